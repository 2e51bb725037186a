"""Every style sheet under `screens`, for the app to load. They stand beside the widget or screen they dress."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_HERE = Path(__file__).parent

_NAMES = (
    "attempt_flow.tcss",
    "blank.tcss",
    "comeback.tcss",
    "dashboard.tcss",
    "domains.tcss",
    "explanation.tcss",
    "exporting.tcss",
    "fields/anchors.tcss",
    "fields/base.tcss",
    "fields/choice_field.tcss",
    "fields/editor.tcss",
    "fields/list_field.tcss",
    "fields/multi_choice_field.tcss",
    "fields/option_grid.tcss",
    "fields/rating_field.tcss",
    "fields/text_field.tcss",
    "fields/yes_no_field.tcss",
    "goal_parts/goal_card.tcss",
    "goal_parts/shrink_loop.tcss",
    "flow_pages.tcss",
    "heavy.tcss",
    "help.tcss",
    "history/editing.tcss",
    "history/entry.tcss",
    "history/filtering.tcss",
    "history/listing.tcss",
    "history/screen.tcss",
    "insights/screen.tcss",
    "insights/widgets.tcss",
    "measuring/base.tcss",
    "measuring/result.tcss",
    "page.tcss",
    "notice.tcss",
    "panel.tcss",
    "quick_log.tcss",
    "quick_review.tcss",
    "settings/screen.tcss",
    "settings/table.tcss",
    "staged_panel.tcss",
    "step_base.tcss",
    "streaks.tcss",
    "steps/arousal.tcss",
    "steps/attribution.tcss",
    "steps/micro_domain.tcss",
    "steps/proximal_goal.tcss",
    "steps/self_talk.tcss",
    "steps/small_win.tcss",
    "steps/vicarious_model.tcss",
    "too_small.tcss",
    "widgets/acknowledge.tcss",
    "widgets/breathing_bar.tcss",
    "widgets/context_header.tcss",
    "widgets/feedback_loop.tcss",
    "widgets/first_run.tcss",
    "widgets/key_bar.tcss",
    "widgets/key_menu.tcss",
    "widgets/lately.tcss",
    "widgets/made_up.tcss",
    "widgets/nudge_box.tcss",
    "widgets/other_wording.tcss",
    "widgets/progress_rail.tcss",
    "widgets/quick_log.tcss",
    "widgets/stage_rail.tcss",
    "widgets/what_if.tcss",
)

_FIRST = (
    "dashboard.tcss",
    "fields/editor.tcss",
    "widgets/feedback_loop.tcss",
    "widgets/first_run.tcss",
    "widgets/key_bar.tcss",
    "widgets/lately.tcss",
    "widgets/made_up.tcss",
    "widgets/quick_log.tcss",
)

ALL: tuple[Path, ...] = tuple(_HERE / name for name in _NAMES)
FIRST: tuple[Path, ...] = tuple(_HERE / name for name in _FIRST)
"""Those that dress what is seen before anything was opened."""


def joined(sheets: Iterable[Path]) -> str:
    """Several sheets as one. Textual keeps the rules of 64 sources and reads more than that again for every widget that comes."""
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
