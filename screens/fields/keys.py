"""The keys that the fields of a form take while one of them has the focus, as bindings."""

from __future__ import annotations

from typing import Final

from screens import keys

RATING: Final = tuple(key.binding for key in keys.RATING_KEYS if key.id)
"""On a row of numbers."""

OPTIONS: Final = tuple(key.binding for key in keys.OPTION_KEYS if key.id)
"""On a list of options; the options carry their own letters."""

LINES: Final = tuple(key.binding for key in keys.LINE_KEYS if key.id)
"""On a list of short lines, beside the keys of the line itself."""

MOVES: Final = frozenset("hjkl")
"""Letters that move between options; an option cannot have one of these as its own letter."""
