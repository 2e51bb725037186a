"""The shapes of the coaching texts about what comes back: own wins, the way back after days away, and streaks. As `coaching_shapes`."""

from __future__ import annotations

from protocol.typed import NamedTuple


class EvidenceText(NamedTuple):
    """The evidence file: `before` stands above it in the attempt flow, `none` where it is empty."""

    title: str
    about: str
    before: str
    none: str


class ComebackText(NamedTuple):
    """The way back after some days: its line on the dashboard, one question, and what fills its field at first."""

    next: str
    title: str
    stay: str
    nothing_due: str
    question: str
    first_two_minutes: str
    help: str


class StreaksText(NamedTuple):
    """The page about streaks: the policy in seven parts, and the what-if."""

    title: str
    counts: str
    extends: str
    holds: str
    reserves: str
    repair: str
    run: str
    days: str
    what_if: str
    reading: str
    past_stays: str
    in_force: str
    no_weekday: str
