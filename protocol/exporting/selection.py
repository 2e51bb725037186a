"""A selection of entries as text, each with its review: a table for other programs, or a page for people."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from protocol.exporting.markdown import heading, plain
from protocol.exporting.naming import clock, domain_names
from protocol.exporting.tables import to_csv
from protocol.exporting.wording import Words, said
from protocol.history.selecting import reviews_by_entry
from protocol.streaks import is_mastery_experience
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from protocol.entities import Attempt, QuickReview
    from protocol.snapshot import Snapshot


class Row(NamedTuple):
    """One entry as it is handed out; what was not answered is None or "". The words are empty where they are left out."""

    date: str
    time: str
    domain: str
    outcome: str
    mastery_experience: bool
    confidence: int | None
    challenge: int | None
    effort: int | None
    difficulty: int | None
    closer: int | None
    cause: str
    imported: str
    goal: str = ""
    done_criterion: str = ""
    evidence: str = ""
    obstacle: str = ""
    acknowledgement: str = ""
    why: str = ""
    next_time: str = ""
    cue: str = ""
    friction: str = ""
    tweak: str = ""
    note: str = ""


WORDS: Final = tuple(name for name in Row._fields if name in Row._field_defaults)
"""The columns with a person's own words."""
_RATED: Final = ("effort", "difficulty", "confidence")


def rows_of(snapshot: Snapshot, entries: Sequence[Attempt], words: Words) -> list[Row]:
    """The entries as rows, in their order."""
    reviews, names = reviews_by_entry(snapshot), domain_names(snapshot, words)
    return [_worded(_figures(one, names.get(one.domain_id, "")), one, reviews.get(one.id), words) for one in entries]


def _figures(entry: Attempt, domain: str) -> Row:
    return Row(
        date=entry.at.logical_date.isoformat(),
        time=clock(entry.at),
        domain=domain,
        outcome=entry.outcome.value if entry.outcome is not None else "",
        mastery_experience=is_mastery_experience(entry),
        confidence=entry.confidence,
        challenge=entry.challenge,
        effort=entry.effort,
        difficulty=entry.difficulty,
        closer=entry.result_rating,
        cause=entry.cause.value if entry.cause is not Cause.UNSPECIFIED else "",
        imported=entry.imported,
    )


def _worded(row: Row, entry: Attempt, review: QuickReview | None, words: Words) -> Row:
    row = row._replace(
        goal=said(entry.goal_action, words),
        done_criterion=said(entry.done_criterion, words),
        evidence=said(entry.evidence, words),
        obstacle=said(entry.obstacle, words),
        acknowledgement=said(entry.acknowledgement, words),
        why=said(entry.cause_text, words),
        next_time=said(entry.next_strategy, words),
        note=said(entry.note, words),
    )
    if review is None:
        return row
    return row._replace(cue=said(review.cue, words), friction=said(review.friction, words), tweak=said(review.tweak, words))


def as_csv(rows: Sequence[Row], words: Words) -> str:
    """A table with a line of names; without words it has no columns for them."""
    names = Row._fields if words is not Words.NONE else Row._fields[: -len(WORDS)]
    return to_csv(names, ([getattr(row, name) for name in names] for row in rows))


def as_markdown(rows: Sequence[Row], told: str) -> str:
    """A page with a heading a day; `told` ends it, such as what the program is for."""
    lines = [heading(1, "What I logged"), ""]
    for day, found in groupby(rows, key=lambda one: one.date):
        lines += [heading(2, day), "", *(line for row in found for line in _entry(row)), ""]
    return "\n".join([*lines, "---", "", f"*{plain(told)}*", ""])


def _entry(row: Row) -> Iterator[str]:
    rated = [f"{name} {value}" for name in _RATED if (value := getattr(row, name)) is not None]
    mastery = ["mastery experience"] if row.mastery_experience else []
    facts = ", ".join([row.outcome.replace("_", " "), *mastery, *rated, *([f"cause: {row.cause}"] if row.cause else [])])
    yield f"- **{row.time}** {plain(row.domain)}: {facts}"
    for name in WORDS:
        if text := getattr(row, name):
            yield f"  - {name.replace('_', ' ')}: {plain(text)}"
