"""Step 2 through the real rules: the wording, its two ratings, and the gate."""

from __future__ import annotations

import pytest

from protocol.changes import SetGoal
from protocol.vocabulary import GoalStatus
from screens.glyphs import ASCII
from screens.steps.proximal_goal import FORM, NOTHING, SHRINK, STANDING
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import Host
from tests.screens.steps.goal_page import DOMAIN, in_hand, note, opened, panel, rate, shown, the_goal, turned, with_domain, worded
from tests.waiting import wait_for


async def test_from_an_empty_page_to_a_ready_goal_in_nine_keys_beside_the_words() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await write(pilot, "phone one person")
        keys = ["enter", "enter", "enter"]
        await pilot.press(*keys)
        await write(pilot, "me dialling")
        then = ["ctrl+s", "5", "enter", "8", "enter"]
        await pilot.press(*then)
        await turned(host, pilot, STANDING)
        assert the_goal(host).status is GoalStatus.READY
        await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        assert len([*keys, *then, "enter"]) == 9
        assert f"proximal_goal:{DOMAIN}" not in host.drafts


async def test_every_field_reaches_the_record() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        for answer in ("phone one person", "tomorrow 18:00", "my desk", "me dialling", "10", "If engaged, then I redial", "ten customers"):
            await paste(pilot, answer)
            await pilot.press("enter")
        await rate(pilot, 4, 8)
        await turned(host, pilot, STANDING)
        goal = the_goal(host)
        assert goal.due is not None
        assert (goal.due.occurred_at.day, goal.due.occurred_at.hour) == (24, 18)
        assert host.seen == [
            SetGoal(
                id="id-0001",
                domain_id=DOMAIN,
                action="phone one person",
                confidence=8,
                challenge=4,
                when="tomorrow 18:00",
                due=goal.due,
                where="my desk",
                done_criterion="me dialling",
                duration_min=10,
                if_then="If engaged, then I redial",
                aspiration="ten customers",
            ),
        ]


async def test_questions_and_anchors_stand_on_the_empty_page() -> None:
    host = with_domain()
    async with host.run_test(size=(120, 40)) as pilot:
        text = (await shown(host, pilot)).text
        page = drawn(host.screen)
        for name in ("action", "when", "where", "done_criterion", "duration_min", "if_then", "aspiration", "challenge", "confidence"):
            assert text.field(name).prompt in page
        for scale in (text.field("challenge"), text.field("confidence")):
            assert all(words in page for words in (scale.low, scale.mid, scale.high))


async def test_ratings_wait_for_a_sound_wording_and_challenge_comes_first() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert "challenge" not in [field.name_ for field in form.fields_in_sight]
        await pilot.press("ctrl+s")
        assert (in_hand(host), host.seen) == ("action", [])
        await worded(host, pilot)
        await pilot.press("3", "enter")
        assert in_hand(host) == "confidence"


async def test_the_wording_stands_over_the_ratings_with_the_aim_above_it() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        for answer in ("phone one person", "after lunch", "", "me dialling", "", "", "ten customers"):
            await paste(pilot, answer)
            await pilot.press("enter")
        lines = [line.strip() for line in drawn(panel(host).query_one(".form--ratings GoalCard")).splitlines() if line.strip()]
        assert lines == ["Where you are heading: ten customers", "phone one person", "after lunch", "Done when: me dialling"]


async def test_without_a_confidence_nothing_is_saved() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await pilot.press("5", "enter", "enter", "ctrl+s")
        await wait_for(pilot, lambda: "Pick a number from 0 to 10" in drawn(host.screen), "the missing number is named")
        assert (host.seen, in_hand(host), panel(host).stage) == ([], "confidence", FORM)


@pytest.mark.parametrize("raw", [6.9, 7.0, "7", True, 11, -1, [7]])
async def test_a_draft_with_no_whole_number_of_the_scale_is_no_confidence(raw: object) -> None:
    host = with_domain(drafts={"action": "phone one person", "done_criterion": "me dialling", "challenge": 5, "confidence": raw})
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert form.field("confidence").value is None
        await pilot.press("ctrl+s")
        assert (host.seen, in_hand(host)) == ([], "confidence")


@pytest.mark.parametrize(
    ("minutes", "said"), [("2.5", "is no whole number"), ("0", "out of range"), ("1441", "out of range"), ("ten", "whole")]
)
async def test_minutes_are_whole_and_fit_a_day(minutes: str, said: str) -> None:
    host = with_domain(drafts={"action": "phone one person", "done_criterion": "me dialling", "duration_min": minutes})
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: said in drawn(form.field("duration_min")), "the problem is named")
        assert (in_hand(host), form.field("duration_min").value, host.seen) == ("duration_min", minutes, [])


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("tomorrow 18:00", "Tue 24 Nov 18:00"),
        ("+2d", "Wed 25 Nov"),
        ("2026-11-30", "Mon 30 Nov"),
        ("after my first coffee", "a cue"),
        ("tomorow 18:00", "a cue"),
    ],
)
async def test_when_says_how_it_was_understood(written: str, understood: str) -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await pilot.press("enter")
        await write(pilot, written)
        await wait_for(pilot, lambda: understood in drawn(form.field("when")), "the reading is shown")
        assert form.field("when").problem() is None


