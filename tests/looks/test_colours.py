"""Colours: contrast of all that is drawn in every theme and depth, pairs that colour-blind eyes tell apart, and no red for a miss."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import Theme

from screens.widgets import loop_glyphs
from storage.preferences import Preferences
from tests.looks.places import PLACES
from tests.looks.record import demo
from tests.looks.seeing import SIMULATED, apart, contrast, in_depth, text_colours
from tests.rules.source import ROOT
from tui import palette, theme
from tui.app import SmallwinsApp

LOOKED_AT = (
    *("dashboard", "step 1", "step 3", "step 6", "review", "domains", "help", "explanation", "streaks", "notice dip"),
    *("insight belief", "insight ladder", "insight causes", "insight effort", "insight days"),
)
LEAST = {ColorSystem.TRUECOLOR: 4.5, ColorSystem.EIGHT_BIT: 4.5, ColorSystem.STANDARD: 4.0}
"""WCAG 2.2, 1.4.3 (level AA); somewhat less where there are 16 colours to choose from."""
ENHANCED = 7.0
"""WCAG 2.2, 1.4.6 (level AAA)."""
FAR = 30.0
"""Delta E of colours that mean different things, for every kind of eyes; side by side about 2 can be told."""
MEANING = ("foreground", "text-primary", "text-secondary", "text-accent", "text-success")
"""What stands for itself in a picture; `text-warning` is the accent's, and comes with words."""


def colour(one: Theme, name: str) -> tuple[int, int, int]:
    """A variable of a theme, as Textual gives it to stylesheets."""
    return Color.parse({**one.to_color_system().generate(), **one.variables}[name]).rgb


async def test_every_text_is_read_in_every_theme_and_depth(tmp_path: Path) -> None:
    app, faint = SmallwinsApp(demo(tmp_path)), []
    async with app.run_test(size=(120, 40)) as pilot:
        for name in LOOKED_AT:
            if name != "dashboard":
                await app.push_screen(PLACES[name](app.live))
            for one in theme.ALL:
                app.theme = one.name
                await pilot.pause()
                found = list(text_colours(app.screen))
                assert found
                for depth, least in LEAST.items():
                    wanted = ENHANCED if one is theme.CONTRAST else least
                    shown = [(contrast(in_depth(each.front, depth), in_depth(each.behind, depth)), each.text) for each in found]
                    faint += [(one.name, depth.name, name, *each) for each in shown if each[0] < wanted]
            app.go_home()
    assert faint == []


@pytest.mark.parametrize("eyes", SIMULATED)
def test_colours_that_mean_something_stay_apart_for_every_kind_of_eyes(eyes: str) -> None:
    named = {name: colour(theme.COLOUR_BLIND, name) for name in MEANING}
    near = [(one, other) for one, other in combinations(named, 2) if apart(named[one], named[other], eyes) < FAR]
    assert near == []


def test_the_measure_of_colour_blindness_tells_red_from_green_as_such_eyes_do() -> None:
    red, green = (190, 70, 60), (95, 130, 60)
    assert apart(red, green, "all cones") > 70
    assert apart(red, green, "deuteranopia") < 25
    assert contrast((255, 255, 255), (0, 0, 0)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("glyphs", [loop_glyphs.UNICODE, loop_glyphs.ASCII])
def test_outcomes_differ_in_shape_and_not_by_colour_alone(glyphs: loop_glyphs.LoopGlyphs) -> None:
    assert len({glyphs.mastery, glyphs.win, glyphs.partly, glyphs.missed, glyphs.skipped}) == 5
    assert glyphs.frame != glyphs.frame_current


def test_no_screen_draws_in_the_colour_of_errors() -> None:
    sheets = sorted((ROOT / "screens").rglob("*.tcss"))
    assert len(sheets) > 30
    assert [sheet.name for sheet in sheets if "error" in sheet.read_text(encoding="utf-8")] == []


async def test_every_theme_is_taken_from_the_preferences_and_from_the_palette(tmp_path: Path) -> None:
    names = {one.name for one in theme.ALL}
    assert names == {"smallwins-dark", "smallwins-light", "smallwins-contrast", "smallwins-colour-blind"}
    app = SmallwinsApp(demo(tmp_path, Preferences(theme=theme.CONTRAST.name)))
    async with app.run_test(size=(80, 24)):
        assert app.theme == theme.CONTRAST.name
        offered = {one.title: one for one in palette.commands(app)}
        assert names == {title.removeprefix("theme: ") for title, one in offered.items() if title.startswith("theme: ") and one.discover}
        offered[f"theme: {theme.COLOUR_BLIND.name}"].callback()
        assert app.theme == theme.COLOUR_BLIND.name
