"""The quick-log grammar: a person's words stay whole, tokens are found, errors point at the word."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.quicklog import QuickLog, QuickLogError, parse_line, parse_words
from protocol.text import TextError
from protocol.visible import cells, visible
from protocol.vocabulary import Cause, Outcome

ACHIEVED, PARTLY, MISSED, SKIPPED = Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED


def quicklog(outcome: Outcome, evidence: str = "", values: str = "") -> QuickLog:
    """A value in short: "6 5 strategy k" is effort, difficulty, cause and the prefilled acknowledgement; "-" leaves one out."""
    effort, difficulty, cause, acknowledged = [*values.split(), *"----"][:4]
    return QuickLog(
        outcome,
        evidence,
        effort=None if effort == "-" else int(effort),
        difficulty=None if difficulty == "-" else int(difficulty),
        cause=None if cause == "-" else Cause(cause),
        acknowledgement="" if acknowledged == "k" else None,
    )


@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        ("a", ACHIEVED),
        ("A", ACHIEVED),
        ("achieved", ACHIEVED),
        ("p", PARTLY),
        ("Partly", PARTLY),
        ("m", MISSED),
        ("missed", MISSED),
        ("not_achieved", MISSED),
        ("s", SKIPPED),
        ("SKIPPED", SKIPPED),
        ("not_attempted", SKIPPED),
    ],
)
def test_outcomes(word: str, outcome: Outcome) -> None:
    assert parse_line(word) == parse_words([word]) == QuickLog(outcome)
    assert parse_line(f"  {word}  went there ") == QuickLog(outcome, "went there")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a walked in and stayed e6 d5 strategy", quicklog(ACHIEVED, "walked in and stayed", "6 5 strategy")),
        ("a walked in E6 D5 Strategy K", quicklog(ACHIEVED, "walked in", "6 5 strategy k")),
        ("a walked in e6", quicklog(ACHIEVED, "walked in", "6")),
        ("a walked in d10 k e0", quicklog(ACHIEVED, "walked in", "0 10 - k")),
        ("a e6 d5 luck", quicklog(ACHIEVED, "", "6 5 luck")),
        ("a luck e6 d5", quicklog(ACHIEVED, "", "6 5 luck")),
        ("a65ak", quicklog(ACHIEVED, "", "6 5 strategy k")),
        ("A65AK", quicklog(ACHIEVED, "", "6 5 strategy k")),
        ("m6", quicklog(MISSED, "", "6")),
        ("p04", quicklog(PARTLY, "", "0 4")),
        ("m6s asked too late", quicklog(MISSED, "asked too late", "6 - state")),
        ("a6 walked in d10 k", quicklog(ACHIEVED, "walked in", "6 10 - k")),
        ('a65 "e7"', quicklog(ACHIEVED, "e7", "6 5")),
        ("a strategy", quicklog(ACHIEVED, "", "- - strategy")),
        ("a strategy k", quicklog(ACHIEVED, "", "- - strategy k")),
        ("a k", quicklog(ACHIEVED, "", "- - - k")),
        ("a e6 d5 walked in", quicklog(ACHIEVED, "walked in", "6 5")),
        ("a e6 strategy walked in", quicklog(ACHIEVED, "walked in", "6 - strategy")),
        ("a strategy e6 walked in", quicklog(ACHIEVED, "walked in", "6 - strategy")),
        ("a e6 walked in d5 strategy", quicklog(ACHIEVED, "walked in", "6 5 strategy")),
        ("p done   twice,\tthen  left e3", quicklog(PARTLY, "done   twice,\tthen  left", "3")),
        # Words stay words.
        ("m did not do the task", quicklog(MISSED, "did not do the task")),
        ("m did the task e6 d5", quicklog(MISSED, "did the task", "6 5")),
        ("m did the task e6 d5 state", quicklog(MISSED, "did the task", "6 5 state")),
        ("m no luck", quicklog(MISSED, "no luck")),
        ("m task was hard", quicklog(MISSED, "task was hard")),
        ("m luck and circumstance", quicklog(MISSED, "luck and circumstance")),
        ("m effort and others", quicklog(MISSED, "effort and others")),
        ("a said ok k", quicklog(ACHIEVED, "said ok k")),
        ("a k was my answer", quicklog(ACHIEVED, "k was my answer")),
        ("a played e4 in the park", quicklog(ACHIEVED, "played e4 in the park")),
        ("a took vitamin d3 in the morning e6 d5", quicklog(ACHIEVED, "took vitamin d3 in the morning", "6 5")),
        ("a rolled a d20 in the first round", quicklog(ACHIEVED, "rolled a d20 in the first round")),
        ("a wrote e2e tests e6", quicklog(ACHIEVED, "wrote e2e tests", "6")),
        ("a d3.js e-mail e² ex", quicklog(ACHIEVED, "d3.js e-mail e² ex")),
        ("a he said \"no\"  and 'left' e6", quicklog(ACHIEVED, "he said \"no\"  and 'left'", "6")),
        ("a it's 5\" tall", quicklog(ACHIEVED, "it's 5\" tall")),
        ('a "x"e6', quicklog(ACHIEVED, '"x"e6')),
        ('a "no end', quicklog(ACHIEVED, '"no end')),
        ("a -5 degrees -- outside -easy -", quicklog(ACHIEVED, "-5 degrees -- outside -easy -")),
        ("a [@click=app.quit]x[/] \\[b]", quicklog(ACHIEVED, "[@click=app.quit]x[/] \\[b]")),
        ("a 漢字 👩‍💻 e6", quicklog(ACHIEVED, "漢字 👩‍💻", "6")),
        # In quotes everything is words.
        ('a "walked in e6 d5"', quicklog(ACHIEVED, "walked in e6 d5")),
        ('a "walked in" strategy', quicklog(ACHIEVED, "walked in", "- - strategy")),
        ('a "walked in" k', quicklog(ACHIEVED, "walked in", "- - - k")),
        ('a strategy "walked in" e6', quicklog(ACHIEVED, "walked in", "6 - strategy")),
        ('a "strategy"', quicklog(ACHIEVED, "strategy")),
        ('a "he said ""no"""', quicklog(ACHIEVED, 'he said "no"')),
        ('a "one" "two"', quicklog(ACHIEVED, '"one" "two"')),
        ('a ""', quicklog(ACHIEVED)),
    ],
)
def test_lines(line: str, expected: QuickLog) -> None:
    assert parse_line(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a walked in -e 6 -d 5 -c strategy", quicklog(ACHIEVED, "walked in", "6 5 strategy")),
        ("a -e6 walked in -d5 -cstrategy", quicklog(ACHIEVED, "walked in", "6 5 strategy")),
        ("-e 6 a walked in", quicklog(ACHIEVED, "walked in", "6")),
        ("a walked  in -e 6 and  stayed", quicklog(ACHIEVED, "walked  in and  stayed", "6")),
        ("a walked in d5 -e 6", quicklog(ACHIEVED, "walked in", "6 5")),
        ("a -k I did  it, e6 or not -e 6 walked", quicklog(ACHIEVED, "walked", "6")._replace(acknowledgement="I did  it, e6 or not")),
        ('a -k "I did -e it" walked in', quicklog(ACHIEVED, "walked in")._replace(acknowledgement="I did -e it")),
        ('a -k I said "yes" twice', quicklog(ACHIEVED)._replace(acknowledgement='I said "yes" twice')),
        ("a walked in --at 18:30 e6", quicklog(ACHIEVED, "walked in", "6")._replace(at="18:30")),
        ("a walked in --at yesterday 18:30 e6", quicklog(ACHIEVED, "walked in", "6")._replace(at="yesterday 18:30")),
        ("a --at yesterday at 18:30 walked in", quicklog(ACHIEVED, "walked in")._replace(at="yesterday at 18:30")),
        ("a --at yesterday at home", quicklog(ACHIEVED, "at home")._replace(at="yesterday")),
        ("a --at yesterday 123:30 left", quicklog(ACHIEVED, "123:30 left")._replace(at="yesterday")),
        ("a --at -2d walked in", quicklog(ACHIEVED, "walked in")._replace(at="-2d")),
        ("a --at=-2d walked in", quicklog(ACHIEVED, "walked in")._replace(at="-2d")),
        ("a --at 18:30 10:15 was late", quicklog(ACHIEVED, "10:15 was late")._replace(at="18:30")),
        ('a --at "2026-11-20 18:30" --domain d7 e6', quicklog(ACHIEVED, "", "6")._replace(at="2026-11-20 18:30", domain="d7")),
    ],
)
def test_flags_in_the_box(line: str, expected: QuickLog) -> None:
    assert parse_line(line) == expected


