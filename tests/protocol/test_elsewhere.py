"""What other programs recorded: it is on record and in the totals, and moves nothing else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol import settling
from protocol.comeback import is_back
from protocol.evidence import evidence
from protocol.moments import Moment
from protocol.progress import next_up
from protocol.settling import settle
from protocol.snapshot import Snapshot, domain_log, entry_count, focused_domain, newest_attempt, newest_unreviewed
from protocol.standing import standing
from protocol.streaks import NO_TOTALS, plus, totals
from protocol.unsettled import holds
from protocol.vocabulary import DomainStatus, Outcome
from tests.protocol.making import attempt, now, on
from tests.protocol.record import Record, domain_of
from tests.protocol.resuming import Later, carried_over, expect_same, figures, laters, put

RUN = c.PastDomain("run", "run", "to sleep better")


def ran(number: int, outcome: Outcome = Outcome.ACHIEVED, domain: str = "run", note: str = "") -> c.PastEntry:
    return c.PastEntry(f"ran-{number}", domain, on(number), outcome, note)


def brought(record: Record, *entries: c.PastEntry, domains: tuple[c.PastDomain, ...] = (RUN,)) -> None:
    record.do(c.RecordHistory, "loop", domains, entries)


def test_a_habit_comes_in_as_a_parked_domain_with_its_entries(record: Record) -> None:
    brought(record, ran(-400, note="12 km"), ran(-9, Outcome.NOT_ATTEMPTED))
    (domain,) = record.snapshot.domains.values()
    assert (domain.behaviour, domain.why, domain.status) == ("run", "to sleep better", DomainStatus.PARKED)
    first = record.snapshot.attempts["ran--400"]
    assert (first.imported, first.note, first.planned, first.acknowledged) == ("loop", "12 km", False, False)
    assert first.at == on(-400)
    found = standing(record.snapshot, domain, record.now)
    assert found.totals == NO_TOTALS._replace(attempts=1, achieved=1, skipped=1, wins=1)
    assert (found.imported, found.last_ten, found.process.opportunities) == (2, (), ())
    assert (found.belief.estimate, found.belief.attempts, found.calibration.n) == (50.0, 0, 0)
    assert sum(found.sources.values()) == 0


def test_the_domain_in_front_stays_in_front(ready: Record) -> None:
    front = domain_of(ready)
    brought(ready, ran(-1))
    assert domain_of(ready) == front


def test_what_is_on_record_stays_as_it_is(record: Record) -> None:
    brought(record, ran(-3))
    before = record.snapshot
    record.go_to(5)
    brought(record, ran(-3, Outcome.NOT_ACHIEVED, note="another note"))
    assert record.snapshot == before


@pytest.mark.parametrize(
    ("source", "entry"),
    [("no such program", ran(-1)), ("loop", ran(1)), ("loop", ran(-1, domain="gone")), ("loop", ran(-1, note="x" * 100_001))],
    ids=["unknown program", "in the future", "no domain", "too long"],
)
def test_what_cannot_be_is_refused_whole(record: Record, source: str, entry: c.PastEntry) -> None:
    record.expect_refused(c.RecordHistory, source, (RUN,), (ran(-2), entry))


def test_nothing_that_is_asked_of_a_person_goes_by_it(ready: Record) -> None:
    domain = domain_of(ready)
    before = next_up(ready.snapshot, ready.now)
    brought(ready, ran(0, domain=domain), domains=())
    assert newest_attempt(ready.snapshot, domain, skipped=True) is None
    assert newest_unreviewed(ready.snapshot, domain) is None
    assert next_up(ready.snapshot, ready.now) == before
    front = focused_domain(ready.snapshot)
    assert front is not None
    assert not evidence(domain_log(ready.snapshot, front), 5)
    ready.go_to(5)
    brought(ready, ran(4, domain=domain), domains=())
    assert is_back(ready.snapshot, front, ready.now)


past = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Outcome)), max_size=30)


def with_past(snapshot: Snapshot, days: list[tuple[int, Outcome]], last: date, name: str = "past") -> Snapshot:
    """A record with entries of another program on days before a last one, among its own."""
    (domain,) = snapshot.domains
    for number, (back, outcome) in enumerate(days):
        day = last - timedelta(days=back)
        at = Moment(on(0, number).occurred_at.replace(year=day.year, month=day.month, day=day.day), "Asia/Tokyo", 540, day)
        one = attempt(0, outcome, id=f"{name}-{number}", at=at, goal_id=None, confidence=None)
        snapshot = put(snapshot, "attempts", one._replace(domain_id=domain, imported="loop"))
    return snapshot


@given(laters(), past)
def test_no_figure_but_the_totals_goes_by_it(later: Later, days: list[tuple[int, Outcome]]) -> None:
    plain = figures(later.after, later.now)
    found = figures(with_past(later.after, days, later.now.today), later.now)
    counted = totals([attempt(0, outcome, goal_id=None, confidence=None) for _, outcome in days])
    assert found.imported == len(days)
    assert found == plain._replace(totals=plus(plain.totals, counted), imported=len(days), log=found.log)
    assert (found.calibration, found.sources) == (plain.calibration, plain.sources)


@given(laters(), past, past)
def test_the_settled_part_counts_it_too(later: Later, days: list[tuple[int, Outcome]], more: list[tuple[int, Outcome]]) -> None:
    """Some of it is there when the record is settled, some comes later: the figures are those of the whole, or it does not hold."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settling, "IMPORTED_KEPT", 2)
        before = with_past(later.before, days, later.settled_at.today)
        after = with_past(with_past(later.after, days, later.settled_at.today), more, later.now.today, "more")
        settled = settle(before, later.settled_at)
        recent = carried_over(before, settled, after)
        if recent is not None and holds(settled, recent, later.now):
            expect_same(figures(recent, later.now), figures(after, later.now))
            (domain,) = after.domains
            assert entry_count(recent, domain) == entry_count(after, domain)
            again = settle(recent, later.now, after.goals.__contains__)
            expect_same(figures(again, later.now), figures(after, later.now))


def test_a_long_history_does_not_stay_listed(record: Record) -> None:
    brought(record, *(ran(-number) for number in range(1, 400)))
    settled = settle(record.snapshot, now(0))
    assert len(settled.attempts) == settling.IMPORTED_KEPT
    assert entry_count(settled, "run") == 399
    more = put(settled, "attempts", settled.attempts["ran--1"]._replace(id="newer", at=on(0)))
    assert holds(settled, more, now(0))
    older = put(settled, "attempts", settled.attempts["ran--1"]._replace(id="older", at=on(-200)))
    assert not holds(settled, older, now(0))
