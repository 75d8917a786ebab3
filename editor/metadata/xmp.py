"""Reading XMP properties, and changing single ones without touching a byte of what is not understood.

Values are text, or a list (rdf:Bag, rdf:Seq), or texts by language (rdf:Alt). Changing splices bytes of the packet:
comments, unknown namespaces, prefixes, order and white space stay as their writers left them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from editor.metadata.source import Malformed
from editor.metadata.xmp_names import OWNERS, PREFIXES, qualified
from editor.metadata.xmp_tree import RDF, XML, Name, Node, XmpTree, parse

EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    f'<x:xmpmeta xmlns:x="{PREFIXES["x"]}">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n'
    '  <rdf:Description rdf:about="">\n'
    "  </rdf:Description>\n"
    " </rdf:RDF>\n"
    "</x:xmpmeta>\n"
    '<?xpacket end="w"?>'
).encode()
LIST = {(RDF, "Bag"), (RDF, "Seq"), (RDF, "Alt")}


@dataclass(frozen=True)
class Bag:
    """An unordered list, to be written as rdf:Bag."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Seq:
    """An ordered list, to be written as rdf:Seq."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Alt:
    """A text in its default language, to be written as rdf:Alt."""

    text: str


Setting = str | Bag | Seq | Alt | None
Splice = tuple[int, int, bytes]  # start and end in the packet, and what is to stand there


class Xmp:
    """A packet's properties, to be read. Raises Malformed if it cannot be parsed."""

    def __init__(self, packet: bytes) -> None:
        self.tree: XmpTree = parse(packet, places=False)
        if not self.tree.descriptions:
            raise Malformed("the XMP packet describes nothing")

    def text(self, name: str) -> str:
        """A property as one text: of an alternative the x-default, of a list the first; "" if it is not there."""
        texts = self.texts(name)
        return texts[0] if texts else ""

    def texts(self, name: str) -> list[str]:
        """A property's texts: one for a plain value, each item of a list (the default language first)."""
        wanted = qualified(name)
        for description in self.tree.descriptions:
            if wanted in description.attributes:
                return [description.attributes[wanted].strip()]
            node = description.child(wanted)
            if node is not None:
                return _texts(node)
        return []

    def has(self, name: str) -> bool:
        """Whether the property is there at all."""
        wanted = qualified(name)
        return any(wanted in one.attributes or one.child(wanted) is not None for one in self.tree.descriptions)

    def names(self) -> set[Name]:
        """The top-level properties that are there."""
        found: set[Name] = set()
        for one in self.tree.descriptions:
            found.update(name for name in one.attributes if name[0] not in (RDF, XML))
            found.update(node.name for node in one.children)
        return found

    def everything(self) -> dict[str, str]:
        """Every value in the packet by its path (for comparing): "dc:subject[0]", "xmpMM:History[0]/stEvt:when"."""
        found: dict[str, str] = {}
        for description in self.tree.descriptions:
            _flatten(description, "", found)
        return found


def _texts(node: Node) -> list[str]:
    """Of a list its items, of a structure nothing, else the text (or the resource)."""
    holder = next((child for child in node.children if child.name in LIST), None)
    if holder is None:
        resource = node.attributes.get((RDF, "resource"))
        value = node.child((RDF, "value"))
        return [resource or (value.text if value else node.text)] if resource or value or not node.children else []
    items = [item for item in holder.children if item.name == (RDF, "li")]
    items.sort(key=lambda item: item.attributes.get((XML, "lang")) != "x-default")
    return [text for item in items if (text := item.text)]


def _flatten(node: Node, path: str, found: dict[str, str]) -> None:
    """Put all values below node into found; stands for any depth (the tree's depth is bounded)."""
    for name, value in node.attributes.items():
        if name == (RDF, "resource"):
            _put(found, path, value)
        elif name[0] not in (RDF, XML):
            _put(found, f"{path}/{_label(name)}".lstrip("/"), value)
    listed = node.name in LIST
    for index, child in enumerate(node.children):
        if listed:
            language = child.attributes.get((XML, "lang"))
            _flatten(child, f"{path}[{language or index}]", found)
        elif child.name in LIST or child.name in ((RDF, "Description"), (RDF, "value")):
            _flatten(child, path, found)
        else:
            _flatten(child, f"{path}/{_label(child.name)}".lstrip("/"), found)
    if not node.children and path and node.text:
        _put(found, path, node.text)