def test_the_shell_reads_words_as_the_box_does() -> None:
    expected = quicklog(ACHIEVED, "walked in and stayed", "6 5 strategy")
    assert parse_words(["a", "walked", "in", "and", "stayed", "e6", "d5", "strategy"]) == expected
    assert parse_words(["a", "walked", "in", "and", "stayed"], effort="6", difficulty="5", cause="Strategy") == expected
    assert parse_words(["a", "walked in and stayed", "e6", "d5", "strategy"]) == expected
    assert parse_words(["a walked in and stayed e6 d5 strategy"]) == expected
    assert parse_words(["a walked in and stayed -e 6"], difficulty="5", cause="strategy") == expected


def test_an_argument_with_white_space_is_words() -> None:
    assert parse_words(["a", "walked  in e6 d5"]) == QuickLog(ACHIEVED, "walked  in e6 d5")
    assert parse_words(["a", '"walked in" e6', "-e", "k e"]) == QuickLog(ACHIEVED, '"walked in" e6 -e k e')
    assert parse_words(["a", "walked in", "strategy"]) == quicklog(ACHIEVED, "walked in", "- - strategy")
    assert parse_words(["a", ""]) == QuickLog(ACHIEVED)


def test_shell_flags_are_values() -> None:
    found = parse_words(["m"], acknowledgement=" I  went ", at=" yesterday 18:30 ", domain="d7")
    assert found == QuickLog(MISSED, acknowledgement="I  went", at="yesterday 18:30", domain="d7")


