"""Colours as eyes take them: contrast after WCAG 2.2, distance after CIE 1976, and what is left of it where a kind of cone is missing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from rich.color import Color, ColorSystem
from rich.style import Style
from textual.geometry import Region
from textual.screen import Screen
from textual.widget import Widget

Rgb = tuple[int, int, int]
Matrix = tuple[tuple[float, float, float], ...]

SIMULATED: Mapping[str, Matrix] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes (2009), IEEE TVCG 15(6), severity 1.0; they are applied to linear RGB."""
_TO_XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
"""From linear sRGB (IEC 61966-2-1); the second row is the relative luminance of WCAG."""
_WHITE = (0.95047, 1.0, 1.08883)
VGA: tuple[Rgb, ...] = (
    *((0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170)),
    *((85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85), (85, 85, 255), (255, 85, 255), (85, 255, 255), (255, 255, 255)),
)
"""The 16 colours of the Linux console."""


class Drawn(NamedTuple):
    """A colour on another one, and the first text that was found in it."""

    front: Color
    behind: Color
    text: str


def text_colours(screen: Screen[Any]) -> Iterator[Drawn]:
    """Every colour of letters and digits on a screen, with what is behind it."""
    seen: set[tuple[Color, Color]] = set()
    for one in screen.walk_children(Widget):
        if one.children or not one.region.area:
            continue
        for strip in one.render_lines(Region(0, 0, *one.region.size)):
            for segment in strip:
                pair = _pair(segment.style)
                if pair is not None and pair not in seen and any(map(str.isalnum, segment.text)):
                    seen.add(pair)
                    yield Drawn(*pair, f"{type(one).__name__}: {segment.text.strip()}")


def _pair(style: Style | None) -> tuple[Color, Color] | None:
    if style is None or style.color is None or style.bgcolor is None:
        return None
    return (style.bgcolor, style.color) if style.reverse else (style.color, style.bgcolor)


def in_depth(colour: Color, depth: ColorSystem) -> Rgb:
    """What a terminal of that many colours shows for it; the 16 are those of the Linux console."""
    shown = colour.downgrade(depth)
    if depth is ColorSystem.STANDARD:
        return VGA[shown.number or 0]
    red, green, blue = shown.get_truecolor()
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    high, low = sorted((_times(_TO_XYZ, _linear(colour))[1] for colour in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def apart(one: Rgb, other: Rgb, eyes: str) -> float:
    """The distance of two colours in CIELAB (delta E of 1976) for eyes of `SIMULATED`; about 2 can just be told apart side by side."""
    first, second = (_lab(_simulated(eyes, _linear(colour))) for colour in (one, other))
    return math.dist(first, second)


def _linear(colour: Rgb) -> tuple[float, ...]:
    shares = (part / 255 for part in colour)
    return tuple(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)


def _times(matrix: Matrix, colour: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)


def _simulated(eyes: str, colour: tuple[float, ...]) -> tuple[float, ...]:
    """What is beyond the colours of a screen is shown as the nearest of them."""
    return tuple(min(max(part, 0.0), 1.0) for part in _times(SIMULATED[eyes], colour))


def _lab(colour: tuple[float, ...]) -> tuple[float, float, float]:
    found = (part / white for part, white in zip(_times(_TO_XYZ, colour), _WHITE, strict=True))
    x, y, z = (share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116 for share in found)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
