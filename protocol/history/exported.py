"""Entries as text for other programs and for people: pure, from rows to CSV or Markdown.

A cell of a spreadsheet that begins like a formula is computed when the file is opened (CWE-1236), so in CSV such words get an
apostrophe in front, which the spreadsheet takes as "this is text".
"""

from __future__ import annotations

import csv

from protocol.history.selecting import reviews_by_entry
from protocol.moments import wall_time
from protocol.streaks import is_mastery_experience
from protocol.typed import TYPE_CHECKING, Final, NamedTuple
from protocol.visible import visible
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.entities import Attempt, Domain, QuickReview
    from protocol.snapshot import Snapshot

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_ESCAPED: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>#|~"})


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


def rows_of(snapshot: Snapshot, entries: Sequence[Attempt], *, words: bool) -> list[Row]:
    """The entries as rows, in their order; without `words` domains go by number, in the order in which they were defined."""
    reviews = reviews_by_entry(snapshot)
    domains = sorted(snapshot.domains.values(), key=lambda one: (one.at.occurred_at, one.id))
    names = {one.id: _sentence(one) if words else str(place) for place, one in enumerate(domains, 1)}
    rows = []
    for one in entries:
        row = _figures(one, names.get(one.domain_id, ""))
        rows.append(_worded(row, one, reviews.get(one.id)) if words else row)
    return rows


def _sentence(domain: Domain) -> str:
    return f"{domain.behaviour} {domain.context}".rstrip()


def _figures(entry: Attempt, domain: str) -> Row:
    return Row(
        date=entry.at.logical_date.isoformat(),
        time=f"{wall_time(entry.at.occurred_at, entry.at.utc_offset_min):%H:%M}",
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


def _worded(row: Row, entry: Attempt, review: QuickReview | None) -> Row:
    said = row._replace(
        goal=entry.goal_action,
        done_criterion=entry.done_criterion,
        evidence=entry.evidence,
        obstacle=entry.obstacle,
        acknowledgement=entry.acknowledgement,
        why=entry.cause_text,
        next_time=entry.next_strategy,
        note=entry.note,
    )
    return said if review is None else said._replace(cue=review.cue, friction=review.friction, tweak=review.tweak)


def to_csv(rows: Sequence[Row], *, words: bool) -> str:
    """A table with a line of names, for spreadsheets."""
    names = Row._fields if words else Row._fields[: -len(WORDS)]
    written = _Written()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(getattr(row, name)) for name in names] for row in rows)
    return "".join(written.parts)


class _Written:
    """What was written, in parts: all that `csv` asks of a file."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def write(self, part: str) -> None:
        self.parts.append(part)


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value
    return value


def to_markdown(rows: Sequence[Row], *, told: str = "") -> str:
    """A page for people to read, a heading a day; `told` ends it, such as what the program is for."""
    lines = ["# What I logged", ""]
    day = ""
    for row in rows:
        if row.date != day:
            day = row.date
            lines += [f"## {day}", ""]
        lines += [*_entry(row), ""]
    return "\n".join([*lines, *([f"*{_plain(told)}*", ""] if told else [])])


def _entry(row: Row) -> list[str]:
    rated = [
        f"{name} {value}" for name, value in zip(_RATED, (row.effort, row.difficulty, row.confidence), strict=True) if value is not None
    ]
    mastery = ["mastery experience"] if row.mastery_experience else []
    facts = ", ".join([row.outcome.replace("_", " "), *mastery, *rated, *([f"cause: {row.cause}"] if row.cause else [])])
    said = [f"  - {name.replace('_', ' ')}: {_plain(text)}" for name in WORDS if (text := getattr(row, name))]
    return [f"- **{row.time}** {_plain(row.domain)}: {facts}", *said]


_RATED: Final = ("effort", "difficulty", "confidence")


def _plain(text: str) -> str:
    """Words that Markdown takes as they are, on one line."""
    return visible(" ".join(text.split("\n"))).translate(_ESCAPED)
