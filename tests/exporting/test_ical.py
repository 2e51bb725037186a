"""The calendar, read back by a library of its own."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from protocol.coaching import load
from protocol.entities import Attempt, Domain
from protocol.exporting.ical import OCTETS, calendar
from protocol.exporting.wording import Words
from protocol.moments import moment
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import Outcome
from tests.exporting.records import HOSTILE, front, worded

AT = moment(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "Europe/Berlin", 120, 4)


def parsed(text: str) -> Calendar:
    found = Calendar.from_ical(text)
    assert isinstance(found, Calendar)
    assert not found.errors
    return found


def one_attempt(words: str) -> Snapshot:
    entry = Attempt("a1", "d", AT, AT.occurred_at, AT.logical_date, outcome=Outcome.ACHIEVED, goal_action=words, evidence=words)
    return EMPTY._replace(domains={"d": Domain("d", AT, "speak up")}, attempts={"a1": entry})


def test_every_attempt_and_review_is_an_event_with_the_id_of_its_entry(record: Snapshot) -> None:
    events = parsed(calendar(record, load(), Words.NONE)).walk("VEVENT")
    closed = {key for key, one in record.attempts.items() if one.outcome is not None}
    assert {str(one["UID"]) for one in events} == {f"{key}@smallwins" for key in closed | record.reviews.keys()}
    by_uid = {str(one["UID"]): one.decoded("DTSTART") for one in events}
    assert all(by_uid[f"{key}@smallwins"] == record.attempts[key].at.occurred_at.replace(microsecond=0) for key in closed)


def test_two_exports_are_the_same_bytes(record: Snapshot) -> None:
    assert calendar(record, load(), Words.ALL) == calendar(record, load(), Words.ALL)


def test_without_words_a_summary_tells_nothing_about_the_person(record: Snapshot) -> None:
    events = parsed(calendar(record, load(), Words.NONE)).walk("VEVENT")
    assert {str(one["SUMMARY"]) for one in events} == {"Practice", "Review"}
    assert not any("DESCRIPTION" in one for one in events)
    assert {str(one["CLASS"]) for one in events} == {"PRIVATE"}


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), min_size=1, max_size=120))
def test_words_come_back_as_typed_but_for_controls(words: str) -> None:
    text = calendar(one_attempt(words), load(), Words.ALL)
    assert all(len(line.encode()) <= OCTETS for line in text.split("\r\n"))
    (event,) = parsed(text).walk("VEVENT")
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(one for one in lines if one in "\n\t" or (one >= " " and one != "\x7f"))
    assert str(event["SUMMARY"]) == f"{kept}: achieved"


def test_hostile_words_begin_no_event_and_end_none(record: Snapshot) -> None:
    events = parsed(calendar(worded(record, lambda *_: HOSTILE), load(), Words.ALL)).walk("VEVENT")
    assert len(events) == sum(1 for one in record.attempts.values() if one.outcome is not None) + len(record.reviews)


def test_of_one_domain_there_are_its_events_alone(record: Snapshot) -> None:
    chosen = front(record).id
    events = parsed(calendar(record, load(), Words.NONE, chosen)).walk("VEVENT")
    attempts = sum(1 for one in record.attempts.values() if one.domain_id == chosen and one.outcome is not None)
    assert len(events) == attempts + sum(1 for one in record.reviews.values() if one.domain_id == chosen)
