"""Words that a widget would send raw are stopped on their way to the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from tests.terminal.hostile import PAYLOADS, steering_in
from tests.terminal.watched import watched
from tui.terminal.gate import Gate

# ctrl+l shows raw words in as many ways as Textual has.
CARELESS = """
import sys
from textual.content import Content
from textual.widgets import DataTable, Input, Label, OptionList, RichLog, TextArea
from tui import app, cli
words = {words!r}
async def careless(self):
    table, log = DataTable(), RichLog(markup=False)
    lines = Label(Content("\\n".join(words))), Input(words[0]), TextArea("".join(words)), OptionList(*map(Content, words)), table, log
    await self.screen.mount_all(lines, before=0)
    table.add_columns("c")
    for one in words:
        table.add_row(Content(one))
        log.write(one)
    self.notify("".join(words), markup=False, timeout=60)
    self.title = words[0]
    self.screen.title = words[1]
    lines[1].focus()
app.SmallwinsApp.action_redraw = careless
sys.exit(cli.main())
"""


def test_what_nobody_made_visible_is_not_obeyed(home: Path) -> None:
    words = [f"START{payload}END" for payload in PAYLOADS.values()]
    with watched(home, command=[sys.executable, "-c", CARELESS.format(words=words)], size=(120, 90)) as terminal:
        terminal.wait_for("ask one question")
        terminal.press("ctrl+l")
        terminal.wait_for(lambda text: text.count("START") > 3 * len(words), "the words")
        terminal.settle()
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        assert steering_in(bytes(terminal.raw)) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "ascii", "latin-1"])
@pytest.mark.parametrize("words", [*PAYLOADS.values(), "plain", "café", "日本", "e\u0301", "👩\u200d🚒", "\ud800"])
def test_a_line_keeps_its_width(words: str, encoding: str) -> None:
    segment = Segment(f"a{words}b")
    [passed] = Gate(encoding).apply([segment], Color(0, 0, 0))
    assert cell_len(passed.text) == cell_len(segment.text)
    assert steering_in(passed.text.encode()) == ""
    passed.text.encode(encoding)


def test_what_textual_sends_to_steer_passes() -> None:
    steering = Segment("\x1b[6n", None, [(1,)])  # type: ignore[list-item]  # any control will do
    assert Gate("utf-8").apply([steering], Color(0, 0, 0)) == [steering]
