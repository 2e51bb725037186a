"""What the tests of step 2 share: a host with a domain, the ways through the page, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping

from textual.pilot import Pilot
from textual.widgets import Static

from protocol.changes import DefineDomain, SetGoal
from protocol.entities import GoalRevision, ProximalGoal
from protocol.snapshot import EMPTY
from protocol.vocabulary import Disclosure
from screens.messages import OpenStep
from screens.steps.proximal_goal import ProximalGoalPanel, ProximalGoalScreen
from tests.screens.fields.form import paste
from tests.screens.host import Host
from tests.waiting import wait_for

DOMAIN = "d"
HOSTILE = "[b]x[/b] [@click=app.quit]y[/] \x1b[31m \u202eabc"


def with_domain(*goals: SetGoal, drafts: Mapping[str, object] | None = None) -> Host:
    """A host with a domain in front, and these goals set one after the other."""
    host = Host(EMPTY, drafts={f"proximal_goal:{DOMAIN}": drafts} if drafts else None)
    host.apply(DefineDomain(DOMAIN, "phone strangers"))
    for goal in goals:
        host.apply(goal)
    return host


def goal_of(
    confidence: int | None, challenge: int | None = 5, *, id_: str = "g", action: str = "phone five people", goal_id: str | None = None
) -> SetGoal:
    """A goal of a domain in which it is answered whether others know."""
    asked = Disclosure.NOT_RELEVANT
    return SetGoal(id_, DOMAIN, action, confidence, challenge, goal_id, done_criterion="me dialling", disclosure=asked)


def panel(host: Host) -> ProximalGoalPanel:
    return host.screen.query_one(ProximalGoalPanel)


async def shown(host: Host, pilot: Pilot[None], *, folded: bool = False) -> ProximalGoalPanel:
    """Step 2, with all of its fields, or as who has no goal yet finds it."""
    await host.show(ProximalGoalScreen(host.live))
    await wait_for(pilot, lambda: host.focused is not None, "something has the focus")
    if not folded and panel(host).form_in_sight:
        panel(host).action_more()
        panel(host).focus_first()
        await pilot.pause()
    return panel(host)


async def worded(host: Host, pilot: Pilot[None], action: str = "phone one person") -> None:
    """The two things that have to be said; the focus is on challenge then."""
    await paste(pilot, action)
    await pilot.press("enter", "enter", "enter")
    await paste(pilot, "me dialling")
    await pilot.press("ctrl+s")
    await wait_for(pilot, lambda: in_hand(host) == "challenge", "challenge is asked for")


async def rate(pilot: Pilot[None], challenge: int, confidence: int) -> None:
    await pilot.press(*str(challenge), "enter", *str(confidence), "enter")


async def turned(host: Host, pilot: Pilot[None], stage: str) -> None:
    await wait_for(pilot, lambda: panel(host).stage == stage, f"{stage} is shown")
    await pilot.pause()


def in_hand(host: Host) -> str:
    """The name of the field that has the focus."""
    return next((field.name_ for field in panel(host).fields_in_sight if field.entry is host.focused), "")


def the_goal(host: Host) -> ProximalGoal:
    return max(host.snapshot.goals.values(), key=lambda one: one.id)


def revisions(host: Host) -> list[GoalRevision]:
    return sorted(host.snapshot.revisions.values(), key=lambda one: one.id)


def note(host: Host) -> str:
    found = panel(host).query_one("#note", Static)
    return str(found.content) if found.display else ""


def advice(host: Host) -> list[str]:
    found = panel(host).query_one("#advice", Static)
    return str(found.content).splitlines() if found.display else []


def opened(host: Host) -> list[int]:
    return [message.step.number for message in host.opened if isinstance(message, OpenStep)]


def lever_line(host: Host) -> str:
    """What stands above the wording that a lever opened."""
    found = panel(host).query_one(".form--lever", Static)
    return str(found.content) if found.display else ""
