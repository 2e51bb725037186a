"""Scroll bars for terminals that show ASCII only."""

from __future__ import annotations

from typing import ClassVar

from textual.scrollbar import ScrollBarRender

_WHOLE = [" "] * 8


class PlainScrollBarRender(ScrollBarRender):
    """A bar of whole cells; Textual's own ends in eighths of a block."""

    VERTICAL_BARS: ClassVar[list[str]] = _WHOLE
    HORIZONTAL_BARS: ClassVar[list[str]] = _WHOLE
