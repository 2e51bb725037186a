"""An independent reading of the rules behind the loop, for differential tests: slow, literal, and written from the rules alone.

Every function takes one `History` (see `inputs`) and recomputes everything from it. Where the rules leave room, the reading stands
in `test_oracle`, each with an example.
"""

from __future__ import annotations

from tests.oracle.belief_rules import Belief, Step, belief
from tests.oracle.count_rules import (
    Calibration,
    MasteryRun,
    Totals,
    calibration,
    dip,
    is_mastery,
    mastery_run,
    noise_threshold,
    source_counts,
    totals,
    wilson,
)
from tests.oracle.lookups import due_day, logical_date, served_goal
from tests.oracle.streak_rules import ProcessStreak, Verdict, process_streak

__all__ = [
    "Belief",
    "Calibration",
    "MasteryRun",
    "ProcessStreak",
    "Step",
    "Totals",
    "Verdict",
    "belief",
    "calibration",
    "dip",
    "due_day",
    "is_mastery",
    "logical_date",
    "mastery_run",
    "noise_threshold",
    "process_streak",
    "served_goal",
    "source_counts",
    "totals",
    "wilson",
]
