"""What a quick-log line may go on with: the values before, and words that were written earlier."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import Domain, VicariousModel
from protocol.quicklog import QuickLogError, parse_line, short_form
from protocol.quickrecall import Recall, going_on, recall
from protocol.snapshot import EMPTY
from protocol.text import TextError
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import DOMAIN, attempt, on
from tests.screens.host import put

KNOWN = Recall(
    {Outcome.ACHIEVED: ("e6", "d5", "strategy"), Outcome.NOT_ACHIEVED: ("e6", "d5")},
    ("ask right after the greeting", "M.K. from work"),
)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("", ""),
        ("a", " e6 d5 strategy"),
        ("a ", "e6 d5 strategy"),
        ("m", " e6 d5"),
        ("s", "kipped"),
        ("ac", "hieved"),
        ("a walked in", " e6 d5 strategy"),
        ("a walked in e", "6 d5 strategy"),
        ("a walked in e7", " d5 strategy"),
        ("a walked in e7 d", "5 strategy"),
        ("a walked in e7 d4 luc", "k"),
        ("a walked in e6 d5 strategy", ""),
        ("a d3", " strategy"),
        ("a6", " d5 strategy"),
        ("a65ak", ""),
        ("a As", "k right after the greeting"),
        ("a walked in, ask right", " after the greeting"),
        ("a with m.", "K. from work"),
        ("a m", " e6 d5 strategy"),
        ("x walked in", ""),
        ("a walked in e6 stratgy", ""),
        ("a " + "w" * 300, ""),
    ],
)
def test_what_is_shown_behind_a_line(line: str, shown: str) -> None:
    assert going_on(line, KNOWN) == shown


@given(st.text("apmsed056 strategyk'\"-", max_size=30))
def test_what_is_taken_leaves_a_line_that_can_be_read_as_readable(line: str) -> None:
    shown = going_on(line, KNOWN)
    try:
        before = parse_line(line)
    except (QuickLogError, TextError):
        return
    assert parse_line(line + shown).outcome is before.outcome


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("a", ""),
        ("a6", "0-9 difficulty  e effort  a strategy  b ability  s state  t task  o others  c circumstance  u luck  k"),
        ("a65a", "k"),
        ("a65k", ""),
        ("a65 ", ""),
        ("x65", ""),
    ],
)
def test_a_short_word_says_what_may_follow_in_it(line: str, shown: str) -> None:
    assert short_form(line) == shown


def test_the_record_has_the_newest_values_of_each_outcome_and_words_each_once() -> None:
    domain = Domain(DOMAIN, on(-30), "phone people")
    entries = (
        attempt(1, effort=3, difficulty=None, cause_text="I rehearsed", next_strategy="Ask sooner"),
        attempt(2, effort=7, difficulty=4, next_strategy="ask sooner", cause_text="[b]bold[/b]"),
        attempt(3, Outcome.PARTLY, effort=None, difficulty=2, cause=Cause.LUCK, cause_text="a\x1b[31mred"),
        attempt(4, Outcome.NOT_ATTEMPTED, effort=None, difficulty=None, cause=Cause.UNSPECIFIED),
        attempt(5, effort=None, difficulty=None, cause=Cause.UNSPECIFIED, next_strategy='say "no"\nthen e6'),
    )
    snapshot = put(EMPTY, (domain, *entries, VicariousModel("m", DOMAIN, on(0), "M.K."), VicariousModel("n", "other", on(0), "N.N.")))
    known = recall(snapshot, domain)
    assert known.values == {
        Outcome.ACHIEVED: ("e7", "d4", "strategy"),
        Outcome.PARTLY: ("d2", "luck"),
        Outcome.NOT_ACHIEVED: ("d2",),
    }
    assert known.phrases == ("M.K.", "ask sooner", "[b]bold[/b]", "I rehearsed")
    assert recall(snapshot, None) == Recall({})
