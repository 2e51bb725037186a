"""A form of fields in an app of its own, and an eye for what it draws."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from rich.segment import Segment
from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget

from screens.fields.base import Field

SHEETS = sorted((Path(__file__).parents[3] / "screens" / "fields").glob("*.tcss"))


class Form(App[None]):
    """Shows fields one below the other and notes what they post. Enter goes to the next field, as it does on the screens."""

    CSS_PATH = SHEETS  # type: ignore[assignment]  # Textual takes a list of paths
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "note('escape')"),
        Binding("q", "note('q')"),
        Binding("1", "note('1')"),
        Binding("x", "note('x')"),
        Binding("f4", "note('f4')"),
    ]

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.fields = fields
        self.posted: list[str] = []
        self.keys: list[str] = []

    def compose(self) -> ComposeResult:
        with VerticalScroll(can_focus=False):
            yield from self.fields

    def action_note(self, key: str) -> None:
        self.keys.append(key)

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        self.posted.append(f"{event.field.name_} changed")

    @on(Field.Submitted)
    def _submitted(self, event: Field.Submitted) -> None:
        self.posted.append(f"{event.control.name_} submitted")
        self.screen.focus_next()


def segments(widget: Widget) -> list[Segment]:
    """What a widget and those inside it send to the screen."""
    shown = [one for one in widget.walk_children(with_self=True) if isinstance(one, Widget) and one.region.area]
    return [segment for one in shown for strip in one.render_lines(Region(0, 0, *one.region.size)) for segment in strip]


def lines(widget: Widget) -> list[str]:
    """The rows of text of a widget without the widgets inside it."""
    return [strip.text.rstrip() for strip in widget.render_lines(Region(0, 0, *widget.region.size))]


def drawn(widget: Widget) -> str:
    """All text of a widget and those inside it."""
    shown = [one for one in widget.walk_children(with_self=True) if isinstance(one, Widget) and one.region.area]
    return "\n".join(line for one in shown for line in lines(one))


async def write(pilot: Pilot[Any], text: str) -> None:
    """Type a text, faster than the program draws: it comes to rest after a word and not after each letter."""
    for plain, characters in groupby(text, lambda character: character.isalnum() or character == " "):
        if plain:
            for character in characters:
                pilot.app.post_message(events.Key("space" if character == " " else character, character))
            await pilot.pause()
        else:
            await pilot.press(*characters)


async def paste(pilot: Pilot[None], text: str) -> None:
    """Paste a text into what has the focus."""
    pilot.app.post_message(events.Paste(text))
    await pilot.pause()


async def key(pilot: Pilot[None], name: str, character: str) -> None:
    """Press a key that has no name in `pilot.press`."""
    pilot.app.post_message(events.Key(name, character))
    await pilot.pause()
