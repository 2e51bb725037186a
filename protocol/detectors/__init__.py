"""Text detectors: what a sentence may mean, told by rules alone, as a hint that one key dismisses (spec 2).

Nothing is loaded before the first text is judged. A detector knows no clock, no locale and no chance, and takes time in proportion
to the length of the text, of which it reads the first 500 characters.
"""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, Final, Literal
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from protocol.detectors.results import DetectorResult

Detector = Literal["micro_domain", "self_talk", "attribution", "model", "arousal", "goal_distance", "distress", "discounting", "faking"]

NAMES: Final[tuple[Detector, ...]] = (
    *("micro_domain", "self_talk", "attribution", "model", "arousal", "goal_distance"),
    *("distress", "discounting", "faking"),
)
"""All of the detectors."""


def detect(name: Detector, text: str, outcome: Outcome | str | None = None) -> DetectorResult:
    """What one detector makes of a text; `outcome` is what came of the attempt it is about, where it is about one.

    Never raises on any text. Empty text has the label on which nothing is said: `unspecified` for attribution, else `unclear`, `neutral`
    or `none`. Raises ValueError for a name that is none of the nine, and for an outcome that is none of the four.
    """
    match name:
        case "micro_domain":
            from protocol.detectors import micro_domain

            return micro_domain.judge(text)
        case "self_talk":
            from protocol.detectors import self_talk

            return self_talk.judge(text)
        case "attribution":
            from protocol.detectors import attribution

            return attribution.judge(text, None if outcome is None else Outcome(outcome))
        case "model":
            from protocol.detectors import model

            return model.judge(text)
        case "arousal":
            from protocol.detectors import arousal

            return arousal.judge(text)
        case "goal_distance":
            from protocol.detectors import goal_distance

            return goal_distance.judge(text)
        case "distress":
            from protocol.detectors import distress

            return distress.judge(text)
        case "discounting":
            from protocol.detectors import discounting

            return discounting.judge(text)
        case "faking":
            from protocol.detectors import faking

            return faking.judge(text)
        case _:
            raise ValueError(f"There is no detector {name!r}; they are {', '.join(NAMES)}.")


def is_sweeping(text: str) -> bool:
    """Whether a sentence speaks of every time or of everything ("always", "never"): worth a question after a miss (spec 1, step 5)."""
    from protocol.detectors import sweeping

    return sweeping.is_sweeping(text)
