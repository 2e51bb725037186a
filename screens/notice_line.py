"""The line on the dashboard for what is to be said about the domain in front; `screens.notice` is the page behind it."""

from __future__ import annotations

from protocol.guarding.notices import Notice, notice
from protocol.guarding.texts import NoticeText
from protocol.snapshot import Snapshot, focused_domain
from screens.live import Live


def notice_now(live: Live, snapshot: Snapshot) -> Notice | None:
    """What is to be said about the domain in front, None for nothing."""
    domain = focused_domain(snapshot)
    return notice(snapshot, domain, live.now(), live.shown) if domain is not None else None


def line_of(texts: NoticeText, one: Notice) -> str:
    """The line on the dashboard."""
    return str(texts._asdict()[one])
