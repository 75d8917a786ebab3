"""FACE: the command line. One file a command. Never loads Qt."""
