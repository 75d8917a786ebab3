"""FACE: the command line. One file a command; never loads Qt, and torch only when a model runs.

May import: tasks and everything below. To add a command: a file here with a docstring, `options(parser)` and
`run(arguments) -> exit status`, and its row in COMMANDS.
"""

COMMANDS = {
    "enhance": ("enhance", "make photos clear: noise, blur, JPEG damage, size"),
    "video": ("video", "make clips clear: noise, compression, size; steady from frame to frame"),
    "develop": ("develop", "apply adjustments or a preset to photos"),
    "export": ("export", "write photos or an album as they are developed in the catalog"),
    "import": ("import_photos", "take photos into the catalog"),
    "inspect": ("inspect_photo", "what a photo is and what it needs"),
    "list": ("list_photos", "the photos of the catalog, filtered"),
    "album": ("album", "make, fill, show and delete albums"),
    "sync": ("sync", "bring the catalog and the sidecar files beside the photos in step"),
    "models": ("models", "the restoration models: list, show, check, add"),
    "verify": ("verify", "check exported files against their manifest"),
    "write-back": ("write_back", "put the developed photo in place of its original, after confirmation"),
    "demo": ("demo", "the main job on the sample album, with a before/after sheet"),
    "compare": ("compare", "sheets of before, after and what changed, to judge enhancing by eye"),
    "watch": ("watch", "develop whatever arrives in a folder"),
}
