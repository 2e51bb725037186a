"""The whole program in terminals of all kinds: without colour, in ASCII, too small; its palette, its help, and what it tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from protocol.changes import DefineDomain, MoveDomain
from protocol.vocabulary import DomainStatus
from screens import keys
from screens.asked import asked
from screens.attempt_flow import AttemptFlowScreen
from screens.dashboard import DashboardScreen
from screens.domains import DomainsScreen
from screens.glyphs import UNICODE
from screens.help import HelpScreen
from screens.help_keys import rows
from screens.no_domain import ALL_WAIT
from screens.panel import Panel
from screens.step_base import StepScreen
from screens.steps.micro_domain import MicroDomainPanel
from screens.too_small import TooSmallScreen
from screens.widgets.clipped import Clipped, clipped
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import Hint, fitting
from screens.widgets.quick_log import QuickLogBox
from storage.paths import Paths
from storage.preferences import Preferences
from tests.tui.test_app import START, now, prepare
from tests.waiting import wait_for
from tui import palette, theme
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World


def make(tmp_path: Path, preferences: Preferences | None = None) -> World:
    home = str(tmp_path / "home")
    return World(Paths(home, home), preferences or Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))


def told(app: SmallwinsApp) -> str:
    """Every toast in sight."""
    return "\n".join(str(one.render()) for one in app.screen.query("Toast").results(Static))


async def test_without_colour_nothing_is_drawn_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    world = make(tmp_path, Preferences(theme="smallwins-light"))
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)):
        assert (app.theme, app.native_ansi_color) == (theme.NO_COLOUR, True)


async def test_a_theme_and_an_action_that_do_not_exist_are_told(tmp_path: Path) -> None:
    world = make(tmp_path, Preferences(theme="nonsense", keys={"dashboard.nothing": "x"}))
    app = SmallwinsApp(world)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        assert app.theme == theme.DEFAULT
        await wait_for(pilot, lambda: "'nonsense'" in told(app) and "'dashboard.nothing'" in told(app), "both are told")


async def test_too_small_a_terminal_says_what_it_needs_and_keeps_what_was_there(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"phone")
        focused = app.focused
        await pilot.resize_terminal(39, 24)
        await wait_for(pilot, lambda: isinstance(app.screen, TooSmallScreen), "the line")
        assert "needs 40x10" in str(app.screen.query_one(Static).content)
        await pilot.press("x", "escape", "2")
        await pilot.resize_terminal(40, 10)
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "the step")
        assert app.focused is focused
        assert app.screen.query_one(MicroDomainPanel).field("behaviour").raw == "phone"


async def test_a_logged_line_is_answered_and_leaves_no_draft(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a walked in e6 d5 strategy", "enter")
        answer = app.query_one(QuickLogBox).query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: "Logged" in str(answer.content), "the receipt")
        await pilot.pause()
        assert "Logged" in str(answer.content)
        assert app.drafting.of("quick_log") == {}


async def test_the_box_says_what_may_follow_and_tab_takes_it(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l")
        box = app.query_one(QuickLogBox)
        answer = box.query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: "achieved  partly" in str(answer.content), "the outcomes")
        await pilot.press(*"ac", "tab", *"walked e6 st", "tab")
        await wait_for(pilot, lambda: app.drafting.of("quick_log").get("line") == "achieved walked e6 st", "a word that two begin with")
        await pilot.press("r", "tab")
        await wait_for(pilot, lambda: app.drafting.of("quick_log").get("line") == "achieved walked e6 strategy ", "the word")
        assert "d0-10" in str(answer.content)


async def test_a_digit_is_no_way_out_of_what_is_being_answered(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("3")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "step 3")
        step = app.screen
        await pilot.press("1")
        assert app.screen is step
        await pilot.press("escape", "a")
        await wait_for(pilot, lambda: isinstance(app.screen, AttemptFlowScreen) and bool(app.screen.query(Panel)), "the attempt")
        flow = app.screen
        await pilot.press("1")
        assert app.screen is flow


async def test_escape_goes_back_within_a_step_first(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"phone people", "ctrl+s")
        panel = app.screen.query_one(MicroDomainPanel)
        await wait_for(pilot, lambda: panel.stage == "read-back", "the read-back")
        await pilot.press("escape")
        await wait_for(pilot, lambda: panel.stage == "wording", "the wording")
        assert app.focused is panel.field("behaviour").entry
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")


async def test_words_that_come_back_are_said_to_and_words_taken_back_are_no_draft(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"ph", "escape", "1")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "the step again")
        note = app.screen.query_one("#note", Static)
        await wait_for(pilot, lambda: bool(note.display), "the note")
        assert str(note.content) == app.live.coaching.dashboard.draft_found
        await pilot.press("backspace", "backspace")
        await wait_for(pilot, lambda: app.drafting.of("micro_domain") == {}, "no draft")


async def test_the_palette_has_every_step_and_leads_there(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        titles = [one.title for one in palette.commands(app)]
        assert len(titles) == len(set(titles))
        assert {"log: attempt", "log: review", "go: domains", "help: Help now", "theme: smallwins-light", "quit"} <= set(titles)
        assert sum(title.startswith("step: ") for title in titles) == 7
        await pilot.press("ctrl+p", *"go: domains", "enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the domains")


async def test_where_every_domain_waits_the_dashboard_leads_to_their_list(tmp_path: Path) -> None:
    world = make(tmp_path)
    world.store.apply(DefineDomain("d", "phone people"), now())
    world.store.apply(MoveDomain("m", "d", DomainStatus.PARKED), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(120, 40)) as pilot:
        assert ALL_WAIT in app.screen.query_one(".dashboard--next", Clipped).words
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the domains")


async def test_help_now_is_two_keys_away_from_a_text(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", *"ph")
        before, focused = app.screen, app.focused
        await pilot.press("f1", "h")
        await wait_for(pilot, lambda: isinstance(app.screen, HelpScreen), "help")
        now_title = app.screen.query_one("#now")
        await wait_for(pilot, lambda: now_title.region.y in range(24), "help now is in sight")
        await pilot.press("q")
        await wait_for(pilot, lambda: app.screen is before, "the step")
        assert app.focused is focused


def test_help_has_each_key_of_a_place_once(tmp_path: Path) -> None:
    live = SmallwinsApp(make(tmp_path)).live
    for place, found in rows(live).items():
        pressed = [row.pressed for row in found]
        assert len(pressed) == len(set(pressed)), place
        assert len({row.does for row in found}) == len(found), place
    assert sum(len(found) for found in rows(live).values()) < len(keys.ALL)


async def test_the_header_keeps_the_confidence_in_sight(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "step 1")
        assert app.screen.query_one(ContextHeader).words.endswith("confidence 8 of 10")


def test_what_stands_after_clipped_words_is_never_cut() -> None:
    (line,) = clipped("phone one music school in the next town", " · 8 of 10", 24, 1, UNICODE)
    assert line.endswith(" · 8 of 10")
    assert len(line) <= 24
    assert clipped("phone one", "", 24, 2, UNICODE) == ["phone one"]


@pytest.mark.parametrize(("room", "shown"), [(80, "abch"), (17, "abh"), (16, "ah"), (5, "h")])
def test_the_key_for_help_is_always_in_the_bar(room: int, shown: str) -> None:
    hints = tuple(Hint(name, "two", name, "help" if name == "h" else name) for name in "habc")
    assert "".join(one.shown for one in fitting(hints, room)) == shown


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("Was there a slip? y/n", "Was there a slip?"),
        ("unwell? y/N", "unwell?"),
        ("Tweak? y/n/partly", "Tweak?"),
        ("By any way", "By any way"),
    ],
)
def test_a_question_is_asked_without_its_keys(question: str, alone: str) -> None:
    assert asked(question) == alone
