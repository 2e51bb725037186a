"""`smallwins domain`, `park` and `resume`: the micro-domain in front, and those set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.changes import DefineDomain, MoveDomain
from protocol.deciding.common import RefusedError
from protocol.entry import named_domain
from protocol.visible import visible
from protocol.vocabulary import DomainStatus
from tui.answer import Answer
from tui.commands.choosing import chosen
from tui.parsing import Command, Parser, add_domain, add_json, rated
from tui.printing import domain_document

if TYPE_CHECKING:
    from datetime import date

    from protocol.entities import Domain
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from tui.parsing import Namespace
    from tui.world import World

_DOMAIN_HELP = """\
Name one thing you want to become effective at. The narrower it is, the sooner you get to act.

Examples:
  smallwins domain "speak up" --context "in the weekly meeting"
  smallwins domain "call possible customers cold" --why "I want my own clients" --baseline 30

Usage: smallwins domain BEHAVIOUR [options]

  BEHAVIOUR             what you do: "I can ..."
  --context C           with whom, where or when
  --why W               why it matters to you
  --baseline 0..100     how certain you are that you can do this, as of now; in steps of 10
  --json                print one JSON document
  --store DIR           use the store in this folder
"""
_PARK_HELP = """\
Set a domain aside. Nothing is lost, and no day counts against you until you take it up again.

Examples:
  smallwins park
  smallwins park --domain speak --at yesterday

Usage: smallwins park [options]

  --at WHEN       the day it began: yesterday, -2d, 2026-11-20; today if left out
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_RESUME_HELP = """\
Take a parked domain up again. It comes to the front.

Examples:
  smallwins resume
  smallwins resume --domain speak

Usage: smallwins resume [options]

  --at WHEN       the day you took it up: yesterday, -2d, 2026-11-20; today if left out
  --domain ID     which domain: a piece of its behaviour, or its id; the one parked last if left out
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_BASELINE_HIGH, _BASELINE_STEP = 100, 10
_ASIDE = frozenset({DomainStatus.PARKED, DomainStatus.PAUSED})


def _add_domain(parser: Parser) -> None:
    parser.add_argument("behaviour", nargs="+")
    for flag in ("--context", "--why", "--baseline"):
        parser.add_argument(flag)
    add_json(parser)


def _define(world: World, args: Namespace) -> Answer:
    change = DefineDomain(
        id=world.ids(),
        behaviour=" ".join(args.behaviour),
        context=args.context or "",
        why=args.why or "",
        baseline_strength=rated(args.baseline, "the baseline", high=_BASELINE_HIGH, step=_BASELINE_STEP),
    )
    applied = world.store.apply(change, world.clock())
    domain = applied.snapshot.domains[applied.about]
    notes = (*_at_risk(domain), *_overload(applied.snapshot))
    if args.json:
        return Answer(document=domain_document(domain), notes=notes)
    return Answer((visible(domain.sentence), 'Next: smallwins goal "one small step" --confidence 0-10'), notes=notes)


def _at_risk(domain: Domain) -> list[str]:
    from protocol.guarding.risk import is_at_risk

    if not is_at_risk(domain):
        return []
    from protocol.coaching import load

    return [load().help.at_risk]


def _overload(snapshot: Snapshot) -> list[str]:
    active = sum(1 for one in snapshot.domains.values() if one.status is DomainStatus.ACTIVE)
    if active < len(("this one", "another")):
        return []
    return [f"{active} domains are active. Attention and time are limited; to set one aside: smallwins park --domain ID"]


def _add_move(parser: Parser) -> None:
    parser.add_argument("--at")
    add_domain(parser)
    add_json(parser)


def _park(world: World, args: Namespace) -> Answer:
    now = world.clock()
    return _move(world, args, chosen(world.store.at_hand(now), args.domain), DomainStatus.PARKED, now)


def _resume(world: World, args: Namespace) -> Answer:
    now = world.clock()
    snapshot = world.store.at_hand(now)
    domain = named_domain(snapshot, args.domain) if args.domain is not None else _parked_last(snapshot)
    return _move(world, args, domain, DomainStatus.ACTIVE, now)


def _parked_last(snapshot: Snapshot) -> Domain:
    aside = {one.id: one for one in snapshot.domains.values() if one.status in _ASIDE}
    if not aside:
        raise RefusedError("Nothing parked", "No domain is parked; name another one with --domain, or see: smallwins status")
    running = [one for one in snapshot.pauses.values() if one.domain_id in aside and one.ended is None]
    # A domain that came in aside, as from another program, was never put there: its pause is as old as itself and has its id.
    last = max(running, key=lambda one: (one.id != one.domain_id, one.began, one.id), default=None)
    return aside[last.domain_id] if last is not None else max(aside.values(), key=lambda one: one.id)


def _move(world: World, args: Namespace, domain: Domain, status: DomainStatus, now: Now) -> Answer:
    applied = world.store.apply(MoveDomain(world.ids(), domain.id, status, _day(args.at, now)), now)
    moved = applied.snapshot.domains[applied.about]
    if args.json:
        return Answer(document=domain_document(moved))
    what = "Parked" if status is DomainStatus.PARKED else "In front again"
    return Answer((f"{what}: {visible(moved.behaviour)}",))


def _day(typed: str | None, now: Now) -> date | None:
    if typed is None:
        return None
    from protocol.when import parse_past

    return parse_past(typed, now).logical_date


COMMANDS = {
    "domain": Command(_DOMAIN_HELP, _add_domain, _define),
    "park": Command(_PARK_HELP, _add_move, _park),
    "resume": Command(_RESUME_HELP, _add_move, _resume),
}
