from __future__ import annotations

import pytest
from textual.pilot import Pilot

from protocol.asking.letters import LIKENESSES
from protocol.asking.model import copyable
from protocol.changes import Audit, DescribeModel, LogAttempt
from protocol.snapshot import current_model
from protocol.steps import Step
from protocol.vocabulary import Cause, Likeness, Outcome
from screens.glyphs import ASCII
from screens.messages import OpenStep, Subject
from screens.steps.vicarious_model import VicariousModelPanel, VicariousModelScreen
from tests.screens.fields.form import paste, write
from tests.screens.host import Host
from tests.screens.steps.practice import (
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

IMPRESSIVE = "Impressive, but what could you copy on Monday?"
QUESTION = "Make this step a draft goal, or what you do differently next time?"
EVIDENCE = "It is evidence that it can be learned from a start like yours."
STEPS = ("writes the names down", "dials at nine")
BORROWED = "write the names down"
MODEL = DescribeModel("model-1", DOMAIN, "M.", "phones every day", 7, (Likeness.ROLE,), 6, "redialled", STEPS, BORROWED)


async def panel_on(host: Host, pilot: Pilot[None]) -> Stand:
    return await stand(host, pilot, lambda live: VicariousModelPanel(live, Subject(DOMAIN)))


async def fill(pilot: Pilot[None], *, similarity: str = "7", effort: str = "6", borrowed: str = BORROWED) -> None:
    """All fields by keys alone, from the first on; enter after the last one saves."""
    await write(pilot, "M.")
    await pilot.press("enter")
    await write(pilot, "phones every day")
    await pilot.press("enter", similarity, "enter", "r", "enter", effort, "enter")
    await write(pilot, "redialled")
    await pilot.press("enter")
    for step in STEPS:
        await write(pilot, step)
        await pilot.press("enter")
    await pilot.press("enter")
    await write(pilot, borrowed)
    await pilot.press("enter")


async def test_every_field_by_keys_alone_becomes_one_model() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot)
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        assert host.seen == [MODEL._replace(id="id-0001")]
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        assert BORROWED in on_screen(screen)
        assert screen.finished == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")


async def test_only_who_it_is_and_the_two_ratings_have_to_be_there() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        screen.panel.save()
        await wait_for(pilot, lambda: bool(problem(screen.panel.field("alias"))), "what is wrong")
        wrong = {field.name_ for field in screen.panel.fields_in_sight if problem(field)}
        assert wrong == {"alias", "start_similarity", "visible_effort"}
        assert name_in_focus(screen) == "alias"
        assert host.seen == []


@pytest.mark.parametrize(("likeness", "key"), LIKENESSES.items())
async def test_each_likeness_has_its_key(likeness: Likeness, key: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "shared")
        await pilot.press(key)
        await wait_for(pilot, lambda: screen.panel.field("shared").value == frozenset({likeness}), "the mark")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (MODEL, True),
        (MODEL._replace(start_similarity=5, visible_effort=5), True),
        (MODEL._replace(start_similarity=4), False),
        (MODEL._replace(visible_effort=4), False),
        (MODEL._replace(workflow=()), False),
        (MODEL._replace(start_similarity=0, visible_effort=0, workflow=()), False),
    ],
)
def test_what_can_be_copied(change: DescribeModel, expected: bool) -> None:
    assert copyable(change) is expected


@pytest.mark.parametrize("ratings", [("4", "9"), ("9", "4")])
async def test_little_to_copy_is_said_and_enter_keeps_it(ratings: tuple[str, str]) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot, similarity=ratings[0], effort=ratings[1], borrowed="")
        await wait_for(pilot, lambda: IMPRESSIVE in on_screen(screen), "the advice")
        assert host.seen == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the model as it is")


async def test_after_the_advice_it_can_be_edited_with_nothing_lost() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot, similarity="1")
        await wait_for(pilot, lambda: IMPRESSIVE in on_screen(screen), "the advice")
        entered = screen.panel.drafted()
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "alias", "the form")
        assert screen.panel.drafted() == entered
        await to_field(pilot, screen, "start_similarity")
        await pilot.press("8")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change, without more advice")


async def test_one_key_makes_the_step_a_draft_goal_beside_what_was_drafted_there() -> None:
    key = f"proximal_goal:{DOMAIN}"
    host = practised(drafts={key: {"action": "phone ten people", "where": "at my desk"}})
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot)
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        assert "in place of 'phone ten people'" in on_screen(screen)
        await pilot.press("g")
        await wait_for(pilot, lambda: bool(host.opened), "the way to step 2")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.PROXIMAL_GOAL
        assert host.drafts[key] == {"action": BORROWED, "where": "at my desk"}


async def test_one_key_makes_the_step_the_next_strategy_of_the_audited_attempt() -> None:
    host = practised(attempt=True)
    host.apply(Audit("audit", "attempt-1", Cause.STRATEGY, "no plan", locus=9, stability=2, controllability=8, next_strategy="call early"))
    before = host.snapshot.attempts["attempt-1"]
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot)
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        assert "in place of 'call early'" in on_screen(screen)
        await pilot.press("s")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        after = host.snapshot.attempts["attempt-1"]
        assert after == before._replace(next_strategy=BORROWED, audited_at=after.audited_at)


async def test_before_an_audit_the_step_waits_for_it_as_a_draft() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await fill(pilot)
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        await pilot.press("s")
        await wait_for(pilot, lambda: bool(host.opened), "the way to step 5")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.ATTRIBUTION
        assert host.drafts["attribution:attempt-1"] == {"next_strategy": BORROWED}
        assert host.snapshot.attempts["attempt-1"].audited_at is None


