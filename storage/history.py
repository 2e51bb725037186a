"""What was on record before, read from the lines themselves: every commit, and the values that a field had."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.clock import replica_of
from storage.errors import Unusable, told
from storage.line import PURGED, Commit, unseal
from storage.lines import every_line, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from storage.disk import Disk
    from storage.paths import Paths

Key = tuple[str, str]
"""A document: table and id."""

MARKS = "action"
"""The table that tells which commits were undone, by their stamps."""

UNDONE = "undone"
VOID = "void"
"""The field of a mark that says: whoever made this commit was told that it was not saved, so it is not there to be undone."""

_MARK = b'["action","'
_VOIDING = b'"void":true'
_MANY = 64
_ERASURE = b'"_purged":true'


class Mark(NamedTuple):
    """One undoing or redoing: what it was about, what it did, and the commit that did it."""

    target: str
    undone: bool
    commit: Commit


class History:
    """All lines of a store as they are now, by stamp. Reading takes as long as reading the files; a line is parsed when asked for."""

    def __init__(
        self,
        disk: Disk,
        paths: Paths,
        plain: Callable[[bytes], bytes] = bytes,
        doubtful: Iterable[str] = (),
        leaving_out: Collection[str] = (),
    ) -> None:
        """Read all but the files left out. `plain` gives the line to be read in place of a sealed one.

        `doubtful` are stamps that do not count. Raises `Unusable`.
        """
        self._texts: dict[str, list[bytes]] = {}
        self._doubtful = frozenset(doubtful)
        try:
            for text in map(plain, every_line(disk, paths, leaving_out)):
                if stamp := stamp_of(text):
                    self._take(stamp, text)
        except OSError as error:
            raise Unusable(f"{paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error

    def _take(self, stamp: str, text: bytes) -> None:
        known = self._texts.setdefault(stamp, [])
        if text not in known:
            known.append(text)

    @cached_property
    def stamps(self) -> list[str]:
        """The stamps of all lines that count, the latest first; some may be of lines that are not sound."""
        return sorted(self._texts.keys() - self._void, reverse=True)

    @cached_property
    def _void(self) -> set[str]:
        """The stamps of commits that were taken back; a commit that was so itself takes nothing back."""
        void = set(self._doubtful)
        stamps = (stamp for stamp, texts in self._texts.items() if any(_VOIDING in text for text in texts))
        for stamp in sorted(stamps, reverse=True):
            commit = None if stamp in void else self.commit(stamp)
            void |= {key for table, key, fields in commit.ops if table == MARKS and fields.get(VOID) is True} if commit else set()
        return void

    def holds(self, stamp: str) -> bool:
        """Whether there is a sound line under this stamp."""
        return any(unseal(one) is not None for one in self._texts.get(stamp, []))

    def erased(self) -> set[Key]:
        """Give the documents that are to be taken out of every machine's lines."""
        return erased_in(text for texts in self._texts.values() for text in texts)

    def commit(self, stamp: str) -> Commit | None:
        """Give what was committed under a stamp; None where no line of it is sound."""
        found = [commit for text in self._texts.get(stamp, []) if (commit := unseal(text)) is not None and commit.stamp == stamp]
        return Commit(stamp, [op for commit in found for op in commit.ops]) if found else None

    def marks(self) -> list[Mark]:
        """Give every undoing and redoing, the latest last."""
        stamps = (stamp for stamp in self.stamps if any(_MARK in text for text in self._texts[stamp]))
        return [mark for stamp in sorted(stamps) if (commit := self.commit(stamp)) is not None for mark in marks_in(commit)]

    def mentioning(self, needles: Collection[bytes]) -> Iterator[Commit]:
        """Give the commits that count whose lines have any of these bytes in them, and perhaps a few others, the earliest first."""
        for stamp in reversed(self.stamps):
            if any(_mentions(text, needles) for text in self._texts[stamp]) and (commit := self.commit(stamp)) is not None:
                yield commit

    def touching(self, keys: Iterable[Key]) -> list[Commit]:
        """Give the commits that count about any of these documents, the earliest first."""
        wanted = set(keys)
        # To look for very many ids in a line takes longer than to parse it.
        needles = {json.dumps(key, ensure_ascii=False).encode("utf-8", "replace") for _, key in wanted} if len(wanted) < _MANY else {b""}
        return [commit for commit in self.mentioning(needles) if any((table, key) in wanted for table, key, _ in commit.ops)]

    @property
    def replicas(self) -> set[str]:
        """The machines whose lines are here."""
        return {replica_of(stamp) for stamp in self._texts}


def erased_in(texts: Iterable[bytes]) -> set[Key]:
    """The documents that these lines mark as erased."""
    commits = (commit for text in texts if _ERASURE in text and (commit := unseal(text)) is not None)
    return {(table, key) for commit in commits for table, key, fields in commit.ops if fields.get(PURGED) is True}


def marks_in(commit: Commit) -> list[Mark]:
    """The marks that a commit sets."""
    ops = (op for op in commit.ops if op[0] == MARKS and isinstance(op[2].get(UNDONE), bool))
    return [Mark(key, fields[UNDONE] is True, commit) for _, key, fields in ops]


def _mentions(text: bytes, needles: Collection[bytes]) -> bool:
    return b"\\u" in text or any(needle in text for needle in needles)
