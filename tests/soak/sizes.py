"""One test in two sizes: a short form that every run includes, and a long one for `make soak`."""

from __future__ import annotations

import pytest


def sized(short: int, soak: int) -> pytest.MarkDecorator:
    """Give a test the argument `size`: `short` always, `soak` with `-m soak`."""
    return pytest.mark.parametrize("size", [pytest.param(short, id="short"), pytest.param(soak, id="soak", marks=pytest.mark.soak)])


def places(last: int, size: int, most: int = 9) -> range:
    """The operations to try out of 1 to `last`: with `size` 1 every one, else every so many, and fewer where each takes long."""
    return range(1, last + 1, 1 if size == 1 else max(size, last // most))