async def test_a_step_too_long_for_the_attempt_is_refused_and_stays() -> None:
    host = practised(attempt=True)
    host.apply(Audit("audit", "attempt-1", Cause.EFFORT))
    host.apply(MODEL._replace(borrowed_step="x" * 200))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("b", "s")
        await wait_for(pilot, lambda: "40 characters too long" in note(screen.panel), "the refusal")
        assert QUESTION in on_screen(screen)
        assert screen.finished == []


async def test_without_an_attempt_there_is_no_next_time_to_speak_of() -> None:
    host = practised()
    host.apply(LogAttempt("skipped", DOMAIN, Outcome.NOT_ATTEMPTED))
    host.apply(MODEL)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("b")
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        assert "(step 5)" not in on_screen(screen)
        await pilot.press("s")
        await pilot.pause()
        assert (host.seen, host.opened, screen.finished) == ([], [], [])


async def test_a_model_on_record_is_shown_and_enter_keeps_it() -> None:
    host = practised()
    host.apply(MODEL)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        shown = on_screen(screen)
        for words in ("M.", "phones every day", "1 writes the names down", "2 dials at nine", EVIDENCE):
            assert words in shown
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == [""], "the end without saving")
        assert host.seen == []


async def test_a_start_unlike_ones_own_is_not_called_like_yours() -> None:
    host = practised()
    host.apply(MODEL._replace(start_similarity=4))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "M." in on_screen(screen)
        assert EVIDENCE not in on_screen(screen)


async def test_editing_rewords_the_same_model() -> None:
    host = practised()
    host.apply(MODEL._replace(unicorn=True))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "alias", "the form")
        assert "goes to the archive" not in on_screen(screen)
        await write(pilot, "K.")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        assert host.seen == [MODEL._replace(id="id-0001", alias="M.K.", unicorn=True, model_id="model-1")]
        assert list(host.snapshot.models) == ["model-1"]


async def test_another_model_archives_the_one_before_and_says_so() -> None:
    host = practised()
    host.apply(MODEL)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("a")
        await wait_for(pilot, lambda: "The earlier one goes to the archive with its steps." in on_screen(screen), "what happens to it")
        assert screen.panel.field("alias").value == ""
        assert screen.panel.field("workflow").value == ()
        await fill(pilot)
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        assert host.snapshot.models["model-1"].archived
        now = current_model(host.snapshot, DOMAIN)
        assert now is not None
        assert now.id == "id-0001"


async def test_a_draft_of_another_model_comes_back_as_that() -> None:
    host = practised(drafts={f"vicarious_model:{DOMAIN}": {"alias": "K.", "workflow": ["one", ""], "start_similarity": 8, "another": True}})
    host.apply(MODEL)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert screen.panel.field("alias").value == "K."
        assert screen.panel.field("achieved").value == ""
        assert "goes to the archive" in on_screen(screen)
        await to_field(pilot, screen, "visible_effort")
        await pilot.press("6")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, DescribeModel)
        assert (change.alias, change.workflow, change.model_id) == ("K.", ("one",), None)


async def test_a_draft_with_nothing_in_it_shows_the_model() -> None:
    host = practised(drafts={f"vicarious_model:{DOMAIN}": {"alias": "", "workflow": [], "start_similarity": None, "another": True}})
    host.apply(MODEL)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "phones every day" in on_screen(screen)
        await pilot.press("e")
        await wait_for(pilot, lambda: screen.panel.field("alias").value == "M.", "the model's own words")


async def test_words_are_kept_as_they_are_and_shown_harmless() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        for name in ("alias", "achieved", "effort_evidence", "workflow", "borrowed_step"):
            await to_field(pilot, screen, name)
            await paste(pilot, HOSTILE[:40])
        for name in ("start_similarity", "visible_effort"):
            await to_field(pilot, screen, name)
            await pilot.press("8")
        screen.panel.save()
        await wait_for(pilot, lambda: QUESTION in on_screen(screen), "the question")
        model = host.snapshot.models["id-0001"]
        assert model.alias == model.achieved == model.borrowed_step == model.effort_evidence == HOSTILE[:40].strip()
        assert model.workflow == (HOSTILE[:40].strip(),)
        assert HOSTILE[:20] in on_screen(screen)
        assert "\x1b" not in on_screen(screen)


async def test_the_model_on_record_is_drawn_harmless() -> None:
    host = practised()
    host.apply(MODEL._replace(alias=HOSTILE[:40], workflow=(HOSTILE, "a\nb"), borrowed_step=HOSTILE))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        shown = on_screen(screen)
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "1 [b]x[/b]" in shown
        assert "2 a\u240ab" in shown


async def test_an_eighth_step_finds_no_line() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_field(pilot, screen, "workflow")
        await pilot.press(*("x", "enter") * 7)
        await wait_for(pilot, lambda: name_in_focus(screen) == "borrowed_step", "the next field")
        assert screen.panel.field("workflow").value == ("x",) * 7


async def test_without_a_domain_it_points_to_step_1() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await host.show(screen := VicariousModelScreen(host.live))
        await wait_for(pilot, lambda: "Nothing here yet." in on_screen(screen), "where to begin")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(host.opened), "the way there")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.MICRO_DOMAIN


async def test_a_saved_model_without_a_step_to_borrow_leads_on() -> None:
    host = practised()
    async with host.run_test() as pilot:
        await host.show(VicariousModelScreen(host.live))
        await fill(pilot, borrowed="")
        await wait_for(pilot, lambda: bool(host.opened), "the way on")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.SELF_TALK


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
async def test_each_field_can_be_seen_whole_when_it_has_the_focus(size: tuple[int, int]) -> None:
    host = practised(glyphs=ASCII)
    async with host.run_test(size=size) as pilot:
        screen = await panel_on(host, pilot)
        await all_in_sight(pilot, screen)
        assert on_screen(screen).isascii()
