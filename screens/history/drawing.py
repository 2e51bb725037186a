"""How one entry is drawn in the list: as a line of a table, or as some lines of a timeline."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from protocol.coaching import Coaching
from protocol.elsewhere import program
from protocol.entities import Attempt
from protocol.moments import wall_time
from protocol.streaks import is_mastery_experience
from protocol.visible import visible
from protocol.vocabulary import Cause, Outcome
from screens.glyphs import Glyphs
from screens.widgets.loop_cells import cut, fit, wrap
from screens.widgets.loop_figures import mark
from screens.widgets.loop_glyphs import glyph_table

WIDE: Final = 66
"""Cells from which a line of the table has all columns."""
_DAY, _SHORT_DAY, _HEADING = "%a %Y-%m-%d", "%y-%m-%d", "%A %d %B %Y"
_DAY_CELLS, _SHORT_DAY_CELLS, _OUTCOME_CELLS, _RATED_CELLS, _CAUSE_CELLS = 14, 8, 13, 7, 13
_MOST_LINES: Final = 6
"""Lines of one entry in the timeline for its words."""
_WIDEST: Final = 500
"""Characters of a note from another program above which no width shows more."""
_IN: Final = 4
"""Cells by which the words of an entry are set in."""


class Role(StrEnum):
    """What a piece is, for its style. The values end the names of the widget's component classes."""

    WORDS = "words"
    QUIET = "quiet"
    DAY = "day"
    MASTERY = "mastery"
    POINTED = "pointed"


class Piece(NamedTuple):
    """A stretch of text of one role."""

    text: str
    role: Role = Role.WORDS


Line = list[Piece]
"""One line, from left to right."""


class Look(NamedTuple):
    """With what entries are drawn. `domains` names them where there are several."""

    width: int
    glyphs: Glyphs
    coaching: Coaching
    domains: dict[str, str]

    def shown(self, text: str) -> str:
        """A person's words as they may be drawn."""
        return visible(text, glyphs=self.glyphs.charset)


def heading(width: int) -> str:
    """The names of the columns of a table of this width."""
    if width < WIDE:
        return f" {'day':<{_SHORT_DAY_CELLS}}   goal"
    goal = "goal".ljust(_goal_cells(width))
    return f" {'day':<{_DAY_CELLS}}   {'outcome':<{_OUTCOME_CELLS}} {goal} {'rated':<{_RATED_CELLS}} cause"


def table_line(entry: Attempt, look: Look, *, pointed: bool) -> Line:
    """One entry on one line: day, mark, outcome, goal, effort and difficulty, cause."""
    sign, role = _sign(entry, look)
    before, after = (look.glyphs.pointer if pointed else " "), Role.POINTED if pointed else Role.WORDS
    words = look.shown(entry.goal_action or entry.evidence or entry.obstacle or entry.note[:_WIDEST])
    if look.width < WIDE:
        day = entry.at.logical_date.strftime(_SHORT_DAY)
        rated = _rated(entry)
        goal = fit(words, max(look.width - _SHORT_DAY_CELLS - len(rated) - 5, 0), look.glyphs.ellipsis)
        return [Piece(f"{before}{day} ", after), Piece(sign, role), Piece(f" {goal} {rated}", after)]
    day = entry.at.logical_date.strftime(_DAY)
    outcome = fit(_outcome(entry, look), _OUTCOME_CELLS, look.glyphs.ellipsis)
    goal = fit(words, _goal_cells(look.width), look.glyphs.ellipsis)
    cause = fit(_cause(entry, look), _CAUSE_CELLS, look.glyphs.ellipsis)
    return [Piece(f"{before}{day} ", after), Piece(sign, role), Piece(f" {outcome} {goal} {_rated(entry):<{_RATED_CELLS}} {cause}", after)]


def _goal_cells(width: int) -> int:
    return width - _DAY_CELLS - _OUTCOME_CELLS - _RATED_CELLS - _CAUSE_CELLS - 7


def timeline(entry: Attempt, look: Look, *, pointed: bool, with_day: bool) -> list[Line]:
    """One entry on some lines, its words wrapped; `with_day` under the heading of its day."""
    sign, role = _sign(entry, look)
    before, after = (look.glyphs.pointer if pointed else " "), Role.POINTED if pointed else Role.WORDS
    clock = f"{wall_time(entry.at.occurred_at, entry.at.utc_offset_min):%H:%M}"
    mastery = "mastery experience" if is_mastery_experience(entry) else ""
    source = f"from {look.shown(program(entry.imported))}" if entry.imported else ""
    domain = look.shown(look.domains.get(entry.domain_id, ""))
    facts = (clock, _outcome(entry, look), mastery, _rated(entry), _cause(entry, look), source, domain)
    line = cut(f" {look.glyphs.separator} ".join(filter(None, facts)), look.width - 4, look.glyphs.ellipsis)
    lines: list[Line] = [[Piece(entry.at.logical_date.strftime(_HEADING), Role.DAY)]] if with_day else []
    lines.append([Piece(f"{before} ", after), Piece(sign, role), Piece(f" {line}", after)])
    room = _MOST_LINES
    for words in (entry.goal_action, entry.evidence, entry.obstacle, entry.note[:_WIDEST]):
        wrapped = wrap(look.shown(words), look.width - _IN, room, look.glyphs.ellipsis) if words and room else []
        kind = Role.QUIET if words == entry.goal_action else Role.WORDS
        lines += [[Piece(" " * _IN + one, kind)] for one in wrapped]
        room -= len(wrapped)
    return lines


def _sign(entry: Attempt, look: Look) -> tuple[str, Role]:
    mastery = is_mastery_experience(entry)
    sign = mark(entry.outcome or Outcome.NOT_ATTEMPTED, mastery=mastery, glyphs=glyph_table(look.glyphs.charset)).text
    return sign, Role.MASTERY if mastery else Role.WORDS


def _outcome(entry: Attempt, look: Look) -> str:
    return look.coaching.label(entry.outcome or Outcome.NOT_ATTEMPTED)


def _rated(entry: Attempt) -> str:
    """Effort and difficulty as the quick log takes them: `e6 d5`."""
    parts = (("e", entry.effort), ("d", entry.difficulty))
    return " ".join(f"{letter}{value}" for letter, value in parts if value is not None)


def _cause(entry: Attempt, look: Look) -> str:
    return "" if entry.cause is Cause.UNSPECIFIED else look.coaching.label(entry.cause)
