"""Whatever is typed: one line that says what to do, the words given back, nothing lost, no traceback."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.running import Answer
from tests.tui.shell import Shell

LONG = "word " * 100_000
WORDY = {"Cc", "Cs"}


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


def assert_told(answer: Answer, *codes: int) -> list[str]:
    """Refused as everything is: nothing on stdout, and on stderr a line, the pointer's two for the grammar, and the words."""
    assert answer.code in codes, answer
    assert answer.stdout == ""
    lines = answer.stderr.splitlines()
    assert lines[0].startswith("smallwins: ")
    assert len(lines[0]) < 600
    assert len(lines) <= 4
    assert "Traceback" not in answer.stderr
    assert [char for line in lines for char in line if unicodedata.category(char) in WORDY] == []
    return lines


REFUSED: list[tuple[list[str], int, str]] = [
    (["domain", ""], 1, "Type what the behaviour is"),
    (["domain", "ab"], 1, "needs at least 3"),
    (["domain", "x" * 81], 1, "1 character too long"),
    (["domain", "speak up", "--context", "x" * 81], 1, "too long"),
    (["domain", "speak up", "--baseline", "45"], 2, "steps of 10"),
    (["domain", "speak up", "--baseline", "101"], 2, "0-100"),
    (["domain", "speak up", "--baseline", "6.5"], 2, "no rounding"),
    (["domain"], 2, "BEHAVIOUR is missing"),
    (["goal"], 2, "ACTION is missing"),
    (["goal", "ask"], 2, "--confidence 0-10"),
    (["goal", "ask", "--confidence", ""], 2, "Type confidence as 0-10"),
    (["goal", "ask", "--confidence", "6.9"], 2, "no whole number"),
    (["goal", "ask", "--confidence", "eight"], 2, "no whole number"),
    (["goal", "ask", "--confidence", "11"], 2, "out of range"),
    (["goal", "ask", "--confidence", "-1"], 2, "out of range"),
    (["goal", "ask", "--confidence"], 2, "Write a value after --confidence"),
    (["goal", "ask", "--confidence", "8", "--challenge", "1e1"], 2, "no whole number"),
    (["goal", "", "--confidence", "8"], 1, "Type what the action is"),
    (["goal", LONG, "--confidence", "8"], 1, "too long"),
    (["goal", "ask", "--confidence", "8", "--when", "yesterday"], 2, "has passed"),
    (["goal", "ask", "--confidence", "8", "--when", "2027-01-01"], 2, "7 days ahead"),
    (["goal", "ask", "--confidence", "8", "--when", "25:00"], 2, "no clock"),
    (["goal", "ask", "--confidence", "8", "--done", "x"], 1, "at least 3"),
    (["log"], 2, "Begin with how it went"),
    (["log", ""], 2, "outcome"),
    (["log", "achived"], 2, "did you mean achieved"),
    (["log", "+"], 2, "is no outcome"),
    (["log", "a", "walked in", "-e", "11"], 2, "out of range"),
    (["log", "a", "walked in", "-e", "-1"], 2, "out of range"),
    (["log", "a", "walked in", "-e", "6.5"], 2, "no whole number"),
    (["log", "a", "walked in", "-d", "\u0666"], 2, "no whole number"),
    (["log", "a", "walked in", "-d"], 2, "Write a value after -d"),
    (["log", "a", "walked in", "-c", "talent"], 2, "is no cause"),
    (["log", "a", "walked in", "-c", "stratgy"], 2, "did you mean strategy"),
    (["log", "a", "walked in", "-k", "I did", "-k", "I began"], 2, "-k stands here twice"),
    (["log", "a", "walked in", "-e6", "-e", "6"], 2, "-e stands here twice"),
    (["goal", "ask", "--confidence", "6", "--confidence", "8"], 2, "--confidence stands here twice"),
    (["status", "--store", "one", "--store=two"], 2, "--store stands here twice"),
    (["log", "a", "walked in", "-k", ""], 1, "Type what the acknowledgement is"),
    (["log", "a", "walked in", "-k", "x" * 201], 1, "too long"),
    (["log", "a", "x" * 161], 1, "too long"),
    (["log", "a", LONG], 1, "too long"),
    (["log", "a", "walked", "e11"], 2, "out of range"),
    (["log", "a", "walked", "in", "e6", "e7"], 2, "twice"),
    (["log", "a walked in e6.5"], 2, "no whole number"),
    (["log", "a", "walked in", "--at", "tomorrow"], 2, "has not come yet"),
    (["log", "a", "walked in", "--at", "19:00"], 2, "has not come yet"),
    (["log", "a", "walked in", "--at", "-8d"], 2, "more than 7 days back"),
    (["log", "a", "walked in", "--at", "2026-02-30"], 2, "no clock or calendar"),
    (["log", "a", "walked in", "--at", "when the bell rang"], 2, "no time"),
    (["log", "a", "walked in", "--at", ""], 2, "time"),
    (["log", "a", "walked in", "--domain", ""], 2, "domain"),
    (["log", "a", "walked in", "--domain", "swimming"], 1, "No domain matches"),
    (["log", "a", "-slowly"], 2, "is no option of smallwins log"),
    (["log", "a", "--json=yes"], 2, "--json takes no value"),
    (["log", "skipped", "-k", "I did"], 1, "Acknowledge an attempt you made"),
    (["ack", "I did"], 1, "There is no attempt yet"),
    (["ack"], 2, "TEXT is missing"),
    (["audit"], 2, "add -c"),
    (["audit", "-c", "fate"], 2, "is no cause"),
    (["audit", "-c", "luck"], 1, "There is no attempt yet"),
    (["review", "--cue", "x"], 2, "Add --tweak"),
    (["review", "--cue", "x", "--tweak", "one; two"], 1, "own day"),
    (["review", "--cue", "", "--tweak", "one"], 1, "Type what the cue is"),
    (["review", "--used", "often"], 2, "Add --used with one of: yes partly no"),
    (["review", "--helped", "yes"], 2, "Add --used with one of: yes partly no"),
    (["review", "--used", "yes", "--helped", "partly"], 2, "Add --helped with one of: yes no"),
    (["review", "--used", "yes", "--tweak", "another"], 2, "in two commands"),
    (["rest", "--at", "yesterday"], 2, "has passed"),
    (["rest", "--at", "2300-01-01"], 1, "before the year 2300"),
    (["rest", "--at", "2026-11-01"], 1, "on its day or before"),
    (["rest", "--at", "after lunch"], 2, "is no day"),
    (["rest", "tomorrow"], 2, "no place for the word 'tomorrow'"),
    (["sick", "--at", "tomorrow"], 2, "has not come yet"),
    (["sick", "--at", "-9d"], 2, "7 days back"),
    (["park", "--at", "tomorrow"], 2, "has not come yet"),
    (["resume"], 1, "No domain is parked"),
    (["list", "--limit", "0"], 2, "above 0"),
    (["list", "--limit", "-3"], 2, "above 0"),
    (["list", "--limit", "many"], 2, "above 0"),
    (["status", "--json", "--line"], 2, "one of --json and --line"),
    (["lgo", "a"], 2, "did you mean log"),
    ([""], 2, "is no command"),
    (["--stoer", "x"], 2, "is no option"),
    (["--store"], 2, "Write a value after --store"),
    (["--store", "", "status"], 1, "--store is empty"),
    (["--demo", "status"], 2, "takes no command"),
]


