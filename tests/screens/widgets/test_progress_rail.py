"""The rail of the seven steps at several widths."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult

from protocol.changes import DefineDomain
from protocol.steps import ORDER, Step
from screens.glyphs import ASCII
from screens.widgets.progress_rail import ProgressRail
from tests.screens.fields.form import lines
from tests.screens.host import Host
from tests.waiting import wait_for


class RailHost(Host):
    """A host with nothing but the rail."""

    def compose(self) -> ComposeResult:
        yield ProgressRail(self.live, Step.PROXIMAL_GOAL)


@pytest.mark.parametrize("width", [20, 60, 80, 120])
async def test_all_seven_numbers_and_the_name_in_front_are_in_sight(width: int) -> None:
    host = RailHost(glyphs=ASCII)
    async with host.run_test(size=(width, 5)) as pilot:
        await pilot.pause()
        line = lines(host.query_one(ProgressRail))[0]
        assert len(line) <= width
        if width >= 60:
            assert all(str(step.number) in line for step in ORDER)
        if width >= 80:
            assert all(host.live.coaching.step(step).short in line for step in ORDER)
        assert ">" in line
        assert "2 goal" in line


async def test_a_step_that_is_done_is_marked_when_the_record_changes() -> None:
    host = RailHost(glyphs=ASCII)
    async with host.run_test(size=(80, 5)) as pilot:
        rail = host.query_one(ProgressRail)
        assert ".1 domain" in lines(rail)[0]
        host.apply(DefineDomain("d", "phone strangers"))
        await wait_for(pilot, lambda: "#1 domain" in lines(rail)[0], "step 1 is marked")
