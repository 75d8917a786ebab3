"""An EXIF block as a camera writes it, for the tests of this room."""

import numpy as np
import piexif
import pytest
import simplejpeg


def small_jpeg(size: int = 0, seed: int = 1) -> bytes:
    """A JPEG of 32×24 noise, padded behind its end to at least so many bytes."""
    noise = np.random.default_rng(seed).integers(0, 256, (24, 32, 3), np.uint8)
    data = simplejpeg.encode_jpeg(noise, 40, "RGB", "420")
    return data + b"\0" * max(0, size - len(data))


@pytest.fixture(scope="session")
def make_jpeg():
    return small_jpeg


@pytest.fixture(scope="session")
def person() -> dict:
    return {
        "0th": {
            piexif.ImageIFD.Make: b"NIKON CORPORATION",
            piexif.ImageIFD.Model: b"NIKON Z 6",
            piexif.ImageIFD.Orientation: 6,
            piexif.ImageIFD.Artist: "Ä. Person".encode(),
            piexif.ImageIFD.ImageDescription: b"OLYMPUS DIGITAL CAMERA",
        },
        "Exif": {
            piexif.ExifIFD.DateTimeOriginal: b"2024:05:06 07:08:09",
            piexif.ExifIFD.SubSecTimeOriginal: b"25",
            piexif.ExifIFD.OffsetTimeOriginal: b"+02:30",
            piexif.ExifIFD.ISOSpeedRatings: 6400,
            piexif.ExifIFD.ExposureTime: (1, 125),
            piexif.ExifIFD.FNumber: (28, 10),
            piexif.ExifIFD.FocalLength: (350, 10),
            piexif.ExifIFD.FocalLengthIn35mmFilm: 52,
            piexif.ExifIFD.LensModel: b"35mm f/1.8",
            piexif.ExifIFD.Flash: 1,
            piexif.ExifIFD.PixelXDimension: 4000,
            piexif.ExifIFD.PixelYDimension: 3000,
            piexif.ExifIFD.MakerNote: b"UNKNOWN BRAND" + b"secret" * 20,
        },
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"S",
            piexif.GPSIFD.GPSLatitude: ((33, 1), (30, 1), (0, 1)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((151, 1), (15, 1), (36, 1)),
            piexif.GPSIFD.GPSAltitude: (95, 10),
            piexif.GPSIFD.GPSAltitudeRef: 1,
        },
        "1st": {piexif.ImageIFD.Orientation: 6, piexif.ImageIFD.Compression: 6},
        "thumbnail": small_jpeg(),
    }


@pytest.fixture(scope="session")
def block(person) -> bytes:
    return piexif.dump(person)[6:]
