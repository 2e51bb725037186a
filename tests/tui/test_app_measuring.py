"""Measuring in the whole program on a real store: from the dashboard to a rated ladder, a next goal and back, with drafts on disk."""

from __future__ import annotations

import json
from pathlib import Path

from protocol.changes import Measure, WriteScale
from protocol.snapshot import current_scale, focused_domain
from screens.dashboard import DashboardScreen
from screens.measuring.appraisal import AppraisalScreen
from screens.measuring.automaticity import AutomaticityScreen
from screens.measuring.general import GeneralScreen
from screens.measuring.ladder import LadderScreen
from screens.messages import OpenAutomaticity, OpenGeneral
from screens.steps.micro_domain import MicroDomainScreen
from screens.steps.proximal_goal import ProximalGoalScreen
from tests.screens.fields.form import drawn, write
from tests.tui.test_app import now, prepare
from tests.tui.test_app_at_home import make, told
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")


def shown(app: SmallwinsApp) -> str:
    return " ".join(drawn(app.screen).split())


def on_disk(world: World) -> str:
    return " ".join(json.dumps(json.loads(one.read_text())) for one in Path(world.paths.drafts).glob("*.json"))


async def test_from_the_dashboard_to_a_rated_ladder_and_a_next_goal(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("m")
        await wait_for(pilot, lambda: isinstance(app.screen, AppraisalScreen), "the appraisal")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, LadderScreen), "the ladder")
        for rung in RUNGS:
            await write(pilot, rung)
            await pilot.press("enter")
        await wait_for(pilot, lambda: "speak first" in on_disk(world), "the draft on disk")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: isinstance(app.screen, AppraisalScreen), "its rating")
        for digit in "9519876":
            await pilot.press(digit, "enter")
        await wait_for(pilot, lambda: "[90, 80, 70, 60]" in on_disk(world), "the ratings on disk")
        await pilot.press("5", "enter")
        await wait_for(pilot, lambda: "Strength: 70 of 100" in shown(app), "what it says")
        assert "given" not in on_disk(world)
        await pilot.press("g")
        await wait_for(pilot, lambda: isinstance(app.screen, ProximalGoalScreen), "step 2")
        assert "sit in" in shown(app)
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")
        await pilot.press("u")
        await wait_for(pilot, lambda: "rating of today 18:30" in told(app), "what was undone")
        await pilot.press("u")
        await wait_for(pilot, lambda: "ladder of today 18:30" in told(app), "what was undone before")
    assert not app.snapshot.measurements
    assert not app.snapshot.scales


async def test_step_1_and_messages_lead_to_what_measures(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1")
        await pilot.press("f6")
        await wait_for(pilot, lambda: isinstance(app.screen, LadderScreen), "the ladder")
        app.screen.post_message(OpenAutomaticity())
        await wait_for(pilot, lambda: isinstance(app.screen, AutomaticityScreen), "automaticity")
        await pilot.press("5")
        await wait_for(pilot, lambda: "automaticity:d" in on_disk(world), "the draft on disk")
        app.screen.post_message(OpenGeneral())
        await wait_for(pilot, lambda: isinstance(app.screen, GeneralScreen), "general measures")
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")


async def test_a_ladder_that_waits_for_its_rating_is_told_on_the_dashboard(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    world.store.apply(WriteScale("ladder", "d", RUNGS), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Your ladder waits for a rating (m)." in shown(app)
        app.write(Measure("rated", "d", "ladder", (90, 80, 70, 60, 50)))
        await wait_for(pilot, lambda: "Your ladder waits" not in shown(app), "that it no longer waits")


async def test_the_ratings_are_there_for_a_program_that_reads_the_recent_part_alone(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    world.store.apply(WriteScale("ladder", "d", RUNGS), now())
    world.store.apply(Measure("rated", "d", "ladder", (90, 80, 70, 60, 50)), now())
    world.close()
    again = World(world.paths, world.preferences, (), Clock({"TZ": "UTC"}, 4, fixed=now(14).instant))
    snapshot = again.store.at_hand(again.clock())
    domain = focused_domain(snapshot)
    assert domain is not None
    scale = current_scale(snapshot, domain.id)
    assert scale is not None
    assert scale.rungs == RUNGS
    assert snapshot.measurements["rated"].ratings == (90, 80, 70, 60, 50)
