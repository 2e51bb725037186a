"""What screens may know of the world, made from it, and made anew when settings are saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from textual.signal import Signal

from protocol.coaching import load
from protocol.snapshot import Snapshot
from screens.live import Live
from tui.looks import glyphs_for, moving
from tui.world import World


def make_live(
    world: World,
    current: Callable[[], Snapshot],
    changed: Signal[Snapshot],
    draft: Callable[[str], Mapping[str, object]],
    keymap: Mapping[str, str],
) -> Live:
    """All that screens are handed."""
    live = Live(
        current=current,
        changed=changed,
        now=lambda: world.clock(),  # noqa: PLW0108  another clock may take its place
        new_id=world.ids,
        draft=draft,
        coaching=load(),
        shown=world.shown,
        keymap=keymap,
        is_sealed=lambda: world.store.journal.keyring.is_on,
        other_versions=world.other_versions,
        settings=lambda: world.preferences._asdict(),  # noqa: PLW0108  others may take their place
        crisis=world.crisis,
    )
    return as_preferred(live, world)


def as_preferred(live: Live, world: World) -> Live:
    """The same, as the preferences have it now."""
    wanted = world.preferences
    return replace(
        live,
        glyphs=glyphs_for(wanted),
        show_estimate=wanted.show_model_estimate,
        streak_at_risk=wanted.show_streak_at_risk,
        motion=moving(wanted),
    )
