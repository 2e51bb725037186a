from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from protocol.changes import AnswerTweak, WriteReview
from protocol.vocabulary import CueKind, TweakUse
from screens.messages import Subject
from screens.quick_review import ReviewPanel
from tests.screens.fields.form import drawn
from tests.screens.host import Host
from tests.screens.steps.practice import DOMAIN, on_screen, practised, stand
from tests.waiting import wait_for

REVIEW = WriteReview("review", DOMAIN, None, True, "the phone lit up", CueKind.DEVICE, "", None, "other room")


async def a_short_one(pilot: Pilot[None]) -> None:
    """No slip, a cue and a tweak of one letter each; the kinds and the friction are passed over."""
    await pilot.press("n", "enter", "c", "enter", "enter", "enter", "t", "enter")


def reviewed(host: Host, times: int) -> None:
    for number in range(times):
        host.apply(REVIEW._replace(id=f"review-{number}"))


def dots(screen: Screen[None]) -> str:
    return next(drawn(one).strip() for one in screen.query(".review--round").results(Static) if one.region.area)


@pytest.mark.parametrize(
    ("before", "shown"),
    [(0, "● ○ ○ ○ ○ ○  1 of 6 in this round"), (4, "● ● ● ● ● ○  5 of 6 in this round"), (6, "● ○ ○ ○ ○ ○  1 of 6 in this round")],
)
async def test_a_review_fills_a_dot(before: int, shown: str) -> None:
    host = practised(attempt=True)
    reviewed(host, before)
    async with host.run_test() as pilot:
        screen = await stand(host, pilot, lambda live: ReviewPanel(live, Subject(DOMAIN)))
        assert dots(screen).endswith(f"{before % 6} of 6 in this round")
        await a_short_one(pilot)
        await wait_for(pilot, lambda: dots(screen) == shown, "one dot more")
        assert "a full round" not in on_screen(screen)


async def test_the_sixth_review_sums_up_its_round_only() -> None:
    host = practised(attempt=True)
    reviewed(host, 6)
    host.pass_days(1)
    for number, kind in enumerate((CueKind.PLACE, CueKind.FEELING, CueKind.FEELING, None, CueKind.TIME)):
        host.apply(REVIEW._replace(id=f"now-{number}", cue_kind=kind))
        host.pass_days(1)
    host.apply(AnswerTweak("answer-0", "now-0", TweakUse.USED))
    host.apply(AnswerTweak("answer-1", "now-1", TweakUse.NOT_USED))
    host.apply(AnswerTweak("answer-2", "now-2", TweakUse.USED))
    async with host.run_test() as pilot:
        screen = await stand(host, pilot, lambda live: ReviewPanel(live, Subject(DOMAIN)))
        await a_short_one(pilot)
        await wait_for(pilot, lambda: dots(screen).startswith("● ● ● ● ● ●"), "the full row")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "Six reviews: a full round." in on_screen(screen), "the summary")
        assert dots(screen) == "● ● ● ● ● ●  6 of 6 in this round"
        assert "Kind of cue: feeling, 2 of 6" in on_screen(screen)
        assert "Tweak used: yes 2, no 1; 3 of 6 answered" in on_screen(screen)
        again = await stand(host, pilot, lambda live: ReviewPanel(live, Subject(DOMAIN)))
        assert dots(again) == "○ ○ ○ ○ ○ ○  0 of 6 in this round"
