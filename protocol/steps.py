"""The seven steps in their one order. Everything that speaks of "the steps" takes them from here."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """A step of the protocol; the value names its coaching text, its screen file and its draft."""

    MICRO_DOMAIN = "micro_domain"
    PROXIMAL_GOAL = "proximal_goal"
    SMALL_WIN = "small_win"
    AROUSAL = "arousal"
    ATTRIBUTION = "attribution"
    VICARIOUS_MODEL = "vicarious_model"
    SELF_TALK = "self_talk"

    @property
    def number(self) -> int:
        """Its place on the page, 1-7 (the order in time differs: see the attempt flow)."""
        return ORDER.index(self) + 1


ORDER: tuple[Step, ...] = tuple(Step)


def following(step: Step) -> Step | None:
    """The step after this one on the page, None after the last."""
    return ORDER[step.number] if step.number < len(ORDER) else None


def preceding(step: Step) -> Step | None:
    """The step before this one on the page, None before the first."""
    return ORDER[step.number - 2] if step.number > 1 else None
