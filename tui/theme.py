"""The program's own themes; the only file that names colours. Textual's own are offered beside them."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="smallwins-dark",
    primary="#7fb4ca",
    secondary="#a3b8ef",
    accent="#e6b673",
    warning="#e6b673",
    error="#e08f7a",
    success="#8fbf8f",
    foreground="#d8dee6",
    background="#14181d",
    surface="#1b2027",
    panel="#232a33",
    dark=True,
)
"""Quiet blue and sand on a near-black ground; blue against orange, so that colour-blind eyes tell them apart."""

LIGHT = Theme(
    name="smallwins-light",
    primary="#1f5f82",
    secondary="#43529b",
    accent="#8a4b00",
    warning="#8a4b00",
    error="#9c3a1e",
    success="#2f6b3a",
    foreground="#22272e",
    background="#fbfaf7",
    surface="#f2f0ea",
    panel="#e7e4dc",
    dark=False,
)
"""The same on paper white."""

ALL: tuple[Theme, ...] = (DARK, LIGHT)
DEFAULT = DARK.name
NO_COLOUR = "ansi-dark"
"""The theme that lets NO_COLOR send no colour code at all: Textual's own draws with the terminal's two colours only."""
