"""What the journal gives back of a commit, and what it hands to a checkpoint."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.fold import Fold
    from storage.reader import Seen

Probe = tuple[tuple[str, int, int, int], ...]
"""Name, size, time of change and inode of every file with lines in it."""


DOCUMENTS_A_LINE = 8
"""From how many documents on a line counts for several: an import puts thousands into one (our choice)."""


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

    @property
    def size(self) -> int:
        """How many lines it is worth: reading takes as long as there are documents."""
        return max(self.lines, documents(self.fold) // DOCUMENTS_A_LINE)


def documents(fold: Fold) -> int:
    """How many documents there are."""
    return sum(map(len, fold.tables.values()))
