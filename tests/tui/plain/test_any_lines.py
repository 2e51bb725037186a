"""Whatever is typed, a sitting ends cleanly, and the last words of an unfinished form are on disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.coaching_shapes import QUICK_REVIEW
from protocol.steps import ORDER
from tests.tui.plain.sitting import Plain
from tui.plain.course import ATTEMPT

PARTS = ["", *ORDER, QUICK_REVIEW, ATTEMPT]
LINES = [*[""] * 6, *["y"] * 3, *["8", "7", "3", "5", "40", "1", "2"], *"amnetbfusghrpc", "-", "back", "?", "status", "\x00", "\ud800"]
WORDS = [
    "speak up in class",
    "I hope it works; maybe",
    "be more confident",
    "chest pain",
    "I am no good at this",
    "tomorrow 18:00",
    "x" * 300,
]

sittings = st.tuples(st.sampled_from(PARTS), st.lists(st.sampled_from(LINES + WORDS), min_size=10, max_size=120))


@settings(max_examples=20)
@given(sittings, st.booleans())
def test_no_line_is_a_fault(turn: tuple[str, list[str]], ready: bool) -> None:
    part, lines = turn
    with tempfile.TemporaryDirectory() as folder:
        plain = Plain(Path(folder) / "home")
        if ready:
            plain.ready().shell("log", "m", "went quiet")
        assert plain(part, *lines).code in {0, 1}
        assert not (plain.home / "store").exists() or plain.shell("check").code == 0


@settings(max_examples=20)
@given(st.text(st.characters(exclude_characters="\r\n"), min_size=1, max_size=200).filter(lambda line: line.strip(" -?\\")))
def test_what_was_typed_last_is_kept_as_it_was(line: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = Plain(Path(folder) / "home")
        plain("1", line)
        assert plain.drafts == {"micro_domain": {"behaviour": line}}
