"""The recovery key: the store's secret as text to be printed and typed again, with a checksum.

1A2B-3C4D-...    14 groups of 4 letters of Crockford's base 32, which has no I, L, O and U; 260 bits of key, 20 of checksum
"""

from __future__ import annotations

import hashlib

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISTAKEN = str.maketrans("OIL", "011", "- \t")
_KEY_LETTERS, _CHECK_LETTERS, _GROUP = 52, 4, 4
_LETTER_BITS, _KEY_LENGTH = 5, 32
_SPARE_BITS = _KEY_LETTERS * _LETTER_BITS - 8 * _KEY_LENGTH


def told(secret: bytes) -> str:
    """The recovery key of a secret."""
    letters = _spelled(int.from_bytes(secret, "big") << _SPARE_BITS, _KEY_LETTERS) + _check(secret)
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read(typed: str) -> bytes | None:
    """The secret of what was typed, in small or capital letters, with or without the dashes; None for anything else."""
    letters = typed.upper().translate(_MISTAKEN)
    if len(letters) != _KEY_LETTERS + _CHECK_LETTERS or not set(letters) <= set(_LETTERS):
        return None
    number = 0
    for letter in letters[:_KEY_LETTERS]:
        number = number << _LETTER_BITS | _LETTERS.index(letter)
    secret = (number >> _SPARE_BITS).to_bytes(_KEY_LENGTH, "big")
    return secret if letters[_KEY_LETTERS:] == _check(secret) and not number & (1 << _SPARE_BITS) - 1 else None


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"smallwins recovery key " + secret).digest()
    return _spelled(int.from_bytes(digest[:4], "big") >> 32 - _CHECK_LETTERS * _LETTER_BITS, _CHECK_LETTERS)


def _spelled(number: int, length: int) -> str:
    return "".join(_LETTERS[number >> _LETTER_BITS * place & 31] for place in reversed(range(length)))