def _put(found: dict[str, str], path: str, value: str) -> None:
    while path in found:
        path += "'"
    found[path] = value.strip()


def _label(name: Name) -> str:
    return f"{OWNERS.get(name[0]) or name[0]}:{name[1]}"


@lru_cache(maxsize=2)
def read(packet: bytes | None) -> Xmp | None:
    """The packet's properties, or None where there is none that can be understood. The last two are remembered: several
    ask the same of one photo."""
    if not packet:
        return None
    try:
        return Xmp(packet)
    except Malformed:
        return None


def patch(packet: bytes | None, settings: Mapping[str, Setting]) -> bytes:
    """The packet with the named properties set anew ("xmp:Rating": "4") or removed (None); all else as it was.

    No packet: a new one. Raises Malformed for a packet that cannot be parsed (it must then be left alone), KeyError
    for a prefix that `xmp_names` does not have.
    """
    tree = parse(packet) if packet else parse(EMPTY)
    edges = _edges(packet) if packet else _edges(EMPTY)
    if not tree.descriptions:
        tree = parse(_with_description(tree))
    wanted = {qualified(name): value for name, value in settings.items()}
    data = without(tree, lambda name: name in wanted)
    added = "".join(_element(name, value) for name, value in settings.items() if value is not None)
    if added:
        data = _insert(parse(data), added.encode("utf-8"))
    return _framed(data, edges)


def merged(packet: bytes, extended: bytes) -> bytes:
    """One packet with the properties of both; for containers that have room for it. Raises Malformed."""
    main, more = parse(packet), parse(extended)
    additions = b"".join(_standing_alone(more, node) for node in more.descriptions)
    rdf = main.rdf
    if rdf is None or rdf.outer == rdf.end:
        return more.data
    data = main.data[: rdf.outer] + additions + main.data[rdf.outer :]
    return _framed(without(parse(data), lambda name: name == qualified("xmpNote:HasExtendedXMP")), _edges(packet))


def _standing_alone(tree: XmpTree, node: Node) -> bytes:
    """An element's bytes, with the prefixes declared that elements around it had declared."""
    raw = tree.data[node.start : node.end]
    name = re.match(rb"<[^\s/>]+", raw)
    if name is None:
        raise Malformed("the XMP packet is broken")
    outside = {prefix: uri for prefix, uri in _scope(tree, node).items() if prefix not in node.declared}
    declarations = "".join(f' xmlns{":" + prefix if prefix else ""}="{escape(uri)}"' for prefix, uri in outside.items())
    return name[0] + declarations.encode("utf-8") + raw[name.end() :] + b"\n"


def without(tree: XmpTree, doomed: Callable[[Name], bool]) -> bytes:
    """The packet's bytes without each property, at any depth, whose name the function `doomed` wants gone."""
    cuts: list[tuple[int, int]] = []
    for node in tree.root.walk():
        if node.name[0] != RDF and doomed(node.name):
            cuts.append((node.start, node.end))
        for name in node.attributes:
            if name[0] not in (RDF, XML) and doomed(name):
                cuts.append(_attribute_range(tree, node, name))  # noqa: PERF401 the two loops belong together
    return _cut(tree.data, cuts)


def _cut(data: bytes, cuts: list[tuple[int, int]]) -> bytes:
    kept, position = [], 0
    for start, end in sorted(cuts):
        if start >= position:
            kept.append(
                data[position:start].rstrip(b" \t") if data[start : start + 1] == b"<" else data[position:start]
            )
        position = max(position, end)
    kept.append(data[position:])
    return b"".join(kept)


ATTRIBUTE = re.compile(rb"""\s+(?P<name>[^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')""")


def _attribute_range(tree: XmpTree, node: Node, name: Name) -> tuple[int, int]:
    """Where the attribute's text lies in the start tag; found by its local name and the prefixes in force."""
    tag = tree.data[node.start : node.inner]
    scope = _scope(tree, node)
    for match in ATTRIBUTE.finditer(tag):
        prefix, _, local = match["name"].decode("utf-8").rpartition(":")
        if local == name[1] and scope.get(prefix) == name[0]:
            return node.start + match.start(), node.start + match.end()
    raise Malformed(f"the XMP packet is broken near {name[1]}")


def value_in(node: Node, name: Name) -> str | None:
    """A property's text, attribute or element, in a structure that may be wrapped in an rdf:Description."""
    holder, child = _holder(node, name)
    return holder.attributes.get(name) if child is None else child.text


