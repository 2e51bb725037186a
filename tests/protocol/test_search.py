"""Finding what a person wrote: case and accents do not count, the newest comes first, and no text and no query takes long."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import Attempt, Domain, ProximalGoal, QuickReview, SelfTalkScript, VicariousModel
from protocol.folded import aligned, folded
from protocol.moments import Moment
from protocol.search import AT_ONCE, Found, Grade, Query, Shelf
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import GoalStatus, Outcome

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)


def at(days: int) -> Moment:
    instant = START + timedelta(days=days)
    return Moment(instant, "UTC", 0, instant.date())


def attempt(number: int, evidence: str, **others: Any) -> Attempt:
    moment = at(number)
    made = Attempt(f"a{number}", "d", moment, moment.occurred_at, moment.logical_date, outcome=Outcome.ACHIEVED, evidence=evidence)
    return made._replace(**others)


def record(*attempts: Attempt) -> Snapshot:
    goal = ProximalGoal("g", "d", at(0), "phone one school", GoalStatus.READY)
    return EMPTY._replace(
        domains={"d": Domain("d", at(0), "phone people", "I do not know"), "e": Domain("e", at(1), "play the piano")},
        goals={"g": goal},
        attempts={one.id: one for one in attempts},
        reviews={"r": QuickReview("r", "d", at(90), at(91).logical_date, tweak="put the phone on the desk")},
        models={"m": VicariousModel("m", "d", at(0), "Zoë", workflow=("writes the number down",))},
        scripts={"s": SelfTalkScript("s", "d", at(0), instructions=("breathe out, then dial",))},
    )


def ids(snapshot: Snapshot, typed: str) -> list[str]:
    return [one.subject.id for one in Shelf(snapshot).search(Query(typed)) if one is not None]


@pytest.mark.parametrize(
    ("typed", "text", "grade"),
    [
        ("phone", "I PHONED them", Grade.BEGINNING),
        ("hone", "I phoned them", Grade.SOMEWHERE),
        ("phn", "I phoned them", Grade.LETTERS),
        ("phn", "public hearing now", Grade.NONE),
        ("zoe", "asked Zoë", Grade.BEGINNING),
        ("ZOË", "asked zoe", Grade.BEGINNING),
        ("strasse", "die Straße", Grade.BEGINNING),
        ("them phone", "I phoned them", Grade.BEGINNING),
        ("phone nobody", "I phoned them", Grade.NONE),
        ("pd", "I phoned them", Grade.NONE),
        ("[b]", "a [b] c", Grade.BEGINNING),
        (".*x", "abcx", Grade.NONE),
        ("", "anything", Grade.NONE),
        ("   ", "anything", Grade.NONE),
    ],
)
def test_how_well_a_text_answers(typed: str, text: str, grade: Grade) -> None:
    assert Query(typed).grade(folded(text)) is grade


def test_in_names_of_actions_letters_count_over_more_than_one_word() -> None:
    assert Query("mlad").grade("measure: ladder", across=True) is Grade.LETTERS
    assert Query("mlad").grade("measure: ladder") is Grade.NONE


def test_everything_a_person_wrote_is_found_in_one_order() -> None:
    snapshot = record(attempt(1, "they answered the phone"), attempt(2, "no phone there"), attempt(3, "piano"))
    assert ids(snapshot, "phone") == ["d", "g", "r", "a2", "a1"]
    assert ids(snapshot, "piano") == ["e", "a3"]
    assert ids(snapshot, "zoe") == ["m"]
    assert ids(snapshot, "breathe dial") == ["s"]
    assert ids(snapshot, "number") == ["m"]


def test_what_another_program_noted_is_found() -> None:
    assert ids(record(attempt(1, "", imported="loop", note="swam a mile")), "mile") == ["a1"]


def test_what_was_begun_or_put_away_is_not_offered() -> None:
    begun = attempt(1, "under way", outcome=None)
    snapshot = record(begun)
    assert ids(snapshot, "under way") == []
    archived = {"m": snapshot.models["m"]._replace(archived=True)}
    assert ids(snapshot._replace(models=archived), "zoe") == []


def test_a_search_lets_others_have_a_turn_and_may_be_left() -> None:
    snapshot = record(*(attempt(number, f"word {number}") for number in range(3 * AT_ONCE)))
    shelf = Shelf(snapshot)
    assert sum(1 for one in shelf.search(Query("nothing of it")) if one is None) == 3
    first = [one for one in itertools.islice(shelf.search(Query("word")), 3) if one is not None]
    assert [one.subject.id for one in first] == [f"a{number}" for number in range(3 * AT_ONCE - 1, 3 * AT_ONCE - 4, -1)]


@given(st.lists(st.text("abc é.", max_size=6), min_size=1, max_size=4), st.lists(st.text("abcé .", max_size=12), max_size=6))
def test_a_shelf_that_was_asked_before_answers_as_a_fresh_one(typed: list[str], texts: list[str]) -> None:
    snapshot = record(*(attempt(number, text) for number, text in enumerate(texts)))
    shelf = Shelf(snapshot)
    for query in itertools.accumulate(typed):
        asked = [one.subject.id for one in shelf.search(Query(query)) if one is not None]
        assert asked == ids(snapshot, query)


@given(st.text(), st.text())
def test_marks_stand_where_the_words_are(typed: str, text: str) -> None:
    assert len(aligned(text)) == len(text)
    for begin, end in Query(typed).marked(text):
        assert aligned(text)[begin:end] in Query(typed).needles


def test_a_query_without_end_is_cut() -> None:
    endless = "a" * 100_000
    assert Query(endless).grade(endless) is Grade.BEGINNING
    assert Query("a" * 50 + "b").grade("a" * 100_000) is Grade.NONE
    assert not any(isinstance(one, Found) for one in Shelf(record()).search(Query("q" * 1000)))
