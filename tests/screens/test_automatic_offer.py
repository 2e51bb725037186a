"""After a rating of how far a behaviour runs by itself: `automatic` is offered where the rule is met, and set by nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from protocol.changes import DefineDomain, LogAttempt, MeasureAutomaticity
from protocol.vocabulary import Cause, DomainStatus, Outcome
from screens.measuring.automaticity import AutomaticityScreen
from tests.screens.fields.form import drawn
from tests.screens.host import START, Host
from tests.waiting import wait_for

DOMAIN = "d"


def practised() -> Host:
    """Four weeks of daily wins, the last of them today, and a high rating two weeks ago."""
    host = Host()
    host.instant = START - timedelta(days=28)
    host.apply(DefineDomain(DOMAIN, "write one line"))
    for day in range(28):
        host.instant = START - timedelta(days=27 - day)
        host.apply(LogAttempt(f"a{day}", DOMAIN, Outcome.ACHIEVED, effort=3, difficulty=2, cause=Cause.STRATEGY))
        if day == 13:
            host.apply(MeasureAutomaticity("m", DOMAIN, (6, 6, 6, 6)))
    return host


@pytest.mark.parametrize(("rating", "offered"), [("5", True), ("4", False)])
async def test_the_offer_follows_the_answers(rating: str, offered: bool) -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(AutomaticityScreen(host.live))
        await pilot.press(*[rating, "enter"] * 4)
        await wait_for(pilot, lambda: len(host.snapshot.automaticity) == 2, "the rating is saved")
        await wait_for(pilot, lambda: ("Mark it automatic?" in drawn(host.screen)) is offered, "the offer, or none")
        assert host.snapshot.domains[DOMAIN].status is DomainStatus.ACTIVE
        await pilot.press("y")
        await pilot.pause()
        wanted = DomainStatus.AUTOMATIC if offered else DomainStatus.ACTIVE
        await wait_for(pilot, lambda: host.snapshot.domains[DOMAIN].status is wanted, "it is set by the person")
