"""Undo and redo on several machines that know of one another only now and then."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from protocol.changes import DefineDomain, RewordDomain
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import EMPTY, Snapshot
from storage.codec import SHAPES
from storage.line import DELETED
from storage.paths import Paths
from storage.store import Store
from tests.soak.sizes import sized
from tests.storage.any_change import any_change
from tests.storage.stores import Clock, UnsyncedDisk, paths_in

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Machine:
    """A machine whose clock may be wrong by hours."""

    def __init__(self, paths: Paths, skew: timedelta) -> None:
        self.paths, self.skew, self.clock = paths, skew, Clock()
        self.store = Store(paths, now_ms=self.clock, disk=UnsyncedDisk())

    def now(self, step: int) -> Now:
        at = START + timedelta(minutes=10 * step) + self.skew
        self.clock.ms = int(at.timestamp() * 1000)
        return Now(at, "UTC", 0)

    @property
    def shown(self) -> Snapshot:
        self.store.refresh()
        return self.store.snapshot

    def bring(self, other: Machine) -> None:
        """What a sync tool does with the other's own segments."""
        Path(self.paths.journal).mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in (self.paths.data, self.paths.store, self.paths.journal):
            Path(folder).chmod(0o700)
        for segment in Path(other.paths.journal).glob("*.jsonl") if Path(other.paths.journal).exists() else ():
            mine = Path(self.paths.journal, segment.name)
            if not mine.exists() or mine.stat().st_size < segment.stat().st_size:
                shutil.copy(segment, mine)

    def act(self, chance: random.Random, step: int) -> None:
        """Change, delete, undo or redo something; what is refused is left."""
        now = self.now(step)
        try:
            match chance.choice(("change", "change", "change", "delete", "undo", "undo", "redo")):
                case "change":
                    self.store.apply(any_change(chance, self.shown, f"c{step}", now), now)
                case "delete":
                    self.store.refresh()
                    there = [(shape.table, key) for shape in SHAPES for key in self.store.journal.tables.get(shape.table, {})]
                    self.store.journal.commit((*one, {DELETED: True}) for one in there if one == chance.choice(there))
                case "undo":
                    self.store.undo(now)
                case _:
                    self.store.redo(now)
        except ProtocolError:
            return


def live(folder: Path, chance: random.Random) -> list[Machine]:
    machines = [Machine(paths_in(folder / str(number)), chance.choice((0, 0, -3, 5)) * HOUR) for number in range(2)]
    for step in range(chance.randint(4, 22)):
        one, other = chance.sample(machines, 2)
        if chance.random() < 0.35:
            one.bring(other)
        else:
            one.act(chance, step)
    for one, other in (machines, machines[::-1]):
        one.bring(other)
    return machines


def undone_in(store: Store) -> set[str]:
    """The stamps of what counts as undone."""
    store.refresh()
    last = {mark.target: mark.undone for mark in store.history().marks()}
    return {target for target, undone in last.items() if undone}


@sized(short=25, soak=1500)
def test_machines_agree_and_everything_can_be_undone_and_each_undoing_redone(size: int) -> None:
    undone = 0
    for seed in range(size):
        chance = random.Random(seed)
        with TemporaryDirectory() as folder:
            one, other = live(Path(folder), chance)
            assert one.shown == other.shown, f"seed {seed}"
            step, before = 100, one.shown
            while True:
                step += 1
                gone = undone_in(one.store)
                try:
                    done = one.store.undo(one.now(step))
                except ProtocolError:
                    break
                after = one.shown
                one.store.redo(one.now(step + 1))
                # What had been undone before and showed again comes back whole, and with it what was hidden of it.
                assert one.shown == before or done.action.stamp in gone, f"seed {seed}: redo"
                one.store.undo(one.now(step + 2))
                assert one.shown == after, f"seed {seed}: undo again"
                before, step, undone = after, step + 2, undone + 1
            assert one.shown == EMPTY, f"seed {seed}"
            other.bring(one)
            assert other.shown == EMPTY, f"seed {seed}"
    assert undone > size


def test_what_another_machine_brought_back_unknowing_can_be_undone_once_more(tmp_path: Path) -> None:
    """One machine undid what had made a domain; another, not knowing, undid what had been done to it since: the domain shows again."""
    one, other = Machine(paths_in(tmp_path / "0"), -3 * HOUR), Machine(paths_in(tmp_path / "1"), 0 * HOUR)
    one.store.apply(DefineDomain("d", "speak up"), one.now(0))
    other.bring(one)
    other.store.apply(RewordDomain("r", "d", "ask"), other.now(2))
    one.store.undo(one.now(5))
    one.bring(other)
    one.store.redo(one.now(7))
    one.store.undo(one.now(8))
    other.store.undo(other.now(9))
    one.bring(other)
    assert one.shown.domains
    gone = undone_in(one.store)
    assert one.store.undo(one.now(10)).action.stamp in gone
    assert one.shown == EMPTY
