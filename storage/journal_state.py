"""What the journal gives back of a commit, and what it hands to a checkpoint."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.fold import Fold
    from storage.reader import Seen

Probe = tuple[tuple[str, int, int, int], ...]
"""Name, size, time of change and inode of every file with lines in it."""


class Receipt(NamedTuple):
    """What a commit gives back: its stamp, and whether it went to the spool because another program held the lock.

    A commit of nothing has an empty stamp.
    """

    stamp: str
    spooled: bool = False


class State(NamedTuple):
    """What a checkpoint keeps: the documents, how far each segment was read for them, and a stamp as high as any of theirs."""

    fold: Fold
    seen: Mapping[str, Seen]
    stamp: str

    @property
    def lines(self) -> int:
        """How many lines it adds up to."""
        return sum(one.lines for one in self.seen.values())
