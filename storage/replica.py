"""Which machine this is: a random id for each machine and place, so that no two machines ever append to one file.

A state folder that was copied to another machine or another path gets an id of its own there, beside the old one, which
is found again when the folder goes back.
"""

from __future__ import annotations

import json
import os
import sys
import zlib

from protocol.typed import TYPE_CHECKING
from storage.files import is_small, read_small, replace_file, set_aside

if TYPE_CHECKING:
    from storage.disk import Disk, Facts
    from storage.paths import Paths

_VERSION = 1
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LONGEST = 32
_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")


class Replica:
    """Reads and, on the first write of a machine, makes the replica id."""

    def __init__(self, paths: Paths, disk: Disk, machine: str | None = None) -> None:
        """`machine` stands for the machine's own id; without it the system is asked."""
        self._path, self._disk, self._machine = paths.replica, disk, machine
        self._found: str | None = None
        self._facts: Facts | None = None

    def known(self) -> str | None:
        """Give this machine's id if it has one; another program may have renewed it. Writes nothing. Raises `OSError`."""
        if (facts := self._disk.stat(self._path)) != self._facts:
            self._found, self._facts = (self._read() or {}).get(self._place()), facts
        return self._found

    def take(self) -> str:
        """Give this machine's id, made and kept when there was none. For the holder of the lock. Raises `OSError`."""
        return self.known() or self.renew()

    def renew(self) -> str:
        """Give this machine another id from now on. For the holder of the lock. Raises `OSError`."""
        ids = self._read()
        if ids is None:
            set_aside(self._disk, self._path)
        made = fresh()
        content = {"v": _VERSION, "ids": {**(ids or {}), self._place(): made}}
        replace_file(self._disk, self._path, json.dumps(content).encode() + b"\n")
        self._found, self._facts = made, self._disk.stat(self._path)
        return made

    def makes_sense(self) -> bool:
        """Whether the file is one of ours, or is not there yet. Raises `OSError`."""
        return self._read() is not None

    def _read(self) -> dict[str, str] | None:
        """Read the ids by place; None when the file is there and makes no sense."""
        if (facts := self._disk.stat(self._path)) is None:
            return {}
        if not is_small(facts):
            return None
        try:
            content = json.loads(read_small(self._disk, self._path) or b"")
            ids = content["ids"]
            return {place: name for place, name in ids.items() if is_id(name)}
        except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
            return None

    def _place(self) -> str:
        """Name this machine and path in eight digits that tell nobody what they stand for."""
        machine = _machine_id(self._disk) if self._machine is None else self._machine
        return f"{zlib.crc32(os.fsencode(machine + chr(10) + os.path.realpath(self._path))):08x}"


def fresh() -> str:
    """Make a new id: twelve random hex digits."""
    return os.urandom(6).hex()


def is_id(name: object) -> bool:
    """Whether this may be the id of a machine."""
    return isinstance(name, str) and 0 < len(name) <= _LONGEST and not name.strip(_LETTERS)


def _machine_id(disk: Disk) -> str:
    """Ask the system who it is. A Linux without an id is a container, whose host name changes with every run and says nothing."""
    for path in _MACHINE_IDS:
        try:
            if found := (read_small(disk, path) or b"").strip():
                return found.decode("ascii", "replace")
        except OSError:
            continue
    return "" if sys.platform == "linux" else os.uname().nodename
