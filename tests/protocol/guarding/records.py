"""Records made of changes at their moments, by the rules themselves, and words of every weight."""

from __future__ import annotations

from protocol import changes as c
from protocol.apply import decide
from protocol.moments import Now
from protocol.snapshot import EMPTY, Snapshot
from tests.protocol.making import now
from tests.screens.host import put

ACUTE, HARD, PLAIN = "I want to die", "I feel worthless", "I asked one question"

DEFINED = (c.DefineDomain("d", "speak up"), now(0))


def recorded(*steps: tuple[c.Change, Now]) -> Snapshot:
    snapshot = EMPTY
    for change, at in steps:
        snapshot = put(snapshot, decide(snapshot, change, at).puts)
    return snapshot
