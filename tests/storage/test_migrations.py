"""Reading old lines and documents as new ones: shown by a made-up version before the first, through the tables that real steps go into."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from protocol.changes import Audit
from protocol.moments import Now
from protocol.vocabulary import Cause, Outcome
from storage import migrations
from storage.codec import SCHEMA, SHAPES, decode
from storage.line import VERSION, Commit, signed, unseal
from storage.migrations import Content, document_read, line_read
from storage.paths import Paths
from storage.store import Store
from tests.soak.scenarios import NOW
from tests.storage.stores import Clock, UnsyncedDisk, everything_below, journal_at, segment_of

OLD = 0
MOMENT = {"occurred_at": "2027-01-15T08:00:00+00:00", "tz": "UTC", "utc_offset_min": 0, "logical_date": "2027-01-15"}
OLD_DOCUMENT = {
    "schema": OLD,
    **MOMENT,
    "domain_id": "d",
    "noted": MOMENT["occurred_at"],
    "noted_on": "2027-01-15",
    "result": "won",
    "mood": [1],
}
ATTEMPT = next(shape for shape in SHAPES if shape.table == "attempt")


def line_step(content: Content) -> Content:
    """Version 0 had the changes by table, as an object."""
    ops = [[table, key, fields] for table, rows in content["changes"].items() for key, fields in rows.items()]
    return {**{name: value for name, value in content.items() if name != "changes"}, "ops": ops}


def document_step(table: str, document: Content) -> Content:
    """Schema 0 had other names for three fields of an attempt, and other words for how it went."""
    if table != "attempt":
        return document
    renamed = {"noted": "recorded_at", "noted_on": "recorded_on", "result": "outcome"}
    found = {renamed.get(name, name): value for name, value in document.items()}
    return {**found, "outcome": {"won": "achieved"}.get(found.get("outcome", ""), "partly")} if "result" in document else found


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(migrations.LINES, OLD, line_step)
    monkeypatch.setitem(migrations.DOCUMENTS, OLD, document_step)


def old_line(stamp: str, changes: dict[str, dict[str, dict[str, object]]]) -> bytes:
    return signed(json.dumps({"v": OLD, "h": stamp, "changes": changes}, separators=(",", ":"))[:-1].encode())


STAMP = "01a3185c50000000other0001"
OLD_LINE = old_line(STAMP, {"attempt": {"a": OLD_DOCUMENT}})


def test_without_a_step_an_old_line_is_counted_and_left() -> None:
    assert unseal(OLD_LINE) is None
    assert decode(ATTEMPT, "a", OLD_DOCUMENT) is None


@pytest.mark.usefixtures("steps")
def test_an_old_line_says_what_a_new_one_does() -> None:
    assert unseal(OLD_LINE) == Commit(STAMP, [["attempt", "a", OLD_DOCUMENT]])  # type: ignore[list-item]  # as JSON gives it
    assert unseal(OLD_LINE[:-9] + b"0" + OLD_LINE[-8:]) is None
    assert unseal(signed(b'{"v":0,"h":"yesterday","changes":{}')) is None


@pytest.mark.usefixtures("steps")
def test_an_old_document_is_read_as_a_new_one() -> None:
    entity = decode(ATTEMPT, "a", OLD_DOCUMENT)
    assert entity is not None
    assert (entity.outcome, entity.at.logical_date.isoformat()) == (Outcome.ACHIEVED, "2027-01-15")  # type: ignore[union-attr]


@pytest.mark.parametrize("schema", [SCHEMA + 1, 99, "x", None, True, -5, -(10**30), 10**30, 1.0])
def test_a_document_that_nobody_knows_a_step_for_is_read_as_it_is(schema: object) -> None:
    assert document_read("attempt", {"schema": schema, "n": 1}, SCHEMA) == {"schema": schema, "n": 1}


@pytest.mark.parametrize("version", [VERSION + 1, 99, -5, -(10**30), 10**30, True, 1.0])
def test_a_line_of_a_version_that_nobody_knows_is_counted_and_left(version: object) -> None:
    assert unseal(signed(f'{{"v":{json.dumps(version)},"h":"{STAMP}","ops":[]'.encode())) is None


def test_steps_go_one_after_the_other_and_leave_what_they_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (3, 4):
        monkeypatch.setitem(migrations.LINES, number, lambda content: {**content, "seen": [*content["seen"], content["v"]]})
        monkeypatch.setitem(migrations.DOCUMENTS, number, lambda _, document: {**document, "seen": [*document["seen"], document["schema"]]})
    line, document = {"v": 3, "seen": []}, {"schema": 3, "seen": []}
    assert line_read(line, 3, 5) == {"v": 5, "seen": [3, 4]}
    assert document_read("t", document, 5) == {"schema": 5, "seen": [3, 4]}
    assert (line, document) == ({"v": 3, "seen": []}, {"schema": 3, "seen": []})
    assert line_read(line, 2, 5) is None
    assert line_read(line, 3, 6) is None


@pytest.mark.usefixtures("steps")
def test_an_old_store_opens_is_not_rewritten_and_keeps_what_nobody_knows(paths: Paths) -> None:
    journal_at(paths, UnsyncedDisk()).commit([("domain", "d", {"schema": 1, "behaviour": "swim", **MOMENT})])
    old = Path(paths.journal, "2027-01.old.jsonl")
    old.write_bytes(OLD_LINE)
    before = everything_below(Path(paths.data))
    store = store_at(paths)
    assert (store.snapshot.attempts["a"].outcome, store.misfits, store.journal.damage) == (Outcome.ACHIEVED, 0, {})
    assert everything_below(Path(paths.data)) == before
    store.apply(Audit("u", "a", Cause.EFFORT), NOW)
    assert old.read_bytes() == OLD_LINE
    again = store_at(paths)
    assert (again.snapshot.attempts["a"].cause, again.snapshot.attempts["a"].outcome) == (Cause.EFFORT, Outcome.ACHIEVED)
    document = again.journal.tables["attempt"]["a"]
    assert (document["schema"], document["mood"]) == (SCHEMA, [1])


def store_at(paths: Paths) -> Store:
    return Store(paths, now_ms=Clock(), disk=UnsyncedDisk())


@pytest.mark.parametrize("schema", [SCHEMA + 1, 99, "two"])
def test_an_edit_of_a_newer_document_leaves_its_schema_and_what_is_unknown(paths: Paths, schema: object) -> None:
    journal = journal_at(paths, UnsyncedDisk())
    journal.commit([("domain", "d", {"schema": 1, "behaviour": "swim", **MOMENT})])
    fields = {"recorded_at": MOMENT["occurred_at"], "recorded_on": "2027-01-15", "outcome": "partly", "domain_id": "d"}
    journal.commit(
        [("attempt", "a", {"schema": schema, **MOMENT, **fields, "mood": {"now": [1, None]}}), ("horoscope", "h", {"sign": "ram"})]
    )
    store_at(paths).apply(Audit("u", "a", Cause.EFFORT), Now(NOW.instant, "UTC", 0))
    journal = journal_at(paths, UnsyncedDisk())
    journal.refresh()
    document = journal.tables["attempt"]["a"]
    assert (document["schema"], document["mood"], document["cause"]) == (schema, {"now": [1, None]}, "effort")
    assert journal.tables["horoscope"] == {"h": {"sign": "ram"}}
    assert b'"schema":1' not in segment_of(paths).read_bytes().splitlines()[-1]
