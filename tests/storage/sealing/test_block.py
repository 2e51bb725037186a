"""What store.json says about sealing is believed within bounds only."""

from __future__ import annotations

from typing import Any

import pytest

from storage.sealing.block import MOST_SLOTS, ON, Block, Costs, Slot, read, told

SLOT = Slot(Costs("argon2id", 3, 65536, 4), b"s" * 16, b"w" * 60)
SCRYPT = Slot(Costs("scrypt", 1 << 17, 8, 1), b"s" * 16, b"w" * 60)
BLOCK = Block(ON, b"p" * 32, (SLOT, SCRYPT))


def test_it_comes_back_as_it_was_told() -> None:
    assert read(told(BLOCK)) == BLOCK


@pytest.mark.parametrize(
    "slot",
    [
        SLOT._replace(costs=Costs("argon2id", 3, 1 << 30, 4)),
        SLOT._replace(costs=Costs("argon2id", 10**6, 65536, 4)),
        SLOT._replace(costs=Costs("argon2id", 3, 65536, 10**6)),
        SLOT._replace(costs=Costs("argon2id", 0, 65536, 4)),
        SLOT._replace(costs=Costs("argon2id", 3, 8, 4)),
        SCRYPT._replace(costs=Costs("scrypt", 1 << 30, 8, 1)),
        SCRYPT._replace(costs=Costs("scrypt", 1 << 20, 32, 1)),
        SCRYPT._replace(costs=Costs("scrypt", 100_000, 8, 1)),
        SLOT._replace(salt=b""),
        SLOT._replace(wrapped=b"w" * 59),
    ],
)
def test_a_slot_out_of_bounds_does_not_count(slot: Slot) -> None:
    assert read(told(BLOCK._replace(slots=(slot, SCRYPT)))) == BLOCK._replace(slots=(SCRYPT,))


@pytest.mark.parametrize("change", [{"kdf": "rot13"}, {"t": "3"}, {"t": 3.0}, {"t": None}, {"salt": 5}, {"key": "!"}, {"salt": "é"}])
def test_a_slot_that_makes_no_sense_does_not_count(change: dict[str, Any]) -> None:
    content: Any = told(BLOCK)
    content["slots"][0] |= change
    assert read(content) == BLOCK._replace(slots=(SCRYPT,))


@pytest.mark.parametrize(
    "content", [None, [], "on", {}, {"state": "on"}, {"state": "maybe", "public": "", "slots": []}, told(BLOCK._replace(public=b"short"))]
)
def test_what_is_no_block_is_none(content: object) -> None:
    assert read(content) is None


def test_no_more_slots_are_tried_than_there_may_be() -> None:
    found = read(told(BLOCK._replace(slots=(SLOT,) * 1000)))
    assert found is not None
    assert len(found.slots) == MOST_SLOTS
