"""What a person does with the store, in small steps that can go wrong anywhere. Each step is one change, acknowledged when it returns.

The steps are the same on a real disk and on a simulated one. A step may be taken again after it was refused, and then counts once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, NamedTuple

from protocol import changes as c
from protocol.moments import Now
from protocol.vocabulary import Cause, DomainStatus, GoalStatus, Outcome
from storage import caches
from storage.disk import Disk
from storage.drafts import Drafts
from storage.erasing.purging import purge, select_entry
from storage.files import make_folder, replace_file
from storage.history import VOID
from storage.journal import Journal
from storage.line import Commit, Op, removed, seal
from storage.lock import Lock
from storage.merging import merge
from storage.paths import Paths
from storage.repairing.repair import repair
from storage.store import Store
from tests.storage.stores import START_MS, Clock

MONTH_MS = 31 * 86_400_000
NOW = Now(datetime(2027, 1, 15, 8, tzinfo=UTC), "UTC", 0)
KEPT_FROM = ("RENEWS_RECENT", "WORTH_SETTLING", "RENEWS_CHECKPOINT")
SPOILED = "spoiled"
"""What the name of a file has in it that is damaged from the start."""
WORDS = "grüße · 声 · é\u0301 · " + "x" * 60

Shown = dict[str, Any]
"""All that a program shows: tables, then the drafts."""


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


def shown(paths: Paths, disk: Disk, *, damaged: bool = False) -> Shown:
    """What a program that starts now shows. Nothing in it may be damaged, but for files the next write sets aside, unless `damaged`."""
    journal = Journal(paths, now_ms=Clock(), disk=disk)
    journal.refresh()
    drafts = Drafts(paths, disk)
    typed = {draft.key: draft.fields for draft in drafts.all()}
    assert drafts.problems == [], f"a draft is broken: {drafts.problems}"
    spoiled = {name for name in journal.damage if SPOILED in name}
    assert damaged or set(journal.damage) <= {"store.json", *spoiled}, f"there is damage: {journal.damage}"
    read_anew = Journal(Uncached(*paths), now_ms=Clock(), disk=disk)
    read_anew.refresh()
    assert read_anew.tables == journal.tables, "the checkpoint does not hold what the segments add up to"
    tables = {table: {key: dict(document) for key, document in found.items()} for table, found in journal.tables.items()}
    # What was undone is told by stamps, which differ from run to run. What was void is nothing that a person did.
    marks = [document for _, document in sorted(tables.pop("action", {}).items()) if VOID not in document]
    return tables | {"drafts": typed, "marks": marks}


def held_lock(paths: Paths, disk: Disk) -> Lock:
    """Another program's hold on the store, to be entered by a `with`."""
    return Lock(paths.lock, disk, wait=0)


def save(*ops: Op) -> Step:
    return lambda program: program.journal.commit(ops)


def later(milliseconds: int, *ops: Op) -> Step:
    """A change at a fixed time after the start, so that taking the step again does not move the clock again."""

    def step(program: Program) -> None:
        program.clock.ms = START_MS + milliseconds
        program.journal.commit(ops)

    return step


def do(change: c.Change) -> Step:
    return lambda program: program.store.apply(change, NOW)


def from_the_shell(change: c.Change) -> Step:
    """The same by a program of its own, which reads no more than it needs."""
    return lambda program: Store(program.paths, now_ms=program.clock, disk=program.disk).apply(change, NOW)


def take_in_another(program: Program) -> None:
    merge(program.store, others(program.paths).data)


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


def nothing(paths: Paths, disk: Disk) -> None:
    """A first start."""


