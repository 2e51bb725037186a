"""The two files that make opening quick: the recent part of the record, and the checkpoint. Nothing is lost with either.

The recent part is written after a commit, once enough lines lie beyond it, and the checkpoint when the program closes. Reading a
record writes neither.
"""

from __future__ import annotations

from contextlib import suppress

from protocol.typed import TYPE_CHECKING
from storage.errors import Unusable, told
from storage.files import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from storage.disk import Disk
    from storage.journal import Journal
    from storage.paths import Paths
    from storage.recent import Recent

RENEWS_RECENT = 64
"""Lines beyond the recent part from which a commit writes it anew (our choice)."""
WORTH_SETTLING = 200
"""Lines of a record from which its recent part gets a file."""
RENEWS_CHECKPOINT, CHECKPOINT_SHARE = 500, 8
"""Lines beyond the checkpoint from which closing writes it anew, and what part of those in it they have to be: 1 in so many.

Both are our choice. Since writing takes as long as the record is long, it is done the more rarely the longer that is.
"""


class Caches:
    """Reads, follows and renews both files of one store. `part` is the recent part in use, None while there is none that counts."""

    def __init__(self, paths: Paths, journal: Journal, disk: Disk) -> None:
        """Touch nothing yet."""
        self.part: Recent | None = None
        self._paths, self._journal, self._disk = paths, journal, disk
        self._is_sought = False

    def recent(self, now: Now) -> Snapshot | None:
        """The recent part as it stands; None when no file counts, or only the whole record can tell. Raises `Unusable`."""
        if self._journal.doubtful:
            # What follows the file would take in what is in doubt.
            self.part, self._is_sought = None, False
            return None
        try:
            if not self._is_sought:
                self.part, self._is_sought = self._read(), True
            found = self.part.snapshot(now) if self.part is not None else None
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error
        if found is None:
            self.part = None
        elif self.part is not None:
            self._journal.observe(self.part.stamp)
        return found

    def renewed(self, now: Now, whole: Callable[[], Snapshot]) -> Snapshot:
        """The recent part as it stands, else the `whole` record; the file is written anew if that is due. Raises `StorageError`."""
        found = self.recent(now)
        if self.part is not None and found is not None:
            content = self.part.content(found, now, self._journal.store_id) if self.part.grown >= RENEWS_RECENT else None
        else:
            found = whole()
            content = self._of_whole(now, found)
        if content is not None:
            self._write(self._paths.recent, content)
            self.part, self._is_sought = None, False
        return found

    @property
    def damage(self) -> dict[str, int]:
        """What makes no sense, by file, as far as the recent part in use knows."""
        return {} if self.part is None else self.part.damage

    @property
    def lags(self) -> bool:
        """Whether enough lines of the recent part in use lie beyond the checkpoint for it to be written anew."""
        if self.part is None:
            return False
        from storage.checkpoint import kept_lines

        kept = kept_lines(self._disk, self._paths.checkpoint)
        return _is_due(self.part.lines - kept, kept)

    def keep_checkpoint(self) -> None:
        """Write the checkpoint anew if enough lines of a record that was read lie beyond it."""
        state = self._journal.state
        if state is None:
            return
        kept = state.lines - self._journal.grown
        if not _is_due(self._journal.grown if kept else state.size, kept):
            return
        from storage.checkpoint import Untellable, content_of

        with suppress(Untellable):
            self._write(self._paths.checkpoint, content_of(state, self._journal.store_id))

    def _read(self) -> Recent | None:
        if self._disk.stat(self._paths.recent) is None:
            return None
        # A short record has no such file and does not pay for reading one.
        from storage.recent import read_recent

        return read_recent(self._disk, self._paths, self._journal.store_id)

    def _of_whole(self, now: Now, snapshot: Snapshot) -> bytes | None:
        state = self._journal.state
        if state is None or state.size < WORTH_SETTLING:
            return None
        from storage.recent import content_of

        return content_of(state, snapshot, now, self._journal.store_id)

    def _write(self, path: str, content: bytes) -> None:
        """Put a file in its place where this machine keeps its state, as far as the disk lets us: nothing depends on it.

        Not for a sealed store, of which nothing is kept in plain.
        """
        keyring = self._journal.keyring
        with suppress(OSError):
            # Another program may have sealed it since this one last looked.
            keyring.look()
            if not keyring.hides and self._disk.stat(self._paths.state) is not None:
                replace_file(self._disk, path, content)


def _is_due(grown: int, kept: int) -> bool:
    return grown >= max(RENEWS_CHECKPOINT, kept // CHECKPOINT_SHARE)
