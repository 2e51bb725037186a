"""Takes a line that somebody edited by hand: its checksum is made anew, once it was shown that it reads as one of ours."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.typed import NamedTuple
from storage.errors import Unusable, told
from storage.files import keep_copy, swap_file
from storage.line import VERSION, Commit, signed, unseal
from storage.ownership import writer_of
from storage.sealing import leftovers

if TYPE_CHECKING:
    from protocol.moments import Now
    from storage.store import Store


class Accepted(NamedTuple):
    """What the line says: a commit; and the name under which the file is kept as it was."""

    commit: Commit
    aside: str


class Place(NamedTuple):
    """A line of a file: the number counts from 1."""

    path: str
    number: int


def accept(store: Store, place: str, now: Now, *, others: bool = False) -> Accepted:
    """Take the line at `place`, a file of the store and a number: `journal/2026-11.3f9c.jsonl:12`.

    A backup is made first. With `others` also a line of another machine's file. Raises `RefusedError` and `StorageError`.
    """
    found = find(store, place)
    store.journal.catch_up()
    try:
        commit = _edited(store, found)
        store.back_up_now(now)
        aside = store.journal.exclusively(lambda own: _take(store, found, own, others=others))
    except OSError as error:
        raise Unusable(f"{found.path} cannot be read: {told(error)}. Check the file, then try again.") from error
    return Accepted(commit, os.path.basename(aside))


def find(store: Store, place: str) -> Place:
    """The line that a place names. Raises `RefusedError`."""
    file, _, number = place.rpartition(":")
    folders = (store.paths.store, store.paths.journal, store.paths.spool)
    paths = [os.path.abspath(os.path.join(folder, file)) for folder in folders if file]
    path = next((path for path in paths if os.path.dirname(path) in folders[1:] and _is_file(store, path)), None)
    if path is None or not (number.isascii() and number.isdigit()) or int(number[:9]) == 0:
        raise RefusedError("No such line", "Name a file of the store and a line in it, as check does: journal/2026-11.3f9c.jsonl:12")
    return Place(path, int(number[:9]))


def _is_file(store: Store, path: str) -> bool:
    facts = store.disk.stat(path)
    return facts is not None and facts.is_file


def _lines(store: Store, place: Place) -> list[bytes]:
    facts = store.disk.stat(place.path)
    return store.disk.read(place.path, 0, facts.size).split(b"\n") if facts is not None else []


def _edited(store: Store, place: Place) -> Commit:
    """What the line says without its checksum. Raises `RefusedError`."""
    lines = _lines(store, place)[:-1]
    if place.number > len(lines):
        raise RefusedError("No such line", f"That file has {len(lines)} whole lines. See which are damaged: smallwins check")
    text = lines[place.number - 1]
    if unseal(store.journal.keyring.plain(text)) is not None:
        raise RefusedError("Nothing to take", f"Line {place.number} is sound as it is; nothing was changed.")
    commit = unseal(_signed(text))
    if commit is None or not commit.ops:
        wanted = 'one JSON object with "v", "h" and "ops"'
        raise RefusedError("Not a line", f"Line {place.number} does not read as {wanted}. Mend that, or run: smallwins check --repair")
    return commit


def _signed(text: bytes) -> bytes:
    """The line with a checksum that fits; empty where it is none at all. The spaces of an editor go, the words stay."""
    try:
        content = json.loads(text)
        body = {name: content[name] for name in ("v", "h", "ops")}
        written = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return signed(written[:-1].encode()) if body["v"] == VERSION else b""
    except (ValueError, RecursionError, LookupError, TypeError):
        return b""


def _take(store: Store, place: Place, own: str, *, others: bool) -> str:
    name = os.path.basename(place.path)
    if os.path.dirname(place.path) == store.paths.journal and not others and writer_of(name) not in {None, own}:
        raise RefusedError("Another machine's", f"Another machine writes {name}. Edit it there; if that is gone, add: --others")
    facts, lines, commit = store.disk.stat(place.path), _lines(store, place), _edited(store, place)
    aside = keep_copy(store.disk, place.path, b"\n".join(lines))
    line = _signed(lines[place.number - 1])
    lines[place.number - 1] = store.journal.keyring.sealed(commit.stamp, line).removesuffix(b"\n")
    swap_file(store.disk, place.path, b"\n".join(lines), facts)
    if store.journal.keyring.is_on:
        # What was moved aside may hold words in plain.
        leftovers.convert(store.paths, store.disk, store.journal.keyring)
    return aside
