from __future__ import annotations

import typing

import pytest

from protocol.typed import NamedTuple


class Ours(NamedTuple):
    """What it is."""

    first: int
    second: str = "two"
    third: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        """A property of its own."""
        return f"{self.first} {self.second}"

    def __str__(self) -> str:
        return "ours"


class Theirs(typing.NamedTuple):
    """What it is."""

    first: int
    second: str = "two"
    third: tuple[int, ...] = ()


def test_it_is_the_named_tuple_of_typing_in_all_that_is_used_of_one() -> None:
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__match_args__"):
        assert getattr(Ours, name) == getattr(Theirs, name), name
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)
    assert tuple(Ours(1)) == tuple(Theirs(1)) == (1, "two", ())
    assert Ours(1)._replace(second="2")._asdict() == {"first": 1, "second": "2", "third": ()}
    assert (Ours.__qualname__, repr(Ours(1))) == ("Ours", "Ours(first=1, second='two', third=())")


def test_methods_stand_beside_the_fields() -> None:
    assert (Ours(1).both, str(Ours(1))) == ("1 two", "ours")
    assert isinstance(Ours(1), tuple)


def test_what_is_missing_or_too_much_is_refused() -> None:
    with pytest.raises(TypeError):
        Ours()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Ours(1, fourth=4)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Ours(1).first = 2  # type: ignore[misc]
