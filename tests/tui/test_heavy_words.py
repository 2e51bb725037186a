"""After heavy words: they are saved first, help is shown once, the day is quiet, and nothing about it is kept anywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from protocol.changes import Acknowledge, Audit, DefineDomain, LogAttempt, SetGoal, WriteReview
from protocol.moments import Now
from protocol.vocabulary import Cause, Outcome
from screens.dashboard import DashboardScreen
from screens.explanation import ExplanationScreen
from screens.heavy import HeavyScreen
from screens.help import HelpScreen
from screens.steps.attribution import AttributionPanel
from screens.widgets.feedback_loop import FeedbackLoop, as_text
from storage.paths import Paths
from storage.preferences import Preferences
from tests.screens.fields.form import drawn, paste
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
ACUTE, HARD = "I want to die", "I feel worthless"


def now(days: int = 0) -> Now:
    return Now(START + timedelta(days=days), "UTC", 0)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A domain with a streak of two, and an attempt of today that waits for its audit."""
    home = str(tmp_path / "home")
    made = World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))
    made.store.apply(DefineDomain("d", "write one page"), now(-3))
    for day in (-2, -1):
        made.store.apply(SetGoal(f"g{day}", "d", "write one line", 8, 5), now(day))
        made.store.apply(LogAttempt(f"a{day}", "d", Outcome.ACHIEVED, effort=6, difficulty=5, cause=Cause.STRATEGY), now(day))
    made.store.apply(LogAttempt("a", "d", Outcome.NOT_ACHIEVED, effort=6, difficulty=5), now())
    made.store.apply(Acknowledge("k", "a", "I set out to write, and I started."), now())
    made.store.apply(WriteReview("r", "d", "a", slip=False, cue="tea", tweak="sit down first"), now())
    return made


def a_later_program(world: World, days: int = 0) -> SmallwinsApp:
    return SmallwinsApp(World(world.paths, world.preferences, (), Clock({"TZ": "UTC"}, 4, fixed=START + timedelta(days=days))))


def loop(app: SmallwinsApp) -> str:
    return as_text(app.home.query_one(FeedbackLoop).state, 80, 16)


def toasts(app: SmallwinsApp) -> str:
    return "\n".join(str(one.render()) for one in app.screen.query("Toast").results(Static))


async def audit_with(app: SmallwinsApp, pilot: Pilot[None], words: str) -> None:
    """Step 5 about the attempt of today, blaming ability, in these words."""
    await pilot.press("5")
    await wait_for(pilot, lambda: bool(app.screen.query(AttributionPanel)), "step 5")
    await paste(pilot, words)
    await pilot.press("enter", "b", "ctrl+s")


async def log(pilot: Pilot[None], line: str) -> None:
    """A line of the quick-log box."""
    await pilot.press("l")
    await paste(pilot, line)
    await pilot.press("enter")


def files_below(world: World) -> list[bytes]:
    return [path.read_bytes() for path in Path(world.paths.data).rglob("*") if path.is_file()]


async def test_an_acute_sentence_is_saved_then_help_is_shown_and_the_day_is_quiet_and_nothing_tells_of_it(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Process streak 2" in loop(app)
        await audit_with(app, pilot, ACUTE)
        await wait_for(pilot, lambda: isinstance(app.screen, HeavyScreen), "the calm page")
        on_disk = World(world.paths, world.preferences, (), world.clock).store.snapshot.attempts["a"]
        assert (on_disk.cause_text, on_disk.cause) == (ACUTE, Cause.ABILITY)
        page = " ".join(drawn(app.screen).split())
        assert "You wrote something that sounds very heavy. This program cannot judge how you are, and it has told no one." in page
        assert "findahelpline.com" in page
        assert "checked on 2026-11" in page
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "back, with no review offered and no rewrite")
        assert "streak" not in loop(app).lower()
        assert "ability" not in drawn(app.screen)
        await pilot.press("equals_sign")
        await wait_for(pilot, lambda: isinstance(app.screen, ExplanationScreen), "the page of the figures")
        assert "Process streak" not in drawn(app.screen)
        await pilot.press("escape")
        assert world.clock.fixed is not None
        world.clock.fixed += timedelta(days=1)
        await wait_for(pilot, lambda: "Process streak 2" in loop(app), "the next day is as before")
    assert not any(word in content for content in files_below(world) for word in (b"acute", b"heavy", b"distress", b"D7"))
    assert not world.store.disk.stat(world.paths.shown)


