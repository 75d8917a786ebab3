"""Marked faces and a panorama's place on its sphere follow the pixels."""

import math
from xml.etree import ElementTree

import numpy as np
import pytest

from editor.develop.edits.crop import Crop
from editor.develop.edits.rotate import Rotate
from editor.develop.recipe import Recipe
from editor.develop.stages import placement
from editor.imaging.geometry import upright
from editor.metadata import xmp
from editor.metadata.fields import Fields
from editor.metadata.metadata import Metadata, read_metadata
from editor.metadata.panorama import NO_PANORAMA
from editor.metadata.placement import TURNS, WHOLE, Placement, turned_upright
from editor.metadata.policy import Policy, as_upright, prepare

HEAD = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
 xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
 xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" xmlns:GPano="http://ns.google.com/photos/1.0/panorama/"
 xmlns:own="http://example.org/own/">"""
TAIL = b"</rdf:Description></rdf:RDF></x:xmpmeta>"
FACES = (
    HEAD
    + b"""<mwg-rs:Regions rdf:parseType="Resource">
 <mwg-rs:AppliedToDimensions stDim:w="400" stDim:h="200" stDim:unit="pixel"/>
 <mwg-rs:RegionList><rdf:Bag>
  <rdf:li><rdf:Description mwg-rs:Name="Ada &amp; Bo" mwg-rs:Type="Face" own:sure="0.9">
   <mwg-rs:Area stArea:x="0.25" stArea:y='0.5' stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/>
  </rdf:Description></rdf:li>
  <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Eve</mwg-rs:Name><mwg-rs:Area rdf:parseType="Resource">
   <stArea:x>0.75</stArea:x><stArea:y>0.5</stArea:y><stArea:d>0.1</stArea:d></mwg-rs:Area></rdf:li>
  <rdf:li mwg-rs:Type="Focus"><mwg-rs:Area stArea:x="oops" stArea:y="0.5"/></rdf:li>
 </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
 <MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
  <rdf:li rdf:parseType="Resource"><MPReg:PersonDisplayName>Ada</MPReg:PersonDisplayName>
   <MPReg:Rectangle>0.2, 0.4, 0.1, 0.2</MPReg:Rectangle></rdf:li>
  <rdf:li MPReg:PersonDisplayName="Eve" MPReg:Rectangle="0.7, 0.4, 0.1, 0.2"/>
 </rdf:Bag></MPRI:Regions></MP:RegionInfo>"""
    + TAIL
)
SPHERE = (
    HEAD
    + b"""<GPano:ProjectionType>equirectangular</GPano:ProjectionType>
 <GPano:FullPanoWidthPixels>800</GPano:FullPanoWidthPixels><GPano:FullPanoHeightPixels>400</GPano:FullPanoHeightPixels>
 <GPano:CroppedAreaImageWidthPixels>400</GPano:CroppedAreaImageWidthPixels>
 <GPano:CroppedAreaImageHeightPixels>200</GPano:CroppedAreaImageHeightPixels>
 <GPano:CroppedAreaLeftPixels>100</GPano:CroppedAreaLeftPixels><GPano:CroppedAreaTopPixels>50</GPano:CroppedAreaTopPixels>
 <GPano:LargestValidInteriorRectLeft>3</GPano:LargestValidInteriorRectLeft><own:word>stays</own:word>"""
    + TAIL
)


def shown_by(*edits, size=(400, 200)) -> Placement:
    recipe = Recipe()
    for edit in edits:
        recipe = recipe.with_edit(edit)
    return placement(size, recipe.active, Fields())


def made(packet, where=WHOLE, size=(400, 200), **more) -> Metadata:
    return prepare(
        Metadata(xmp=packet, **more), policy=Policy.ALL, width=size[0], height=size[1], space_icc=None, placement=where
    )


def marks(packet: bytes) -> dict:
    """What Python's own XML reader finds: the areas as (x, y, w, h or d), the size that they are told for, Microsoft's
    rectangles, and the words on the sphere."""
    root = ElementTree.fromstring(packet)
    rows = [_told(node) for node in root.iter() if node.tag.endswith("}Area")]
    sizes = [_told(node) for node in root.iter() if node.tag.endswith("}AppliedToDimensions")]
    sphere = {_local(node.tag): node.text for node in root.iter() if "panorama/}" in node.tag}
    return {
        "areas": [tuple(float(row[key]) for key in "xywhd" if key in row) for row in rows if row["x"] != "oops"],
        "size": [(int(row["w"]), int(row["h"])) for row in sizes],
        "people": [
            tuple(float(part) for part in words["Rectangle"].split(","))
            for words in map(_told, root.iter())
            if "Rectangle" in words
        ],
        "sphere": {name.removesuffix("Pixels"): int(text) for name, text in sphere.items() if name.endswith("Pixels")},
    }


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _told(node) -> dict:
    told = {_local(name): text for name, text in node.attrib.items()}
    return told | {_local(child.tag): child.text for child in node if not len(child)}


def test_nothing_changes_where_nothing_moves():
    assert made(FACES).xmp == FACES
    assert made(SPHERE).xmp == SPHERE


def test_a_smaller_copy_keeps_the_fractions_and_tells_its_size():
    found, before = marks(made(FACES, size=(200, 100)).xmp), marks(FACES)
    assert found == before | {"size": [(200, 100)]}


def test_a_crop_moves_faces_and_forgets_those_outside():
    packet = made(FACES, shown_by(Crop(rect=(0.0, 0.25, 0.5, 0.75))), (200, 100)).xmp
    assert marks(packet)["areas"] == [(0.5, 0.5, 0.2, 0.4)]
    assert marks(packet)["people"] == [pytest.approx((0.4, 0.3, 0.2, 0.4))]
    for stays in (b'own:sure="0.9"', b"Ada &amp; Bo", b'stArea:x="oops"'):
        assert stays in packet, "what cannot be read stays"
    assert b"Eve" not in packet


def test_a_face_at_the_edge_of_a_crop_is_cut_there():
    packet = made(FACES, shown_by(Crop(rect=(0.225, 0.0, 1.0, 1.0))), (310, 200)).xmp
    x, _, width, _ = marks(packet)["areas"][0]
    assert x - width / 2 == pytest.approx(0, abs=1e-6)
    assert x + width / 2 == pytest.approx((0.3 - 0.225) / 0.775, abs=1e-5)


def test_turned_and_mirrored_by_hand():
    found = marks(made(FACES, shown_by(Rotate(quarters=1)), (200, 400)).xmp)
    assert found["areas"] == [(0.5, 0.25, 0.2, 0.1), (0.5, 0.75, 0.1)]
    assert found["people"][0] == pytest.approx((0.4, 0.2, 0.2, 0.1))
    assert found["size"] == [(200, 400)]
    mirrored = marks(made(FACES, shown_by(Rotate(horizontal=True))).xmp)
    assert mirrored["areas"] == [(0.75, 0.5, 0.1, 0.2), (0.25, 0.5, 0.1)]


def test_straightening_does_not_blow_a_face_up():
    """A box around the turned box would grow with every degree; the face does not."""
    level = shown_by(Crop(angle=10.0), size=(400, 400))
    (x, y, width, height) = level.box(0.5, 0.5, 0.2, 0.2)
    scale = 1 / (math.cos(math.radians(10)) + math.sin(math.radians(10)))  # the part of the side that is left
    assert (x, y) == pytest.approx((0.5, 0.5), abs=2e-3)
    assert (width, height) == pytest.approx((0.2 / scale, 0.2 / scale), rel=1e-2)


@pytest.mark.parametrize("orientation", list(TURNS))
def test_stored_marks_turn_with_the_pixels(orientation):
    """Those of the Working Group count from the stored pixels, Microsoft's from the upright picture."""
    stored = np.zeros((20, 40), np.uint8)
    stored[3:7, 22:30] = 1
    rows, columns = np.nonzero(upright(stored[..., None], orientation)[..., 0])
    high, wide = upright(stored[..., None], orientation).shape[:2]
    want = ((columns.min() + columns.max() + 1) / 2 / wide, (rows.min() + rows.max() + 1) / 2 / high)
    sides = ((columns.max() + 1 - columns.min()) / wide, (rows.max() + 1 - rows.min()) / high)
    assert turned_upright(orientation).box(26 / 40, 5 / 20, 8 / 40, 4 / 20) == pytest.approx((*want, *sides))
    packet = FACES.replace(
        b"<MP:",
        b"<tiff:Orientation xmlns:tiff='http://ns.adobe.com/tiff/1.0/'>%d</tiff:Orientation><MP:" % orientation,
        1,
    )
    once = as_upright(Metadata(xmp=packet))
    assert as_upright(once) == once
    found = marks(once.xmp)
    assert found["areas"][0][:2] == pytest.approx(TURNS[orientation](0.25, 0.5))
    assert found["size"] == [(200, 400) if orientation > 4 else (400, 200)]
    assert found["people"] == marks(FACES)["people"]