@pytest.mark.parametrize(("words", "code", "sentence"), REFUSED, ids=[" ".join(words)[:60] or "nothing" for words, _, _ in REFUSED])
def test_bad_input_is_refused_in_one_line(shell: Shell, words: list[str], code: int, sentence: str) -> None:
    before = shell.store.snapshot
    lines = assert_told(shell(*words), code)
    assert sentence in lines[0]
    if len(words) > 1:
        assert lines[-1].startswith(f"You typed: smallwins {words[0]}")
    assert shell.store.snapshot == before


def test_a_line_given_as_one_long_word_comes_back_whole(shell: Shell) -> None:
    line = "a walked in and stayed until the end e6"
    assert assert_told(shell(line), 2)[-1] == f"You typed: smallwins '{line}'"


def test_the_words_come_back_whole(shell: Shell) -> None:
    answer = shell("log", "a", "I said 'no', twice", "-e", "12")
    assert answer.stderr.splitlines()[-1] == """You typed: smallwins log a 'I said '"'"'no'"'"', twice' -e 12"""
    assert LONG in shell("log", "a", LONG).stderr


def test_the_grammar_points_at_the_word(shell: Shell) -> None:
    line, pointer = shell("log", "a walked in e12").stderr.splitlines()[1:3]
    assert line[pointer.index("^") :] == "e12"


