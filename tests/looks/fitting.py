"""What does not fit on a screen: widgets that are cut, that lie outside what holds them, that overlap, that no scrolling reaches."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from textual.css.query import NoMatches
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import OptionList, Static

from screens.fields.editor import Editor
from screens.widgets.key_bar import KeyBar
from tests.screens.fields.form import lines

MOST_WORDS = 110
"""Cells of a line of running text above which nobody finds the next one."""
_TOASTS = {"Toast", "ToastRack", "ToastHolder", "Tooltip"}


def misfits(screen: Screen[Any]) -> list[str]:
    """What is wrong with a screen at its present size, in words; nothing, if all of it fits or can be scrolled to."""
    shown = [one for one in screen.walk_children(Widget) if one.region.area and type(one).__name__ not in _TOASTS]
    found = [said for one in shown for said in (_cut(one), _outside(one, screen), _stretched(one)) if said]
    found += [f"{one} is as wide as {one.virtual_size.width} cells" for one in shown if _scrolls_sideways(one)]
    found += _overlapping(shown)
    return [*found, *_without_keys(screen)]


def _cut(one: Widget) -> str:
    """Whether a widget is lower than what it has to show: its lower lines are lost."""
    if isinstance(one, Editor | OptionList) or one.is_scrollable or one.children:
        return ""
    room = one.content_size
    parent = one.parent
    within = parent.content_size if isinstance(parent, Widget) else one.container_size
    wanted = one.get_content_height(within, one.app.size, room.width)
    return f"{one} shows {room.height} of {wanted} lines" if wanted > room.height else ""


def _outside(one: Widget, screen: Screen[Any]) -> str:
    """Whether a widget reaches out of what holds it, which does not scroll that way."""
    parent = one.parent
    if not isinstance(parent, Widget) or one.styles.dock != "none":
        return ""
    held = Region.from_union([one.region, parent.region])
    wide, high = held.width > parent.region.width, held.height > parent.region.height
    scrolled = any(isinstance(above, Widget) and above.allow_vertical_scroll for above in one.ancestors)
    if wide or (high and not scrolled):
        return f"{one} at {one.region} reaches out of {parent} at {parent.region}"
    return ""


def _stretched(one: Widget) -> str:
    """Whether running text goes over too long a line."""
    if not isinstance(one, Static):
        return ""
    text = lines(one)
    longest = max((len(line.strip()) for line in text), default=0)
    return f"{one} has a line of {longest} cells" if len(text) > 1 and longest > MOST_WORDS else ""


def _scrolls_sideways(one: Widget) -> bool:
    return one.is_scrollable and not isinstance(one, Editor) and one.max_scroll_x > 0


def _overlapping(shown: list[Widget]) -> list[str]:
    found = []
    for one, other in combinations(shown, 2):
        if one.parent is other.parent and one.styles.dock == other.styles.dock == "none" and one.region.overlaps(other.region):
            found.append(f"{one} at {one.region} lies over {other} at {other.region}")
    return found


def _without_keys(screen: Screen[Any]) -> list[str]:
    """Whether the last line names the key for help."""
    try:
        bar = screen.query_one(KeyBar)
    except NoMatches:
        return ["there is no line of keys"]
    at_foot = (bar.region.y, bar.region.height) == (screen.app.size.height - 1, 1)
    return [] if at_foot and "Help" in lines(bar)[0] else [f"the keys at {bar.region}: {lines(bar)}"]


async def out_of_reach(pilot: Pilot[None]) -> list[str]:
    """Widgets that can have the focus and are not in sight even when they are scrolled to."""
    found, screen = [], pilot.app.screen
    for one in screen.focus_chain:
        one.scroll_visible(animate=False, immediate=True)
        await pilot.pause()
        if not screen.find_widget(one).visible_region.area:
            found.append(f"{one} is out of sight")
    return found
