"""`python -m editor.training models/<name>/train.toml`: see `cli`."""

import sys

from editor.restoration.allocator import keep_memory

keep_memory()

from editor.training.commands import main  # noqa: E402  the allocator must be told before torch is imported

sys.exit(main(sys.argv[1:]))
