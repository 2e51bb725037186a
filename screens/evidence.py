"""The evidence file: up to three wins of a person's own, in their words, with what they put them down to."""

from __future__ import annotations

from collections.abc import Iterator

from protocol.entities import Domain
from protocol.evidence import Win, evidence
from protocol.progress import goal_in_front
from protocol.snapshot import domain_log, focused_domain, open_attempt
from protocol.visible import visible
from screens.live import Live
from screens.no_domain import no_domain
from screens.page import Line, PageScreen

_DAY = "%a %d %b %Y"


def recalled(live: Live, domain: Domain, challenge: int | None) -> tuple[Win, ...]:
    """The wins of a domain that are nearest to a goal of this challenge."""
    return evidence(domain_log(live.current(), domain), challenge)


def win_lines(live: Live, win: Win) -> list[str]:
    """One win, a line each: when and how hard it was, what was said and seen of it, and what it was put down to."""
    hard = "no difficulty given" if win.difficulty is None else f"difficulty {win.difficulty}"
    credited = f"{live.coaching.label(win.cause)}: {win.cause_text}" if win.cause_text else live.coaching.label(win.cause)
    words = (win.acknowledgement, win.evidence or win.action)
    return [f"{win.day.strftime(_DAY)} {live.glyphs.separator} {hard}", *(one for one in words if one), credited]


class EvidenceScreen(PageScreen):
    """The file of the domain in front, for the attempt under way or the goal in front."""

    def lines(self) -> Iterator[Line]:
        text, domain = self.live.coaching.evidence, focused_domain(self.live.current())
        yield Line(text.title, "name")
        if domain is None:
            yield Line(no_domain(self.live))
            return
        yield Line(text.about, "quiet")
        found = recalled(self.live, domain, self._challenge(domain))
        for win in found:
            yield Line("\n".join(visible(line, glyphs=self.live.glyphs.charset) for line in win_lines(self.live, win)))
        if not found:
            yield Line(text.none)

    def _challenge(self, domain: Domain) -> int | None:
        begun, goal = open_attempt(self.live.current(), domain.id), goal_in_front(self.live.current(), domain, self.live.now())
        if begun is not None and begun.challenge is not None:
            return begun.challenge
        return goal.challenge if goal is not None else None
