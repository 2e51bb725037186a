"""The entries that are shown, as a file of the person's choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.entities import Attempt
from protocol.history.exported import rows_of, to_csv, to_markdown
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.text_field import TextField
from screens.fields.yes_no_field import YesNoField
from screens.history.form import Form
from screens.live import Live
from screens.messages import HandedOut, HandOutRequested, NotHandedOut, Subject
from screens.sized import SizedScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_MOST: Final = 1000


class Format(StrEnum):
    """What the file is; the values end its name."""

    MARKDOWN = "md"
    CSV = "csv"


_OPTIONS: Final = (
    Option(Format.MARKDOWN, "m", "Markdown", "to read"),
    Option(Format.CSV, "c", "CSV", "for a spreadsheet"),
)


class HandOutForm(Form):
    """Which format, with the person's words or without, and where to."""

    def __init__(self, live: Live, entries: Sequence[Attempt]) -> None:
        """A form about these entries."""
        super().__init__(live, Subject())
        self._entries = entries
        self._format = ChoiceField("format", "Format", _OPTIONS, glyphs=live.glyphs)
        self._words = YesNoField(
            "words", "With your own words?", help_="Without them: days, outcomes and ratings; domains by number.", glyphs=live.glyphs
        )
        self._path = TextField("path", "File", limits=(1, _MOST), glyphs=live.glyphs)
        self._offered = ""
        self._known = ""

    def compose(self) -> ComposeResult:
        yield self._format
        yield self._words
        yield self._path
        yield Static("", id="note", markup=False)

    def saved_values(self) -> Mapping[str, object]:
        """Words stay out unless they are asked for."""
        self._offered = self._offer(Format.MARKDOWN)
        return {"format": Format.MARKDOWN, "words": "no", "path": self._offered}

    def _offer(self, kind: Format) -> str:
        return f"~/smallwins-history-{self.live.now().today.isoformat()}.{kind}"

    def edited(self, field: Field) -> None:
        """The name that is offered follows the format, until the person types another."""
        self.say("")
        kind = self._format.value
        if field is self._format and kind is not None and self._path.value == self._offered:
            self._offered = self._offer(kind)
            self._path.set_value(self._offered)

    def save(self) -> None:
        """Ask for the file to be written."""
        kind = self._format.value
        if not self.sound("format", "words", "path") or kind is None:
            return
        path = self._path.value.strip()
        self.post_message(HandOutRequested(path, self._text(kind), self, replace=path == self._known))

    def _text(self, kind: Format) -> str:
        words = bool(self._words.value)
        rows = rows_of(self.live.current(), self._entries, words=words)
        return to_csv(rows, words=words) if kind is Format.CSV else to_markdown(rows, told=self.live.coaching.help.scope)

    @on(HandedOut)
    def _written(self, event: HandedOut) -> None:
        self.notify(f"Written for you alone to read: {self.shown(event.path)}", markup=False)
        self.post_message(self.Done())

    @on(NotHandedOut)
    def _not_written(self, event: NotHandedOut) -> None:
        self._known = self._path.value.strip() if event.exists else ""
        self.say(event.sentence)
        self._path.focus()

    def shown(self, text: str) -> str:
        """Words as they may be drawn."""
        return self._path.shown(text)


class HandOutScreen(SizedScreen):
    """The form above the list."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.SAVE_FORM.binding]

    def __init__(self, live: Live, entries: Sequence[Attempt] = ()) -> None:
        """A form about these entries."""
        super().__init__()
        self._form = HandOutForm(live, entries)
        count = len(entries)
        self._title = f"Write {'1 entry' if count == 1 else f'{count:,} entries'} to a file"

    def compose(self) -> ComposeResult:
        yield Static(self._title, markup=False, classes="hand-out--title")
        yield self._form
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the first question."""
        self._form.focus_first()

    @on(Form.Done)
    def action_back(self) -> None:
        """Back to the list."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Write the file."""
        self._form.save()
