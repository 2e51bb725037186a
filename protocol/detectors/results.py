"""What a detector answers: a label, and the places in the text that speak for it."""

from __future__ import annotations

from protocol.typed import NamedTuple


class Hit(NamedTuple):
    """One rule that matched. `start` and `end` are offsets into the text as typed."""

    rule_id: str
    start: int
    end: int


class DetectorResult(NamedTuple):
    """What one detector makes of one text.

    `hits` speak for the label; `suppressed` matched and were voided by a negation or a disclaimer. `unclear`, `neutral` and `none`
    are the labels on which nothing is said.
    """

    detector: str
    label: str
    hits: tuple[Hit, ...] = ()
    suppressed: tuple[Hit, ...] = ()
    flags: tuple[str, ...] = ()
