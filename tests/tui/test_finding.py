"""What the palette finds of a person's words, how it draws them, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from protocol.changes import DefineDomain, FocusDomain, LogAttempt, MoveDomain, SetGoal, WriteReview
from protocol.snapshot import EMPTY, focused_domain, when
from protocol.vocabulary import DomainStatus, Outcome
from screens.domains import DomainsScreen
from screens.history.entry_page import EntryScreen
from screens.quick_review import ReviewScreen
from screens.steps.proximal_goal import ProximalGoalScreen
from storage.preferences import Preferences
from tests.screens.fields.form import drawn
from tests.storage.histories import NOW, changes, plain_record, store_at, write
from tests.storage.stores import paths_in
from tests.tui.test_app import now
from tests.tui.test_app_at_home import make
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.palette import Palette
from tui.world import World

HOSTILE = "[b]bold[/b] \x1b]0;owned\x07 \u202egnihton"


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Two active domains, the second in front, a parked one, and an entry of each kind."""
    made = make(tmp_path)
    for change in (
        DefineDomain("calls", "phone people"),
        SetGoal("school", "calls", "phone one school", 8, 5),
        LogAttempt("desk", "calls", Outcome.ACHIEVED, evidence=f"the desk answered {HOSTILE}"),
        LogAttempt("ill", "calls", Outcome.NOT_ATTEMPTED, obstacle="lay in bed with a fever"),
        DefineDomain("parked", "swim lengths"),
        MoveDomain("park", "parked", DomainStatus.PARKED),
        DefineDomain("piano", "play for others"),
    ):
        made.store.apply(change, now())
    made.store.apply(FocusDomain("front", "piano"), now(1))
    return made


async def sought(app: SmallwinsApp, pilot: Pilot[None], words: str, found: str) -> OptionList:
    """The list of the palette, once it shows what was sought."""
    await pilot.press("colon", *("space" if one == " " else one for one in words))
    await wait_for(pilot, lambda: isinstance(app.screen, Palette) and found in drawn(app.screen), found)
    return app.screen.query_one(OptionList)


async def test_each_find_leads_to_its_page(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await sought(app, pilot, "phone people", "domain: phone people")
        await pilot.press("enter")
        await wait_for(pilot, lambda: app.screen is app.home and in_front(app) == "calls", "the domain in front")
        await sought(app, pilot, "others", "domain: play for others")
        await pilot.press("enter")
        await wait_for(pilot, lambda: in_front(app) == "piano", "the other one again")
        await sought(app, pilot, "one school", "goal: phone one school")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ProximalGoalScreen) and in_front(app) == "calls", "step 2 of its domain")
        await pilot.press("escape")
        await sought(app, pilot, "desk", "the desk answered")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, EntryScreen), "everything about the entry")
        assert "the desk answered" in drawn(app.screen)
        await pilot.press("escape", "escape")
        await sought(app, pilot, "fever", "lay in bed with a fever")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, EntryScreen) and "fever" in drawn(app.screen), "the skipped entry")
        await pilot.press("escape", "escape")
        await sought(app, pilot, "swim", "domain: swim lengths")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the list of domains")
        listed = app.screen.query_one(OptionList)
        assert listed.get_option_at_index(listed.highlighted or 0).id == "parked"
        assert in_front(app) == "calls"


def in_front(app: SmallwinsApp) -> str:
    front = focused_domain(app.snapshot)
    return front.id if front is not None else ""


async def test_words_are_drawn_as_they_are_and_stay_out_of_the_title(world: World) -> None:
    world.store.apply(LogAttempt("long", "piano", Outcome.PARTLY, evidence=f"{'word ' * 15}needle {'more ' * 12}"), now(1))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await sought(app, pilot, "desk answered", "the desk answered [b]bold[/b] ␛]0;owned␇ ⇄gnihton")
        assert (app.title, app.sub_title, app.screen.title) == ("smallwins", "", None)
        await pilot.press("escape")
        await sought(app, pilot, "needle", "…word word word word needle more")
        assert max(len(line.rstrip()) for line in drawn(app.screen).splitlines()) <= 80


async def test_the_newest_comes_first_and_accents_do_not_count(world: World) -> None:
    for number, name in enumerate(("Zoé", "ZOE", "zoë")):
        world.store.apply(LogAttempt(f"z{number}", "piano", Outcome.ACHIEVED, evidence=f"played for {name}, {number}"), now(number))
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await sought(app, pilot, "zoe", "played for Zoé, 0")
        shown = drawn(app.screen)
        assert shown.index("zoë, 2") < shown.index("ZOE, 1") < shown.index("Zoé, 0")


async def test_a_review_leads_to_what_it_looked_back_at(world: World) -> None:
    world.store.apply(WriteReview("r", "calls", attempt_id="desk", cue="the kettle", tweak="stand at the window"), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await sought(app, pilot, "kettle", "review: 23 Nov 2026")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, ReviewScreen), "the review")


async def test_what_is_older_than_what_is_at_hand_is_read_and_found(tmp_path: Path) -> None:
    record, paths = plain_record(), paths_in(tmp_path)
    first = min(record.attempts.values(), key=when)
    record = record._replace(attempts={**record.attempts, first.id: first._replace(evidence="the needle of long ago")})
    store = store_at(paths)
    write(store.journal, changes(EMPTY, record), together=1)
    assert first.id in store.snapshot.attempts
    store.close(NOW)
    app = SmallwinsApp(World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=NOW.instant)))
    async with app.run_test(size=(80, 24)) as pilot:
        assert first.id not in app.snapshot.attempts
        await sought(app, pilot, "needle", "the needle of long ago")
        await wait_for(pilot, lambda: "are being read" not in drawn(app.screen), "no word of reading any more")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, EntryScreen), "everything about the entry")
