"""Makes sealed segments of plain ones, or plain ones of sealed ones, so that a death at any point loses nothing and can be gone on from.

Lines are only ever written to new segments; those are read back and compared, and only then does the old one go. What is there in both
forms counts once for every reader, and is not written a third time. Damaged lines come along as they are, byte for byte.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.clock import replica_of
from storage.disk import Facts
from storage.errors import NotSaved
from storage.files import discard, replace_file, set_aside
from storage.line import LINE_LIMIT, unseal
from storage.names import has_lines
from storage.sealing import form
from storage.sealing.keyring import SEALED
from storage.segments import SUFFIX, is_month, month_of, own_segment
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk
    from storage.paths import Paths
    from storage.sealing.keyring import Keyring

LARGEST = 64 * 1024 * 1024
"""The most bytes of a file that is converted; a larger one is none of ours."""

_VOID = b"~"
_GLANCE = 256
_GONE = Facts(0, 0, 0, 0, 0)
_MONTH_LENGTH = len("2026-11")


class Found(NamedTuple):
    """A file with lines: its folder and name, what the system says about it, and the lines, an unfinished one marked void."""

    folder: str
    name: str
    facts: Facts
    lines: list[bytes]

    @property
    def path(self) -> str:
        """Where it lies."""
        return os.path.join(self.folder, self.name)


class Converter:
    """Converts the segments and the spool of one store. For the holder of the lock, with the keys in the keyring.

    `lines` counts what was written anew; `left` names what stays in the other form, `aside` what was moved aside since it cannot be opened.
    """

    def __init__(self, paths: Paths, disk: Disk, keyring: Keyring, own: str) -> None:
        """Make them sealed where sealing is on, else plain; `own` is this machine's replica id."""
        self._paths, self._disk, self._keyring, self._own = paths, disk, keyring, own
        self._to_sealed = keyring.is_on
        self._have: set[bytes] = set()
        self.lines = 0
        self.left: list[str] = []
        self.aside: list[str] = []

    def run(self) -> None:
        """Convert all. Raises `OSError` and `NotSaved`; then both forms are there, and another run goes on."""
        waiting = [found for found in self._files() if not self._is_done(found)]
        for name, folder in waiting:
            found = self._read(folder, name)
            if found is not None:
                self._convert(found)

    def _files(self) -> Iterator[tuple[str, str]]:
        for folder, suffix in ((self._paths.journal, SUFFIX), (self._paths.spool, SPOOL_SUFFIX)):
            for name, facts in self._disk.entries(folder):
                if has_lines(name, suffix) and facts.is_file:
                    yield name, folder

    def _is_done(self, place: tuple[str, str]) -> bool:
        """Whether a file is in the wanted form; its lines are remembered then. Also where it cannot be converted."""
        found = self._read(place[1], place[0])
        if found is None:
            path = os.path.join(place[1], place[0])
            if self._to_sealed or not self._is_wanted(self._disk.read(path, 0, _GLANCE)):
                self.left.append(path)
            return True
        if not all(map(self._is_wanted, found.lines)):
            return False
        self._have.update(self._mark(line) for line in found.lines if not form.is_first(line))
        return True

    def _read(self, folder: str, name: str) -> Found | None:
        """Read a file; None where it has too much in it, or lies in the spool and may still be written to."""
        path = os.path.join(folder, name)
        facts = self._disk.stat(path)
        if facts is None:
            # Gone since it was listed.
            return Found(folder, name, _GONE, [])
        if facts.size > LARGEST:
            return None
        *lines, rest = self._disk.read(path, 0, facts.size).split(b"\n")
        if rest and folder == self._paths.spool:
            return None
        # A line that lacks only its newline must not come to life.
        lines = [line for line in (*lines, rest + _VOID if rest else b"") if line.strip()]
        return None if any(len(line) > LINE_LIMIT for line in lines) else Found(folder, name, facts, lines)

    def _is_wanted(self, line: bytes) -> bool:
        return (form.is_sealed(line) or form.is_first(line)) == self._to_sealed

    def _convert(self, found: Found) -> None:
        stuck = not self._to_sealed and any(form.is_sealed(line) and self._keyring.opened(line) is None for line in found.lines)
        missing: dict[bytes, bytes] = {}
        for line in found.lines:
            mark = self._mark(line)
            if mark not in self._have and not form.is_first(line) and not (stuck and self._plain(line) is None):
                missing[mark] = line
        if missing:
            self._write(found, list(missing.values()))
            self._have.update(missing)
            self.lines += len(missing)
        if self._disk.stat(found.path) != found.facts:
            # Another program ignored the lock; the next run takes in what it wrote.
            self.left.append(found.path)
            return
        if stuck:
            self.aside.append(set_aside(self._disk, found.path))
        else:
            self._disk.unlink(found.path)
        self._disk.fsync_dir(found.folder)

    def _write(self, found: Found, lines: list[bytes]) -> None:
        stamps = self._stamps(lines)
        converted = [self._converted(stamp, line) for stamp, line in zip(stamps, lines, strict=True)]
        path = os.path.join(self._paths.journal, self._target(found, stamps[0]))
        replace_file(self._disk, path, self._keyring.first_line(stamps[0]) + b"".join(converted))
        written = self._read(self._paths.journal, os.path.basename(path))
        back = [self._mark(line) for line in written.lines if not form.is_first(line)] if written else []
        if back != [self._mark(line) for line in lines]:
            discard(self._disk, path)
            raise NotSaved("What was written does not read back the same. Nothing was taken away; check the disk, then try again.")

    def _converted(self, stamp: str, line: bytes) -> bytes:
        plain = self._plain(line)
        return self._keyring.sealed(stamp, (line if plain is None else plain) + b"\n")

    def _plain(self, line: bytes) -> bytes | None:
        return self._keyring.opened(line) if form.is_sealed(line) else line

    def _mark(self, line: bytes) -> bytes:
        """What tells lines apart, whatever form they are in."""
        plain = self._plain(line)
        return sha256(line if plain is None else plain).digest()

    def _stamps(self, lines: list[bytes]) -> list[str]:
        """A stamp for each line: its own, or that of the line before where it has none."""
        stamp, stamps = f"{0:016x}{self._own}", []
        for line in lines:
            commit = unseal(self._plain(line) or line)
            stamp = commit.stamp if commit is not None else stamp
            stamps.append(stamp)
        return stamps

    def _target(self, found: Found, stamp: str) -> str:
        """A name that is free: beside an own segment the same number, else one for lines of others that this machine took in."""
        own = own_segment(found.name, self._own, found.facts)
        taken = {name for name, _ in self._disk.entries(self._paths.journal)}
        if own is not None and (name := own._replace(is_sealed=self._to_sealed).name(self._own)) not in taken:
            return name
        month, number = found.name[:_MONTH_LENGTH], 1
        month = month if is_month(month) else month_of(stamp)
        writer, suffix = replica_of(stamp) or self._own, SEALED + SUFFIX.removeprefix(".") if self._to_sealed else SUFFIX
        while (name := f"{month}.{writer}.by-{self._own}-{number}{suffix}") in taken:
            number += 1
        return name
