"""The feedback loop as one value: how doing feeds believing, at the moment it is looked at.

Belief, goal, small win and acknowledgement follow one another, and the acknowledgement feeds belief again (Bandura 1977, 1997).
"""

from __future__ import annotations

from enum import StrEnum

from protocol.typed import NamedTuple
from protocol.vocabulary import GoalStatus, GoalZone, Outcome


class LoopNode(StrEnum):
    """The four nodes of the loop, in the order in which they are passed."""

    BELIEF = "belief"
    GOAL = "goal"
    SMALL_WIN = "small_win"
    ACKNOWLEDGEMENT = "acknowledgement"


class LoopState(NamedTuple):
    """Everything a picture of the loop shows, and nothing else. The defaults are those of a program without a domain.

    Attributes:
        domain: The domain's own "I can ..." wording; None without a domain.
        current: The node in progress.
        estimate: The model estimate of the belief, 0-100; None before there is one. A bookkeeping figure, no measurement.
        band: Half the width of the estimate's band, in points of the 0-100 scale.
        attempts: The attempts of the last 60 logical days: what the estimate rests on.
        measured: The person's last own rating, 0-100. It is always shown before the estimate.
        goal: The words of the proximal goal; None without one.
        confidence: The confidence in that goal, 0-10, as rated before acting.
        goal_status: Where that goal stands.
        zone: How its challenge and its confidence lie to one another.
        last_outcome: What came of the newest attempt; None before the first.
        last_evidence: What a camera would have seen of it, in the person's words.
        acknowledged: Whether it was acknowledged; None while there is nothing to acknowledge.
        acknowledgement: The acknowledgement, in the person's words.
        last_delta: By how many points the newest attempt moved the estimate; None if nothing did.
        explanation: Why it moved, as one sentence.
        process: The process streak, in opportunities.
        best_process: The longest process streak so far.
        mastery_run: Consecutive mastery experiences.
        best_mastery_run: The longest mastery run so far.
        reserves: The reserves in hand, 0-2.
        mastery_experiences: All mastery experiences of the domain. It never falls.
        last_ten: The outcomes of the last ten entries, oldest first.
        last_ten_mastery: Which of those are mastery experiences, in the same order.
        show_estimate: Whether the person wants to see the model estimate, and by how much it moved.
        show_streak: Whether anything is told of streaks and runs.
    """

    domain: str | None = None
    current: LoopNode = LoopNode.BELIEF
    estimate: int | None = None
    band: int = 25
    attempts: int = 0
    measured: int | None = None
    goal: str | None = None
    confidence: int | None = None
    goal_status: GoalStatus | None = None
    zone: GoalZone | None = None
    last_outcome: Outcome | None = None
    last_evidence: str = ""
    acknowledged: bool | None = None
    acknowledgement: str = ""
    last_delta: float | None = None
    explanation: str = ""
    process: int = 0
    best_process: int = 0
    mastery_run: int = 0
    best_mastery_run: int = 0
    reserves: int = 0
    mastery_experiences: int = 0
    last_ten: tuple[Outcome, ...] = ()
    last_ten_mastery: tuple[bool, ...] = ()
    show_estimate: bool = True
    show_streak: bool = True


EMPTY = LoopState()
