"""The whole program on a real store: writing, watching, drafts, going about."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.widgets import Static

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.moments import Now
from protocol.vocabulary import Outcome
from screens.attempt_flow import AttemptFlowScreen
from screens.blank import BlankScreen
from screens.dashboard import DashboardScreen
from screens.domains import DomainsScreen
from screens.explanation import ExplanationScreen
from screens.fields.base import Field
from screens.help import HelpScreen
from screens.quick_review import ReviewScreen
from screens.step_base import StepScreen
from screens.steps.micro_domain import MicroDomainScreen
from screens.widgets.feedback_loop import FeedbackLoop
from screens.widgets.quick_log import QuickLogBox
from storage.paths import Paths
from storage.preferences import Preferences
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> World:
    home = str(tmp_path / "home")
    return World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))


@pytest.fixture
def another(world: World) -> Callable[[], World]:
    """Another program on the same directory."""
    return lambda: World(world.paths, world.preferences, (), world.clock)


def now(days: int = 0) -> Now:
    return Now(START + timedelta(days=days), "UTC", 0)


def prepare(world: World) -> None:
    world.store.apply(DefineDomain("d", "phone people"), now())
    world.store.apply(SetGoal("g", "d", "phone one person", 8, 5), now())


def made_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def set_aside(folder: str) -> Path:
    return Path(folder).rename(f"{folder}-moved")


async def test_it_opens_on_the_dashboard_and_writes_nothing_by_that(world: World, tmp_path: Path) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)):
        assert isinstance(app.screen, DashboardScreen)
        assert app.focused is None
    assert not made_in(tmp_path)


async def test_every_key_of_the_dashboard_leads_where_it_says(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for number in range(1, 8):
            await pilot.press(str(number))
            await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "a step")
            assert isinstance(app.screen, StepScreen)
            assert app.screen.step.number == number
            await pilot.press("escape")
            await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")
        places = (
            ("a", AttemptFlowScreen),
            ("r", ReviewScreen),
            ("d", DomainsScreen),
            ("equals_sign", ExplanationScreen),
            ("f1", HelpScreen),
        )
        for key, kind in places:
            await pilot.press(key)
            await wait_for(pilot, lambda kind=kind: isinstance(app.screen, kind), key)  # type: ignore[misc]
            await pilot.press("escape")
            await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")
        await pilot.press("l")
        assert app.focused is not None


async def test_the_quick_log_box_makes_the_record_that_the_rules_make(world: World, another: Callable[[], World]) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a walked in and stayed e6 d5 strategy", "enter")
        await wait_for(pilot, lambda: bool(app.snapshot.attempts), "the attempt")
        assert app.query_one(FeedbackLoop).state.last_evidence == "walked in and stayed"
        assert app.focused is None
    (attempt,) = another().store.snapshot.attempts.values()
    assert (attempt.outcome, attempt.evidence, attempt.effort, attempt.difficulty, attempt.cause.value) == (
        Outcome.ACHIEVED,
        "walked in and stayed",
        6,
        5,
        "strategy",
    )


async def test_what_the_box_refuses_stays_in_it(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a walked e11", "enter")
        box = app.query_one(QuickLogBox)
        answer = box.query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: answer.display, "an answer")
        assert "^^^" in str(answer.content)
        assert not app.snapshot.attempts
        await pilot.press("backspace", "0", "enter")
        await wait_for(pilot, lambda: bool(app.snapshot.attempts), "the attempt")


async def test_a_write_by_another_program_shows_within_a_second(world: World, another: Callable[[], World]) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.query_one(FeedbackLoop).state.last_outcome is None
        another().store.apply(LogAttempt("a", "d", Outcome.PARTLY, evidence="half of it"), now())
        before = app.query_one(FeedbackLoop).state
        await wait_for(pilot, lambda: app.query_one(FeedbackLoop).state != before, "the other program's attempt")
        assert app.query_one(FeedbackLoop).state.last_outcome is Outcome.PARTLY


async def test_what_is_typed_is_on_disk_and_comes_back(world: World, another: Callable[[], World]) -> None:
    app = SmallwinsApp(world)
    words = "phone [b]people[/b]"
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1")
        await pilot.press(*words)
        drafts = Path(world.paths.drafts)
        await wait_for(pilot, lambda: any(words in json.dumps(json.loads(one.read_text())) for one in drafts.glob("*.json")), "the draft")
        # The program dies here for all that its files know.
    again = SmallwinsApp(another())
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(again.screen, MicroDomainScreen), "step 1")
        await wait_for(pilot, lambda: any(field.raw == words for field in again.screen.query(Field)), "the words")


async def test_a_refused_folder_keeps_the_words_and_says_why(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        moved = set_aside(world.paths.journal)
        await pilot.press("l", *"a walked in", "enter")
        answer = app.query_one(QuickLogBox).query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: answer.display, "an answer")
        assert "save again" in str(answer.content)
        moved.rename(world.paths.journal)
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(app.snapshot.attempts), "the attempt")


async def test_the_page_turns_when_the_logical_day_ends(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        world.clock.fixed = START + timedelta(days=4)
        published: list[object] = []
        app.live.changed.subscribe(app.screen, published.append)
        await wait_for(pilot, lambda: bool(published), "a new day")


async def test_the_privacy_key_blanks_the_screen_until_any_key(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await wait_for(pilot, lambda: isinstance(app.screen, BlankScreen), "a blank screen")
        await pilot.press("x")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")


async def test_the_title_never_says_what_a_person_works_on(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)):
        assert (app.title, app.sub_title) == ("smallwins", "")


async def test_u_takes_back_the_last_change_and_ctrl_r_brings_it_back(world: World, another: Callable[[], World]) -> None:
    prepare(world)
    another().store.apply(LogAttempt("a", "d", Outcome.ACHIEVED), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("u")
        await wait_for(pilot, lambda: not app.snapshot.attempts, "the log to go")
        assert told(app) == ["undo: log of today 18:30"]
        assert not another().store.snapshot.attempts
        await pilot.press("ctrl+r")
        await wait_for(pilot, lambda: bool(app.snapshot.attempts), "the log to come back")
        assert told(app)[-1] == "redo: log of today 18:30"
        await pilot.press("ctrl+r")
        await wait_for(pilot, lambda: "nothing to redo" in told(app)[-1], "an answer")


async def test_u_in_the_quick_log_box_is_a_letter(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "u")
        await wait_for(pilot, lambda: app.focused is not None, "the box")
        assert app.snapshot.goals
        assert not told(app)


def told(app: SmallwinsApp) -> list[str]:
    """The notices that are on the screen, in order."""
    return [str(toast.render()) for toast in app.screen.query("Toast")]
