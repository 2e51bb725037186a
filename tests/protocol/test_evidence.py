from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protocol.entities import Attempt
from protocol.evidence import SHOWN, evidence, nearest, wins, worth_keeping
from protocol.settling import settle
from protocol.snapshot import domain_log
from protocol.vocabulary import Cause, Outcome
from storage import settled_codec
from tests.protocol.making import attempt, log, now
from tests.protocol.resuming import Later, laters, record_of, resumed

CHALLENGES = (None, *range(11))
RATINGS = st.one_of(st.none(), st.integers(0, 10))


def days(found: object) -> list[str]:
    return [one.key[1].removeprefix("attempt-") for one in found]  # type: ignore[attr-defined]  # any sequence of wins


@pytest.mark.parametrize(
    ("fields", "counts"),
    [
        ({}, True),
        ({"cause": Cause.EFFORT}, True),
        ({"difficulty": None}, True),
        ({"goal_id": None, "confidence": None}, True),
        ({"cause": Cause.ABILITY}, False),
        ({"cause": Cause.LUCK}, False),
        ({"cause": Cause.UNSPECIFIED}, False),
        ({"acknowledged": False}, False),
        ({"outcome": Outcome.PARTLY}, False),
        ({"outcome": Outcome.NOT_ACHIEVED}, False),
        ({"outcome": Outcome.NOT_ATTEMPTED}, False),
    ],
)
def test_what_belongs_in_the_file(fields: dict[str, object], counts: bool) -> None:
    assert bool(wins([attempt(0, **fields)])) is counts  # type: ignore[arg-type]  # fields of an attempt


@pytest.mark.parametrize(
    ("challenge", "shown"),
    [
        (5, ["002", "001", "003"]),
        (9, ["004", "000", "003"]),
        (0, ["001", "002", "003"]),
        (None, ["004", "003", "002"]),
    ],
)
def test_the_nearest_in_difficulty_come_first_and_of_equally_near_ones_the_newest(challenge: int | None, shown: list[str]) -> None:
    rated = enumerate((9, 4, 6, 7, 9))
    assert days(nearest(wins(attempt(number, difficulty=one) for number, one in rated), challenge)) == shown


def test_a_win_without_a_difficulty_comes_after_all_that_have_one() -> None:
    found = wins([attempt(0, difficulty=10), attempt(1, difficulty=None), attempt(2, difficulty=9)])
    assert days(nearest(found, 0)) == ["002", "000", "001"]


def test_the_words_are_those_of_the_person() -> None:
    words = "[b]asked[/b] \x1b[31m {twice}"
    (win,) = wins([attempt(0, acknowledgement=words, cause_text=words, evidence=words, goal_action=words)])
    assert {win.acknowledgement, win.cause_text, win.evidence, win.action} == {words}


@given(st.lists(RATINGS, max_size=60), RATINGS)
def test_what_is_kept_of_older_wins_shows_what_all_of_them_would(ratings: list[int | None], challenge: int | None) -> None:
    found = wins(attempt(number, difficulty=one) for number, one in enumerate(ratings))
    kept = worth_keeping(found)
    assert len(kept) <= SHOWN * len(CHALLENGES)
    assert nearest(kept, challenge) == nearest(found, challenge)
    assert worth_keeping(reversed(kept)) == kept


@pytest.mark.usefixtures("listed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(laters())
def test_the_recent_part_shows_what_the_whole_record_would(later: Later) -> None:
    recent = resumed(later)
    if recent is not None:
        (domain,) = later.after.domains.values()
        for challenge in CHALLENGES:
            assert evidence(domain_log(recent, domain), challenge) == evidence(domain_log(later.after, domain), challenge)


def test_settled_wins_are_read_back_as_they_were_told() -> None:
    attempts: list[Attempt] = [attempt(number, difficulty=number % 12 if number % 12 < 11 else None) for number in range(120)]
    snapshot = settle(record_of(log(*attempts)), now(120))
    (settled,) = snapshot.settled.values()
    assert len(settled.wins) == SHOWN * len(CHALLENGES)
    assert settled_codec.read(settled_codec.told(settled)).wins == settled.wins  # type: ignore[arg-type]  # a list of JSON values
