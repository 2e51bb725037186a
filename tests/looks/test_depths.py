"""The real program in terminals of every depth: the same text in all, no colour under NO_COLOR, plain marks where no others are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pyte.graphics import FG_BG_256

from tests.looks.record import demo
from tests.looks.seeing import VGA, contrast
from tests.terminal.pseudo import Terminal
from tests.tui.test_app import START

WALK: tuple[tuple[str, str], ...] = (
    *(("", "Next:"), ("1", "Define the micro-domain"), ("3", "Engineer a small win"), ("5", "Audit the attribution")),
    *(("d", "in front"), ("i", "Belief over time"), ("=", "Your own rating is the"), ("f1", "Everywhere")),
)
"""A key from the dashboard, and what its page shows."""
NAMES = ("black", "red", "green", "brown", "blue", "magenta", "cyan", "white")
CONSOLE = {"default": 7} | {name: number for number, name in enumerate(NAMES)} | {f"bright{name}": 8 + n for n, name in enumerate(NAMES)}
"""The colours of a terminal of 16, as pyte names them, by their numbers."""
UNICODE = 'glyphs = "unicode"\nmotion = "none"\n'
Page = tuple[str, list[tuple[str, str, str]]]
"""What a page shows, and its cells: the character, its colour and what is behind it."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    demo(folder)
    return folder


def walked(home: Path, settings: str, env: Mapping[str, str]) -> Iterator[Page]:
    """Every page of the walk, in a terminal of that kind."""
    (home / "preferences.toml").write_text(settings, encoding="utf-8")
    with Terminal(home, env={"SMALLWINS_NOW": START.isoformat(), **env}) as terminal:
        for key, shows in WALK:
            terminal.press(*([key] if key else []))
            terminal.wait_for(shows)
            terminal.settle()
            yield terminal.text, terminal.painted
            terminal.press(*(["esc"] if key else []))
            terminal.wait_for("Next:")


def test_the_text_is_the_same_in_every_depth(home: Path) -> None:
    plain = list(walked(home, UNICODE, {"NO_COLOR": "1"}))
    some = list(walked(home, UNICODE, {"TERM": "screen-256color"}))
    true = list(walked(home, UNICODE, {"COLORTERM": "truecolor"}))
    assert [text for text, _ in plain] == [text for text, _ in some] == [text for text, _ in true]
    in_plain, in_some, in_true = ({colour for _, cells in pages for cell in cells for colour in cell[1:]} for pages in (plain, some, true))
    assert in_plain == {"default"}
    assert len(in_some) > 5
    assert in_some <= {*FG_BG_256, *CONSOLE}
    assert not in_true <= {*FG_BG_256, *CONSOLE}


@pytest.mark.parametrize(("named", "grounds"), [("", 8), ("smallwins-light", 16), ("smallwins-contrast", 8), ("smallwins-colour-blind", 8)])
def test_sixteen_colours_are_read_and_the_linux_console_has_plain_marks(home: Path, named: str, grounds: int) -> None:
    """The console has eight colours to stand behind text; the paper of the light theme takes one of sixteen."""
    pages = list(walked(home, f'theme = "{named}"\n', {"TERM": "linux"}))
    assert all(text.isascii() for text, _ in pages)
    cells = {cell for _, found in pages for cell in found if cell[0].isalnum()}
    pairs = {(CONSOLE[front], 0 if behind == "default" else CONSOLE[behind] % grounds) for _, front, behind in cells}
    assert len(pairs) > 2
    assert {pair for pair in pairs if contrast(VGA[pair[0]], VGA[pair[1]]) < 4} == set()


def test_a_locale_without_utf_8_gets_plain_marks(home: Path) -> None:
    pages = walked(home, "", {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"})
    assert all(text.isascii() for text, _ in pages)
