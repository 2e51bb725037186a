"""The screen by its keys, in a host and in the whole program on a real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from protocol.changes import DefineDomain, LogAttempt
from protocol.insights.kinds import Insight
from protocol.snapshot import EMPTY
from protocol.vocabulary import Outcome
from screens.dashboard import DashboardScreen
from screens.explanation import ExplanationScreen
from screens.glyphs import ASCII, UNICODE, Glyphs
from screens.insights.screen import InsightsScreen
from screens.insights.widgets import InsightList, InsightPicture
from screens.messages import OpenDashboard
from storage.preferences import Preferences
from tests.insights.seeding import record, snapshot
from tests.screens.host import Host
from tests.storage.histories import DAYS, NOW, plain_store
from tests.storage.stores import paths_in
from tests.waiting import wait_for
from tui import palette
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World


def shown(host: Host | SmallwinsApp) -> str:
    """What the picture shows, as text."""
    picture = host.screen.query_one(InsightPicture)
    return "\n".join(picture.render_line(line).text.rstrip() for line in range(picture.size.height))


def title(insight: Insight, host: Host | SmallwinsApp) -> str:
    return host.live.coaching.insight_texts[insight].title


@pytest.mark.parametrize(("size", "glyphs"), [((80, 24), ASCII), ((120, 40), UNICODE)])
async def test_every_insight_is_reached_by_keys_and_fits(size: tuple[int, int], glyphs: Glyphs) -> None:
    host = Host(snapshot(record(40)), glyphs=glyphs)
    async with host.run_test(size=size) as pilot:
        await host.show(InsightsScreen(host.live))
        for insight in Insight:
            await wait_for(pilot, lambda insight=insight: title(insight, host) in shown(host), insight)  # type: ignore[misc]  # the loop's own
            assert glyphs is UNICODE or shown(host).isascii()
            assert host.screen.query_one("VerticalScroll").max_scroll_y == 0
            assert host.screen.query_one(InsightList).region.height >= 1
            await pilot.press("right")
        await wait_for(pilot, lambda: title(Insight.BELIEF, host) in shown(host), "around the end")
        await pilot.press("left")
        await wait_for(pilot, lambda: title(Insight.DAYS, host) in shown(host), "and back")
        await pilot.press("g")
        await wait_for(pilot, lambda: title(Insight.BELIEF, host) in shown(host), "the first")
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(host.opened[-1], OpenDashboard), "home")


async def test_a_low_window_scrolls_and_a_narrow_one_names_the_place() -> None:
    host = Host(snapshot(record(40)))
    async with host.run_test(size=(40, 14)) as pilot:
        await host.show(InsightsScreen(host.live, Insight.DAYS))
        await wait_for(pilot, lambda: title(Insight.DAYS, host) in shown(host), "the picture")
        assert "9 of 9" in str(host.screen.query_one(InsightList).render())
        await pilot.press("pagedown")
        await wait_for(pilot, lambda: host.screen.query_one("VerticalScroll").scroll_offset.y > 0, "further down")


async def test_a_write_is_drawn_and_the_rule_opens_with_its_rows() -> None:
    host = Host(EMPTY)
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(InsightsScreen(host.live, Insight.DAYS))
        await wait_for(
            pilot,
            lambda: host.live.coaching.dashboard.no_domain in str(host.screen.query_one(".insights--none", Static).content),
            "where to begin",
        )
        host.apply(DefineDomain("domain", "phone [b]people[/b]", baseline_strength=40))
        await wait_for(pilot, lambda: "1 more attempt and this says something." in shown(host), "what is missing")
        host.apply(LogAttempt("one", "domain", Outcome.ACHIEVED, effort=6, difficulty=5, evidence="rang [red]once[/red]"))
        await wait_for(pilot, lambda: "1 attempt on 1 day" in shown(host), "the attempt")
        await pilot.press("end", "left", "equals_sign")
        await wait_for(pilot, lambda: isinstance(host.screen, ExplanationScreen), "the page")
        page = "\n".join(str(one.content) for one in host.screen.query(Static))
        assert host.live.coaching.insight_texts[Insight.EFFORT].rule[0] in page
        assert "rang [red]once[/red]" in page
        assert "It rests on 1 row." in page


async def test_the_dashboard_and_the_palette_lead_there_and_older_rows_come_in(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    app = SmallwinsApp(World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=NOW.instant)))
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.snapshot.settled
        await pilot.press("i")
        await wait_for(pilot, lambda: isinstance(app.screen, InsightsScreen), "the insights")
        await wait_for(pilot, lambda: not app.snapshot.settled, "the whole record")
        await pilot.press("end")
        await wait_for(pilot, lambda: f"{DAYS + 1} attempts on {DAYS + 1} days" in shown(app), "every attempt")
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "home")
        titles = {one.title for one in palette.commands(app)}
        assert {f"insight: {app.live.coaching.insight_texts[one].title.lower()}" for one in Insight} <= titles
        await pilot.press("ctrl+p", *"insight: tweaks", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, InsightsScreen) and app.screen.insight is Insight.TWEAKS, "the palette's")


async def test_what_takes_long_is_worked_out_beside_the_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.insights.screen.AT_ONCE", 5)
    host = Host(snapshot(record(40)))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(InsightsScreen(host.live))
        await wait_for(pilot, lambda: "Model estimate" in shown(host), "belief")
        await pilot.press("right", "right")
        await wait_for(pilot, lambda: title(Insight.CONFIDENCE, host) in shown(host), "confidence")
