"""States of the feedback loop: five that people meet, and any that could be thought of."""

from __future__ import annotations

from hypothesis import strategies as st

from protocol.loop import EMPTY, LoopNode, LoopState
from protocol.vocabulary import GoalStatus, GoalZone, Outcome

FIRST_GOAL = LoopState(
    domain="I can speak up in the weekly meeting.",
    current=LoopNode.SMALL_WIN,
    estimate=50,
    measured=50,
    goal="Say one sentence in the round of updates",
    confidence=8,
    goal_status=GoalStatus.READY,
    zone=GoalZone.SWEET_SPOT,
)
MID_FLOW = FIRST_GOAL._replace(
    current=LoopNode.ACKNOWLEDGEMENT,
    estimate=60,
    band=11,
    attempts=4,
    last_outcome=Outcome.ACHIEVED,
    last_evidence="raised my hand and asked",
    acknowledged=False,
    last_delta=3.0,
    explanation="+3: You did what you set out to do; it was fairly hard and took effort.",
    process=6,
    best_process=11,
    mastery_run=3,
    best_mastery_run=5,
    reserves=1,
    mastery_experiences=23,
    last_ten=(Outcome.NOT_ACHIEVED, Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ATTEMPTED, Outcome.ACHIEVED),
    last_ten_mastery=(False, False, False, False, True),
)
LONG_STREAK = MID_FLOW._replace(
    current=LoopNode.BELIEF,
    acknowledged=True,
    acknowledgement="I set out to ask, and I did.",
    process=31,
    best_process=31,
    reserves=2,
    last_ten=(Outcome.ACHIEVED,) * 10,
    last_ten_mastery=(False,) * 3 + (True,) * 7,
)
AFTER_A_BREAK = LONG_STREAK._replace(
    current=LoopNode.GOAL,
    goal=None,
    confidence=None,
    goal_status=None,
    zone=None,
    last_outcome=Outcome.NOT_ACHIEVED,
    last_delta=-3.2,
    explanation="-3: It did not work this time. You traced it to the approach, so most of your belief stands.",
    process=0,
    mastery_run=0,
    reserves=0,
    last_ten=(*LONG_STREAK.last_ten[1:], Outcome.NOT_ACHIEVED),
    last_ten_mastery=(*LONG_STREAK.last_ten_mastery[1:], False),
)

EXAMPLES = {
    "empty": EMPTY,
    "first goal": FIRST_GOAL,
    "mid-flow": MID_FLOW,
    "long streak": LONG_STREAK,
    "after a break": AFTER_A_BREAK,
}

_HOSTILE = st.sampled_from(
    [
        *"\x00\x1b\x07\n\t\r\x85\u2028\u202e\u200d\ufe0f\u0301\u20e3\U0001f3fd\ud800#1[]\\{}",
        "👩‍👩‍👧",
        "界",
        "\x1b]52;c;x\x07",
        "[@click=app.quit]",
        "[/b]",
        "  ",
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(_HOSTILE, max_size=30).map("".join))
_NUMBERS = st.integers(-5, 10**7)
_OUTCOMES = st.lists(st.sampled_from(Outcome), max_size=12).map(tuple)

STATES = st.builds(
    LoopState,
    domain=st.none() | TEXTS,
    current=st.sampled_from(LoopNode),
    estimate=st.none() | _NUMBERS,
    band=_NUMBERS,
    attempts=_NUMBERS,
    measured=st.none() | _NUMBERS,
    goal=st.none() | TEXTS,
    confidence=st.none() | _NUMBERS,
    goal_status=st.none() | st.sampled_from(GoalStatus),
    zone=st.none() | st.sampled_from(GoalZone),
    last_outcome=st.none() | st.sampled_from(Outcome),
    last_evidence=TEXTS,
    acknowledged=st.none() | st.booleans(),
    acknowledgement=TEXTS,
    last_delta=st.none() | st.floats(),
    explanation=TEXTS,
    process=_NUMBERS,
    best_process=_NUMBERS,
    mastery_run=_NUMBERS,
    best_mastery_run=_NUMBERS,
    reserves=_NUMBERS,
    mastery_experiences=_NUMBERS,
    last_ten=_OUTCOMES,
    last_ten_mastery=st.lists(st.booleans(), max_size=12).map(tuple),
    show_estimate=st.booleans(),
)
