"""Which entries are found: days as they are typed, words without case and accents, and everything together."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import Attempt, Domain, QuickReview
from protocol.history import selecting
from protocol.history.dates import Dates, DatesError, parse_dates
from protocol.history.selecting import EVERYTHING, Selection, Sifter, folded, newest_first
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import DOMAIN, attempt, day, on

TODAY = date(2026, 11, 28)
"""A Saturday."""


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("", None, None),
        ("2026-11-20", "2026-11-20", "2026-11-20"),
        ("2026-2", "2026-02-01", "2026-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("-7d", "2026-11-21", "2026-11-28"),
        ("-2w", "2026-11-14", "2026-11-28"),
        ("-1m", "2026-10-28", "2026-11-28"),
        ("-9m", "2026-02-28", "2026-11-28"),
        ("-1y", "2025-11-28", "2026-11-28"),
        (" This  Month ", "2026-11-01", "2026-11-30"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("this week", "2026-11-23", "2026-11-29"),
        ("last week", "2026-11-16", "2026-11-22"),
        ("yesterday", "2026-11-27", "2026-11-27"),
        ("2026-11-01..2026-11-20", "2026-11-01", "2026-11-20"),
        ("2026-11-20 .. 2026-11-01", "2026-11-01", "2026-11-20"),
        ("2026-10..", "2026-10-01", None),
        ("..yesterday", None, "2026-11-27"),
        ("-7d..yesterday", "2026-11-21", "2026-11-27"),
    ],
)
def test_days_are_read_as_they_are_typed(text: str, since: str | None, until: str | None) -> None:
    found = parse_dates(text, TODAY)
    assert found == Dates(*(date.fromisoformat(one) if one is not None else None for one in (since, until)))


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "soon", "-7", "..x", "0000", "-9999y", "9999-01", "[b]", "\x1b"])
def test_what_names_no_days_says_what_does(text: str) -> None:
    with pytest.raises(DatesError, match="this month") as caught:
        parse_dates(text, TODAY)
    assert caught.value.sentence.isprintable()


@given(st.text(max_size=12))
def test_any_text_is_days_or_refused(text: str) -> None:
    try:
        found = parse_dates(text, TODAY)
    except DatesError:
        return
    assert found.since is None or found.until is None or found.since <= found.until


@pytest.mark.parametrize(("one", "other"), [("ÉTUDE", "e\u0301tude"), ("Straße", "STRASSE"), ("Ångström", "angstrom"), ("ﬁn", "fin")])
def test_words_are_compared_without_case_and_accents(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


ENTRIES = (
    attempt(1, evidence="Étude, slowly"),
    attempt(2, Outcome.PARTLY, cause=Cause.LUCK, obstacle="the noise"),
    attempt(3, Outcome.NOT_ACHIEVED, goal_action="phone one person", imported="loop", note="from the Loop export"),
    attempt(4, Outcome.NOT_ATTEMPTED, evidence="[b]not[/b] today")._replace(domain_id="swim"),
)
RECORD = EMPTY._replace(
    domains={DOMAIN: Domain(DOMAIN, on(0), "phone people", "at work"), "swim": Domain("swim", on(0), "swim out", "at the café")},
    attempts={one.id: one for one in (*ENTRIES, Attempt("open", DOMAIN, on(5), on(5).occurred_at, day(5)))},
    reviews={"r": QuickReview("r", DOMAIN, on(3), day(4), "attempt-003", cue="the clock", tweak="sit in front")},
)


def found(selection: Selection, record: Snapshot = RECORD, sifter: Sifter | None = None) -> list[int]:
    lists = (sifter or Sifter()).found(newest_first(record), record, selection)
    return [int(one.id[-1]) for part in lists for one in part]


@pytest.mark.parametrize(
    ("selection", "numbers"),
    [
        (EVERYTHING, [4, 3, 2, 1]),
        (Selection(words="etude"), [1]),
        (Selection(words="SLOWLY étu"), [1]),
        (Selection(words="etude noise"), []),
        (Selection(words="clock front"), [3]),
        (Selection(words="[B]NOT"), [4]),
        (Selection(words="LOOP export"), [3]),
        (Selection(domain="people work"), [3, 2, 1]),
        (Selection(domain="CAFE"), [4]),
        (Selection(domain="nowhere"), []),
        (Selection(outcomes=frozenset({Outcome.PARTLY, Outcome.NOT_ATTEMPTED})), [4, 2]),
        (Selection(causes=frozenset({Cause.LUCK})), [2]),
        (Selection(dates=Dates(day(2), day(3))), [3, 2]),
        (Selection(words="phone", domain="phone", dates=Dates(until=day(3))), [3]),
    ],
)
def test_only_what_is_asked_for_is_found(selection: Selection, numbers: list[int]) -> None:
    assert found(selection) == numbers


def test_what_was_corrected_or_reviewed_since_is_found_by_its_new_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selecting, "AT_ONCE", 2)
    sifter = Sifter()
    assert found(Selection(words="noise"), RECORD, sifter) == [2]
    corrected = RECORD._replace(attempts={**RECORD.attempts, "attempt-002": ENTRIES[1]._replace(obstacle="the wind")}, reviews={})
    assert found(Selection(words="noise"), corrected, sifter) == []
    assert found(Selection(words="wind"), corrected, sifter) == [2]
    assert found(Selection(words="clock"), corrected, sifter) == []
