"""`make pyz`: one file runs on a host that has Python and nothing else."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, Answer, process_environment, run
from tests.terminal.pseudo import Terminal

ALONE = [sys.executable, "-I", "-S"]
"""Python with its standard library: no packages, no environment, no folder to import from."""

STARTED = "import runpy, sys; sys.argv = [{0!r}]; {1}; runpy.run_path({0!r}, run_name='__main__')"
OLD = "sys.version_info = (3, 9, 18)"
ELSEWHERE = "import os, types; os.uname = lambda: types.SimpleNamespace(machine='riscv64')"
WITHOUT_NETWORK = ("No matching distribution", "Temporary failure in name resolution", "Max retries", "Connection", "offline")


def built(output: Path, *words: str) -> Path:
    answer = run([sys.executable, "-m", "tools.pyz", "--output", str(output), *words], process_environment(output.parent / "build"))
    if answer.code and any(sign in answer.stderr for sign in WITHOUT_NETWORK):
        pytest.skip("needs a network, or a folder of wheels, to fetch what goes into the file")
    assert answer.code == 0, answer
    return output


class Carried:
    """The file on another host, where nothing of this one is to be seen."""

    def __init__(self, file: Path, home: Path) -> None:
        self.file, self.home = file, home
        self.environment = process_environment(home) | {"XDG_CACHE_HOME": str(home.parent / "cache")}

    def __call__(self, *words: str, **env: str) -> Answer:
        return run([*ALONE, str(self.file), *words], self.environment | env, cwd=self.file.parent)

    def open(self) -> Terminal:
        return Terminal(self.home, env=self.environment, command=[*ALONE, str(self.file)], cwd=self.file.parent)


def test_one_file_is_the_whole_program(tmp_path: Path, home: Path) -> None:
    assert "No module named 'textual'" in run([*ALONE, "-c", "import textual"], {}).stderr
    carried = Carried(built(tmp_path / "smallwins.pyz"), home)
    assert carried("--version").stdout.startswith("smallwins ")
    assert stat.S_IMODE((tmp_path / "cache" / "smallwins").stat().st_mode) == 0o700

    assert carried("domain", "phone people who have never heard of me").code == 0
    assert carried("goal", "phone one person", "--confidence", "8", "--challenge", "5").code == 0
    assert carried("log", "a", "said my name", "-e", "6").code == 0
    assert carried("status", "--json").json()["totals"]["achieved"] == 1
    with carried.open() as terminal:
        terminal.wait_for("said my name")
        for key, text in (
            ("1", "What one thing do you want"),
            ("4", "Is anything here actually unsafe"),
            ("d", "phone people"),
            ("f1", "Help now"),
        ):
            terminal.press(key)
            terminal.wait_for(text)
            terminal.press("esc")
            terminal.settle()
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0

    as_a_command = run([str(carried.file), "--version"], carried.environment | {"PATH": str(Path(sys.executable).parent)}, cwd=tmp_path)
    assert (as_a_command.code, as_a_command.stderr) == (0, "")
    refuses_where_it_cannot_run(carried)


def refuses_where_it_cannot_run(carried: Carried) -> None:
    """In one line that says what to do, whatever is in the way."""
    folder = carried.file.parent
    (folder / "taken").write_text("a file, not a folder")
    damaged = folder / "damaged.pyz"
    whole = carried.file.read_bytes()
    # Within what is packed: the directory at the end is whole, so that Python starts it.
    damaged.write_bytes(whole[:1_000_000] + bytes(1000) + whole[1_001_000:])
    refusals = (
        (carried("--version", SHIV_ROOT=str(folder / "taken")), "SHIV_ROOT=FOLDER"),
        (Carried(damaged, carried.home)("--version", SHIV_ROOT=str(folder / "fresh")), "Copy it again."),
        (run([*ALONE, "-c", STARTED.format(str(carried.file), OLD)], carried.environment, cwd=ROOT), "this is Python 3.9"),
    )
    for answer, advice in refusals:
        assert (answer.code, answer.stdout, len(answer.stderr.splitlines())) == (1, "", 1), answer
        assert advice in answer.stderr
    assert carried("--version", SHIV_ROOT=str(folder / "fresh")).code == 0


@pytest.mark.soak
def test_the_same_source_makes_the_same_bytes(tmp_path: Path) -> None:
    one, other = (built(tmp_path / name / "smallwins.pyz") for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.soak
def test_with_sealing_it_runs_on_its_own_kind_of_machine_alone(tmp_path: Path, home: Path) -> None:
    carried = Carried(built(tmp_path / "smallwins.pyz", "--extras", "seal"), home)
    assert carried("domain", "phone people").code == 0
    with Terminal(home, env=carried.environment, command=[*ALONE, str(carried.file), "lock"], cwd=tmp_path) as terminal:
        terminal.wait_for("assphrase")
    answer = run([*ALONE, "-c", STARTED.format(str(carried.file), ELSEWHERE)], carried.environment, cwd=tmp_path)
    assert (answer.code, len(answer.stderr.splitlines())) == (1, 1)
    assert "this is" in answer.stderr
