"""Records for tests of exports: the demonstration's months, with hostile words everywhere, or with words as long as they may be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from protocol.coaching import load
from protocol.entities import Domain
from protocol.exporting.figures import Telling, View, view
from protocol.exporting.wording import Words
from protocol.moments import Now
from protocol.snapshot import Snapshot, focused_domain
from protocol.text import LIMITS
from storage.store import Store
from tests.storage.stores import paths_in
from tui.demo.world import build

NOW = Now(datetime(2026, 11, 28, 18, 30, tzinfo=UTC), "UTC", 0)
HOSTILE = (
    "<script>alert(1)</script> \"'&amp;<b onload=x> [a](http://x.example) ![](y) `c` *d* | e www.x.example\n"
    "\x1b[31m\u202eEND:VEVENT;,\\n ]]> </style> -->"
)
PLAIN = {"linked_to", "imported", "fields"}
"""Fields of text that nobody typed."""
WIDEST = "\u975e\u5e38\u306b\u9577\u3044 W\u00f6rter "
WORST = 8
"""As many rungs as a ladder may have."""


def story(folder: Path) -> Store:
    """Four made-up months."""
    return build(paths_in(folder), NOW)


def front(snapshot: Snapshot) -> Domain:
    found = focused_domain(snapshot)
    assert found is not None
    return found


def seen(snapshot: Snapshot, words: Words) -> View:
    return view(snapshot, front(snapshot), NOW, Telling(load(), words))


def worded(snapshot: Snapshot, words: Callable[[str, str], str]) -> Snapshot:
    """The record with other words in place of all that a person typed, by table and field."""
    tables: dict[str, Any] = {}
    for name in snapshot._fields[:-1]:
        tables[name] = {key: _worded(name, entity, words) for key, entity in getattr(snapshot, name).items()}
    return snapshot._replace(**tables)


def _worded(table: str, entity: Any, words: Callable[[str, str], str]) -> Any:
    changed: dict[str, Any] = {}
    for name, value in entity._asdict().items():
        if type(value) is str and value and name != "id" and not name.endswith("_id") and name not in PLAIN:
            changed[name] = words(table, name)
        elif type(value) is tuple and value and type(value[0]) is str and name not in PLAIN:
            changed[name] = (words(table, name),) * len(value)
    return entity._replace(**changed)


def longest(table: str, name: str) -> str:
    """Words as long as the field takes them; copies of a goal's words are as long as these."""
    _, high = LIMITS.get(f"{table.removesuffix('s')}.{name}", LIMITS["goal.action"])
    return (WIDEST * high)[:high].strip().ljust(high, "W")


def fullest(snapshot: Snapshot) -> Snapshot:
    """The record with the longest words, and a ladder with as many rungs as it may have, rated twice."""
    wide = worded(snapshot, longest)
    scales = {key: one._replace(rungs=(one.rungs[0],) * WORST) for key, one in wide.scales.items()}
    measured = {key: one._replace(ratings=(80,) * WORST if one.ratings else ()) for key, one in wide.measurements.items()}
    return wide._replace(scales=scales, measurements=measured)
