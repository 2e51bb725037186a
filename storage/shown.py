"""Which hints were shown or muted on this machine: names and logical days, never a word of anybody's.

    <state>/shown:  {"v":1,"hints":{"<name>":{"shown":"2026-11-23","muted":"2026-12-07","keeps":2}}}

Nothing depends on the file: without it, or where it makes no sense, hints begin anew. In a sealed store it is sealed like a draft.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from protocol.hints import FOR_GOOD, Hint
from storage.disk import Disk
from storage.errors import StorageError
from storage.files import make_folder, read_small, replace_file
from storage.sealing.keyring import Keyring

if TYPE_CHECKING:
    from storage.disk import Facts
    from storage.paths import Paths

_VERSION = 1
_NEVER = Hint()


class Shown:
    """Implements `protocol.hints.Shown`. Every change is on disk when it returns, where the disk lets us."""

    def __init__(self, paths: Paths | None = None, disk: Disk | None = None, keyring: Keyring | None = None) -> None:
        """Touch nothing yet. Without `paths` nothing is ever written."""
        self._paths, self._disk = paths, disk or Disk()
        self._keyring = keyring or (Keyring(paths, self._disk) if paths is not None else None)
        self._hints: dict[str, Hint] = {}
        self._facts: Facts | None = None

    def days_since(self, name: str, today: date) -> int | None:
        """Logical days since a hint was shown, 0 for today; None if it never was."""
        return self._of(name).days_since(today)

    def note(self, name: str, today: date) -> None:
        """Remember that a hint was shown."""
        self._put(name, self._of(name)._replace(shown=today))

    def mute(self, name: str, until: date = FOR_GOOD) -> None:
        """Show a hint no more before the day `until`."""
        self._put(name, self._of(name)._replace(muted=until, keeps=0))

    def is_muted(self, name: str, today: date) -> bool:
        """Whether a hint is not to be shown on this day."""
        return self._of(name).is_muted(today)

    def kept(self, name: str) -> int:
        """Count that a hint was waved away; gives back how many times in a row it was by now."""
        hint = self._of(name)
        self._put(name, hint._replace(keeps=hint.keeps + 1))
        return hint.keeps + 1

    def heeded(self, name: str) -> None:
        """A hint was of use: what is waved away next is the first in a row."""
        self._put(name, self._of(name)._replace(keeps=0))

    def muted_for_good(self) -> tuple[str, ...]:
        """The hints that a person muted without a date, by name."""
        self._look()
        return tuple(sorted(name for name, hint in self._hints.items() if hint.muted == FOR_GOOD))

    def unmute(self) -> None:
        """Let all of those be shown again."""
        for name in self.muted_for_good():
            self._put(name, self._of(name)._replace(muted=None))

    def _of(self, name: str) -> Hint:
        self._look()
        return self._hints.get(name, _NEVER)

    def _put(self, name: str, hint: Hint) -> None:
        if hint == self._of(name):
            return
        self._hints[name] = hint
        if self._paths is None or self._keyring is None:
            return
        path = self._paths.shown
        with suppress(OSError, StorageError):
            make_folder(self._disk, self._paths.state)
            self._keyring.look()
            replace_file(self._disk, path, self._keyring.sealed_file(os.path.basename(path), told(self._hints)))
            self._facts = self._disk.stat(path)

    def _look(self) -> None:
        """Take in what another program of this machine put there since."""
        if self._paths is None or self._keyring is None:
            return
        with suppress(OSError):
            facts = self._disk.stat(self._paths.shown)
            if facts is not None and facts != self._facts:
                self._facts = facts
                self._keyring.look()
                data = self._keyring.plain_file(os.path.basename(self._paths.shown), read_small(self._disk, self._paths.shown) or b"")
                self._hints = parse(data or b"")


def told(hints: dict[str, Hint]) -> bytes:
    """The content of the file."""
    entries = {name: _told(hint) for name, hint in hints.items() if hint != _NEVER}
    return json.dumps({"v": _VERSION, "hints": entries}).encode() + b"\n"


def _told(hint: Hint) -> dict[str, object]:
    days = {name: day.isoformat() for name, day in (("shown", hint.shown), ("muted", hint.muted)) if day is not None}
    return {**days, **({"keeps": hint.keeps} if hint.keeps else {})}


def parse(data: bytes) -> dict[str, Hint]:
    """The hints that the file tells; none at all where something in it makes no sense."""
    try:
        return {name: _parsed(**entry) for name, entry in json.loads(data)["hints"].items()}
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return {}


def _parsed(shown: str | None = None, muted: str | None = None, keeps: int = 0, **_: object) -> Hint:
    if type(keeps) is not int or keeps < 0:
        raise ValueError(keeps)
    return Hint(_day(shown), _day(muted), keeps)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