def test_what_digikam_wrote_twice_agrees_once_it_is_upright(shared):
    """A photo of orientation 6 with both kinds of marks: turned, they are the same."""
    photo = shared / "data" / "metadata" / "immich" / "portrait-orientation-6.jpg"
    found = marks(as_upright(read_metadata(photo)).xmp)
    assert len(found["areas"]) == 2
    for (x, y, width, height), (left, top, across, down) in zip(found["areas"], found["people"], strict=True):
        assert (x, y) == pytest.approx((left + across / 2, top + down / 2), abs=2e-3)
        assert (width, height) == pytest.approx((across, down), abs=2e-3)


def test_marks_of_a_picture_of_another_shape_stay_unbelieved():
    """A program that cropped without telling left them: with a new size they would look true."""
    square = Placement(size=(200, 200))
    assert made(FACES, square, (100, 100)).xmp.count(b'stDim:w="400"') == 1


def test_a_cropped_panorama_knows_its_part_of_the_sphere():
    packet = made(SPHERE, shown_by(Crop(rect=(0.25, 0.0, 0.75, 0.5))), (100, 50)).xmp
    assert b"equirectangular" in packet
    assert marks(packet)["sphere"] == {
        "FullPanoWidth": 400,
        "FullPanoHeight": 200,
        "CroppedAreaImageWidth": 100,
        "CroppedAreaImageHeight": 50,
        "CroppedAreaLeft": 100,
        "CroppedAreaTop": 25,
    }
    assert b"LargestValid" not in packet


