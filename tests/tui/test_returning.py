"""What comes back in the whole program: own wins, tweaks and their rounds, the way back after days away, and the policy of streaks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from protocol import changes as c
from protocol.vocabulary import Cause, CueKind, GoalStatus, Outcome, ScheduleKind, TweakUse
from screens.blank import BlankScreen
from screens.comeback import ComebackPanel, ComebackScreen
from screens.dashboard import DashboardScreen
from screens.evidence import EvidenceScreen
from screens.fields.text_field import TextField
from screens.goal_parts.shrink_loop import ShrinkLoop
from screens.measuring.appraisal import AppraisalScreen
from screens.quick_review import ReviewScreen
from screens.review_cycle import ReviewCycleScreen
from screens.steps.micro_domain import MicroDomainScreen
from screens.steps.proximal_goal import ProximalGoalScreen
from screens.streaks import StreaksScreen
from screens.widgets.clipped import Clipped
from screens.widgets.what_if import WhatIf
from storage.paths import Paths
from storage.preferences import Preferences
from tests.storage.histories import NOW as LATER
from tests.storage.histories import plain_store
from tests.storage.stores import paths_in
from tests.tui.test_app import now, prepare
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

HOSTILE = "[b]wrote[/b] it \x1b[31m down {first}"
App = Callable[[int], SmallwinsApp]


def world_on(tmp_path: Path, days: int) -> World:
    home = str(tmp_path / "home")
    return World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=now(days).instant))


@pytest.fixture
def past(tmp_path: Path) -> World:
    """A goal of the first day, and a program to write more with before the one under test is opened."""
    world = world_on(tmp_path, 0)
    prepare(world)
    return world


@pytest.fixture
def on_day(tmp_path: Path, past: World) -> App:
    """The program on that store, at a number of days after the first."""
    assert past.store.snapshot.goals
    return lambda days: SmallwinsApp(world_on(tmp_path, days))


def win(past: World, key: str, days: int, difficulty: int = 5, words: str = "I asked.") -> None:
    store = past.store
    store.apply(c.LogAttempt(key, "d", Outcome.ACHIEVED, effort=6, difficulty=difficulty, acknowledgement=words), now(days))
    store.apply(c.Audit(f"{key}-audit", key, Cause.STRATEGY, HOSTILE), now(days))


def review(past: World, key: str, days: int, kind: CueKind | None = None) -> None:
    past.store.apply(c.WriteReview(key, "d", cue="the clock", cue_kind=kind, tweak=f"tweak {key}"), now(days))


def lines(app: SmallwinsApp) -> str:
    return "\n".join(str(one.content) for one in app.screen.query(Static) if one.display)


def next_line(app: SmallwinsApp) -> str:
    return app.home.query_one(".dashboard--next", Clipped).words


async def shows(pilot: Pilot[None], app: SmallwinsApp, words: str) -> None:
    await wait_for(pilot, lambda: words in lines(app), words)


async def test_own_wins_are_a_key_away_from_anywhere_and_the_same_key_closes_them(past: World, on_day: App) -> None:
    for key, difficulty in (("a", 9), ("b", 5), ("c", 4), ("e", 6)):
        win(past, key, 0, difficulty, f"I asked {key}.")
    app = on_day(1)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"phone", "f7")
        await wait_for(pilot, lambda: isinstance(app.screen, EvidenceScreen), "the file")
        text = lines(app)
        assert [text.index(f"I asked {key}.") for key in "bec"] == sorted(text.index(f"I asked {key}.") for key in "bec")
        assert "I asked a." not in text
        assert "approach: [b]wrote[/b] it \u241b[31m down {first}" in text
        await pilot.press("f7")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "back in step 1")
        await pilot.press("f7")
        await wait_for(pilot, lambda: isinstance(app.screen, EvidenceScreen), "the file")
        await pilot.press("escape", *"x")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "back again")
        assert "phonex" in str(app.drafting.of("micro_domain:d").get("behaviour", ""))


async def test_a_blanked_screen_shows_nothing_by_that_key(past: World, on_day: App) -> None:
    win(past, "a", 0)
    app = on_day(1)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await wait_for(pilot, lambda: isinstance(app.screen, BlankScreen), "the blank")
        await pilot.press("f7")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")


async def test_without_a_win_the_file_says_what_is_missing(on_day: App) -> None:
    app = on_day(0)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await wait_for(pilot, lambda: app.live.coaching.evidence.none in lines(app), "what is missing")


async def test_a_long_record_shows_its_wins_without_being_read(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    app = SmallwinsApp(World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=LATER.instant)))
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.snapshot.settled
        await pilot.press("f7")
        await shows(pilot, app, "difficulty 5")
    assert not app.world.store.journal.is_read


async def test_a_tweak_is_asked_about_twice_and_each_answer_can_be_undone(past: World, on_day: App) -> None:
    review(past, "r", 0)
    app = on_day(1)
    async with app.run_test(size=(80, 24)) as pilot:
        await shows(pilot, app, "used it?")
        await pilot.press("p")
        await shows(pilot, app, "did it help?")
        await pilot.press("p")
        assert app.snapshot.reviews["r"].tweak_helped is None
        await pilot.press("y")
        await wait_for(pilot, lambda: app.snapshot.reviews["r"].tweak_helped is True, "the second answer")
        tweak = app.screen.query_one(".dashboard--tweak", Clipped)
        assert tweak.words.endswith("Tweak used: partly · Tweak helped: yes")
        assert "did it help?" not in lines(app)
        await pilot.press("u")
        await shows(pilot, app, "did it help?")
        await pilot.press("u")
        await shows(pilot, app, "used it?")
        assert app.snapshot.reviews["r"].tweak_used is None


async def test_a_tweak_that_was_not_used_is_asked_no_more(past: World, on_day: App) -> None:
    review(past, "r", 0)
    app = on_day(1)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        await wait_for(pilot, lambda: app.snapshot.reviews["r"].tweak_used is TweakUse.NOT_USED, "the answer")
        await wait_for(pilot, lambda: "it?" not in lines(app), "nothing is asked")


@pytest.mark.parametrize(("size", "tweaked", "there"), [((80, 24), False, True), ((80, 24), True, False), ((120, 40), True, True)])
async def test_the_round_is_on_the_dashboard_where_there_is_room(
    past: World, on_day: App, size: tuple[int, int], tweaked: bool, there: bool
) -> None:
    review(past, "r", 0)
    app = on_day(1 if tweaked else 0)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        round_ = app.screen.query_one(".dashboard--round", Static)
        assert str(round_.content) == "Reviews  ● ○ ○ ○ ○ ○  1 of 6 in this round"
        assert round_.display is there


async def test_a_full_round_can_be_looked_at_again_and_an_undo_takes_it_back(past: World, on_day: App) -> None:
    for number in range(6):
        review(past, str(number), number, CueKind.PLACE if number < 4 else None)
        past.store.apply(c.AnswerTweak(f"answer-{number}", str(number), TweakUse.USED, helped=number > 3), now(number + 1))
    app = on_day(8)
    async with app.run_test(size=(80, 24)) as pilot:
        app.go(ReviewCycleScreen(app.live))
        await shows(pilot, app, "Kind of cue: place, 4 of 6")
        assert "Tweak used: yes 6; 6 of 6 answered" in lines(app)
        assert "Tweak helped: 2 of 6\n• tweak 4\n• tweak 5" in lines(app)
        await pilot.press("escape", "u", "u")
        await wait_for(pilot, lambda: len(app.snapshot.reviews) == 5, "the sixth is gone")
        app.go(ReviewCycleScreen(app.live))
        await shows(pilot, app, app.live.coaching.dashboard.no_reviews)


async def test_the_sixth_review_leads_to_its_round_and_from_there_to_the_ladder(past: World, on_day: App) -> None:
    for number in range(5):
        review(past, str(number), number, CueKind.DEVICE)
    app = on_day(5)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("r")
        await wait_for(pilot, lambda: isinstance(app.screen, ReviewScreen), "the review")
        await pilot.press("n", "enter", "c", "enter", "d", "enter", "enter", "t", "enter")
        await wait_for(pilot, lambda: len(app.snapshot.reviews) == 6, "the sixth")
        await pilot.press("enter")
        await shows(pilot, app, "Kind of cue: device, 6 of 6")
        assert app.live.coaching.measuring.no_ladder in lines(app)
        await pilot.press("m")
        await wait_for(pilot, lambda: isinstance(app.screen, AppraisalScreen), "the ladder")


async def test_after_days_away_one_small_start_comes_first(past: World, on_day: App) -> None:
    win(past, "a", 0)
    review(past, "r", 0)
    app = on_day(5)
    async with app.run_test(size=(80, 24)) as pilot:
        assert next_line(app) == "› Next: one small start for today."
        assert "used it?" not in lines(app)
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ComebackScreen), "the way back")
        field = app.screen.query_one(ComebackPanel).query_one(TextField)
        assert field.value == "the first two minutes of: phone one person"
        assert field.entry.cursor_location == (0, 0)
        await pilot.press("enter", "2", "enter", "9", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")
        goal = next(one for one in app.snapshot.goals.values() if one.id != "g")
        assert (goal.status, goal.duration_min, goal.challenge, goal.confidence) == (GoalStatus.READY, 2, 2, 9)
        assert next_line(app) == "› Next: the first two minutes of: phone one person"


async def test_without_a_goal_the_start_is_the_lowest_rung(past: World, on_day: App) -> None:
    past.store.apply(c.CloseGoal("parked", "g", GoalStatus.PARKED), now(0))
    past.store.apply(c.WriteScale("ladder", "d", ("hear the dial tone", "let it ring", "say my name", "ask", "sell")), now(0))
    app = on_day(5)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ComebackScreen), "the way back")
        assert app.screen.query_one(ComebackPanel).field("action").raw == "hear the dial tone"


async def test_a_start_below_the_gate_is_made_smaller_as_any_goal(on_day: App) -> None:
    app = on_day(5)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ComebackScreen), "the way back")
        await pilot.press("enter", "5", "enter", "6", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ProximalGoalScreen), "step 2")
        await wait_for(pilot, lambda: app.screen.query_one(ShrinkLoop).display, "the levers")
        assert not any(one.status is GoalStatus.READY for one in app.snapshot.goals.values() if one.id != "g")


async def test_another_wording_of_the_start_takes_its_ratings_away(on_day: App) -> None:
    app = on_day(5)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ComebackScreen), "the way back")
        panel = app.screen.query_one(ComebackPanel)
        await pilot.press("enter", "2", "enter", "9", "shift+tab", "shift+tab", "x")
        await wait_for(pilot, lambda: panel.field("confidence").raw is None, "no rating")
        await pilot.press("ctrl+s")
        assert len(app.snapshot.goals) == 1


async def test_left_for_the_day_it_is_offered_again_the_next(on_day: App) -> None:
    for days, offered in ((5, True), (5, False), (6, True)):
        app = on_day(days)
        async with app.run_test(size=(80, 24)) as pilot:
            assert ("small start" in next_line(app)) is offered
            if offered:
                await pilot.press("enter")
                await wait_for(pilot, lambda app=app: isinstance(app.screen, ComebackScreen), "the way back")  # type: ignore[misc]
                await pilot.press("escape")
                await wait_for(pilot, lambda app=app: next_line(app) == "› Next: phone one person", "the usual next")  # type: ignore[misc]


async def test_the_policy_of_streaks_replays_the_history_before_a_schedule_is_set(past: World, on_day: App) -> None:
    for days in (0, 2, 4):
        win(past, f"a{days}", days)
    app = on_day(7)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("equals_sign", "s")
        await wait_for(pilot, lambda: isinstance(app.screen, StreaksScreen), "the page")
        what_if = app.screen.query_one(WhatIf)
        await shows(pilot, app, app.live.coaching.streaks.in_force)
        await pilot.press("s")
        assert not app.snapshot.schedules
        await pilot.press("right")
        assert _row(app, "now") == _row(app, "what if")
        await pilot.press("1", "3", "5")
        await shows(pilot, app, app.live.coaching.streaks.no_weekday)
        await pilot.press("s", "right", "1")
        assert what_if.setting.kind is ScheduleKind.EVERY_N_DAYS
        assert _row(app, "now")[:5] == ["3", "3", "0", "3", "0"]
        assert _row(app, "what if")[:5] == ["0", "1", "0", "7", "4"]
        await pilot.press("plus", "s")
        await shows(pilot, app, app.live.coaching.streaks.past_stays)
        (schedule,) = app.snapshot.schedules.values()
        assert (schedule.kind, schedule.every, schedule.since) == (ScheduleKind.EVERY_N_DAYS, 2, now(7).today)
        assert _row(app, "now")[:5] == ["3", "3", "0", "3", "0"]
        await pilot.press("escape", "u")
        await wait_for(pilot, lambda: not app.snapshot.schedules, "as before")


async def test_a_digit_on_the_page_of_streaks_leads_to_no_step(on_day: App) -> None:
    app = on_day(0)
    async with app.run_test(size=(80, 24)) as pilot:
        app.go(StreaksScreen(app.live))
        await pilot.pause()
        await pilot.press("2", "left", "6")
        assert isinstance(app.screen, StreaksScreen)
        assert app.screen.query_one(WhatIf).setting.per_week == 6


async def test_a_long_history_is_read_before_it_is_replayed(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    app = SmallwinsApp(World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=LATER.instant)))
    async with app.run_test(size=(120, 40)) as pilot:
        assert app.snapshot.settled
        app.go(StreaksScreen(app.live))
        await wait_for(pilot, lambda: not app.snapshot.settled, "the whole record")
        await wait_for(pilot, lambda: "what if" in lines(app), "the figures")
        assert _row(app, "now")[3] == "261"


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("evidence file", EvidenceScreen),
        ("streak policy", StreaksScreen),
        ("last round", ReviewCycleScreen),
        ("small start", ComebackScreen),
    ],
)
async def test_the_palette_leads_there_too(on_day: App, words: str, screen: type[object]) -> None:
    app = on_day(0)
    async with app.run_test(size=(80, 24)) as pilot:
        command = next(one for one in app.get_system_commands(app.screen) if words in one.title)
        command.callback()
        await wait_for(pilot, lambda: isinstance(app.screen, screen), words)


def _row(app: SmallwinsApp, name: str) -> list[str]:
    """The figures of one line of the what-if."""
    line = next(one for one in lines(app).splitlines() if one.startswith(name + " "))
    return line.removeprefix(name).split()
