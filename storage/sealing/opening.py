"""Opening a sealed store: with a passphrase, which one of the key slots answers to, or with the recovery key, which needs no slot."""

from __future__ import annotations

from unicodedata import normalize

from protocol.typed import TYPE_CHECKING
from storage.sealing.errors import Altered, WrongPassphrase
from storage.sealing.keyring import require_library

if TYPE_CHECKING:
    from storage.sealing.boxes import Keys
    from storage.sealing.keyring import Keyring


def open_with(keyring: Keyring, typed: str) -> int | None:
    """Open the store with what somebody typed; gives back the number of the slot, None for the recovery key.

    Raises `WrongPassphrase`, `Altered` or `NoLibrary`.
    """
    if keyring.block is None:
        raise WrongPassphrase("This store is not sealed.")
    keys, number = _matching(keyring, typed)
    if keys.public != keyring.block.public:
        raise Altered("The public key in store.json is not that of this store: somebody altered the file. Put an older copy of it back.")
    keyring.open(keys)
    return number


def spelled(passphrase: str) -> bytes:
    """A passphrase as bytes, the same for every way to type its letters."""
    return normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _matching(keyring: Keyring, typed: str) -> tuple[Keys, int | None]:
    require_library()
    from storage.sealing import boxes, recovery

    block = keyring.block
    slots = block.slots if block is not None else ()
    secret = recovery.read(typed)
    if secret is not None and block is not None and (keys := boxes.Keys(secret)).public == block.public:
        return keys, None
    for number, slot in enumerate(slots):
        if (found := boxes.unwrapped(slot, spelled(typed), keyring.context(b"slot"))) is not None:
            return found, number
    if not slots:
        raise WrongPassphrase("The key slots of this store are not here. Put its store.json back, or type the recovery key.")
    raise WrongPassphrase("This opens the store neither as its passphrase nor as its recovery key. Nothing was changed; try again.")
