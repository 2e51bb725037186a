"""The program, where a text was worded on two machines: a quiet line, one key, and a change like any other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from protocol.changes import Acknowledge, Audit, Change, DefineDomain, DescribeModel, LogAttempt, RewordDomain, SetGoal, WriteScript
from protocol.moments import Now
from protocol.vocabulary import Cause, Outcome
from screens.domains import DomainsScreen
from screens.fields.base import Field
from screens.step_base import StepScreen
from screens.widgets.other_wording import OtherWording
from storage.disk import Disk
from storage.merging import merge
from storage.paths import Paths
from storage.preferences import Preferences
from storage.store import Store
from tests.screens.fields.form import drawn
from tests.soak.sizes import sized
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
BEFORE: tuple[Change, ...] = (
    DefineDomain("d", "speak up", "in meetings", baseline_strength=40),
    SetGoal("g", "d", "ask one question", 6, 5),
    DescribeModel("m", "d", "Ines", start_similarity=8, visible_effort=7, workflow=("writes it down",)),
    WriteScript("s", "d", ("shoulders down",)),
    LogAttempt("a", "d", Outcome.ACHIEVED, evidence="asked", effort=5, difficulty=5),
    Acknowledge("k", "a", "I asked."),
    Audit("u", "a", Cause.STRATEGY, "written down"),
)


def edits(words: str) -> tuple[Change, ...]:
    """Everything worded anew."""
    return (
        RewordDomain(f"{words} r", "d", f"speak {words}", "in meetings"),
        SetGoal(f"{words} g", "d", f"ask {words}", 6, 5, goal_id="g"),
        DescribeModel(f"{words} m", "d", f"Ines {words}", start_similarity=8, visible_effort=7, workflow=("writes it down",), model_id="m"),
        WriteScript(f"{words} s", "d", (f"shoulders {words}",), script_id="s"),
        Acknowledge(f"{words} k", "a", f"I asked {words}."),
        Audit(f"{words} u", "a", Cause.STRATEGY, f"written {words}"),
    )


def opened(paths: Paths, minutes: int) -> Store:
    at = START + timedelta(minutes=minutes)
    return Store(paths, now_ms=lambda: int(at.timestamp() * 1000), disk=Disk())


def write(paths: Paths, minutes: int, changes: tuple[Change, ...]) -> None:
    store = opened(paths, minutes)
    for change in changes:
        store.apply(change, Now(START + timedelta(minutes=minutes), "UTC", 0))


def paths_of(folder: Path, name: str) -> Paths:
    return Paths(str(folder / name), str(folder / name))


@pytest.fixture
def here(tmp_path: Path) -> Paths:
    paths = paths_of(tmp_path, "here")
    write(paths, -60, BEFORE)
    return paths


@pytest.fixture
def there(tmp_path: Path, here: Paths) -> Paths:
    """Another machine with the same record."""
    paths = paths_of(tmp_path, "there")
    merge(opened(paths, -50), here.data)
    return paths


@pytest.fixture
def world(here: Paths) -> World:
    return World(here, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))


def contend(here: Paths, there: Paths) -> None:
    """Every text is worded here, and later there."""
    write(here, -40, edits("early"))
    write(there, -30, edits("late"))
    merge(opened(here, -20), there.data)


def line(app: SmallwinsApp) -> str:
    """What the line about another wording says; empty while it is out of sight."""
    widget = app.screen.query_one(OtherWording)
    return widget.words if widget.display else ""


STEPS: tuple[tuple[str, str, Callable[[SmallwinsApp], object], object], ...] = (
    ("1", "Doing what: speak early", lambda app: app.snapshot.domains["d"].behaviour, "speak early"),
    ("3", "In your own words: I asked early.", lambda app: app.snapshot.attempts["a"].acknowledgement, "I asked early."),
    ("7", "Your instructions: shoulders early", lambda app: app.snapshot.scripts["s"].instructions, ("shoulders early",)),
    ("2", "What you will do: ask early", lambda app: app.snapshot.goals["g"].action, "ask early"),
    ("5", "Why it went this way: written early", lambda app: app.snapshot.attempts["a"].cause_text, "written early"),
    ("6", "Who: Ines early", lambda app: app.snapshot.models["m"].alias, "Ines early"),
)


@sized(short=3, soak=len(STEPS))
async def test_a_step_shows_the_other_wording_one_key_takes_it_and_that_can_be_undone(
    world: World, here: Paths, there: Paths, size: int
) -> None:
    contend(here, there)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        before = app.snapshot
        for key, says, now, taken in STEPS[:size]:
            await pilot.press(key)
            await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "the step")
            assert line(app) == f"f2 takes the other wording. {says}"
            await pilot.press("f2")
            await wait_for(pilot, lambda now=now, taken=taken: now(app) == taken, says)  # type: ignore[misc]
            await wait_for(pilot, lambda: not line(app), "the line to go")
            assert isinstance(app.screen, StepScreen)
            await pilot.press("escape")
        assert len(world.store.other_versions()) == len(STEPS) - size
        await pilot.press(*("u" for _ in range(size)))
        await wait_for(pilot, lambda: app.snapshot == before, "the undoing")
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen) and bool(line(app)), "the line to be back")


async def test_the_list_of_domains_shows_it_too(world: World, here: Paths, there: Paths) -> None:
    contend(here, there)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen) and bool(line(app)), "the line")
        assert line(app) == "v takes the other wording. Doing what: speak early"
        await pilot.press("v")
        await wait_for(pilot, lambda: app.snapshot.domains["d"].behaviour == "speak early", "the other wording")
        await wait_for(pilot, lambda: not line(app), "the line to go")
        assert isinstance(app.screen, DomainsScreen)


async def test_the_other_wording_is_masked_as_the_one_on_record_is(world: World, here: Paths, there: Paths) -> None:
    contend(here, there)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen) and bool(line(app)), "the line")
        shown = drawn(app.screen)
        assert "v takes the other wording. Doing what: ·" in shown
        assert "speak" not in shown


async def test_where_nothing_was_worded_twice_the_keys_do_nothing(world: World, here: Paths) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for key, take, screen in (("d", "v", DomainsScreen), ("1", "f2", StepScreen)):
            await pilot.press(key)
            await wait_for(pilot, lambda screen=screen: isinstance(app.screen, screen), "the screen")  # type: ignore[misc]
            assert line(app) == ""
            await pilot.press(take, "escape")
            await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")
    assert opened(here, 0).snapshot.domains["d"].behaviour == "speak up"


async def test_what_comes_in_while_a_step_is_open_is_shown_and_typed_words_stay(world: World, here: Paths, there: Paths) -> None:
    write(here, -40, edits("early"))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: isinstance(app.screen, StepScreen), "step 1")
        await pilot.press("tab", "x")
        write(there, -30, edits("late"))
        merge(opened(here, -20), there.data)
        await wait_for(pilot, lambda: line(app).endswith("speak early"), "the other machine's wording")
        await pilot.press("f2")
        await wait_for(pilot, lambda: not line(app), "the line to go")
        raw = {field.name_: field.raw for field in app.screen.query(Field)}
        assert (raw["behaviour"], raw["context"]) == ("speak early", "in meetingsx")
        assert app.drafting.of("micro_domain:d")["context"] == "in meetingsx"


async def test_the_start_says_that_there_is_something_to_choose(world: World, here: Paths, there: Paths) -> None:
    contend(here, there)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await wait_for(pilot, lambda: bool(app.screen.query("Toast")), "a notice")
        assert "6 texts have another wording" in str(app.screen.query("Toast").first().render())
