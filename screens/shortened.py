"""A styled line that is cut where its room ends, and shows that it is."""

from __future__ import annotations

from textual.content import Content


def shortened(line: Content, width: int, ellipsis: str) -> Content:
    """The line in at most `width` cells; what does not fit is left out for the ellipsis of one cell."""
    line = line.rstrip()
    return line if line.cell_length <= width else line.truncate(max(width - 1, 0)) + Content(ellipsis)
