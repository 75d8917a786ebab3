"""XMP: reading, and changing without touching what is not understood."""

import pytest

from editor.metadata import xmp
from editor.metadata.sidecar import described, keyword_settings, label_settings, rating_settings, text_settings
from editor.metadata.source import Malformed
from editor.metadata.text_fields import hierarchy_of, keywords_of, label_of, rating_of, read_xmp

FOREIGN = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <!-- a comment that must stay -->
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:my="http://example.com/own/" xmp:Rating = '3'   xmp:Label="Red" my:thing="a &gt; b">
   <dc:title><rdf:Alt><rdf:li xml:lang="de">Titel</rdf:li>
    <rdf:li xml:lang="x-default">Title</rdf:li></rdf:Alt></dc:title>
   <my:deep rdf:parseType="Resource"><my:inner>kept &amp; whole</my:inner></my:deep>
   <dc:subject><rdf:Bag><rdf:li>owl</rdf:li><rdf:li>night</rdf:li></rdf:Bag></dc:subject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def test_reading_attributes_lists_and_alternatives():
    packet = xmp.Xmp(FOREIGN)
    assert packet.text("xmp:Rating") == "3"
    assert packet.text("dc:title") == "Title"
    assert packet.texts("dc:subject") == ["owl", "night"]
    assert rating_of(packet) == 3
    assert label_of(packet) == "red"
    found = packet.everything()
    assert found["{http://example.com/own/}:thing".replace("{", "").replace("}", "")] == "a > b"


def test_patch_changes_what_was_asked_and_no_other_byte():
    changed = xmp.patch(FOREIGN, {"xmp:Rating": "5"})
    assert xmp.Xmp(changed).text("xmp:Rating") == "5"
    rest = changed.replace(b'   <xmp:Rating xmlns:xmp="http://ns.adobe.com/xap/1.0/">5</xmp:Rating>\n', b"")
    assert rest == FOREIGN.replace(b" xmp:Rating = '3'", b"")


def test_patch_removes_and_keeps_the_foreign_parts():
    changed = xmp.patch(FOREIGN, {"dc:subject": None, "xmp:Label": None, "dc:title": xmp.Alt("New <title>")})
    packet = xmp.Xmp(changed)
    assert packet.texts("dc:subject") == []
    assert packet.text("dc:title") == "New <title>"
    assert b"a comment that must stay" in changed
    assert b"kept &amp; whole" in changed
    assert b"my:thing" in changed
    assert changed.startswith(b"<?xpacket begin")
    assert changed.endswith(b'<?xpacket end="w"?>')


def test_a_new_packet_has_everything():
    made = described(
        None,
        rating_settings(-1),
        label_settings("green"),
        keyword_settings(["owl", "night"], [("animal", "bird", "owl")]),
        text_settings(title="Tawny", caption="In the dark", creator="A. Person", rights="© A. Person"),
    )
    fields = read_xmp(made)
    assert fields["rating"] == -1
    assert fields["label"] == "green"
    assert fields["keywords"] == ("owl", "night")
    assert (fields["title"], fields["caption"], fields["creator"]) == ("Tawny", "In the dark", "A. Person")
    assert hierarchy_of(xmp.Xmp(made)) == (("animal", "bird", "owl"),)
    again = described(made, rating_settings(None), label_settings(""), keyword_settings([]), text_settings(title=""))
    assert set(read_xmp(again)) == {"caption", "creator", "copyright"}


def test_control_characters_cannot_break_a_packet():
    made = xmp.patch(None, {"dc:title": xmp.Alt("a\x00b\x0bc\ud800d ]]> & <x>")})
    assert xmp.Xmp(made).text("dc:title") == "abcd ]]> & <x>"


def test_keywords_of_all_programs_are_united():
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:darktable="http://darktable.sf.net/">
    <dc:subject><rdf:Bag><rdf:li>owl</rdf:li></rdf:Bag></dc:subject>
    <lr:hierarchicalSubject><rdf:Bag><rdf:li>animal|bird|owl</rdf:li><rdf:li>place|wood</rdf:li></rdf:Bag>
    </lr:hierarchicalSubject>
    <digiKam:TagsList><rdf:Seq><rdf:li>animal/bird/heron</rdf:li></rdf:Seq></digiKam:TagsList>
    <darktable:colorlabels><rdf:Seq><rdf:li>3</rdf:li></rdf:Seq></darktable:colorlabels>
    </rdf:Description></rdf:RDF></x:xmpmeta>"""
    found = xmp.Xmp(packet)
    assert keywords_of(found) == ("owl", "wood", "heron")
    assert label_of(found) == "blue"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-32-le", "utf-8-sig"])
def test_other_encodings_are_understood(encoding):
    text = FOREIGN.decode("utf-8").replace("Title", "Tïtle").encode(encoding)
    assert xmp.Xmp(text).text("dc:title") == "Tïtle"


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"<",
        b"<a>",
        b"no xml at all",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
        b"<a>" * 5000,
        FOREIGN[:-200],
    ],
)
def test_broken_packets_are_refused(packet):
    assert xmp.read(packet) is None
    if packet:
        with pytest.raises(Malformed):
            xmp.Xmp(packet)


def test_self_closing_description_can_be_patched():
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="1"/></rdf:RDF></x:xmpmeta>'
    )
    assert xmp.Xmp(xmp.patch(packet, {"xmp:Rating": "4"})).text("xmp:Rating") == "4"
    assert xmp.Xmp(xmp.patch(packet, {"dc:title": xmp.Alt("T")})).text("xmp:Rating") == "1"


def test_every_packet_of_the_collection_survives_a_rating(shared):
    from editor.metadata.metadata import read_metadata

    patched = 0
    for path in sorted((shared / "data" / "metadata").glob("*/*")):
        metadata = read_metadata(path)
        before = xmp.read(metadata.xmp)
        if before is None:
            continue
        changed = xmp.Xmp(xmp.patch(metadata.xmp, {"xmp:Rating": "4"}))
        expected = before.everything() | {"xmp:Rating": "4"}
        assert changed.everything() == expected, path.name
        patched += 1
    assert patched > 35


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-be"])
def test_a_packet_is_read_in_every_encoding(encoding):
    packet = FOREIGN.decode("utf-8").partition("?>")[2].strip().encode(encoding)
    found = read_xmp(packet)
    assert (found["rating"], found["title"], found["keywords"]) == (3, "Title", ("owl", "night"))


def test_a_packet_that_names_nothing_we_read_is_passed_over():
    assert read_xmp(FOREIGN.partition(b"<rdf:Description")[0] + b"<rdf:Description/></rdf:RDF></x:xmpmeta>") == {}
