"""The plain mode beside the rest of the program: drafts that screens go on with and the other way round, sealed stores, made-up data."""

from __future__ import annotations

from collections.abc import Mapping

from protocol.snapshot import focused_domain
from screens.panel import Panel
from screens.step_base import StepScreen
from screens.steps.arousal import ArousalScreen
from screens.steps.vicarious_model import VicariousModelScreen
from tests.screens.host import Host
from tests.storage.sealing.vault import PASSPHRASE
from tests.tui.handing import handed, sealed
from tests.tui.plain.sitting import Plain
from tui.app import SmallwinsApp

AROUSAL = ("n", "f t", "7", "nerves", "t", "it is energy", "6")
MODEL = ("M.", "phones", "7", "a r", "6", "rewrote it", "writes names down", "dials", "")


async def drafted_on(plain: Plain, screen: type[StepScreen], key: str) -> Mapping[str, object]:
    """What the fields of a screen hold with the drafts of the plain mode."""
    host = Host(plain.record, drafts=dict(plain.drafts))
    async with host.run_test():
        await host.show(screen(host.live))
        panel = host.screen.query_one(Panel)
        assert panel.draft_key == key
        return panel.drafted()


async def test_a_screen_goes_on_with_what_was_typed_line_by_line(plain: Plain) -> None:
    plain.ready()
    plain("4", *AROUSAL)
    plain("6", *MODEL)
    domain = focused_domain(plain.record)
    assert domain is not None
    for screen, slug in ((ArousalScreen, "arousal"), (VicariousModelScreen, "vicarious_model")):
        key = f"{slug}:{domain.id}"
        kept = plain.drafts[key]
        assert len(kept) >= 6
        fields = await drafted_on(plain, screen, key)
        assert {name: fields[name] for name in kept} == kept


async def test_lines_go_on_with_what_was_typed_on_a_screen(plain: Plain) -> None:
    app = SmallwinsApp(plain.world())
    async with app.run_test() as pilot:
        await pilot.press("1", *"speak", "f5", *"out", "ctrl+q")
    said = plain("1", "", "", "", "", "y")
    assert "Now: speak" in said.text
    assert [(one.behaviour, one.context) for one in plain.record.domains.values()] == [("speak", "out")]


def test_a_sealed_store_is_opened_first(plain: Plain) -> None:
    plain.ready()
    sealed(plain.home)
    with handed(PASSPHRASE) as env:
        answer = plain.shell("--plain", "7", env=env, stdin="\n\nstand up\n\n\n\n\ny\n")
    assert (answer.code, "Saved." in answer.stdout) == (0, True)
    assert plain.shell("--plain", "7", stdin="\n").code != 0


def test_made_up_data_can_be_gone_through_as_well(plain: Plain) -> None:
    answer = plain.shell("--demo", "--plain", stdin="status\nquit\n")
    assert answer.code == 0
    assert "In progress:" in answer.stdout
    assert not plain.home.exists()
