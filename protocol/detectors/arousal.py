"""D5: how a first name for bodily arousal reads it."""

from __future__ import annotations

from functools import cache

from protocol.detectors.cues import hits, last_clause, sort
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.reading import read
from protocol.detectors.results import DetectorResult

_NAME = "arousal"

_THREAT = """
    fear|fears|afraid|scared|terrified|panic|panicking|dread|doomed
"""
_CHALLENGE = """
    energy|energised|power|ready|excited|fuel|alert
"""


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"threat": _THREAT, "challenge": _CHALLENGE})


def judge(text: str) -> DetectorResult:
    """`threat`, `challenge`, `mixed`, `neutral` or `medical`."""
    reading = read(text)
    found = sort(reading, _lexicon().find(reading))
    decisive = last_clause(reading, found.standing)
    kinds = {cue.kind for cue in decisive}
    label = "mixed" if len(kinds) > 1 else next(iter(kinds), "neutral")
    return DetectorResult(_NAME, label, hits(reading, found.standing), hits(reading, found.void))