@pytest.mark.parametrize(
    ("line", "marked", "said"),
    [
        ("a walked in e6 d5 stratgy", "stratgy", "'stratgy' is no cause; did you mean strategy?"),
        ("a walked in e6 stratgy d5", "stratgy", "did you mean strategy?"),
        ("a e6 d5 stratgy", "stratgy", "did you mean strategy?"),
        ("a65x", "a65x", "is no outcome"),
        ("a654", "a654", "is no outcome"),
        ("a10", "a10", "'a10' may say 10, or 1 and 0; write a e10 or a e1 d0."),
        ("a6 walked in e7", "e7", "The effort stands here twice"),
        ("a walked in e6 weather", "weather", "put all your words in quotes"),
        ("a walked in e11", "e11", "'11' is out of range: type effort as 0-10."),
        ("a walked in d11 luck", "d11", "'11' is out of range: type difficulty as 0-10."),
        ("a walked in e6.5", "e6.5", "'6.5' is no whole number: type effort as 0-10, no rounding."),
        ("a walked in e6,5 d5", "e6,5", "no rounding"),
        ("a walked in e7/10", "e7/10", "no rounding"),
        ("a walked in e-1", "e-1", "out of range"),
        ("a walked in e٦", "e٦", "no whole number"),
        ("a e11 walked in", "e11", "out of range"),
        ("a walked in e6 e7", "e7", "The effort stands here twice"),
        ("a walked in e6 luck task", "task", "The cause stands here twice"),
        ("a walked in e6 k k", "k", "The acknowledgement stands here twice"),
        ("a walked in e6 -e 6", "e6", "The effort stands here twice"),
        ("a -e 5 -e 6", "6", "The effort stands here twice"),
        ("walked in e6", "walked", "a (achieved), p (partly), m (missed: not this time) or s (skipped)"),
        ("achived walked", "achived", "did you mean achieved?"),
        ("a walked -e", "-e", "Write a number from 0 to 10 after -e."),
        ("a walked -k", "-k", "Write your own words after -k."),
        ("a walked -k -e 6", "-k", "Write your own words after -k."),
        ("a walked --at", "--at", "Write a time such as 18:30 after --at."),
        ("a -e six", "six", "'six' is no whole number"),
        ("a -e -d 5", "-d", "no whole number"),
        ("a -c weather", "weather", "choose one of effort strategy"),
        ("a -c lukc", "lukc", "did you mean luck?"),
        ("a -c unspecified", "unspecified", "is no cause"),
        ('a --domain ""', '""', "the id of a domain"),
        ("a --at=", "", "a time such as 18:30"),
        ("", "", "Begin with how it went"),
        ("  ", "", "Begin with how it went"),
        ("-e 6", "", "Begin with how it went"),
    ],
)
def test_errors_point_at_the_word(line: str, marked: str, said: str) -> None:
    with pytest.raises(QuickLogError) as caught:
        parse_line(line)
    refusal = caught.value
    assert refusal.text == line
    assert line[refusal.start : refusal.end] == marked
    assert said in refusal.sentence