@pytest.mark.parametrize(
    ("written", "said"), [("2026-12-24", "days ahead"), ("yesterday 18:00", "has passed"), ("25:00", "clock"), ("+9d", "days ahead")]
)
async def test_a_when_out_of_reach_is_said_at_the_field(written: str, said: str) -> None:
    host = with_domain(drafts={"action": "phone one person", "done_criterion": "me dialling", "when": written})
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: said in drawn(form.field("when")), "the problem is named")
        assert (in_hand(host), form.field("when").value, host.seen) == ("when", written, [])


@pytest.mark.parametrize(("field", "much"), [("action", "ab"), ("action", "x" * 121), ("done_criterion", ""), ("where", "x" * 61)])
async def test_lengths_are_checked(field: str, much: str) -> None:
    texts = {"action": "phone one person", "done_criterion": "me dialling", field: much}
    host = with_domain(drafts=texts)
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: in_hand(host) == field, "the field to mend has the focus")
        assert (form.field(field).value, host.seen) == (much, [])


async def test_editing_the_action_clears_both_ratings_and_says_so() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await worded(host, pilot)
        await pilot.press("5", "enter", "8")
        form.field("where").focus()
        await write(pilot, "home")
        assert (form.field("challenge").value, form.field("confidence").value) == (5, 8)
        form.field("action").focus()
        await pilot.press("x")
        await wait_for(pilot, lambda: note(host) == host.live.coaching.proximal_goal.ratings_cleared, "the line is shown")
        draft = host.drafts[f"proximal_goal:{DOMAIN}"]
        assert (draft["action"], draft["challenge"], draft["confidence"]) == ("phone one personx", None, None)


async def test_a_goal_that_waits_is_filled_in_and_goes_on_under_its_own_id() -> None:
    host = with_domain(
        SetGoal("g", DOMAIN, "phone five people", None, None, when="after lunch", done_criterion="me dialling", duration_min=20)
    )
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        values = {name: form.field(name).value for name in ("action", "when", "done_criterion", "duration_min")}
        assert values == {"action": "phone five people", "when": "after lunch", "done_criterion": "me dialling", "duration_min": "20"}
        await pilot.press("ctrl+s")
        await rate(pilot, 5, 8)
        await turned(host, pilot, STANDING)
        assert list(host.snapshot.goals) == ["g"]


async def test_a_time_on_record_keeps_its_day_when_the_words_would_move_it() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await write(pilot, "phone five people")
        await pilot.press("enter")
        await write(pilot, "wednesday 18:00")
        await pilot.press("enter", "enter")
        await write(pilot, "me dialling")
        await pilot.press("ctrl+s")
        await rate(pilot, 5, 5)
        await turned(host, pilot, SHRINK)
        assert form.field("when").value == "wednesday 18:00"
        host.pop_screen()
        host.pass_days(3)
        form = await shown(host, pilot)
        assert form.field("when").value == "2026-11-25 18:00"


async def test_without_a_domain_step_one_is_a_key_away() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        assert panel(host).stage == NOTHING
        assert host.live.coaching.dashboard.no_domain in " ".join(drawn(host.screen).split())
        await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [1], "step 1 is asked for")


async def test_a_paste_of_half_a_megabyte_is_kept_and_refused_in_one_line() -> None:
    host, much = with_domain(), "x" * 500_000
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await paste(pilot, much)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "500,000 characters, 120 fit" in drawn(host.screen), "the length is named")
        assert (host.drafts[f"proximal_goal:{DOMAIN}"]["action"], host.seen) == (much, [])


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_the_field_in_hand_is_in_sight_whole_at_every_size(size: tuple[int, int]) -> None:
    host = Host(with_domain().snapshot, glyphs=ASCII)
    async with host.run_test(size=size) as pilot:
        form = await shown(host, pilot)
        await worded(host, pilot)
        form.focus_first()
        for name in ("action", "when", "where", "done_criterion", "duration_min", "if_then", "aspiration", "challenge", "confidence"):
            await wait_for(pilot, lambda name=name: in_hand(host) == name, f"{name} has the focus")  # type: ignore[misc]
            field = form.field(name)
            await wait_for(pilot, lambda field=field: form.region.contains_region(field.region), f"{name} is in sight")  # type: ignore[misc]
            await pilot.press("enter" if name != "confidence" else "tab")
