"""`smallwins ack`, `audit` and `review`: what the screens ask after an attempt, for the newest entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from protocol.changes import Acknowledge, AnswerTweak, Audit, WriteReview
from protocol.cycle import tweak_of_the_day
from protocol.deciding.common import RefusedError
from protocol.quickwords import CAUSES, nearest
from protocol.snapshot import newest_unreviewed
from protocol.visible import quoted, visible
from protocol.vocabulary import TweakUse
from tui.answer import Answer
from tui.commands.choosing import chosen, latest_attempt
from tui.commands.log import logged
from tui.parsing import Command, Parser, UsageError, add_domain, add_json
from tui.printing import day_words, review_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.changes import Change
    from protocol.moments import Now
    from protocol.vocabulary import Cause
    from tui.parsing import Namespace
    from tui.world import World

_Value = TypeVar("_Value")

_ACK_HELP = """\
Register your newest attempt: you set out to do something, and you acted on it. In your own words.

Examples:
  smallwins ack "I set out to ask one question, and I did."

Usage: smallwins ack TEXT [options]

  TEXT            your sentence
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_AUDIT_HELP = """\
Say what your newest attempt came from.

Examples:
  smallwins audit -c strategy "I wrote the first sentence down beforehand"
  smallwins audit -c effort

Usage: smallwins audit -c CAUSE [TEXT] [options]

  -c CAUSE        effort strategy ability state task others circumstance luck
  TEXT            why it went this way, in one sentence
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_REVIEW_HELP = """\
Look back at the newest entry without a review: the cue, the friction, one tweak for tomorrow.

Examples:
  smallwins review --cue "phone on the desk" --friction "none" --tweak "phone in the drawer"
  smallwins review --used partly --helped yes

Usage: smallwins review --cue C --friction F --tweak T [options]
       smallwins review --used ANSWER [--helped ANSWER] [options]

  --cue C         what set off the slip, or what helped
  --friction F    what would have slowed the slip, or made the start easier; may be left out
  --tweak T       the one thing to change tomorrow
  --used ANSWER   the tweak whose day has come: did you use it? yes partly no
  --helped ANSWER and did it help? yes no
  --domain ID     another domain than the one in front: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder
"""


_USES = {"yes": TweakUse.USED, "partly": TweakUse.PARTLY, "no": TweakUse.NOT_USED}
_HELP = {"yes": True, "no": False}


def _add_ack(parser: Parser) -> None:
    parser.add_argument("text", nargs="+")
    add_domain(parser)
    add_json(parser)


def _ack(world: World, args: Namespace) -> Answer:
    now = world.clock()
    attempt = latest_attempt(world.store.at_hand(now), args.domain)
    return _applied(world, args, Acknowledge(world.ids(), attempt.id, " ".join(args.text)), now, done="Acknowledged")


def _add_audit(parser: Parser) -> None:
    parser.add_argument("text", nargs="*")
    parser.add_argument("-c", dest="cause")
    add_domain(parser)
    add_json(parser)


def _audit(world: World, args: Namespace) -> Answer:
    cause = _cause(args.cause)
    now = world.clock()
    attempt = latest_attempt(world.store.at_hand(now), args.domain)
    change = Audit(world.ids(), attempt.id, cause, cause_text=" ".join(args.text) if args.text else None)
    if attempt.cause is cause:
        # The sliders belong to the cause they were set for.
        change = change._replace(locus=attempt.locus, stability=attempt.stability, controllability=attempt.controllability)
    return _applied(world, args, change, now, done="Audited")


def _cause(typed: str | None) -> Cause:
    choice = f"one of {' '.join(CAUSES)}"
    if typed is None:
        raise UsageError(f"Say what it came from: add -c with {choice}.")
    found = CAUSES.get(typed.strip().lower())
    if found is None:
        near = nearest(typed, CAUSES)
        means = f"did you mean {near}?" if near else f"choose {choice}."
        raise UsageError(f"{quoted(typed)} is no cause; {means}")
    return found


def _applied(world: World, args: Namespace, change: Change, now: Now, *, done: str) -> Answer:
    applied = world.store.apply(change, now)
    return logged(world, args, applied.snapshot, applied.snapshot.attempts[applied.about], now, done=done)


def _add_review(parser: Parser) -> None:
    for flag in ("--cue", "--friction", "--tweak", "--used", "--helped"):
        parser.add_argument(flag)
    add_domain(parser)
    add_json(parser)


def _review(world: World, args: Namespace) -> Answer:
    if args.used is not None or args.helped is not None:
        return _answer_tweak(world, args)
    missing = [f"--{name}" for name in ("cue", "tweak") if getattr(args, name) is None]
    if missing:
        raise UsageError(f'Add {" and ".join(missing)}: smallwins review --cue "..." --friction "..." --tweak "..."')
    now = world.clock()
    snapshot = world.store.at_hand(now)
    domain = chosen(snapshot, args.domain)
    # An older entry than those at hand may be the newest without a review.
    entry = newest_unreviewed(snapshot, domain.id) or newest_unreviewed(world.store.snapshot, domain.id)
    change = WriteReview(
        id=world.ids(),
        domain_id=domain.id,
        attempt_id=entry.id if entry is not None else None,
        cue=args.cue,
        friction=args.friction or "",
        tweak=args.tweak,
    )
    applied = world.store.apply(change, now)
    review = applied.snapshot.reviews[applied.about]
    if args.json:
        return Answer(document=review_document(review))
    about = f"the entry of {day_words(entry.at.logical_date)}" if entry is not None else "the day"
    return Answer((f"Reviewed {about}.", f"Tweak for {day_words(review.tweak_for)}: {visible(review.tweak)}"))


def _answer_tweak(world: World, args: Namespace) -> Answer:
    """Whether the tweak whose day has come was used, and whether it helped."""
    if any(value is not None for value in (args.cue, args.friction, args.tweak)):
        raise UsageError("Answer about a tweak and write a review in two commands.")
    used = _answer("--used", args.used, _USES)
    helped = _answer("--helped", args.helped, _HELP) if args.helped is not None else None
    now = world.clock()
    snapshot = world.store.at_hand(now)
    domain = chosen(snapshot, args.domain)
    review = tweak_of_the_day((one for one in snapshot.reviews.values() if one.domain_id == domain.id), now.today)
    if review is None:
        raise RefusedError("No tweak", "There is no tweak to answer about; a review makes one for the next day: smallwins review")
    applied = world.store.apply(AnswerTweak(world.ids(), review.id, used, helped), now)
    review = applied.snapshot.reviews[applied.about]
    if args.json:
        return Answer(document=review_document(review))
    told = {None: "", True: " It helped.", False: " It did not help."}[review.tweak_helped]
    return Answer((f"Tweak for {day_words(review.tweak_for)}: {visible(review.tweak)}", f"Used: {args.used.strip().lower()}.{told}"))


def _answer(flag: str, typed: str | None, answers: Mapping[str, _Value]) -> _Value:
    found = answers.get((typed or "").strip().lower())
    if found is None:
        raise UsageError(f"Add {flag} with one of: {' '.join(answers)}.")
    return found


COMMANDS = {
    "ack": Command(_ACK_HELP, _add_ack, _ack),
    "audit": Command(_AUDIT_HELP, _add_audit, _audit),
    "review": Command(_REVIEW_HELP, _add_review, _review),
}
