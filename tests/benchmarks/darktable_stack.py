"""The stack of darktable nearest to ours, as the sidecar that darktable-cli takes: its modules' own parameters."""

import struct

# module, version of its parameters, their layout, their values
MODULES = (
    ("exposure", 6, "iffffi", (0, 0.0, 0.3, 50.0, -4.0, 0)),
    ("shadhi", 5, "iffffffffIfi", (0, 100.0, 25.0, 0.0, -30.0, 0.0, 50.0, 100.0, 50.0, 127, 1e-6, 0)),
    ("bilat", 3, "iffff", (1, 0.5, 0.5, 0.25, 0.5)),
    ("vibrance", 2, "f", (25.0,)),
    ("sharpen", 1, "fff", (2.0, 0.5, 0.5)),
    ("vignette", 4, "ffffffiffii", (80.0, 50.0, -0.5, -0.5, 0.0, 0.0, 0, 1.0, 1.0, 0, 1)),
    ("grain", 2, "ifff", (2, 7.5, 10.0, 100.0)),
    ("hazeremoval", 1, "ff", (0.2, 0.2)),
)
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:darktable="http://darktable.sf.net/" darktable:xmp_version="5"
 darktable:raw_params="0" darktable:auto_presets_applied="1" darktable:history_end="{count}"
 darktable:iop_order_version="2"><darktable:history><rdf:Seq>{steps}</rdf:Seq></darktable:history>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
STEP = (
    '<rdf:li darktable:num="{number}" darktable:operation="{name}" darktable:enabled="1"'
    ' darktable:modversion="{version}" darktable:params="{numbers}" darktable:multi_name=""'
    ' darktable:multi_priority="0"/>'
)


def sidecar() -> str:
    """The XMP of all modules."""
    steps = [
        STEP.format(number=number, name=name, version=version, numbers=struct.pack("<" + layout, *values).hex())
        for number, (name, version, layout, values) in enumerate(MODULES)
    ]
    return PAGE.format(count=len(steps), steps="".join(steps))
