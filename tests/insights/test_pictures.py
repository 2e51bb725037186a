"""Every panel with nothing, little and much on record, in both sizes and both sets of marks: whole, within its room, and honest."""

from __future__ import annotations

import re
from functools import cache

import pytest
from rich.cells import cell_len

from protocol.coaching import load
from protocol.entities import Attempt, EfficacyMeasurement, EfficacyScale, QuickReview
from protocol.insights.kinds import Insight, Material, material
from protocol.snapshot import focused_domain
from protocol.vocabulary import Appraisal, Cause, Outcome, TweakUse
from screens.glyphs import ASCII, UNICODE, Glyphs
from screens.insights.panels import PANELS, missing, picture
from screens.insights.pieces import Room
from tests.insights.seeding import NOW, record, snapshot
from tests.protocol.making import DOMAIN, attempt, day, log, on

SIZES = {"80x24": (78, 20), "120x40": (100, 37)}
"""What the screen leaves for a picture in a terminal of that size."""
ATTEMPTS = (0, 3, 12, 1000)


@cache
def of(attempts: int) -> Material:
    found = snapshot(record(attempts))
    domain = focused_domain(found)
    assert domain is not None
    return material(found, domain, NOW.date())


@cache
def computed(insight: Insight, attempts: int) -> object:
    return PANELS[insight].compute(of(attempts))


def room(size: str, glyphs: Glyphs = UNICODE, *, show_estimate: bool = True) -> Room:
    width, height = SIZES[size]
    return Room(width, height, glyphs, load(), NOW.date(), show_estimate)


def drawn(insight: Insight, attempts: int, within: Room, *, whole: bool = True) -> list[str]:
    lines = picture(insight, computed(insight, attempts), within, whole=whole)  # type: ignore[arg-type]  # each value is its panel's
    return ["".join(piece.text for piece in line) for line in lines]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("attempts", ATTEMPTS)
def test_each_panel_is_whole_and_within_its_room(attempts: int, size: str) -> None:
    for insight in Insight:
        for glyphs in (UNICODE, ASCII):
            lines = drawn(insight, attempts, room(size, glyphs))
            assert len(lines) <= SIZES[size][1], (insight, lines)
            assert {line for line in lines if cell_len(line.rstrip()) > SIZES[size][0]} == set(), insight
            assert glyphs is UNICODE or all(line.isascii() for line in lines), insight


@pytest.mark.parametrize("attempts", ATTEMPTS)
def test_it_says_how_much_is_missing_or_shows_something(attempts: int) -> None:
    for insight in Insight:
        within = room("80x24")
        text = " ".join(" ".join(drawn(insight, attempts, within)).split())
        lacking = computed(insight, attempts).missing  # type: ignore[attr-defined]
        assert ("says something" in text) == (lacking > 0), insight
        assert not lacking or missing(insight, lacking, within) in text


def test_a_thousand_attempts_leave_no_panel_silent_and_none_all_of_them() -> None:
    assert [insight for insight in Insight if computed(insight, 1000).missing] == []  # type: ignore[attr-defined]
    assert [insight for insight in Insight if not computed(insight, 0).missing] == []  # type: ignore[attr-defined]


def test_while_the_record_is_read_on_nothing_is_called_missing() -> None:
    for insight in Insight:
        text = " ".join(" ".join(drawn(insight, 0, room("80x24"), whole=False)).split())
        assert "says something" not in text
        assert load().dashboard.reading_on in text


def test_a_hidden_estimate_is_in_no_picture() -> None:
    words = load().insights
    for insight in (Insight.BELIEF, Insight.SOURCES):
        shown, hidden = ("\n".join(drawn(insight, 1000, room("80x24", show_estimate=flag))) for flag in (True, False))
        assert "odel" in shown
        assert words.model not in hidden
        assert words.points not in hidden
        assert "░" not in hidden
    assert "●" in "\n".join(drawn(Insight.BELIEF, 1000, room("80x24", show_estimate=False)))


