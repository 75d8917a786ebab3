"""The bench: plans, data, degradations, losses, metrics, the loop, evaluation and publishing of our own models.

`python -m editor.training models/<name>/train.toml` trains what the plan says and can be stopped and resumed at any
minute. Nothing here needs more than torch, numpy and Pillow (and safetensors to publish), so that the room runs as it
is on a bare machine with a GPU. It may import `editor.restoration.networks`, errors and nothing of Qt.

To add a model: a folder in `models/` with a `train.toml`. To add a degradation: one file in `degradations/` with its
source in the docstring and a test against its definition, and a row in `degradations/recipes.py`.
"""
