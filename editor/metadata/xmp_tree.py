"""XmpTree: an XMP packet as nodes that know their bytes, so that a change touches only what it must.

Expat parses; a document type, an entity or more nodes than any camera writes is refused, so nothing can be expanded.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from xml.parsers import expat

from editor.metadata.source import Malformed

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"
MOST_BYTES = 64 * 1024 * 1024
MOST_NODES = 500_000
DEEPEST = 100
LONGEST_KNOWN = 200
SEPARATOR = "\x1f"
TAG_MARK = re.compile(b"[>\"']")

Name = tuple[str, str]  # namespace URI, local name


@dataclass
class Node:
    """An element: where its bytes begin and end, its start tag's end, attributes, children and own text."""

    name: Name
    prefix: str
    start: int
    attributes: dict[Name, str]
    inner: int = 0  # where its content begins
    outer: int = 0  # where its end tag begins; equal to `end` when it closes itself
    end: int = 0
    children: list["Node"] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    declared: dict[str, str] = field(default_factory=dict)  # prefixes declared on this element

    @cached_property
    def first(self) -> "dict[Name, Node]":
        """The first child of each name; for a tree that is whole."""
        return {node.name: node for node in reversed(self.children)}

    @property
    def text(self) -> str:
        return "".join(self.parts).strip()

    def walk(self) -> "list[Node]":
        """The node and all below it, in document order."""
        found, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting.extend(reversed(node.children))
        return found

    def child(self, name: Name) -> "Node | None":
        """The first child of that name."""
        return self.first.get(name)


@dataclass(frozen=True)
class XmpTree:
    """The packet's bytes (UTF-8) and its root node."""

    data: bytes
    root: Node

    @cached_property
    def rdf(self) -> Node | None:
        """The rdf:RDF element."""
        for node in (self.root, *self.root.children[:1]):  # where it nearly always is
            if node.name == (RDF, "RDF"):
                return node
        return next((node for node in self.root.walk() if node.name == (RDF, "RDF")), None)

    @cached_property
    def descriptions(self) -> list[Node]:
        """The top-level rdf:Description elements."""
        rdf = self.rdf
        return [node for node in rdf.children if node.name == (RDF, "Description")] if rdf else []


def parse(packet: bytes, *, places: bool = True) -> XmpTree:
    """The tree of a packet in UTF-8, UTF-16 or UTF-32. Raises Malformed.

    places: nodes know where their bytes lie, which only changing needs; reading alone takes half the time without.
    """
    if len(packet) > MOST_BYTES:
        raise Malformed("the XMP packet is too long")
    data = as_utf8(packet)
    builder = _Builder(data, places)
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Malformed(f"the XMP packet is broken: {error}") from error
    if builder.root is None:
        raise Malformed("the XMP packet is empty")
    return XmpTree(data, builder.root)


def as_utf8(packet: bytes) -> bytes:
    """The packet in UTF-8 and without the zero bytes that some writers leave around it."""
    encoding = _encoding(packet)
    if encoding != "utf-8":
        packet = packet.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8")
    packet = packet.removeprefix(b"\xef\xbb\xbf").strip(b"\0 \t\r\n")
    # a declaration of another encoding would no longer be true
    if packet.startswith(b"<?xml "):
        end = packet.find(b"?>")
        packet = packet[end + 2 :].lstrip() if end > 0 else packet
    return packet


def _encoding(packet: bytes) -> str:
    head = packet[:4]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if head[1:2] == b"\0" and head[:1] == b"<":
        return "utf-32-le" if head[2:4] == b"\0\0" else "utf-16-le"
    if head[:1] == b"\0" and b"<" in head:
        return "utf-32-be" if head[:3] == b"\0\0\0" else "utf-16-be"
    return "utf-8"


class _Builder:
    """Turns expat's events into nodes."""

    def __init__(self, data: bytes, places: bool) -> None:
        self.data = data
        self.root: Node | None = None
        self.open: list[Node] = []
        self.count = 0
        self.declared: dict[str, str] = {}
        self.parser = expat.ParserCreate(namespace_separator=SEPARATOR)
        self.parser.namespace_prefixes = True
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start if places else self.start_only
        self.parser.EndElementHandler = self.end if places else self.end_only
        self.parser.CharacterDataHandler = self.characters
        if places:
            self.parser.StartNamespaceDeclHandler = self.declare
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.parser.EntityDeclHandler = self.refuse

    def refuse(self, *_: object) -> None:
        raise Malformed("the XMP packet declares a document type, which no honest one does")

    def declare(self, prefix: str | None, uri: str) -> None:
        self.declared[prefix or ""] = uri or ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        start = self.parser.CurrentByteIndex
        node = self.start_only(tag, attributes)
        node.start = start
        node.declared, self.declared = self.declared, {}
        node.inner = self._tag_end(start)

    def start_only(self, tag: str, attributes: dict[str, str]) -> Node:
        """An element whose place nobody needs."""
        self.count += 1
        if self.count > MOST_NODES or len(self.open) > DEEPEST:
            raise Malformed("the XMP packet has more parts than any camera writes")
        name, prefix = _split(tag)
        node = Node(name, prefix, 0, {_split(key)[0]: value for key, value in attributes.items()})
        if self.open:
            self.open[-1].children.append(node)
        elif self.root is None:
            self.root = node
        self.open.append(node)
        return node

    def end_only(self, _: str) -> None:
        """The end of an element whose place nobody needs."""
        self.open.pop()

    def end(self, _: str) -> None:
        node = self.open.pop()
        if self.data[node.inner - 2 : node.inner] == b"/>":
            node.outer = node.end = node.inner
            return
        node.outer = self.parser.CurrentByteIndex
        node.end = self.data.find(b">", node.outer) + 1

    def characters(self, text: str) -> None:
        if self.open:
            self.open[-1].parts.append(text)

    def _tag_end(self, start: int) -> int:
        """Behind the ">" that ends the start tag; a ">" inside quotes does not count."""
        position = start
        while match := TAG_MARK.search(self.data, position):
            if match[0] == b">":
                return match.end()
            position = self.data.find(match[0], match.end()) + 1  # behind the closing quote
            if position == 0:
                break
        raise Malformed("the XMP packet is broken: a tag does not end")


def _split(name: str) -> tuple[Name, str]:
    return _known(name) if len(name) < LONGEST_KNOWN else _parted(name)


def _parted(name: str) -> tuple[Name, str]:
    parts = name.split(SEPARATOR)
    if len(parts) == 1:
        return ("", parts[0]), ""
    return (parts[0], parts[1]), parts[2] if len(parts) > 2 else ""


_known = lru_cache(2048)(_parted)  # the same few names stand in every packet
