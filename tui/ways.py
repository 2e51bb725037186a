"""Which screen a wish to go somewhere leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from textual.screen import Screen

from protocol.steps import Step
from screens.attempt_flow import AttemptFlowScreen
from screens.comeback import ComebackScreen
from screens.domains import DomainsScreen
from screens.live import Live
from screens.measuring.appraisal import AppraisalScreen
from screens.measuring.automaticity import AutomaticityScreen
from screens.measuring.general import GeneralScreen
from screens.measuring.ladder import LadderScreen
from screens.messages import (
    Open,
    OpenAppraisal,
    OpenAttemptFlow,
    OpenAudit,
    OpenAutomaticity,
    OpenComeback,
    OpenDomains,
    OpenGeneral,
    OpenInsights,
    OpenLadder,
    OpenReview,
    OpenReviewCycle,
    OpenStep,
    OpenStreaks,
)
from screens.quick_review import ReviewScreen
from screens.review_cycle import ReviewCycleScreen
from screens.steps.attribution import AttributionScreen
from screens.steps.micro_domain import MicroDomainScreen
from screens.streaks import StreaksScreen
from tui.walk import STEP_SCREENS


def screen_for(live: Live, wish: Open) -> Screen[None]:
    """A fresh screen of the kind that is wished for."""
    return _WAYS[type(wish)](live, wish)


def step_screen(live: Live, step: Step) -> Screen[None]:
    """A fresh screen of a step, on the domain in front."""
    return STEP_SCREENS[step](live)


def _step(live: Live, wish: OpenStep) -> Screen[None]:
    return MicroDomainScreen(live, new=True) if wish.new else step_screen(live, wish.step)


def _insights(live: Live, wish: OpenInsights) -> Screen[None]:
    # The plotting library is loaded by whoever opens the insights, and not with the program.
    from screens.insights.screen import InsightsScreen

    return InsightsScreen(live, wish.insight)


# The type of each wish is fixed by its key, which a mapping cannot say.
_WAYS: Mapping[type[Open], Callable[[Live, Any], Screen[None]]] = {
    OpenStep: _step,
    OpenReview: lambda live, wish: ReviewScreen(live, wish.attempt_id),
    OpenAttemptFlow: lambda live, _: AttemptFlowScreen(live),
    OpenAudit: lambda live, wish: AttributionScreen(live, wish.attempt_id),
    OpenDomains: lambda live, _: DomainsScreen(live),
    OpenLadder: lambda live, _: LadderScreen(live),
    OpenAppraisal: lambda live, _: AppraisalScreen(live),
    OpenAutomaticity: lambda live, _: AutomaticityScreen(live),
    OpenGeneral: lambda live, wish: GeneralScreen(live, wish.kind),
    OpenInsights: _insights,
    OpenComeback: lambda live, _: ComebackScreen(live),
    OpenStreaks: lambda live, _: StreaksScreen(live),
    OpenReviewCycle: lambda live, _: ReviewCycleScreen(live),
}
