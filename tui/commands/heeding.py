"""What the shell says after heavy words were saved: once, on stderr, and nothing about it is kept (spec 7.2)."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.changes import Change
    from tui.world import World


def help_after(world: World, *changes: Change) -> Iterator[str]:
    """The calm text after changes with something acute in it, the softer line after something hard, else nothing."""
    from protocol.guarding.words import texts_of

    texts = texts_of(changes)
    if not texts:
        return
    from protocol.guarding.heavy import Weight, weight

    found = weight(texts)
    if found is Weight.NONE:
        return
    from protocol.coaching import load

    crisis = world.crisis()
    if found is Weight.ACUTE:
        yield f"{crisis.within(load().help.acute)} ({crisis.checked})"
    else:
        yield f"{load().help.elevated} {', '.join(crisis.contacts)} ({crisis.checked})"
