"""What other programs recorded: whose entries are taken in, and how they are told from ours.

No confidence was stated before those attempts, and nobody registered them as wins of a goal. So they are history: in the totals and in the
lists, and in no belief, streak, calibration or mastery experience (spec 6.2: what is recorded long after is for totals).
"""

from __future__ import annotations

from typing import Final

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PROGRAMS: Final[Mapping[str, str]] = {
    "loop": "Loop",
    "habitbull": "HabitBull",
    "tablehabit": "Table Habit",
    "harsh": "harsh",
    "habitctl": "habitctl",
    "dijo": "dijo",
    "beaverhabits": "beaverhabits",
    "habo": "Habo",
    "jrnl": "jrnl",
    "freecbt": "FreeCBT",
    "taskwarrior": "Taskwarrior",
    "augur": "augur",
}
"""The programs that entries come from: the name in the store and on the command line, and as they call themselves."""


def program(source: str) -> str:
    """What a program calls itself; one that a newer smallwins knows goes by its name in the store."""
    return PROGRAMS.get(source, source)
