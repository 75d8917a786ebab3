"""BENCH: trains the built-in models from the plans in models/<name>/train.toml. Needs torch, numpy and Pillow only."""
