"""Any bytes in the place of an export come to a report or to a refusal of one line, and a refusal leaves no trace."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from protocol.elsewhere import PROGRAMS
from protocol.moments import Now
from storage.importing.found import NotImported, Wanted
from storage.importing.run import import_from
from storage.store import Store
from tests.importing.making import EXPORTS, Export
from tests.storage.stores import UnsyncedDisk, paths_in

NOW = Now(datetime(2026, 11, 30, 18, tzinfo=UTC), "Europe/Berlin", 60)
FILES = [one for one in EXPORTS if one.name not in {"harsh", "ctl", "dijo"}]
FOLDERS = {"harsh": ("habits", "log"), "habitctl": ("habits", "log"), "dijo": ("habit_record.json", "habit_record[auto].json")}


def check(source: str, path: Path, home: Path) -> str:
    """Import, and hold what comes of it to what is promised."""
    store = Store(paths_in(home), now_ms=lambda: 1_800_000_000_000, disk=UnsyncedDisk())
    try:
        planned = import_from(store, Wanted(source, str(path)), NOW, dry_run=True)
    except NotImported:
        with pytest.raises(NotImported, match=r"\A[^\n]+ Nothing was imported\.\Z"):
            import_from(store, Wanted(source, str(path)), NOW)
        assert not (home / "data").exists()
        return "refused"
    done = import_from(store, Wanted(source, str(path)), NOW)
    assert done == planned
    assert done.read == done.mapped + len(done.skipped)
    assert len(store.snapshot.attempts) == done.new
    again = import_from(store, Wanted(source, str(path)), NOW)
    assert (again.new, again.known, again.differing) == (0, done.new, 0)
    return "came in" if done.new else "nothing in it"


def spoiled(data: bytes, draw: st.DrawFn) -> bytes:
    """An export with some bytes lost, doubled, or other ones."""
    for _ in range(draw(st.integers(1, 4))):
        place, length = draw(st.integers(0, max(len(data) - 1, 0))), draw(st.sampled_from((0, 1, 1, 2, 9, 100)))
        other = draw(st.sampled_from((b"", b"\0", b"\xff", b'"', b",", b"[" * 9, b"\n", b"-", b"9" * 30, data[place : place + length] * 2)))
        data = data[:place] + other + data[place + length :]
    return data


class Spoiled:
    """An export that something was done to; a backup would fill a page if it were shown."""

    def __init__(self, source: str, data: bytes) -> None:
        self.source, self.data = source, data

    def __repr__(self) -> str:
        return f"Spoiled({self.source!r}, {self.data[:500]!r})"


@st.composite
def spoiled_exports(draw: st.DrawFn) -> Spoiled:
    export: Export = draw(st.sampled_from(FILES))
    with TemporaryDirectory() as folder:
        export.put(Path(folder) / "f")
        return Spoiled(export.source, spoiled((Path(folder) / "f").read_bytes(), draw))


@given(st.sampled_from([*PROGRAMS]), st.binary(max_size=200) | st.text(max_size=200).map(lambda one: one.encode("utf-8", "replace")))
def test_any_bytes(source: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "f"
        path.write_bytes(data)
        event(check(source, path, Path(folder) / "home"))
        if source in FOLDERS:
            for name in FOLDERS[source]:
                (Path(folder) / name).write_bytes(data)
            event(check(source, Path(folder), Path(folder) / "home"))


@given(spoiled_exports())
def test_a_spoiled_export(spoiled: Spoiled) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "f"
        path.write_bytes(spoiled.data)
        event(check(spoiled.source, path, Path(folder) / "home"))


NAMES = st.sampled_from(
    (
        *("habits", "records", "name", "title", "uuid", "status", "type", "stats", "goal", "day", "done", "events", "entries", "date"),
        *("time", "tags", "record_date", "record_type", "record_value", "daily_goal", "end", "description", "outcome", "probability"),
    )
)
TEXTS = st.text(max_size=8) | st.sampled_from(("2026-11-20", "completed", "x" * 300))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=12,
)


@given(st.sampled_from(("tablehabit", "beaverhabits", "habo", "jrnl", "taskwarrior", "augur")), values)
def test_any_json(source: str, value: object) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "f"
        path.write_text(json.dumps(value))
        event(check(source, path, Path(folder) / "home"))
