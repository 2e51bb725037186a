"""A record to make attempts on, and an eye for what a screen says."""

from __future__ import annotations

from collections.abc import Sequence

from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.entities import Attempt
from protocol.vocabulary import Outcome
from screens.fields.base import Field
from tests.screens.fields.form import segments, write
from tests.screens.host import Host

DOMAIN = "d1"
ACTION = "phone one person"
CRITERION = "me dialling and saying my name"
HOSTILE = "[/b] [@click=app.quit]x \x1b[31m \x9b \u202e \x00 {action} 👩\u200d🚒"
"""Markup, what steers a terminal, braces, and what is spelled with joiners."""
STEERING = frozenset("\x1b\x9b\u202e\x00")


def with_domain(host: Host, behaviour: str = "phone strangers") -> None:
    host.apply(DefineDomain(DOMAIN, behaviour, baseline_strength=40))


def with_goal(host: Host, *, action: str = ACTION, criterion: str = CRITERION, confidence: int = 8) -> None:
    """A domain and a goal that has passed the gate."""
    with_domain(host)
    host.apply(SetGoal("g1", DOMAIN, action, confidence=confidence, challenge=5, done_criterion=criterion))


def with_attempt(host: Host, outcome: Outcome = Outcome.ACHIEVED, *, effort: int = 6, evidence: str = "") -> Attempt:
    """A goal and a logged attempt at it."""
    with_goal(host)
    host.apply(LogAttempt("a1", DOMAIN, outcome, effort=effort, difficulty=5, evidence=evidence))
    return only_attempt(host)


def only_attempt(host: Host) -> Attempt:
    """The one attempt on record."""
    (attempt,) = host.snapshot.attempts.values()
    return attempt


def same(attempt: Attempt) -> Attempt:
    """An attempt without what two ways of entering it may differ in: its id."""
    return attempt._replace(id="")


def said(root: Widget, selector: str = "#note") -> str:
    """What a line says; nothing while it is hidden."""
    line = root.query_one(selector, Static)
    return str(line.content) if line.display else ""


def shown_fields(root: Widget) -> list[str]:
    """The names of the fields in sight, in order."""
    return [field.name_ for field in root.query(Field) if field.display]


def focused_field(host: Host) -> str:
    """The name of the field that takes the keys; nothing if none does."""
    return next((field.name_ for field in host.screen.query(Field) if field.has_focus_within), "")


async def enter(pilot: Pilot[None], answers: Sequence[str]) -> None:
    """Type each answer, and enter after it."""
    for answer in answers:
        await write(pilot, answer)
        await pilot.press("enter")
    await pilot.pause()


def steering(root: Widget) -> set[str]:
    """What of the drawn text would steer the terminal."""
    return {character for segment in segments(root) for character in segment.text} & STEERING
