"""Where a sentence says why ("because ..."), and what it sets aside ("although ...", "talked about ...", "I will ...")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from protocol.detectors.cues import Cue
from protocol.detectors.grammar import is_past
from protocol.detectors.lexicon import expanded, words
from protocol.detectors.reading import Reading

_REASONS: Final = (
    ("because",),
    ("due", "to"),
    ("owing", "to"),
    ("thanks", "to"),
    ("on", "account", "of"),
    ("as", "a", "result", "of"),
    ("came", "down", "to"),
    ("comes", "down", "to"),
    ("boils", "down", "to"),
    ("caused", "by"),
    ("reason", "was"),
    ("reason", "is"),
    ("cause", "was"),
    ("reason", "being"),
)
_CONCEDED: Final = (
    ("although",),
    ("even", "though"),
    ("despite",),
    ("in", "spite", "of"),
    ("regardless", "of"),
    ("even", "with"),
)
_AGENTIVE: Final = expanded(
    """
    ~walk ~cancel ~close ~laugh ~shout ~hang ~talk ~refuse ~ignore ~yell ~turn ~move ~change ~bring ~post ~book ~shut ~interrupt ~lock
    ~order ~buy ~offer ~help ~thank ~tip ~quit ~drive ~travel ~tell ~clap ~cheer ~complain ~dump ~let
    """
)
"""What somebody does on purpose: with "I" before it, it is nobody else's doing and no accident."""
_MEASURING: Final = words("so such")
_MEANING: Final = words("meant means")
_SUFFERED: Final = words("got had needed felt lost missed found met heard ran saw caught")
"""What befalls one, too."""
_ANYHOW: Final = 2
_BETWEEN: Final = words("i we just then also even simply and never have had only actually")
_OWN: Final = words("i we")


def reasons(reading: Reading) -> bytearray:
    """For each token, 1 where it belongs to what the sentence gives as its reason."""
    return _spans(reading, _REASONS)


def conceded(reading: Reading) -> bytearray:
    """For each token, 1 where it belongs to what did not count: "although the room was loud, ..."."""
    found = _spans(reading, _CONCEDED)
    # Only before what did count: "I was lucky although I prepared" goes on to it.
    first = next((place for place, marked in enumerate(found) if not marked and place > 1), len(found))
    return found[:first] + bytearray(len(found) - first) if first < len(found) and any(found[:2]) else bytearray(len(found))


def outcomes(reading: Reading) -> bytearray:
    """For each token, 1 where it tells what came of the cause: "so loud that [I could not hear]", "..., so [I rushed]"."""
    found = bytearray(len(reading.words))
    for start, end in reading.clauses:
        first = _outcome(reading.words, start, end)
        found[first:end] = b"\x01" * (end - first)
    return found


def _outcome(said: tuple[str, ...], start: int, end: int) -> int:
    """Where the outcome begins in a clause; its end where it tells of none."""
    if start and said[start] == "so" and said[start + 1 : start + 2] != ("that",):
        return start
    measured = False
    for at in range(start, end):
        if said[at] in _MEANING and said[at - 1 : at] in {("which",), ("that",), ("this",)}:
            return at
        if said[at] in _OWN and (measured or said[at - 1] == "so") and at > start + 1:
            return at
        measured = measured or said[at] in _MEASURING
    return end


def _spans(reading: Reading, openings: tuple[tuple[str, ...], ...]) -> bytearray:
    found = bytearray(len(reading.words))
    for start, end in reading.clauses:
        for at in range(start, end):
            opening = next((one for one in openings if reading.words[at : at + len(one)] == one), None)
            if opening is None or (at > start and reading.words[at - 1] == "not"):
                continue
            first = at + len(opening)
            last = _comma(reading, first, end) if at == start else end
            found[at:last] = b"\x01" * (last - at)
    return found


def _comma(reading: Reading, first: int, end: int) -> int:
    return next((at for at in range(first + 1, end) if "," in reading.tokens[at].before), end)


def own_deeds(reading: Reading) -> bytearray:
    """For each token, 2 at a verb of what one only does on purpose, 1 at another of what one did: "I [walked] away", "I [wrote] it"."""
    found = bytearray(len(reading.words))
    own = False
    clause = -1
    for place, token in enumerate(reading.tokens):
        if token.clause != clause:
            clause, own = token.clause, False
        before = reading.words[place - 1] if place else ""
        if own and before in _BETWEEN:
            found[place] = _ANYHOW if token.word in _AGENTIVE else int(is_past(token.word) and token.word not in _SUFFERED)
        if token.word in _OWN:
            own = True
        elif token.word in _OTHERS_SUBJECT:
            own = False
    return found


_OTHERS_SUBJECT: Final = words("he she they who it everyone everybody nobody somebody someone people")


def inside(cues: Iterable[Cue], marked: bytearray) -> list[Cue]:
    """The cues that begin where the text is marked."""
    return [cue for cue in cues if marked[cue.first]]
