"""No text of any change is left out, and nothing that is no text of a person is taken for one."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from protocol import entities
from protocol.changes import Change, DescribeModel, LogAttempt, TakeVersion
from protocol.guarding.words import texts_of
from protocol.text import LIMITS
from protocol.vocabulary import Outcome
from tests.protocol.making import on

KINDS: tuple[type[Any], ...] = get_args(Change)
TYPED = {key.partition(".")[2] for key in LIMITS}
"""The names of all fields in which a person's own words stand."""


def spelled(kind: type[Any], name: str) -> str:
    found = kind.__annotations__[name]
    return found if isinstance(found, str) else found.__forward_arg__


def filled(kind: type[Any]) -> Any:
    """A value of a kind whose texts all say which field they are in."""
    texts = {name: f"words in {name}" for name in kind._fields if spelled(kind, name) in {"str", "str | None", "Text", "str | Keep"}}
    lists = {name: (f"words in {name}",) for name in kind._fields if spelled(kind, name) == "tuple[str, ...]"}
    rest = dict.fromkeys(kind._fields)
    return kind(**{**rest, **texts, **lists})


@pytest.mark.parametrize("kind", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_every_text_of_every_change_is_found(kind: type[Any]) -> None:
    typed = {f"words in {name}" for name in kind._fields if name in TYPED or (kind is TakeVersion and name == "text")}
    found = set(texts_of(filled(kind)))
    assert typed <= found
    assert not any(words.endswith((" id", "_id", "about", "kind", " field")) for words in found)


def test_lists_are_looked_into_and_blanks_and_terms_left_out() -> None:
    model = DescribeModel("id-1", "d", "M.", workflow=("first", " ", "then"), achieved="  ")
    assert texts_of(model) == ("M.", "first", "then")
    assert texts_of(LogAttempt("id-1", "d", Outcome.PARTLY, "a", evidence="rang twice", at=on(1))) == ("rang twice",)
    assert texts_of(entities.Domain("d", on(1), "speak up", why="for me")) == ("speak up", "for me")
    assert texts_of(entities.Correction("c", "a", on(1), ("outcome", "evidence"), evidence="rang once")) == ("rang once",)
