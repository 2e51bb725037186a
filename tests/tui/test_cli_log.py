"""`smallwins log` and what follows it: one grammar however it is spelled, what is said back, and the hints."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.changes import Audit
from protocol.entities import Attempt
from protocol.entry import attempt_change, named_domain
from protocol.moments import Now
from protocol.quicklog import parse_line
from protocol.vocabulary import Cause
from tests.tui.shell import NOW, Shell
from tui.clock import Clock

SPELLINGS = [
    ["log", "achieved", "walked in and stayed", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I went in."],
    ["log", "a", "walked", "in", "and", "stayed", "e6", "d5", "strategy", "-k", "I went in."],
    ["log", "a", "e6", "d5", "strategy", "walked", "in", "and", "stayed", "-k", "I went in."],
    ["log", "-e6", "a", "-d5", "walked", "in", "and", "stayed", "-k", "I went in.", "-cstrategy"],
    ["log", "a", "walked", "in", "-e", "6", "and", "stayed", "-d", "5", "-c", "STRATEGY", "-k", "I went in."],
    ["log", "a walked in and stayed e6 d5 strategy", "-k", "I went in."],
    ["log", 'a walked in and stayed e6 d5 strategy -k "I went in."'],
    ["log", "A", "walked in and stayed", "-e", "6", "--at", "18:30", "-d", "5", "-c", "strategy", "-k", "I went in."],
    ["log", "-k", "I went in.", "-c", "strategy", "-d", "5", "-e", "6", "--", "a", "walked in and stayed"],
]


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


def now() -> Now:
    return Clock({"SMALLWINS_NOW": NOW, "TZ": "UTC"}, 4)()


def only_attempt(shell: Shell) -> Attempt:
    [attempt] = shell.store.snapshot.attempts.values()
    return attempt._replace(id="", domain_id="", goal_id="planned" if attempt.goal_id else None)


def through_the_box(shell: Shell, line: str) -> Attempt:
    """The record that the dashboard's box makes of a line."""
    store = shell.store
    read = parse_line(line)
    store.apply(attempt_change(read, "box", named_domain(store.snapshot, read.domain), now()), now())
    return only_attempt(shell)


@pytest.mark.parametrize("words", SPELLINGS, ids=[" ".join(words) for words in SPELLINGS])
def test_every_spelling_makes_the_record_of_the_box(home: Path, tmp_path: Path, words: list[str]) -> None:
    shell = Shell(home).ready()
    assert shell(*words).code == 0
    box = through_the_box(Shell(tmp_path / "box").ready(), 'a walked in and stayed e6 d5 strategy -k "I went in."')
    assert only_attempt(shell) == box


@pytest.mark.parametrize(
    ("typed", "outcome"), [("a", "achieved"), ("partly", "partly"), ("m", "not_achieved"), ("skipped", "not_attempted")]
)
def test_outcomes_are_stored_by_their_name(shell: Shell, typed: str, outcome: str) -> None:
    document = shell("log", typed, "--json").json()
    assert document["outcome"] == outcome
    assert document["mastery_experience"] is False


WHENS = [
    (["--at", "-2d"], "2026-11-21T18:30:00+00:00", "2026-11-21"),
    (["--at=-2d"], "2026-11-21T18:30:00+00:00", "2026-11-21"),
    (["--at", "yesterday 18:30"], "2026-11-22T18:30:00+00:00", "2026-11-22"),
    (["--at", "yesterday", "18:30"], "2026-11-22T18:30:00+00:00", "2026-11-22"),
    (["--at", "yesterday", "at", "18:30"], "2026-11-22T18:30:00+00:00", "2026-11-22"),
    (["--at", "02:00"], "2026-11-23T02:00:00+00:00", "2026-11-22"),
    (["--at", "2026-11-20T18:30"], "2026-11-20T18:30:00+00:00", "2026-11-20"),
    (["--at", "2026-11-20T18:30+02:00"], "2026-11-20T16:30:00+00:00", "2026-11-20"),
]


