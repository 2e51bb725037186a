"""Changes that measure: the ladder and its versions, a rating of it, automaticity, and general measures beside it."""

from __future__ import annotations

import pytest

from protocol import changes as c
from protocol.belief import last_rating
from protocol.settling import settle
from protocol.snapshot import current_scale, domain_log, ratings_of
from protocol.vocabulary import Outcome, TraitKind
from tests.protocol.making import now
from tests.protocol.record import Record, domain_of

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")
TENS = (90, 80, 70, 60, 50)


@pytest.mark.parametrize(
    ("rungs", "places", "says"),
    [
        ((), (), "none yet; add 5 more"),
        (RUNGS[:4], (), "yours has 4; add 1 more"),
        (tuple(f"rung {number}" for number in range(9)), (), "at most 8"),
        ((*RUNGS[:4], "Nod"), (), "2 and 5 say the same"),
        ((*RUNGS[:4], "x" * 121), (), "1 character too long"),
        ((*RUNGS[:4], "no"), (), "needs at least 3"),
        (RUNGS, ("work",), "second place"),
        (RUNGS, ("work", "work"), "say the same"),
        (RUNGS, tuple(f"place {number}" for number in range(7)), "at most 6"),
    ],
)
def test_a_ladder_has_five_to_eight_rungs_and_no_or_several_places(
    ready: Record, rungs: tuple[str, ...], places: tuple[str, ...], says: str
) -> None:
    assert says in ready.expect_refused(c.WriteScale, domain_of(ready), rungs, places).sentence


def test_another_ladder_is_another_version_and_the_same_one_is_none(ready: Record) -> None:
    domain = domain_of(ready)
    first = ready.do(c.WriteScale, domain, (*RUNGS, "", " "))
    assert ready.do(c.WriteScale, domain, RUNGS) == first
    second = ready.do(c.WriteScale, domain, (*RUNGS[:4], "speak first, unasked"))
    scale = current_scale(ready.snapshot, domain)
    assert scale is not None
    assert (scale.id, scale.version, len(ready.snapshot.scales)) == (second, 2, 2)
    assert ready.snapshot.scales[first].rungs == RUNGS
    assert "newer version" in ready.expect_refused(c.Measure, domain, first, TENS).sentence


def test_a_rating_is_whole_in_tens_and_its_mean_is_what_the_estimate_takes_in(ready: Record) -> None:
    domain = domain_of(ready)
    scale = ready.do(c.WriteScale, domain, RUNGS, ("work", "home"))
    for ratings, places in (((), ()), (TENS[:4], (70, 60)), (TENS, ()), (TENS, (70, 65)), ((*TENS[:4], 110), (70, 60)), (TENS, (70,) * 3)):
        ready.expect_refused(c.Measure, domain, scale, ratings, places)
    ready.do(c.Measure, domain, scale, TENS, (70, 60))
    (measured,) = ratings_of(ready.snapshot, ready.snapshot.scales[scale])
    assert (measured.strength, measured.scale_version, measured.ratings, measured.context_ratings) == (70, 1, TENS, (70, 60))
    assert last_rating(domain_log(ready.snapshot, ready.snapshot.domains[domain])) == 70


def test_a_ladder_is_never_rated_twice_within_a_week_but_a_new_version_is(ready: Record) -> None:
    domain = domain_of(ready)
    scale = ready.do(c.WriteScale, domain, RUNGS)
    ready.do(c.Measure, domain, scale, TENS)
    ready.go_to(6)
    assert "opens on 2026-03-09" in ready.expect_refused(c.Measure, domain, scale, TENS).sentence
    other = ready.do(c.WriteScale, domain, RUNGS[::-1])
    ready.do(c.Measure, domain, other, TENS)
    ready.go_to(13)
    ready.do(c.Measure, domain, other, TENS)
    assert len(ratings_of(ready.snapshot, ready.snapshot.scales[other])) == 2
    assert len(ratings_of(ready.snapshot, ready.snapshot.scales[scale])) == 1


def test_what_was_measured_stays_listed_and_is_folded_once(ready: Record) -> None:
    domain = domain_of(ready)
    scale = ready.do(c.WriteScale, domain, RUNGS)
    ready.do(c.Measure, domain, scale, TENS)
    for number in range(1, 21):
        ready.go_to(number)
        ready.do(c.LogAttempt, domain, Outcome.PARTLY)
    before = ready.snapshot
    recent = settle(before, now(400))
    cut = recent.settled[domain].cut
    assert cut is not None
    assert recent.measurements == before.measurements
    assert recent.scales == before.scales
    log = domain_log(recent, recent.domains[domain])
    assert log.measurements == ()
    assert len(ratings_of(recent, recent.scales[scale])) == 1
    assert last_rating(log) == 70


@pytest.mark.parametrize("answers", [(), (1, 2), (1, 2, 3, 8), (0, 1, 1, 1), (1,) * 5])
def test_automaticity_is_four_answers_or_one(ready: Record, answers: tuple[int, ...]) -> None:
    ready.expect_refused(c.MeasureAutomaticity, domain_of(ready), answers)
    ready.do(c.MeasureAutomaticity, domain_of(ready), (7, 6, 5, 4))
    ready.do(c.MeasureAutomaticity, domain_of(ready), (7,))
    assert [one.answers for one in ready.snapshot.automaticity.values()] == [(7, 6, 5, 4), (7,)]


@pytest.mark.parametrize(
    ("kind", "answers", "total"),
    [
        (TraitKind.GENERAL_COMPETENCE, (3,) * 9, None),
        (TraitKind.GENERAL_COMPETENCE, (3,) * 7 + (0,) * 3, None),
        (TraitKind.GENERAL_COMPETENCE, (6,) * 10, None),
        (TraitKind.SELF_DISCIPLINE, (3,) * 10, 30),
        (TraitKind.SELF_DISCIPLINE, (), 30),
        (TraitKind.GENERAL_SELF_EFFICACY, (3,) * 10, None),
        (TraitKind.GENERAL_SELF_EFFICACY, (), None),
        (TraitKind.GENERAL_SELF_EFFICACY, (), 9),
        (TraitKind.GENERAL_SELF_EFFICACY, (), 41),
    ],
)
def test_a_general_measure_has_eight_answers_of_ten_or_a_total(
    ready: Record, kind: TraitKind, answers: tuple[int, ...], total: int | None
) -> None:
    ready.expect_refused(c.MeasureTrait, kind, answers, total)
    ready.do(c.MeasureTrait, TraitKind.SELF_DISCIPLINE, (3,) * 8 + (0, 0))
    ready.do(c.MeasureTrait, TraitKind.GENERAL_SELF_EFFICACY, total=40)
    assert len(ready.snapshot.traits) == 2
