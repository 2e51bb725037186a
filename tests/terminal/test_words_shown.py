"""A person's words that would steer the terminal, turn text about or act as markup: shown as marks on every page, and nothing obeyed."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from protocol.moments import Now
from storage.paths import Paths
from tests.running import Cli
from tests.terminal.hostile import MARKS, PAYLOADS, hostile_record, steering_in
from tests.terminal.watched import Watched

NOW = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
ENV = {"SMALLWINS_NOW": NOW.isoformat()}
PAGES: dict[str, tuple[str, ...]] = {
    "dashboard": (),
    **{f"step {number}": (str(number),) for number in range(1, 8)},
    "domains": ("d",),
    "insights": ("i",),
    "streaks": ("=", "s"),
    "evidence": ("f7",),
    "ladder": ("m",),
    "review": ("r",),
    "attempt": ("a",),
    "what was undone": ("u",),
    "the palette": ("ctrl+p",),
}
WORDLESS = {"the palette", "what was undone"}
"""Pages that show a person's words only now and then."""
COMMANDS = (
    ("status",),
    ("status", "--json"),
    ("list",),
    ("list", "--json"),
    ("versions",),
    ("check",),
    ("undo",),
    ("log", *PAYLOADS.values()),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("hostile") / "home"
    hostile_record(Paths(str(home), str(home)), Now(NOW, "UTC", 0))
    return home


@pytest.fixture
def record(written: Path, home: Path) -> Path:
    """A copy, to be undone in."""
    return shutil.copytree(written, home)


def test_every_page_shows_marks_and_sends_nothing_that_is_obeyed(record: Path) -> None:
    seen = {}
    with Watched(record, env=ENV, size=(120, 40)) as terminal:
        for page, keys in PAGES.items():
            terminal.wait_for("Next:")
            terminal.press(*keys)
            terminal.settle()
            seen[page] = terminal.text
            terminal.press(*["down"] * 12)
            terminal.settle()
            seen[page] += terminal.text
            terminal.press(*["esc"] * (len(keys) + 1))
        terminal.wait_for("Next:")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
    assert steering_in(bytes(terminal.raw)) == ""
    assert {page for page, text in seen.items() if not MARKS & set(text)} <= WORDLESS
    everything = "".join(seen.values())
    assert len(MARKS & set(everything)) >= 3
    assert "[@click=app.quit]x[/]" in everything


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_shell_line_prints_nothing_that_is_obeyed(record: Path, words: tuple[str, ...]) -> None:
    with Watched(record, *words, env=ENV, size=(200, 50)) as terminal:
        terminal.wait_for_exit()
        assert len(terminal.raw) > 50
        assert "Traceback" not in terminal.text
        assert steering_in(bytes(terminal.raw)) == ""


def test_json_has_the_words_as_they_were_typed(record: Path) -> None:
    evidence = "".join(str(one["evidence"]) for one in Cli(record)("list", "--json", now=NOW).json()["attempts"])
    assert len([one for one in PAYLOADS.values() if one in evidence]) > len(PAYLOADS) / 2
