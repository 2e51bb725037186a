"""The first run in the whole program: the card, the way to a first goal counted in keys, and what stands where nothing is yet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from textual.pilot import Pilot

from protocol.changes import DefineDomain
from protocol.vocabulary import GoalStatus
from screens import keys
from screens.domains import DomainsScreen
from screens.evidence import EvidenceScreen
from screens.explanation import ExplanationScreen
from screens.messages import OpenInsights, OpenStreaks
from screens.page import PageScreen
from screens.step_base import StepScreen
from screens.steps.micro_domain import MicroDomainPanel, MicroDomainScreen
from screens.steps.proximal_goal import STANDING, ProximalGoalPanel, ProximalGoalScreen
from screens.widgets.first_run import FirstRun
from screens.widgets.made_up import SAID
from storage.paths import Paths
from storage.preferences import Preferences
from tests.looks.places import WISHES
from tests.screens.fields.form import drawn
from tests.tui.test_app import START, now
from tests.tui.test_app_at_home import make, told
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.ways import screen_for
from tui.world import World


async def press(pilot: Pilot[None], sent: list[str], pressed: Sequence[str]) -> None:
    sent += pressed
    await pilot.press(*pressed)


def card(app: SmallwinsApp) -> bool:
    return bool(app.home.query_one(FirstRun).display)


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_ten_keys_beside_the_words_lead_to_a_first_goal(tmp_path: Path, size: tuple[int, int]) -> None:
    app = SmallwinsApp(make(tmp_path))
    domain, action, criterion = "ask one question", "ask about the date", "my hand is up"
    async with app.run_test(size=size) as pilot:
        sent: list[str] = []
        assert card(app)
        await press(pilot, sent, ["enter"])
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1")
        await press(pilot, sent, [*domain, "enter"])
        await wait_for(pilot, lambda: app.screen.query_one(MicroDomainPanel).stage == "read-back", "the read-back")
        await press(pilot, sent, ["y"])
        await wait_for(pilot, lambda: isinstance(app.screen, ProximalGoalScreen), "step 2")
        await press(pilot, sent, [*action, "enter", *criterion, "enter", "5", "enter", "8", "enter"])
        await wait_for(pilot, lambda: app.screen.query_one(ProximalGoalPanel).stage == STANDING, "the goal")
        (goal,) = app.snapshot.goals.values()
        assert (goal.action, goal.done_criterion, goal.status) == (action, criterion, GoalStatus.READY)
        assert len(sent) - len(domain + action + criterion) == 9
        await pilot.press("escape")
        await wait_for(pilot, lambda: app.screen is app.home and not card(app), "the dashboard without the card")
        assert action[:18] in drawn(app.screen)


async def test_the_card_says_what_this_is_and_its_scope_and_traps_nobody(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        texts, page = app.live.coaching, " ".join(drawn(app.screen).split())
        for words in (texts.dashboard.first_what, texts.dashboard.first_next, texts.help.scope):
            assert " ".join(words.split()) in page
        await pilot.press("l")
        await wait_for(pilot, lambda: texts.dashboard.no_log[:20] in told(app), "what to do first")
        assert app.focused is None
        await pilot.press("enter", "p", "escape")
        await wait_for(pilot, lambda: app.screen is app.home and card(app), "the card again")
        assert app.drafting.of("micro_domain")["behaviour"] == "p"
        await pilot.press("q")
        await wait_for(pilot, lambda: not app.is_running, "the end")


async def test_what_may_stay_empty_is_one_key_away_and_never_hides_what_was_typed(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"ask")
        panel = app.screen.query_one(MicroDomainPanel)
        assert [field.name_ for field in panel.fields_in_sight] == ["behaviour"]
        await pilot.press("f5", *"at work")
        assert [field.name_ for field in panel.fields_in_sight] == ["behaviour", "context", "why", "baseline_strength"]
        await wait_for(pilot, lambda: app.drafting.of("micro_domain").get("context") == "at work", "the draft")
        assert keys.MORE.key not in app.screen.active_bindings or not app.screen.active_bindings[keys.MORE.key].enabled
        await pilot.press("escape", "1")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1 again")
        panel = app.screen.query_one(MicroDomainPanel)
        assert [field.name_ for field in panel.fields_in_sight] == ["behaviour", "context"]


async def test_who_has_goals_finds_every_field(tmp_path: Path) -> None:
    world = make(tmp_path)
    world.store.apply(DefineDomain("d", "phone people"), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert not card(app)
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "step 1")
        assert "context" in [field.name_ for field in app.screen.query_one(MicroDomainPanel).fields_in_sight]


async def test_every_page_with_nothing_on_it_says_the_one_key_that_begins(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    live = app.live
    async with app.run_test(size=(80, 24)) as pilot:
        for made in (
            EvidenceScreen(live),
            ExplanationScreen(live),
            screen_for(live, OpenStreaks()),
            screen_for(live, OpenInsights()),
        ):
            app.go(made)
            await wait_for(pilot, lambda: live.coaching.dashboard.begin in drawn(app.screen), f"the key, on {made}")
            assert isinstance(made, PageScreen) or app.screen is made
            await pilot.press("1")
            await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), f"step 1 from {made}")
            app.go_home()
        app.go(DomainsScreen(live))
        await wait_for(pilot, lambda: "n names the first" in drawn(app.screen), "the key")
        await pilot.press("n")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1 from the domains")


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_made_up_months_say_so_at_the_head_of_every_screen(tmp_path: Path, size: tuple[int, int]) -> None:
    home = str(tmp_path)
    world = World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START), made_up=True)
    world.store.apply(DefineDomain("d", "phone people"), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=size) as pilot:
        await wait_for(pilot, lambda: SAID in drawn(app.screen), "the line on the dashboard")
        for name, wish in WISHES.items():
            app.go(screen_for(app.live, wish))
            await wait_for(pilot, lambda: drawn(app.screen).strip().startswith(SAID), f"the line on {name}")
            app.go_home()
        await pilot.press("f1")
        await wait_for(pilot, lambda: app.screen is not app.home and drawn(app.screen).strip().startswith(SAID), "the line on the help")
