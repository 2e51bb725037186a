"""What can go wrong with a sealed store."""

from __future__ import annotations

from storage.errors import NotSaved, StorageError


class Sealed(StorageError):
    """What was asked for is sealed, and nobody gave the passphrase."""

    title = "This store is sealed"


class NeedsPassphrase(Sealed):
    """What is to be read is sealed. Nothing was done."""

    wants_passphrase = True


class WrongPassphrase(Sealed):
    """What was typed opens none of the key slots, and is no recovery key of this store."""

    title = "This does not open the store"


class Altered(NotSaved):
    """The store asks to seal to another key than before; whoever changed it could read what is sealed to it."""

    title = "The key of this store changed"


class NoLibrary(Sealed):
    """The package that seals and opens is not installed."""

    title = "Sealing is not installed"
