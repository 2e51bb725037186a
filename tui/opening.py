"""Opening a sealed store, and running a command on it once it is open."""

from __future__ import annotations

from protocol.errors import ProtocolError
from protocol.typed import TYPE_CHECKING
from protocol.visible import quoted
from storage.errors import StorageError
from storage.sealing.errors import WrongPassphrase
from storage.sealing.keyring import require_library
from storage.sealing.opening import open_with
from tui.passphrase import is_handed_over, source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.sealing.keyring import Keyring
    from storage.store import Store
    from tui.answer import Answer
    from tui.parsing import Command, Namespace
    from tui.passphrase import Source
    from tui.world import World


SEALED_MEANWHILE = "Another program sealed this store. Leave and open smallwins again, with the passphrase; what you typed is kept."


def open_store(keyring: Keyring, asked: Source | None = None) -> int | None:
    """Ask for the passphrase until it opens the store; gives back the number of its slot, None for the recovery key.

    Raises `ProtocolError` and `StorageError`: no terminal, a store that was tampered with, or a wrong passphrase once too often,
    which locks nobody out.
    """
    require_library()
    asked = asked or source()
    if asked.person and keyring.in_doubt:
        asked.tell(
            "The file store.json says that this store was unsealed. If that was you, say it on this machine as well: smallwins unlock"
        )
    what = "Passphrase"
    if asked.person and keyring.block is not None and not keyring.block.slots:
        asked.tell("The key slots of this store are not here: its store.json is lost or damaged. The recovery key opens it.")
        what = "Recovery key"
    with asked.hidden():
        for _ in range(asked.tries - 1):
            try:
                return open_with(keyring, asked.ask(what))
            except WrongPassphrase as refusal:
                asked.tell(refusal.sentence)
        return open_with(keyring, asked.ask(what))


def in_program(error: ProtocolError | StorageError) -> str:
    """What the full-screen program says of an error: there it is no use to name the terminal."""
    return SEALED_MEANWHILE if isinstance(error, StorageError) and error.wants_passphrase else error.sentence


def run_sealed(command: Command, world: World, args: Namespace) -> Answer:
    """Run a command that found the store sealed: without the passphrase where it can do without, else with it."""
    if command.sealed is not None and not is_handed_over() and (answer := command.sealed(world, args)) is not None:
        return answer
    open_store(world.store.journal.keyring)
    answer = command.run(world, args)
    return answer._replace(notes=(*answer.notes, *placing_notes(world.store)))


def placing_notes(store: Store) -> Iterator[str]:
    """What the person is to know of entries that were logged without the passphrase and are not on record in full yet."""
    if store.placing is None:
        return
    for key, asked in store.placing.astray.items():
        if (entry := store.snapshot.attempts.get(key)) is not None and entry.domain_id in store.snapshot.domains:
            behaviour = store.snapshot.domains[entry.domain_id].behaviour
            yield f"An entry was logged for {quoted(asked)}, which names no domain. It is in: {quoted(behaviour)}"
    if waiting := len(store.placing.waiting):
        entries = "1 entry waits" if waiting == 1 else f"{waiting} entries wait"
        yield f"{entries} for a domain to be in front: smallwins resume, or smallwins domain"
