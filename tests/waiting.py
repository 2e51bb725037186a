"""Wait for a condition, never for a time: the one place under `tests/` that may let time pass."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot

PATIENCE = 20.0
"""Seconds before a wait gives up. Only a failing test waits that long."""

_STEP = 0.01


async def wait_for(pilot: Pilot[Any], holds: Callable[[], bool], what: str) -> None:
    """Let the app work until `holds()`; fail naming `what` did not come about."""
    give_up = time.monotonic() + PATIENCE
    await pilot.pause()
    while not holds():
        assert time.monotonic() < give_up, f"did not happen: {what}"
        await asyncio.sleep(_STEP)
        await pilot.pause()


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something outside this process: a file, another program. Fails naming `what` did not come about."""
    give_up = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < give_up, f"did not happen: {what}"
        time.sleep(_STEP)
