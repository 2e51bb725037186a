"""`smallwins edit` and `delete`: an entry that is on record already, by its id. Both can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.changes import KEEP, CorrectAttempt, DeleteAttempt
from protocol.deciding.common import RefusedError
from protocol.deciding.corrections import belonging
from protocol.entities import QuickReview
from protocol.quickwords import CAUSES, OUTCOMES, nearest
from protocol.visible import quoted, visible
from protocol.vocabulary import Cause
from tui.answer import Answer
from tui.commands.log import logged
from tui.parsing import Command, Parser, UsageError, add_json, rated
from tui.printing import OUTCOME_WORDS, attempt_document, counted, day_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    from protocol.changes import Keep
    from protocol.entities import Attempt
    from protocol.moments import Moment, Now
    from protocol.snapshot import Snapshot
    from tui.parsing import Namespace
    from tui.world import World

    _Value = TypeVar("_Value")

_EDIT_HELP = """\
Correct an entry; what it said before is kept. Its goal and confidence stay as they stood then.

Examples:
  smallwins edit 01980d5e-7c1f-7a32-9f1e-0c9a5d2b7e44 --outcome partly -e 4
  smallwins edit 01980d5e-7c1f-7a32-9f1e-0c9a5d2b7e44 --evidence "walked in, stayed an hour"

Usage: smallwins edit ID [options]

  ID              the entry, by the id that list --json prints, or the end of it
  --outcome O     achieved, partly, missed (not this time) or skipped; a, p, m or s
  -e 0..10        effort it took; none takes it away, as in the next two
  -d 0..10        how difficult it was
  --closer 0..10  how much closer the bigger aim feels
  -c CAUSE        effort strategy ability state task others circumstance luck, or none
  -k TEXT         your acknowledgement; "" takes it back
  --evidence TEXT what a camera would have seen; "" takes it away, as in the next
  --obstacle TEXT what got in the way
  --at WHEN       when it was, at most 7 days back: "yesterday 18:30", 2026-11-20T18:30
  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_DELETE_HELP = """\
Delete an entry with its review and appraisals. smallwins undo brings all of it back.

Examples:
  smallwins delete 01980d5e-7c1f-7a32-9f1e-0c9a5d2b7e44

Usage: smallwins delete ID [options]

  ID              the entry, by the id that list --json prints, or the end of it
  --json          print one JSON document
  --store DIR     use the store in this folder

To erase it for good, backups included: smallwins purge ID
"""
_NONE = "none"
_ID_PIECE = 6
"""How much of the end of an id is enough to name an entry by."""


def _add_edit(parser: Parser) -> None:
    parser.add_argument("id", nargs="?")
    for flag, name in (("-e", "effort"), ("-d", "difficulty"), ("-c", "cause"), ("-k", "acknowledgement")):
        parser.add_argument(flag, dest=name)
    for flag in ("--outcome", "--closer", "--evidence", "--obstacle", "--at"):
        parser.add_argument(flag)
    add_json(parser)


def _edit(world: World, args: Namespace) -> Answer:
    change, now = _change(world, args), world.clock()
    if change[2:] == CorrectAttempt("", "")[2:]:
        raise UsageError('Say what to correct, for example: --outcome partly, -e 4 or --evidence "walked in". See: smallwins edit --help')
    before = _named(world.store.snapshot, args.id)
    applied = world.store.apply(change._replace(attempt_id=before.id), now)
    attempt = applied.snapshot.attempts[applied.about]
    if attempt == before and not args.json:
        return Answer(("It says that already; nothing was changed.",))
    answer = logged(world, args, applied.snapshot, attempt, now, done="Corrected")
    return answer._replace(notes=(), later=None)


def _change(world: World, args: Namespace) -> CorrectAttempt:
    """What the flags ask for, of no entry yet. Raises `UsageError`."""
    return CorrectAttempt(
        id=world.ids(),
        attempt_id="",
        outcome=_kept_or_one_of(args.outcome, "--outcome", OUTCOMES),
        effort=_rating(args.effort, "effort"),
        difficulty=_rating(args.difficulty, "difficulty"),
        result_rating=_rating(args.closer, "how much closer the aim feels"),
        obstacle=_kept(args.obstacle),
        evidence=_kept(args.evidence),
        cause=_kept_or_one_of(args.cause, "-c", {**CAUSES, _NONE: Cause.UNSPECIFIED}),
        acknowledgement=_kept(args.acknowledgement),
        at=_moment(args.at, world.clock()),
    )


def _kept(typed: str | None) -> str | Keep:
    return KEEP if typed is None else typed


def _rating(typed: str | None, name: str) -> int | Keep | None:
    if typed is None:
        return KEEP
    return None if typed.strip().lower() == _NONE else rated(typed, name)


def _kept_or_one_of(typed: str | None, flag: str, known: Mapping[str, _Value]) -> _Value | Keep:
    if typed is None:
        return KEEP
    found = known.get(typed.strip().lower())
    if found is None:
        near = nearest(typed, known)
        means = f"did you mean {near}?" if near else f"choose one of {' '.join(one for one in known if len(one) > 1)}."
        raise UsageError(f"{quoted(typed)} is nothing that {flag} takes; {means}")
    return found


def _moment(typed: str | None, now: Now) -> Moment | Keep:
    if typed is None:
        return KEEP
    from protocol.when import parse_past

    return parse_past(typed, now)


def _add_delete(parser: Parser) -> None:
    parser.add_argument("id", nargs="?")
    add_json(parser)


def _delete(world: World, args: Namespace) -> Answer:
    now = world.clock()
    snapshot = world.store.snapshot
    entry = _named(snapshot, args.id)
    reviews = sum(1 for one in belonging(snapshot, entry.id) if isinstance(one, QuickReview))
    world.store.apply(DeleteAttempt(world.ids(), entry.id), now)
    if args.json:
        return Answer(document={"deleted": attempt_document(entry), "reviews": reviews})
    outcome = OUTCOME_WORDS[entry.outcome] if entry.outcome is not None else "under way"
    action = f": {visible(entry.goal_action)}" if entry.goal_action else ""
    beside = f", with {counted(reviews, 'review')}" if reviews else ""
    line = f"Deleted: {day_words(entry.at.logical_date)}, {outcome}{action}{beside}."
    return Answer((line,), notes=("smallwins undo brings it back; smallwins purge erases for good.",))


def _named(snapshot: Snapshot, key: str | None) -> Attempt:
    """The entry of an id, or of the end of one. Raises `UsageError` and `RefusedError`."""
    if key is None:
        raise UsageError("Name an entry by its id; it stands behind id: smallwins list --json")
    if key in snapshot.attempts:
        return snapshot.attempts[key]
    found = [one for name, one in snapshot.attempts.items() if len(key) >= _ID_PIECE and name.endswith(key)]
    if len(found) == 1:
        return found[0]
    if found:
        raise RefusedError("Which entry", f"{len(found)} entries have an id that ends in {quoted(key)}. Give more of it.")
    raise RefusedError("Not found", f"No entry has the id {quoted(key)}. Look it up, it stands behind id: smallwins list --json")


COMMANDS = {"edit": Command(_EDIT_HELP, _add_edit, _edit), "delete": Command(_DELETE_HELP, _add_delete, _delete)}
