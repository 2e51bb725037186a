"""Owned wins (spec 4.2): what the last successes are put down to. No trait and no score: luck and help are real."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.attribution import TABLE
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause, Locus, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.entities import Attempt

LAST: Final = 10
"""How many successes are looked at."""
NEEDED: Final = 5
"""Successes below which nothing is said."""
_MIDDLE: Final = 5
"""The middle of the person's own rating of where a cause lies, 0 outside me - 10 in me."""


class Owning(NamedTuple):
    """The last successes, newest first; `unowned` are those credited elsewhere, `causes` counts all by cause, most frequent first."""

    successes: tuple[Attempt, ...]
    unowned: tuple[Attempt, ...]
    causes: tuple[tuple[Cause, int], ...]

    @property
    def is_mostly_elsewhere(self) -> bool:
        """Whether there is something to say: 5 successes or more, and over 60 % of them credited elsewhere."""
        return len(self.successes) >= NEEDED and 5 * len(self.unowned) > 3 * len(self.successes)


def owning(attempts: Iterable[Attempt]) -> Owning:
    """The last ten successes among a domain's closed attempts, which are ordered oldest first."""
    successes = tuple(reversed([one for one in attempts if one.outcome is Outcome.ACHIEVED]))[:LAST]
    found: dict[Cause, int] = {}
    for one in successes:
        found[one.cause] = found.get(one.cause, 0) + 1
    causes = tuple(sorted(found.items(), key=lambda item: -item[1]))
    return Owning(successes, tuple(one for one in successes if is_unowned(one)), causes)


def is_unowned(attempt: Attempt) -> bool:
    """Whether its cause lies outside: by the person's own rating where they gave one, else by the table. An open cause is none."""
    if attempt.cause is Cause.UNSPECIFIED:
        return False
    if attempt.locus is not None:
        return attempt.locus < _MIDDLE
    return TABLE[attempt.cause].locus is Locus.EXTERNAL