@pytest.mark.parametrize(("flag", "instant", "day"), WHENS, ids=[" ".join(flag) for flag, _, _ in WHENS])
def test_when_it_was(shell: Shell, flag: list[str], instant: str, day: str) -> None:
    document = shell("log", "a", "walked in", *flag, "--json").json()
    assert (document["occurred_at"], document["logical_date"]) == (instant, day)
    assert document["backdated"] is (day != "2026-11-23")
    [attempt] = shell.store.snapshot.attempts.values()
    assert attempt.evidence == "walked in"


def test_a_time_of_day_among_the_words_is_a_word(shell: Shell) -> None:
    assert shell("log", "a", "left at", "18:30").code == 0
    assert only_attempt(shell).evidence == "left at 18:30"


def test_what_is_logged_is_said_back(shell: Shell) -> None:
    answer = shell("log", "a", "walked in", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I went in.")
    assert answer.stdout.splitlines() == [
        "Logged for Mon 2026-11-23, achieved: ask one question",
        '"walked in", effort 6, difficulty 5, strategy',
        "Belief +3: You did what you set out to do; it was fairly hard, took effort, and you put it down to your approach.",
        "Process streak: 1 (best 1)",
        "A mastery experience. Mastery run: 1 in a row (best 1), 1 in all",
    ]
    assert answer.stderr == ""


def test_a_miss_is_not_this_time(shell: Shell) -> None:
    answer = shell("log", "m", "left at the door", "-c", "strategy", "-k", "I set out to ask, and I started.")
    assert answer.stdout.startswith("Logged for Mon 2026-11-23, not this time: ask one question\n")
    assert "Process streak: 1 (best 1)" in answer.stdout
    assert answer.stderr == ""


def test_what_is_left_open_is_hinted_at(shell: Shell) -> None:
    said = shell("log", "a", "walked in").stderr
    assert "smallwins audit -c strategy" in said
    assert "smallwins ack" in said
    assert "smallwins review" in shell("log", "skipped").stderr


def test_without_a_ready_goal_it_is_saved_with_a_hint(home: Path) -> None:
    shell = Shell(home)
    shell("domain", "speak up")
    answer = shell("log", "a", "walked in", "-d", "5", "-c", "effort", "-k", "I went in.", "--json")
    document = answer.json()
    assert answer.code == 0
    assert (document["planned"], document["goal_id"], document["mastery_experience"]) == (False, None, False)
    assert "smallwins goal" in answer.stderr
    totals = shell("status", "--json").json()["totals"]
    assert (totals["attempts"], totals["wins"], totals["mastery_experiences"]) == (1, 1, 0)
    assert shell("status", "--json").json()["calibration"]["n"] == 0


def test_a_goal_below_the_gate_serves_no_attempt(home: Path) -> None:
    shell = Shell(home)
    shell("domain", "speak up")
    shell("goal", "give a talk", "--confidence", "6")
    answer = shell("log", "a", "walked in", "--json")
    assert answer.json()["planned"] is False
    assert "below 7" in answer.stderr


def test_acknowledging_and_auditing_complete_the_newest_attempt(shell: Shell) -> None:
    first = shell("log", "a", "walked in", "-d", "5", "-e", "6", "--json").json()
    shell("log", "skipped")
    assert first["mastery_experience"] is False
    assert shell("ack", "I", "went", "in.", "--json").json()["id"] == first["id"]
    audited = shell("audit", "-c", "strategy", "wrote it down", "--json").json()
    assert (audited["id"], audited["mastery_experience"]) == (first["id"], True)
    assert audited["belief_delta"] > first["belief_delta"]
    attempt = shell.store.snapshot.attempts[first["id"]]
    assert (attempt.acknowledgement, attempt.cause, attempt.cause_text) == ("I went in.", Cause.STRATEGY, "wrote it down")


def test_a_rewritten_cause_keeps_the_first_sentence(shell: Shell) -> None:
    shell("log", "m", "left")
    shell("audit", "-c", "ability", "I am not made for this")
    shell("audit", "-c", "strategy", "I came without a first sentence")
    assert only_attempt(shell).reframed_from == "I am not made for this"
    shell("audit", "-c", "effort")
    assert only_attempt(shell).cause_text == "I came without a first sentence"


def test_reviews_go_to_the_newest_entry_without_one_and_then_to_the_day(shell: Shell) -> None:
    older = shell("log", "a", "--at", "17:00", "--json").json()["id"]
    newer = shell("log", "skipped", "--json").json()["id"]
    reviews = [shell("review", "--cue", "x", "--tweak", f"tweak {number}", "--json").json() for number in range(3)]
    assert [one["attempt_id"] for one in reviews] == [newer, older, None]
    assert {one["tweak_for"] for one in reviews} == {"2026-11-24"}
    assert shell("status", "--json").json()["tweak"] == "tweak 2"


def test_the_tweak_of_the_day_is_answered_and_taken_back(shell: Shell) -> None:
    shell("review", "--cue", "the clock", "--tweak", "sit in front")
    early = shell("review", "--used", "yes")
    assert (early.code, "no tweak to answer about" in early.stderr) == (1, True)
    tomorrow = "2026-11-24T08:00:00+00:00"
    used = shell("review", "--used", "Partly", now=tomorrow)
    assert used.stdout == "Tweak for Tue 2026-11-24: sit in front\nUsed: partly.\n"
    found = shell("review", "--used", "partly", "--helped", "no", "--json", now=tomorrow).json()
    assert (found["tweak_used"], found["tweak_helped"]) == ("partly", False)
    assert "answer about a tweak" in shell("undo", now=tomorrow).stdout
    assert [(one.tweak_used, one.tweak_helped) for one in shell.store.snapshot.reviews.values()] == [("partly", None)]


def test_the_list_is_newest_first_and_keeps_the_goal_as_it_was(shell: Shell) -> None:
    shell("log", "a", "first", "--at", "18:30")
    shell("goal", "ask two questions", "--confidence", "9", now="2026-11-24T10:00:00+00:00")
    shell("log", "p", "second", now="2026-11-24T11:00:00+00:00")
    found = shell("list", "--json").json()["attempts"]
    assert [(one["evidence"], one["goal_action"], one["confidence"]) for one in found] == [
        ("second", "ask two questions", 9),
        ("first", "ask one question", 8),
    ]
    assert [line[:16] for line in shell("list").stdout.splitlines()] == ["2026-11-24 11:00", "2026-11-23 18:30"]
    assert shell("list", "--limit", "1", "--json").json()["attempts"] == found[:1]


def test_an_entry_stays_on_its_line(shell: Shell) -> None:
    shell("log", "a", "one\ntwo\x1b[2J [bold]three")
    assert shell("list").stdout.count("\n") == 1
    assert "one\u240atwo\u241b[2J [bold]three" in shell("list").stdout
    assert shell("list", "--json").json()["attempts"][0]["evidence"] == "one\ntwo\x1b[2J [bold]three"


def test_words_after_two_dashes_are_words(shell: Shell) -> None:
    assert shell("log", "a", "--", "asked", "for", "--help").code == 0
    assert only_attempt(shell).evidence == "asked for --help"


def test_the_sliders_stay_with_the_cause_they_were_set_for(shell: Shell) -> None:
    shell("log", "a", "walked in")
    [attempt] = shell.store.snapshot.attempts.values()
    shell.store.apply(Audit("sliders", attempt.id, Cause.STRATEGY, locus=8, stability=2, controllability=9), now())
    shell("audit", "-c", "strategy", "I wrote it down")
    assert (only_attempt(shell).locus, only_attempt(shell).stability, only_attempt(shell).controllability) == (8, 2, 9)
    shell("audit", "-c", "luck")
    assert (only_attempt(shell).locus, only_attempt(shell).stability, only_attempt(shell).controllability) == (None, None, None)
