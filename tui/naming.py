"""How what was undone or redone is told, in the shell and in the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.actions import action_words

if TYPE_CHECKING:
    from protocol.moments import Now
    from storage.undo import Undone


def undone_lines(verb: str, done: Undone, now: Now) -> tuple[str, ...]:
    """What was done, as `undo: log of today 18:30`, and what was left because it had been changed since."""
    line = f"{verb}: {action_words(done.action.kind, done.action.instant, now)}"
    if not done.left:
        return (line,)
    left = "1 field was left as it is: it was" if done.left == 1 else f"{done.left} fields were left as they are: they were"
    return (line, f"{left} changed since.")