def some_entries(paths: Paths, disk: Disk) -> None:
    journal = Journal(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    journal.commit([entry("old 1"), entry("old 2", "deleted later"), ("domain", "d", {"behaviour": "speak up", "gone": 1})])
    journal.commit([entry("old 3")])
    journal.commit([("log", "hidden", {"note": "was deleted", "_deleted": True})])


def a_torn_line(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    _append(paths, disk, seal(Commit(f"{START_MS - 5:012x}0001torn", [entry("torn")]))[:70])


def a_line_without_its_newline(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    _append(paths, disk, seal(Commit(f"{START_MS - 5:012x}0001torn", [entry("unsaved")]))[:-1])


def _append(paths: Paths, disk: Disk, data: bytes) -> None:
    handle = disk.open_append(f"{paths.journal}/{disk.entries(paths.journal)[-1][0]}")
    disk.write(handle, data)
    disk.fsync(handle)
    disk.close(handle)


def waiting_records(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    for number in range(3):
        line = seal(Commit(f"{START_MS + 10:012x}000{number}spooler", [entry(f"spooled {number}")]))
        replace_file(disk, f"{paths.spool}/{number}.json", line)


def broken_small_files(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    replace_file(disk, paths.store_json, b"\0" * 40)
    replace_file(disk, paths.replica, b"{")


def three_attempts(paths: Paths, disk: Disk) -> None:
    """A record with a checkpoint and a recent part."""
    store = Store(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    store.apply(c.DefineDomain("d", "speak up in meetings"), NOW)
    for number in range(3):
        store.apply(c.LogAttempt(f"a{number}", "d", Outcome.ACHIEVED), NOW)
    store.close(NOW)


def another_store(paths: Paths, disk: Disk) -> None:
    """Ours, and one of another machine beside it."""
    some_entries(paths, disk)
    some_entries(others(paths), disk)
    journal = Journal(others(paths), now_ms=Clock(), disk=disk)
    journal.commit([entry("theirs 1"), entry("theirs 2")])
    journal.commit([("log", "old 1", {"note": "edited by them"})])


def others(paths: Paths) -> Paths:
    return Paths(f"{paths.data} of another", f"{paths.data} of another")


def a_state_folder(paths: Paths, disk: Disk) -> None:
    make_folder(disk, paths.state)


def a_draft(paths: Paths, disk: Disk) -> None:
    Drafts(paths, disk).save("goal", {"words": "before", "cursor": 0})


def spoiled_files(paths: Paths, disk: Disk) -> None:
    """Damage that a repair takes out: between the lines of a copy, alone in another one, in the spool and in a cache."""
    three_attempts(paths, disk)
    sound = seal(Commit(f"{START_MS - 9:012x}0001other", [entry("theirs")]))
    replace_file(disk, f"{paths.journal}/2027-01.{SPOILED} (copy).jsonl", b"damage\n" + sound + b"\0" * 40 + b"\n")
    replace_file(disk, f"{paths.journal}/2027-01.{SPOILED} (another).jsonl", b"damage\n")
    replace_file(disk, f"{paths.spool}/waits.json", seal(Commit(f"{START_MS - 8:012x}0001other", [entry("waits")])))
    replace_file(disk, paths.recent, b"damage")


def two_segments(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    replace_file(disk, f"{paths.journal}/2026-12.other.jsonl", seal(Commit(f"{START_MS - 9:012x}0001other", [entry("theirs")])))


SCENARIOS: tuple[Scenario, ...] = (
    Scenario("first start", nothing, (save(entry("1")), save(entry("2")))),
    Scenario("log", some_entries, tuple(save(entry(str(number))) for number in range(3))),
    Scenario("batch", some_entries, (save(*(entry(f"{number}") for number in range(4)), ("domain", "e", {"behaviour": WORDS})),)),
    Scenario(
        "edit",
        two_segments,
        (
            save(("log", "old 1", {"note": "edited"})),
            save(("domain", "d", {"gone": removed(), "behaviour": WORDS}), ("log", "old 3", {"n": 9})),
            save(("log", "theirs", {"note": "edited by us"})),
        ),
    ),
    Scenario(
        "delete and undelete",
        some_entries,
        (
            save(("log", "old 2", {"_deleted": True})),
            save(("log", "old 2", {"_deleted": False}), ("log", "old 1", {"_deleted": True})),
            save(("log", "hidden", {"_deleted": False})),
        ),
    ),
    Scenario("spool", some_entries, (save(entry("1")), save(entry("2"), ("log", "old 1", {"n": 0}))), held=True),
    Scenario("spool on a first start", a_state_folder, (save(entry("1")), save(entry("2"))), held=True),
    Scenario("taking in the spool", waiting_records, (save(entry("1")), save(("log", "spooled 1", {"_deleted": True})))),
    Scenario("month change", some_entries, (later(MONTH_MS, entry("1")), later(2 * MONTH_MS, entry("2")))),
    Scenario("after a torn line", a_torn_line, (save(entry("1")), save(entry("2")))),
    Scenario("after a line without its newline", a_line_without_its_newline, (save(entry("1")),)),
    Scenario("broken small files", broken_small_files, (save(entry("1")), save(entry("2")))),
    Scenario("drafts", a_draft, (typed("goal", "after " * 40), typed("attempt:1", WORDS))),
    Scenario(
        "the protocol",
        nothing,
        (
            do(c.DefineDomain("d", "speak up in meetings", why=WORDS, baseline_strength=40)),
            do(c.SetGoal("g", "d", "ask one question", 8, 5)),
            do(c.LogAttempt("a", "d", Outcome.ACHIEVED, effort=6, evidence=WORDS)),
            lambda program: program.store.close(NOW),
            do(c.Acknowledge("k", "a", "I set out to ask and I asked")),
            do(c.Audit("u", "a", Cause.EFFORT)),
            do(c.WriteReview("w", "d", "a", slip=True, cue="the first minute", tweak="sit nearer to the front")),
            do(c.RewordDomain("r", "d", "speak up in every meeting")),
            do(c.MoveDomain("m", "d", DomainStatus.PARKED)),
        ),
    ),
    Scenario(
        "quick logs",
        three_attempts,
        (
            from_the_shell(c.LogAttempt("q1", "d", Outcome.PARTLY, evidence=WORDS)),
            from_the_shell(c.LogAttempt("q2", "d", Outcome.ACHIEVED)),
            from_the_shell(c.LogAttempt("q3", "d", Outcome.NOT_ATTEMPTED)),
        ),
    ),
    Scenario("merge", another_store, (take_in_another, lambda program: program.store.journal.commit([("log", "theirs 1", {"n": 1})]))),
    Scenario("undo and redo", three_attempts, (undo, undo, redo, do(c.LogAttempt("u", "d", Outcome.PARTLY)), undo, redo)),
    Scenario(
        "the protocol in one batch each",
        some_entries,
        (
            do(c.DefineDomain("d2", "phone people")),
            do(c.SetGoal("g2", "d2", "phone one person", 3, 9)),
            do(c.SetGoal("h2", "d2", "write one number down", 8, 4, goal_id="g2")),
            do(c.CloseGoal("x2", "g2", GoalStatus.PARKED)),
            do(c.WriteScript("s2", "d2", ("breathe out", "dial"), rehearsed=True)),
        ),
    ),
    Scenario("repair", spoiled_files, (repair_all, lambda program: program.store.journal.commit([entry("1")]), repair_all)),
    Scenario("purge", three_attempts, (erase("a1"), lambda program: program.store.journal.commit([entry("1")]), erase("a0"))),
)

DISCARDING = Scenario("a draft discarded", a_draft, (typed("attempt:1", WORDS), lambda program: program.drafts.discard("goal")))
"""Nothing depends on a draft being gone: a failure is not told, and a power cut may bring it back. So it is only killed."""


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
    journal = Journal(paths, now_ms=Clock(START_MS + 3 * MONTH_MS), disk=disk)
    assert not journal.commit([extra]).spooled, "the lock is not free"
    found.setdefault("log", {})["after"] = {"note": "after"}
    assert shown(paths, disk, damaged=damaged) == found, "the next save changed more than it was about"
    journal.refresh()
    assert damaged or all(SPOILED in name for name in journal.damage), f"there is damage after the next save: {journal.damage}"
