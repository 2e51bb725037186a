"""Disks on which operation number N goes wrong, whatever operation that is.

Every public method of `Disk` counts as an operation, also one that is added later, but for `close`: the kernel closes the
files of a dead process, and a program closes its own whatever happened.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from typing import Any

from storage.disk import Disk
from tests.storage.stores import UnsyncedDisk

LOOKING = frozenset({"stat", "stat_open", "entries", "names", "read", "room"})
"""Operations that change nothing."""

OPERATIONS = frozenset(name for name in vars(Disk) if not name.startswith("_")) - {"close"}
NEVER = 10**9


class Faulty(Disk):
    """A disk whose operation number `at` (from 1) fails by `fail`, after `torn` bytes where it is a write.

    `once` lets what comes after succeed; without it everything after fails too, as for a dead process, until `mend`.
    """

    def __init__(self, at: int = NEVER, fail: Callable[[], BaseException] = RuntimeError, *, torn: int = 0, once: bool = False) -> None:
        super().__init__()
        self.at, self.fail, self.torn, self.once = at, fail, torn, once
        self.done, self.mended = 0, False
        self.did: list[tuple[str, int]] = []

    @property
    def was_reached(self) -> bool:
        """Whether the run got as far as the operation that fails."""
        return self.done >= self.at

    def mend(self) -> None:
        """Let everything from now on succeed."""
        self.mended = True

    def spoil(self, name: str, arguments: tuple[Any, ...], real: Callable[..., Any]) -> None:
        """Leave behind what a failing operation leaves."""
        if name == "write" and self.torn:
            handle, data = arguments
            real(handle, data[: self.torn])

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return functools.partial(self._step, name, found) if name in OPERATIONS else found

    def _step(self, name: str, real: Callable[..., Any], *arguments: Any) -> Any:
        if self.mended:
            return real(*arguments)
        self.done += 1
        self.did.append((name, len(arguments[1]) if name == "write" else 0))
        if self.done == self.at:
            self.spoil(name, arguments, real)
        if self.done == self.at or (self.done > self.at and not self.once):
            raise self.fail()
        return real(*arguments)


class FaultyDisk(Faulty, UnsyncedDisk):
    """The real file system, with a fault and without the waiting of syncs."""


class RefusingDisk(UnsyncedDisk):
    """The real file system, of which everything that changes something is refused while `refuses` is the number of an error.

    `refused` counts how often it was. A folder that is there already is not made, so nobody refuses to make it.
    """

    refuses = refused = 0

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return functools.partial(self._unless_refused, found) if name in OPERATIONS - LOOKING and self.refuses else found

    def _unless_refused(self, real: Callable[..., Any], *arguments: Any) -> Any:
        if real.__name__ == "mkdir" and self.stat(*arguments) is not None:
            return real(*arguments)
        self.refused += 1
        raise OSError(self.refuses, os.strerror(self.refuses))
