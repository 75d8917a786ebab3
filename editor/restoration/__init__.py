"""CRAFT: the models that restore photos: cards, registry, engine, device, diagnosis.

May import: imaging, metadata, settings, progress, errors. Torch is imported here and in training only, and never
before the first job.
"""
