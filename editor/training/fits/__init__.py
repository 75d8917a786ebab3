"""Fits the diagnosis to clean photos that are spoiled with known truth, and tells how far off it is then.

`python -m editor.training fit` writes `editor/restoration/fitted.py` (the constants), and then `… check` writes
`models/DIAGNOSIS.md` (the errors).
Everything is fitted on crops of the training photos and measured on the validation photos, with fixed seeds.
"""
