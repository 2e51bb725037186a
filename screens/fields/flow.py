"""Short pieces of text in rows: as many to a row as fit, none of them broken."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.cells import cell_len


def flow(pieces: Sequence[str], width: int, gap: int) -> list[list[str]]:
    """The pieces in order, in rows of at most `width` cells with `gap` cells between two pieces.

    A piece wider than a row has one of its own.
    """
    ends = [0]
    used = 0
    for index, piece in enumerate(pieces):
        used += cell_len(piece) + (gap if index > ends[-1] else 0)
        if used > width and index > ends[-1]:
            ends.append(index)
            used = cell_len(piece)
    return [list(pieces[start:end]) for start, end in pairwise([*ends, len(pieces)]) if start < end]