@pytest.mark.parametrize("edit", [Crop(angle=3.0), Rotate(quarters=1), Rotate(horizontal=True)])
def test_a_turned_panorama_is_none_and_says_so(edit):
    done = made(SPHERE, shown_by(edit), (400, 200))
    assert b"GPano:" not in done.xmp.replace(b"xmlns:GPano", b"")
    assert b"stays" in done.xmp
    assert NO_PANORAMA in done.notes


@pytest.mark.parametrize(
    "packet", [FACES[:700], FACES.replace(b"stDim:w", b"stDim:v"), SPHERE.replace(b"800", b"many")]
)
def test_what_cannot_be_read_stays(packet):
    assert made(packet, shown_by(Crop(rect=(0.0, 0.0, 1.0, 1.0)))).xmp == packet


def test_changed_values_are_escaped_and_found_again():
    tree = xmp.parse(FACES)
    node = next(one for one in tree.root.walk() if xmp.value_in(one, xmp.qualified("mwg-rs:Name")) == "Ada & Bo")
    change = xmp.with_value(tree, node, xmp.qualified("mwg-rs:Name"), 'A "<&> B')
    again = xmp.parse(xmp.spliced(tree, [change], FACES))
    assert any(xmp.value_in(one, xmp.qualified("mwg-rs:Name")) == 'A "<&> B' for one in again.root.walk())


@pytest.mark.parametrize("number", ["nan", "inf", "-1e300", "1e999", "1e-320"])
def test_numbers_of_no_picture_do_no_harm(number):
    """They stay, or what they mark goes; the photo is written, and nothing that is no number is."""
    crop = shown_by(Crop(rect=(0.0, 0.25, 0.5, 0.75)))
    for told in (b"0.25", b"0.1", b"400", b"0.2, 0.4, 0.1, 0.2"):
        packet = made(FACES.replace(told, number.encode()), crop, (200, 100)).xmp
        assert b"Ada" in packet
        assert packet.count(b"nan") <= (number == "nan") * FACES.count(told)
    for told in (b"800", b">400<", b">100<"):
        text = number.encode() if told.isdigit() else b">" + number.encode() + b"<"
        assert b"stays" in made(SPHERE.replace(told, text), crop, (200, 100)).xmp
