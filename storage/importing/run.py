"""One import from its file to its report: all of it is read and judged before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.apply import decide
from protocol.typed import NamedTuple
from storage.importing.formats import read
from storage.importing.mapping import Gone, keys_of, mapped
from storage.taken_back import deleted_in

if TYPE_CHECKING:
    from protocol.moments import Now
    from storage.importing.found import Skipped, Wanted
    from storage.store import Store


class Report(NamedTuple):
    """What came of an import: every row that was read is new, known already, or skipped.

    `differing` counts known ones that read otherwise in the file. `domains` are the names of the new ones.
    """

    source: str
    read: int
    new: int
    known: int
    differing: int
    skipped: tuple[Skipped, ...]
    domains: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def mapped(self) -> int:
        """How many rows have a place here."""
        return self.new + self.known


def import_from(store: Store, wanted: Wanted, now: Now, *, dry_run: bool = False) -> Report:
    """Take in what another program recorded, as one change. Doing it again adds nothing.

    Raises `NotImported` for a file that is not sound, `ProtocolError` where a rule refuses, else as `Store.apply`. Nothing is written then.
    """
    found = read(wanted.source, wanted.path)
    store.refresh()
    hidden = [key for key in keys_of(found, wanted.source) if store.journal.hidden(*key) is not None]
    gone = Gone(store.journal.erased, deleted_in(store.history(), hidden) if hidden else ())
    result = mapped(found, wanted, store.snapshot, gone, now)
    if dry_run:
        decide(store.snapshot, result.change, now)
    elif result.change.entries:
        store.apply(result.change, now)
    entries = len(result.change.entries)
    return Report(
        source=wanted.source,
        read=entries + result.known + len(result.skipped),
        new=entries,
        known=result.known,
        differing=result.differing,
        skipped=result.skipped,
        domains=result.domains,
        notes=result.notes,
    )
