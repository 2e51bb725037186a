"""Real processes on one store, killed or stopped at random moments, with a lock and without one."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.errors import Busy
from storage.lock import Lock
from storage.paths import Paths
from tests.running import ROOT, process_environment
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.soak.writer import EDITED_EVERY
from tests.storage.stores import journal_at, paths_in, read_tables
from tests.waiting import wait_until

WRITERS = 4
ROUNDS_ON_ONE_STORE = 5


class Running:
    """One writer, and what it said so far: into a file, which outlives it."""

    def __init__(self, folder: Path, name: str, kind: str) -> None:
        self.name, self.answers = name, folder / f"{name}.answers"
        command = [sys.executable, "-m", "tests.soak.writer", str(folder), name, kind]
        with self.answers.open("wb") as out:
            self.process = subprocess.Popen(command, stdout=out, env=process_environment(folder), cwd=ROOT)

    @property
    def lines(self) -> list[list[str]]:
        """What it said, in words; a line without its end is not said yet."""
        return [line.split() for line in self.answers.read_text().split("\n")[:-1]]

    def wait_for(self, lines: int) -> None:
        wait_until(lambda: len(self.lines) >= lines or self.process.poll() is not None, f"{lines} changes of {self.name}")
        assert self.process.poll() is None, f"{self.name} ended by itself"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def check(paths: Paths, writer: Running) -> int:
    """Every acknowledged change of a writer is there in all its parts, at most one more; gives back how many were acknowledged."""
    acknowledged, tables = len(writer.lines), read_tables(paths)
    mine = {key: document for key, document in tables.get("log", {}).items() if document["who"] == writer.name}
    assert len(mine) in (acknowledged, acknowledged + 1)
    for number in range(len(mine)):
        document = mine[f"{writer.name}-{number}"]
        assert (document["n"], document["note"]) == (number, "n" * 200)
        assert tables["pair"][f"{writer.name}-{number}"] == {"n": number}
        assert document.get("edited") == (number + 1 if (number + 2) % EDITED_EVERY == 0 and number + 1 < len(mine) else None)
    return acknowledged


@pytest.mark.parametrize(
    ("kind", "rounds"),
    [
        pytest.param("reader", 1, id="short"),
        pytest.param("lockless", 1, id="short without a lock"),
        pytest.param("reader", 40, id="soak", marks=pytest.mark.soak),
        pytest.param("lockless", 15, id="soak without a lock", marks=pytest.mark.soak),
    ],
)
def test_writers_killed_at_random(tmp_path: Path, kind: str, rounds: int, tell: Tell) -> None:
    chance, acknowledged = random.Random(2027), 0
    for round_ in range(rounds):
        folder = tmp_path / str(round_ // ROUNDS_ON_ONE_STORE)
        folder.mkdir(exist_ok=True)
        writers = [Running(folder, f"{round_}{name}", kind if name in "ab" else kind.replace("reader", "blind")) for name in "abcd"]
        for writer in chance.sample(writers, WRITERS):
            writer.wait_for(chance.randint(1, 80))
            writer.kill()
        paths = paths_in(folder)
        with Lock(paths.lock, Disk(), wait=0):
            acknowledged += sum(check(paths, writer) for writer in writers)
        last = journal_at(paths, wait=0)
        assert not last.commit([("log", f"after {round_}", {"who": "me"})]).spooled
        last.refresh()
        assert last.damage == {}
    tell(
        f"{WRITERS} writers killed at random{', no lock' if kind == 'lockless' else ''} (points: kills)", rounds * WRITERS, acknowledged, 0
    )


@sized(short=1, soak=20)
def test_a_writer_stopped_at_random_holds_nobody_up(tmp_path: Path, size: int, tell: Tell) -> None:
    chance, acknowledged, longest = random.Random(7), 0, 0.0
    for round_ in range(size):
        folder = tmp_path / str(round_)
        folder.mkdir()
        paths, (stopped, *others) = paths_in(folder), [Running(folder, name, "hasty") for name in "abcd"]
        stop_with_the_lock(stopped, paths, chance)
        for writer in others:
            writer.wait_for(len(writer.lines) + 3)
        stopped.process.send_signal(signal.SIGCONT)
        for writer in (stopped, *others):
            writer.wait_for(len(writer.lines) + 5)
            writer.kill()
            longest = max(longest, *(float(words[1]) for words in writer.lines if writer is not stopped), 0.0)
        acknowledged += sum(check(paths, writer) for writer in (stopped, *others))
        assert any(words[2] == "True" for writer in others for words in writer.lines)
    assert longest < 2.0
    tell("a holder of the lock stopped", size, acknowledged, 0)


def stop_with_the_lock(writer: Running, paths: Paths, chance: random.Random) -> None:
    """Stop a writer at a moment when it holds the lock: nobody else can get it while the others are stopped from asking by it."""
    writer.wait_for(chance.randint(1, 30))

    def holds() -> bool:
        writer.process.send_signal(signal.SIGSTOP)
        try:
            with Lock(paths.lock, Disk(), wait=0.3):
                pass
        except Busy:
            return True
        writer.process.send_signal(signal.SIGCONT)
        return False

    wait_until(holds, "a stop with the lock held")
