"""The cryptography, all of it in one place, and none of it our own: every primitive and the public-key box come from PyCA's `cryptography`.

- **Box by public key**, for what is written without the passphrase: HPKE (RFC 9180) in base mode, DHKEM(X25519, HKDF-SHA256),
  HKDF-SHA256, ChaCha20-Poly1305, one fresh ephemeral key a box. It is the ready-made sealed box of that package, so PyNaCl, whose
  box takes no associated data, is not needed.
- **Box by secret key**, for what is written with the store open: ChaCha20-Poly1305 with a random 96-bit nonce. A counter would repeat
  after a restored backup; at 2^32 boxes under one key the chance of a repeated random nonce is 2^-33.
- **Key slots**: Argon2id with the second recommendation of RFC 9106 (t = 3, m = 64 MiB, p = 4); scrypt with N = 2^17, r = 8, p = 1
  where the linked library has no Argon2id. Either is above what OWASP asks for.

Every box is bound to a context (what it is, which store, which line or file): a box that was moved somewhere else does not open.
Contents are padded to a multiple of 128 bytes, so that their length tells little. The keys of a store all come from one random
256-bit secret by HKDF-SHA256: losing store.json loses no key to who has the secret, which the recovery key spells out.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from storage.sealing.block import KEY_LENGTH, SALT_LENGTH, Costs, Slot

ARGON2ID = Costs("argon2id", 3, 64 * 1024, 4)
SCRYPT = Costs("scrypt", 1 << 17, 8, 1)
_NONCE_LENGTH = 12
_PADDING = 128
_END = b"\x80"
_BY_PUBLIC, _BY_SECRET = b"\x01", b"\x02"


class Keys:
    """The keys of one store, made of its secret of 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        """Derive the others."""
        self.secret = secret
        self._private = X25519PrivateKey.from_private_bytes(_derived(secret, b"private key"))
        self._cipher = ChaCha20Poly1305(_derived(secret, b"boxes"))
        self.public = self._private.public_key().public_bytes_raw()

    def seal(self, content: bytes, context: bytes) -> bytes:
        """Put `content` in a box that only these keys make and open."""
        nonce = os.urandom(_NONCE_LENGTH)
        return _BY_SECRET + nonce + self._cipher.encrypt(nonce, _padded(content), context)

    def open(self, box: bytes, context: bytes) -> bytes | None:
        """Give what a box of either kind holds; None when it was altered, moved, or made for other keys."""
        kind, body = box[:1], box[1:]
        try:
            if kind == _BY_SECRET:
                return _unpadded(self._cipher.decrypt(body[:_NONCE_LENGTH], body[_NONCE_LENGTH:], context))
            return _unpadded(_suite().decrypt(body, self._private, context)) if kind == _BY_PUBLIC else None
        except (InvalidTag, ValueError):
            return None


def new_keys() -> Keys:
    """Make the keys of a store that is to be sealed."""
    return Keys(os.urandom(KEY_LENGTH))


def seal_to(public: bytes, content: bytes, context: bytes) -> bytes:
    """Put `content` in a box that whoever made it cannot open either. Raises `ValueError` for what is no public key."""
    return _BY_PUBLIC + _suite().encrypt(_padded(content), X25519PublicKey.from_public_bytes(public), context)


def new_slot(keys: Keys, passphrase: bytes, context: bytes, costs: Costs | None = None) -> Slot:
    """Wrap the secret with a passphrase, at the usual `costs` without others."""
    salt = os.urandom(SALT_LENGTH)
    for chosen in (costs,) if costs else (ARGON2ID, SCRYPT):
        try:
            nonce, cipher = os.urandom(_NONCE_LENGTH), ChaCha20Poly1305(_stretched(passphrase, salt, chosen))
        except UnsupportedAlgorithm:
            continue
        return Slot(chosen, salt, nonce + cipher.encrypt(nonce, keys.secret, context))
    raise RuntimeError("this library has neither Argon2id nor scrypt")


def unwrapped(slot: Slot, passphrase: bytes, context: bytes) -> Keys | None:
    """Take the keys out of a slot; None when the passphrase is another one, or this library lacks what made the slot."""
    try:
        cipher = ChaCha20Poly1305(_stretched(passphrase, slot.salt, slot.costs))
        return Keys(cipher.decrypt(slot.wrapped[:_NONCE_LENGTH], slot.wrapped[_NONCE_LENGTH:], context))
    except (InvalidTag, UnsupportedAlgorithm, ValueError):
        return None


def _stretched(passphrase: bytes, salt: bytes, costs: Costs) -> bytes:
    if costs.name == "scrypt":
        return Scrypt(salt=salt, length=KEY_LENGTH, n=costs.time, r=costs.memory, p=costs.lanes).derive(passphrase)
    derivation = Argon2id(salt=salt, length=KEY_LENGTH, iterations=costs.time, lanes=costs.lanes, memory_cost=costs.memory)
    return derivation.derive(passphrase)


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_LENGTH, salt=None, info=b"smallwins v1 " + purpose).derive(secret)


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def _padded(content: bytes) -> bytes:
    return content + _END + bytes(-(len(content) + 1) % _PADDING)


def _unpadded(padded: bytes) -> bytes:
    content, _, _ = padded.rstrip(b"\0").rpartition(_END)
    return content
