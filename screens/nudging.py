"""The three ways to answer the hint of a detector, as rows of a menu."""

from __future__ import annotations

from protocol.asking.nudging import EDIT, KEEP, MUTE
from protocol.coaching_shapes import NudgeText
from screens.widgets.key_menu import MenuRow


def mute_row(texts: NudgeText) -> MenuRow:
    """The row that mutes a hint."""
    return MenuRow(MUTE, "m", texts.mute)


def rows(texts: NudgeText) -> list[MenuRow]:
    """The three ways to answer."""
    return [MenuRow(KEEP, "enter", texts.keep), MenuRow(EDIT, "e", texts.edit), mute_row(texts)]
