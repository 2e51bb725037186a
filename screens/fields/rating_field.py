"""A field for a rating: 0 to 10 in ones, 0 to 100 in tens, or a shorter scale in ones such as 1 to 7."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import ClassVar, Literal

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from screens.fields import keys
from screens.fields.anchors import Anchors
from screens.fields.base import Field
from screens.glyphs import UNICODE, Glyphs

_HUNDRED = 100


class RatingRow(Widget, can_focus=True):
    """The row of numbers with brackets around the one that holds; `[–]` is a rating not given yet.

    A digit gives its number at once. A 1 followed by a 0 gives the top of the scale; the 0 may come at any time while the row keeps the
    focus and no other key comes between.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*keys.RATING]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rating--chosen", "rating--other"}

    class Picked(Message):
        """Posted when the person has picked or cleared the rating."""

    class Refused(Message):
        """Posted when a fraction is typed."""

    class Outside(Message):
        """Posted when a digit is typed that is not on the scale."""

    class Submitted(Message):
        """Posted when enter is pressed."""

    def __init__(self, steps: range, glyphs: Glyphs) -> None:
        """A row for these numbers, none of them chosen."""
        super().__init__()
        self.steps = steps
        self.rating: int | None = None
        self._glyphs = glyphs
        self._one_typed = self._after_point = False

    def show(self, rating: int | None) -> None:
        """Put the brackets around this number, or around the mark of a rating not given."""
        self.rating = rating
        self._one_typed = False
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(Content("").join(self._cell(*one) for one in line) for line in self._lines(self.size.width))

    def _lines(self, room: int) -> list[list[tuple[int | None, int]]]:
        """Each number with the width of its cell: all on one line, or on two where that is too short."""
        cells = list(zip((None, *self.steps), self._widths(room), strict=True))
        half = -(-len(cells) // 2)
        return [cells] if sum(width for _, width in cells) <= room else [cells[:half], cells[half:]]

    def _cell(self, rating: int | None, width: int) -> Content:
        chosen = rating == self.rating
        text = self._text(rating)
        style = self.get_visual_style("rating--chosen" if chosen else "rating--other")
        return Content.styled((f"[{text}]" if chosen else text).center(width), style)

    def _text(self, rating: int | None) -> str:
        return self._glyphs.unset if rating is None else str(rating)

    def _widths(self, room: int) -> list[int]:
        """Brackets and up to two blanks for each cell, as the room allows: a narrow terminal still shows the whole scale."""
        widths = [len(self._text(rating)) + 2 for rating in (None, *self.steps)]
        spare = min(2, max(0, room - sum(widths)) // len(widths))
        return [width + spare for width in widths]

    def on_key(self, event: events.Key) -> None:
        if event.character in {".", ","}:
            self._refuse_fraction(event)
            return
        digit = event.character if event.character and event.character.isascii() and event.character.isdigit() else ""
        if not digit:
            self._one_typed = False
            return
        event.stop()
        if self._after_point:
            self._after_point = False
            return
        one_before, self._one_typed = self._one_typed, digit == "1"
        self._pick_number((10 if one_before and digit == "0" else int(digit)) * self.steps.step)

    def _pick_number(self, number: int) -> None:
        if number in self.steps:
            self._pick(number)
        else:
            self.post_message(self.Outside())

    def _refuse_fraction(self, event: events.Key) -> None:
        """Take no part of a number with a fraction: neither what stands before the point nor the digit behind it."""
        event.stop()
        self._one_typed, self._after_point = False, True
        self._pick(None)
        self.post_message(self.Refused())

    def on_blur(self) -> None:
        self._one_typed = self._after_point = False

    def on_click(self, event: events.Click) -> None:
        place, lines = event.get_content_offset(self), self._lines(self.size.width)
        if place is None or place.y >= len(lines):
            return
        ends = accumulate(width for _, width in lines[place.y])
        for (rating, _), end in zip(lines[place.y], ends, strict=True):
            if place.x < end:
                self._pick(rating)
                return

    def action_step(self, steps: int) -> None:
        low, high = self.steps[0], self.steps[-1]
        if self.rating is None:
            self._pick(low if steps > 0 else high)
        else:
            self._pick(min(high, max(low, self.rating + steps * self.steps.step)))

    def action_low(self) -> None:
        self._pick(self.steps[0])

    def action_high(self) -> None:
        self._pick(self.steps[-1])

    def action_clear(self) -> None:
        self._pick(None)

    def action_submit(self) -> None:
        self.post_message(self.Submitted())

    def _pick(self, rating: int | None) -> None:
        if rating != self.rating:
            self.rating = rating
            self.refresh()
            self.post_message(self.Picked())


class RatingField(Field):
    """A rating that is unset until the person gives one. The anchors of the scale are always in sight."""

    def __init__(
        self,
        name_: str,
        label: str,
        *,
        anchors: Sequence[tuple[int, str]],
        low: Literal[0, 1] = 0,
        high: Literal[5, 7, 10, 100] = 10,
        required: bool = True,
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """A field without a rating.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            anchors: What numbers of the scale mean, such as `(0, "cannot do at all")`, lowest first.
            low: The bottom of the scale.
            high: The top of the scale, in ones; 100 is in tens, the domain scale of Bandura 2006.
            required: Whether a rating not given is a problem.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, glyphs=glyphs, id=id)
        self._required = required
        self._anchors = Anchors(anchors, glyphs)
        self._row = RatingRow(range(low, high + 1, 10 if high == _HUNDRED else 1), glyphs)

    def compose_body(self) -> ComposeResult:
        yield self._row
        yield self._anchors

    @property
    def value(self) -> int | None:
        """The rating, on the field's own scale."""
        return self._row.rating

    @property
    def raw(self) -> int | None:
        """The same."""
        return self._row.rating

    @property
    def entry(self) -> RatingRow:
        """The row of numbers."""
        return self._row

    def set_value(self, rating: int | None) -> None:
        """Show this rating. Raises `ValueError` for a number that is not on the scale."""
        if rating is not None and rating not in self._row.steps:
            raise ValueError(f"{self.name_}: {rating} is not on the scale")
        self._row.show(rating)
        self.clear_problem()

    def restore(self, raw: object) -> None:
        """Take back the rating of a draft."""
        if raw is None or (type(raw) is int and raw in self._row.steps):
            self.set_value(raw)

    def problem(self) -> str | None:
        """Whether a rating is missing."""
        steps = self._row.steps
        return f"Pick a number from {steps[0]} to {steps[-1]}." if self._required and self.value is None else None

    @on(RatingRow.Refused)
    def _say_whole(self, event: RatingRow.Refused) -> None:
        event.stop()
        steps = self._row.steps
        self.show_problem(f"Whole numbers only, nothing is rounded. Pick one from {steps[0]} to {steps[-1]}.")

    @on(RatingRow.Outside)
    def _say_range(self, event: RatingRow.Outside) -> None:
        event.stop()
        steps = self._row.steps
        self.show_problem(f"Pick a number from {steps[0]} to {steps[-1]}.")

    @on(RatingRow.Picked)
    def _note_rating(self, event: RatingRow.Picked) -> None:
        event.stop()
        self.changed()

    @on(RatingRow.Submitted)
    def _move_on(self, event: RatingRow.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))
