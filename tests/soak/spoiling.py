"""A sound store with a bit of everything, the places in it where something else may lie, and every way of spoiling one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from protocol import changes as c
from protocol.entities import Attempt
from protocol.vocabulary import Outcome
from storage.codec import encode
from storage.disk import Disk
from storage.drafts import Drafts
from storage.paths import Paths
from storage.store import Store
from tests.soak.malformed import NONSENSE, THINGS, misfits, oddities
from tests.soak.scenarios import NOW
from tests.storage.stores import Clock, paths_in

LETTER = "words of somebody's own"
OTHERS = "2026-12.other.jsonl"
ATTEMPT = Attempt("odd", "d", NOW.moment, NOW.instant, NOW.today, outcome=Outcome.ACHIEVED, effort=5)
BEYOND = {"a rating below and beyond", "the first moment", "the last moment"}
"""Odd values that no rule could count with: their documents do not fit."""
OUT_OF_RANGE = {"a moment before all days", "a moment after all days", "a number of 400 digits"}
FOLDERS = ("data", "store", "journal", "spool", "state", "drafts", "backups")
FILES: dict[str, Callable[[Paths], Path]] = {
    "a segment": lambda paths: Path(paths.journal, OTHERS),
    "the own segment": lambda paths: next(Path(paths.journal).glob("2027*.jsonl")),
    "a conflict copy": lambda paths: Path(paths.journal, "2027-01.aaaa.sync-conflict-20270115-010203-ABCDEFG.jsonl"),
    "a spooled record": lambda paths: Path(paths.spool, "x.json"),
    "store.json": lambda paths: Path(paths.store_json),
    "the replica": lambda paths: Path(paths.replica),
    "the lock": lambda paths: Path(paths.lock),
    "the checkpoint": lambda paths: Path(paths.checkpoint),
    "the recent part": lambda paths: Path(paths.recent),
    "what was written": lambda paths: Path(paths.written),
    "what was erased": lambda paths: Path(paths.erased),
    "what was shown": lambda paths: Path(paths.shown),
    "a draft": lambda paths: Path(paths.drafts, "broken.json"),
    "the preferences": lambda paths: Path(paths.preferences),
    "a manifest": lambda paths: Path(paths.manifest(NOW.today.isoformat())),
}
HEADS: dict[str, dict[str, object]] = {
    "a store of a newer writer": {"min_writer": 99},
    "a store of a newer reader": {"min_reader": 99, "min_writer": 99},
    "formats that are words": {"min_reader": "1", "min_writer": None},
    "an id that is a list": {"id": []},
    "a seal that is a word": {"seal": "x"},
    "a seal without slots": {"seal": {"state": "on", "public": "AAAA", "slots": []}},
    "a seal of odd costs": {"seal": {"state": "on", "public": "A" * 44, "slots": [{"kdf": "argon2id", "costs": [10**9, 10**9, 1]}]}},
}
"""What a store.json that is whole may say."""


class Case(NamedTuple):
    """One way of spoiling a store; `whole` says that all that was in it has to be shown all the same."""

    name: str
    spoil: Callable[[Paths], object]
    whole: bool = True


def sound_store(paths: Paths) -> None:
    """A domain, a goal, three attempts, a backup, a draft and preferences."""
    opened = Store(paths, now_ms=Clock(), disk=Disk())
    opened.apply(c.DefineDomain("d", "phone people"), NOW)
    opened.apply(c.SetGoal("g", "d", "phone one person", 8, 5), NOW)
    for number in range(3):
        opened.apply(c.LogAttempt(f"a{number}", "d", Outcome.ACHIEVED, evidence=LETTER), NOW)
    opened.close(NOW)
    Drafts(paths, Disk()).save("kept", {"words": LETTER})
    Path(paths.preferences).write_text('theme = "dusk"\n')


def copied(store: Paths, folder: Path) -> Paths:
    """The same store in a folder of its own."""
    shutil.copytree(store.data, folder / "data")
    return paths_in(folder)


def sound_lines() -> Iterator[tuple[str, bytes, int]]:
    """Lines that are sound and say something odd: name, line, and how many documents of it do not fit."""
    attempt = encode(ATTEMPT)
    yield from ((name, line, 1) for name, line in misfits(attempt).items() if name not in OUT_OF_RANGE)
    yield from ((name, line, int(name in BEYOND)) for name, line in oddities(attempt).items())


def cases() -> Iterator[Case]:
    """Every one: contents without sense, odd lines, things that are no files or no folders, and what store.json may say."""
    for place in FILES:
        yield from (Case(f"{name} in {place}", partial(_fill, place, content)) for name, content in NONSENSE.items())
        yield from (Case(f"{thing.__name__} as {place}", partial(_put_thing, place, thing), place not in _HOLDING) for thing in THINGS)
    lines = [*sound_lines(), *((name, line, 1) for name, line in misfits(encode(ATTEMPT)).items() if name in OUT_OF_RANGE)]
    yield from (Case(name, partial(_fill, "a segment", line)) for name, line, _ in lines)
    for folder in FOLDERS:
        yield from (Case(f"{thing.__name__} as {folder}", partial(_put_folder, folder, thing), folder not in _KEEPING) for thing in THINGS)
    yield from (Case(name, partial(_say, told), "seal" not in told and "reader" not in name) for name, told in HEADS.items())


_HOLDING = {"the own segment", "the lock"}
"""A file whose loss is a loss of what is in it, and the one without which nobody can write."""
_KEEPING = {"data", "store", "journal", "spool", "state"}
"""A folder without which there is nothing to show, or which is looked at before anything is."""


def _fill(place: str, content: bytes, paths: Paths) -> None:
    path = FILES[place](paths)
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_bytes() if place == "the own segment" else b""
    path.write_bytes(before + content)


def _put_thing(place: str, thing: Callable[[Path], None], paths: Paths) -> None:
    path = FILES[place](paths)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    thing(path)


def _put_folder(folder: str, thing: Callable[[Path], None], paths: Paths) -> None:
    path = Path(getattr(paths, folder))
    path.rename(path.with_name(f"{path.name}.aside"))
    thing(path)


def _say(told: dict[str, object], paths: Paths) -> None:
    path = Path(paths.store_json)
    path.write_text(json.dumps({**json.loads(path.read_text()), **told}))
