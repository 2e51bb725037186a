"""What a start of the program found that the person wants to know, each in one sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from protocol.coaching_shapes import QUICK_REVIEW
from protocol.steps import ORDER
from screens.keymap import Keymap
from screens.widgets.quick_log import DRAFT
from storage.layout import READ_ONLY
from tui.opening import placing_notes
from tui.world import World

_PLACES: Final = {
    DRAFT: "the quick-log box",
    QUICK_REVIEW: "the quick review",
    "acknowledge": "step 3",
    **{step.value: f"step {step.number}" for step in ORDER},
    "ladder": "the ladder",
    "appraisal": "the appraisal",
    "automaticity": "the question about automaticity",
    "correction": "the history",
    "general": "the general measures",
}


def findings(world: World, keymap: Keymap, drafts: Collection[str], themes: Collection[str]) -> Iterator[str]:
    """A store to be read only, words that wait, settings not taken, damage. `drafts` are keys of what was left, `themes` known names."""
    if world.is_read_only:
        yield READ_ONLY
    if drafts:
        yield f"Text from last time waits in {_listed(drafts)}."
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


def _listed(drafts: Collection[str]) -> str:
    """The places that these drafts belong to, in the order of the steps, each once."""
    slugs = {key.split(":")[0] for key in drafts}
    places = dict.fromkeys(place for slug, place in _PLACES.items() if slug in slugs)
    *first, last = places or ["a step"]
    return f"{', '.join(first)} and {last}" if first else last
