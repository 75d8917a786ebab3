"""FACE: the window; the only room that knows Qt."""
