"""A small writer of SVG: pictures as text, with a title and a description for whoever cannot see them.

Nothing in a picture has a colour of its own: every piece has a class, and whoever shows the picture says what that looks like.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]


class Picture(NamedTuple):
    """A drawing: what it is called, what it shows in words, its width and height in user units, and its pieces."""

    title: str
    told: str
    width: int
    height: int
    pieces: tuple[str, ...]


class Frame(NamedTuple):
    """The part of a picture that holds a scale: values from `low` to `high` upwards, and days from `first` to `last` to the right."""

    left: float
    top: float
    right: float
    bottom: float
    first: int
    last: int
    low: float = 0
    high: float = 100

    def x(self, day: float) -> float:
        """Where a day stands."""
        return self.left + (self.right - self.left) * (day - self.first) / max(1, self.last - self.first)

    def y(self, value: float) -> float:
        """Where a value stands; one beyond the scale stands at its end."""
        kept = min(max(value, self.low), self.high)
        return self.bottom - (self.bottom - self.top) * (kept - self.low) / (self.high - self.low)


def text(at: Point, words: str, kind: str = "label", anchor: str = "start") -> str:
    """Words at a point; `anchor` is start, middle or end."""
    return f'<text class="{kind}" x="{_n(at[0])}" y="{_n(at[1])}" text-anchor="{anchor}">{safe(words)}</text>'


def line(one: Point, other: Point, kind: str) -> str:
    """A straight line."""
    return f'<line class="{kind}" x1="{_n(one[0])}" y1="{_n(one[1])}" x2="{_n(other[0])}" y2="{_n(other[1])}"/>'


def path(points: Sequence[Point], kind: str, *, closed: bool = False) -> str:
    """A line through points; closed, what lies within is filled."""
    if not points:
        return ""
    steps = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    return f'<{"polygon" if closed else "polyline"} class="{kind}" points="{steps}"/>'


def box(at: Point, size: Point, kind: str, round_: float = 2) -> str:
    """A rectangle, by its upper left corner."""
    corner, (width, height) = f'x="{_n(at[0])}" y="{_n(at[1])}"', size
    return f'<rect class="{kind}" {corner} width="{_n(max(width, 0))}" height="{_n(max(height, 0))}" rx="{_n(round_)}"/>'


def dot(at: Point, radius: float, kind: str) -> str:
    """A filled circle."""
    return f'<circle class="{kind}" cx="{_n(at[0])}" cy="{_n(at[1])}" r="{_n(radius)}"/>'


def diamond(at: Point, radius: float, kind: str) -> str:
    """A square on its corner."""
    x, y = at
    return path([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], kind, closed=True)


def drawn(picture: Picture, style: str = "") -> str:
    """The picture as an SVG element; `style` is put into it where it stands alone."""
    name, size = safe(picture.title), f'viewBox="0 0 {picture.width} {picture.height}"'
    about = f"<title>{name}</title><desc>{safe(picture.told)}</desc>"
    own = f'<style>{style}</style><rect class="ground" width="100%" height="100%"/>' if style else ""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{name}" {size}>'
    return f"{head}{about}{own}{''.join(picture.pieces)}</svg>"


def safe(words: str) -> str:
    """Words as text of HTML or SVG, or as the value of an attribute: whatever was typed is shown, and nothing of it is obeyed."""
    return escape(visible(words))


def scale(frame: Frame, ticks: Iterable[int], unit: str = "") -> list[str]:
    """The lines of a scale with their values."""
    pieces = []
    for value in ticks:
        height = frame.y(value)
        pieces += [line((frame.left, height), (frame.right, height), "grid")]
        pieces += [text((frame.left - 6, height + 3.5), f"{value}{unit}", "tick", "end")]
    return pieces


def _n(value: float) -> str:
    """A coordinate without digits that nobody sees."""
    return f"{value:.1f}".removesuffix(".0")
