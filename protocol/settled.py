"""What the older part of a domain's log comes to: the states that every fold of the figures goes on from.

Made by `protocol.settling`, kept by the store, and only good together with the entities that were not settled. Days are date ordinals.
"""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from protocol.belief import BeliefState
    from protocol.calibration import Rated
    from protocol.evidence import Win
    from protocol.moments import Moment
    from protocol.opportunities import Jump
    from protocol.streaks import MasteryRun, Totals, Verdict
    from protocol.vocabulary import Outcome, Source

Key = tuple["datetime", str]
"""The order of the log: (`occurred_at`, id)."""


class Tally(NamedTuple):
    """What some attempts come to: how many, achieved ones, and the sums and numbers of the ratings given."""

    attempts: int = 0
    achieved: int = 0
    effort: int = 0
    efforts: int = 0
    rating: int = 0
    ratings: int = 0


class ProcessState(NamedTuple):
    """Where the process streak stood when the day `until`, a Monday, began, and what later days need of settled entries.

    `first` is the first day of settled entries and goals; `credit` 0-14 earns reserves. `acted` are settled acts from `until` on,
    `bridged` the latest bridged day before, `reviewed` days with a settled skipped entry that was reviewed in time. `dues` are the
    days of settled goals, `tried` first attempts by goal, `jumps` the changes of zone, and `last` the last settled entry.
    """

    until: int = 0
    first: int | None = None
    current: int = 0
    best: int = 0
    credit: int = 0
    acted: tuple[tuple[int, Verdict], ...] = ()
    bridged: int | None = None
    reviewed: tuple[int, ...] = ()
    dues: tuple[tuple[str, int], ...] = ()
    tried: tuple[tuple[str, int], ...] = ()
    jumps: tuple[Jump, ...] = ()
    last: Moment | None = None


class Try(NamedTuple):
    """An attempt as the zone of a later goal sees it."""

    goal_id: str | None
    outcome: Outcome | None
    day: int


class GoalState(NamedTuple):
    """Settled goals: the keys of the two oldest and of the newest, and whether any passed the gate.

    `tries` are the newest settled attempt and the newest at another goal; `strays` goals that attempts name and nobody knows.
    """

    oldest: tuple[Key, ...] = ()
    newest: Key | None = None
    passed: bool = False
    tries: tuple[Try, ...] = ()
    strays: tuple[str, ...] = ()


NO_GOALS = GoalState()


class Settled(NamedTuple):
    """One domain's settled part. It holds on the logical day `base` and later, for events that sort after `cut`, the last one in it.

    `baseline` and `measured` are ratings 0-100. `tallies` and `experiences` count by logical day, as far back as any window looks;
    `review` is the key of the newest settled review, `spent` are reviews still at hand whose effect is settled, and `reviews` counts
    the settled ones. `wins` are those of the evidence file that may still be recalled, a few of each difficulty. `imported` counts the
    settled entries of other programs, None while there are none, and `past` is the key of the newest of them.
    """

    base: int
    cut: Key | None
    baseline: int | None
    belief: BeliefState
    measured: int | None
    process: ProcessState
    mastery: MasteryRun
    totals: Totals
    rated: Rated
    tallies: tuple[tuple[int, Tally], ...]
    experiences: tuple[tuple[int, Source, int], ...]
    goals: GoalState
    review: Key | None
    spent: tuple[str, ...]
    reviews: int = 0
    wins: tuple[Win, ...] = ()
    imported: Totals | None = None
    past: Key | None = None
