"""Graphic renditions: what a character looks like, read from SGR sequences (ECMA-48, 8.3.117) and written with the fewest bytes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from protocol.typed import NamedTuple

_BOLD, _FAINT = 1, 2
_COMMUTING = frozenset({1, 2, 3, 4, 5, 7, 9})
"""Marks that can be switched one by one and in any order; the others replace one another, in ways that terminals do not agree on."""
_MARKS = frozenset({*range(1, 10), 21, 51, 52, 53})
_OFF = {22: (1, 2), 23: (3,), 24: (4, 21), 25: (5, 6), 27: (7,), 28: (8,), 29: (9,), 54: (51, 52), 55: (53,)}
_COLOURS = frozenset({*range(30, 38), *range(40, 48), *range(90, 98), *range(100, 108)})
_EXTENDED = {"2": 5, "5": 3}
"""How many numbers a colour of 24 bits or of the palette of 256 has, its 38 or 48 included."""
_PENS = 4096
"""Pens remembered; a program uses some dozens."""


class Pen(NamedTuple):
    """The rendition of what is written next.

    Colours are SGR numbers, empty for the terminal's own; marks are in the order in which they were set, where that matters.
    """

    ink: str = ""
    ground: str = ""
    marks: tuple[int, ...] = ()


PLAIN = Pen()


@lru_cache(_PENS)
def after(pen: Pen | None, codes: str) -> Pen | None:
    """The pen after `ESC [ codes m`. None is a pen that nobody knows: one that was unknown before, or a code that is not understood."""
    rest = codes.split(";")
    while rest:
        if (code := rest[0] or "0").lstrip("0") == "":
            pen = PLAIN
        elif code in {"38", "48"}:
            taken = _EXTENDED.get(rest[1] if len(rest) > 1 else "", 0)
            if not 0 < taken <= len(rest) or pen is None:
                return None
            pen = _coloured(pen, code == "38", ";".join(rest[:taken]))
            rest = rest[taken - 1 :]
        elif pen is not None:
            pen = _switched(pen, int(code))
        rest = rest[1:]
    return pen


def _marked(pen: Pen, marks: list[int]) -> Pen:
    return pen._replace(marks=tuple(sorted(marks) if _COMMUTING.issuperset(marks) else marks))


def _coloured(pen: Pen, is_ink: bool, colour: str) -> Pen:
    return pen._replace(ink=colour) if is_ink else pen._replace(ground=colour)


def _switched(pen: Pen, code: int) -> Pen | None:
    if code in _MARKS:
        return _marked(pen, [*(mark for mark in pen.marks if mark != code), code])
    if code in _OFF:
        return _marked(pen, [mark for mark in pen.marks if mark not in _OFF[code]])
    if code in {39, 49}:
        return _coloured(pen, code == 39, "")  # noqa: PLR2004  SGR's own number
    if code in _COLOURS:
        return _coloured(pen, code // 10 in {3, 9}, str(code))
    return None


@lru_cache(_PENS)
def change(old: Pen | None, new: Pen) -> str:
    """The shortest sequence that turns one pen into another, empty for the same; an unknown one is put down first."""
    if old == new:
        return ""
    anew = "\x1b[m" if new == PLAIN else f"\x1b[0;{';'.join(_all(new))}m"
    if old is None or not _COMMUTING.issuperset(old.marks + new.marks):
        return anew
    return min(anew, f"\x1b[{';'.join(_steps(old, new))}m", key=len)


def _all(pen: Pen) -> Iterator[str]:
    yield from (str(mark) for mark in pen.marks)
    yield from (colour for colour in (pen.ink, pen.ground) if colour)


def _steps(old: Pen, new: Pen) -> Iterator[str]:
    before, wanted = set(old.marks), set(new.marks)
    if (before - wanted) & {_BOLD, _FAINT}:
        # One code ends both.
        yield "22"
        before -= {_BOLD, _FAINT}
    yield from (str(20 + mark) for mark in sorted(before - wanted))
    yield from (str(mark) for mark in sorted(wanted - before))
    if old.ink != new.ink:
        yield new.ink or "39"
    if old.ground != new.ground:
        yield new.ground or "49"
