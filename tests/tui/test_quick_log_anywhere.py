"""The quick log from wherever a person is: above it, with nothing lost, and answered in one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from protocol.changes import LogAttempt
from protocol.vocabulary import Cause, Outcome
from screens.domains import DomainsScreen
from screens.evidence import EvidenceScreen
from screens.explanation import ExplanationScreen
from screens.help import HelpScreen
from screens.messages import OpenHistory, OpenInsights, OpenReviewCycle, OpenStreaks
from screens.quick_log import QuickLogScreen
from screens.steps.micro_domain import MicroDomainPanel
from screens.widgets.log_line import LogLine
from screens.widgets.quick_log import QuickLogBox
from tests.screens.fields.form import drawn
from tests.tui.test_app import now, prepare
from tests.tui.test_app_at_home import make, told
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.ways import screen_for
from tui.world import World

ANSWER = "Logged: achieved. +3: you did what you set out to do, it took effort."


def ready(tmp_path: Path) -> World:
    world = make(tmp_path)
    prepare(world)
    return world


def line(app: SmallwinsApp) -> LogLine:
    return app.screen.query_one(LogLine)


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_five_keys_and_enter_log_from_a_step_and_the_field_in_hand_is_as_it_was(tmp_path: Path, size: tuple[int, int]) -> None:
    app = SmallwinsApp(ready(tmp_path))
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.press("1", *" and more")
        panel = app.screen.query_one(MicroDomainPanel)
        before, step = panel.field("behaviour").raw, app.screen
        await pilot.press("ctrl+g")
        await wait_for(pilot, lambda: isinstance(app.screen, QuickLogScreen), "the box")
        await pilot.press(*"a65ak", "enter")
        await wait_for(pilot, lambda: app.screen is step, "the step")
        await wait_for(pilot, lambda: ANSWER in told(app).replace("\n", " "), "the answer")
        (made,) = app.snapshot.attempts.values()
        assert (made.outcome, made.effort, made.difficulty, made.cause) == (Outcome.ACHIEVED, 6, 5, Cause.STRATEGY)
        assert made.acknowledged
        assert panel.field("behaviour").entry.has_focus
        await pilot.press("x")
        assert panel.field("behaviour").raw == f"{before}x"


async def test_l_opens_it_on_every_page_without_a_field(tmp_path: Path) -> None:
    app = SmallwinsApp(ready(tmp_path))
    live = app.live
    async with app.run_test(size=(80, 24)) as pilot:
        for made in (
            DomainsScreen(live),
            EvidenceScreen(live),
            ExplanationScreen(live),
            HelpScreen(live),
            *(screen_for(live, wish) for wish in (OpenHistory(), OpenInsights(), OpenStreaks(), OpenReviewCycle())),
        ):
            app.go(made)
            await wait_for(pilot, lambda: app.screen is made and made.is_mounted, f"{made}")  # noqa: B023  awaited here
            await pilot.press("l")
            await wait_for(pilot, lambda: isinstance(app.screen, QuickLogScreen), f"the box above {made}")
            await pilot.press("escape")
            await wait_for(pilot, lambda: app.screen is made, f"{made} again")  # noqa: B023
            app.go_home()


async def test_a_line_that_is_left_goes_on_in_the_other_box(tmp_path: Path) -> None:
    app = SmallwinsApp(ready(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a walked", "escape", "i", "l")
        await wait_for(pilot, lambda: isinstance(app.screen, QuickLogScreen) and line(app).words == "a walked", "the line above")
        await pilot.press(*" in", "escape", "escape")
        await wait_for(pilot, lambda: app.screen is app.home and line(app).words == "a walked in", "the line at home")
        await pilot.press("d", "l", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen) and len(app.snapshot.attempts) == 1, "the entry")
        await pilot.press("escape")
        await wait_for(pilot, lambda: app.screen is app.home and line(app).words == "", "the empty line at home")
        assert app.drafting.of("quick_log") == {}


async def test_what_is_refused_stays_with_its_words_and_an_empty_line_only_leaves(tmp_path: Path) -> None:
    app = SmallwinsApp(ready(tmp_path))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("d", "l", *"a walked in e6 stratgy", "enter")
        answer = app.screen.query_one(QuickLogBox).query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: "did you mean strategy?" in str(answer.content), "the refusal")
        assert line(app).words == "a walked in e6 stratgy"
        assert line(app).has_focus
        assert "did you" in drawn(app.screen)
        await pilot.press("ctrl+u", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the page below")
        assert app.snapshot.attempts == {}


async def test_right_takes_the_values_before_and_tab_the_words_of_an_earlier_entry(tmp_path: Path) -> None:
    world = ready(tmp_path)
    said = LogAttempt("x", "d", Outcome.ACHIEVED, effort=6, difficulty=5, cause=Cause.STRATEGY, acknowledgement="")
    world.store.apply(said, now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "a")
        await wait_for(pilot, lambda: "a e6 d5 strategy" in drawn(app.screen), "the values behind the cursor")
        assert line(app).words == "a"
        await pilot.press("right", "enter")
        await wait_for(pilot, lambda: len(app.snapshot.attempts) == 2, "the entry")
        newest = max(app.snapshot.attempts.values(), key=lambda one: one.id)
        assert (newest.effort, newest.difficulty, newest.cause) == (6, 5, Cause.STRATEGY)
        await pilot.press("l", *"a walked", "left")
        await wait_for(pilot, lambda: not line(app).suggestion, "nothing within the words")
        await pilot.press("right", "tab")
        await wait_for(pilot, lambda: line(app).words == "a walked e6 d5 strategy", "taken by tab")


async def test_short_words_say_what_may_follow(tmp_path: Path) -> None:
    app = SmallwinsApp(ready(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l")
        await wait_for(pilot, lambda: "a65ak: achieved" in drawn(app.screen), "the short form")
        await pilot.press(*"a65")
        await wait_for(pilot, lambda: "a strategy" in drawn(app.screen), "the letters of the causes")
