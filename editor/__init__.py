"""Albumen: a desktop photo and album editor with AI enhancement that works offline."""

__version__ = "0.1.0"
