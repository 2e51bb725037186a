"""`smallwins status` and `list`: they read and write nothing."""

from __future__ import annotations

from protocol.entry import named_domain
from protocol.snapshot import closed_attempts, focused_domain, when
from protocol.typed import TYPE_CHECKING
from tui.answer import Answer
from tui.parsing import Command, Parser, UsageError, add_domain, add_json, whole
from tui.printing import behaviours, list_document, list_line

if TYPE_CHECKING:
    from protocol.entities import Attempt, Domain
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from tui.parsing import Namespace
    from tui.world import World

_STATUS_HELP = """\
Where you stand.

Examples:
  smallwins status
  smallwins status --line
  smallwins status --json

Usage: smallwins status [options]

  --line          one short line of numbers for a prompt or a bar, none of your words; nothing
                  where no domain is active; it never asks for a passphrase
  --json          print one JSON document
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --store DIR     use the store in this folder
"""
_LIST_HELP = """\
What you logged, newest first, with the goal as it was then.

Examples:
  smallwins list
  smallwins list --limit 10
  smallwins list --domain speak --json

Usage: smallwins list [options]

  --limit N       at most so many entries; all if left out
  --domain ID     one domain only: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_WORDED_TWICE = "A text was worded on two machines at once; the later wording shows. The other: smallwins versions"


def _add_status(parser: Parser) -> None:
    add_json(parser)
    parser.add_argument("--line", is_switch=True)
    add_domain(parser)


def _status(world: World, args: Namespace) -> Answer:
    if args.json and args.line:
        raise UsageError("Choose one of --json and --line.")
    from tui import overview

    now = world.clock()
    snapshot = world.store.at_hand(now)
    domain = named_domain(snapshot, args.domain) if args.domain is not None else focused_domain(snapshot)
    if domain is None:
        line = overview.NONE_ACTIVE if snapshot.domains else overview.NO_DOMAIN
        # A prompt or a bar shows nothing then, not even an empty line.
        return Answer(() if args.line else (line,), document=overview.NOTHING if args.json else None)
    from protocol.standing import standing

    figures = standing(snapshot, domain, now)
    show_estimate = world.preferences.show_model_estimate
    if args.json:
        return Answer(document=overview.status_document(figures))
    if args.line:
        # What judges words is not loaded where there is nothing that it could hide: a prompt waits for this line.
        show_streak = figures.process.current > 0 and _tells_streak(world, snapshot, domain, now)
        return Answer((overview.status_line(figures, show_estimate=show_estimate, show_streak=show_streak),))
    notes = _dip(world, snapshot, domain, now) if figures.dip else ()
    show_streak = _tells_streak(world, snapshot, domain, now)
    return Answer(overview.status_lines(figures, snapshot, show_estimate=show_estimate, show_streak=show_streak) + notes)


def _tells_streak(world: World, snapshot: Snapshot, domain: Domain, now: Now) -> bool:
    from protocol.guarding.streak_told import streak_is_told

    return streak_is_told(snapshot, domain, now, at_risk_too=world.preferences.show_streak_at_risk)


def _dip(world: World, snapshot: Snapshot, domain: Domain, now: Now) -> tuple[str, ...]:
    """What is said of a dip, unless heavy words or the person keep it silent, or the dashboard told it within a week.

    How long it has lasted takes the whole record.
    """
    from protocol.coaching import load
    from protocol.guarding.dip_episode import dip_episode, dip_message
    from protocol.guarding.heavy import heavy_lately
    from protocol.guarding.notices import Notice, may_speak

    if not may_speak(Notice.DIP, now, world.shown) or heavy_lately(snapshot, now):
        return ()
    episode = dip_episode(closed_attempts(world.store.snapshot, domain.id), now.today)
    return ("", *dip_message(episode, load().guard_rails)) if episode is not None else ()


def _add_list(parser: Parser) -> None:
    parser.add_argument("--limit")
    add_domain(parser)
    add_json(parser)


def _list(world: World, args: Namespace) -> Answer:
    limit = whole(args.limit, "--limit")
    snapshot = world.store.at_hand(world.clock())
    domain_id = named_domain(snapshot, args.domain).id if args.domain is not None else None
    found = _newest_first(snapshot, domain_id)[:limit]
    if not _all_listed(snapshot, found, limit):
        snapshot = world.store.snapshot
        found = _newest_first(snapshot, domain_id)[:limit]
    others = world.store.other_versions([entry.id for entry in found])
    if args.json:
        return Answer(document=list_document(found, others))
    if not found:
        return Answer(notes=("Nothing logged yet.",))
    names = behaviours(snapshot) if domain_id is None else {}
    worded_twice = {one.about for one in others}
    lines = tuple(list_line(one, names.get(one.domain_id, ""), worded_twice=one.id in worded_twice) for one in found)
    return Answer(lines, notes=(_WORDED_TWICE,) if others else ())


def _newest_first(snapshot: Snapshot, domain_id: str | None) -> tuple[Attempt, ...]:
    closed = (one for one in snapshot.attempts.values() if one.outcome is not None and domain_id in {None, one.domain_id})
    return tuple(sorted(closed, key=when, reverse=True))


def _all_listed(snapshot: Snapshot, found: tuple[Attempt, ...], limit: int | None) -> bool:
    """Whether nothing that is settled would stand among these entries."""
    cuts = [cut for one in snapshot.settled.values() for cut in (one.cut, one.past) if cut is not None]
    return not cuts or (limit is not None and len(found) == limit and when(found[-1]) > max(cuts))


def _sealed_status(_world: World, args: Namespace) -> Answer | None:
    """A prompt or a bar is never kept waiting for a passphrase."""
    return Answer(("sealed",)) if args.line and not args.json else None


STATUS = Command(_STATUS_HELP, _add_status, _status, _sealed_status)
LIST = Command(_LIST_HELP, _add_list, _list)
