"""Keys in the whole program: a person's own, undo from anywhere, the palette on a colon, and the letters that move."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import OptionList

from protocol.changes import DefineDomain, LogAttempt
from protocol.vocabulary import DomainStatus, Outcome
from screens import keys
from screens.attempt_flow import AttemptFlowScreen
from screens.blank import BlankScreen
from screens.domains import DomainsScreen
from screens.help_keys import rows
from screens.quick_review import ReviewScreen
from screens.step_base import StepScreen
from screens.steps.micro_domain import MicroDomainPanel
from screens.widgets.key_bar import KeyBar
from storage.preferences import Preferences
from tests.screens.fields.form import drawn
from tests.tui.shell import Shell
from tests.tui.test_app import now, prepare, told
from tests.tui.test_app_at_home import make
from tests.waiting import wait_for
from tui import palette
from tui.app import SmallwinsApp
from tui.palette import Palette

MINE = {
    "dashboard.review": "v",
    "app.palette": "f12",
    "step.save": "ctrl+b",
    "dashboard.attempt": "d",
    "dashboard.quick_log": "o",
    "nobody.knows": "x",
}


def bar(app: SmallwinsApp) -> str:
    return drawn(app.screen.query_one(KeyBar))


async def test_own_keys_work_and_are_told_in_the_foot_the_help_and_the_palette(tmp_path: Path) -> None:
    world = make(tmp_path, Preferences(keys=MINE))
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await wait_for(pilot, lambda: bool(told(app)), "what could not be taken")
        assert "'nobody.knows'" in told(app)[0]
        assert "dashboard.attempt: d is taken by dashboard.domains" in told(app)[0]
        assert "v Review" in bar(app)
        assert "a Attempt" in bar(app)
        assert "o logs a line" in drawn(app.screen)
        pressed = {row.does: row.pressed for found in rows(app.live).values() for row in found}
        assert pressed["Quick review of the newest attempt"] == "v"
        assert pressed["Prepare, do, acknowledge, audit, review"] == "a"
        await pilot.press("r", "v")
        await wait_for(pilot, lambda: isinstance(app.screen, ReviewScreen), "the review")
        assert "^b Save" in bar(app) or "ctrl+b Save" in bar(app)
        await pilot.press("escape", "f12")
        await wait_for(pilot, lambda: isinstance(app.screen, Palette) and "log: review  v" in drawn(app.screen), "the palette with the key")


async def test_a_colon_opens_the_palette_where_nothing_is_typed(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for pressed in ((), ("d",), ("i",), ("f1",), ("equals_sign",), ("comma",)):
            await pilot.press(*pressed)
            assert not pressed or bar(app).lstrip().startswith("esc Back")
            await pilot.press("colon")
            await wait_for(pilot, lambda: isinstance(app.screen, Palette), "the palette")
            assert bar(app).strip() == "esc Back  enter Do it, or go there  up down Another line"
            await pilot.press("escape")
            app.go_home()
        await pilot.press("l", "colon", "escape", "1", "colon")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "step 1")
        assert app.screen.query_one(MicroDomainPanel).field("behaviour").raw == "phone people:"
        assert app.drafting.of("quick_log") == {"line": ":"}
        await pilot.press("f9")
        await wait_for(pilot, lambda: isinstance(app.screen, BlankScreen), "nothing in sight")
        await pilot.press("ctrl+p")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "what was there")


async def undone_and_redone(app: SmallwinsApp, pilot: Pilot[None]) -> None:
    """With `u` the one entry goes, with `ctrl+r` it comes back, and both are named."""
    await pilot.press("u")
    await wait_for(pilot, lambda: not app.snapshot.attempts, "the log to go")
    await wait_for(pilot, lambda: "undo: log of today 18:30" in told(app), "its name")
    await pilot.press("ctrl+r")
    await wait_for(pilot, lambda: bool(app.snapshot.attempts), "the log to come back")
    await wait_for(pilot, lambda: "redo: log of today 18:30" in told(app), "its name")


async def test_u_and_ctrl_r_work_wherever_nothing_is_filled_in(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    world.store.apply(LogAttempt("a", "d", Outcome.ACHIEVED), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        for pressed in ((), ("d",), ("i",), ("f1",), ("equals_sign",), ("equals_sign", "s"), ("f7",)):
            await pilot.press(*pressed)
            await undone_and_redone(app, pilot)
            app.go_home()
        await pilot.press("1", "u", "ctrl+r")
        await wait_for(pilot, lambda: app.screen.query_one(MicroDomainPanel).field("behaviour").raw == "phone peopleu", "the letter")
        await pilot.press("escape", "a", "ctrl+r", "u")
        await wait_for(pilot, lambda: isinstance(app.screen, AttemptFlowScreen), "the attempt")
        assert app.snapshot.attempts
        assert told(app) == []


async def test_letters_move_in_the_list_of_domains(tmp_path: Path) -> None:
    world = make(tmp_path)
    for name in "abc":
        world.store.apply(DefineDomain(name, f"do {name}"), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the list")
        listed = app.screen.query_one(OptionList)
        for key, place in (("j", 1), ("G", 2), ("k", 1), ("g", 0), ("ctrl+d", 2), ("ctrl+u", 0), ("down", 1)):
            await pilot.press(key)
            assert listed.highlighted == place, key
        await pilot.press("z")
        await wait_for(pilot, lambda: app.snapshot.domains["b"].status is DomainStatus.PAUSED, "b is paused")
        await pilot.press("u")
        await wait_for(pilot, lambda: app.snapshot.domains["b"].status is DomainStatus.ACTIVE, "and is not")
        await pilot.press("q")
        await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")


def test_check_tells_of_own_keys_and_ends_well(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").ready()
    (shell.home / "preferences.toml").write_text(
        '[keys]\n"step.svae" = "ctrl+b"\n"step.save" = "s"\n"step.next" = "f12"\n', encoding="utf-8"
    )
    answer = shell("check")
    assert answer.code == 0
    assert answer.stdout.startswith("Sound")
    said = [line for line in answer.stderr.splitlines() if "[keys]" in line]
    assert len(said) == 2
    assert "'step.svae' (did you mean 'step.save'?)" in said[0]
    assert "step.save: s is a character" in said[1]
    assert shell("status").stderr == ""


async def test_the_palette_has_every_action_of_the_whole_program(tmp_path: Path) -> None:
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        offered = {one.help for one in palette.everything(app, app.screen)}
        left = {key.id for key in keys.ALL if key.id and key.place in {keys.EVERYWHERE, keys.DASHBOARD} and key.tooltip not in offered}
        steps = {key.id for key in keys.GO_TO_STEP}
        only_when_asked = {"dashboard.tweak_used", "dashboard.tweak_partly", "dashboard.tweak_not_used", "dashboard.notice"}
        assert left == {"screen.back", "app.palette", "dashboard.quit"} | steps | only_when_asked
        await pilot.press("d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the list")
        here = [one for one in palette.everything(app, app.screen) if one.title.startswith("here: ")]
        assert {"here: park", "here: swap", "here: page down"} <= {one.title for one in here}
        await pilot.press("ctrl+p", *"here: park", "enter")
        await wait_for(pilot, lambda: app.snapshot.domains["d"].status is DomainStatus.PARKED, "the domain is parked")
