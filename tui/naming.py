"""How what was undone or redone is told, in the shell and in the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.actions import action_words

if TYPE_CHECKING:
    from protocol.moments import Now
    from storage.undo import Undone


def undone_lines(verb: str, done: Undone, now: Now) -> tuple[str, ...]:
    """What was done, as `undo: log of today 18:30`, and what stays as it is all the same."""
    line = f"{verb}: {action_words(done.action.kind, done.action.instant, now, done.action.detail)}"
    erased = ("What you erased after it stays erased; it cannot come back.",) if done.erased else ()
    if not done.left:
        return (line, *erased)
    left = "1 field was left as it is: it was" if done.left == 1 else f"{done.left} fields were left as they are: they were"
    return (line, f"{left} changed since.", *erased)
