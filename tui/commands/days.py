"""`smallwins rest` and `sick`: days that are no opportunity."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from protocol.changes import MarkDay
from protocol.visible import quoted
from protocol.vocabulary import DayMarkKind
from tui.answer import Answer
from tui.parsing import Command, Parser, UsageError, add_json
from tui.printing import day_words

if TYPE_CHECKING:
    from protocol.moments import Now
    from tui.parsing import Namespace
    from tui.world import World

_REST_HELP = """\
Plan a day off. It is no opportunity: nothing is missed on it. Mark it on its day or before.

Examples:
  smallwins rest
  smallwins rest --at tomorrow
  smallwins rest --at saturday

Usage: smallwins rest [options]

  --at WHEN       the day: tomorrow, saturday, +3d, 2026-12-24; today if left out
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_SICK_HELP = """\
Mark a day you were ill, up to 7 days later. It is no opportunity: nothing is missed on it.

Examples:
  smallwins sick
  smallwins sick --at yesterday

Usage: smallwins sick [options]

  --at WHEN       the day: yesterday, -2d, monday, 2026-11-20; today if left out
  --json          print one JSON document
  --store DIR     use the store in this folder
"""


def _add(parser: Parser) -> None:
    parser.add_argument("--at")
    add_json(parser)


def _rest(world: World, args: Namespace) -> Answer:
    now = world.clock()
    return _mark(world, args, DayMarkKind.REST, _coming_day(args.at, now) if args.at is not None else now.today, now)


def _sick(world: World, args: Namespace) -> Answer:
    now = world.clock()
    return _mark(world, args, DayMarkKind.SICK, _past_day(args.at, now) if args.at is not None else now.today, now)


def _coming_day(typed: str, now: Now) -> date:
    """A date is taken however far ahead it lies; other forms are those of a goal's WHEN."""
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        from protocol.when import parse_planned

        planned = parse_planned(typed, now).at
    if planned is None:
        raise UsageError(f"{quoted(typed)} is no day; write tomorrow, saturday, +3d or 2026-12-24.")
    return planned.logical_date


def _past_day(typed: str, now: Now) -> date:
    from protocol.when import parse_past

    return parse_past(typed, now).logical_date


def _mark(world: World, args: Namespace, kind: DayMarkKind, day: date, now: Now) -> Answer:
    applied = world.store.apply(MarkDay(world.ids(), kind, day), now)
    mark = applied.snapshot.marks[applied.about]
    if args.json:
        return Answer(document={"id": mark.id, "kind": mark.kind, "day": mark.day.isoformat()})
    return Answer((f"{'Rest' if kind is DayMarkKind.REST else 'Sick'} day: {day_words(mark.day)}. Nothing counts as missed on it.",))


COMMANDS = {"rest": Command(_REST_HELP, _add, _rest), "sick": Command(_SICK_HELP, _add, _sick)}
