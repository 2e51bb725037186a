"""Machines whose clocks are years off share a folder through a sync tool: in whatever order lines arrive, all come to one state."""

from __future__ import annotations

import itertools
import random
from typing import NamedTuple

import pytest

from storage.fold import Fold
from storage.journal import Journal
from storage.line import Commit, removed, unseal
from storage.paths import Paths
from tests.soak.figures import Tell
from tests.soak.simulated import SimulatedDisk
from tests.soak.sizes import sized
from tests.storage.stores import START_MS, Clock

PATHS = Paths("/data", "/data")
YEAR_MS = 365 * 86_400_000
SKEWS = [0, 0, 3_600_000, -YEAR_MS, 10 * YEAR_MS, -60 * YEAR_MS]
JUMPS = [0, 0, 1, 5, 1000, 86_400_000, -7, -3_600_000, 5 * YEAR_MS, -5 * YEAR_MS]

Tables = dict[str, dict[str, dict[str, object]]]


class Machine(NamedTuple):
    """One computer: its copy of the folder, its clock, and a program that is open on it."""

    disk: SimulatedDisk
    clock: Clock
    journal: Journal

    @property
    def tables(self) -> Tables:
        self.journal.refresh()
        return tables_of(self.journal)


def tables_of(journal: Journal) -> Tables:
    return {table: {key: dict(document) for key, document in found.items()} for table, found in journal.tables.items()}


def machine(chance: random.Random) -> Machine:
    disk, clock = SimulatedDisk(), Clock(START_MS + chance.choice(SKEWS))
    disk.put(f"{PATHS.state}/.made", b"")
    return Machine(disk, clock, Journal(PATHS, now_ms=clock, disk=disk))


def act(one: Machine, chance: random.Random, steps: itertools.count[int]) -> None:
    """Make one change: an edit, a removed field, a deletion, an undone deletion, or several at once."""
    key, value = f"id{chance.randrange(5)}", next(steps)
    one.clock.ms += chance.choice(JUMPS)
    one.journal.commit(
        chance.choice(
            [
                [("t", key, {chance.choice("abc"): value})],
                [("t", key, {chance.choice("abc"): value, "d": value})],
                [("t", key, {chance.choice("abc"): removed()})],
                [("t", key, {"_deleted": True})],
                [("t", key, {"_deleted": False, "a": value})],
                [("t", key, {"_deleted": False}), ("u", key, {"a": value})],
            ]
        )
    )


def sync(source: Machine, target: Machine, chance: random.Random) -> None:
    """Carry files over as a sync tool does: whole, or as they were a while ago, now and then as a conflict copy too."""
    for name, data in source.disk.contents(PATHS.journal).items():
        known = target.disk.contents(PATHS.journal).get(name, b"")
        part = data[: chance.choice([len(data), len(data), chance.randint(0, len(data))])]
        if len(part) > len(known):
            target.disk.put(f"{PATHS.journal}/{name}", part)
        elif chance.random() < 0.2:
            conflict = name.replace(".jsonl", f".sync-conflict-20270115-{chance.randrange(10**6):06}-ABCDEFG.jsonl")
            target.disk.put(f"{PATHS.journal}/{conflict}", part)


def lines_of(machines: list[Machine]) -> list[bytes]:
    """Every line that was acknowledged anywhere."""
    files = [data for one in machines for data in one.disk.contents(PATHS.journal).values()]
    return sorted({line + b"\n" for data in files for line in data.split(b"\n")[:-1] if unseal(line)})


def expected(lines: list[bytes]) -> Tables:
    """The rule said plainly: the changes in order of their stamps, each field overwritten, deleted documents left out."""
    documents: dict[tuple[str, str], dict[str, object]] = {}
    commits = [commit for line in lines if (commit := unseal(line))]
    for commit in sorted(commits, key=lambda commit: commit.stamp):
        for table, key, fields in commit.ops:
            documents.setdefault((table, key), {}).update(fields)
    found: Tables = {}
    for (table, key), document in documents.items():
        if not document.pop("_deleted", False):
            found.setdefault(table, {})[key] = {name: value for name, value in document.items() if value != removed()}
    return found


