"""What a start of the program found that the person wants to know, each in one sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from screens.keymap import Keymap
from storage.layout import READ_ONLY
from tui.left_behind import waiting
from tui.opening import placing_notes
from tui.world import World


def findings(world: World, keymap: Keymap, drafts: Collection[str], themes: Collection[str]) -> Iterator[str]:
    """A store to be read only, words that wait, settings not taken, damage. `drafts` are keys of what was left, `themes` known names."""
    if world.is_read_only:
        yield READ_ONLY
    if drafts:
        yield waiting(drafts)
    yield from world.problems
    wanted = world.preferences.theme
    if wanted and wanted not in themes:
        yield f"There is no theme {wanted!r}; smallwins-dark and smallwins-light are the program's own."
    if keymap.line:
        yield keymap.line
    yield from world.drafts.problems
    yield from placing_notes(world.store)
    if others := len(world.other_versions()):
        texts = "1 text has another wording" if others == 1 else f"{others} texts have another wording"
        yield f"{texts}, from another machine; the steps and the list of domains show it. All of them: smallwins versions"
    damaged = sum(world.store.damage.values()) + world.store.misfits
    if damaged:
        yield f"{damaged} damaged lines were left out and kept. Run: smallwins check"
