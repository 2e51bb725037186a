"""What every field of a form is: a label, the part that takes the keys, a line of help and a line for what is wrong.

A field keeps whatever the person enters, valid or not. It says what is wrong in words and leaves it to the screen when to say so.
"""

from __future__ import annotations

from typing import ClassVar, Self

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widget import Widget

from protocol.visible import visible
from screens.glyphs import UNICODE, Glyphs
from screens.widgets.static import Static


class Field(Widget):
    """The base of all fields. A subclass yields its body in `compose_body` and answers `value`, `raw`, `restore` and `problem`.

    `set_value` is each subclass's own, in its own type. Neither it nor `restore` posts a message: `Changed` is for what the person does.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"field--bar"}

    class Changed(Message):
        """Posted when the person has changed the value."""

        def __init__(self, field: Field) -> None:
            super().__init__()
            self.field = field

        @property
        def control(self) -> Field:
            """The field, for `@on` with a selector."""
            return self.field

    class Submitted(Message):
        """Posted when the person is done with the field and moves on: enter in most fields."""

        def __init__(self, field: Field) -> None:
            super().__init__()
            self.field = field

        @property
        def control(self) -> Field:
            """The field, for `@on` with a selector."""
            return self.field

    def __init__(self, name_: str, label: str, *, help_: str = "", glyphs: Glyphs = UNICODE, id: str | None = None) -> None:
        """A field without a value.

        Args:
            name_: The field's name in the protocol and in drafts, such as `behaviour`.
            label: The question. It may hold a person's words.
            help_: One dim line below the body; without it the line takes no room.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(id=id)
        self.name_ = name_
        self.glyphs = glyphs
        self._label = Static(self.shown(label), markup=False, classes="field--label")
        self._help = Static(self.shown(help_), markup=False, classes="field--help")
        self._problem = Static("", markup=False, classes="field--problem")
        if not help_:
            self._help.display = False
        self._problem.display = False

    def compose(self) -> ComposeResult:
        yield self._label
        yield from self.compose_body()
        yield self._help
        yield self._problem

    def compose_body(self) -> ComposeResult:
        """The widgets between label and help."""
        raise NotImplementedError

    @property
    def value(self) -> object:
        """The value in its Python type; what counts as no value is the subclass's to say."""
        raise NotImplementedError

    @property
    def raw(self) -> object:
        """What was entered, valid or not, as something JSON can hold: what a draft keeps."""
        raise NotImplementedError

    def restore(self, raw: object) -> None:
        """Take back what `raw` gave, or a `value`. Anything of another type, or out of range, is ignored."""
        raise NotImplementedError

    def problem(self) -> str | None:
        """What is wrong with the value, in one sentence that says what to do; None when it can be used."""
        raise NotImplementedError

    @property
    def entry(self) -> Widget:
        """The part that takes the keys."""
        raise NotImplementedError

    def focus(self, scroll_visible: bool = True) -> Self:  # noqa: FBT002  Textual's signature
        """Give the focus to the part that takes the keys, at once: the next key may be on its way already."""
        self.screen.set_focus(self.entry, scroll_visible)
        return self

    def show_problem(self, text: str) -> None:
        """Say below the field what is wrong, until the next change."""
        self._problem.update(self.shown(text))
        self._problem.display = bool(text)
        self.set_class(bool(text), "-problem")

    def clear_problem(self) -> None:
        """Take the line away."""
        self.show_problem("")

    def shown(self, text: str) -> str:
        """Text as it may be drawn: marks in the place of what steers a terminal."""
        return visible(text, glyphs=self.glyphs.charset)

    def changed(self) -> None:
        """For subclasses: the person has changed the value."""
        self.clear_problem()
        self.post_message(self.Changed(self))

    def render(self) -> Content:
        """The bar at the left of the field that has the focus, or nothing; everything else is drawn by the widgets inside."""
        bar = self.glyphs.focus_bar if self.has_pseudo_class("focus-within") else " "
        return Content("\n".join(bar * self.size.height)).stylize(self.get_visual_style("field--bar"))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._draw_bar()
        # The question is read before the answer is given, so it comes into sight with it.
        self.scroll_visible(animate=False)

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        self._draw_bar()

    def _draw_bar(self) -> None:
        # Of a field that is out of sight there is no part to draw anew; it is drawn whole when it is back.
        self.refresh(*([Region(0, 0, 1, self.size.height)] if self.size.height else []))
