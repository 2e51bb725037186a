"""Boxes open for their keys and in their place only, and slots for their passphrase only."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing.block import Costs
from tests.storage.sealing.vault import CHEAP, keys_of, needs_library

pytestmark = needs_library

CONTEXT = b"line\0store\0stamp"


@given(st.binary(max_size=600))
def test_what_goes_in_comes_out_of_either_kind(content: bytes) -> None:
    from storage.sealing.boxes import seal_to

    keys = keys_of()
    for box in (keys.seal(content, CONTEXT), seal_to(keys.public, content, CONTEXT)):
        assert keys.open(box, CONTEXT) == content
        assert keys_of(2).open(box, CONTEXT) is None
        assert keys.open(box, CONTEXT + b"2") is None


@pytest.mark.parametrize("kind", [0, 1])
def test_a_box_with_any_byte_altered_does_not_open(kind: int) -> None:
    from storage.sealing.boxes import seal_to

    keys = keys_of()
    box = (keys.seal(b"words", CONTEXT), seal_to(keys.public, b"words", CONTEXT))[kind]
    for place in range(len(box)):
        assert keys.open(box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :], CONTEXT) is None
        assert keys.open(box[:place], CONTEXT) is None
    assert keys.open(b"", CONTEXT) is None
    assert keys.open(b"\x03" + os.urandom(200), CONTEXT) is None


def test_the_same_words_never_give_the_same_box_and_lengths_tell_little() -> None:
    from storage.sealing.boxes import seal_to

    keys = keys_of()
    for seal in (keys.seal, lambda content, context: seal_to(keys.public, content, context)):
        boxes = [seal(b"x" * length, CONTEXT) for length in (0, 1, 60, 127, 127)]
        assert len(set(boxes)) == 5
        assert len({len(box) for box in boxes}) == 1
        assert len(seal(b"x" * 128, CONTEXT)) == len(boxes[0]) + 128


@pytest.mark.parametrize("costs", [CHEAP, Costs("scrypt", 1 << 10, 8, 1), None])
def test_a_slot_opens_with_its_passphrase_in_its_store(costs: Costs | None) -> None:
    from storage.sealing.boxes import new_slot, unwrapped

    keys = keys_of()
    slot = new_slot(keys, b"right", b"slot\0store", costs)
    found = unwrapped(slot, b"right", b"slot\0store")
    assert found is not None
    assert (found.secret, found.public) == (keys.secret, keys.public)
    assert unwrapped(slot, b"wrong", b"slot\0store") is None
    assert unwrapped(slot, b"right", b"slot\0other") is None


def test_slots_cost_what_the_documentation_says() -> None:
    from storage.sealing.boxes import ARGON2ID, SCRYPT, new_slot

    assert Costs("argon2id", 3, 64 * 1024, 4) == ARGON2ID
    assert Costs("scrypt", 2**17, 8, 1) == SCRYPT
    one, two = (new_slot(keys_of(), b"same", b"", CHEAP) for _ in range(2))
    assert one.salt != two.salt
    assert one.wrapped != two.wrapped


def test_scrypt_stands_in_where_argon2id_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.exceptions import UnsupportedAlgorithm

    from storage.sealing import boxes

    def missing(*_: object, **__: object) -> None:
        raise UnsupportedAlgorithm("no Argon2id")

    slot = boxes.new_slot(keys_of(), b"right", b"", CHEAP)
    monkeypatch.setattr(boxes, "Argon2id", missing)
    assert boxes.unwrapped(slot, b"right", b"") is None
    made = boxes.new_slot(keys_of(), b"right", b"")
    assert made.costs == boxes.SCRYPT
    found = boxes.unwrapped(made, b"right", b"")
    assert found is not None
    assert found.secret == keys_of().secret


def test_every_new_store_has_keys_of_its_own() -> None:
    from storage.sealing.boxes import new_keys

    assert new_keys().secret != new_keys().secret