@pytest.mark.parametrize(
    "words", [["goal", "ask", "--confidence", "8"], ["log", "a", "x"], ["ack", "x y"], ["review", "--cue", "x", "--tweak", "y"], ["park"]]
)
def test_without_a_domain_the_line_that_makes_one_is_given(home: Path, words: list[str]) -> None:
    lines = assert_told(Shell(home)(*words), 1)
    assert 'smallwins domain "' in lines[0]
    assert not home.exists()


def as_file(home: Path) -> None:
    home.write_text("not a store")


def writable_by_all(home: Path) -> None:
    home.mkdir()
    home.chmod(0o777)


def inside_a_file(home: Path) -> None:
    home.parent.joinpath("plain").write_text("")
    home.symlink_to(home.parent / "plain" / "home")


def from_the_future(home: Path) -> None:
    (home / "store").mkdir(parents=True, mode=0o700)
    home.chmod(0o700)
    (home / "store" / "store.json").write_text('{"id": "x", "format": 9, "min_reader": 9, "min_writer": 9}')


@pytest.mark.parametrize("spoil", [as_file, writable_by_all, inside_a_file, from_the_future])
@pytest.mark.parametrize("words", [["status"], ["domain", "speak up"], ["log", "a", "walked in"], ["list"]], ids=" ".join)
def test_a_store_that_cannot_be_used_is_told(home: Path, spoil: Callable[[Path], None], words: list[str]) -> None:
    spoil(home)
    assert_told(Shell(home)(*words), 1)


@pytest.mark.parametrize("spoil", [as_file, inside_a_file])
def test_a_check_of_what_is_no_folder_is_refused(home: Path, spoil: Callable[[Path], None]) -> None:
    spoil(home)
    assert_told(Shell(home)("check"), 1)


