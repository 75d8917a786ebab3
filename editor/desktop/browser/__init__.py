"""The library: grid, filmstrip, loupe, compare and survey, the album tree, the filter bar and the metadata panel.

layout is the arithmetic (no Qt); cells paints one photo; thumbnail_loader fetches small pictures on its own threads,
nearest first; photo_view is what grid and filmstrip share (mouse, keys, drag, drop).
"""
