"""FACE: the window; the only room that knows Qt.

May import everything below it. Nothing imports it.

app opens it · main_window lays out, never decides · session is what is open now · actions is every command as a row ·
worker lends the job queue its threads · browser/ the library · viewer/ the picture · panels/ the develop controls ·
dialogs/ what must ask. A new command is one row in actions.py and one method it names.
Every method that overrides one of Qt's wears @guarded (see guard.py); a test holds all classes to it.
"""
