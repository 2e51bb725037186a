"""Texts that were typed and not saved yet: one small file each, replaced in one step, on this machine only."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.errors import NotSaved, Unstorable, not_saved, told
from storage.files import LIMIT, discard, make_folder, read_small, replace_file, set_aside
from storage.sealing.keyring import Keyring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.disk import Disk, Facts
    from storage.paths import Paths

_VERSION = 1
_SUFFIX = ".json"
_SAFE = frozenset("0123456789abcdefghijklmnopqrstuvwxyz_-")
_NAME_LIMIT = 200
_NS_PER_MS = 1_000_000


class Draft(NamedTuple):
    """What was typed under `key`, and when it was last saved, in milliseconds since 1970 by the file system's clock."""

    key: str
    saved_at: int
    fields: dict[str, object]


class Drafts:
    """The drafts of this machine. `problems` collects a line for every file that made no sense; such a file is moved aside."""

    def __init__(self, paths: Paths, disk: Disk, keyring: Keyring | None = None) -> None:
        """Touch nothing yet. In a sealed store drafts are sealed as well; `keyring` opens them."""
        self._folder, self._disk = paths.drafts, disk
        self._keyring = keyring or Keyring(paths, disk)
        self.problems: list[str] = []

    def save(self, key: str, fields: Mapping[str, object]) -> None:
        """Put a draft in place of the one before, on disk when this returns. Raises `NotSaved`; the draft before is still there then."""
        try:
            data = json.dumps({"v": _VERSION, "key": key, "fields": dict(fields)}, allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise Unstorable(f"The draft {key} holds something that cannot be saved.") from error
        path = self._path(key)
        try:
            make_folder(self._disk, self._folder)
            self._keyring.look()
            data = self._keyring.sealed_file(os.path.basename(path), data)
            if len(data) > LIMIT:
                raise NotSaved(f"The draft {key} has {len(data):,} bytes and {LIMIT:,} fit. Shorten it.")
            replace_file(self._disk, path, data)
        except OSError as error:
            raise not_saved(error, self._folder) from error

    def load(self, key: str) -> dict[str, object] | None:
        """Give the fields of a draft; None when there is none, or none that makes sense."""
        path = self._path(key)
        try:
            facts = self._disk.stat(path)
        except OSError as error:
            self._report(path, told(error))
            return None
        draft = self._read(path, facts) if facts else None
        return draft.fields if draft and draft.key == key else None

    def all(self) -> list[Draft]:
        """Give every draft, the latest last."""
        try:
            entries = self._disk.entries(self._folder)
        except OSError as error:
            self._report(self._folder, told(error))
            return []
        found = (self._read(os.path.join(self._folder, name), facts) for name, facts in entries if name.endswith(_SUFFIX))
        return sorted((draft for draft in found if draft), key=lambda draft: (draft.saved_at, draft.key))

    def discard(self, key: str) -> None:
        """Delete a draft; one that is not there is no trouble."""
        discard(self._disk, self._path(key))

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, _file_name(key) + _SUFFIX)

    def _read(self, path: str, facts: Facts) -> Draft | None:
        try:
            self._keyring.look()
            text = read_small(self._disk, path)
        except OSError as error:
            self._report(path, told(error))
            return None
        if text is None:
            return None
        plain = self._keyring.plain_file(os.path.basename(path), text)
        if plain is None:
            self._report(path, "is sealed and cannot be opened")
            return None
        if (parsed := parse(plain)) is None:
            self._set_aside(path)
            return None
        return Draft(*parsed[:1], facts.changed // _NS_PER_MS, parsed[1])

    def _set_aside(self, path: str) -> None:
        try:
            self._report(path, f"makes no sense and is now {os.path.basename(set_aside(self._disk, path))}")
        except OSError as error:
            self._report(path, f"makes no sense and cannot be moved: {told(error)}")

    def _report(self, path: str, what: str) -> None:
        self.problems.append(f"draft {os.path.basename(path)}: {what}")


def parse(text: bytes) -> tuple[str, dict[str, object]] | None:
    """The key and the fields of a draft's file; None for anything else."""
    try:
        content = json.loads(text.decode())
    except (ValueError, RecursionError):
        return None
    match content:
        case {"v": int(), "key": str() as key, "fields": dict() as fields}:
            return key, fields
        case _:
            return None


def _file_name(key: str) -> str:
    """Write a key as a file name: what is not plain becomes `%` and two hex digits, also capitals, which some disks do not tell apart."""
    name = "".join(
        letter if letter in _SAFE else "".join(f"%{byte:02x}" for byte in letter.encode("utf-8", "surrogatepass")) for letter in key
    )
    if not 0 < len(name) <= _NAME_LIMIT:
        raise ValueError(f"a draft's key has {len(name)} characters as a file name")
    return name
