from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Self

import pytest
from textual import on
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.screen import Screen

from protocol.changes import Acknowledge, LogAttempt
from protocol.entities import Attempt
from protocol.explain import explain
from protocol.standing import standing
from protocol.vocabulary import Outcome
from screens import stylesheets
from screens.glyphs import ASCII, UNICODE, Glyphs
from screens.live import Live
from screens.messages import Subject
from screens.panel import Panel
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.breathing_bar import BreathingBar
from tests.screens.attempts import DOMAIN, HOSTILE, enter, focused_field, only_attempt, said, steering, with_attempt, with_domain, with_goal
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import Host
from tests.waiting import wait_for

OFFERED = [
    (Outcome.ACHIEVED, "", "I set out to phone one person, and I did."),
    (Outcome.PARTLY, "", "I set out to phone one person, and I did this part: "),
    (Outcome.PARTLY, "I dialled", "I set out to phone one person, and I did this part: I dialled"),
    (Outcome.NOT_ACHIEVED, "I dialled", "I set out to phone one person, and I started."),
]


class PanelScreen(Screen[None]):
    """The panel alone, and an ear for its end."""

    def __init__(self, live: Live, attempt: Attempt) -> None:
        super().__init__()
        self.panel = AcknowledgePanel(live, Subject(attempt.domain_id, attempt.id))
        self.finished: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.panel

    def on_mount(self) -> None:
        self.panel.focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        self.finished.append(event.about)


class BarApp(App[None]):
    CSS_PATH = [str(sheet) for sheet in stylesheets.ALL if sheet.exists()]  # noqa: RUF012  Textual's own declaration

    def __init__(self, bar: BreathingBar) -> None:
        super().__init__()
        self.bar = bar

    def compose(self) -> ComposeResult:
        yield self.bar


async def shown(host: Host, attempt: Attempt, live: Live | None = None) -> PanelScreen:
    screen = PanelScreen(live or host.live, attempt)
    await host.show(screen)
    return screen


def sentence(screen: PanelScreen) -> object:
    return screen.panel.field("acknowledgement").value


@pytest.mark.parametrize(("outcome", "evidence", "words"), OFFERED)
async def test_the_sentence_offered_for_an_outcome(outcome: Outcome, evidence: str, words: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host, outcome, evidence=evidence))
        assert sentence(screen) == words
        await write(pilot, "x")
        await wait_for(pilot, lambda: sentence(screen) == f"{words}x", "the cursor stands at the end")


async def test_evidence_that_makes_it_too_long_is_left_out() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        screen = await shown(host, with_attempt(host, Outcome.PARTLY, evidence="e" * 160))
        assert sentence(screen) == "I set out to phone one person, and I did this part: "


@pytest.mark.parametrize(("size", "whole"), [((80, 24), ""), ((44, 24), "I set out to phone one person, and I did.")])
async def test_a_sentence_too_long_for_its_line_stands_below_it(size: tuple[int, int], whole: str) -> None:
    host = Host()
    async with host.run_test(size=size) as pilot:
        screen = await shown(host, with_attempt(host))
        await wait_for(pilot, lambda: said(screen, "#whole") == whole, "what can not be seen")
        await paste(pilot, " and more" * 10)
        await wait_for(pilot, lambda: said(screen, "#whole").endswith("and more"), "the whole sentence")
        await paste(pilot, "x" * 200)
        await wait_for(pilot, lambda: not said(screen, "#whole"), "too much to say again")


async def test_enter_confirms_the_sentence_as_it_stands() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host))
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: only_attempt(host).acknowledged, "acknowledged")
        attempt = only_attempt(host)
        assert attempt.acknowledgement == "I set out to phone one person, and I did."
        assert attempt.identity == ""
        assert screen.finished == []


async def test_own_words_are_kept_exactly() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, with_attempt(host))
        await pilot.press("ctrl+u")
        await paste(pilot, HOSTILE)
        await enter(pilot, ["", "picks up [first]"])
        await wait_for(pilot, lambda: only_attempt(host).acknowledged, "acknowledged")
        assert only_attempt(host).acknowledgement == HOSTILE
        assert only_attempt(host).identity == "picks up [first]"
        assert steering(host.screen) == set()
        (change,) = host.seen
        assert change == Acknowledge(change.id, "a1", HOSTILE, "picks up [first]")


async def test_nothing_is_acknowledged_before_the_person_says_so() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host), replace(host.live, motion=True))
        bar = screen.query_one(BreathingBar)
        assert bar.moving
        await enter(pilot, [""])
        assert host.seen == []
        assert not only_attempt(host).acknowledged
        assert not bar.moving


async def test_afterwards_the_change_of_the_belief_is_told_and_enter_goes_on() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host))
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: bool(said(screen, "#belief")), "the belief")
        update = standing(host.snapshot, host.snapshot.domains[DOMAIN], host.now()).update_of("a1")
        assert update is not None
        assert said(screen, "#belief") == explain(update)
        assert said(screen, "#registered") == "I set out to phone one person, and I did."
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == ["a1"], "finished")


