"""Which screen a wish to go somewhere leads to. A screen is loaded when it is opened, and not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.messages import (
    Open,
    OpenAppraisal,
    OpenAttemptFlow,
    OpenAudit,
    OpenAutomaticity,
    OpenComeback,
    OpenDomains,
    OpenExport,
    OpenGeneral,
    OpenHistory,
    OpenInsights,
    OpenLadder,
    OpenReview,
    OpenReviewCycle,
    OpenSettings,
    OpenStep,
    OpenStreaks,
)
from tui.walk import step_screen_type

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from textual.screen import Screen

    from protocol.steps import Step
    from screens.live import Live


def screen_for(live: Live, wish: Open) -> Screen[None]:
    """A fresh screen of the kind that is wished for."""
    return _WAYS[type(wish)](live, wish)


def step_screen(live: Live, step: Step) -> Screen[None]:
    """A fresh screen of a step, on the domain in front."""
    return step_screen_type(step)(live)


def _step(live: Live, wish: OpenStep) -> Screen[None]:
    if not wish.new:
        return step_screen(live, wish.step)
    from screens.steps.micro_domain import MicroDomainScreen

    return MicroDomainScreen(live, new=True)


def _review(live: Live, wish: OpenReview) -> Screen[None]:
    from screens.quick_review import ReviewScreen

    return ReviewScreen(live, wish.attempt_id)


def _attempt_flow(live: Live, _: OpenAttemptFlow) -> Screen[None]:
    from screens.attempt_flow import AttemptFlowScreen

    return AttemptFlowScreen(live)


def _audit(live: Live, wish: OpenAudit) -> Screen[None]:
    from screens.steps.attribution import AttributionScreen

    return AttributionScreen(live, wish.attempt_id)


def _domains(live: Live, wish: OpenDomains) -> Screen[None]:
    from screens.domains import DomainsScreen

    return DomainsScreen(live, wish.domain_id)


def _export(live: Live, wish: OpenExport) -> Screen[None]:
    from screens.exporting import ExportScreen

    return ExportScreen(live, wish.export)


def _ladder(live: Live, _: OpenLadder) -> Screen[None]:
    from screens.measuring.ladder import LadderScreen

    return LadderScreen(live)


def _appraisal(live: Live, _: OpenAppraisal) -> Screen[None]:
    from screens.measuring.appraisal import AppraisalScreen

    return AppraisalScreen(live)


def _automaticity(live: Live, _: OpenAutomaticity) -> Screen[None]:
    from screens.measuring.automaticity import AutomaticityScreen

    return AutomaticityScreen(live)


def _general(live: Live, wish: OpenGeneral) -> Screen[None]:
    from screens.measuring.general import GeneralScreen

    return GeneralScreen(live, wish.kind)


def _insights(live: Live, wish: OpenInsights) -> Screen[None]:
    from screens.insights.screen import InsightsScreen

    return InsightsScreen(live, wish.insight)


def _history(live: Live, wish: OpenHistory) -> Screen[None]:
    from screens.history.screen import HistoryScreen

    return HistoryScreen(live, wish.attempt_id)


def _comeback(live: Live, _: OpenComeback) -> Screen[None]:
    from screens.comeback import ComebackScreen

    return ComebackScreen(live)


def _settings(live: Live, _: OpenSettings) -> Screen[None]:
    from screens.settings.screen import SettingsScreen

    return SettingsScreen(live)


def _streaks(live: Live, _: OpenStreaks) -> Screen[None]:
    from screens.streaks import StreaksScreen

    return StreaksScreen(live)


def _review_cycle(live: Live, _: OpenReviewCycle) -> Screen[None]:
    from screens.review_cycle import ReviewCycleScreen

    return ReviewCycleScreen(live)


# The type of each wish is fixed by its key, which a mapping cannot say.
_WAYS: Mapping[type[Open], Callable[[Live, Any], Screen[None]]] = {
    OpenStep: _step,
    OpenReview: _review,
    OpenAttemptFlow: _attempt_flow,
    OpenAudit: _audit,
    OpenDomains: _domains,
    OpenExport: _export,
    OpenLadder: _ladder,
    OpenAppraisal: _appraisal,
    OpenAutomaticity: _automaticity,
    OpenGeneral: _general,
    OpenHistory: _history,
    OpenInsights: _insights,
    OpenComeback: _comeback,
    OpenSettings: _settings,
    OpenStreaks: _streaks,
    OpenReviewCycle: _review_cycle,
}
