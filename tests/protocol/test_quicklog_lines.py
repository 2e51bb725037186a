"""Any line is read or refused, a value written out as a line means the same, and completions go on from what is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.errors import ProtocolError
from protocol.quicklog import QuickLog, QuickLogError, complete, parse_line, parse_words, unparse
from protocol.text import TextError, clean
from protocol.visible import visible
from protocol.vocabulary import Cause, Outcome

CAUSES = [cause for cause in Cause if cause is not Cause.UNSPECIFIED]


def read(reading: Callable[[], QuickLog]) -> QuickLog | QuickLogError | TextError:
    """What a reading gives, or one of the two refusals it may raise."""
    try:
        return reading()
    except (QuickLogError, TextError) as refusal:
        return refusal


WORDS = st.sampled_from(
    [
        "a",
        "p",
        "m",
        "s",
        "e6",
        "d5",
        "e11",
        "e6.5",
        "E0",
        "k",
        "K",
        "luck",
        "task",
        "Strategy",
        "stratgy",
        "walked",
        "in",
        "-e",
        "-d",
        "-c",
        "-k",
        "--at",
        "--domain",
        "-e6",
        "-cluck",
        "--at=-2d",
        "18:30",
        "at",
        '"',
        '""',
        '"two words"',
        '"e6"',
        '"he said ""no"""',
        "-5",
        "--",
        "漢字",
        "\x1b",
        "\t",
        "\u00a0",
        "e\u0301",
        "[b]",
    ],
)
LINES = st.lists(WORDS, max_size=12).map(" ".join)


@given(LINES | LINES.map("a ".__add__) | st.text(st.characters(), max_size=2000))
def test_any_line_is_read_or_refused(line: str) -> None:
    found = read(partial(parse_line, line))
    if isinstance(found, QuickLogError):
        assert 0 <= found.start <= found.end <= len(line)
        assert found.text == line
    if isinstance(found, ProtocolError):
        assert visible(found.sentence) == found.sentence
    else:
        assert parse_line(unparse(found)) == found


@given(
    st.lists(WORDS | st.text(st.characters(), max_size=20), max_size=8),
    st.lists(WORDS | st.text(st.characters(), max_size=20), min_size=6, max_size=6),
)
def test_any_arguments_are_read_or_refused(words: list[str], flags: list[str]) -> None:
    names = ("effort", "difficulty", "cause", "acknowledgement", "at", "domain")
    for values in ({}, dict(zip(names, flags, strict=True))):
        found = read(partial(parse_words, words, **values))
        if isinstance(found, ProtocolError):
            assert visible(found.sentence) == found.sentence
        else:
            assert parse_line(unparse(found)) == found


def kept(high: int) -> st.SearchStrategy[str]:
    """Words as they are stored: in NFC, without blanks at the ends, and half of them like tokens, flags and quotes."""
    return (
        (LINES | st.text())
        .map(lambda text: clean(text, name="text", low=0, high=10_000)[:high].strip())
        .map(lambda text: clean(text, name="text", low=0, high=high))
    )


QUICKLOGS = st.builds(
    QuickLog,
    st.sampled_from(Outcome),
    kept(160),
    effort=st.none() | st.integers(0, 10),
    difficulty=st.none() | st.integers(0, 10),
    cause=st.none() | st.sampled_from(CAUSES),
    acknowledgement=st.none() | kept(200),
    at=st.none() | kept(40).filter(bool),
    domain=st.none() | kept(40).filter(bool),
)


@given(QUICKLOGS)
def test_unparse_gives_a_line_that_means_the_same(found: QuickLog) -> None:
    assert parse_line(unparse(found)) == found


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (QuickLog(Outcome.ACHIEVED, "walked in", 6, 5, Cause.STRATEGY, ""), "a walked in e6 d5 strategy k"),
        (QuickLog(Outcome.NOT_ACHIEVED, "did not do the task"), 'm "did not do the task"'),
        (QuickLog(Outcome.NOT_ACHIEVED, "walked in", cause=Cause.LUCK), 'm "walked in" luck'),
        (QuickLog(Outcome.NOT_ATTEMPTED), "s"),
        (QuickLog(Outcome.PARTLY, acknowledgement='I "did"', at="yesterday 18:30"), 'p -k "I ""did""" --at "yesterday 18:30"'),
    ],
)
def test_unparse(found: QuickLog, line: str) -> None:
    assert unparse(found) == line


@given(
    st.lists(
        st.sampled_from(["did", "the", "task", "with", "others", "luck", "k", "state", "of", "effort", "Ability", "strategy"]), min_size=1
    )
)
def test_words_without_a_rating_never_lose_one(words: list[str]) -> None:
    evidence = " ".join(["I", *words])
    assert parse_line(f"m {evidence[:160]}").evidence == evidence[:160].strip()
    assert parse_line(f"m {evidence[:160]}").cause is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["achieved", "partly", "missed", "skipped"]),
        ("  ac", ["achieved"]),
        ("M", ["missed"]),
        ("a s", ["strategy", "state"]),
        ("a e1", ["e10"]),
        ("a walked s", []),
        ("a walked e", []),
        ("a walked e1", ["e10"]),
        ("a walked e6 st", ["strategy", "state"]),
        ("a walked e6 e", ["effort"]),
        ("a walked e6 effort e", []),
        ("a did the task e6 t", ["task"]),
        ("a did the task t", []),
        ("a strategy d1", ["d10"]),
        ("a strategy d", [f"d{number}" for number in range(11)]),
        ("a walked e6 luck ", [*(f"d{number}" for number in range(11)), "k"]),
        ("a walked ", []),
        ("a -", ["-e", "-d", "-c", "-k", "--at", "--domain"]),
        ("a --d", ["--domain"]),
        ("a -c st", ["strategy", "state"]),
        ("a -e 1", ["10"]),
        ("a --at y", []),
        ('a "e6', []),
        ('a "x"', []),
    ],
)
def test_completions(text: str, expected: list[str]) -> None:
    assert complete(text, len(text)) == expected


def test_completion_is_at_the_cursor() -> None:
    assert complete("ac walked", 2) == ["achieved"]
    assert complete("a walked e6 str k", 15) == ["strategy"]


@given(LINES | st.text(st.characters()), st.integers(0, 60))
def test_any_completion_goes_on_from_what_is_typed(text: str, cursor: int) -> None:
    begun = text[:cursor]
    for one in complete(text, cursor):
        typed = begun.split()[-1].lower() if begun and not begun[-1].isspace() else ""
        assert one.startswith(typed)
