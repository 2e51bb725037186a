"""What is read at a glance is what argparse makes of it, whatever the words are; the rest is left to argparse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.commands.table import NAMES, find
from tui.parsing import Parser, UsageError, at_a_glance
from tui.parsing_in_full import read_in_full


def parser_of(name: str) -> Parser:
    command = find(name)
    assert command is not None
    parser = Parser(f"smallwins {name}")
    command.add(parser)
    return parser


PARSERS = {name: parser_of(name) for name in NAMES}
WORDS = [
    "a",
    "achieved",
    "",
    " ",
    "walked in",
    "-",
    "--",
    "-2",
    "-e6",
    "-e=6",
    "--at=-2d",
    "--json=1",
    "--js",
    "-x",
    "--store",
    "=",
    "-1.5",
    "- no",
]


@st.composite
def _typed(draw: st.DrawFn) -> tuple[str, list[str]]:
    name = draw(st.sampled_from(NAMES))
    flags = [one.name for one in PARSERS[name].declared if one.is_flag]
    return name, draw(st.lists(st.sampled_from(WORDS + 2 * flags) | st.text(alphabet="ab-= ", max_size=3), max_size=6))


@given(_typed())
def test_a_glance_reads_what_argparse_reads(typed: tuple[str, list[str]]) -> None:
    name, words = typed
    parser = PARSERS[name]
    glance = at_a_glance(parser.declared, words)
    if glance is not None:
        assert vars(glance) == vars(read_in_full(parser.prog, parser.declared, words))


def test_the_usual_lines_are_read_at_a_glance() -> None:
    log = PARSERS["log"].declared
    line = ["achieved", "walked", "-e", "6", "--at=-2d", "in", "--json", "-c", "strategy"]
    found = at_a_glance(log, line)
    assert found is not None
    assert (found.words, found.effort, found.at, found.json, found.cause) == (["achieved", "walked", "in"], "6", "-2d", True, "strategy")
    assert at_a_glance(PARSERS["status"].declared, []) is not None
    assert at_a_glance(PARSERS["restore"].declared, ["2026-11-20"]) is not None


@pytest.mark.parametrize("words", [["a", "-e"], ["a", "-e", "6", "-e", "7"], ["a", "--json=1"], ["a", "-q"], ["a", "-e", "--json"]])
def test_a_mistake_is_left_to_argparse(words: list[str]) -> None:
    assert at_a_glance(PARSERS["log"].declared, words) is None
    with pytest.raises(UsageError):
        PARSERS["log"].read(words)
