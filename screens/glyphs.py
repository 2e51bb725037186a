"""The marks that screens and widgets draw, in two sets: one for terminals that show Unicode, one for those that show ASCII only.

A widget takes a `Glyphs` value and draws nothing else outside ASCII, so one argument switches it. No mark needs colour to be told
from its counterpart. Every mark of the `UNICODE` set is as many cells wide as its counterpart in `ASCII`, so layouts do not move.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class Glyphs(NamedTuple):
    """One set of marks. All are one cell wide, but for the four boxes (three cells) and `levels` (one cell a level)."""

    charset: Literal["unicode", "ascii"]
    """What `protocol.visible.visible` is told, so that marks for control characters fit the terminal too."""
    radio_on: str
    radio_off: str
    check_on: str
    check_off: str
    focus_bar: str
    """Stands at the left of what has the focus."""
    pointer: str
    """Points at the option that enter would take."""
    bullet: str
    separator: str
    """Between two short pieces of text on one line."""
    unset: str
    """A rating nobody has given yet."""
    unknown: str
    """Stands for a character that has no mark of one cell of its own."""
    ellipsis: str
    arrow_left: str
    arrow_right: str
    arrow_up: str
    arrow_down: str
    dot_full: str
    dot_part: str
    dot_empty: str
    line: str
    levels: str
    """Fillings from empty to full, for bars and small charts: nine levels."""
    shades: str
    """Densities from empty to full, for a calendar of days: five levels."""


UNICODE = Glyphs(
    charset="unicode",
    radio_on="(•)",
    radio_off="( )",
    check_on="[x]",
    check_off="[ ]",
    focus_bar="▌",
    pointer="›",
    bullet="•",
    separator="·",
    unset="–",
    unknown="�",
    ellipsis="…",
    arrow_left="←",
    arrow_right="→",
    arrow_up="↑",
    arrow_down="↓",
    dot_full="●",
    dot_part="◐",
    dot_empty="○",
    line="─",
    levels=" ▁▂▃▄▅▆▇█",
    shades=" ░▒▓█",
)
"""For UTF-8 terminals. None of these is an emoji or two cells wide."""

ASCII = Glyphs(
    charset="ascii",
    radio_on="(*)",
    radio_off="( )",
    check_on="[x]",
    check_off="[ ]",
    focus_bar="|",
    pointer=">",
    bullet="*",
    separator="|",
    unset="-",
    unknown="?",
    ellipsis="~",
    arrow_left="<",
    arrow_right=">",
    arrow_up="^",
    arrow_down="v",
    dot_full="#",
    dot_part="+",
    dot_empty=".",
    line="-",
    levels=" ._-=+*%#",
    shades=" .-+#",
)
"""For terminals without UTF-8, and for whoever asks for plain marks."""