async def test_a_program_started_later_that_day_is_quiet_as_well_until_the_words_are_taken_back(world: World) -> None:
    world.store.apply(Audit("x", "a", Cause.ABILITY, ACUTE), now())
    app = a_later_program(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "streak" not in loop(app).lower()
        assert not isinstance(app.screen, HeavyScreen)
        await pilot.press("u")
        await wait_for(pilot, lambda: "Process streak 2" in loop(app), "the streak is back with the undo")


async def test_q_stops_for_today_and_leaves_no_draft_behind(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await audit_with(app, pilot, ACUTE)
        await wait_for(pilot, lambda: isinstance(app.screen, HeavyScreen), "the calm page")
        await pilot.press("q")
        await wait_for(pilot, lambda: not app.is_running or app.return_code is not None, "the program ends")
    assert app.drafting.of("attribution:a") == {}
    assert [one.key for one in World(world.paths, world.preferences, (), world.clock).drafts.all()] == []


async def test_it_is_shown_once_for_an_entry(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await audit_with(app, pilot, ACUTE)
        await wait_for(pilot, lambda: isinstance(app.screen, HeavyScreen), "the calm page")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "back")
        seen = app.snapshot
        await audit_with(app, pilot, " again")
        await wait_for(pilot, lambda: app.snapshot is not seen, "another wording is saved")
        await pilot.pause()
        assert not isinstance(app.screen, HeavyScreen)
    later = a_later_program(world)
    async with later.run_test(size=(80, 24)) as pilot:
        seen = later.snapshot
        await pilot.press("5")
        await wait_for(pilot, lambda: bool(later.screen.query(AttributionPanel)), "step 5")
        await pilot.press("tab", "u", "ctrl+s")
        await wait_for(pilot, lambda: later.snapshot is not seen, "another cause is saved with the same words")
        await pilot.pause()
        assert not isinstance(later.screen, HeavyScreen)


async def test_keys_typed_ahead_do_not_wave_the_page_away(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await log(pilot, f"m {ACUTE}")
        await wait_for(pilot, lambda: isinstance(app.screen, HeavyScreen), "the page after a line of the quick-log box")
        await pilot.press("3")
        assert isinstance(app.screen, HeavyScreen)
        await pilot.press("f1", "h")
        await wait_for(pilot, lambda: isinstance(app.screen, HelpScreen), "help from there")
        await pilot.press("escape", "escape")
        await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "back")
        assert [one.evidence for one in app.snapshot.attempts.values() if one.id not in {"a", "a-1", "a-2"}] == [ACUTE]


async def test_something_hard_has_the_softer_line_and_no_page_and_plain_words_have_nothing(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await log(pilot, "m that deadline is killing me")
        await wait_for(pilot, lambda: len(app.snapshot.attempts) == 4, "the entry")
        await pilot.pause()
        assert not toasts(app)
        await log(pilot, f"m {HARD}")
        await wait_for(pilot, lambda: "It may be worth talking to a person about it." in " ".join(toasts(app).split()), "the softer line")
        assert "F1, then h" in " ".join(toasts(app).split())
        assert isinstance(app.screen, DashboardScreen)
        assert "Process streak 2" in loop(app)


def write_list(world: World, content: bytes) -> None:
    Path(world.paths.crisis).write_bytes(content)


async def test_a_list_of_ones_own_is_shown_with_its_date_and_a_damaged_one_is_passed_over(world: World) -> None:
    write_list(world, b"checked on 2026-11-20\nmy sister [b]0151[/b]\n")
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1", "h")
        await wait_for(pilot, lambda: "my sister [b]0151[/b]" in drawn(app.screen), "the own list")
        assert "checked on 2026-11-20" in drawn(app.screen)
        for content in (b"", b"\xff\xfe", b"# nothing\nchecked on 2026-11-20\n"):
            await pilot.press("escape")
            write_list(world, content)
            await pilot.press("f1", "h")
            await wait_for(pilot, lambda: "checked on 2026-11)" in drawn(app.screen).replace("\n", ""), "the built-in list")