@pytest.mark.parametrize(
    ("arguments", "flags", "shown", "carets"),
    [
        (["a", "walked in", "e6", "stratgy"], {}, "a walked in e6 stratgy", "               ^^^^^^^"),
        (["a"], {"effort": "11"}, "-e 11", "   ^^"),
        (["a"], {"cause": "lukc"}, "-c lukc", "   ^^^^"),
        (["went"], {}, "went", "^^^^"),
        ([], {}, "", "^"),
    ],
)
def test_shell_errors_show_the_line(arguments: list[str], flags: dict[str, str], shown: str, carets: str) -> None:
    with pytest.raises(QuickLogError) as caught:
        parse_words(arguments, **flags)
    assert caught.value.pointer() == f"{shown}\n{carets}"


@pytest.mark.parametrize(
    ("line", "pointer"),
    [
        ("a \x1b[31m漢字 e6 stratgy", "a ␛[31m漢字 e6 stratgy\n               ^^^^^^^"),
        ("a e\u0301t\u00e9 e6 stratgy", "a e\u0301t\u00e9 e6 stratgy\n         ^^^^^^^"),
        ("漢字 x", "漢字 x\n^^^^"),
        ("a\nb e6 c", "a␊b e6 c\n       ^"),
    ],
)
def test_the_pointer_counts_cells(line: str, pointer: str) -> None:
    with pytest.raises(QuickLogError) as caught:
        parse_line(line)
    assert caught.value.pointer() == pointer


@given(st.text(st.characters()), st.text(st.characters()), st.text(st.characters()), st.integers(20, 200))
def test_the_pointer_is_two_safe_lines_that_fit(before: str, marked: str, after: str, width: int) -> None:
    refusal = QuickLogError("x", before + marked + after, len(before), len(before) + len(marked))
    shown, carets = refusal.pointer(width).split("\n")
    assert visible(shown) == shown
    assert cells(shown) <= width
    assert len(carets) <= width + 1
    assert set(carets) <= {" ", "^"}


def test_a_long_line_is_cut_around_the_word() -> None:
    with pytest.raises(QuickLogError) as caught:
        parse_line(f"a {'walked ' * 20}e6 stratgy {'k luck ' * 20}")
    shown, carets = caught.value.pointer(40).split("\n")
    assert shown == "...walked walked e6 stratgy k luck k ..."
    assert shown[carets.index("^") : len(carets)] == "stratgy"


@pytest.mark.parametrize(
    "line", [f"a {'x' * 161}", f"a {'x' * 500_000}", f"a e6 {'word ' * 40}", "a \ud83d", f"a -k {'x' * 201}", 'a -k ""', "a -k \ud83d"]
)
def test_words_over_their_limit_are_refused(line: str) -> None:
    with pytest.raises(TextError):
        parse_line(line)


def test_a_line_of_half_a_megabyte_is_refused() -> None:
    for piece in ("x ", '"', '""', 'a"', '"x ', '"""x ', '"x""y ', "e6 ", "-k ", "k ", "\x1b", "\u0301\u0323"):
        with pytest.raises((QuickLogError, TextError)):
            parse_line("a " + piece * (500_000 // len(piece)))


def test_a_plain_line_loads_little() -> None:
    program = (
        "import sys; before = set(sys.modules); from protocol.quicklog import parse_words\n"
        "parse_words('a walked in e6 d5 strategy'.split(), acknowledgement='I did', at='18:30')\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    root = Path(__file__).parents[2]
    loaded = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True).stdout.split()
    assert not set(loaded) & {"dataclasses", "inspect", "difflib", "unicodedata", "datetime", "zoneinfo", "json", "protocol.when"}
