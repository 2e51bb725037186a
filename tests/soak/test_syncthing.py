"""Two machines whose `store` a real Syncthing carries over: nothing is lost, nothing is in conflict, and a copied machine is noticed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.segments import is_copy
from tests.soak.figures import Tell
from tests.soak.syncing import Node, meet, sharing
from tests.tui.shell import Shell

pytestmark = [pytest.mark.soak, pytest.mark.skipif(shutil.which("syncthing") is None, reason="Syncthing is not installed")]

ROUNDS = 20
SAID = "Another machine wrote under the same name"


class Pair:
    """Two machines and what carries lines between them."""

    def __init__(self, nodes: tuple[Node, Node]) -> None:
        self.machines = tuple(Shell(Path(node.share).parent) for node in nodes)
        self.nodes = nodes
        self.logged: list[str] = []

    def log(self, round_: int) -> str:
        """Each logs something of its own; what was said."""
        said = ""
        for number, shell in enumerate(self.machines):
            words = f"round {round_} by {number}"
            answer = shell("log", "a", words, now=f"2026-11-24T{round_ % 10 + 8:02}:{round_ // 10 * 5 + number:02}:00+00:00")
            assert answer.code == 0, answer
            said += answer.stderr
            self.logged.append(words)
        return said

    def words(self, shell: Shell) -> list[str]:
        answer = shell("list", "--json")
        assert shell("check").code == 0
        return sorted(one["evidence"] for one in answer.json()["attempts"])

    @property
    def copies(self) -> list[str]:
        return [one.name for one in (self.machines[0].home / "store" / "journal").iterdir() if is_copy(one.name)]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    homes = [tmp_path / name / "home" for name in ("one", "other")]
    for home in homes:
        (home / "store").mkdir(parents=True, mode=0o700)
        home.chmod(0o700)
    Shell(homes[0]).ready()
    with sharing(tmp_path / "syncthing", homes[0] / "store", homes[1] / "store") as nodes:
        meet(nodes)
        yield Pair(nodes)


def test_twenty_rounds_end_alike_without_a_conflict(pair: Pair, tell: Tell) -> None:
    for round_ in range(ROUNDS):
        pair.log(round_)
        meet(pair.nodes)
        assert pair.words(pair.machines[0]) == pair.words(pair.machines[1]) == sorted(pair.logged), f"round {round_}"
        assert pair.copies == []
    tell("rounds of a real Syncthing", ROUNDS, len(pair.logged), 0)


def test_a_copied_machine_is_noticed_by_the_conflicts_it_makes(pair: Pair, tell: Tell) -> None:
    """Both have one id; what Syncthing sets aside is taken in, and then no file has two writers any more."""
    pair.log(0)
    meet(pair.nodes)
    one, other = (Path(shell.home, "state", "replica") for shell in pair.machines)
    ids = {shell: next(iter(json.loads(path.read_text())["ids"].items())) for shell, path in (("one", one), ("other", other))}
    other.write_text(json.dumps({"v": 1, "ids": {ids["other"][0]: ids["one"][1]}}))
    shutil.copy(Path(one).with_name("written"), Path(other).with_name("written"))
    pair.log(1)
    meet(pair.nodes)
    assert pair.copies
    assert SAID in pair.log(2)
    meet(pair.nodes)
    pair.log(3)
    meet(pair.nodes)
    copies = len(pair.copies)
    for round_ in range(4, 8):
        assert SAID not in pair.log(round_)
        meet(pair.nodes)
        assert pair.words(pair.machines[0]) == pair.words(pair.machines[1]) == sorted(pair.logged), f"round {round_}"
    assert len(pair.copies) == copies
    tell("rounds of a real Syncthing with a copied machine", 8, len(pair.logged), 0)
