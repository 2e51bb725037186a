"""A round of reviews: its six dots, and what a full one had in common, on one screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import BindingType

from protocol.coaching_shapes import QUICK_REVIEW
from protocol.cycle import ROUND, CycleSummary, ReviewCycle, in_domain, last_full, summed_up
from protocol.measuring.rhythm import rating_due
from protocol.snapshot import current_scale, focused_domain
from protocol.visible import visible
from screens import keys
from screens.live import Live
from screens.messages import OpenAppraisal
from screens.no_domain import no_domain
from screens.page import Line, PageScreen


def summary(live: Live, cycle: ReviewCycle) -> str:
    """What the reviews of a full round had in common, a line each, ready to be drawn."""
    return "\n".join(visible(line, glyphs=live.glyphs.charset) for line in _lines(live, summed_up(cycle)))


def measure_prompt(live: Live, domain_id: str) -> str:
    """Why to rate the ladder after a round; "" where it was rated lately."""
    if current_scale(live.current(), domain_id) is None:
        return live.coaching.measuring.no_ladder
    return live.coaching.quick_review.measure_prompt if rating_due(live.current(), domain_id, live.now()) else ""


def _lines(live: Live, found: CycleSummary) -> Iterator[str]:
    coaching, text = live.coaching, live.coaching.step(QUICK_REVIEW)
    yield coaching.quick_review.cycle_full
    if found.cue_kinds:
        kinds = " and ".join(coaching.label(one) for one in found.cue_kinds)
        each = " each" if len(found.cue_kinds) > 1 else ""
        yield f"{text.field('cue_kind').label}: {kinds}, {found.times} of {ROUND}{each}"
    yield f"{text.field('tweak_used').label}: {_uses(found)}"
    if found.asked:
        yield f"{text.field('tweak_helped').label}: {len(found.helped)} of {found.asked}"
    yield from (f"{live.glyphs.bullet} {one.tweak}" for one in found.helped)


def _uses(found: CycleSummary) -> str:
    if not found.answered:
        return "none answered yet"
    counts = {"yes": found.used, "partly": found.partly, "no": found.not_used}
    return f"{', '.join(f'{word} {count}' for word, count in counts.items() if count)}; {found.answered} of {ROUND} answered"


class ReviewCycleScreen(PageScreen):
    """The newest full round of the domain in front."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.APPRAISAL.binding]

    def lines(self) -> Iterator[Line]:
        domain = focused_domain(self.live.current())
        if domain is None:
            yield Line(no_domain(self.live))
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
