"""Turning sealing on and off, and changing who may open the store. Each step leaves a store that opens, and can be gone on from.

On: store.json says so first, so that whatever is written from then on is sealed; then the segments are converted. Off: the other way
about, with the slots kept to the end and beyond, for sealed lines that another machine brings later.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.files import is_small, read_small, replace_file
from storage.layout import FORMAT, SEALED_FORMAT
from storage.sealing import leftovers
from storage.sealing.block import ENDING, MOST_SLOTS, OFF, ON, Block, Slot, told
from storage.sealing.converting import Converter
from storage.sealing.errors import Sealed
from storage.sealing.keyring import require_library
from storage.sealing.opening import spelled

if TYPE_CHECKING:
    from storage.disk import Disk
    from storage.journal import Journal
    from storage.paths import Paths
    from storage.sealing.block import Costs
    from storage.sealing.boxes import Keys
    from storage.sealing.keyring import Keyring


class Report(NamedTuple):
    """What was done: lines written anew, backup files deleted, files that stay as they were, and files moved aside that nobody can open."""

    lines: int
    backups: int
    left: tuple[str, ...]
    aside: tuple[str, ...]


class Turning:
    """Acts on one store. Everything raises `StorageError`, `Busy` among them; what was begun can be gone on with then."""

    def __init__(self, paths: Paths, disk: Disk, journal: Journal, costs: Costs | None = None) -> None:
        """Touch nothing yet. `costs` are those of new slots; without them the usual ones."""
        self._paths, self._disk, self._journal, self._costs = paths, disk, journal, costs

    @property
    def _keyring(self) -> Keyring:
        return self._journal.keyring

    def on(self, keys: Keys, passphrase: str) -> Report:
        """Seal the store with new keys. Raises `Sealed` where that was done before."""
        return self._journal.exclusively(lambda own: self._turn_on(own, keys, passphrase))

    def finish(self) -> Report:
        """Seal what is still plain in a store that was sealed, or half unsealed, and which was opened."""
        return self._journal.exclusively(self._finish)

    def off(self) -> Report:
        """Unseal a store that was opened."""
        return self._journal.exclusively(self._turn_off)

    def stay_off(self) -> None:
        """Have it stay unsealed also after a power cut: who unsealed it may have been told that this could not be made sure of."""
        self._journal.exclusively(lambda _: self._disk.fsync_dir(self._paths.store))

    def add_slot(self, passphrase: str) -> None:
        """Let another passphrase open the store as well; the store was opened."""
        self._journal.exclusively(lambda _: self._put_slot(passphrase, self._block.slots))

    def change(self, passphrase: str, number: int | None) -> None:
        """Put a passphrase in place of the one in the slot with this number, in place of all for None; the store was opened."""
        self._journal.exclusively(lambda _: self._put_slot(passphrase, _without(self._block.slots, number)))

    def _turn_on(self, own: str, keys: Keys, passphrase: str) -> Report:
        keyring = self._keyring
        keyring.look()
        if keyring.hides:
            raise Sealed("This store is sealed already. Another passphrase: smallwins lock --change")
        if keyring.block is not None and leftovers.any_sealed(self._paths, self._disk):
            raise Sealed("Some of this store is still sealed with the passphrase it had. Unseal that first: smallwins unlock")
        self._write(Block(ON, keys.public, (self._slot(keys, passphrase),)))
        keyring.open(keys)
        return self._finish(own)

    def _finish(self, own: str) -> Report:
        block = self._block
        if not block.is_on:
            self._write(block._replace(state=ON))
        converter = self._converted(own)
        erased = leftovers.erase(self._paths, self._disk)
        leftovers.convert(self._paths, self._disk, self._keyring)
        return Report(converter.lines, erased, tuple(leftovers.uncovered(self._paths, self._disk)), tuple(converter.aside))

    def _turn_off(self, own: str) -> Report:
        keyring = self._keyring
        keyring.look()
        if keyring.block is None:
            return Report(0, 0, (), ())
        keyring.require(always=True)
        if keyring.keys is not None:
            keyring.let_go(keyring.keys)
        self._write(keyring.block._replace(state=ENDING))
        converter = self._converted(own)
        left = (*converter.left, *leftovers.convert(self._paths, self._disk, keyring))
        if not left:
            self._write(keyring.block._replace(state=OFF))
        return Report(converter.lines, 0, left, tuple(converter.aside))

    def _converted(self, own: str) -> Converter:
        converter = Converter(self._paths, self._disk, self._keyring, own)
        converter.run()
        return converter

    @property
    def _block(self) -> Block:
        self._keyring.look()
        self._keyring.require()
        if self._keyring.block is None or not self._keyring.hides:
            raise Sealed("This store is not sealed. Seal it: smallwins lock")
        return self._keyring.block

    def _put_slot(self, passphrase: str, others: tuple[Slot, ...]) -> None:
        keys, block = self._keyring.keys, self._block
        if len(others) >= MOST_SLOTS:
            raise Sealed(f"This store has {MOST_SLOTS} passphrases, and no more fit. Change one: smallwins lock --change")
        if keys is not None:
            self._write(block._replace(slots=(*others, self._slot(keys, passphrase))))

    def _slot(self, keys: Keys, passphrase: str) -> Slot:
        require_library()
        from storage.sealing import boxes

        return boxes.new_slot(keys, spelled(passphrase), self._keyring.context(b"slot"), self._costs)

    def _write(self, block: Block) -> None:
        path, keyring = self._paths.store_json, self._keyring
        facts = self._disk.stat(path)
        content = json.loads(read_small(self._disk, path) or b"{}") if facts is not None and is_small(facts) else {}
        formats = {name: _format(content.get(name), block) for name in ("format", "min_reader", "min_writer")}
        content |= {"id": keyring.store_id, **formats, "seal": told(block)}
        replace_file(self._disk, path, json.dumps(content).encode() + b"\n")
        keyring.look()


def _format(known: object, block: Block) -> int:
    """What a format number becomes: sealing asks for one of its own, and gives back that and no other."""
    number = known if isinstance(known, int) else FORMAT
    if block.hides:
        return max(number, SEALED_FORMAT)
    return FORMAT if number == SEALED_FORMAT else number


def _without(slots: tuple[Slot, ...], number: int | None) -> tuple[Slot, ...]:
    return () if number is None else tuple(slot for at, slot in enumerate(slots) if at != number)
