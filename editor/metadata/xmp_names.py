"""The namespaces of XMP that Albumen reads or writes, and the prefixes that everybody uses for them."""

from functools import cache

from editor.metadata.xmp_tree import RDF, XML, Name

PREFIXES = {
    "rdf": RDF,
    "xml": XML,
    "x": "adobe:ns:meta/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "exifEX": "http://cipa.jp/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "darktable": "http://darktable.sf.net/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "hdrgm": "http://ns.adobe.com/hdr-gain-map/1.0/",
    "Container": "http://ns.google.com/photos/1.0/container/",
    "Item": "http://ns.google.com/photos/1.0/container/item/",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
    "GDepth": "http://ns.google.com/photos/1.0/depthmap/",
    "GImage": "http://ns.google.com/photos/1.0/image/",
    "GContainer": "http://ns.google.com/photos/1.0/container/",
    "Device": "http://ns.google.com/photos/dd/1.0/device/",
    "apdi": "http://ns.apple.com/pixeldatainfo/1.0/",
    "HDRGainMap": "http://ns.apple.com/HDRGainMap/1.0/",
    "depthData": "http://ns.apple.com/depthData/1.0/",
    "GPano": "http://ns.google.com/photos/1.0/panorama/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "albumen": "urn:albumen:catalog:1.0/",
}
PACKET = PREFIXES["xmp"].encode() + b"\0"  # what a packet begins with where it lies in a JPEG's segment
OWNERS = {uri: prefix for prefix, uri in reversed(PREFIXES.items())}


@cache
def qualified(name: str) -> Name:
    """A name like "dc:title" as (namespace URI, local name). Raises KeyError for an unknown prefix."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix], local


def written(name: Name) -> str:
    """A name as people write it: "dc:title"; with the whole namespace where the prefix is not known."""
    prefix = OWNERS.get(name[0])
    return f"{prefix}:{name[1]}" if prefix else f"{{{name[0]}}}{name[1]}"
