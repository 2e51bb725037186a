"""Attempts at every stage of the flow, and ways to follow it."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from protocol.changes import (
    Acknowledge,
    AdvanceAttempt,
    AppraiseArousal,
    Audit,
    LogAttempt,
    StartAttempt,
    WriteReview,
    WriteScript,
)
from protocol.vocabulary import Appraisal, AttemptState, Cause, Outcome
from screens.attempt_flow import AttemptFlowScreen
from screens.panel import Panel
from tests.screens.attempts import (
    DOMAIN,
    with_goal,
)
from tests.screens.fields.form import drawn
from tests.screens.host import Host
from tests.waiting import wait_for

LINES = ("breathe out", "say [my] name")


def prepared(host: Host) -> None:
    """A goal and words for it."""
    with_goal(host)
    host.apply(WriteScript("s1", DOMAIN, LINES, cue="my hand is on the phone"))


def with_a_win(host: Host) -> None:
    """A win of the day before, acknowledged and put down to the approach, and then an attempt begun."""
    prepared(host)
    host.apply(LogAttempt("w1", DOMAIN, Outcome.ACHIEVED, difficulty=4, cause=Cause.STRATEGY, acknowledgement="I [b]dialled[/b]."))
    host.pass_days(1)
    host.apply(StartAttempt("a1", DOMAIN))


def begun(host: Host) -> None:
    prepared(host)
    host.apply(StartAttempt("a1", DOMAIN))


def appraised(host: Host) -> None:
    begun(host)
    host.apply(AppraiseArousal("b1", DOMAIN, "a1", intensity=5, appraisal=Appraisal.CHALLENGE))


def under_way(host: Host) -> None:
    appraised(host)
    host.apply(AdvanceAttempt("c1", "a1", AttemptState.IN_PROGRESS))


def logged(host: Host) -> None:
    under_way(host)
    host.apply(LogAttempt("c2", DOMAIN, Outcome.ACHIEVED, "a1", effort=6, difficulty=5))


def acknowledged(host: Host) -> None:
    logged(host)
    host.apply(Acknowledge("c3", "a1", "I did"))


def audited(host: Host) -> None:
    acknowledged(host)
    host.apply(Audit("c4", "a1", Cause.UNSPECIFIED))


def not_started(host: Host) -> None:
    under_way(host)
    host.apply(LogAttempt("c2", DOMAIN, Outcome.NOT_ATTEMPTED, "a1"))


def reviewed(host: Host) -> None:
    audited(host)
    host.apply(WriteReview("c5", DOMAIN, "a1", slip=False, cue="the list", tweak="the same"))


async def opened(host: Host, prepare: Callable[[Host], None]) -> AttemptFlowScreen:
    prepare(host)
    flow = AttemptFlowScreen(host.live)
    await host.show(flow)
    return flow


async def at(pilot: Pilot[None], flow: AttemptFlowScreen, panel: type[Panel]) -> None:
    """Wait until a panel is in front."""
    await wait_for(pilot, lambda: bool(flow.query(panel)) and flow.focused is not None, f"{panel.__name__} is in front")


async def page(pilot: Pilot[None], flow: AttemptFlowScreen) -> str:
    """Wait for a page that is not a panel, and say what it says."""
    await wait_for(pilot, lambda: bool(flow.query("#place FlowPage")), "a page")
    return drawn(flow.query_one("#place FlowPage"))


async def left(pilot: Pilot[None], host: Host, flow: AttemptFlowScreen) -> None:
    """Wait until the flow is gone."""
    await wait_for(pilot, lambda: host.screen is not flow, "the flow is left")
