from __future__ import annotations

import pytest

from protocol.entities import Domain, ProximalGoal
from protocol.guarding.people import Asked, asks_about_others, line_for, names_people
from protocol.vocabulary import Disclosure
from tests.protocol.making import goal, on

ALONE = Domain("d", on(0), "write one page", "at my desk")


def wanted(action: str, **fields: object) -> ProximalGoal:
    return goal(1)._replace(action=action, **fields)  # type: ignore[arg-type]  # the fields are those of a goal


@pytest.mark.parametrize(
    "text",
    [
        *("phone one person", "ask one question in the stand-up", "Presenting to the board", "say no to my manager", "pitch it once"),
        *("talk to my neighbours", "call the dentist", "play for my teacher", "introduce myself", "order in Spanish from the waiter"),
    ],
)
def test_others_are_spoken_of(text: str) -> None:
    assert names_people(text)


@pytest.mark.parametrize("text", ["write one page", "run two kilometres", "park the car", "read the traceback", "swim two lengths", ""])
def test_nobody_else_is_spoken_of(text: str) -> None:
    assert not names_people(text)


def test_it_is_asked_where_others_are_there_and_once_in_a_domain() -> None:
    ring, write = wanted("phone one person"), wanted("write one line")
    assert asks_about_others(ring, ALONE, [ring]) is Asked.WHETHER
    assert asks_about_others(write, ALONE, [write]) is None
    assert asks_about_others(write, ALONE._replace(context="for my team"), [write]) is Asked.WHETHER
    answered = goal(0)._replace(disclosure=Disclosure.YES)
    assert asks_about_others(ring, ALONE, [answered, ring]) is None


def test_words_about_pretending_ask_for_the_sentence_at_once_until_there_is_one() -> None:
    bluff = wanted("fake it until they believe me")
    answered = goal(0)._replace(disclosure=Disclosure.YES)
    assert asks_about_others(bluff, ALONE, [answered, bluff]) is Asked.LINE
    told = goal(0)._replace(beginner_line="I am new to this", disclosure=Disclosure.NO)
    assert asks_about_others(bluff, ALONE, [told, bluff]) is None


def test_the_line_is_the_goals_own_else_the_newest_of_the_domain() -> None:
    first = goal(0)._replace(beginner_line="I am new", disclosure=Disclosure.NO)
    second = goal(3)._replace(beginner_line="Bear with me", disclosure=Disclosure.NO)
    later = goal(5)
    assert line_for(later, [first, second, later]) == "Bear with me"
    assert line_for(first, [first, second]) == "I am new"
    assert line_for(None, [first]) == "I am new"
    assert line_for(later._replace(disclosure=Disclosure.YES), [first, later]) == ""
    assert line_for(later, [second, later, goal(6)._replace(disclosure=Disclosure.YES)]) == ""
