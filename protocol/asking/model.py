"""Step 6: what there is to copy from a model, and what borrowing its step comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.asking.letters import LIKENESSES
from protocol.asking.nudging import about_model
from protocol.changes import Audit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.asking.hearer import Hearer
    from protocol.asking.nudging import Nudge
    from protocol.changes import DescribeModel
    from protocol.entities import Attempt, VicariousModel

COPYABLE: Final = 5
"""Similarity of start and visible effort, 0-10, below which there is little to copy (our choice, unvalidated)."""
EMPTY: Final[Mapping[str, object]] = {
    "alias": "",
    "achieved": "",
    "start_similarity": None,
    "shared": (),
    "visible_effort": None,
    "effort_evidence": "",
    "workflow": (),
    "borrowed_step": "",
}
"""What each field holds before anything is entered, in the order of the page."""
_QUOTED: Final = 20
"""Characters of what would be replaced, beside the key that does it."""


def copyable(change: DescribeModel) -> bool:
    """Whether there is a start like one's own, effort that could be seen, and a way of working on paper."""
    rated = (change.start_similarity, change.visible_effort)
    return bool(change.workflow) and all(one is None or one >= COPYABLE for one in rated)


def rare_gift(change: DescribeModel, reworded: VicariousModel | None, hearer: Hearer) -> Nudge | None:
    """What there is to say about how the person is described; about words on record there is nothing."""
    words = tuple(one.strip() for one in (change.alias, change.achieved, change.effort_evidence))
    if reworded is not None and words == (reworded.alias, reworded.achieved, reworded.effort_evidence):
        return None
    return about_model(hearer, ". ".join(filter(None, words)))


def as_described(change: DescribeModel, reworded: VicariousModel | None) -> DescribeModel:
    """The model as entered, in place of the wording of `reworded`, or of the earlier model."""
    return change._replace(
        shared=tuple(one for one in LIKENESSES if one in change.shared),
        unicorn=reworded is not None and reworded.unicorn,
        model_id=reworded.id if reworded is not None else None,
    )


def borrowed(change_id: str, step: str, attempt: Attempt) -> Audit:
    """The step as what is done next time, into the audit of an attempt that has one."""
    return Audit(
        change_id,
        attempt.id,
        attempt.cause,
        locus=attempt.locus,
        stability=attempt.stability,
        controllability=attempt.controllability,
        next_strategy=step,
    )


def instead_of(words: object) -> str:
    """What a person wrote there before, which would give way."""
    if not isinstance(words, str) or not words.strip():
        return ""
    return f"in place of '{words if len(words) <= _QUOTED else words[: _QUOTED - 3] + '...'}'"
