"""The views that the window shows one at a time, by the word that the session and the commands know them by."""

GRID, LOUPE, COMPARE, SURVEY, DEVELOP = VIEWS = ("grid", "loupe", "compare", "survey", "develop")
