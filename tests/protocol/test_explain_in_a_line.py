"""The one line that answers a quick log: what it did to the estimate, and the main reason."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from protocol.belief import fold_attempt, start
from protocol.coaching import load
from protocol.explain import explain_in_a_line
from protocol.visible import cells
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import attempt

ROOM = 76
"""Cells that a line of 80 has for it."""


def said(outcome: Outcome, **fields: Any) -> str:
    return explain_in_a_line(fold_attempt(start(None), attempt(0, outcome, **fields), reviewed=False))


@pytest.mark.parametrize(
    ("outcome", "fields", "expected"),
    [
        (Outcome.ACHIEVED, {}, "+3: you did what you set out to do, it took effort."),
        (Outcome.ACHIEVED, {"effort": 2}, "+3: you did what you set out to do, it was fairly hard."),
        (Outcome.ACHIEVED, {"effort": None, "difficulty": None}, "+3: you did what you set out to do."),
        (Outcome.ACHIEVED, {"difficulty": 1}, "+1: done, and easy for you, so it adds little."),
        (Outcome.ACHIEVED, {"goal_id": None, "confidence": None}, "+3: you did it, it took effort."),
        (Outcome.PARTLY, {}, "-1: part of it is done, half a win and half a miss."),
        (Outcome.NOT_ACHIEVED, {}, "-5: it came from the approach, so most belief stands."),
        (Outcome.NOT_ACHIEVED, {"cause": Cause.ABILITY}, "-8: it counted more, since you named ability."),
        (Outcome.NOT_ACHIEVED, {"cause": Cause.UNSPECIFIED}, "-6: no cause named yet; naming one can soften it."),
        (Outcome.NOT_ATTEMPTED, {}, "0: Not attempted: nothing lost. What got in the way?"),
    ],
)
def test_the_change_leads_and_its_main_reason_follows(outcome: Outcome, fields: dict[str, Any], expected: str) -> None:
    assert said(outcome, **fields) == expected


def test_every_answer_is_one_line() -> None:
    labels = {one: load().label(one) for one in Outcome}
    found = [
        f"Logged: {labels[outcome]}. {said(outcome, cause=cause, difficulty=hard, effort=effort)}"
        for outcome, cause, hard, effort in product(Outcome, Cause, (1, 5, None), (2, 8, None))
    ]
    assert [one for one in found if cells(one) > ROOM or "\n" in one] == []