async def test_save_goes_on_as_well() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host))
        screen.panel.save()
        await wait_for(pilot, lambda: bool(said(screen, "#belief")), "the belief")
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["a1"], "finished")
        assert len(host.seen) == 1


async def test_who_hides_the_estimate_is_told_no_figure() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host), replace(host.live, show_estimate=False))
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: screen.finished == ["a1"], "finished at once")
        assert said(screen, "#belief") == ""


async def test_a_part_that_is_not_said_is_asked_for_once() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host, Outcome.PARTLY))
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: bool(said(screen)), "the part is asked for")
        assert focused_field(host) == "acknowledgement"
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: only_attempt(host).acknowledged, "acknowledged without it")
        assert only_attempt(host).acknowledgement == "I set out to phone one person, and I did this part:"


async def test_a_part_that_is_said_goes_through() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, with_attempt(host, Outcome.PARTLY))
        await enter(pilot, ["the dialling", ""])
        await wait_for(pilot, lambda: only_attempt(host).acknowledged, "acknowledged")
        assert only_attempt(host).acknowledgement == "I set out to phone one person, and I did this part: the dialling"


async def test_an_empty_sentence_and_one_too_long_are_refused_in_words() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host))
        await pilot.press("ctrl+u")
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: said(screen).startswith("Say it in one sentence"), "the sentence is asked for")
        screen.panel.focus_first()
        await paste(pilot, "y" * 500_000)
        screen.panel.save()
        await wait_for(pilot, lambda: "500,000 characters, 200 fit" in drawn(screen), "the length is said")
        assert len(host.refused) == len(host.seen) == 1
        assert not only_attempt(host).acknowledged
        assert sentence(screen) == "y" * 500_000


async def test_the_draft_of_the_sentence_comes_back() -> None:
    host = Host(drafts={"acknowledge:a1": {"acknowledgement": "I did", "identity": "dials"}})
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await shown(host, with_attempt(host))
        assert sentence(screen) == "I did"
        await write(pilot, "!")
        await wait_for(pilot, lambda: host.drafts["acknowledge:a1"]["acknowledgement"] == "I did!", "the draft")
        await enter(pilot, ["", ""])
        await wait_for(pilot, lambda: "acknowledge:a1" not in host.drafts, "the draft is gone")
        assert only_attempt(host).identity == "dials"


async def test_an_unplanned_attempt_takes_its_words_from_the_domain() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        with_domain(host, "phone {strangers} [b]")
        host.apply(LogAttempt("a1", DOMAIN, Outcome.ACHIEVED, effort=5, difficulty=5))
        screen = await shown(host, only_attempt(host))
        assert sentence(screen) == "I set out to phone {strangers} [b], and I did."
        assert said(screen, "#unplanned") == host.live.coaching.small_win.unplanned


async def test_without_motion_nothing_moves() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        screen = await shown(host, with_attempt(host))
        bar = screen.query_one(BreathingBar)
        assert not bar.moving
        assert not bar.display


@pytest.mark.parametrize("size", [(80, 24), (60, 12), (120, 40)])
async def test_the_sentence_is_in_sight_at_every_size(size: tuple[int, int]) -> None:
    host = Host()
    async with host.run_test(size=size) as pilot:
        with_goal(host, action="a" * 120)
        host.apply(LogAttempt("a1", DOMAIN, Outcome.ACHIEVED, effort=5, difficulty=5))
        screen = await shown(host, only_attempt(host), replace(host.live, motion=True))
        field = screen.panel.field("acknowledgement")
        await wait_for(pilot, lambda: screen.region.contains_region(field.region), "the sentence is in sight")
        await pilot.press("enter")
        other = screen.panel.field("identity")
        await wait_for(pilot, lambda: screen.region.contains_region(other.region), "the other field is in sight")
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.region.contains_region(screen.query_one("#belief").region), "the belief is in sight")


class Filmed(BreathingBar):
    """Keeps what it looks like each time it asks to be drawn."""

    frames: ClassVar[list[str]] = []

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        self.frames.append(self.render().plain)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
async def test_the_bar_takes_one_breath_and_then_stands_still(glyphs: Glyphs) -> None:
    app = BarApp(bar := Filmed(glyphs, seconds=0.2))
    async with app.run_test(size=(80, 5)) as pilot:
        at_rest = drawn(bar)
        Filmed.frames.clear()
        bar.begin()
        await wait_for(pilot, lambda: not bar.moving, "it ends")
        assert max(Filmed.frames, key=lambda frame: frame.count(glyphs.levels[-1])) == glyphs.levels[-1] * 40
        assert drawn(bar) == at_rest == glyphs.line * 40
        ended = len(Filmed.frames)
        for _ in range(20):
            await pilot.pause()
        assert len(Filmed.frames) == ended


async def test_the_bar_can_be_stopped_at_once() -> None:
    bar = BreathingBar(UNICODE)
    app = BarApp(bar)
    async with app.run_test(size=(80, 5)):
        bar.begin()
        assert bar.moving
        bar.stop()
        assert not bar.moving
