"""`smallwins log` on a sealed store without its passphrase: what was said is saved, and no figure is told that nobody can know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.entry import attempt_change
from tui.answer import Answer
from tui.printing import OUTCOME_WORDS, day_words, details

if TYPE_CHECKING:
    from protocol.entities import Attempt
    from protocol.quicklog import QuickLog
    from tui.world import World

_WAITS = "It joins its domain and its goal, and shows what came of it, once the store is opened: smallwins status"
_UNKNOWN = ("mastery_experience", "belief_delta", "explanation", "streak", "domain_id", "goal_id", "planned")


def log_sealed(world: World, entry: QuickLog, *, as_json: bool) -> Answer:
    """Save an entry that whoever opens the store finds in the domain it names. Raises `ProtocolError` and `StorageError`."""
    now = world.clock()
    attempt = world.store.keep(attempt_change(entry, world.ids(), None, now), entry.domain or "", now)
    if as_json:
        return Answer(document=sealed_document(attempt), notes=(_WAITS,))
    outcome = OUTCOME_WORDS[attempt.outcome] if attempt.outcome is not None else ""
    first = f"Saved and sealed for {day_words(attempt.at.logical_date)}, {outcome}"
    return Answer(tuple(filter(None, (first, details(attempt)))), notes=(_WAITS,))


def sealed_document(attempt: Attempt) -> dict[str, object]:
    """The same names as those of a log that can be read, null for what cannot be known."""
    return {
        "id": attempt.id,
        "outcome": attempt.outcome,
        "logical_date": attempt.at.logical_date.isoformat(),
        "occurred_at": attempt.at.occurred_at.isoformat(),
        "backdated": attempt.backdated,
        "sealed": True,
        **dict.fromkeys(_UNKNOWN),
    }
