"""Whose doing a clause tells of, as far as plain words show it: one's own, somebody else's, or what somebody else says."""

from __future__ import annotations

from typing import Final

from protocol.detectors.cues import Cue
from protocol.detectors.lexicon import words
from protocol.detectors.phrases.nouns import PEOPLE
from protocol.detectors.reading import Reading
from protocol.vocabulary import Cause, Outcome

_PERSONS: Final = PEOPLE
_OWN: Final = words("i we")
_JOINING: Final = words("because since so that as when while and if than")
_BEFORE_SUBJECT: Final = _JOINING | words(
    "my the our a an his her their this that these some poor old new lovely other one of most half both all then also maybe"
)
_SAYING: Final = words("say says said saying tell tells told think thinks thought call calls called reckon reckons believe believes")
_SAYERS: Final = words(
    """
    he she they mother father mum dad brother sister uncle aunt teacher boss friend friends people everyone everybody wife husband partner
    someone somebody nobody guy woman man lady neighbour trainer doctor
    coach colleague colleagues instructor tutor ex kids son daughter nan gran mate manager who others family
    """
)
_NO_DEED: Final = _SAYING | words(
    "want wants wanted will would is are was were has have had smiled nodded came listened laughed asked gave thanked could can liked"
)
"""Verbs after which it is open whether what somebody did was a cause."""
_NO_WAY: Final = words(
    """
    nothing something anything everything during morning evening king thing being feeling having amazing interesting waiting wondering
    thinking wedding building meeting boring exciting string spring ring bring sing
    """
)
"""Words in -ing that tell of no way of doing."""


def somebody_else(reading: Reading) -> list[bool]:
    """For each token, whether the subject that it belongs to is somebody else."""
    found: list[bool] = []
    clause, others, awaited = -1, False, True
    for token in reading.tokens:
        if token.clause != clause:
            clause, others, awaited = token.clause, False, True
        if "," in token.before or token.word in _JOINING:
            awaited = True
        found.append(others)
        if token.word in _OWN:
            others = awaited = False
        elif awaited and token.word not in _BEFORE_SUBJECT:
            others, awaited = token.word in _PERSONS, False
    return found


def reported(reading: Reading) -> list[bool]:
    """For each token, whether its clause has told before that somebody says or thinks it."""
    found: list[bool] = []
    clause, sayer, said = -1, False, False
    for token in reading.tokens:
        if token.clause != clause:
            clause, sayer, said = token.clause, False, False
        found.append(said)
        said = said or (sayer and token.word in _SAYING)
        sayer = sayer or token.word in _SAYERS
    return found


def last_resort(reading: Reading, outcome: Outcome | str | None) -> Cue | None:
    """What a sentence without any cue may name: a way of doing something ("asking open questions"), or what another did to a miss."""
    return _way(reading) or (_deed(reading) if outcome == Outcome.NOT_ACHIEVED else None)


def _way(reading: Reading) -> Cue | None:
    before = "by"
    for place, word in enumerate(reading.words[:-1]):
        if word.endswith("ing") and word not in _NO_WAY and before in {"by", "before"}:
            return Cue(Cause.STRATEGY.value, "-ing", place, place + 1)
        before = word
    return None


def _deed(reading: Reading) -> Cue | None:
    said = reading.words
    for start, end in reading.clauses:
        subject = next((place for place in range(start, end) if said[place] not in _BEFORE_SUBJECT), end)
        if (
            subject + 1 < end
            and said[subject] in _PERSONS
            and (_NO_DEED.isdisjoint(said[subject + 1 : subject + 3]) or said[subject + 2 : subject + 3] == ("not",))
        ):
            return Cue(Cause.OTHERS.value, "^ @person _", subject, subject + 2)
    return None
