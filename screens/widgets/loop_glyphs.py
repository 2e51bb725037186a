"""The shapes the feedback loop is drawn with, once for terminals with UTF-8 and once in ASCII.

Every shape is one cell wide. What differs in meaning differs in shape, so the picture reads without colour.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

GlyphSet = Literal["unicode", "ascii"]


class Frame(NamedTuple):
    """The border of one box, and the four places where an arrow may leave it."""

    top_left: str
    top_right: str
    bottom_left: str
    bottom_right: str
    across: str
    side: str
    leave_right: str
    leave_left: str
    leave_up: str
    leave_down: str


class LoopGlyphs(NamedTuple):
    """One set of shapes. `name` is what `protocol.visible` calls the same set."""

    name: GlyphSet
    frame: Frame
    frame_current: Frame
    here: str
    across: str
    side: str
    right: str
    left: str
    up: str
    down: str
    mastery: str
    win: str
    partly: str
    missed: str
    skipped: str
    plus_minus: str
    ellipsis: str


UNICODE = LoopGlyphs(
    name="unicode",
    frame=Frame("╭", "╮", "╰", "╯", "─", "│", "├", "┤", "┴", "┬"),
    frame_current=Frame("┏", "┓", "┗", "┛", "━", "┃", "┠", "┨", "┷", "┯"),
    here="▶",
    across="─",
    side="│",
    right="►",
    left="◄",
    up="▲",
    down="▼",
    mastery="●",
    win="○",
    partly="◐",
    missed="·",
    skipped="–",
    plus_minus="±",
    ellipsis="…",
)

ASCII = LoopGlyphs(
    name="ascii",
    frame=Frame("+", "+", "+", "+", "-", "|", "+", "+", "+", "+"),
    frame_current=Frame("*", "*", "*", "*", "=", "*", "*", "*", "*", "*"),
    here=">",
    across="-",
    side="|",
    right=">",
    left="<",
    up="^",
    down="v",
    mastery="#",
    win="o",
    partly="~",
    missed=".",
    skipped="-",
    plus_minus="+-",
    ellipsis="...",
)


def glyph_table(name: GlyphSet) -> LoopGlyphs:
    """The shapes of one glyph set."""
    return ASCII if name == "ascii" else UNICODE
