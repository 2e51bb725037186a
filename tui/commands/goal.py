"""`smallwins goal`: the next small goal, through the confidence gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.changes import SetGoal
from protocol.goals import GATE, pending_goal
from protocol.standing import standing
from protocol.visible import visible
from protocol.vocabulary import GoalStatus
from tui.answer import REFUSED, Answer
from tui.commands.choosing import chosen
from tui.parsing import Command, Parser, UsageError, add_domain, add_json, rated
from tui.printing import goal_document, goal_words

if TYPE_CHECKING:
    from protocol.entities import Domain, ProximalGoal
    from protocol.goals import CurrentGoal
    from protocol.moments import Moment, Now
    from protocol.snapshot import Snapshot
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Set the next goal: near in time, exact, just outside what is comfortable.

Examples:
  smallwins goal "ask one question before the break" --confidence 8
  smallwins goal "walk into the pool" --confidence 7 --challenge 5 --when "tomorrow 18:00"
  smallwins goal "write two sentences" --confidence 9 --when "after lunch" --done "they are there"

Usage: smallwins goal ACTION --confidence 0..10 [options]

  ACTION                what you will do
  --confidence 0..10    how sure you are that you can do exactly this, even if it is uncomfortable
  --challenge 0..10     0: without thinking, 10: the very edge of what you can do
  --when WHEN           a time within 7 days, or a cue in your words
  --done CRITERION      what a camera would see when it is done
  --domain ID           another domain than the one in front: a piece of its behaviour, or its id
  --json                print one JSON document
  --store DIR           use the store in this folder

A goal can be started from confidence 7 on. Below that it is kept and waits: you get ways to make it
smaller, and exit code 1. Give it again with another wording or another rating.
"""


def _add(parser: Parser) -> None:
    parser.add_argument("action", nargs="+")
    for flag in ("--confidence", "--challenge", "--when", "--done"):
        parser.add_argument(flag)
    add_domain(parser)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    confidence, challenge = rated(args.confidence, "confidence"), rated(args.challenge, "challenge")
    if confidence is None:
        raise UsageError("Say how sure you are that you can do exactly this: add --confidence 0-10.")
    now = world.clock()
    when, due = _planned(args.when, now)
    snapshot = world.store.at_hand(now)
    domain = chosen(snapshot, args.domain)
    fresh = SetGoal(
        id=world.ids(),
        domain_id=domain.id,
        action=" ".join(args.action),
        confidence=confidence,
        challenge=challenge,
        when=when,
        due=due,
        done_criterion=args.done or "",
    )
    applied = world.store.apply(_on_waiting(snapshot, fresh, now), now)
    return _answer(args, applied.snapshot, applied.snapshot.goals[applied.about], now)


def _planned(typed: str | None, now: Now) -> tuple[str, Moment | None]:
    if typed is None or not typed.strip():
        return "", None
    from protocol.when import parse_planned

    planned = parse_planned(typed, now)
    return planned.text, planned.at


def _on_waiting(snapshot: Snapshot, change: SetGoal, now: Now) -> SetGoal:
    """The change as another wording of the goal that waits before the gate, if one does.

    What was not given stays as it was, but for a day that is over.
    """
    waiting = pending_goal([one for one in snapshot.goals.values() if one.domain_id == change.domain_id])
    if waiting is None:
        return change
    same = change.action.strip() == waiting.action
    if change.when or _is_over(waiting, now):
        when, due = change.when, change.due
    else:
        when, due = waiting.when, waiting.due
    return change._replace(
        goal_id=waiting.id,
        challenge=waiting.challenge if change.challenge is None and same else change.challenge,
        when=when,
        due=due,
        where=waiting.where,
        done_criterion=change.done_criterion or waiting.done_criterion,
        duration_min=waiting.duration_min,
        if_then=waiting.if_then,
        aspiration=waiting.aspiration,
    )


def _is_over(waiting: ProximalGoal, now: Now) -> bool:
    return waiting.due is not None and waiting.due.logical_date < now.today


def _answer(args: Namespace, snapshot: Snapshot, goal: ProximalGoal, now: Now) -> Answer:
    shown = _shown(snapshot, snapshot.domains[goal.domain_id], now)
    code = REFUSED if goal.status is GoalStatus.TOO_BIG else 0
    if args.json:
        return Answer(document=goal_document(goal, shown), notes=(_waits(goal),) if code else (), code=code)
    ratings = goal_words(shown) if shown is not None else ""
    head = (visible(goal.action), ratings)
    return Answer((*head, "", *_levers()), code=code) if code else Answer((*head, *_next(goal)))


def _shown(snapshot: Snapshot, domain: Domain, now: Now) -> CurrentGoal | None:
    return standing(snapshot, domain, now).goal


def _waits(goal: ProximalGoal) -> str:
    return f"Confidence {goal.confidence} is below {GATE}: the goal is kept and cannot be started yet. Make it smaller, then rate it again."


def _next(goal: ProximalGoal) -> tuple[str, ...]:
    planned = (f"When: {visible(goal.when)}",) if goal.when else ()
    return (*planned, 'When it is done: smallwins log achieved "what a camera would have seen" -e 6 -d 5 -c strategy')


def _levers() -> tuple[str, ...]:
    from protocol.coaching import load

    texts = load()
    advice = texts.proximal_goal
    levers = [f"  {lever.label + ':':<29}{lever.change}" for lever in texts.levers.values()]
    return (advice.too_big, "", *levers, "", advice.cannot_start, 'Then: smallwins goal "the smaller wording" --confidence 0-10')


GOAL = Command(_HELP, _add, _run)