@pytest.mark.parametrize(("spoil", "told"), [(writable_by_all, "check --repair"), (from_the_future, "newer")])
def test_a_check_tells_why_a_store_cannot_be_used(home: Path, spoil: Callable[[Path], None], told: str) -> None:
    spoil(home)
    answer = Shell(home)("check")
    assert (answer.code, answer.stderr) == (1, "")
    assert told in answer.stdout


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system has no /proc")
@pytest.mark.parametrize("words", [["domain", "speak up"], ["sick"]])
def test_a_folder_that_cannot_be_made_is_told(home: Path, words: list[str]) -> None:
    assert "cannot be made" in assert_told(Shell(home)("--store", "/proc/smallwins", *words), 1)[0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_store_that_cannot_be_written_is_told(shell: Shell) -> None:
    journal = shell.home / "store" / "journal"
    segment = next(journal.iterdir())
    segment.chmod(0o400)
    journal.chmod(0o500)
    assert_told(shell("log", "a", "walked in"), 1)


HOSTILE: list[list[str]] = [
    *([word] for word in ("-", "--", "---", "-x", "--=", " ", "\n", "\t", "\x1b[2J", "\udcff", "\u202e", "💥", "-\udcff", "--\udcff")),
    *(
        ["log", word]
        for word in (
            "--",
            "---",
            "\x1b]0;x\x07",
            "\udcff",
            "\u202eachieved",
            "A",
            "ACHIEVED",
            "é",
            "\u0301",
            "[x](y)",
            "[@click=app.quit]a",
        )
    ),
    *(
        ["log", "a", word]
        for word in (
            *(
                "\udcff",
                "\udcff\udcfe",
                "\x1b[2J\x1b]52;c;x\x07",
                "\r\n\r\n",
                "\x7f\x80\x9b",
                "\u202eabc\u202c",
                "\ufeff",
                "👩‍👩‍👧",
                "e\u0301" * 50,
            ),
            *(
                "[bold]x[/bold]",
                "[/]",
                "{}",
                "%s%d%(x)s",
                "$(rm -rf)",
                "`x`",
                "'\"",
                "\\",
                "=",
                "-",
                "--",
                "-- --",
                "e",
                "e6e6",
                "-e6",
                "-e=6",
            ),
            *(
                "-k",
                "-kk",
                "-c=luck",
                "--at=",
                "--at=now",
                "--at=-0d",
                "--domain=",
                "--store=",
                "\u0301" * 500_000,
                "e" * 500_000,
                "-" * 500_000,
            ),
        )
    ),
    ["log", "a", "--", "-x", "--json"],
    ["log", "a", *["w"] * 50_000],
    ["log", "a", *["e6"] * 2_000],
    ["log", "a", "-e", "9" * 5_000],
    ["log", "a", "-e", "0x6"],
    ["log", "a", "--at", "9" * 5_000],
    ["log", "a", "--at", "-99999999999d"],
    ["log", "a", "--at", "0001-01-01"],
    ["log", "a", "--at", "9999-12-31T23:59:59+23:59"],
    ["log", "a", "--at"],
    ["log", "a", "--at", "--at", "--at"],
    ["log", "a", "--domain", "\udcff"],
    ["log", "a", "--domain", "x" * 500_000],
    ["log", "a", "-k", "\udcff"],
    ["log", "\x85a\x85e6\u2028d5"],
    ["goal", "\udcff\udcff\udcff", "--confidence", "8"],
    ["goal", "ask", "--confidence", "8", "--when", "\udcff"],
    ["goal", "ask", "--confidence", "8", "--when", "\x1b" * 300],
    ["goal", "ask", "--confidence", "\u0668"],
    ["domain", "a\x1b[2Jb", "--why", "\u202e"],
    ["domain", "x", "y", "z", "--baseline", "9" * 500_000],
    ["rest", "--at", "9999-12-31"],
    ["rest", "--at", "0001-01-01"],
    ["rest", "--at", "+9999d"],
    ["sick", "--at", "-9999999d"],
    ["list", "--limit", "9" * 5_000],
    ["list", "--limit", "\u0663"],
    ["list", "--domain", "["],
    ["--store", "--store", "--store"],
    ["--store", "x" * 300, "status"],
    ["--store=\udcff/x", "status"],
    ["help", "--help"],
    ["status", "-h", "--", "\udcff"],
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_answered_in_lines(shell: Shell, words: list[str]) -> None:
    answer = shell(*words)
    assert answer.code in {0, 1, 2}, answer.stderr[:500]
    if answer.code:
        assert_told(answer, 1, 2)
    # What was taken is shown again without a character that a terminal would obey.
    for reading in (["list"], ["status"]):
        shown = shell(*reading).stdout
        assert [char for line in shown.split("\n") for char in line if unicodedata.category(char) in WORDY] == []


def test_there_are_enough_hostile_words() -> None:
    assert len(HOSTILE) >= 60


FRAGMENTS = st.one_of(
    st.sampled_from(
        [
            *(
                "log",
                "goal",
                "domain",
                "status",
                "list",
                "review",
                "ack",
                "audit",
                "a",
                "m",
                "s",
                "e6",
                "d5",
                "k",
                "luck",
                "-e",
                "-d",
                "-c",
                "-k",
            ),
            *(
                "--at",
                "--json",
                "--line",
                "--limit",
                "--when",
                "--confidence",
                "--cue",
                "--tweak",
                "--domain",
                "--",
                "-",
                "6",
                "11",
                "-2d",
                "8",
            ),
            *("yesterday", "18:30", "at", "tomorrow", "", '"', '""', "=", "speak"),
        ],
    ),
    st.text(st.characters(exclude_characters="\x00"), max_size=12),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(FRAGMENTS, max_size=8))
def test_any_words_end_in_an_answer_or_a_line(shell: Shell, words: list[str]) -> None:
    answer = shell(*words)
    assert answer.code in {0, 1, 2}, answer.stderr
    if answer.code == 2:
        assert_told(answer, 2)
