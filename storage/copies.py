"""Takes in the lines that only a conflict copy has, so that whoever deletes the copy loses nothing. The copy itself is left alone.

    <state>/copies:  {"v":1,"copies":{"<name>":[<size>,<time of change>,<inode>]}}

The file says which copies were gone through; without it they are gone through once more.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.absorbing import take_in
from storage.errors import StorageError
from storage.files import read_small, replace_file
from storage.lines import whole_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.store import Store

_VERSION = 1


def take_in_copies(store: Store) -> None:
    """Bring every line of a conflict copy into a segment. Nothing depends on it: what cannot be done now is done after another change."""
    copies = {name: [facts.size, facts.changed, facts.inode] for name, facts in store.journal.copies.items()}
    if not copies or _gone_through(store) == copies:
        return
    with suppress(StorageError, OSError):
        take_in(store, _lines(store), leaving_out=copies.keys())
        content = json.dumps({"v": _VERSION, "copies": copies})
        replace_file(store.disk, store.paths.copies, content.encode() + b"\n")


def _gone_through(store: Store) -> object:
    try:
        return json.loads(read_small(store.disk, store.paths.copies) or b"{}")["copies"]
    except (OSError, ValueError, RecursionError, LookupError, TypeError):
        return None


def _lines(store: Store) -> Iterator[bytes]:
    """The lines of all copies; one that cannot be read is damage that `check` tells."""
    for name, facts in store.journal.copies.items():
        with suppress(OSError):
            for lines in whole_lines(store.disk, os.path.join(store.paths.journal, name), facts.size):
                yield from lines.texts
