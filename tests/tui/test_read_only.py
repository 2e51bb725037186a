"""A store that only a newer program may write to: read by shell and program, every write refused in one line, and no word lost."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.widgets import Static

from protocol.changes import DefineDomain, LogAttempt
from protocol.moments import Now
from protocol.vocabulary import Outcome
from screens.fields.base import Field
from screens.fields.editor import Editor
from screens.steps.micro_domain import MicroDomainScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.quick_log import QuickLogBox
from storage.layout import READ_ONLY
from storage.paths import Paths
from storage.preferences import Preferences
from tests.storage.stores import everything_below
from tests.tui.shell import Shell
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
WRITES = (
    ["log", "a", "words to keep"],
    ["domain", "swim"],
    ["goal", "ask one question", "--confidence", "8"],
    ["review", "--cue", "c", "--friction", "f", "--tweak", "t"],
    *(["undo"], ["rest"], ["park"], ["check", "--repair"], ["purge", "--all", "--yes"]),
)


def keep_by_a_newer(home: Path, **numbers: int) -> None:
    path = home / "store" / "store.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "unknown": [1], **numbers}))
    path.chmod(0o600)


@pytest.fixture
def shell(home: Path) -> Shell:
    shell = Shell(home).ready()
    shell("log", "a", "walked in")
    keep_by_a_newer(home, min_writer=99)
    return shell


@pytest.mark.parametrize("words", [["status"], ["status", "--line"], ["status", "--json"], ["list"], ["list", "--json"]], ids=" ".join)
def test_the_shell_reads_it_with_one_clear_line(shell: Shell, words: list[str]) -> None:
    before = everything_below(shell.home)
    answer = shell(*words)
    assert (answer.code, answer.stderr) == (0, f"smallwins: {READ_ONLY}\n")
    assert answer.stdout
    assert everything_below(shell.home) == before


@pytest.mark.parametrize("words", WRITES, ids=" ".join)
def test_every_write_of_the_shell_is_refused_and_what_was_typed_is_given_back(shell: Shell, words: list[str]) -> None:
    before = everything_below(shell.home)
    answer = shell(*words)
    assert (answer.code, answer.stdout) == (1, "")
    assert "pdate smallwins" in answer.stderr.splitlines()[0]
    assert len(words) < 2 or all(word in answer.stderr for word in words)
    assert everything_below(shell.home) == before


def test_a_store_for_newer_readers_is_one_line_in_shell_and_program(shell: Shell) -> None:
    keep_by_a_newer(shell.home, min_reader=99)
    for words in (["status"], ["list"], ["log", "a"], ["undo"]):
        answer = shell(*words)
        assert (answer.code, answer.stdout) == (1, "")
        assert answer.stderr.startswith(f"smallwins: A newer smallwins wrote {shell.home / 'store'}. Update smallwins")


def test_documents_and_tables_of_a_newer_program_are_shown_as_far_as_known_and_survive(home: Path) -> None:
    shell = Shell(home).ready()
    shell("log", "a", "walked in")
    store = shell.store
    _ = store.snapshot
    ((key, _),) = store.journal.tables["attempt"].items()
    (domain,) = store.journal.tables["domain"]
    store.journal.commit(
        [("attempt", key, {"schema": 9, "mood": ["calm"]}), ("domain", domain, {"colour": 3}), ("horoscope", "h", {"sign": "ram"})]
    )
    assert [one["evidence"] for one in shell("list", "--json").json()["attempts"]] == ["walked in"]
    assert shell("audit", "-c", "effort", "too little").code == 0
    assert shell("park").code == 0
    after = shell.store
    _ = after.snapshot
    attempt = after.journal.tables["attempt"][key]
    assert (attempt["schema"], attempt["mood"], attempt["cause"]) == (9, ["calm"], "effort")
    assert (after.journal.tables["domain"][domain]["colour"], after.journal.tables["domain"][domain]["status"]) == (3, "parked")
    assert after.journal.tables["horoscope"] == {"h": {"sign": "ram"}}
    assert shell("check").code == 0


# The program


@pytest.fixture
def world(tmp_path: Path) -> World:
    home = str(tmp_path / "home")
    world = World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))
    now = Now(START, "UTC", 0)
    world.store.apply(DefineDomain("d", "phone people"), now)
    world.store.apply(LogAttempt("a", "d", Outcome.ACHIEVED), now)
    return World(world.paths, Preferences(), (), world.clock)


def told(app: SmallwinsApp) -> list[str]:
    return [str(one.message) for one in app._notifications]  # noqa: SLF001  Textual keeps no public list


def bar(app: SmallwinsApp) -> str:
    return str(app.screen.query_one(KeyBar).render())


async def test_the_program_says_so_at_once_and_on_every_screen(world: World) -> None:
    keep_by_a_newer(Path(world.paths.data), min_writer=99)
    before = everything_below(Path(world.paths.data))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert READ_ONLY in told(app)
        for key in ("1", "r", "d", "a"):
            await pilot.press(key)
            await wait_for(pilot, lambda: len(app.screen_stack) > 1, "another screen")
            assert bar(app).startswith("read only ")
            assert "Help" in bar(app) or "?" in bar(app)
            await pilot.press("escape")
            await wait_for(pilot, lambda: len(app.screen_stack) == 1, "the dashboard")
        assert bar(app).startswith("read only ")
        assert app.home.live.current().domains
    assert everything_below(Path(world.paths.data)) == before


async def test_what_is_typed_stays_when_its_write_is_refused(world: World) -> None:
    keep_by_a_newer(Path(world.paths.data), min_writer=99)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a called e6", "enter")
        answer = app.screen.query_one(".quick-log--answer", Static)
        await wait_for(pilot, lambda: str(answer.render()) == READ_ONLY, "a refusal in the box")
        assert app.screen.query_one(QuickLogBox).query_one(Editor).words == "a called e6"
        await pilot.press("escape", "1")
        await wait_for(pilot, lambda: isinstance(app.screen, MicroDomainScreen), "step 1")
        await pilot.press(*" and more", "ctrl+s", "y")
        note = app.screen.query_one("#note", Static)
        await wait_for(pilot, lambda: str(note.render()) == READ_ONLY, "a refusal in the step")
        field = next(one for one in app.screen.query(Field) if one.name_ == "behaviour")
        assert str(field.raw).endswith(" and more")
    again = World(world.paths, Preferences(), (), world.clock)
    assert again.drafts.load("quick_log") == {"line": "a called e6"}
    kept = again.drafts.load("micro_domain:d")
    assert kept is not None
    assert str(kept["behaviour"]).endswith(" and more")
    assert set(again.store.snapshot.attempts) == {"a"}


async def test_a_newer_program_that_comes_meanwhile_is_noticed_with_the_next_write(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert not bar(app).startswith("read only")
        keep_by_a_newer(Path(world.paths.data), min_writer=99)
        await pilot.press("u")
        await wait_for(pilot, lambda: READ_ONLY in told(app), "a refusal")
        assert bar(app).startswith("read only ")
