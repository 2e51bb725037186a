"""What a person does with the store, in small steps that can go wrong anywhere. Each step is one change, acknowledged when it returns.

The steps are the same on a real disk and on a simulated one. A step may be taken again after it was refused, and then counts once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from protocol import changes as c
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage import caches
from storage.backups import Backups
from storage.disk import Disk
from storage.drafts import Drafts
from storage.erasing.purging import purge, select_entry
from storage.errors import NotSaved
from storage.history import VOID
from storage.journal import Journal
from storage.line import Op
from storage.lock import Lock
from storage.merging import merge
from storage.paths import Paths
from storage.repairing.repair import repair
from storage.restoring import restore
from storage.sealing.block import Costs
from storage.sealing.turning import Turning
from storage.store import Store
from tests.storage.stores import START_MS, Clock

if TYPE_CHECKING:
    from storage.sealing.boxes import Keys

MONTH_MS = 31 * 86_400_000
NOW = Now(datetime(2027, 1, 15, 8, tzinfo=UTC), "UTC", 0)
KEPT_FROM = ("RENEWS_RECENT", "WORTH_SETTLING", "RENEWS_CHECKPOINT")
SPOILED = "spoiled"
"""What the name of a file has in it that is damaged from the start."""
QUICK = Costs("argon2id", 1, 8, 1)
WORDS = "grüße · 声 · é\u0301 · " + "x" * 60

Shown = dict[str, Any]
"""All that a program shows: tables, then the drafts, what was undone, and whether it is sealed."""


class Program:
    """A program on a store; it opens what it needs in the step that needs it, and keeps it open."""

    def __init__(self, paths: Paths, disk: Disk, clock: Clock) -> None:
        self.paths, self.disk, self.clock = paths, disk, clock

    @cached_property
    def journal(self) -> Journal:
        return Journal(self.paths, now_ms=self.clock, disk=self.disk, wait=0)

    @cached_property
    def store(self) -> Store:
        return Store(self.paths, now_ms=self.clock, disk=self.disk)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.paths, self.disk)


Step = Callable[[Program], object]


class Scenario(NamedTuple):
    """`prepare` sets the stage on a disk without faults; `held` says that another program has the lock during the steps."""

    name: str
    prepare: Callable[[Paths, Disk], None]
    steps: tuple[Step, ...]
    held: bool = False


class Uncached(Paths):
    """The folders of a store, for a program that finds neither checkpoint nor recent part."""

    @property
    def checkpoint(self) -> str:
        """A file that is never there."""
        return f"{self.state}/no checkpoint"

    @property
    def recent(self) -> str:
        """Another one."""
        return f"{self.state}/no recent part"


def often_kept() -> None:
    """Let a store keep its checkpoint and its recent part from the first lines on. For a process of its own."""
    for name in KEPT_FROM:
        setattr(caches, name, 1)


def opened(paths: Paths, disk: Disk, clock: Clock | None = None) -> Journal:
    """A journal of a program that is given the passphrase where there is one, nothing read yet."""
    journal = Journal(paths, now_ms=clock or Clock(), disk=disk)
    if journal.is_locked():
        journal.keyring.open(keys())
    return journal


def keys() -> Keys:
    """Those of every sealed store here."""
    from storage.sealing.boxes import Keys

    return Keys(bytes(32))


def shown(paths: Paths, disk: Disk, *, damaged: bool = False) -> Shown:
    """What a program that starts now shows. Nothing in it may be damaged, but for files the next write sets aside, unless `damaged`."""
    journal = opened(paths, disk)
    journal.refresh()
    drafts = Drafts(paths, disk, journal.keyring)
    typed = {draft.key: draft.fields for draft in drafts.all()}
    assert drafts.problems == [], f"a draft is broken: {drafts.problems}"
    spoiled = {name for name in journal.damage if SPOILED in name}
    assert damaged or set(journal.damage) <= {"store.json", *spoiled}, f"there is damage: {journal.damage}"
    read_anew = opened(Uncached(*paths), disk)
    read_anew.refresh()
    assert read_anew.tables == journal.tables, "the checkpoint does not hold what the segments add up to"
    tables = {table: {key: dict(document) for key, document in found.items()} for table, found in journal.tables.items()}
    # What was undone is told by stamps, which differ from run to run. What was void is nothing that a person did.
    marks = [document for _, document in sorted(tables.pop("action", {}).items()) if VOID not in document]
    backups = Backups(disk, paths)
    assert not any(map(backups.unsound, backups.all())), "a backup does not read back"
    return tables | {"drafts": typed, "marks": marks, "is sealed": journal.keyring.hides}


def held_lock(paths: Paths, disk: Disk) -> Lock:
    """Another program's hold on the store, to be entered by a `with`."""
    return Lock(paths.lock, disk, wait=0)


