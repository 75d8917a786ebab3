"""Which kernel runs the fused pass: the compiled one where it was built, the one in numpy elsewhere."""

from editor.imaging import kernel_reference
from editor.imaging.fused import Floats, Output, Pass, Planes
from editor.imaging.image import Pixels


def develop(planes: Planes, look: Pass, mask: Floats | None = None) -> tuple[Floats, Floats, Floats]:
    """The pass on all rows: three planes of linear light, float32, 0–1. mask: H×W, 0–1."""
    return kernel_reference.develop(planes, look, mask)


def finish(planes: Planes, look: Pass, mask: Floats | None, output: Output) -> Pixels:
    """The pass on all rows, then their light as pixels H×W×3."""
    return kernel_reference.encode(kernel_reference.develop(planes, look, mask), output)
