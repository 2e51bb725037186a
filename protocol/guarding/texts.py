"""The shapes of the coaching texts of the guard rails and of safety; see `protocol.coaching_shapes`."""

from __future__ import annotations

from protocol.typed import NamedTuple


class JudgementText(NamedTuple):
    """Calibration in words, beside the sentences of the guard rails and of the insights."""

    early: str
    counts: str
    interval: str
    level: str


class NoticeText(NamedTuple):
    """What the dashboard tells of a guard rail on one line, and the page behind it. The first six are named after `Notice`."""

    dip: str
    low_effort: str
    strain: str
    unowned: str
    automatic: str
    overload: str
    more: str
    kept: str
    title: str
    smaller_goal: str
    by_cause: str
    effort_line: str
    result_line: str
    make_automatic: str
    not_yet: str


class HeavyText(NamedTuple):
    """Beside the texts of the help: what the calm panel and the softer line offer."""

    back: str
    stop: str
    where: str
    strain_page: str
    own_list: str
    undated: str
