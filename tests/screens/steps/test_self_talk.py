from __future__ import annotations

import pytest
from textual.pilot import Pilot

from protocol.asking.letters import SELF_TALK
from protocol.changes import Hear, WriteScript
from protocol.coaching import load
from protocol.steps import Step
from protocol.vocabulary import SelfTalkKind, Source
from screens.glyphs import ASCII
from screens.messages import OpenStep, Subject
from screens.steps.self_talk import SelfTalkPanel, SelfTalkScreen
from tests.screens.fields.form import paste, write
from tests.screens.host import Host
from tests.screens.steps.practice import (
    ATTEMPT,
    DOMAIN,
    HOSTILE,
    Stand,
    all_in_sight,
    name_in_focus,
    note,
    on_screen,
    practised,
    problem,
    stand,
    to_field,
)
from tests.waiting import wait_for

LONG = "About seven words are easier to hold on to when it counts."
SCRIPT = WriteScript("script-1", DOMAIN, ("breathe out", "say my name"), "I hope it works", "hand on the phone", SelfTalkKind.INSTRUCTION)


async def panel_on(host: Host, pilot: Pilot[None], attempt_id: str | None = None) -> Stand:
    return await stand(host, pilot, lambda live: SelfTalkPanel(live, Subject(DOMAIN, attempt_id)))


async def fill(pilot: Pilot[None], *lines: str) -> None:
    """All fields by keys alone, from the first on; enter keeps the line that a hint is about, and saves after the last field."""
    await write(pilot, "I hope it works")
    await pilot.press("enter", "enter")
    for line in lines:
        await write(pilot, line)
        await pilot.press("enter")
    await pilot.press("enter")
    await write(pilot, "hand on the phone")
    await pilot.press("enter", "i", "enter", "y", "enter")


def rehearsals(host: Host) -> int:
    return sum(one.source is Source.VERBAL_PERSUASION for one in host.snapshot.experiences.values())


async def test_every_field_by_keys_alone_becomes_one_script() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot, "breathe out", "say my name")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        assert host.seen == [SCRIPT._replace(id="id-0001", rehearsed=True)]
        assert rehearsals(host) == 1
        assert host.drafts == {}


async def test_an_instruction_is_all_that_has_to_be_there() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        screen.panel.save()
        await wait_for(pilot, lambda: bool(problem(screen.panel.field("instructions"))), "what is wrong")
        assert {field.name_ for field in screen.panel.fields_in_sight if problem(field)} == {"instructions"}
        await wait_for(pilot, lambda: name_in_focus(screen) == "instructions", "the field")
        await write(pilot, "breathe out")
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        assert host.seen == [WriteScript("id-0001", DOMAIN, ("breathe out",))]
        assert rehearsals(host) == 0


async def test_a_fourth_instruction_finds_no_line() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "instructions")
        await pilot.press("a", "enter", "b", "enter", "c", "enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "cue", "the next field")
        assert screen.panel.field("instructions").value == ("a", "b", "c")


@pytest.mark.parametrize(("length", "sound"), [(60, True), (61, False)])
async def test_an_instruction_has_at_most_60_characters(length: int, sound: bool) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "instructions")
        await paste(pilot, "x" * length)
        screen.panel.save()
        await wait_for(pilot, lambda: bool(host.seen) or bool(problem(screen.panel.field("instructions"))), "an answer")
        assert bool(host.seen) is sound
        assert screen.panel.field("instructions").value == ("x" * length,)


@pytest.mark.parametrize(("words", "advised"), [(7, False), (8, True)])
async def test_more_than_seven_words_are_advised_against_and_saved_all_the_same(words: int, advised: bool) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "instructions")
        await write(pilot, " ".join("ab" for _ in range(words)))
        await wait_for(pilot, lambda: (note(screen.panel) == LONG) == advised, "the advice, or none")
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")


@pytest.mark.parametrize(("kind", "key"), SELF_TALK.items())
async def test_each_kind_has_its_key_and_what_is_said_about_it(kind: SelfTalkKind, key: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "kind")
        assert screen.panel.field("kind").value is None
        await pilot.press(key)
        await wait_for(pilot, lambda: screen.panel.field("kind").value is kind, "the choice")
        await wait_for(pilot, lambda: note(screen.panel) == load().advice("self_talk", kind), "its advice, or silence")


async def test_a_script_on_record_is_shown_and_enter_keeps_it() -> None:
    host = practised()
    host.apply(SCRIPT)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        for words in ("breathe out", "say my name", "When you say it: hand on the phone"):
            assert words in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == [""], "the end without saving")
        assert host.seen == []


