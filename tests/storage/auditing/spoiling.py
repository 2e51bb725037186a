"""A sound store, and ways to spoil it, each with what an audit is to say of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from protocol import changes as c
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage import checkpoint, recent
from storage.auditing.finding import Kind
from storage.disk import Disk
from storage.drafts import Drafts
from storage.line import Commit, seal, signed
from storage.paths import Paths
from storage.sealing.keyring import Keyring
from storage.store import Store
from tests.storage.stores import START_MS, UnsyncedDisk

START = datetime(2027, 1, 15, 8, tzinfo=UTC)
WORDS = "words of somebody's own"
DAY_MS = 86_400_000
AHEAD_MS = START_MS + 30 * DAY_MS


def now(days: int = 2) -> Now:
    return Now(START + timedelta(days=days), "UTC", 0)


def opened(paths: Paths, days: int = 2, disk: Disk | None = None, keyring: Keyring | None = None) -> Store:
    return Store(paths, now_ms=lambda: START_MS + days * DAY_MS, disk=disk or UnsyncedDisk(), keyring=keyring)


def furnish(paths: Paths) -> None:
    """Two days with entries, caches, two backups and a draft."""
    store = opened(paths, 0)
    store.apply(c.DefineDomain("d", f"speak up {WORDS}"), now(0))
    store.apply(c.SetGoal("g", "d", "ask one question", 8, 5), now(0))
    for number in range(3):
        store.apply(c.LogAttempt(f"a{number}", "d", Outcome.ACHIEVED, evidence=f"{WORDS} {number}"), now(0))
    later = opened(paths, 1)
    later.apply(c.LogAttempt("a3", "d", Outcome.PARTLY, evidence=WORDS), now(1))
    later.refresh()
    later.close(now(1))
    Drafts(paths, UnsyncedDisk()).save("goal", {"words": WORDS})
    Path(paths.preferences).write_text('theme = "dusk"\n')


def own(paths: Paths) -> Path:
    return min(Path(paths.journal).glob("2027-01.*.jsonl"), key=lambda path: len(path.name))


def edit(paths: Paths, change: Callable[[list[bytes]], None]) -> None:
    lines = own(paths).read_bytes().splitlines()
    change(lines)
    own(paths).write_bytes(b"\n".join(lines) + b"\n")


def line(key: str, ms: int = START_MS + DAY_MS, replica: str = "other") -> bytes:
    return seal(Commit(f"{ms:012x}0000{replica}0001", [("log", key, {"note": WORDS})]))


def altered_byte(paths: Paths) -> None:
    edit(paths, lambda lines: lines.__setitem__(3, lines[3].replace(b"somebody", b"somebodi")))


def garbage_between(paths: Paths) -> None:
    edit(paths, lambda lines: lines.insert(2, b"\0" * 30))
    edit(paths, lambda lines: lines.insert(5, f"<<<<<<< {WORDS}".encode()))


def nothing_but_garbage(paths: Paths) -> None:
    Path(paths.journal, "2027-01.aaaa (conflicted copy).jsonl").write_bytes(f"{WORDS}\n\0\n".encode())


def torn(paths: Paths) -> None:
    edit(paths, lambda lines: lines.insert(2, lines[2][:50] + b"~"))


def unfinished(paths: Paths) -> None:
    with own(paths).open("ab") as file:
        file.write(line("x")[:60])


def newer_line(paths: Paths) -> None:
    with own(paths).open("ab") as file:
        file.write(signed(b'{"v":2,"h":"01a3185c5000000aother","changes":[]'))


def of_another_machine(paths: Paths) -> None:
    Path(paths.journal, "2027-01.another.jsonl").write_bytes(line("x") + b"damage\n")


def ahead(paths: Paths) -> None:
    Path(paths.journal, "2027-01.another.jsonl").write_bytes(line("x", AHEAD_MS, "another"))


def misfit(paths: Paths) -> None:
    opened(paths).journal.commit([("attempt", "odd", {"outcome": "glorious"}), ("domain", "odd", {"behaviour": 5})])


def spooled(paths: Paths) -> None:
    Path(paths.spool, "waits.json").write_bytes(line("waits"))


def spooled_damage(paths: Paths) -> None:
    Path(paths.spool, "waits.json").write_bytes(line("waits") + b"damage\n")


def a_folder(paths: Paths) -> None:
    Path(paths.journal, "2027-02.x.jsonl").mkdir()


def a_pipe(paths: Paths) -> None:
    os.mkfifo(Path(paths.spool, "x.json"))


def a_link_to_nothing(paths: Paths) -> None:
    Path(paths.recent).unlink(missing_ok=True)
    Path(paths.recent).symlink_to("nowhere")


def set_aside(paths: Paths) -> None:
    Path(paths.drafts, "x.json.damaged-1").write_text(WORDS)
    Path(paths.drafts, "x.json.damaged-1").chmod(0o600)


def passing(paths: Paths) -> None:
    Path(f"{paths.checkpoint}.1a2b.tmp").write_text(WORDS)
    Path(f"{paths.checkpoint}.1a2b.tmp").chmod(0o600)


def conflict_copy(paths: Paths) -> None:
    shutil.copy(own(paths), own(paths).with_name(f"{own(paths).stem}.sync-conflict-20270115-120000-ABCDEFG.jsonl"))


def open_file(paths: Paths) -> None:
    own(paths).chmod(0o644)


def open_folder(paths: Paths) -> None:
    Path(paths.state).chmod(0o755)


def writable_folder(paths: Paths) -> None:
    Path(paths.journal).chmod(0o777)


def closed_file(paths: Paths) -> None:
    Path(paths.drafts, "goal.json").chmod(0o400)


def writable_above(paths: Paths) -> None:
    Path(paths.data).parent.chmod(0o777)


def group_above(paths: Paths) -> None:
    Path(paths.data).parent.chmod(0o770)


def no_store_json(paths: Paths) -> None:
    Path(paths.store_json).unlink()


def bad_store_json(paths: Paths) -> None:
    Path(paths.store_json).write_bytes(b"{\0")


def newer_writer(paths: Paths) -> None:
    content = json.loads(Path(paths.store_json).read_text())
    Path(paths.store_json).write_text(json.dumps({**content, "min_writer": 99}))


def newer_reader(paths: Paths) -> None:
    content = json.loads(Path(paths.store_json).read_text())
    Path(paths.store_json).write_text(json.dumps({**content, "min_reader": 99}))


def bad_replica(paths: Paths) -> None:
    Path(paths.replica).write_text("{")


def bad_draft(paths: Paths) -> None:
    Path(paths.drafts, "x.json").write_text(f'{{"words": "{WORDS}"')


def bad_checkpoint(paths: Paths) -> None:
    Path(paths.checkpoint).write_bytes(Path(paths.checkpoint).read_bytes()[:-40])


def bad_recent(paths: Paths) -> None:
    Path(paths.recent).write_bytes(b"00000000\n{}\n")


def lying_checkpoint(paths: Paths) -> None:
    store = opened(paths)
    store.journal.catch_up()
    state = store.journal.state
    assert state is not None
    state.fold.tables["attempt"]["a1"] = {**state.fold.tables["attempt"]["a1"], "effort": 1}
    Path(paths.checkpoint).write_bytes(checkpoint.content_of(state, store.journal.store_id))


def lying_recent(paths: Paths) -> None:
    store = opened(paths)
    snapshot, state = store.snapshot, store.journal.state
    assert state is not None
    state.fold.tables["attempt"]["a1"] = {**state.fold.tables["attempt"]["a1"], "effort": 1}
    Path(paths.recent).write_bytes(recent.content_of(state, snapshot, now(), store.journal.store_id))


def spoiled_backup(paths: Paths) -> None:
    copy = Path(paths.backups, "2027-01-16", own(paths).name)
    copy.write_bytes(copy.read_bytes().replace(b"somebody", b"somebodi", 1))


def lost_copy(paths: Paths) -> None:
    Path(paths.backups, "2027-01-16", own(paths).name).unlink()


def bad_manifest(paths: Paths) -> None:
    Path(paths.manifest("2027-01-16")).write_text("{")


def lost_lines(paths: Paths) -> None:
    edit(paths, lambda lines: lines.remove(lines[0]))


class Case(NamedTuple):
    """How to spoil a store, what is told first of all, and whether a repair makes it sound again."""

    spoil: Callable[[Paths], None]
    kind: Kind
    harmless: bool = False
    mended: bool = True


CASES = (
    Case(altered_byte, Kind.DAMAGED),
    Case(garbage_between, Kind.DAMAGED),
    Case(nothing_but_garbage, Kind.DAMAGED),
    Case(torn, Kind.TORN, harmless=True),
    Case(newer_line, Kind.NEWER, mended=False),
    Case(of_another_machine, Kind.DAMAGED, mended=False),
    Case(ahead, Kind.AHEAD, mended=False),
    Case(misfit, Kind.MISFITS, mended=False),
    Case(spooled, Kind.WAITING, harmless=True),
    Case(spooled_damage, Kind.DAMAGED),
    Case(a_folder, Kind.NO_FILE),
    Case(a_pipe, Kind.NO_FILE),
    Case(a_link_to_nothing, Kind.NO_FILE),
    Case(set_aside, Kind.ASIDE, harmless=True),
    Case(passing, Kind.UNFINISHED, harmless=True),
    Case(conflict_copy, Kind.COPY, harmless=True),
    Case(open_file, Kind.MODE),
    Case(open_folder, Kind.MODE),
    Case(writable_folder, Kind.MODE),
    Case(closed_file, Kind.MODE),
    Case(writable_above, Kind.ABOVE, mended=False),
    Case(group_above, Kind.ABOVE, harmless=True),
    Case(no_store_json, Kind.STORE_JSON),
    Case(bad_store_json, Kind.STORE_JSON),
    Case(newer_writer, Kind.FORMAT, mended=False),
    Case(newer_reader, Kind.FORMAT, mended=False),
    Case(bad_replica, Kind.REPLICA),
    Case(bad_draft, Kind.DRAFT),
    Case(bad_checkpoint, Kind.CACHE),
    Case(bad_recent, Kind.CACHE),
    Case(lying_checkpoint, Kind.CACHE),
    Case(lying_recent, Kind.CACHE),
    Case(spoiled_backup, Kind.BACKUP),
    Case(lost_copy, Kind.BACKUP),
    Case(bad_manifest, Kind.BACKUP),
    Case(lost_lines, Kind.MISSING, mended=False),
)
