"""The two fields of a goal that are read as more than words: when it is to be done, and how long it takes."""

from __future__ import annotations

from typing import NamedTuple

from textual.app import ComposeResult

from protocol.asking.goal import MOST_MINUTES, when_words
from protocol.coaching_shapes import FieldText
from protocol.errors import ProtocolError
from protocol.text import LIMITS, rating
from protocol.when import Planned, parse_planned
from screens.fields.text_field import TextField
from screens.live import Live
from screens.widgets.static import Static

_LONGEST_NUMBER = 20


class _Reading(NamedTuple):
    """What the words of the `when` field come to, or why they come to nothing."""

    planned: Planned | None
    problem: str | None


class WhenField(TextField):
    """A time within the next days or a cue; below it stands how it was understood."""

    def __init__(self, live: Live, text: FieldText) -> None:
        """An empty field."""
        super().__init__(
            "when",
            f"{text.prompt} (optional)",
            limits=LIMITS["goal.when"],
            placeholder=text.placeholder,
            help_=text.help,
            glyphs=live.glyphs,
        )
        self._live = live
        self._understood = Static("", markup=False, classes="when--understood")

    def compose_body(self) -> ComposeResult:
        yield from super().compose_body()
        yield self._understood

    @property
    def planned(self) -> Planned:
        """What was written; the words alone where they cannot be read as they stand."""
        return self._read().planned or Planned(self.value, None)

    def problem(self) -> str | None:
        """Why this cannot be when."""
        return super().problem() or self._read().problem

    def show_understood(self) -> None:
        """Say below the words which time they name, or that they are a cue."""
        planned = self._read().planned
        shown = planned is not None and bool(planned.text)
        self._understood.display = shown
        if planned is not None and shown:
            self._understood.update(f"{self.glyphs.arrow_right} {when_words('a cue', planned.at)}")

    def _read(self) -> _Reading:
        try:
            return _Reading(parse_planned(self.value, self._live.now()), None)
        except ProtocolError as error:
            return _Reading(None, error.sentence)


class MinutesField(TextField):
    """A whole number of minutes, up to a day, or nothing."""

    def __init__(self, live: Live, text: FieldText) -> None:
        """An empty field."""
        super().__init__(
            "duration_min",
            text.prompt,
            limits=(0, _LONGEST_NUMBER),
            placeholder=text.placeholder,
            help_=text.help,
            glyphs=live.glyphs,
        )

    @property
    def minutes(self) -> int | None:
        """The number; None where there is none, or none that can be used."""
        return None if not self.value.strip() or self.problem() else rating(self.value, "minutes", 1, MOST_MINUTES)

    def problem(self) -> str | None:
        """Whether this is a whole number of minutes; nothing is rounded."""
        if super().problem() or not self.value.strip():
            return super().problem()
        try:
            rating(self.value, "minutes", 1, MOST_MINUTES)
        except ProtocolError as error:
            return error.sentence
        return None
