from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.color import Color
from textual.strip import Strip

from protocol.loop import EMPTY, LoopState
from screens.widgets import feedback_loop
from screens.widgets.feedback_loop import FeedbackLoop, as_text
from screens.widgets.loop_glyphs import GlyphSet
from screens.widgets.loop_pieces import Role
from tests.screens.widgets.loop_states import EXAMPLES, LONG_STREAK, MID_FLOW
from tests.waiting import wait_for

STYLES = Path(feedback_loop.__file__).with_suffix(".tcss")


class Counting(FeedbackLoop):
    """Counts the lines it is asked for: a widget that is asked for none sends nothing."""

    lines_rendered = 0

    def render_line(self, y: int) -> Strip:
        self.lines_rendered += 1
        return super().render_line(y)


class Host(App[None]):
    CSS_PATH = [STYLES]  # noqa: RUF012  Textual's own declaration

    def __init__(self, state: LoopState = EMPTY, glyphs: GlyphSet = "unicode") -> None:
        super().__init__()
        self.loop = Counting(state, glyphs=glyphs)

    def compose(self) -> ComposeResult:
        yield self.loop

    def shown(self) -> str:
        return "\n".join(self.loop.render_line(y).text for y in range(self.loop.size.height))


@pytest.mark.parametrize("state", EXAMPLES.values(), ids=EXAMPLES)
@pytest.mark.parametrize(("size", "height"), [((80, 24), 12), ((120, 40), 18), ((60, 20), 12), ((40, 12), 4), ((30, 12), 1)])
async def test_it_shows_the_picture_of_its_own_size(state: LoopState, size: tuple[int, int], height: int) -> None:
    app = Host(state)
    async with app.run_test(size=size):
        assert app.loop.size.height == height
        assert app.shown() == as_text(state, size[0], height)


async def test_a_new_state_is_shown() -> None:
    app = Host(MID_FLOW)
    async with app.run_test(size=(80, 24)) as pilot:
        rendered = app.loop.lines_rendered
        app.loop.state = LONG_STREAK
        await wait_for(pilot, lambda: app.loop.lines_rendered > rendered, "the widget renders")
        assert app.shown() == as_text(LONG_STREAK, 80, 12)


async def test_it_follows_the_size_of_the_terminal() -> None:
    app = Host(MID_FLOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.resize_terminal(40, 10)
        await wait_for(pilot, lambda: app.loop.size.width == 40, "the widget is narrow")
        assert app.shown() == as_text(MID_FLOW, 40, 4)


async def test_it_draws_in_ascii_where_asked() -> None:
    app = Host(MID_FLOW, glyphs="ascii")
    async with app.run_test(size=(80, 24)):
        assert app.shown() == as_text(MID_FLOW, 80, 12, "ascii")


async def test_nothing_is_drawn_while_nothing_changes() -> None:
    app = Host(MID_FLOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for(pilot, lambda: app.loop.lines_rendered > 0, "the first picture")
        rendered = app.loop.lines_rendered
        app.loop.state = MID_FLOW._replace()
        for _ in range(20):
            await pilot.pause()
        assert app.loop.lines_rendered == rendered
        assert app.loop.auto_refresh is None


async def test_every_part_of_the_picture_can_be_styled() -> None:
    assert {f"feedback-loop--{role.value}" for role in Role} == FeedbackLoop.COMPONENT_CLASSES
    app = Host(MID_FLOW)
    async with app.run_test():
        unstyled = [name for name in FeedbackLoop.COMPONENT_CLASSES if not app.loop.get_component_styles(name).has_rule("color")]
        assert unstyled == []


async def test_a_change_of_theme_changes_the_colours() -> None:
    app = Host(MID_FLOW)

    def headline() -> Color:
        return app.loop.get_component_styles("feedback-loop--headline").color

    async with app.run_test(size=(80, 24)) as pilot:
        dark = headline()
        app.theme = "textual-light"
        await wait_for(pilot, lambda: headline() != dark, "other colours")
        colours = {segment.style.color for segment in app.loop.render_line(0) if segment.style}
        assert headline().rich_color in colours