def save(*ops: Op) -> Step:
    return lambda program: program.journal.commit(ops)


def save_in_store(*ops: Op) -> Step:
    return lambda program: program.store.journal.commit(ops)


def later(milliseconds: int, *ops: Op) -> Step:
    """A change at a fixed time after the start, so that taking the step again does not move the clock again."""

    def step(program: Program) -> None:
        program.clock.ms = START_MS + milliseconds
        program.journal.commit(ops)

    return step


def do(change: c.Change, days: int = 0) -> Step:
    return lambda program: program.store.apply(change, on_day(days))


def on_day(days: int) -> Now:
    return NOW._replace(instant=NOW.instant + timedelta(days=days))


def from_the_shell(change: c.Change) -> Step:
    """The same by a program of its own, which reads no more than it needs."""
    return lambda program: Store(program.paths, now_ms=program.clock, disk=program.disk).apply(change, NOW)


def kept(key: str) -> Step:
    """A quick log by a program of its own that was given no passphrase."""
    log = c.LogAttempt(key, "", Outcome.ACHIEVED, evidence=WORDS)
    return lambda program: Store(program.paths, now_ms=program.clock, disk=program.disk).keep(log, "", NOW)


def take_in_another(program: Program) -> None:
    merge(program.store, others(program.paths).data)


def put_back(program: Program) -> None:
    restore(program.store)


def close(program: Program) -> None:
    program.store.close(NOW)


def seal_it(program: Program) -> None:
    """What the command does, also when it is given again after it was refused."""
    journal = opened(program.paths, program.disk, program.clock)
    turning = Turning(program.paths, program.disk, journal, QUICK)
    if journal.keyring.hides:
        turning.finish()
    else:
        turning.on(keys(), "four words or more")


def unseal_it(program: Program) -> None:
    """The same the other way about; where something could not be read and stays sealed, the command asks to be given again."""
    journal = opened(program.paths, program.disk, program.clock)
    turning = Turning(program.paths, program.disk, journal, QUICK)
    if not journal.keyring.hides:
        turning.stay_off()
    elif turning.off().left:
        raise NotSaved("Some of it is still sealed.")


def undo(program: Program) -> None:
    program.store.undo(NOW)


def redo(program: Program) -> None:
    program.store.redo(NOW)


def repair_all(program: Program) -> None:
    repair(program.disk, program.paths, NOW, lambda: Store(program.paths, now_ms=program.clock, disk=program.disk))


def erase(key: str) -> Step:
    return lambda program: purge(program.store, select_entry(program.store, key), NOW)


def typed(key: str, words: str) -> Step:
    return lambda program: program.drafts.save(key, {"words": words, "cursor": len(words)})


def entry(key: str, note: str = WORDS) -> Op:
    return ("log", key, {"note": note, "n": len(key)})


def others(paths: Paths) -> Paths:
    return Paths(f"{paths.data} of another", f"{paths.data} of another")


def states(scenario: Scenario, paths: Paths, disk: Disk) -> list[Shown]:
    """What is shown before the first step and after each, when nothing goes wrong."""
    program = Program(paths, disk, Clock())
    found = [shown(paths, disk)]
    for step in scenario.steps:
        step(program)
        found.append(shown(paths, disk))
    return found


def judge(paths: Paths, disk: Disk, expected: list[Shown], acknowledged: int, *, damaged: bool = False) -> None:
    """After a death: what was acknowledged is there, at most the change under way beside it, and the next save works.

    `damaged` allows for lines that make no sense: a power cut may leave zeros inside a line that was not acknowledged.
    """
    found = shown(paths, disk, damaged=damaged)
    assert found in expected[acknowledged : acknowledged + 2], "what is there is neither what was acknowledged nor that and the next change"
    extra: Op = ("log", "after", {"note": "after"})
    journal = opened(paths, disk, Clock(START_MS + 3 * MONTH_MS))
    assert not journal.commit([extra]).spooled, "the lock is not free"
    found.setdefault("log", {})["after"] = {"note": "after"}
    assert shown(paths, disk, damaged=damaged) == found, "the next save changed more than it was about"
    journal.refresh()
    assert damaged or all(SPOILED in name for name in journal.damage), f"there is damage after the next save: {journal.damage}"