async def test_one_key_logs_a_rehearsal_and_leaves_the_script_as_it_was() -> None:
    host = practised()
    host.apply(SCRIPT._replace(rehearsed=True))
    before = host.snapshot.scripts["script-1"]
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("r")
        await wait_for(pilot, lambda: screen.finished == ["script-1"], "the end")
        assert host.seen == [SCRIPT._replace(id="id-0001", rehearsed=True, script_id="script-1")]
        assert host.snapshot.scripts == {"script-1": before}
        assert rehearsals(host) == 2


async def test_editing_rewords_the_same_script_and_asks_anew_whether_it_was_said() -> None:
    host = practised()
    host.apply(SCRIPT._replace(rehearsed=True))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "caught_line", "the form")
        assert screen.panel.field("instructions").value == ("breathe out", "say my name")
        assert screen.panel.field("kind").value is SelfTalkKind.INSTRUCTION
        assert screen.panel.field("rehearsed").value is None
        await write(pilot, ".")
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["script-1"], "the end")
        assert host.seen == [SCRIPT._replace(id="id-0001", caught_line="I hope it works.", script_id="script-1")]
        assert rehearsals(host) == 1


async def test_a_draft_comes_back_in_the_attempt_flow_too() -> None:
    host = practised(
        drafts={f"self_talk:{DOMAIN}": {"instructions": ["look up", "slow"], "cue": "at the door", "kind": "hope", "rehearsed": "no"}}
    )
    host.apply(SCRIPT)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot, "attempt-1")
        assert screen.panel.field("instructions").value == ("look up", "slow")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, WriteScript)
        assert (change.instructions, change.cue, change.kind, change.rehearsed) == (
            ("look up", "slow"),
            "at the door",
            SelfTalkKind.HOPE,
            False,
        )
        assert change.script_id == "script-1"


async def test_words_are_kept_as_they_are_and_shown_harmless() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        for name in ("caught_line", "instructions", "cue"):
            await to_field(pilot, screen, name)
            await paste(pilot, HOSTILE)
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        script = host.snapshot.scripts["id-0001"]
        assert (script.caught_line, script.instructions, script.cue) == (HOSTILE, (HOSTILE,), HOSTILE)
        again = await panel_on(host, pilot)
        assert HOSTILE[:20] in on_screen(again)
        assert "\x1b" not in on_screen(again)
        assert "\u202e" not in on_screen(again)


async def test_after_the_last_step_the_screen_goes_back() -> None:
    host = practised()
    async with host.run_test() as pilot:
        await host.show(screen := SelfTalkScreen(host.live))
        await fill(pilot, "breathe out")
        await wait_for(pilot, lambda: host.screen is not screen, "the screen before")
        assert len(host.seen) == 1


async def test_without_a_domain_it_points_to_step_1() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await host.show(screen := SelfTalkScreen(host.live))
        await wait_for(pilot, lambda: "Nothing here yet." in on_screen(screen), "where to begin")
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "the way there")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.MICRO_DOMAIN


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
async def test_each_field_can_be_seen_whole_when_it_has_the_focus(size: tuple[int, int]) -> None:
    host = practised(glyphs=ASCII)
    async with host.run_test(size=size) as pilot:
        screen = await panel_on(host, pilot)
        await all_in_sight(pilot, screen)
        assert on_screen(screen).isascii()


async def test_what_somebody_said_is_noted_beside_todays_attempt_and_what_is_typed_waits() -> None:
    host = practised(attempt=True)
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await panel_on(host, pilot)
        await paste(pilot, "I wish it were over")
        await pilot.press("f5")
        await wait_for(pilot, lambda: "What did somebody tell you about this?" in on_screen(screen), "the question")
        await pilot.press("w")
        await wait_for(pilot, lambda: "How far do you trust them in this?" in on_screen(screen), "how far")
        await pilot.press("3")
        await wait_for(pilot, lambda: "Noted that it was said" in note(screen.panel), "the note")
        assert host.seen == [Hear("id-0001", DOMAIN, encouraging=True, talk=SelfTalkKind.INSTRUCTION, credibility=9, attempt_id=ATTEMPT)]
        assert screen.panel.field("caught_line").value == "I wish it were over"
        assert host.drafts[f"self_talk:{DOMAIN}"]["caught_line"] == "I wish it were over"
        assert screen.finished == []
        await pilot.press("f5", "d", "1")
        await wait_for(pilot, lambda: len(host.seen) == 2, "the other")
        assert host.seen[1] == Hear("id-0002", DOMAIN, encouraging=False, credibility=3, attempt_id=ATTEMPT)
        await pilot.press("f5")
        await wait_for(pilot, lambda: "What did somebody tell you about this?" in on_screen(screen), "the question")
        assert screen.panel.back()
        await wait_for(pilot, lambda: name_in_focus(screen) == "caught_line", "the form")
        assert rehearsals(host) == 2
