"""One test in two sizes: a short form that every run includes, and a long one for `make soak`."""

from __future__ import annotations

import pytest


def sized(short: int, soak: int) -> pytest.MarkDecorator:
    """Give a test the argument `size`: `short` always, `soak` with `-m soak`."""
    return pytest.mark.parametrize("size", [pytest.param(short, id="short"), pytest.param(soak, id="soak", marks=pytest.mark.soak)])
