"""Which keys of the whole program work where: none of them takes a character from a text, or the ground from under an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.widgets import Input, TextArea

from screens.kinds import Covering, HoldsBox, TakesDigits
from screens.widgets.key_menu import KeyMenu

if TYPE_CHECKING:
    from textual.app import App
    from textual.screen import Screen
    from textual.widget import Widget

_STEPPING: Final = frozenset({"undo", "redo"})
_NOT_ABOVE: Final = _STEPPING | {"evidence", "command_palette", "quick_log"}
"""Actions that a screen which hides what is below keeps waiting."""


def is_permitted(app: App[None], action: str) -> bool:
    """Whether an action of the app may be started now.

    A digit is a rating where something is being answered, and leads to a step elsewhere. What is blanked stays so. The record is not
    stepped back and forth beneath a field, which has an undo of its own, nor in the middle of an attempt.
    """
    if action in _NOT_ABOVE and isinstance(app.screen, Covering):
        return False
    if action in _STEPPING:
        return not _is_answering(app.screen, app.focused) and not isinstance(app.focused, Input | TextArea)
    if action == "quick_log":
        return not isinstance(app.screen, HoldsBox)
    return action != "open_step" or not _is_answering(app.screen, app.focused)


def _is_answering(screen: Screen[object], focused: Widget | None) -> bool:
    around = [] if focused is None else focused.ancestors
    within = isinstance(focused, KeyMenu) or not any(isinstance(one, TakesDigits) for one in around)
    return isinstance(screen, TakesDigits) or not within
