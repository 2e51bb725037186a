"""A sitting as a whole: what is next, the words that mean something everywhere, drafts, refusals, and the ways it ends."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from protocol.coaching import load
from protocol.deciding.common import RefusedError
from protocol.steps import ORDER, Step
from protocol.text import LIMITS
from tests.tui.plain.sitting import Acting, Plain
from tui.parsing import UsageError
from tui.plain.course import LEFT, part_named, run
from tui.plain.lines import Streams

TEXTS = load()
WHY = TEXTS.step("micro_domain").field("why")


def test_it_goes_through_what_is_next_until_the_person_leaves(plain: Plain) -> None:
    step_2 = ("ask one question", "", "", "my hand goes up", "", "", "", "5", "8", "y", "")
    said = plain("", "", "speak up", "at work", "", "40", "y", "", *step_2, "status", "quit")
    assert said.code == 0
    told = ("Next: name one micro-domain (1).", "Next: set one near goal (2).", "Next: ask one question", "In progress: small win.", LEFT)
    for expected in told:
        said = said._replace(text=said.after(expected))
    assert plain.shell("status", "--json").json()["goal"]["status"] == "ready"


def test_what_is_not_saved_is_offered_next_time_here_and_on_the_screen(plain: Plain) -> None:
    left = plain("1", "speak up", "at work")
    assert left.code == 0
    assert left.text.endswith(f"{LEFT}\n")
    assert plain.drafts == {"micro_domain": {"behaviour": "speak up", "context": "at work"}}
    assert "Text from last time waits in step 1." in plain("", "quit").text
    again = plain("1", "", "", "", "", "y")
    assert TEXTS.dashboard.draft_found in again.text
    assert "Now: speak up\nEnter keeps it." in again.text
    assert "Text from last time waits" not in again.text
    assert plain.drafts == {}
    assert [(one.behaviour, one.context) for one in plain.record.domains.values()] == [("speak up", "at work")]


def test_a_line_that_is_refused_says_why_and_keeps_the_words(plain: Plain) -> None:
    long = "x" * (LIMITS["domain.behaviour"][1] + 2)
    said = plain("1", "", "ab", long)
    assert "Type 3 to 80 characters." in said.text
    assert "The behaviour has 2 characters and needs at least 3; say a little more." in said.text
    assert "The behaviour is 2 characters too long: it has 82 of at most 80. Shorten it." in said.text
    assert plain.drafts["micro_domain"]["behaviour"] == long
    mended = plain("1", "", "speak up", "", "", "35", "101", "4.5", "40", "y")
    assert mended.after("Now: xxx").count("2 characters too long") == 1
    assert "35 is between two steps" in mended.text
    assert [one.baseline_strength for one in plain.record.domains.values()] == [40]


def test_the_same_words_mean_the_same_at_every_question(plain: Plain) -> None:
    said = plain("1", "back", "speak up", "?", "back", "speak out", "help", "status", "\\help", "", "", "y")
    assert "This is the first question." in said.text
    assert TEXTS.step("micro_domain").field("context").help in said.text
    assert "put a backslash before it" in said.text
    assert "Now: speak up\nEnter keeps it." in said.text
    assert "112 (EU)" in said.after("Help now: If you might hurt yourself")
    assert "In progress: belief." in said.text
    assert [(one.behaviour, one.context) for one in plain.record.domains.values()] == [("speak out", "help")]


def test_the_read_back_edits_one_line_or_all_and_an_optional_answer_is_emptied(plain: Plain) -> None:
    said = plain("1", "speak up", "at work", "to be heard", "", "9", "3", "-", "e", "", "at school", "", "", "y")
    assert said.text.count("Save it?") == 3
    assert "Type y, e, or a number from 1 to 3. Nothing is saved yet." in said.text
    (domain,) = plain.record.domains.values()
    assert (domain.behaviour, domain.context, domain.why) == ("speak up", "at school", "")


def test_what_the_record_refuses_is_said_and_keeps_the_words(plain: Plain) -> None:
    plain.ready()

    def undone() -> str:
        """Another program takes the goal and the domain away just before the answer."""
        assert plain.shell("undo").code == 0
        assert plain.shell("undo").code == 0
        return "y"

    lines = Acting("n", "ask Ann", "", "", "she answers", "", "", "", "5", "8", undone)
    assert run(plain.world(), part_named(["2"]), lines) == 1
    assert lines.said[-1] == LEFT
    assert not plain.record.goals
    assert [one["action"] for one in plain.drafts.values()] == ["ask Ann"]


def test_heavy_words_are_saved_first_and_answered_once(plain: Plain) -> None:
    plain.ready().shell("log", "m", "went quiet")
    said = plain("5", "I want to kill myself", "n", "", "", "y", "quit")
    assert said.text.count("You wrote something that sounds very heavy.") == 1
    assert "quit stops for today" in said.text
    assert [one.cause_text for one in plain.record.attempts.values()] == ["I want to kill myself"]
    assert TEXTS.arousal.threat not in plain("4", "n", "", "9", "", "t", "", "6", "", "y").text


@pytest.mark.parametrize("step", ORDER)
def test_a_step_is_named_by_its_number_its_name_or_its_short_name(step: Step) -> None:
    number = str(step.number)
    assert {part_named([number]), part_named([step]), part_named(step.split("_")), part_named([TEXTS.step(step).short])} == {step}


def test_what_is_no_step_is_wrong_usage() -> None:
    assert part_named([]) is None
    with pytest.raises(UsageError, match=r"'8' is no step\. Name one: smallwins --plain 2"):
        part_named(["8"])


@pytest.mark.parametrize("part", ["", "1", "attempt"])
def test_nothing_that_steers_a_terminal_is_written(plain: Plain, part: str) -> None:
    plain.ready()
    said = plain(part, "", "\x1b[31mred\x07", "\u202ebackwards", "", "", "status", "quit")
    assert {one for one in said.text if not one.isprintable()} <= {"\n"}


def test_what_the_encodings_do_not_know_is_no_fault(plain: Plain) -> None:
    source = io.TextIOWrapper(io.BytesIO(b"sp\xffak\nspr\xc3\xa4ch\n\n\n\ny\n"), encoding="utf-8")
    raw = io.BytesIO()
    assert run(plain.world(), part_named(["1"]), Streams(source, io.TextIOWrapper(raw, encoding="ascii"))) == 0
    assert b"is half a character and cannot be kept" in raw.getvalue()
    assert b"1. Doing what: spr\\xe4ch" in raw.getvalue()
    assert [one.behaviour for one in plain.record.domains.values()] == ["spräch"]


def test_the_command_line_takes_the_step_the_store_and_the_help(plain: Plain) -> None:
    assert plain.shell("--plain", "8").code == 2
    assert plain.shell("--plain", "--help").stdout == plain.shell("--help").stdout
    assert "--plain" in plain.shell("--help").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_behind_stdout_is_refused_in_one_sentence(plain: Plain) -> None:
    full = Path("/dev/full").open("w", encoding="utf-8")  # noqa: SIM115  Closing it fails, since it is full.
    with pytest.raises(RefusedError, match="cannot be printed: No space left"):
        run(plain.world(), "2", Streams(io.StringIO("ask one question\n"), full))
    with pytest.raises(OSError, match="No space left"):
        full.close()
