"""The quick review: what it is about, its one tweak, and what six of them have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.coaching_shapes import QUICK_REVIEW
from protocol.cycle import ROUND, CycleSummary, summed_up
from protocol.measuring.rhythm import rating_due
from protocol.snapshot import current_scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.asking.hearer import Hearer
    from protocol.changes import WriteReview
    from protocol.cycle import ReviewCycle
    from protocol.entities import QuickReview

DAY: Final = "%a %d %b"
_SHOWN: Final = 120
"""Characters of a person's words in the preview: what their field takes."""


def second_tweak(tweak: str) -> bool:
    """Whether the words hold more than one tweak: a line break or a semicolon between them."""
    return "\n" in tweak.strip() or ";" in tweak


def if_then(cue: str, tweak: str, hearer: Hearer) -> str:
    """The cue and the tweak as one sentence."""
    words = [one.strip()[:_SHOWN] or "..." for one in (cue, tweak)]
    return hearer.coaching.quick_review.if_then.format(cue=words[0], tweak=words[1])


def about_entry(hearer: Hearer, attempt_id: str | None) -> list[str]:
    """The entry that is reviewed: its day, what came of it, and what it was about. Nothing for a day."""
    attempt = hearer.current().attempts.get(attempt_id or "")
    if attempt is None or attempt.outcome is None:
        return []
    action = attempt.goal_action or hearer.current().domains[attempt.domain_id].behaviour
    return [attempt.at.logical_date.strftime(DAY), hearer.coaching.label(attempt.outcome), action]


def due_words(review: QuickReview, hearer: Hearer) -> str:
    """The day that the tweak is for, and that it comes back then."""
    due = hearer.coaching.step(QUICK_REVIEW).field("tweak_for")
    return f"{due.label} {review.tweak_for.strftime(DAY)}. {due.help}"


def as_reviewed(change: WriteReview) -> WriteReview:
    """The review as it is saved: a friction that failed is one of a slip."""
    return change if change.slip else change._replace(friction_kind=None)


def filled_words(cycle: ReviewCycle) -> str:
    """How far a round has come."""
    return f"{cycle.filled} of {ROUND} in this round"


def round_lines(cycle: ReviewCycle, hearer: Hearer, bullet: str) -> Iterator[str]:
    """What the reviews of a full round had in common, a line each."""
    found, coaching, text = summed_up(cycle), hearer.coaching, hearer.coaching.step(QUICK_REVIEW)
    yield coaching.quick_review.cycle_full
    if found.cue_kinds:
        kinds = " and ".join(coaching.label(one) for one in found.cue_kinds)
        each = " each" if len(found.cue_kinds) > 1 else ""
        yield f"{text.field('cue_kind').label}: {kinds}, {found.times} of {ROUND}{each}"
    yield f"{text.field('tweak_used').label}: {_uses(found)}"
    if found.asked:
        yield f"{text.field('tweak_helped').label}: {len(found.helped)} of {found.asked}"
    yield from (f"{bullet} {one.tweak}" for one in found.helped)


def measure_prompt(hearer: Hearer, domain_id: str) -> str:
    """Why to rate the ladder after a round; "" where it was rated lately."""
    if current_scale(hearer.current(), domain_id) is None:
        return hearer.coaching.measuring.no_ladder
    return hearer.coaching.quick_review.measure_prompt if rating_due(hearer.current(), domain_id, hearer.now()) else ""


def _uses(found: CycleSummary) -> str:
    if not found.answered:
        return "none answered yet"
    counts = {"yes": found.used, "partly": found.partly, "no": found.not_used}
    return f"{', '.join(f'{word} {count}' for word, count in counts.items() if count)}; {found.answered} of {ROUND} answered"
