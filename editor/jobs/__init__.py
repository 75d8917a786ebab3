"""MEANS: running what takes time, off the thread that asked for it. Knows nothing of photos or windows.

May import: progress, errors.
"""
