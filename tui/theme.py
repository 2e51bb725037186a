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
    panel="#20262e",
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

CONTRAST = Theme(
    name="smallwins-contrast",
    primary="#8cd3ff",
    secondary="#d5b8ff",
    accent="#ffd24d",
    warning="#ffd24d",
    error="#ffb199",
    success="#7ee787",
    foreground="#ffffff",
    background="#000000",
    surface="#121212",
    panel="#1f1f1f",
    dark=True,
    variables={
        "text": "auto 95%",
        "text-muted": "#d0d0d0",
        "text-primary": "#8cd3ff",
        "text-secondary": "#d5b8ff",
        "text-accent": "#ffd24d",
        "text-warning": "#ffd24d",
        "text-success": "#7ee787",
    },
)
"""White and light colours on black: every text at least 7 to 1, the enhanced contrast of WCAG 2.2 (1.4.6, level AAA)."""

COLOUR_BLIND = Theme(
    name="smallwins-colour-blind",
    primary="#8184fc",
    secondary="#de67af",
    accent="#e2c200",
    warning="#e2c200",
    error="#f59a5f",
    success="#0cce75",
    foreground="#f0f3f6",
    background="#12161b",
    surface="#191e25",
    panel="#20262e",
    dark=True,
    variables={
        "text-primary": "#8184fc",
        "text-secondary": "#de67af",
        "text-accent": "#e2c200",
        "text-warning": "#e2c200",
        "text-success": "#0cce75",
        # The console of Linux has no bright blue to put behind text.
        "block-cursor-background": "#e2c200",
    },
)
"""Colours far apart in hue and in lightness, also for eyes that lack one kind of cone.

They began as blue, purple, yellow and green of Okabe and Ito (2008), and were moved as far apart as they go on a dark ground under the
simulation of Machado, Oliveira and Fernandes (2009).
"""

ALL: tuple[Theme, ...] = (DARK, LIGHT, CONTRAST, COLOUR_BLIND)
DEFAULT = DARK.name
NO_COLOUR = "ansi-dark"
"""The theme that lets NO_COLOR send no colour code at all: Textual's own draws with the terminal's two colours only."""
