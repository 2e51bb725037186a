"""Which screen belongs to which step."""

from __future__ import annotations

from collections.abc import Mapping

from protocol.steps import Step
from screens.step_base import StepScreen
from screens.steps.arousal import ArousalScreen
from screens.steps.attribution import AttributionScreen
from screens.steps.micro_domain import MicroDomainScreen
from screens.steps.proximal_goal import ProximalGoalScreen
from screens.steps.self_talk import SelfTalkScreen
from screens.steps.small_win import SmallWinScreen
from screens.steps.vicarious_model import VicariousModelScreen

STEP_SCREENS: Mapping[Step, type[StepScreen]] = {
    screen.step: screen
    for screen in (
        MicroDomainScreen,
        ProximalGoalScreen,
        SmallWinScreen,
        ArousalScreen,
        AttributionScreen,
        VicariousModelScreen,
        SelfTalkScreen,
    )
}
