"""Which screen belongs to which step. It is loaded when it is opened, as every screen but the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.steps import Step

if TYPE_CHECKING:
    from screens.step_base import StepScreen


def step_screen_type(step: Step) -> type[StepScreen]:
    """The screen of a step."""
    match step:
        case Step.MICRO_DOMAIN:
            from screens.steps.micro_domain import MicroDomainScreen

            return MicroDomainScreen
        case Step.PROXIMAL_GOAL:
            from screens.steps.proximal_goal import ProximalGoalScreen

            return ProximalGoalScreen
        case Step.SMALL_WIN:
            from screens.steps.small_win import SmallWinScreen

            return SmallWinScreen
        case Step.AROUSAL:
            from screens.steps.arousal import ArousalScreen

            return ArousalScreen
        case Step.ATTRIBUTION:
            from screens.steps.attribution import AttributionScreen

            return AttributionScreen
        case Step.VICARIOUS_MODEL:
            from screens.steps.vicarious_model import VicariousModelScreen

            return VicariousModelScreen
        case Step.SELF_TALK:
            from screens.steps.self_talk import SelfTalkScreen

            return SelfTalkScreen
