"""What every reader and writer asks about sealing: is this to be sealed, and what does that line say.

A store that was never sealed costs one look at its folder here, and loads nothing else of this package.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress

from protocol.typed import TYPE_CHECKING
from storage.errors import NotSaved
from storage.files import is_small, read_small, replace_file

if TYPE_CHECKING:
    from storage.disk import Disk, Facts
    from storage.paths import Paths
    from storage.sealing.block import Block
    from storage.sealing.boxes import Keys

SEALED = ".sealed."
"""What the names of sealed segments have in them, before the suffix."""
PIN = "seal"
"""The file in the state folder that remembers which public key this machine seals to, and whether it may stop to."""

UNOPENED = b"?"
"""What stands in place of a sealed line that the keys do not open."""

_LET_GO = " off"
_FIRST_LINE_LIMIT = 1024


class Keyring:
    """Follows what store.json says about sealing, and holds the keys in memory once somebody opened the store.

    `block` is None for a store that was never sealed. `store_id` is that of the store, as the boxes are bound to it. `in_doubt` tells that
    this machine sealed to the store, and that nobody with the keys told it to stop, as store.json does.
    """

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self.block: Block | None = None
        self.store_id = ""
        self.in_doubt = False
        self.keys: Keys | None = None
        self._paths, self._disk = paths, disk
        self._facts: Facts | None = None
        self._content: dict[str, object] = {}

    def look(self) -> None:
        """Read what is said about sealing, where that may have changed. Raises `OSError`."""
        facts = self._disk.stat(self._paths.store_json)
        if facts != self._facts:
            self._content = _content(read_small(self._disk, self._paths.store_json) if facts is not None and is_small(facts) else None)
            self._facts, self.block = facts, None
        if self.block is None:
            self.store_id, self.block = self._found(self._content)
        if self.keys is not None and self.block is not None and self.block.public != self.keys.public:
            self.keys = None
        self.in_doubt = self.block is not None and not self.block.is_on and self._has_pinned()

    @property
    def is_on(self) -> bool:
        """Whether what is written is to be sealed."""
        return self.block is not None and self.block.is_on

    @property
    def hides(self) -> bool:
        """Whether some of the record is sealed, so that nothing of it may be kept in plain elsewhere."""
        return self.block is not None and (self.block.hides or self.in_doubt)

    @property
    def needs_key(self) -> bool:
        """Whether reading takes a passphrase that nobody gave yet."""
        return self.keys is None and self.hides

    def require(self, *, always: bool = False) -> None:
        """Raise `NeedsPassphrase` while reading takes a passphrase, with `always` also where it only may."""
        if self.needs_key or (always and self.keys is None):
            from storage.sealing.errors import NeedsPassphrase

            raise NeedsPassphrase("This store is sealed. Type its passphrase in a terminal, or hand it over by $SMALLWINS_PASSPHRASE_FD.")

    def open(self, keys: Keys) -> None:
        """Read and write with these keys from now on, which must be those of `block`."""
        self.keys = keys
        with suppress(OSError):
            if self.is_on:
                self._pin(keys.public)

    def let_go(self, keys: Keys) -> None:
        """Let this machine write in plain once store.json says so. Raises `OSError`."""
        self._remember(self._told_by_pin(keys.public, _LET_GO))
        self.in_doubt = False

    def sealed(self, stamp: str, line: bytes) -> bytes:
        """Make the line of a segment out of a plain one, both with their newlines: sealed where that is on, else the same.

        Raises `NotSaved`, `Sealed` and `OSError`.
        """
        if not self.is_on:
            self._check_doubt()
            return line
        from storage.sealing import form

        if form.is_sealed(line):
            return line
        return form.sealed_line(stamp, self._box(line.removesuffix(b"\n"), self.context(b"line", stamp)))

    def first_line(self, stamp: str) -> bytes:
        """What a new segment begins with: nothing where sealing is off."""
        if self.block is None or not self.block.is_on:
            return b""
        from storage.sealing import form

        return form.first_line(stamp, self.store_id, self.block.public)

    def opened(self, line: bytes) -> bytes | None:
        """The plain line that a sealed one holds, without a newline; None when it cannot be opened."""
        from storage.sealing import form

        found = form.opened_line(line)
        if found is None or self.keys is None:
            return None
        stamp, box = found
        return self.keys.open(box, self.context(b"line", stamp))

    def plain(self, line: bytes) -> bytes:
        """The line to be read in place of one from a segment; one that makes no sense for a sealed one that cannot be opened.

        While nobody gave the passphrase a sealed line stays as it is, for its stamp.
        """
        if self.block is None or self.needs_key:
            return line
        from storage.sealing import form

        if not form.is_sealed(line):
            return line
        opened = self.opened(line)
        if opened is None:
            # One that was cut off and marked void is damage to nobody.
            return line if line.endswith(b"~") else UNOPENED
        return opened

    def sealed_file(self, name: str, data: bytes) -> bytes:
        """Make the content of the file `name` out of a plain one. Raises `NotSaved`, `Sealed` and `OSError`."""
        if not self.is_on:
            self._check_doubt()
            return data
        from storage.sealing import form

        return form.sealed_file(self._box(data, self.context(b"file", name)))

    def plain_file(self, name: str, data: bytes) -> bytes | None:
        """The plain content of the file `name`; None when it is sealed and cannot be opened."""
        if self.block is None:
            return data
        from storage.sealing import form

        if not form.is_sealed_file(data):
            return data
        box = form.opened_file(data)
        return self.keys.open(box, self.context(b"file", name)) if self.keys is not None and box is not None else None

    def context(self, kind: bytes, name: str = "") -> bytes:
        """What a box is bound to: its kind, the store and its name."""
        return b"\0".join((b"smallwins", kind, self.store_id.encode("utf-8", "replace"), name.encode("utf-8", "surrogatepass")))

    def _found(self, content: dict[str, object]) -> tuple[str, Block | None]:
        """The id and the block of store.json; where it tells none, those that the sealed segments tell."""
        store_id = str(content.get("id", ""))
        if "seal" not in content:
            return self._surviving() or (store_id, None)
        from storage.sealing.block import ON, Block, read

        told = read(content["seal"])
        return (store_id, told) if told is not None else self._surviving() or (store_id, Block(ON, b""))

    def _surviving(self) -> tuple[str, Block] | None:
        """What the sealed segments tell: store.json was lost, or has not arrived yet."""
        for name in self._disk.names(self._paths.journal):
            if SEALED in name and (facts := self._disk.stat(os.path.join(self._paths.journal, name))) is not None and facts.is_file:
                from storage.sealing import form
                from storage.sealing.block import ON, Block

                first, _, _ = self._disk.read(os.path.join(self._paths.journal, name), 0, _FIRST_LINE_LIMIT).partition(b"\n")
                if (told := form.told_by(first)) is not None:
                    return told[0], Block(ON, told[1])
        return None

    def _box(self, data: bytes, context: bytes) -> bytes:
        if self.keys is not None:
            return self.keys.seal(data, context)
        public = self.block.public if self.block is not None else b""
        self._pin(public)
        require_library()
        from storage.sealing import boxes

        try:
            return boxes.seal_to(public, data, context)
        except ValueError as error:
            raise NotSaved("The key in store.json makes no sense. Put an older copy of that file back, then save again.") from error

    def _pin(self, public: bytes) -> None:
        """Remember the public key on this machine. Without the passphrase another one than before raises `Altered`."""
        content, known = self._told_by_pin(public), self._pinned()
        if known == content or (self.keys is None and known == self._told_by_pin(public, _LET_GO)):
            return
        if known is not None and self.keys is None:
            from storage.sealing.errors import Altered

            raise Altered("This machine sealed to another key of this store before. Open it once with its passphrase: smallwins status")
        self._remember(content)

    def _told_by_pin(self, public: bytes, more: str = "") -> bytes:
        return f"{self.store_id} {public.hex()}{more}\n".encode()

    def _pinned(self) -> bytes | None:
        return read_small(self._disk, os.path.join(self._paths.state, PIN))

    def _has_pinned(self) -> bool:
        known = self._pinned()
        return known is not None and not known.endswith(f"{_LET_GO}\n".encode())

    def _remember(self, content: bytes) -> None:
        if self._pinned() != content and self._disk.stat(self._paths.state) is not None:
            replace_file(self._disk, os.path.join(self._paths.state, PIN), content)

    def _check_doubt(self) -> None:
        """Raise `Altered` rather than write in plain what somebody else may have wished to read."""
        if self.in_doubt:
            from storage.sealing.errors import Altered

            raise Altered("This machine sealed this store, and store.json says it is unsealed. If so, say it here once: smallwins unlock")


def require_library() -> None:
    """Raise `NoLibrary` where the package that seals is missing, or too old."""
    try:
        import storage.sealing.boxes  # noqa: F401
    except ImportError as error:
        from storage.sealing.errors import NoLibrary

        raise NoLibrary("Sealing takes a package that is not installed here. Run: pip install 'smallwins[seal]'") from error


def _content(data: bytes | None) -> dict[str, object]:
    try:
        content = json.loads(data or b"{}")
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
