"""The record that looks are looked at with: the made-up months of `--demo`, and on top of them words as long as they may be."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from protocol.changes import (
    AppraiseArousal,
    Audit,
    Change,
    DefineDomain,
    DescribeModel,
    LogAttempt,
    MoveDomain,
    RewordDomain,
    SetGoal,
    WriteReview,
    WriteScale,
    WriteScript,
)
from protocol.moments import Now
from protocol.snapshot import focused_domain
from protocol.text import LIMITS
from protocol.vocabulary import Cause, DomainStatus, Outcome
from storage.paths import Paths
from storage.preferences import Preferences
from tests.tui.test_app import START
from tui.clock import Clock
from tui.demo.world import build
from tui.world import World

CLOCK = Clock({"TZ": "UTC"}, 4, fixed=START)
_WORDS = "explain Fahrzeugversicherungsbescheinigung to the neighbours' grown-up daughter, and then once more, slowly, "


def long(name: str) -> str:
    """Words of a person as long as they may be, one of them too long to break in a narrow window."""
    most = LIMITS[name][1]
    return (_WORDS * (most // len(_WORDS) + 1))[:most].rstrip()


def demo(folder: Path, preferences: Preferences | None = None) -> World:
    """A world on the made-up months, as they are."""
    paths = Paths(str(folder), str(folder))
    build(paths, CLOCK())
    return World(paths, preferences or Preferences(motion="none"), (), CLOCK)


def wordy(folder: Path, preferences: Preferences | None = None) -> World:
    """The same, with an entry of today in the domain in front, and the longest words wherever there are words."""
    world = demo(folder, preferences)
    domain = focused_domain(world.store.at_hand(CLOCK()))
    assert domain is not None
    yesterday = Now(START - timedelta(days=1), "UTC", 0)
    for change in _said_at_length(domain.id):
        world.store.apply(change, yesterday if isinstance(change, WriteReview) else CLOCK())
    return world


def _said_at_length(domain_id: str) -> tuple[Change, ...]:
    behaviour, action = long("domain.behaviour"), long("goal.action")
    return (
        DefineDomain("parked", f"parked {behaviour}"[:80], context=long("domain.context")),
        MoveDomain("park", "parked", DomainStatus.PARKED),
        MoveDomain("front", domain_id, DomainStatus.ACTIVE),
        RewordDomain("reworded", domain_id, behaviour, long("domain.context"), long("domain.why"), 40),
        WriteScale("ladder", domain_id, tuple(f"{number} {long('scale.rungs')}"[:120] for number in range(1, 8)), ("at home", "in town")),
        DescribeModel(
            "model",
            domain_id,
            long("model.alias"),
            long("model.achieved"),
            8,
            (),
            7,
            long("model.effort_evidence"),
            tuple(f"{number} {long('model.workflow')}"[:200] for number in range(1, 4)),
            long("model.borrowed_step"),
        ),
        WriteScript(
            "script", domain_id, tuple(f"{number} {long('script.instructions')}"[:60] for number in range(1, 4)), "", long("script.cue")
        ),
        WriteReview(
            "reviewed", domain_id, None, slip=False, cue=long("review.cue"), friction=long("review.friction"), tweak=long("review.tweak")
        ),
        LogAttempt("unwell", domain_id, Outcome.NOT_ACHIEVED, effort=8, difficulty=5, obstacle=long("attempt.obstacle")),
        Audit("audited", "unwell", Cause.STRATEGY, long("attempt.cause_text"), next_strategy=long("attempt.next_strategy")),
        AppraiseArousal("felt", domain_id, "unwell", (), 7, long("appraisal.first_label")),
        SetGoal("wordy-goal", domain_id, action, 8, 5, when=long("goal.when"), where=long("goal.where")),
        LogAttempt("won", domain_id, Outcome.ACHIEVED, effort=6, difficulty=5, evidence=long("attempt.evidence"), acknowledgement=""),
    )
