"""Every page of the program by name, and how it is opened on a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.screen import Screen

from protocol.exporting.format import Format
from protocol.guarding.notices import Notice
from protocol.insights.kinds import Insight
from protocol.steps import ORDER
from protocol.vocabulary import TraitKind
from screens.dashboard import DashboardScreen
from screens.evidence import EvidenceScreen
from screens.explanation import ExplanationScreen
from screens.exporting import ExportScreen, selected
from screens.heavy import HeavyScreen
from screens.help import HelpScreen
from screens.history.editing import CorrectionScreen
from screens.history.entry_page import EntryScreen
from screens.history.filtering import FilterScreen
from screens.live import Live
from screens.messages import (
    Export,
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
from screens.notice import NoticeScreen
from screens.quick_log import QuickLogScreen
from tui.ways import screen_for

Making = Callable[[Live], Screen[Any]]


def _by(wish: Open) -> Making:
    return lambda live: screen_for(live, wish)


def _about(notice: Notice) -> Making:
    return lambda live: NoticeScreen(live, notice)


WISHES: dict[str, Open] = {
    **{f"step {step.number}": OpenStep(step) for step in ORDER},
    "another domain": OpenStep(ORDER[0], new=True),
    "review": OpenReview(None),
    "attempt": OpenAttemptFlow(),
    "audit": OpenAudit("unwell"),
    "domains": OpenDomains(),
    "history": OpenHistory(),
    "export": OpenExport(Export(Format.COACH, "coach sheet", "One domain on two pages.", f"/home/{'w' * 40}/sheet.html")),
    "ladder": OpenLadder(),
    "appraisal": OpenAppraisal(),
    "automaticity": OpenAutomaticity(),
    "general": OpenGeneral(),
    **{f"general {kind}": OpenGeneral(kind) for kind in TraitKind},
    **{f"insight {insight}": OpenInsights(insight) for insight in Insight},
    "comeback": OpenComeback(),
    "settings": OpenSettings(),
    "streaks": OpenStreaks(),
    "review cycle": OpenReviewCycle(),
}
"""Pages that a wish leads to."""
PLACES: dict[str, Making] = {
    "dashboard": DashboardScreen,
    **{name: _by(wish) for name, wish in WISHES.items()},
    "history entry": lambda live: EntryScreen(live, "unwell"),
    "history correction": lambda live: CorrectionScreen(live, "unwell"),
    "history filter": FilterScreen,
    "history file": lambda live: ExportScreen(live, selected((), live.now().today)),
    "evidence": EvidenceScreen,
    "explanation": ExplanationScreen,
    "help": HelpScreen,
    "help now": lambda live: HelpScreen(live, at_help_now=True),
    "heavy": HeavyScreen,
    "quick log": QuickLogScreen,
    **{f"notice {notice}": _about(notice) for notice in Notice},
}
"""All of them."""
