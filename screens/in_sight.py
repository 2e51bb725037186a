"""Lines of a widget brought into sight, where it is higher than the window it is scrolled in."""

from __future__ import annotations

from textual.geometry import Region
from textual.widget import Widget


def bring_into_sight(widget: Widget, first: int, count: int) -> None:
    """Scroll what holds the widget so far that `count` of its lines from `first` on are seen."""
    holding = next((one for one in widget.ancestors if isinstance(one, Widget) and one.allow_vertical_scroll), None)
    if holding is not None:
        lines = Region(widget.content_region.x, widget.content_region.y + first, 1, count)
        holding.scroll_to_region(lines.translate(holding.scroll_offset - holding.content_region.offset), animate=False, x_axis=False)
