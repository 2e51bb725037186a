"""The history by its keys, in a host and in the whole program on a real store."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from textual import on
from textual.pilot import Pilot
from textual.widgets import Static

from protocol import changes as c
from protocol.exporting.format import Format
from protocol.exporting.wording import Words
from protocol.history.selecting import EVERYTHING, newest_first
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import Cause, Lever, Outcome
from screens.dashboard import DashboardScreen
from screens.exporting import ExportForm, ExportScreen
from screens.glyphs import ASCII, UNICODE, Glyphs
from screens.history.editing import CorrectionPanel, CorrectionScreen
from screens.history.entry import EntryBeside
from screens.history.entry_page import EntryScreen
from screens.history.filtering import FilterScreen
from screens.history.listing import EntryList
from screens.history.screen import HistoryScreen
from screens.messages import ExportRequested, OpenDashboard
from storage.preferences import Preferences
from tests.insights.seeding import record, snapshot
from tests.screens.fields.form import drawn, write
from tests.screens.host import START, Host
from tests.storage.histories import DAYS, NOW, plain_store
from tests.storage.stores import paths_in
from tests.waiting import wait_for
from tui import palette
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

AnyHost = TypeVar("AnyHost", bound=Host)
HOSTILE = "\x1b]0;x\x07 [red]étude[/red] \u202e"


def several(count: int = 40) -> Snapshot:
    return snapshot(record(count))


def shown(app: Host | SmallwinsApp) -> list[str]:
    """The lines of the list."""
    entries = app.screen.query_one(EntryList)
    return [entries.render_line(line).text.rstrip() for line in range(entries.size.height)]


def pointed(app: Host | SmallwinsApp) -> str:
    found = app.screen.query_one(EntryList).pointed
    return found.id if found is not None else ""


@pytest.mark.parametrize("count", [1, 3, 40])
@pytest.mark.parametrize("size", [(80, 24), (40, 10), (120, 40)])
async def test_it_moves_by_every_key_and_keeps_what_is_pointed_at_in_sight(count: int, size: tuple[int, int]) -> None:
    host = Host(several(count))
    order = [one.id for one in newest_first(host.snapshot)]
    async with host.run_test(size=size) as pilot:
        await host.show(HistoryScreen(host.live))
        await wait_for(pilot, lambda: any("›" in line for line in shown(host)), "the list")
        for turn in (False, True):
            for key, place in (
                *(("down", 1), ("j", 2), ("k", 1), ("up", 0), ("up", 0), ("G", -1), ("down", -1)),
                *(("g", 0), ("end", -1), ("home", 0)),
            ):
                await pilot.press(key)
                expected = order[place] if place <= 0 else order[min(place, count - 1)]
                assert pointed(host) == expected, key
                assert sum("›" in line for line in shown(host)) == 1, key
            passed = [pointed(host)]
            while pointed(host) != order[-1] and len(passed) <= count:
                await pilot.press("pagedown")
                passed.append(pointed(host))
                assert sum("›" in line for line in shown(host)) == 1
            assert len(set(passed)) == len(passed)
            await pilot.press("ctrl+u")
            assert count == 1 or pointed(host) != order[-1]
            await pilot.press("g", "t")
            assert host.screen.query_one(EntryList).is_timeline is not turn
        assert not any(len(line) > size[0] for line in shown(host))


async def test_words_are_found_as_they_are_typed_and_esc_clears_before_it_leaves() -> None:
    base = several(20)
    odd = newest_first(base)[7]
    host = Host(base._replace(attempts={**base.attempts, odd.id: odd._replace(evidence=HOSTILE)}))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        screen = host.screen
        assert isinstance(screen, HistoryScreen)
        await pilot.press("G", "slash")
        await write(pilot, "ETUDE")
        await wait_for(pilot, lambda: len(screen.query_one(EntryList).entries) == 1, "what was found")
        assert pointed(host) == odd.id
        assert screen.query_one(EntryList).place == 0
        page = drawn(screen)
        assert "Filter: 'ETUDE'" in page
        assert "1 of 1" in page
        await pilot.press("enter", "t")
        assert "[red]étude[/red]" in "\n".join(shown(host))
        assert "\x1b" not in drawn(screen)
        await pilot.press("slash", "x", "escape")
        await wait_for(pilot, lambda: screen.selection == EVERYTHING, "no filter")
        assert not host.opened
        await pilot.press("slash")
        await write(pilot, "nowhere")
        await wait_for(pilot, lambda: "No entry fits the filter. esc clears it." in drawn(screen), "what to do")
        assert "none found · all 20" in drawn(screen)
        await pilot.press("enter", "e", "x", "enter", "escape")
        assert host.screen is screen
        assert len(screen.query_one(EntryList).entries) == 20
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(host.opened[-1], OpenDashboard), "home")


async def test_the_filter_is_in_force_while_it_is_typed_and_told_in_one_line() -> None:
    host = Host(several(40))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        screen = host.screen
        assert isinstance(screen, HistoryScreen)
        entries = screen.query_one(EntryList)
        await pilot.press("f")
        await wait_for(pilot, lambda: isinstance(host.screen, FilterScreen), "the form")
        assert "The list follows as you answer; esc shows it." in drawn(host.screen)
        await write(pilot, "QUESTION")
        await pilot.press("tab", "p", "m", "tab", "tab", *"-6w")
        await wait_for(pilot, lambda: screen.selection.days == "-6w", "the selection")
        assert screen.selection.outcomes == {Outcome.PARTLY, Outcome.NOT_ACHIEVED}
        assert entries.entries
        assert {one.outcome for one in entries.entries} == screen.selection.outcomes
        since = START.date() - timedelta(weeks=6)
        assert all(one.at.logical_date >= since for one in entries.entries)
        await pilot.press("x")
        assert "names no days" in drawn(host.screen)
        await pilot.press("backspace", "enter")
        await wait_for(pilot, lambda: host.screen is screen, "the list")
        assert "Filter: domain 'QUESTION' · partly or not this time · -6w · esc clears" in drawn(screen)
        await pilot.press("f")
        await wait_for(pilot, lambda: isinstance(host.screen, FilterScreen), "the form again")
        assert "-6w" in drawn(host.screen)
        await pilot.press("ctrl+r", "escape")
        await wait_for(pilot, lambda: screen.selection == EVERYTHING, "everything")
        assert len(entries.entries) == 40


class Listening(Host):
    """Hears what is to be written to a file."""

    def __init__(self) -> None:
        super().__init__(EMPTY)
        self.wishes: list[ExportRequested] = []

    @on(ExportRequested)
    def _export_requested(self, event: ExportRequested) -> None:
        self.wishes.append(event)


def with_all(host: AnyHost) -> AnyHost:
    """A goal that was made smaller, and an attempt at it with all that can be recorded about one."""
    for change in (
        c.DefineDomain("d", "phone people"),
        c.SetGoal("g", "d", "phone ten people", 4, 9),
        c.SetGoal("g2", "d", "phone [b]one[/b] person", 8, 5, goal_id="g", lever=Lever.SMALLER_PART),
        c.StartAttempt("a", "d"),
        c.AppraiseArousal("p", "d", "a", intensity=6, first_label="fear"),
        c.LogAttempt("l", "d", Outcome.ACHIEVED, "a", 6, 5, 7, obstacle="the noise", evidence="dialed"),
        c.Acknowledge("k", "a", "I dialled.", "rings first"),
        c.Audit("u", "a", Cause.LUCK, "it just happened"),
        c.Audit("u2", "a", Cause.STRATEGY, "I had a list", next_strategy="a longer list"),
        c.Hear("h", "d", encouraging=True, credibility=7, attempt_id="a"),
        c.WriteReview("r", "d", "a", cue="the desk", friction="none", tweak="three names"),
        c.CorrectAttempt("x", "a", effort=7, evidence="dialled"),
    ):
        host.apply(change)
        host.instant += timedelta(minutes=1)
    return host


TOLD = (
    *("phone [b]one[/b] person", "phone ten people", "confidence 8, challenge 5", "confidence 4, challenge 9", "achieved"),
    *("the noise", "dialled", "effort 7, difficulty 5", "I dialled.", "rings first", "approach", "I had a list", "it just happened"),
    *("a longer list", "called it: fear", "something encouraging · trust 7", "cue: the desk", "tweak: three names"),
    *("effort was: 6", "evidence was: dialed", "phone people", "id a"),
)


async def test_all_about_an_entry_stands_on_its_page_and_beside_the_list_where_there_is_room() -> None:
    host = with_all(Host(EMPTY))
    async with host.run_test(size=(120, 60)) as pilot:
        await host.show(HistoryScreen(host.live))
        await wait_for(pilot, lambda: "dialled" in drawn(host.screen.query_one(EntryBeside)), "the entry beside the list")
        beside = drawn(host.screen.query_one(EntryBeside))
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(host.screen, EntryScreen), "the page")
        page = "\n".join(str(one.content) for one in host.screen.query(Static))
        for words in TOLD:
            assert words in beside
            assert words in page
        host.apply(c.CorrectAttempt("y", "a", Outcome.PARTLY))
        await wait_for(pilot, lambda: "outcome was: achieved" in drawn(host.screen), "what is new")
        host.apply(c.DeleteAttempt("z", "a"))
        await wait_for(pilot, lambda: "u undoes the last change" in drawn(host.screen), "that it is gone")
        await pilot.press("e", "x")
        await wait_for(pilot, lambda: "Nothing logged yet" in drawn(host.screen), "the empty list")


async def test_what_is_told_stands_in_from_its_label_on_every_line_it_takes() -> None:
    host = with_all(Host(EMPTY))
    host.apply(c.CorrectAttempt("y", "a", evidence="rang " * 31))
    async with host.run_test(size=(120, 60)) as pilot:
        await host.show(HistoryScreen(host.live))
        await wait_for(pilot, lambda: "rang" in drawn(host.screen.query_one(EntryBeside)), "the entry beside the list")
        assert even(drawn(host.screen.query_one(EntryBeside)), "rang")
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(host.screen, EntryScreen), "the page")
        assert even(drawn(host.screen), "rang")


def even(page: str, word: str) -> bool:
    """Whether a text of one word over and over takes several lines of a page, and begins at one column in all of them."""
    lines = [line for line in page.splitlines() if f"{word} {word}" in line]
    return len(lines) > 1 and len({line.index(word) for line in lines}) == 1


@pytest.mark.parametrize("glyphs", [ASCII, UNICODE])
async def test_where_there_is_nothing_it_says_the_one_next_thing(glyphs: Glyphs) -> None:
    host = Host(EMPTY, glyphs=glyphs)
    async with host.run_test(size=(40, 10)) as pilot:
        await host.show(HistoryScreen(host.live))
        await wait_for(pilot, lambda: host.live.coaching.dashboard.no_domain[:20] in drawn(host.screen), "where to begin")
        host.apply(c.DefineDomain("d", "phone people"))
        await wait_for(pilot, lambda: "Nothing logged yet" in drawn(host.screen), "how to log")
        await pilot.press("enter", "e", "x", "o", "t", "G", "pagedown", "j")
        await wait_for(pilot, lambda: "There is nothing here" in drawn(host.screen) or not host.seen, "no harm")
        host.apply(c.LogAttempt("a", "d", Outcome.ACHIEVED, evidence="rang"))
        await wait_for(pilot, lambda: any("rang" in line for line in shown(host)), "the entry")
        assert glyphs is UNICODE or "\n".join(shown(host)).isascii()


async def test_a_correction_sends_what_is_different_and_what_is_left_is_a_draft() -> None:
    host = with_all(Host(EMPTY))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        await pilot.press("e")
        await wait_for(pilot, lambda: isinstance(host.screen, CorrectionScreen), "the fields")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "Nothing is different yet" in drawn(host.screen), "that there is nothing to save")
        await pilot.press("p", "tab", "3", "escape")
        await wait_for(pilot, lambda: "correction:a" in host.drafts, "the draft")
        assert host.drafts["correction:a"] == {"outcome": "partly", "effort": 3}
        await pilot.press("e")
        await wait_for(pilot, lambda: isinstance(host.screen, CorrectionScreen), "the fields again")
        panel = host.screen.query_one(CorrectionPanel)
        assert (panel.field("outcome").value, panel.field("effort").value) == (Outcome.PARTLY, 3)
        panel.field("when").focus()
        await pilot.press("ctrl+u", *"2026-11-01", "ctrl+s")
        await wait_for(pilot, lambda: "7 days" in drawn(host.screen), "how far back a date reaches")
        await pilot.press("ctrl+u", *"2026-11-23 18:35", "ctrl+s")
        await wait_for(pilot, lambda: isinstance(host.screen, HistoryScreen), "the list")
        change = host.seen[-1]
        assert isinstance(change, c.CorrectAttempt)
        assert (change.outcome, change.effort, change.difficulty, change.evidence) == (Outcome.PARTLY, 3, c.KEEP, c.KEEP)
        assert "correction:a" not in host.drafts
        assert host.snapshot.attempts["a"].at.occurred_at.minute == 35
        host.apply(c.CorrectAttempt("s", "a", Outcome.NOT_ATTEMPTED))
        await pilot.press("e")
        await wait_for(pilot, lambda: isinstance(host.screen, CorrectionScreen), "a skipped entry")
        assert not host.screen.query_one(CorrectionPanel).field("acknowledgement").display


async def test_a_deletion_is_of_the_entry_that_was_asked_about_whatever_comes_meanwhile() -> None:
    host = with_all(Host(EMPTY))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        await pilot.press("x")
        await wait_for(pilot, lambda: "with its review? u brings it back." in drawn(host.screen), "the question")
        await pilot.press("enter")
        assert "a" in host.snapshot.attempts
        await pilot.press("delete")
        host.apply(c.LogAttempt("later", "d", Outcome.PARTLY))
        await pilot.press("j", "e", "y")
        await wait_for(pilot, lambda: "a" not in host.snapshot.attempts, "the deletion")
        assert list(host.snapshot.attempts) == ["later"]
        assert "Deleted. u brings it back." in drawn(host.screen)
        await pilot.press("u")
        await pilot.press("x", "escape")
        assert "keep it" not in drawn(host.screen)


async def test_the_file_is_offered_in_the_home_folder_without_words() -> None:
    host = with_all(Listening())
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        await pilot.press("o")
        await wait_for(pilot, lambda: isinstance(host.screen, ExportScreen), "the form")
        form = host.screen.query_one(ExportForm)
        assert form.field("path").value == "~/smallwins-history-2026-11-23.md"
        await pilot.press("c")
        await wait_for(pilot, lambda: form.field("path").value == "~/smallwins-history-2026-11-23.csv", "the other ending")
        assert form.field("words").raw == Words.NONE
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(host.wishes), "the wish")
        (wish,) = host.wishes
        assert (wish.export.format, wish.words, wish.overwrite) == (Format.CSV, Words.NONE, False)
        assert list(wish.export.entries or ()) == newest_first(host.snapshot)


@contextmanager
def home_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HOME", str(folder))
    yield folder


async def test_in_the_whole_program_from_the_dashboard_to_a_file_and_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    app = SmallwinsApp(World(paths, Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=NOW.instant)))
    with home_at(tmp_path, monkeypatch) as home:
        async with app.run_test(size=(80, 24)) as pilot:
            assert app.snapshot.settled
            await pilot.press("h")
            await wait_for(pilot, lambda: isinstance(app.screen, HistoryScreen), "the history")
            await wait_for(pilot, lambda: not app.snapshot.settled, "the whole record")
            await wait_for(pilot, lambda: f"1 of {DAYS + 1}" in drawn(app.screen), "every entry")
            before = app.snapshot
            await correct_and_delete(app, pilot)
            await pilot.press("u", "u")
            await wait_for(pilot, lambda: app.snapshot == before, "both undone")
            await wait_for(pilot, lambda: "u brings it back" not in drawn(app.screen), "nothing left to bring back")
            await pilot.press("ctrl+r")
            await wait_for(pilot, lambda: len(app.snapshot.corrections) == 1, "one redone")
            await hand_out(app, pilot, home / "smallwins-history-2026-11-17.md")
            await pilot.press("escape")
            await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "home")
            assert "go: history" in {one.title for one in palette.commands(app)}


async def correct_and_delete(app: SmallwinsApp, pilot: Pilot[None]) -> None:
    await pilot.press("j", "e")
    await wait_for(pilot, lambda: isinstance(app.screen, CorrectionScreen), "the fields")
    await pilot.press("m", "ctrl+s")
    await wait_for(pilot, lambda: len(app.snapshot.corrections) == 1, "the correction on disk")
    await wait_for(pilot, lambda: isinstance(app.screen, HistoryScreen), "the list")
    await pilot.press("x", "y")
    await wait_for(pilot, lambda: len(app.snapshot.attempts) == DAYS, "the deletion on disk")


async def hand_out(app: SmallwinsApp, pilot: Pilot[None], path: Path) -> None:
    put_there(path)
    await pilot.press("o")
    await wait_for(pilot, lambda: isinstance(app.screen, ExportScreen), "the form")
    await pilot.press("ctrl+s")
    await wait_for(pilot, lambda: "is there already" in drawn(app.screen), "that there is one")
    assert content(path) == "mine"
    await pilot.press("enter")
    await wait_for(pilot, lambda: "Written" in drawn(app.screen), "the file")
    await pilot.press("escape")
    await wait_for(pilot, lambda: isinstance(app.screen, HistoryScreen), "the list")
    assert content(path).startswith("# What I logged")
    assert mode(path) == 0o600


def put_there(path: Path) -> None:
    path.write_text("mine", encoding="utf-8")


def content(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_what_another_program_recorded_is_told_as_such() -> None:
    host = Host(EMPTY)
    past = c.PastEntry("p", "d", host.now().moment, Outcome.ACHIEVED, "[b]40[/b] pages")
    host.apply(c.RecordHistory("i", "loop", (c.PastDomain("d", "read"),), (past,)))
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(HistoryScreen(host.live))
        await wait_for(pilot, lambda: any("[b]40[/b] pages" in line for line in shown(host)), "the note")
        await pilot.press("t")
        assert any("from Loop" in line for line in shown(host))
        await pilot.press("enter")
        await wait_for(pilot, lambda: "from Loop" in drawn(host.screen), "the page")
        assert "unplanned" not in drawn(host.screen)
