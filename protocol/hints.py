"""What a machine remembers of a hint: when it was shown last, until when it is muted, and how often in a row it was waved away.

It is never part of the record, and no figure is made of it (spec 2.0.7). Names are those of hints, days are logical ones.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from protocol.typed import NamedTuple

COMEBACK = "comeback"
"""The name of the hint under which this machine remembers that the path back was left for the day."""

FOR_GOOD = date.max
"""Until when something is muted that a person muted without a date."""


class Hint(NamedTuple):
    """`shown` is the last day on which it was shown, `muted` the first on which it may be shown again; `keeps` counts in a row."""

    shown: date | None = None
    muted: date | None = None
    keeps: int = 0

    def days_since(self, today: date) -> int | None:
        """Logical days since it was shown; None if it never was, or on a day still to come, which a wrong clock told."""
        days = None if self.shown is None else (today - self.shown).days
        return days if days is not None and days >= 0 else None

    def is_muted(self, today: date) -> bool:
        """Whether it is not to be shown on this day."""
        return self.muted is not None and today < self.muted


class Shown(Protocol):
    """What screens may ask and tell of hints, by name. Nothing here raises; what cannot be written holds until the program ends."""

    def days_since(self, name: str, today: date) -> int | None:
        """Logical days since a hint was shown, 0 for today; None if it never was."""

    def note(self, name: str, today: date) -> None:
        """Remember that a hint was shown."""

    def mute(self, name: str, until: date = FOR_GOOD) -> None:
        """Show a hint no more before the day `until`."""

    def is_muted(self, name: str, today: date) -> bool:
        """Whether a hint is not to be shown on this day."""

    def kept(self, name: str) -> int:
        """Count that a hint was waved away; gives back how many times in a row it was by now."""

    def heeded(self, name: str) -> None:
        """A hint was of use: what is waved away next is the first in a row."""

    def muted_for_good(self) -> tuple[str, ...]:
        """The hints that a person muted without a date, by name."""

    def unmute(self) -> None:
        """Let all of those be shown again."""
