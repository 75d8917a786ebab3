"""Merging: what holds when a photo was changed here and its sidecar elsewhere.

Base is what both said when they were last the same. Only the sidecar changed: it is taken. Only the catalog changed:
it is written. Both: of single values the newer one, the loser is kept aside; of keywords the union without what
either side took away; of edits both, as branches of one history.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from editor.catalog.copies_said import merge_copies
from editor.catalog.said import SCALARS, Said, plain


@dataclass(frozen=True)
class Merged:
    """said: what holds now. losers: (field, value, whose) of single values that gave way. both: there were two
    versions of the edits, and both are kept.
    """

    said: Said
    losers: tuple[tuple[str, str, str], ...] = ()
    both: bool = False


def merge(base: Said | None, ours: Said, theirs: Said) -> Merged:
    """ours: the catalog's; theirs: the sidecar's. base None: they have never been the same."""
    values: dict[str, Any] = {}
    losers: list[tuple[str, str, str]] = []
    mine, other = plain(ours), plain(theirs)
    for name in SCALARS:
        if base is None:
            changed_here, changed_there = bool(mine[name]), getattr(theirs, name) is not None
        else:
            changed_here, changed_there = mine[name] != plain(base)[name], other[name] != plain(base)[name]
        if mine[name] == other[name] or not changed_there:
            values[name] = mine[name]
        elif not changed_here or theirs.when > ours.when:
            values[name] = other[name]
            losers += [(name, str(mine[name]), "catalog")] if changed_here else []
        else:
            values[name] = mine[name]
            losers.append((name, str(other[name]), "sidecar"))
    history, both = _histories(base, ours, theirs)
    words, removed = _keywords(base, ours, theirs)
    when = max(ours.when, theirs.when)
    copies = merge_copies(base.copies if base else "", ours.copies, theirs.copies)
    said = replace(ours, **values, keywords=words, removed=removed, history=history, copies=copies, when=when)
    return Merged(said, tuple(losers), both)


def _keywords(base: Said | None, ours: Said, theirs: Said) -> tuple[frozenset[str], frozenset[str]]:
    """The union without what either side took away, and what was taken away."""
    if base is None:
        gone = ours.removed | (theirs.removed - ours.keywords)
        kept = ours.keywords | (theirs.keywords - gone)
    else:
        gone = (base.keywords - ours.keywords) | (base.keywords - theirs.keywords)
        kept = (ours.keywords | theirs.keywords) - gone
    return kept, (ours.removed | theirs.removed | gone) - kept


def _histories(base: Said | None, ours: Said, theirs: Said) -> tuple[str, bool]:
    before = base.history if base else ""
    if theirs.history in ("", before, ours.history):
        return ours.history, False
    if ours.history in ("", before):
        return theirs.history, False
    grafted = graft(ours.history, theirs.history)
    return (ours.history, False) if grafted is None else (grafted, True)


def graft(ours: str, theirs: str) -> str | None:
    """Our history (JSON) with theirs as branches from the original, and where they stood as a snapshot; None if
    theirs cannot be read. We stay where we are.
    """
    try:
        trunk, shoot = json.loads(ours), json.loads(theirs)
        moments, moved = list(trunk["moments"]), {0: 0}
        known = {_same(moment): index for index, moment in enumerate(moments)}
        for index, moment in enumerate(shoot["moments"][1:], start=1):
            grown = {**moment, "parent": None if moment["parent"] is None else moved[moment["parent"]]}
            if moment.get("base") is not None:
                grown["base"] = moved[moment["base"]]
            moved[index] = known.get(_same(grown), len(moments))
            if moved[index] == len(moments):
                moments.append(grown)
        snapshots = [*trunk.get("snapshots", []), ["From the sidecar", moved[shoot["place"]]]]
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    return json.dumps({**trunk, "moments": moments, "snapshots": snapshots})


def _same(moment: Mapping[str, Any]) -> str:
    return json.dumps(moment, sort_keys=True)
