"""Each insight with how it is computed, drawn, and what it rests on; and its picture, also where there is too little to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from protocol.insights.arousal import arousal_course
from protocol.insights.balance import balance
from protocol.insights.belief_course import belief_course
from protocol.insights.causes import cause_course
from protocol.insights.confidence import confidence_results
from protocol.insights.day_map import day_map
from protocol.insights.effort_results import effort_results
from protocol.insights.kinds import Insight, Material
from protocol.insights.ladder_course import ladder_course
from protocol.insights.tweaks import tweak_results
from screens.insights import arousal, belief, causes, confidence, days, effort, ladder, sources, tweaks
from screens.insights.pieces import Line, Piece, Role, Room, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Found(Protocol):
    """What every computed insight tells: how much is still missing before it says something, 0 when nothing is."""

    @property
    def missing(self) -> int:
        """How many more of what it counts."""


class Panel(NamedTuple):
    """`compute` is pure and may run beside the user interface; `early` draws what may be said while something is missing."""

    compute: Callable[[Material], Any]
    draw: Callable[[Any, Room], list[Line]]
    early: Callable[[Any, Room], list[Line]] | None = None


PANELS: Mapping[Insight, Panel] = {
    Insight.BELIEF: Panel(belief_course, belief.draw, belief.early),
    Insight.LADDER: Panel(ladder_course, ladder.draw, ladder.early),
    Insight.CONFIDENCE: Panel(lambda found: confidence_results(found.log), confidence.draw, confidence.early),
    Insight.CAUSES: Panel(lambda found: cause_course(found.log.attempts, found.today), causes.draw),
    Insight.SOURCES: Panel(balance, sources.draw),
    Insight.AROUSAL: Panel(arousal_course, arousal.draw),
    Insight.TWEAKS: Panel(lambda found: tweak_results(found.log.reviews, found.log.attempts), tweaks.draw),
    Insight.EFFORT: Panel(lambda found: effort_results(found.log.attempts, found.today), effort.draw),
    Insight.DAYS: Panel(lambda found: day_map(found.log, found.today), days.draw),
}


def picture(insight: Insight, found: Found, room: Room, *, whole: bool) -> list[Line]:
    """The lines of an insight. Where the record is not `whole` yet, that is said, and what may be missing is not."""
    panel, text = PANELS[insight], room.coaching.insight_texts[insight]
    note = [] if whole else room.wrapped(room.coaching.dashboard.reading_on, Role.QUIET)
    head: list[Line] = [[Piece(text.title, Role.HEAD)], *(note or [[]])]
    within = room._replace(height=room.height - len(head))
    about = [line for rule in text.rule for line in [[], *room.wrapped(rule, Role.QUIET)]]
    if found.missing:
        early = panel.early(found, within) if panel.early is not None else []
        thin = room.wrapped(missing(insight, found.missing, room)) if whole else []
        return _fitted([*head, *early, *thin, *about], room)
    drawn = _fitted([*head, *panel.draw(found, within)], room)
    # Where there is room, the rule needs no key.
    return [*drawn, *about] if len(drawn) + len(about) <= room.height else drawn


def _fitted(lines: list[Line], room: Room) -> list[Line]:
    """The lines of a picture, those that are too long for a narrow window folded."""
    return [part for line in lines for part in folded(line, room.width)]


def missing(insight: Insight, number: int, room: Room) -> str:
    """What is still lacking, in words."""
    text, words = room.coaching.insight_texts[insight], room.coaching.insights
    return words.thin_one.format(thing=text.thing) if number == 1 else words.thin.format(n=number, things=text.things)
