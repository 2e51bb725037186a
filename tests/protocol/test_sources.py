"""Which event is an experience of which source, and how the balance of 28 days counts them (spec 3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol.belief import fold
from protocol.insights.balance import balance
from protocol.insights.kinds import Material
from protocol.snapshot import domain_log
from protocol.sources import source_counts
from protocol.vocabulary import Appraisal, Outcome, SelfTalkKind, Source
from tests.protocol.making import attempt, day, log
from tests.protocol.record import Record, domain_of

MASTERY, VICARIOUS, VERBAL, BODY = Source.MASTERY, Source.VICARIOUS, Source.VERBAL_PERSUASION, Source.PHYSIOLOGICAL


def counted(record: Record) -> dict[Source, int]:
    return source_counts(domain_log(record.snapshot, record.snapshot.domains[domain_of(record)]), record.now.today)


def begun() -> tuple[Record, str]:
    record = Record()
    return record, record.do(c.DefineDomain, "phone people")


@pytest.mark.parametrize(("outcome", "events"), [("achieved", 1), ("partly", 1), ("not_achieved", 1), ("not_attempted", 0)])
def test_an_attempt_is_mastery_whatever_came_of_it_and_none_made_is_none(outcome: str, events: int) -> None:
    record, domain = begun()
    made = record.do(c.LogAttempt, domain, Outcome(outcome))
    assert counted(record) == {MASTERY: events, VICARIOUS: 0, VERBAL: 0, BODY: 0}
    if events:
        # Acknowledging and auditing are part of the same event.
        if outcome != "not_achieved":
            record.do(c.Acknowledge, made, "I set out to ring, and I did.")
        assert counted(record)[MASTERY] == 1
    assert not record.snapshot.experiences


@pytest.mark.parametrize(
    ("appraisal", "valence"), [(Appraisal.CHALLENGE, 1), (Appraisal.NEUTRAL, 0), (Appraisal.UNSURE, 0), (Appraisal.THREAT, -1)]
)
def test_a_reading_of_arousal_is_physiological(appraisal: Appraisal, valence: int) -> None:
    record, domain = begun()
    record.do(c.AppraiseArousal, domain, intensity=5, appraisal=appraisal)
    (found,) = record.snapshot.experiences.values()
    assert (found.source, found.valence) == (BODY, valence)
    assert counted(record) == {MASTERY: 0, VICARIOUS: 0, VERBAL: 0, BODY: 1}


def test_a_model_studied_is_vicarious_and_its_step_tried_in_action_is_mastery() -> None:
    record, domain = begun()
    record.do(c.DescribeModel, domain, "M.", start_similarity=7, visible_effort=8, workflow=("writes names down",), borrowed_step="names")
    (found,) = record.snapshot.experiences.values()
    assert (found.source, found.valence) == (VICARIOUS, 1)
    record.do(c.LogAttempt, domain, Outcome.ACHIEVED, evidence="wrote the names down")
    assert counted(record) == {MASTERY: 1, VICARIOUS: 1, VERBAL: 0, BODY: 0}


def test_an_instruction_is_verbal_once_it_is_rehearsed() -> None:
    record, domain = begun()
    record.do(c.WriteScript, domain, ("breathe out",), kind=SelfTalkKind.INSTRUCTION)
    assert counted(record)[VERBAL] == 0
    record.do(c.WriteScript, domain, ("look up",), kind=SelfTalkKind.INSTRUCTION, rehearsed=True)
    (found,) = record.snapshot.experiences.values()
    assert (found.source, found.valence) == (VERBAL, 1)
    assert counted(record) == {MASTERY: 0, VICARIOUS: 0, VERBAL: 1, BODY: 0}


@pytest.mark.parametrize(("encouraging", "valence"), [(True, 1), (False, -1)])
def test_what_somebody_says_is_verbal_and_beside_an_attempt_it_is_linked_and_no_second_mastery(encouraging: bool, valence: int) -> None:
    record, domain = begun()
    made = record.do(c.LogAttempt, domain, Outcome.ACHIEVED)
    record.do(c.Hear, domain, encouraging, SelfTalkKind.INSTRUCTION, 9, made)
    (found,) = record.snapshot.experiences.values()
    assert (found.source, found.valence, found.linked_to, found.credibility) == (VERBAL, valence, made, 9)
    assert counted(record) == {MASTERY: 1, VICARIOUS: 0, VERBAL: 1, BODY: 0}
    record.expect_refused(c.Hear, domain, encouraging, credibility=11)
    record.expect_refused(c.Hear, "gone", encouraging)


def test_words_with_a_how_weigh_more_than_words_alone_and_discouragement_costs() -> None:
    deltas = []
    for encouraging, talk in ((True, SelfTalkKind.INSTRUCTION), (True, SelfTalkKind.MOTIVATIONAL), (False, SelfTalkKind.UNCLEAR)):
        record, domain = begun()
        record.do(c.Hear, domain, encouraging, talk, 10)
        (update,) = fold(domain_log(record.snapshot, record.snapshot.domains[domain]))
        deltas.append(update.delta)
    shield = 1 - 0.35 * 0.2
    assert deltas == pytest.approx([2.5 * 0.5, 2.5 * 0.6 * 0.5, -2.5 * 0.5 * shield])


@pytest.mark.parametrize(("days", "events"), [(0, 1), (27, 1), (28, 0)])
def test_the_balance_looks_at_today_and_the_27_days_before(days: int, events: int) -> None:
    found = log(attempt(0))
    assert source_counts(found, day(days))[MASTERY] == events
    (mastery, *others) = balance(Material(found, (), day(days))).shares
    assert (mastery.source, mastery.events, mastery.last_seen) == (MASTERY, events, day(0).toordinal())
    assert [one.events for one in others] == [0, 0, 0]


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(list(Outcome))), max_size=20), st.integers(0, 45))
def test_the_counts_are_of_attempts_made_within_the_window(rows: list[tuple[int, Outcome]], today: int) -> None:
    found = log(*(attempt(number, outcome, id=f"{place:03}") for place, (number, outcome) in enumerate(rows)))
    made = [number for number, outcome in rows if outcome is not Outcome.NOT_ATTEMPTED and 0 <= today - number < 28]
    assert source_counts(found, day(today)) == {MASTERY: len(made), VICARIOUS: 0, VERBAL: 0, BODY: 0}


def test_without_an_event_nothing_is_called_mostly_talk() -> None:
    empty = balance(Material(log(), (), day(0)))
    assert not empty.mostly_talk
    assert empty.no_model
    assert empty.threats == 0
