"""The evidence file: up to three wins of a person's own, in their words, with what they put them down to."""

from __future__ import annotations

from collections.abc import Iterator

from protocol.asking.attempt import recalled, win_lines
from protocol.entities import Domain
from protocol.progress import goal_in_front
from protocol.snapshot import focused_domain, open_attempt
from protocol.visible import visible
from screens.no_domain import nothing_here
from screens.page import Line, PageScreen


class EvidenceScreen(PageScreen):
    """The file of the domain in front, for the attempt under way or the goal in front."""

    def lines(self) -> Iterator[Line]:
        text, domain = self.live.coaching.evidence, focused_domain(self.live.current())
        yield Line(text.title, "name")
        if domain is None:
            yield Line(nothing_here(self.live))
            return
        yield Line(text.about, "quiet")
        found = recalled(self.live, domain, self._challenge(domain))
        for win in found:
            told = win_lines(self.live, win, f" {self.live.glyphs.separator} ")
            yield Line("\n".join(visible(line, glyphs=self.live.glyphs.charset) for line in told))
        if not found:
            yield Line(text.none)

    def _challenge(self, domain: Domain) -> int | None:
        begun, goal = open_attempt(self.live.current(), domain.id), goal_in_front(self.live.current(), domain, self.live.now())
        if begun is not None and begun.challenge is not None:
            return begun.challenge
        return goal.challenge if goal is not None else None
