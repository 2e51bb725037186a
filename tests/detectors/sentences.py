"""Sentences labelled by hand: those of the specification, those the rules were tuned on, and those kept aside."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple, cast

from protocol.detectors import Detector, detect
from protocol.detectors.results import DetectorResult
from protocol.vocabulary import Outcome

HERE = Path(__file__).parent
SAID = {
    "micro_domain": {"vague", "multiple"},
    "self_talk": {"hope", "mixed", "motivational", "instruction_negative"},
    "arousal": {"threat", "mixed", "medical"},
    "goal_distance": {"distal"},
}
"""The labels on which something is said to the person."""


class Sentence(NamedTuple):
    detector: Detector
    text: str
    label: str
    outcome: Outcome | None = None
    flags: tuple[str, ...] | None = None
    cause: bool = False
    """Whether it names a cause too, though that is not what its detector looks for."""

    def judged(self) -> DetectorResult:
        return detect(self.detector, self.text, self.outcome)


class Rates(NamedTuple):
    """Shares of all sentences: with the right label, and with a word where none belongs."""

    recognised: float
    false_alarms: float
    wrong: list[str]


def files(folder: str) -> list[Path]:
    """The files of a folder; none where there is no such folder."""
    return sorted((HERE / folder).glob("*.toml"))


def detector_of(path: Path) -> Detector:
    """The detector that a file is for; further files of one detector are numbered: `distress.toml`, `distress_2.toml`."""
    return cast("Detector", path.stem.rstrip("_0123456789"))


def load(path: Path) -> list[Sentence]:
    """The sentences of a file, which is named after its detector, with a number where there are several: `arousal_2.toml`."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["sentence"]
    return [_sentence(detector_of(path), row) for row in rows]


def _sentence(detector: Detector, row: dict[str, object]) -> Sentence:
    outcome = Outcome(str(row["outcome"])) if row.get("outcome") else None
    flags = tuple(cast("list[str]", row["flags"])) if "flags" in row else None
    return Sentence(detector, str(row["text"]), str(row["label"]), outcome, flags, cause=bool(row.get("cause")))


def rates(sentences: list[Sentence]) -> Rates:
    """How well the detector does on these."""
    judged = [(one, one.judged().label) for one in sentences]
    said = SAID.get(sentences[0].detector, {"distress", "acute", "elevated", "discounting", "faking", "unicorn"})
    alarms = sum(label in said and one.label not in said for one, label in judged)
    wrong = [f"{one.text!r}: {label}, not {one.label}" for one, label in judged if label != one.label]
    return Rates(1 - len(wrong) / len(sentences), alarms / len(sentences), wrong)
