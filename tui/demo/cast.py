"""Who and when: the ids behind the names of the story, and the moments behind its days."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from protocol.moments import Now, instant_at, moment_in

if TYPE_CHECKING:
    from protocol.moments import Moment

LAST_DAY = 120
"""The last day of the story, which is yesterday: day 1 lies 120 logical days back."""

SEED = 1977
"""Any number; the same one gives the same story. This is the year of Bandura's first paper on self-efficacy."""

DAY_START = 4
_ID_BITS = 62


class Cast:
    """The story's clock and its names. Time only moves forward, by minutes and a few seconds that chance adds."""

    def __init__(self, today: date, tz: str) -> None:
        """`today` is the logical day after the last one of the story; `tz` is where it happens."""
        self._today, self._tz = today, tz
        self._chance = random.Random(SEED)  # noqa: S311 - the story is made up; it only has to be the same each time
        self._now = self.moment("1 05:00").occurred_at
        self._ids: dict[tuple[str, str], str] = {}
        self._made = 0

    def day(self, number: int) -> date:
        """The logical day of a day of the story, from 1."""
        return self._today - timedelta(days=LAST_DAY + 1 - number)

    def moment(self, at: str) -> Moment:
        """The moment of `12 10:40`: a day of the story and a time on its clock. Raises `ZoneError`."""
        number, clock = at.split()
        wall = datetime.combine(self.day(int(number)), time.fromisoformat(clock))
        return moment_in(instant_at(wall, self._tz), self._tz, DAY_START)

    def go_to(self, at: str) -> None:
        """Move on to a moment, or stay where that has gone by."""
        self._now = max(self._now, self.moment(at).occurred_at)
        self.wait(0)

    def wait(self, minutes: int) -> None:
        """Let minutes go by."""
        self._now += timedelta(minutes=minutes, seconds=self._chance.randint(3, 40))

    def now(self) -> Now:
        """The present of the story."""
        at = moment_in(self._now, self._tz, DAY_START)
        return Now(at.occurred_at, at.tz, at.utc_offset_min, DAY_START)

    def milliseconds(self) -> int:
        """The present of the story for the stamps of the journal, in milliseconds since 1970."""
        return int(self._now.timestamp() * 1000)

    def make(self, kind: str, name: str) -> str:
        """A fresh id, which is what this kind and name stand for from now on."""
        self._ids[kind, name] = fresh = self.fresh()
        return fresh

    def the(self, kind: str, name: str) -> str:
        """What a kind and a name stand for now. KeyError when nothing was made under them."""
        return self._ids[kind, name]

    def fresh(self) -> str:
        """An id in the form of the program's own: time first, so that it sorts, then chance."""
        self._made = (self._made + 1) & 0xFFF
        value = self.milliseconds() << 80 | 0x7 << 76 | self._made << 64 | 0b10 << _ID_BITS | self._chance.getrandbits(_ID_BITS)
        text = f"{value:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
