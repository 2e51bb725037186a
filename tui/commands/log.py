"""`smallwins log`: an attempt in one line."""

from __future__ import annotations

from protocol.entry import attempt_change
from protocol.goals import pending_goal
from protocol.quicklog import parse_words
from protocol.snapshot import domain_log
from protocol.standing import standing_of
from protocol.streaks import audited
from protocol.typed import TYPE_CHECKING
from tui.answer import Answer
from tui.commands.choosing import chosen
from tui.parsing import Command, Parser, add_domain, add_json
from tui.printing import log_document, log_lines, streak_lines

if TYPE_CHECKING:
    from protocol.entities import Attempt
    from protocol.moments import Now
    from protocol.quicklog import QuickLog
    from protocol.snapshot import DomainLog, Snapshot
    from protocol.standing import Standing
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Log an attempt: how it went, what a camera would have seen, and what it came from.

Examples:
  smallwins log achieved "walked in and stayed" -e 6 -d 5 -c strategy
  smallwins log a walked in and stayed e6 d5 strategy
  smallwins log missed "left at the door" -c effort -k "I set out to go in, and I started."
  smallwins log skipped --at "yesterday 18:30"

Usage: smallwins log OUTCOME [WORDS...] [options]
       smallwins log - [--at WHEN] [--domain ID] [--json]

  OUTCOME         achieved, partly, missed (not this time) or skipped; a, p, m or s
  WORDS           what a camera would have seen
  -e 0..10        effort it took
  -d 0..10        how difficult it was
  -c CAUSE        what it came from: effort strategy ability state task others circumstance luck
  -k TEXT         acknowledge it in your own words
  --at WHEN       when it was: 18:30, "yesterday 18:30", -2d, 2026-11-20T18:30; at most 7 days back
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder

A sealed store takes it without the passphrase, and shows what came of it once it is opened.
With - it reads stdin: an entry a line, each answered by its number; # begins a comment.
"""

_STDIN = ["-"]


def _add(parser: Parser) -> None:
    parser.add_argument("words", nargs="*")
    for flag, name in (("-e", "effort"), ("-d", "difficulty"), ("-c", "cause"), ("-k", "acknowledgement")):
        parser.add_argument(flag, dest=name)
    parser.add_argument("--at")
    add_domain(parser)
    add_json(parser)


def _entry(args: Namespace) -> QuickLog:
    return parse_words(
        args.words,
        effort=args.effort,
        difficulty=args.difficulty,
        cause=args.cause,
        acknowledgement=args.acknowledgement,
        at=args.at,
        domain=args.domain,
    )


def _run(world: World, args: Namespace) -> Answer:
    if args.words == _STDIN:
        from tui.commands.many_logs import log_many

        return log_many(world, args)
    entry = _entry(args)
    now = world.clock()
    domain = chosen(world.store.at_hand(now), entry.domain)
    applied = world.store.apply(attempt_change(entry, world.ids(), domain, now), now)
    attempt = applied.snapshot.attempts[applied.about]
    return logged(world, args, applied.snapshot, attempt, now)


def _sealed(world: World, args: Namespace) -> Answer:
    """Without the passphrase of a sealed store."""
    if args.words == _STDIN:
        from tui.commands.many_logs import log_many_sealed

        return log_many_sealed(world, args)
    from tui.commands.sealed_log import log_sealed

    return log_sealed(world, _entry(args), as_json=args.json)


def logged(world: World, args: Namespace, snapshot: Snapshot, attempt: Attempt, now: Now, *, done: str = "Logged") -> Answer:
    """The answer about one entry: what it came to, and as notes what would make it count in full."""
    log = domain_log(snapshot, snapshot.domains[attempt.domain_id])
    figures = standing_of(log, now)
    if args.json:
        return Answer(document=log_document(attempt, figures), notes=tuple(_hints(attempt, log)))
    lines = log_lines(attempt, figures, done=done, show_estimate=world.preferences.show_model_estimate)
    return Answer(lines, later=lambda: _later(snapshot, log, attempt, figures, now))


def _later(snapshot: Snapshot, log: DomainLog, attempt: Attempt, figures: Standing, now: Now) -> Answer:
    """Streaks and hints, behind the receipt: whether any are told today follows from the words of today, and to judge those takes time."""
    from protocol.guarding.heavy import is_quiet

    if is_quiet(snapshot, now):
        return Answer(streak_lines(attempt, figures, told=False))
    return Answer(streak_lines(attempt, figures), notes=tuple(_hints(attempt, log)))


def _hints(attempt: Attempt, log: DomainLog) -> list[str]:
    """What the person can do next about an entry; nothing about one that is complete."""
    if not attempt.attempted:
        return ['A review of under a minute: smallwins review --cue "..." --friction "..." --tweak "..."']
    hints = []
    if not attempt.planned:
        hints.append(_unplanned(log))
    if not audited(attempt):
        hints.append("What did it come from? smallwins audit -c strategy (or effort, ability, state, task, others, circumstance, luck)")
    if not attempt.acknowledged:
        hints.append('Register it in your own words: smallwins ack "I set out to ..., and I ..."')
    return hints


def _unplanned(log: DomainLog) -> str:
    what = "No goal was ready then, so it counts in your totals and not as a mastery experience."
    if pending_goal(log.goals) is not None:
        return f'{what} Your goal waits below 7; make it smaller: smallwins goal "..." --confidence 0-10'
    return f'{what} For the next one: smallwins goal "..." --confidence 0-10'


LOG = Command(_HELP, _add, _run, _sealed)
