"""Step 2 where other people are there: whether they know, and the one sentence that would tell them (spec 4.1)."""

from __future__ import annotations

import pytest
from textual.widgets import Static

from protocol.changes import Disclose, SetGoal, StartAttempt
from protocol.vocabulary import Disclosure
from screens.asked import asked
from screens.attempt_flow import AttemptFlowScreen
from screens.steps.proximal_goal import OTHERS, STANDING
from tests.screens.fields.form import drawn, paste
from tests.screens.host import Host
from tests.screens.steps.goal_page import DOMAIN, advice, opened, panel, rate, shown, the_goal, turned, with_domain, worded
from tests.waiting import wait_for


async def passed(host: Host, pilot: object, action: str = "phone one person") -> None:
    await shown(host, pilot)  # type: ignore[arg-type]  # the pilot of the host
    await worded(host, pilot, action)  # type: ignore[arg-type]
    await rate(pilot, 5, 8)  # type: ignore[arg-type]
    await turned(host, pilot, STANDING)  # type: ignore[arg-type]


@pytest.mark.parametrize(("key", "answer"), [("y", Disclosure.YES), ("r", Disclosure.NOT_RELEVANT)])
async def test_one_key_answers_and_it_is_not_asked_again(key: str, answer: Disclosure) -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await passed(host, pilot)
        question = asked(host.live.coaching.guard_rails.fake_question)
        assert question in advice(host)
        await pilot.press(key)
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        assert (the_goal(host).disclosure, the_goal(host).beginner_line) == (answer, "")
        host.pop_screen()
        host.pass_days(8)
        await passed(host, pilot)
        assert question not in advice(host)


async def test_no_asks_for_one_sentence_which_is_in_sight_while_preparing() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await passed(host, pilot)
        await pilot.press("n")
        await turned(host, pilot, OTHERS)
        assert " ".join(host.live.coaching.guard_rails.fake_line.split()) in " ".join(drawn(host.screen).split())
        await paste(pilot, "I am new to this, bear with me")
        await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        goal = the_goal(host)
        assert host.seen[-1] == Disclose(host.seen[-1].id, goal.id, Disclosure.NO, "I am new to this, bear with me")
        assert not any(key.startswith("proximal_goal") for key in host.drafts)
        host.apply(StartAttempt("a", DOMAIN))
        await host.show(AttemptFlowScreen(host.live))
        await pilot.press("enter")
        line = host.screen.query_one(".flow--beginner", Static)
        await wait_for(pilot, lambda: line.display and "I am new to this, bear with me" in str(line.content), "the sentence")


async def test_enter_leaves_it_open_and_an_empty_sentence_is_an_answer() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await passed(host, pilot)
        await pilot.press("n")
        await turned(host, pilot, OTHERS)
        await pilot.press("escape")
        await turned(host, pilot, STANDING)
        await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        assert the_goal(host).disclosure is None
        host.pop_screen()
        host.pass_days(8)
        await passed(host, pilot)
        await pilot.press("n", "ctrl+s")
        await wait_for(pilot, lambda: the_goal(host).disclosure is Disclosure.NO, "no, without a sentence")


async def test_words_about_pretending_ask_for_the_sentence_and_can_be_muted() -> None:
    host = with_domain()
    host.apply(SetGoal("a", DOMAIN, "phone one person", 8, 5, disclosure=Disclosure.YES))
    host.pass_days(8)
    async with host.run_test(size=(80, 24)) as pilot:
        await passed(host, pilot, "fake it until they believe me")
        assert host.live.coaching.guard_rails.fake_line in advice(host)
        await pilot.press("m")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        host.pop_screen()
        host.pass_days(8)
        await passed(host, pilot, "fake it until they believe me")
        assert host.live.coaching.guard_rails.fake_line not in advice(host)
        assert panel(host).stage == STANDING
