"""Step 1 through the real rules: wording, read-back, a second active domain, rewording."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from protocol.changes import DefineDomain, MoveDomain, Others, RewordDomain
from protocol.snapshot import focused_domain
from protocol.vocabulary import DomainStatus
from screens.glyphs import ASCII
from screens.messages import OpenStep
from screens.steps.micro_domain import MicroDomainPanel, MicroDomainScreen
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import Host
from tests.waiting import wait_for

HOSTILE = "[b]x[/b] [@click=app.quit]y[/] \x1b[31m \u202eabc"
"""What a terminal or a markup reader would obey: 42 characters."""


def panel(host: Host) -> MicroDomainPanel:
    return host.screen.query_one(MicroDomainPanel)


async def shown(host: Host, pilot: Pilot[None], *, folded: bool = False) -> MicroDomainPanel:
    """The screen on top, drawn, with all of its fields or as who has no domain yet finds it."""
    await host.show(MicroDomainScreen(host.live))
    await wait_for(pilot, lambda: host.focused is not None, "something has the focus")
    if not folded:
        panel(host).action_more()
        panel(host).focus_first()
        await pilot.pause()
    return panel(host)


async def read_back(host: Host, pilot: Pilot[None], behaviour: str, *, context: str = "") -> None:
    """Word a domain and hear it."""
    await write(pilot, behaviour)
    await pilot.press("enter")
    await write(pilot, context)
    await pilot.press("ctrl+s")
    await wait_for(pilot, lambda: panel(host).stage == "read-back", "the read-back is shown")


def words(host: Host, selector: str) -> str:
    return str(host.screen.query_one(selector, Static).content)


def opened(host: Host) -> list[int]:
    return [message.step.number for message in host.opened if isinstance(message, OpenStep)]


async def test_a_domain_is_worded_read_back_and_defined_with_enter_alone() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        for answer in ("phone strangers", "from my desk", "my own customers"):
            await write(pilot, answer)
            await pilot.press("enter")
        await pilot.press("4", "enter")
        await wait_for(pilot, lambda: panel(host).stage == "read-back", "the read-back is shown")
        assert words(host, "#sentence") == "I can phone strangers from my desk."
        assert host.seen == []
        await pilot.press("y")
        await wait_for(pilot, lambda: opened(host) == [2], "step 2 is asked for")
        assert host.seen == [DefineDomain("id-0001", "phone strangers", "from my desk", "my own customers", 40)]
        assert "micro_domain" not in host.drafts


async def test_every_field_and_the_template_stand_on_the_empty_page() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        text = (await shown(host, pilot)).text
        page = drawn(host.screen)
        for name in ("behaviour", "context", "why", "baseline_strength"):
            assert text.field(name).prompt in page
        anchors = text.field("baseline_strength")
        assert all(words in page for words in (anchors.low, anchors.mid, anchors.high, host.live.coaching.micro_domain.template))


async def test_edit_leads_back_to_the_words_and_saves_nothing() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await read_back(host, pilot, "phone")
        await pilot.press("e")
        await wait_for(pilot, lambda: panel(host).stage == "wording", "the wording is open again")
        await write(pilot, " strangers")
        await pilot.press("ctrl+s", "enter")
        await wait_for(pilot, lambda: bool(host.seen), "the domain is defined")
        assert host.seen == [DefineDomain("id-0001", "phone strangers")]


async def test_a_baseline_may_be_left_out() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await write(pilot, "phone strangers")
        await pilot.press("enter", "enter", "enter", "enter", "y")
        await wait_for(pilot, lambda: opened(host) == [2], "step 2 is asked for")
        assert next(iter(host.snapshot.domains.values())).baseline_strength is None


@pytest.mark.parametrize(("behaviour", "said"), [("", "Fill this in: 3 to 80"), ("ab", "A little more: 3"), ("x" * 81, "1 over 80")])
async def test_only_the_length_is_required(behaviour: str, said: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await paste(pilot, behaviour)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: said in drawn(host.screen), "the problem is named")
        assert (panel(host).stage, panel(host).field("behaviour").value, host.seen) == ("wording", behaviour, [])


async def test_a_broad_domain_is_not_blocked() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await read_back(host, pilot, "business")
        await pilot.press("y")
        await wait_for(pilot, lambda: bool(host.snapshot.domains), "the domain is defined")
        assert host.refused == []


async def test_two_presses_of_yes_define_one_domain() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await read_back(host, pilot, "phone strangers")
        await pilot.press("y", "y")
        await wait_for(pilot, lambda: bool(opened(host)), "step 2 is asked for")
        assert len(host.snapshot.domains) == 1


@pytest.mark.parametrize(
    ("key", "others", "statuses"),
    [
        ("enter", Others.PARK_NEW, (DomainStatus.ACTIVE, DomainStatus.PARKED)),
        ("p", Others.PARK_NEW, (DomainStatus.ACTIVE, DomainStatus.PARKED)),
        ("s", Others.SWAP, (DomainStatus.PARKED, DomainStatus.ACTIVE)),
        ("b", Others.KEEP, (DomainStatus.ACTIVE, DomainStatus.ACTIVE)),
    ],
)
async def test_a_second_active_domain_asks_what_happens(key: str, others: Others, statuses: tuple[DomainStatus, DomainStatus]) -> None:
    host = Host()
    host.apply(DefineDomain("old", "phone strangers"))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("ctrl+n")
        await wait_for(pilot, lambda: panel(host).field("behaviour").value == "", "the form is empty")
        await read_back(host, pilot, "sing in a choir")
        await pilot.press("y")
        await wait_for(pilot, lambda: panel(host).stage == "overload", "the list is shown")
        assert words(host, "#reason") == host.live.coaching.guard_rails.overload.format(domain="phone strangers")
        assert host.seen == []
        await pilot.press(key)
        await wait_for(pilot, lambda: bool(host.seen), "the domain is defined")
        assert host.seen == [DefineDomain("id-0001", "sing in a choir", others=others)]
        assert tuple(host.snapshot.domains[name].status for name in ("old", "id-0001")) == statuses


async def test_a_parked_domain_leads_back_and_not_on_to_a_goal() -> None:
    host = Host()
    host.apply(DefineDomain("old", "phone strangers"))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("ctrl+n")
        await read_back(host, pilot, "sing in a choir")
        await pilot.press("y", "enter")
        await wait_for(pilot, lambda: not isinstance(host.screen, MicroDomainScreen), "the screen is left")
        assert opened(host) == []


async def test_a_parked_domain_alone_does_not_ask() -> None:
    host = Host()
    host.apply(DefineDomain("old", "phone strangers"))
    host.apply(MoveDomain("m", "old", DomainStatus.PARKED))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await read_back(host, pilot, "sing in a choir")
        await pilot.press("y")
        await wait_for(pilot, lambda: opened(host) == [2], "step 2 is asked for")


async def test_the_domain_in_front_is_reworded_and_its_baseline_shown_and_kept() -> None:
    host = Host()
    host.apply(DefineDomain("old", "phone people", "", "why not", 40))
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert form.field("behaviour").value == "phone people"
        assert "40 of 100" in words(host, "#facts")
        assert not form.field("baseline_strength").display
        await read_back(host, pilot, " I do not know", context="from my desk")
        await pilot.press("y")
        await wait_for(pilot, lambda: opened(host) == [2], "step 2 is asked for")
        assert host.seen == [RewordDomain("id-0001", "old", "phone people I do not know", "from my desk", "why not", 40)]
        assert host.snapshot.domains["old"].baseline_strength == 40


async def test_a_baseline_not_given_at_first_can_be_given_when_rewording() -> None:
    host = Host()
    host.apply(DefineDomain("old", "phone people"))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("enter", "enter", "enter", "1", "0", "enter", "y")
        await wait_for(pilot, lambda: bool(host.seen), "the domain is reworded")
        assert host.snapshot.domains["old"].baseline_strength == 100


async def test_another_is_offered_only_where_a_domain_is_in_front() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert form.check_action("another", ()) is False
        host.pop_screen()
        host.apply(DefineDomain("old", "phone people"))
        form = await shown(host, pilot)
        assert form.check_action("another", ()) is True
        await pilot.press("ctrl+n")
        await wait_for(pilot, lambda: form.check_action("another", ()) is False, "the key has done its work")


async def test_what_was_typed_comes_back_each_in_its_own_form() -> None:
    host = Host(drafts={"micro_domain": {"behaviour": "sing", "baseline_strength": 30, "context": 7}})
    host.apply(DefineDomain("old", "phone people"))
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await write(pilot, " often")
        await wait_for(pilot, lambda: "micro_domain:old" in host.drafts, "the rewording is a draft")
        assert host.drafts["micro_domain:old"]["behaviour"] == "phone people often"
        await pilot.press("ctrl+n")
        await wait_for(pilot, lambda: form.field("behaviour").value == "sing", "the other draft is shown")
        assert (form.field("baseline_strength").value, form.field("context").value) == (30, "")
        host.pop_screen()
        form = await shown(host, pilot)
        assert form.field("behaviour").value == "phone people often"


async def test_hostile_words_are_kept_exactly_and_shown_as_marks() -> None:
    host = Host()
    async with host.run_test(size=(120, 40)) as pilot:
        await shown(host, pilot)
        await paste(pilot, HOSTILE)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: panel(host).stage == "read-back", "the read-back is shown")
        said = words(host, "#sentence")
        assert "[b]x[/b] [@click=app.quit]y[/]" in said
        assert not {"\x1b", "\u202e"} & set(said + drawn(host.screen))
        await pilot.press("y")
        await wait_for(pilot, lambda: bool(host.snapshot.domains), "the domain is defined")
        domain = focused_domain(host.snapshot)
        assert domain is not None
        assert domain.behaviour == HOSTILE


async def test_a_paste_of_half_a_megabyte_is_kept_and_refused_in_one_line() -> None:
    host, much = Host(), "x" * 500_000
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await paste(pilot, much)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "500,000 characters, 80 fit" in drawn(host.screen), "the length is named")
        assert (host.drafts["micro_domain"]["behaviour"], host.seen) == (much, [])


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_the_field_in_hand_is_in_sight_whole_at_every_size(size: tuple[int, int]) -> None:
    host = Host(glyphs=ASCII)
    async with host.run_test(size=size) as pilot:
        form = await shown(host, pilot)
        for name in ("behaviour", "context", "why", "baseline_strength"):
            field = form.field(name)
            assert field.entry.has_focus
            await wait_for(pilot, lambda field=field: form.region.contains_region(field.region), f"{field.name_} is in sight")  # type: ignore[misc]
            await pilot.press("tab")


async def test_esc_leaves_and_loses_nothing() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await write(pilot, "phone")
        await pilot.press("escape")
        await wait_for(pilot, lambda: not isinstance(host.screen, MicroDomainScreen), "the screen is left")
        assert host.drafts["micro_domain"]["behaviour"] == "phone"


async def test_a_new_domain_is_told_of_the_dip_ahead() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await read_back(host, pilot, "phone strangers")
        assert host.screen.query_one("#ahead", Static).display
        assert words(host, "#ahead") == host.live.coaching.guard_rails.dip_ahead
