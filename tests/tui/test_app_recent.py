"""The program on a long record: it opens on the recent part, and reads on only for a page that asks for older rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList, Static

from protocol.changes import LogAttempt
from protocol.snapshot import focused_domain
from protocol.vocabulary import Outcome
from screens.dashboard import DashboardScreen
from screens.domains import DomainsScreen
from screens.explanation import ExplanationScreen
from screens.quick_review import ReviewScreen
from screens.widgets.feedback_loop import FeedbackLoop
from screens.widgets.quick_log import QuickLogBox
from storage.preferences import Preferences
from storage.store import Store
from tests.storage.histories import DAYS, NOW, plain_store, replayed
from tests.storage.stores import paths_in
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    paths = paths_in(tmp_path)
    plain_store(paths)
    return World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=NOW.instant))


async def test_it_opens_logs_and_reviews_without_reading_the_whole_record(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert isinstance(app.screen, DashboardScreen)
        assert app.snapshot.settled
        await pilot.press("l", *"a once more e6 d5 strategy", "enter")
        answer = app.query_one(QuickLogBox).query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: "Logged" in str(answer.content), "the receipt")
        await pilot.press("escape", "d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the domains")
        assert f"{DAYS + 2} entries" in "\n".join(str(one.prompt) for one in app.screen.query_one(OptionList).options)
        await pilot.press("escape", "r")
        await wait_for(pilot, lambda: isinstance(app.screen, ReviewScreen), "the review")
    assert not world.store.journal.is_read


async def test_the_page_of_figures_gets_the_older_rows_while_it_is_open(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("=")
        await wait_for(pilot, lambda: isinstance(app.screen, ExplanationScreen), "the page")
        reading_on = app.live.coaching.dashboard.reading_on
        await wait_for(pilot, lambda: not app.snapshot.settled, "the whole record")
        await wait_for(pilot, lambda: reading_on not in [one.content for one in app.screen.query(Static)], "the page without the line")
        await pilot.press("escape", "l", *"a and again e6 d5 strategy", "enter")
        await wait_for(pilot, lambda: len(app.snapshot.attempts) == DAYS + 2, "the entry")
    assert app.snapshot == replayed(world.paths)


async def test_the_dashboard_below_a_page_is_drawn_when_it_comes_back_and_not_while_the_page_reads_on(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        loop = app.home.query_one(FeedbackLoop)
        await pilot.press("=")
        await wait_for(pilot, lambda: isinstance(app.screen, ExplanationScreen), "the page")
        before = loop.state
        Store(world.paths, now_ms=world.clock.milliseconds).apply(LogAttempt("elsewhere", _domain(app), Outcome.ACHIEVED), NOW)
        await wait_for(pilot, lambda: "elsewhere" in app.snapshot.attempts, "the entry of another program")
        assert loop.state is before
        await pilot.press("escape")
        await wait_for(pilot, lambda: loop.state.attempts == before.attempts + 1, "the entry in the loop")


def _domain(app: SmallwinsApp) -> str:
    domain = focused_domain(app.snapshot)
    assert domain is not None
    return domain.id
