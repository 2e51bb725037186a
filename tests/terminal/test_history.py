"""The history in the real program: found, corrected, deleted and brought back by keys, and cheap to move through."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.terminal.pseudo import Terminal
from tests.tui.shell import Shell

HOSTILE = "rang \x1b[31mtwice\x1b[0m [b]étude[/b]"
MOVES = 8


def test_an_entry_is_found_corrected_deleted_and_brought_back(home: Path) -> None:
    shell = Shell(home).ready()
    for number in range(MOVES + 4):
        shell("log", "a", f"rang number {number}", "-e", "6", "-d", "5", "-c", "effort")
    shell("log", "p", HOSTILE)
    with Terminal(home) as terminal:
        terminal.wait_for("Next:")
        terminal.press("h")
        terminal.wait_for(f"1 of {MOVES + 5}")
        terminal.settle()
        spent = []
        for _ in range(MOVES):
            before = terminal.sent
            terminal.press("down")
            terminal.settle()
            spent.append(terminal.sent - before)
        assert median(spent) < 400
        terminal.type("/ETUDE")
        terminal.wait_for("1 of 1")
        terminal.press("enter", "enter")
        terminal.wait_for("[b]étude[/b]")
        terminal.press("e")
        terminal.wait_for("Correct this entry")
        terminal.type("m")
        terminal.press("ctrl+s")
        terminal.wait_for("outcome was: partly")
        terminal.press("esc")
        terminal.wait_for("1 of 1")
        terminal.type("xy")
        terminal.wait_for("No entry fits the filter")
        terminal.type("u")
        terminal.wait_for("undo: deletion of an entry")
        terminal.wait_for("1 of 1")
        terminal.press("esc", "esc")
        terminal.wait_for("Next:")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
    entry = next(one for one in shell("list", "--json").json()["attempts"] if one["evidence"] == HOSTILE)
    assert entry["outcome"] == "not_achieved"