def line_with(words: str, lines: list[str]) -> str:
    return next(line for line in lines if words in line)


def test_figures_stand_with_what_they_rest_on() -> None:
    within, attempts = room("80x24"), of(12).log.attempts
    judged = [one for one in attempts if one.outcome in {Outcome.ACHIEVED, Outcome.NOT_ACHIEVED}]
    won = sum(1 for one in judged if one.outcome is Outcome.ACHIEVED)
    calm = sum(1 for one in of(12).appraisals if one.appraisal is Appraisal.CHALLENGE)
    assert "attempts in 60 days" in line_with("Model estimate", drawn(Insight.BELIEF, 12, within))
    assert line_with("achieved", drawn(Insight.CONFIDENCE, 12, within)).startswith(f"{won} of {len(judged)} achieved")
    assert "12 attempts on 12 days" in drawn(Insight.DAYS, 12, within)
    assert line_with("challenge", drawn(Insight.AROUSAL, 12, within)).startswith(f"challenge ({calm})")
    assert line_with("mastery", drawn(Insight.SOURCES, 12, within)).split()[-6:-5] == ["12"]


def test_no_score_no_norm_no_blame() -> None:
    words = " ".join(" ".join(drawn(insight, attempts, room("120x40"))) for insight in Insight for attempts in ATTEMPTS).lower()
    words = words.replace("brier score", "").replace("no score", "")
    assert re.findall(r"\b(?:scores?|percentiles?|failures?|should|weak|below average)\b|!", words) == []


ODD = "家族と\x1b[31m話す [b]x[/b] " + "e\u0301" * 40


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
def test_a_persons_own_words_stay_in_their_place(glyphs: Glyphs) -> None:
    scale = EfficacyScale("s", DOMAIN, on(0), 1, (ODD, "ask"))
    rated = tuple(EfficacyMeasurement(f"m{number}", DOMAIN, on(number), 70, 1, "s", (80, 60)) for number in range(3))
    reviews = [QuickReview(f"r{number}", DOMAIN, on(number), day(number), tweak=ODD, tweak_used=TweakUse.USED) for number in range(5)]
    found = Material(log(*(attempt(number) for number in range(5)), reviews=reviews), (), day(9), rated, (scale,))
    for insight in (Insight.LADDER, Insight.TWEAKS):
        lines = picture(insight, PANELS[insight].compute(found), room("80x24", glyphs), whole=True)
        text = ["".join(piece.text for piece in line) for line in lines]
        assert any("[b]x" in line for line in text)
        assert not any("\x1b" in line for line in text)
        assert max(cell_len(line) for line in text) <= SIZES["80x24"][0]


def told(insight: Insight, *attempts: Attempt, today: int) -> str:
    found = Material(log(*attempts), (), day(today))
    lines = picture(insight, PANELS[insight].compute(found), room("80x24"), whole=True)
    assert len(lines) <= SIZES["80x24"][1]
    return " ".join(" ".join("".join(piece.text for piece in line) for line in lines).split())


def test_a_dip_that_holds_is_told_by_its_length() -> None:
    texts = load().guard_rails
    hard = [attempt(number, Outcome.NOT_ACHIEVED, effort=8) for number in range(0, 60, 2)]
    assert texts.dip in told(Insight.EFFORT, *hard[:8], today=15)
    assert texts.dip_same_method in told(Insight.EFFORT, *hard[:14], today=27)
    assert texts.dip_other_goal in told(Insight.EFFORT, *hard, today=59)
    assert texts.dip not in told(Insight.EFFORT, *(attempt(number) for number in range(8)), today=9)


def test_wins_that_are_mostly_credited_elsewhere_are_remarked_on() -> None:
    lucky = [attempt(number, cause=Cause.LUCK) for number in range(6)]
    assert load().guard_rails.unowned_wins in told(Insight.CAUSES, *lucky, today=9)
    assert load().guard_rails.unowned_wins not in told(Insight.CAUSES, *(attempt(number) for number in range(6)), today=9)
