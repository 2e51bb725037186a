"""Git branches of a store merge without a conflict, whether two machines wrote on them or one, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.paths import Paths
from tests.running import ROOT
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.storage.stores import START_MS, Clock, journal_at, paths_in, read_tables

ATTRIBUTES = "".join(
    f"{line.strip()}\n" for line in (ROOT / "docs" / "store.md").read_text().splitlines() if line.strip().endswith("-text")
)
"""What docs/store.md says to put there."""
IDENTITY = [
    "-c",
    "user.name=someone",
    "-c",
    "user.email=someone@example.org",
    "-c",
    "init.defaultBranch=main",
    "-c",
    "commit.gpgsign=false",
]


def git(folder: str | Path, *arguments: str) -> None:
    """Run git without anybody's own settings; a conflict is a failure."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(["git", *IDENTITY, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"git {arguments[0]}: {done.stdout}{done.stderr}"


def found(folder: Path) -> Paths:
    """A store in a repository, with a few entries."""
    paths = paths_in(folder)
    log(paths, "common", START_MS)
    Path(paths.store, ".gitattributes").write_text(ATTRIBUTES)
    git(paths.store, "init", "-q")
    keep(paths)
    return paths


def log(paths: Paths, who: str, at: int) -> None:
    """Three entries and an edit of one that is there from the start."""
    journal = journal_at(paths, clock=Clock(at))
    for number in range(3):
        journal.commit([("log", f"{who} {number}", {"note": who})])
    journal.commit([("log", "common 0", {who: at})])


def keep(paths: Paths) -> None:
    git(paths.store, "add", "-A")
    git(paths.store, "commit", "-qm", "entries")


def on_two_machines(folder: Path, trial: int) -> list[Paths]:
    """Each has a clone, logs, and pulls what the other has."""
    mine, other = found(folder / "mine"), paths_in(folder / "other")
    Path(other.data).mkdir(parents=True, mode=0o700)
    git(other.data, "clone", "-q", mine.store, other.store)
    for number, paths in enumerate((mine, other), 1):
        Path(paths.store).chmod(0o700)
        log(paths, f"branch {number}", START_MS + number * trial * 1000)
        keep(paths)
    git(mine.store, "pull", "-q", "--no-rebase", "--no-edit", other.store, "main")
    git(other.store, "pull", "-q", "--no-rebase", "--no-edit", mine.store, "main")
    return [mine, other]


def on_one_machine(folder: Path, trial: int) -> list[Paths]:
    """One machine logs on two branches, in the same segment."""
    paths = found(folder / "mine")
    git(paths.store, "checkout", "-qb", "side")
    log(paths, "branch 1", START_MS + trial * 1000)
    keep(paths)
    git(paths.store, "checkout", "-q", "main")
    log(paths, "branch 2", START_MS + trial * 2000)
    keep(paths)
    git(paths.store, "merge", "-q", "--no-edit", "side")
    return [paths]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("live", [on_two_machines, on_one_machine])
@sized(short=1, soak=20)
def test_branches_merge_without_a_conflict(tmp_path: Path, live: Callable[[Path, int], list[Paths]], size: int, tell: Tell) -> None:
    for trial in range(1, size + 1):
        for paths in live(tmp_path / str(trial), trial):
            entries = read_tables(paths)["log"]
            assert sorted(entries) == sorted(f"{who} {number}" for who in ("branch 1", "branch 2", "common") for number in range(3))
            assert entries["common 0"].keys() == {"note", "common", "branch 1", "branch 2"}
            journal = journal_at(paths, clock=Clock(START_MS))
            journal.commit([("log", "after", {"note": "after"})])
            journal.refresh()
            assert journal.damage == {}
            assert not list(Path(paths.store).rglob("*.orig"))
    tell(f"git merges, {live.__name__.replace('_', ' ')}", size, size * 12, 0)
