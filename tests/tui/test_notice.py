"""The one line of the guard rails on the dashboard, the page behind it, and its silence."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from protocol.changes import Change, DefineDomain, LogAttempt, SetGoal
from protocol.vocabulary import Cause, DomainStatus, Outcome
from screens.dashboard import DashboardScreen
from screens.domains import DomainsScreen
from screens.notice import NoticeScreen
from screens.steps.attribution import AttributionPanel
from screens.steps.proximal_goal import ProximalGoalPanel
from screens.widgets.key_menu import KeyMenu
from storage.paths import Paths
from storage.preferences import Preferences
from storage.shown import Shown
from tests.screens.fields.form import drawn
from tests.tui.test_app import START, now
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World


def with_record(tmp_path: Path, *steps: tuple[Change, int]) -> World:
    home = str(tmp_path / "home")
    world = World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))
    world.store.apply(DefineDomain("d", "write one page"), now(-30))
    for change, day in steps:
        world.store.apply(change, now(day))
    return world


def logs(outcome: Outcome, cause: Cause, effort: int = 8) -> list[tuple[Change, int]]:
    return [(LogAttempt(f"a{day}", "d", outcome, effort=effort, evidence=f"line {day}", cause=cause), day) for day in range(-6, 0)]


def notice_line(app: SmallwinsApp) -> str:
    line = app.home.query_one(".dashboard--notice")
    return str(getattr(line, "words", "")) if line.display else ""


async def test_a_dip_is_told_in_a_line_and_whole_on_its_page_and_then_not_for_a_week(tmp_path: Path) -> None:
    world = with_record(tmp_path, *logs(Outcome.NOT_ACHIEVED, Cause.STRATEGY))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert notice_line(app) == "Effort is high, results are not there yet.  g: more"
        await pilot.press("g")
        await wait_for(pilot, lambda: isinstance(app.screen, NoticeScreen), "the page")
        page = " ".join(drawn(app.screen).split())
        assert app.live.coaching.guard_rails.dip in page
        assert "effort 8 8 8 8 8 8" in page
        assert "result · · · · · ·" in page
        await pilot.press("s")
        await wait_for(pilot, lambda: bool(app.screen.query(ProximalGoalPanel)), "step 2")
        await pilot.press("escape", "g", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "back")
        assert world.clock.fixed is not None
        world.clock.fixed += timedelta(days=1)
        await wait_for(pilot, lambda: not notice_line(app), "silence")
    assert [Shown(world.paths).is_muted("dip", now(day).today) for day in (6, 7)] == [True, False]


async def test_of_wins_credited_elsewhere_one_is_picked_and_audited(tmp_path: Path) -> None:
    world = with_record(tmp_path, *logs(Outcome.ACHIEVED, Cause.LUCK))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert notice_line(app).startswith("Your wins are real and mostly credited elsewhere.")
        await pilot.press("g")
        await wait_for(pilot, lambda: isinstance(app.screen, NoticeScreen), "the page")
        page = " ".join(drawn(app.screen).split())
        assert "Your wins are real and mostly credited elsewhere. Pick one and write your part in it." in page
        assert "Your last 6 wins by cause: 6 luck" in page
        await pilot.press("c")
        await wait_for(pilot, lambda: bool(app.screen.query(AttributionPanel)), "step 5")
        assert app.screen.query_one(AttributionPanel).subject.attempt_id == "a-3"
        await pilot.press("tab", "a", "ctrl+s")
        await wait_for(pilot, lambda: app.snapshot.attempts["a-3"].cause is Cause.STRATEGY, "its own part")


async def test_a_second_active_domain_is_told_at_most_weekly_and_taking_one_up_is_weighed(tmp_path: Path) -> None:
    second = DefineDomain("e", "phone one person")
    world = with_record(tmp_path, (second, -20), (SetGoal("g", "e", "phone one person", 8, 5), -1))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert notice_line(app).startswith("More than one domain is active.")
        await pilot.press("d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the list")
        assert "Attention and time are limited" in " ".join(drawn(app.screen).split())
        await pilot.press("p")
        await wait_for(pilot, lambda: app.snapshot.domains["d"].status is DomainStatus.PARKED, "one waits")
        await pilot.press("end", "enter")
        await wait_for(pilot, lambda: isinstance(app.focused, KeyMenu), "what happens with it")
        assert "already in focus" in drawn(app.screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: not isinstance(app.focused, KeyMenu), "it waits on")
        assert app.snapshot.domains["d"].status is DomainStatus.PARKED
        await pilot.press("end", "enter", "s")
        await wait_for(pilot, lambda: app.snapshot.domains["d"].status is DomainStatus.ACTIVE, "it takes the other's place")
        assert app.snapshot.domains["e"].status is DomainStatus.PARKED
