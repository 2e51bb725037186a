"""Stillness: who gets it, and that nothing moves by itself then."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from protocol.changes import LogAttempt
from protocol.vocabulary import Outcome
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.breathing_bar import BreathingBar
from storage.paths import Paths
from storage.preferences import Preferences
from tests.looks.record import CLOCK
from tests.tui.test_app import now, prepare
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.looks import moving
from tui.world import World

ASKING = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "TEXTUAL_ANIMATIONS")


@pytest.mark.parametrize(
    ("motion", "env", "moves"),
    [
        ("auto", {}, True),
        ("auto", {"SSH_CONNECTION": "192.0.2.7 50022 192.0.2.1 22"}, False),
        ("auto", {"SSH_TTY": "/dev/pts/3"}, False),
        ("auto", {"SSH_TTY": ""}, True),
        ("auto", {"TEXTUAL_ANIMATIONS": "none"}, False),
        ("auto", {"TEXTUAL_ANIMATIONS": "full"}, True),
        ("none", {}, False),
        ("full", {"SSH_TTY": "/dev/pts/3"}, True),
    ],
)
async def test_who_wants_stillness_has_it_in_the_bar_and_in_what_scrolls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, motion: str, env: Mapping[str, str], moves: bool
) -> None:
    for name in ASKING:
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert moving(Preferences(motion=motion)) is moves
    world = World(Paths(str(tmp_path), str(tmp_path)), Preferences(motion=motion), (), CLOCK)
    prepare(world)
    world.store.apply(LogAttempt("a", "d", Outcome.ACHIEVED, effort=6, difficulty=5), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.animation_level == ("full" if moves else "none")
        await pilot.press("3")
        await wait_for(pilot, lambda: bool(app.screen.query(AcknowledgePanel)), "the acknowledgement")
        bar = app.screen.query_one(BreathingBar)
        assert (bar.moving, bar.display) == (moves, moves)
