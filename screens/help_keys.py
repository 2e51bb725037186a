"""The keys of the help: place by place, narrowed to those that are looked for, and drawn in two columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from protocol.folded import folded
from protocol.search import Query
from screens import keys
from screens.keymap import in_force, spelled
from screens.live import Live

_WIDEST: Final = 24
"""Cells for the keys at most."""


class Row(NamedTuple):
    """One row of the help: the keys as a person reads them, what they do, and what the foot of a screen calls that."""

    pressed: str
    does: str
    called: str = ""


Places = Mapping[str, Sequence[Row]]
"""The rows of each place, in the order of the registry."""


def rows(live: Live) -> dict[str, list[Row]]:
    """The keys in force, place by place; keys that do the same in a place share a row."""
    found: dict[str, list[Row]] = {}
    for (place, does), same in groupby(keys.ALL, key=lambda key: (key.place, key.tooltip)):
        together = list(same)
        pressed = " ".join(spelled(in_force(key, live.keymap)) for key in together)
        found.setdefault(place, []).append(Row(pressed, does, " ".join(key.label for key in together)))
    return found


def width_of(places: Places) -> int:
    """Cells for the column of keys, the same in every place."""
    return min(max((len(row.pressed) for found in places.values() for row in found), default=0), _WIDEST)


def narrowed(places: Places, typed: str) -> Places:
    """The rows that answer what was typed: the name of a key, or words of what it does and where. Without any, all of them.

    A single character is a key before it is a part of words.
    """
    query, name = Query(typed), typed.strip()
    if not query.needles:
        return places
    named = _having(places, lambda _, row: name in row.pressed.split())
    if named and len(name) == 1:
        return named
    return _having(
        places,
        lambda place, row: name in row.pressed.split() or bool(query.grade(folded(f"{row.called} {row.does} {place} {row.pressed}"))),
    )


def _having(places: Places, wanted: Callable[[str, Row], bool]) -> Places:
    kept = {place: [row for row in found if wanted(place, row)] for place, found in places.items()}
    return {place: found for place, found in kept.items() if found}


class Drawn:
    """Rows in two columns, the first as wide on every part of the page; in a narrow window what a key does stands below it."""

    def __init__(self, found: Sequence[Row], width: int, sought: str = "") -> None:
        """Rows of one place, the words that are looked for underlined."""
        self._found = found
        self._width = width
        self._query = Query(sought)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width >= 2 * self._width:
            table = Table.grid(padding=(0, 2, 0, 0))
            table.add_column(width=self._width)
            table.add_column(ratio=1)
            for row in self._found:
                table.add_row(self._marked(row.pressed, "bold"), self._marked(row.does))
            yield table
            return
        for row in self._found:
            yield self._marked(row.pressed, "bold")
            yield Padding(self._marked(row.does), (0, 0, 0, 2))

    def _marked(self, words: str, style: str = "") -> Text:
        text = Text(words, style=style)
        for begin, end in self._query.marked(words):
            text.stylize("underline", begin, end)
        return text
