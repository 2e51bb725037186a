"""What `store.json` says about sealing: whether it is on, the public key, and the key slots.

    "seal": {"state": "on", "public": "<base64>", "slots": [
        {"kdf": "argon2id", "t": 3, "m": 65536, "p": 4, "salt": "<base64>", "key": "<base64>"}]}

Whoever can write the file chooses the numbers in it, so they are bounded on reading: a slot beyond the bounds does not count.
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64

from protocol.typed import NamedTuple

KEY_LENGTH = 32
SALT_LENGTH = 16
MOST_SLOTS = 8
"""Slots that are tried: each costs a key derivation."""

ON, ENDING, OFF = "on", "ending", "off"
"""Sealed; being unsealed, so that some of it still is; not sealed, with the slots kept for sealed lines that turn up later."""

_STATES = frozenset({ON, ENDING, OFF})
_WRAPPED_LENGTH = 12 + KEY_LENGTH + 16
_MOST_MEMORY = 1 << 30
_BOUNDS = {
    # Passes, KiB, lanes.
    "argon2id": ((1, 64), (8, 1 << 20), (1, 64)),
    # N, r, p.
    "scrypt": ((1 << 10, 1 << 20), (1, 32), (1, 16)),
}
_FIELDS = {"argon2id": ("t", "m", "p"), "scrypt": ("n", "r", "p")}


class Costs(NamedTuple):
    """What one guess costs: for Argon2id passes, KiB and lanes; for scrypt N, r and p."""

    name: str
    time: int
    memory: int
    lanes: int


class Slot(NamedTuple):
    """The store's secret, wrapped with one passphrase: nonce and ciphertext."""

    costs: Costs
    salt: bytes
    wrapped: bytes


class Block(NamedTuple):
    """What is told about sealing. A public key alone is enough to write."""

    state: str
    public: bytes
    slots: tuple[Slot, ...] = ()

    @property
    def is_on(self) -> bool:
        """Whether what is written is to be sealed."""
        return self.state == ON

    @property
    def hides(self) -> bool:
        """Whether some of the record is sealed."""
        return self.state != OFF


def told(block: Block) -> dict[str, object]:
    """The block as JSON values."""
    return {"state": block.state, "public": _text(block.public), "slots": [_told_slot(slot) for slot in block.slots]}


def read(told: object) -> Block | None:
    """The block of JSON values; None for anything that is none. Slots out of bounds are left out."""
    match told:
        case {"state": str() as state, "public": str() as public, "slots": list() as slots} if state in _STATES:
            key = _bytes(public)
            found = tuple(slot for one in slots[:MOST_SLOTS] if (slot := _read_slot(one)) is not None)
            return Block(state, key, found) if len(key) == KEY_LENGTH else None
        case _:
            return None


def _told_slot(slot: Slot) -> dict[str, object]:
    costs = dict(zip(_FIELDS[slot.costs.name], slot.costs[1:], strict=True))
    return {"kdf": slot.costs.name, **costs, "salt": _text(slot.salt), "key": _text(slot.wrapped)}


def _read_slot(told: object) -> Slot | None:
    match told:
        case {"kdf": "argon2id", "t": int() as time, "m": int() as memory, "p": int() as lanes, "salt": str() as salt, "key": str() as key}:
            slot = Slot(Costs("argon2id", time, memory, lanes), _bytes(salt), _bytes(key))
        case {"kdf": "scrypt", "n": int() as time, "r": int() as memory, "p": int() as lanes, "salt": str() as salt, "key": str() as key}:
            slot = Slot(Costs("scrypt", time, memory, lanes), _bytes(salt), _bytes(key))
        case _:
            return None
    sized = len(slot.salt) == SALT_LENGTH and len(slot.wrapped) == _WRAPPED_LENGTH
    return slot if sized and _is_bounded(slot.costs) else None


def _is_bounded(costs: Costs) -> bool:
    if not all(least <= number <= most for number, (least, most) in zip(costs[1:], _BOUNDS[costs.name], strict=True)):
        return False
    if costs.name == "argon2id":
        return costs.memory >= 8 * costs.lanes
    return costs.time & (costs.time - 1) == 0 and 128 * costs.time * costs.memory <= _MOST_MEMORY


def _text(data: bytes) -> str:
    return b2a_base64(data, newline=False).decode()


def _bytes(text: str) -> bytes:
    """Read base64; empty for anything else."""
    try:
        return a2b_base64(text, strict_mode=True)
    except ValueError:
        return b""
