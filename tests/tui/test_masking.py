"""Masking, over the whole program: no word of the person anywhere, on any screen, and every number still there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from protocol.changes import SetGoal
from protocol.guarding.notices import Notice
from protocol.insights.kinds import Insight
from protocol.snapshot import focused_domain
from protocol.text import LIMITS
from screens.insights.screen import InsightsScreen
from screens.live import Live
from screens.notice import NoticeScreen
from screens.steps.micro_domain import MicroDomainScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu
from storage.paths import Paths
from storage.preferences import Preferences
from tests.screens.fields.form import drawn, write
from tests.tui.sentinels import SIGN, fields_with_words, record
from tests.tui.test_app import START, now
from tests.tui.test_help_everywhere import MADE_BY, PASSING, every_screen
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

CLOCK = Clock({"TZ": "UTC"}, 4, fixed=START)
Make = Callable[[Live], Screen[Any]]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record, written once."""
    home, told = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("told")
    record(Paths(str(home), str(home)), now(), Paths(str(told), str(told)))
    return home


@pytest.fixture
def world(written: Path, tmp_path: Path) -> World:
    home = shutil.copytree(written, tmp_path / "home")
    return World(Paths(str(home), str(home)), Preferences(motion="none"), (), CLOCK)


def ways() -> Iterator[tuple[str, Make]]:
    found = {*every_screen()} - PASSING
    bases = {kind for kind in found if any(issubclass(other, kind) for other in found - {kind})}
    for kind in sorted(found - bases - {NoticeScreen, InsightsScreen}, key=lambda one: one.__name__):
        yield kind.__name__, MADE_BY.get(kind, kind)
    for notice in (Notice.DIP, Notice.OVERLOAD):
        yield notice.name, partial(NoticeScreen, about=notice)
    for insight in Insight:
        yield insight.name, partial(InsightsScreen, insight=insight)


def made(world: World) -> bool:
    return Path(world.paths.preferences).exists()


def numbers(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


async def seen(pilot: Pilot[None], app: SmallwinsApp) -> str:
    await pilot.pause()
    return re.sub(r"\bf\d+\b", "", drawn(app.screen).lower())


def test_every_text_that_a_person_can_write_is_in_the_record(world: World) -> None:
    assert fields_with_words(world.store.snapshot) >= {*LIMITS}


async def test_no_screen_shows_a_word_while_masked_and_every_number_stays(world: World) -> None:
    app = SmallwinsApp(world)
    shown = 0
    async with app.run_test(size=(80, 24)) as pilot:
        for name, make in ways():
            await app.push_screen(make(app.live))
            before = await seen(pilot, app)
            await pilot.press("f10")
            masked = await seen(pilot, app)
            assert not [line for line in masked.splitlines() if SIGN in line], name
            assert numbers(masked) == numbers(before), name
            await pilot.press("f10")
            shown += SIGN in before
            app.go_home()
    assert shown > 15


async def test_where_lines_are_short_no_wrapped_or_cut_word_stays(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("f10")
        for name, make in ways():
            await app.push_screen(make(app.live))
            masked = await seen(pilot, app)
            assert not [line for line in masked.splitlines() if SIGN in line], name
            app.go_home()


async def test_what_is_typed_is_masked_wherever_it_is_told_again_and_saved_as_it_was_typed(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "l")
        await write(pilot, "a zqwent over and zqasked twice e6 d5 strategy")
        screen = await seen(pilot, app)
        assert SIGN not in screen
        cursor = app.cursor_position
        await pilot.press("left", "left")
        assert app.cursor_position == cursor - (2, 0)
        await pilot.press("end", "enter")
        await wait_for(pilot, lambda: any(one.evidence == "zqwent over and zqasked twice" for one in app.snapshot.attempts.values()), "it")
        screen = await seen(pilot, app)
        assert SIGN not in screen
        await pilot.press("escape", "l")
        await write(pilot, "a zqwalked e77")
        await pilot.press("enter")
        assert SIGN not in await seen(pilot, app)
        await pilot.press("f10")
        assert "zqwalked e77" in await seen(pilot, app)


async def test_texts_in_steps_are_masked_in_their_fields_and_come_back_unharmed(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        before = app.snapshot
        await pilot.press("f10", "1")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1")
        await write(pilot, " zqand more 声")
        assert SIGN not in await seen(pilot, app)
        assert "声" not in drawn(app.screen)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: isinstance(app.focused, KeyMenu), "whether it reads as something to do")
        assert SIGN not in await seen(pilot, app)
        await pilot.press("y")
        domain = focused_domain(before)
        assert domain is not None
        await wait_for(pilot, lambda: app.snapshot.domains[domain.id] != domain, "the change")
        reworded = app.snapshot.domains[domain.id]
        assert reworded == domain._replace(behaviour=f"{domain.behaviour} zqand more 声", at=reworded.at)
        assert SIGN not in await seen(pilot, app)


async def test_toasts_the_palette_and_the_title_tell_nothing_and_the_bar_says_so(world: World) -> None:
    world.preferences = Preferences(motion="none", mask_words=True)
    app = SmallwinsApp(world)
    own = focused_domain(app.snapshot)
    assert own is not None
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        assert SIGN not in await seen(pilot, app)
        assert "masked" in drawn(app.home.query_one(KeyBar))
        app.notify(f"Done: {own.behaviour}", markup=False)
        await wait_for(pilot, lambda: "Done:" in drawn(app.screen), "the toast")
        assert SIGN not in await seen(pilot, app)
        assert SIGN not in f"{app.title} {app.sub_title}"
        await pilot.press("ctrl+p")
        await write(pilot, "zqnot")
        await pilot.pause()
        assert SIGN not in await seen(pilot, app)
        await pilot.press("ctrl+u")
        await write(pilot, own.behaviour.split()[1])
        await wait_for(pilot, lambda: "domain: " in drawn(app.screen), "what a search finds")
        assert SIGN not in await seen(pilot, app)
        await pilot.press("escape")
        await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")
        await pilot.press("f10")
        assert SIGN in await seen(pilot, app)
        assert "masked" not in drawn(app.home.query_one(KeyBar))
        await pilot.press("f10")
        assert SIGN not in await seen(pilot, app)
    assert not made(world)


async def test_what_another_program_writes_is_masked_as_it_comes(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10")
        domain = focused_domain(app.snapshot)
        assert domain is not None
        other = World(world.paths, world.preferences, (), CLOCK)
        other.store.apply(SetGoal("later", domain.id, "zqsome other thing zqaltogether", 9, 5), now())
        await wait_for(pilot, lambda: "later" in app.snapshot.goals, "the goal")
        screen = await seen(pilot, app)
        assert SIGN not in screen
        assert "9" in numbers(screen)