def with_value(tree: XmpTree, node: Node, name: Name, text: str) -> Splice:
    """What has to be spliced for a property that `value_in` finds there to be that text. Raises Malformed."""
    holder, child = _holder(node, name)
    if child is not None:
        return child.inner, child.outer, _safe(text).encode()
    start, end = _attribute_range(tree, holder, name)
    before = tree.data[start:end].partition(b"=")[0]
    return start, end, before + b'="' + escape(CONTROL.sub("", text)).encode() + b'"'


def spliced(tree: XmpTree, changes: list[Splice], packet: bytes) -> bytes:
    """The packet that the tree is of, with each part replaced; what lies inside another part goes with that."""
    made, position = [], 0
    for start, end, text in sorted(changes, key=lambda change: (change[0], -change[1])):
        if start >= position:
            made += [tree.data[position:start], text]
            position = end
    return _framed(b"".join([*made, tree.data[position:]]), _edges(packet))


def _holder(node: Node, name: Name) -> tuple[Node, Node | None]:
    """The node that has a property, itself or the rdf:Description in it, and the element of that name."""
    for one in (node, *(child for child in node.children if child.name == (RDF, "Description"))):
        child = one.child(name)
        if child is not None or name in one.attributes:
            return one, child
    return node, None


def _scope(tree: XmpTree, node: Node) -> dict[str, str]:
    """The prefixes in force at a node: those of all elements around it."""
    scope: dict[str, str] = {}
    here: Node | None = tree.root
    while here is not None:
        scope.update(here.declared)
        if here is node:
            break
        here = next((child for child in here.children if child.start <= node.start < child.end), None)
    return scope


def _element(name: str, value: Setting) -> str:
    """A property as an element that declares its own prefixes, so that it may stand anywhere."""
    prefix = name.partition(":")[0]
    start = f'   <{name} xmlns:{prefix}="{PREFIXES[prefix]}"'
    rdf = f'xmlns:rdf="{RDF}"'
    if isinstance(value, str):
        return f"{start}>{_safe(value)}</{name}>\n"
    if isinstance(value, Alt):
        inner = f'<rdf:Alt {rdf}><rdf:li xml:lang="x-default">{_safe(value.text)}</rdf:li></rdf:Alt>'
        return f"{start}>{inner}</{name}>\n"
    kind = type(value).__name__
    items = "".join(f"<rdf:li>{_safe(item)}</rdf:li>" for item in value.items) if value is not None else ""
    return f"{start}><rdf:{kind} {rdf}>{items}</rdf:{kind}></{name}>\n"


CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def _safe(value: str) -> str:
    """Text that XML allows: without control characters and lone surrogates, which would break the packet."""
    return escape(CONTROL.sub("", value), quote=False)


def _insert(tree: XmpTree, elements: bytes) -> bytes:
    """Put elements at the end of the first top-level description."""
    node = tree.descriptions[0]
    data = tree.data
    if node.outer == node.end:  # it closes itself: open it
        tag = data[node.start : node.inner]
        name = re.match(rb"<([^\s/>]+)", tag)
        if name is None:
            raise Malformed("the XMP packet is broken")
        return data[: node.inner - 2] + b">\n" + elements + b"  </" + name[1] + b">" + data[node.end :]
    lead = data[: node.outer].rstrip(b" \t")
    joint = b"" if lead.endswith(b"\n") else b"\n"
    return lead + joint + elements + b"  " + data[node.outer :]


def _with_description(tree: XmpTree) -> bytes:
    """A packet that has an rdf:RDF but describes nothing yet."""
    rdf = tree.rdf
    if rdf is None or rdf.outer == rdf.end:
        return EMPTY
    added = f'<rdf:Description xmlns:rdf="{RDF}" rdf:about=""></rdf:Description>'.encode()
    return tree.data[: rdf.outer] + added + tree.data[rdf.outer :]


def _edges(packet: bytes) -> tuple[bytes, bytes]:
    """Whether the packet had its <?xpacket?> wrapper: what to put around it if it was lost."""
    wrapped = b"<?xpacket" in packet[:200]
    return (EMPTY.split(b"\n", 1)[0] + b"\n", b'\n<?xpacket end="w"?>') if wrapped else (b"", b"")


def _framed(data: bytes, edges: tuple[bytes, bytes]) -> bytes:
    start = edges[0] if edges[0] and b"<?xpacket" not in data[:200] else b""
    end = edges[1] if edges[1] and b"<?xpacket end" not in data[-200:] else b""
    return start + data + end
