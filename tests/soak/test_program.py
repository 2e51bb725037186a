"""The full-screen program on a disk that fails: the words stay, one line says why, and trying again counts once."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from screens.fields.editor import Editor
from screens.panel import Panel
from screens.widgets.quick_log import QuickLogBox
from storage.store import Store
from tests.soak.faulty import FaultyDisk, RefusingDisk
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.soak.worlds import WorldOn, sentences, world_on
from tests.storage.stores import system_error
from tests.waiting import wait_for
from tui.app import SmallwinsApp

ERRORS = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read-only", errno.EACCES: "no right", errno.EIO: "reported"}
LINE = "a walked in and stayed e6"


def drafted(world: WorldOn) -> str:
    """The words of all drafts on disk."""
    return "\n".join(str(json.loads(one.read_text())["fields"]) for one in Path(world.paths.drafts).glob("*.json"))


def evidence(world: WorldOn) -> list[str]:
    """What a program that starts now finds logged."""
    return [one.evidence for one in Store(world.paths, now_ms=world.clock.milliseconds).snapshot.attempts.values()]


def answer_of(app: SmallwinsApp) -> Static:
    return app.query_one(QuickLogBox).query_one(".quick-log--answer", Static)


async def asked_again(pilot: Pilot[None], answer: Static) -> str:
    """Press enter in the box and wait for the answer, whichever it is."""
    answer.update("asked")
    await pilot.press("enter")
    await wait_for(pilot, lambda: str(answer.content) != "asked", "an answer")
    return str(answer.content)


@pytest.mark.parametrize("number", [errno.EROFS, *(pytest.param(one, marks=pytest.mark.soak) for one in ERRORS if one != errno.EROFS)])
async def test_a_disk_that_refuses_in_mid_session_costs_no_word(tmp_path: Path, number: int) -> None:
    world = world_on(tmp_path, disk := RefusingDisk())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("l", *LINE)
        await wait_for(pilot, lambda: LINE in drafted(world), "the draft")
        disk.refuses = number
        for _ in range(3):
            said = await asked_again(pilot, answer_of(app))
            assert ERRORS[number] in said
            assert len(said.splitlines()) == 1
        await pilot.press(*" d5")
        await wait_for(pilot, lambda: len(sentences(app)) == 1, "the line about the draft")
        before = disk.refused
        await wait_for(pilot, lambda: disk.refused > before, "another try at the draft")
        assert app.query_one(QuickLogBox).query_one(Editor).words == f"{LINE} d5"
        assert LINE in drafted(world)
        disk.refuses = 0
        await wait_for(pilot, lambda: f"{LINE} d5" in drafted(world), "the draft, without another key")
        assert "Logged" in await asked_again(pilot, answer_of(app))
        assert len(sentences(app)) == 1
        await wait_for(pilot, lambda: drafted(world) == "", "no draft")
    assert evidence(world) == ["walked in and stayed"]


@pytest.mark.parametrize("number", [errno.ENOSPC, pytest.param(errno.EROFS, marks=pytest.mark.soak)])
async def test_a_step_keeps_its_words_as_well(tmp_path: Path, number: int) -> None:
    world = world_on(tmp_path, disk := RefusingDisk())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await wait_for(pilot, lambda: bool(app.screen.query(Panel)), "the panel")
        await pilot.press("end", *" and ask")
        await wait_for(pilot, lambda: "phone people and ask" in drafted(world), "the draft")
        disk.refuses = number
        await pilot.press("ctrl+s", "ctrl+s")
        note = app.screen.query_one("#note", Static)
        await wait_for(pilot, lambda: ERRORS[number] in str(note.content), "the line")
        assert app.screen.query_one(Panel).field("behaviour").raw == "phone people and ask"
        disk.refuses = 0
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: app.snapshot.domains["d"].behaviour == "phone people and ask", "the words on record")
    assert len(Store(world.paths, now_ms=world.clock.milliseconds).snapshot.domains) == 1


async def log_with_a_fault(world: WorldOn, disk: FaultyDisk, at: int) -> int:
    """Log a line while operation `at` from here on fails, and again until it is told as logged; gives back how often it was refused."""
    app, refused = SmallwinsApp(world), 0
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *"a ok")
        disk.at = disk.done + at
        while "Logged" not in (said := await asked_again(pilot, answer_of(app))):
            assert len(said.splitlines()) == 1
            assert app.query_one(QuickLogBox).query_one(Editor).words == "a ok"
            refused += 1
            assert refused < 3
            disk.mend()
        assert [one.evidence for one in app.snapshot.attempts.values()] == ["ok"]
        assert app.return_code is None
    return refused


@pytest.mark.parametrize("once", [True, False], ids=["one fault", "lasting"])
@sized(short=30, soak=1)
async def test_an_error_at_any_operation_of_a_line_in_the_box(tmp_path: Path, once: bool, size: int, tell: Tell) -> None:
    """`size` is the step from one operation to the next that fails."""
    at, points, refusals = 1, 0, 0
    while True:
        disk = FaultyDisk(fail=system_error(errno.EIO), once=once)
        world = world_on(tmp_path / str(at), disk)
        refusals += await log_with_a_fault(world, disk, at)
        assert evidence(world) == ["ok"], f"operation {at}, {disk.did[-1:]}"
        if not disk.was_reached:
            break
        at, points = at + size, points + 1
    assert points > (20 if size == 1 else 0)
    assert refusals > 0
    tell(f"an error at every operation of a line in the program, {'once' if once else 'lasting'}", points, points, 0)
