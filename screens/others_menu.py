"""What can happen with a domain while another one is in focus: it waits, takes its place, or both run (spec 4.3)."""

from __future__ import annotations

from protocol.asking.letters import OTHERS
from protocol.changes import Others
from protocol.coaching_shapes import GuardRailText
from screens.widgets.key_menu import MenuRow


def ways_with_others(texts: GuardRailText) -> list[MenuRow]:
    """The choices; enter takes the first: it waits."""
    return [
        MenuRow(Others.PARK_NEW, OTHERS[Others.PARK_NEW], texts.overload_park),
        MenuRow(Others.SWAP, OTHERS[Others.SWAP], texts.overload_swap),
        MenuRow(Others.KEEP, OTHERS[Others.KEEP], texts.overload_both),
    ]
