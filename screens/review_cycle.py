"""A round of reviews: its six dots, and what a full one had in common, on one screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import BindingType

from protocol.asking.review import measure_prompt, round_lines
from protocol.cycle import ReviewCycle, in_domain, last_full
from protocol.snapshot import focused_domain
from protocol.visible import visible
from screens import keys
from screens.live import Live
from screens.messages import OpenAppraisal
from screens.no_domain import nothing_here
from screens.page import Line, PageScreen


def summary(live: Live, cycle: ReviewCycle) -> str:
    """What the reviews of a full round had in common, a line each, ready to be drawn."""
    return "\n".join(visible(line, glyphs=live.glyphs.charset) for line in round_lines(cycle, live, live.glyphs.bullet))


class ReviewCycleScreen(PageScreen):
    """The newest full round of the domain in front."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.APPRAISAL.binding]

    def lines(self) -> Iterator[Line]:
        domain = focused_domain(self.live.current())
        if domain is None:
            yield Line(nothing_here(self.live))
            return
        cycle = in_domain(self.live.current(), domain.id, last_full)
        yield Line("The last full round", "name")
        if cycle is None:
            yield Line(self.live.coaching.dashboard.no_reviews)
            return
        days = [one.at.logical_date.strftime("%a %d %b") for one in (cycle.reviews[0], cycle.reviews[-1])]
        yield Line(f"Round {cycle.number}: {days[0]} to {days[1]}", "quiet")
        yield Line(summary(self.live, cycle))
        if prompt := measure_prompt(self.live, domain.id):
            yield Line(prompt, "quiet")

    def action_appraisal(self) -> None:
        """Rate the ladder as of now."""
        self.post_message(OpenAppraisal())
