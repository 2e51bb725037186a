"""`goal`, `status`, `domain`, days off and `check`: what they change and what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.coaching import load
from tests.tui.shell import Shell

LATER = "2026-11-24T10:00:00+00:00"


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home)


@pytest.mark.parametrize(
    ("confidence", "code", "status", "zone"), [(6, 1, "too_big", "too_big"), (7, 0, "ready", "sweet_spot"), (10, 0, "ready", "ok")]
)
def test_the_gate(shell: Shell, confidence: int, code: int, status: str, zone: str) -> None:
    shell("domain", "speak up")
    answer = shell("goal", "ask one question", "--confidence", str(confidence), "--challenge", "5", "--json")
    assert answer.code == code
    assert (answer.json()["status"], answer.json()["zone"]) == (status, zone)
    assert shell("status", "--json").json()["goal"]["status"] == status


def test_a_goal_below_the_gate_comes_with_the_levers(shell: Shell) -> None:
    shell("domain", "speak up")
    answer = shell("goal", "give a talk", "--confidence", "4")
    assert (answer.code, answer.stderr) == (1, "")
    for lever in load().levers.values():
        assert lever.label in answer.stdout
    assert "kept" in shell("goal", "give a talk", "--confidence", "4", "--json").stderr


def test_a_goal_that_waits_is_reworded_and_one_that_passed_is_followed(shell: Shell) -> None:
    shell("domain", "speak up")
    ids = [
        shell("goal", action, "--confidence", confidence, *rest, "--json").json()["id"]
        for action, confidence, rest in (
            ("give a talk", "4", ["--when", "tomorrow 18:00", "--done", "the talk is over"]),
            ("give half a talk", "5", []),
            ("ask one question", "8", []),
            ("ask two questions", "8", []),
        )
    ]
    assert ids[0] == ids[1] == ids[2] != ids[3]
    snapshot = shell.store.snapshot
    assert [one.action for one in sorted(snapshot.revisions.values(), key=lambda one: one.id) if one.goal_id == ids[0]] == [
        "give a talk",
        "give half a talk",
        "ask one question",
    ]
    goal = snapshot.goals[ids[0]]
    assert (goal.when, goal.done_criterion) == ("tomorrow 18:00", "the talk is over")
    assert goal.due is not None
    assert goal.due.logical_date.isoformat() == "2026-11-24"


@pytest.mark.parametrize(("now", "when"), [("2026-11-24T19:00:00+00:00", "tomorrow 18:00"), ("2026-11-25T10:00:00+00:00", "")])
def test_a_waiting_goal_keeps_its_time_until_that_day_is_over(shell: Shell, now: str, when: str) -> None:
    shell("domain", "speak up")
    shell("goal", "give a talk", "--confidence", "5", "--when", "tomorrow 18:00")
    answer = shell("goal", "ask one question", "--confidence", "8", "--json", now=now)
    assert (answer.code, answer.json()["when"]) == (0, when)
    assert (answer.json()["due"] is None) == (not when)


def test_only_the_rating_moved(shell: Shell) -> None:
    shell("domain", "speak up")
    shell("goal", "give a talk", "--confidence", "5", "--challenge", "6")
    assert shell("goal", "give a talk", "--confidence", "7", "--json").json()["challenge"] == 6
    assert [one.rating_only for one in sorted(shell.store.snapshot.revisions.values(), key=lambda one: one.id)] == [False, True]


@pytest.mark.parametrize(("typed", "day"), [(["tomorrow", "18:00"], "2026-11-24"), (["+2d"], "2026-11-25"), (["after lunch"], None)])
def test_when_a_goal_is_planned(shell: Shell, typed: list[str], day: str | None) -> None:
    shell("domain", "speak up")
    document = shell("goal", "ask one question", "--when", *typed, "--confidence", "8", "--json").json()
    assert document["when"] == " ".join(typed)
    assert (document["due"] or {}).get("logical_date") == day


def test_status_without_a_domain_has_every_key(shell: Shell) -> None:
    empty = shell("status", "--json").json()
    assert (empty["domain"], empty["goal"], empty["tweak"], empty["tweak_for"], empty["dip"], empty["last_ten"]) == (
        None,
        None,
        None,
        None,
        False,
        [],
    )
    assert empty["belief"] == {"estimate": None, "band": None, "attempts": 0, "measured": None}
    shell("domain", "speak up")
    full = shell("status", "--json").json()
    assert empty.keys() == full.keys()
    assert all(empty[key].keys() == full[key].keys() for key in ("belief", "streak", "totals", "calibration", "sources"))
    assert empty["sources"] == {"mastery": 0, "vicarious": 0, "verbal_persuasion": 0, "physiological": 0}


def test_status_figures(shell: Shell) -> None:
    shell.ready()
    for outcome, cause in (("a", "strategy"), ("m", "effort"), ("p", "task"), ("s", "luck")):
        shell("log", outcome, "-c", cause, "-e", "6", "-d", "5")
    status = shell("status", "--json").json()
    assert status["totals"] == {"attempts": 3, "achieved": 1, "partly": 1, "missed": 1, "skipped": 1, "wins": 1, "mastery_experiences": 0}
    assert status["last_ten"] == ["achieved", "not_achieved", "partly"]
    assert status["calibration"] == {"n": 2, "mean_confidence": 0.8, "achieved": 1, "bias": 0.3, "verdict": "too_few"}
    assert status["belief"]["attempts"] == 3
    assert status["belief"]["band"] == 12.5
    assert status["belief"]["estimate"] != round(status["belief"]["estimate"], 6)
    assert status["sources"]["mastery"] == 3


def test_the_page_is_short_and_shows_the_own_rating_first(shell: Shell) -> None:
    shell("domain", "speak up", "--baseline", "40")
    shell("goal", "ask one question", "--confidence", "8")
    shell("log", "a", "asked", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I asked.")
    shell("review", "--cue", "the clock", "--tweak", "sit in front")
    lines = shell("status").stdout.splitlines()
    names = [line[:16].strip() for line in lines]
    assert len(lines) <= 20
    assert lines[0] == "I can speak up."
    assert names.index("Tweak") == 2
    assert names.index("Own rating") < names.index("Model estimate")
    assert "Model estimate  about 44, +-18, 1 attempt" in lines


def test_a_streak_of_none_is_never_a_bare_nought(shell: Shell) -> None:
    shell.ready()
    assert "Process streak  begins with an attempt" in shell("status").stdout
    shell("log", "a", "asked", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I asked.")
    shell("goal", "ask again", "--confidence", "8", "--when", "tomorrow", now=LATER)
    later = shell("status", now="2026-12-01T10:00:00+00:00").stdout
    assert "Process streak  new start, best 1. 1 mastery experience stays yours." in later
    assert "Mastery run     1 in a row (best 1), 1 in all" in later


def test_the_line_has_numbers_and_none_of_the_words(shell: Shell) -> None:
    assert shell("status", "--line") == (0, "", "")
    assert not shell.home.exists()
    shell("domain", "speak up", "--baseline", "40")
    assert shell("status", "--line").stdout == "rated 40\n"
    shell("goal", "ask one question", "--confidence", "8")
    shell("log", "a", "asked", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I asked.")
    assert shell("status", "--line").stdout == "rated 40 | about 44 +-18 | process 1 | mastery 1\n"


def test_who_hides_the_estimate_does_not_see_it(shell: Shell) -> None:
    shell.ready()
    (shell.home / "preferences.toml").write_text("show_model_estimate = false\n")
    logged = shell("log", "a", "asked", "-d", "5").stdout
    assert "+" not in logged
    assert "You did what you set out to do" in logged
    assert "estimate" not in shell("status").stdout
    assert "about" not in shell("status", "--line").stdout


def test_a_domain_is_named_by_a_piece_of_it(shell: Shell) -> None:
    first = shell("domain", "speak up", "--context", "in the weekly meeting", "--json").json()["id"]
    answer = shell("domain", "swim", "--context", "on Mondays", "--json")
    second = answer.json()["id"]
    assert "2 domains are active" in answer.stderr
    assert shell("status", "--json").json()["domain"]["id"] == second
    for asked in ("SPEAK", "ak u", first, first[-6:]):
        assert shell("status", "--json", "--domain", asked).json()["domain"]["id"] == first
        assert shell("log", "a", "--domain", asked, "--json").json()["domain_id"] == first
    for flag in (["--domain", "s"], ["--domain", second[:6]]):
        refused = shell("log", "a", *flag)
        assert (refused.code, refused.stdout) == (1, "")
        assert "2 domains match" in refused.stderr
    assert len(shell("list", "--domain", "swim", "--json").json()["attempts"]) == 0
    assert "[speak up]" in shell("list").stdout


def test_parked_domains_wait_and_the_last_one_comes_back_first(shell: Shell) -> None:
    for behaviour in ("speak up", "swim"):
        shell("domain", behaviour)
    assert shell("park", "--domain", "swim", "--json").json()["status"] == "parked"
    shell("park", "--domain", "speak", "--at", "yesterday")
    assert shell("status", "--json").json()["domain"] is None
    assert "smallwins resume" in shell("status").stdout
    assert "smallwins resume" in shell("log", "a").stderr
    assert shell("resume", "--json").json()["behaviour"] == "swim"
    assert shell("resume", "--domain", "speak", "--json", now=LATER).json()["status"] == "active"
    assert shell("status", "--json").json()["domain"]["behaviour"] == "speak up"
    assert sorted(one.began.isoformat() for one in shell.store.snapshot.pauses.values()) == ["2026-11-22", "2026-11-23"]


def test_of_two_parked_on_one_day_the_later_one_comes_back_first(shell: Shell) -> None:
    for behaviour in ("speak up", "swim"):
        shell("domain", behaviour)
    shell("park", "--domain", "swim")
    shell("park", "--domain", "speak")
    assert shell("resume", "--json").json()["behaviour"] == "speak up"


@pytest.mark.parametrize(
    ("words", "kind", "day"),
    [
        (["rest"], "rest", "2026-11-23"),
        (["rest", "--at", "tomorrow"], "rest", "2026-11-24"),
        (["rest", "--at", "saturday"], "rest", "2026-11-28"),
        (["rest", "--at", "2026-12-24"], "rest", "2026-12-24"),
        (["sick"], "sick", "2026-11-23"),
        (["sick", "--at", "yesterday"], "sick", "2026-11-22"),
        (["sick", "--at", "2026-11-16"], "sick", "2026-11-16"),
    ],
)
def test_days_off(shell: Shell, words: list[str], kind: str, day: str) -> None:
    document = shell(*words, "--json").json()
    assert (document["kind"], document["day"]) == (kind, day)
    assert shell(*words, "--json").json() == document


def test_check_counts_what_is_damaged(shell: Shell) -> None:
    shell.ready()
    assert shell("check").stdout == "Sound: 1 domain, 0 entries.\n"
    [segment] = (shell.home / "store" / "journal").iterdir()
    first, rest = segment.read_bytes().split(b"\n", 1)
    segment.write_bytes(b"not a line\n" + first + b"\n" + rest)
    answer = shell("check")
    assert answer.code == 1
    assert "1 damaged line" in answer.stdout
    document = shell("check", "--json")
    assert (document.code, sum(document.json()["damaged_lines"].values()), document.json()["misfits"]) == (1, 1, 0)
    assert shell("status", "--json").json()["domain"]["behaviour"] == "speak up"


def test_the_day_begins_where_the_person_wants_it(shell: Shell) -> None:
    shell.ready()
    (shell.home / "preferences.toml").write_text("day_start_hour = 0\n")
    assert shell("log", "a", "--json", now="2026-11-24T02:00:00+00:00").json()["logical_date"] == "2026-11-24"