def dealt(lines: list[bytes], chance: random.Random) -> Tables:
    """What a program reads that finds the lines in any order, some twice, in any files."""
    disk, names = SimulatedDisk(), [f"{number}.jsonl" for number in range(3)]
    hands: dict[str, list[bytes]] = {name: [] for name in names}
    for line in chance.sample(lines, len(lines)) + chance.sample(lines, len(lines) // 3):
        hands[chance.choice(names)].append(line)
    for name, hand in hands.items():
        disk.put(f"{PATHS.journal}/{name}", b"".join(hand))
    journal = Journal(PATHS, now_ms=Clock(), disk=disk)
    journal.refresh()
    return tables_of(journal)


def history(seed: int) -> tuple[list[Tables], Tables, int]:
    """Live through one history: the states that programs show in the end, the one they have to show, and how many changes there were."""
    chance = random.Random(seed)
    machines, steps = [machine(chance) for _ in range(chance.randint(2, 4))], itertools.count()
    for _ in range(chance.randint(10, 50)):
        one = chance.choice(machines)
        if chance.random() < 0.3:
            sync(chance.choice(machines), one, chance)
            one.journal.refresh()
        else:
            act(one, chance, steps)
    lines = lines_of(machines)
    for source, target in itertools.permutations(machines, 2):
        for name, data in source.disk.contents(PATHS.journal).items():
            if len(data) > len(target.disk.contents(PATHS.journal).get(name, b"")):
                target.disk.put(f"{PATHS.journal}/{name}", data)
    return [*(one.tables for one in machines), *(dealt(lines, chance) for _ in range(3))], expected(lines), next(steps)


@sized(short=60, soak=2000)
def test_any_history_of_machines_comes_to_one_state(size: int, tell: Tell) -> None:
    changes = 0
    for seed in range(size):
        states, due, made = history(seed)
        assert all(state == due for state in states), f"seed {seed}"
        changes += made
    tell("histories of 2 to 4 machines", size, changes, 0)


class Unstamped(Fold):
    """A wrong fold: what arrives last counts, whatever its stamp."""

    def __init__(self) -> None:
        super().__init__()
        self._arrivals = itertools.count()

    def apply(self, commit: Commit) -> None:
        super().apply(Commit(f"{next(self._arrivals):016x}a", commit.ops))


class Forgetful(Fold):
    """A wrong fold: what is deleted is gone, with its stamps."""

    def apply(self, commit: Commit) -> None:
        super().apply(commit)
        for table, key, _ in commit.ops:
            if self._hidden.get(table, {}).pop(key, None) is not None:
                del self._stamps[table][key]


@pytest.mark.parametrize("wrong", [Unstamped, Forgetful])
@sized(short=15, soak=300)
def test_a_wrong_fold_is_caught(monkeypatch: pytest.MonkeyPatch, wrong: type[Fold], size: int, tell: Tell) -> None:
    monkeypatch.setattr("storage.journal.Fold", wrong)
    outcomes = [history(seed) for seed in range(size)]
    caught = sum(any(state != due for state in states) for states, due, _ in outcomes)
    tell(f"wrong on purpose, to be caught: {wrong.__name__} fold", size, sum(made for *_, made in outcomes), caught)
    assert caught > size // 2


@sized(short=40, soak=2000)
def test_however_a_clock_jumps_the_last_edit_of_a_machine_counts(size: int, tell: Tell) -> None:
    """Two programs of one machine take turns, one is opened anew now and then, and each has a clock that jumps."""
    changes = 0
    for seed in range(size):
        chance, disk = random.Random(seed), SimulatedDisk()
        clocks = [Clock(START_MS + chance.choice(SKEWS)) for _ in range(2)]
        programs = [Journal(PATHS, now_ms=clock, disk=disk) for clock in clocks]
        stamps: list[str] = []
        for number in range(20):
            turn = chance.randrange(2)
            clocks[turn].ms = chance.choice([clocks[turn].ms + chance.choice(JUMPS), 0, -5, 253_402_300_799_999, START_MS])
            if chance.random() < 0.2:
                programs[turn] = Journal(PATHS, now_ms=clocks[turn], disk=disk)
            stamps.append(programs[turn].commit([("t", "1", {"n": number})]).stamp)
        reader = Journal(PATHS, now_ms=Clock(), disk=disk)
        reader.refresh()
        assert reader.tables == {"t": {"1": {"n": 19}}}, f"seed {seed}"
        assert stamps == sorted(set(stamps)), f"seed {seed}"
        changes += 20
    tell("a clock that jumps by years", size, changes, 0)
