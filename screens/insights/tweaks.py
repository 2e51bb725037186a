"""Tweaks beside what came of their days; and those that were used, with the days on which something was achieved and the own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import TweakUse
from screens.counted import counted
from screens.insights.bars import scale, span
from screens.insights.pieces import Line, Piece, Role, Room
from screens.widgets.loop_cells import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.insights.tweaks import TweakDays, TweakResults, TweakUseResults

_NAMES = {TweakUse.USED: "used", TweakUse.PARTLY: "used in part", TweakUse.NOT_USED: "not used"}
_NAME, _COUNTS = 27, 20
_WIDE = 56
"""Cells from which a tweak has room beside its counts."""
_DAYS, _OWN = 18, 12
"""Cells of the columns before a tweak: days with something achieved, and how often it helped."""


def draw(found: TweakResults, room: Room) -> list[Line]:
    """The three answers with their days, what may be said of them, and the tweaks themselves."""
    width, words = max(room.width - _NAME - _COUNTS, 10), room.coaching.insights
    lines: list[Line] = [[Piece(" " * _NAME), *scale(width), Piece(f"  {words.tweak_days}", Role.HEAD)]]
    lines += [_group(one, width, room) for one in found.groups]
    said = words.tweak_few if not found.comparable else words.tweak_apart if found.apart else words.tweak_alike
    lines += [[], *room.wrapped(said)]
    left = room.height - len(lines) - 2
    if found.used and left > 0:
        lines += [[], *_listed(found.used[:left], room)]
    return lines


def _listed(used: Sequence[TweakDays], room: Room) -> list[Line]:
    """The tweaks, each on a line of its table, or in a narrow window in words with its counts below."""
    words = room.coaching.insights
    if room.width >= _WIDE:
        head = f"{words.tweak_days_won:<{_DAYS}}{words.tweak_own:<{_OWN}}{words.tweak_used}"
        return [[Piece(head, Role.HEAD)], *(_used(one, room) for one in used)]
    lines: list[Line] = [[Piece(words.tweak_used, Role.HEAD)]]
    for one in used:
        days, said, tweak = _cells(one, room)
        lines += [
            *room.wrapped(tweak),
            [Piece(f"  {words.tweak_days_won} {days}", Role.QUIET)],
            [Piece(f"  {words.tweak_own} {said}", Role.QUIET)],
        ]
    return lines


def _used(one: TweakDays, room: Room) -> Line:
    days, said, tweak = _cells(one, room)
    words = cut(tweak, room.width - _DAYS - _OWN, room.glyphs.ellipsis)
    return [Piece(days.ljust(_DAYS), Role.FIGURE), Piece(said.ljust(_OWN), Role.FIGURE), Piece(words)]


def _cells(one: TweakDays, room: Room) -> tuple[str, str, str]:
    """Days with something achieved, how often it helped, and the tweak."""
    days, said = (f"{share.part} of {share.of}" if share.of else room.glyphs.unset for share in (one.share, one.helped))
    return days, said, room.own(one.tweak)


def _group(one: TweakUseResults, width: int, room: Room) -> Line:
    name = f"{_NAMES[one.used]} ({counted(one.tweaks, 'tweak')})".ljust(_NAME)
    part, of = one.share
    if not of:
        return [Piece(name), Piece(room.mark("·", ".") * width, Role.AXIS), Piece("  no attempt yet", Role.QUIET)]
    # A bar of two or three attempts would look like a finding.
    drawn = [Piece(room.mark("·", ".") * width, Role.AXIS)]
    if one.interval is not None:
        drawn = span(*one.interval, width, room, at=part / of)
    return [Piece(name), *drawn, Piece(f"  {part} of {of} achieved", Role.FIGURE)]
