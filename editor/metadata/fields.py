"""Fields: the few things that Albumen reads out of a photo's metadata."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Fields:
    """What the camera and the photographer said of a photo; None or empty where they said nothing.

    orientation: EXIF 1–8, as stored in the file. exposure: seconds. aperture: f-number. focal: mm.
    latitude, longitude: degrees, north and east positive. altitude: metres. rating: −1 (rejected) to 5.
    """

    make: str = ""
    model: str = ""
    lens: str = ""
    serial: str = ""
    taken: datetime | None = None
    iso: int | None = None
    exposure: float | None = None
    aperture: float | None = None
    focal: float | None = None
    focal_35mm: float | None = None
    flash: bool | None = None
    orientation: int = 1
    width: int | None = None
    height: int | None = None
    software: str = ""
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    rating: int | None = None
    label: str = ""
    title: str = ""
    caption: str = ""
    keywords: tuple[str, ...] = ()
    creator: str = ""
    copyright: str = ""
    city: str = ""
    country: str = ""

    @property
    def camera(self) -> str:
        """Make and model, without the make twice."""
        first = self.make.split(" ")[0]
        return self.model if first and self.model.startswith(first) else f"{self.make} {self.model}".strip()
