"""What must ask, or wants a page of its own: export, preferences, shortcuts, the command palette, models, about.

Each dialog gets what it needs by hand and gives a value back; none changes photos itself.
"""
