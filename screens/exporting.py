"""What goes into a file, how much of the person's words goes along, and where to; the app writes it and answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.entities import Attempt
from protocol.exporting.format import Format
from protocol.exporting.wording import PLAIN, Words
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.text_field import TextField
from screens.form import Form
from screens.live import Live
from screens.messages import Export, ExportAnswered, ExportRequested, Subject
from screens.sized import SizedScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_LONGEST_PATH = 4096
_FORMATS: Final = (Option(Format.MARKDOWN, "m", "Markdown", "to read"), Option(Format.CSV, "c", "CSV", "for a spreadsheet"))
"""What a selection of entries may become."""
_SUFFIXES: Final = {Format.MARKDOWN: ".md", Format.CSV: ".csv"}
_WORDS: Final = (
    Option(Words.NONE, "n", "none", "domains go by number, goals and notes stay here"),
    Option(Words.REDACTED, "r", "redacted", "without names, addresses, long numbers; can miss some"),
    Option(Words.ALL, "a", "all", "as you typed them"),
)


def selected(entries: Sequence[Attempt], today: date) -> Export:
    """A selection of entries as an export."""
    title = "1 entry" if len(entries) == 1 else f"{len(entries):,} entries"
    path = f"~/smallwins-history-{today.isoformat()}{_SUFFIXES[Format.MARKDOWN]}"
    return Export(Format.MARKDOWN, title, "What the history shows now.", path, entries)


class ExportForm(Form):
    """The questions. Nothing is replaced unless the same path is asked for twice."""

    def __init__(self, live: Live, export: Export) -> None:
        """A form about one export."""
        super().__init__(live, Subject())
        self._export = export
        self._format: ChoiceField[Format] = ChoiceField("format", "Format", _FORMATS, glyphs=live.glyphs)
        self._words: ChoiceField[Words] = ChoiceField("words", "How much of your own words goes along?", _WORDS, glyphs=live.glyphs)
        told = "A file that only you can read is made there."
        self._path = TextField("path", "Where to?", limits=(1, _LONGEST_PATH), help_=told, glyphs=live.glyphs)
        self._taken = ""

    def compose(self) -> ComposeResult:
        if self._export.entries is not None:
            yield self._format
        if self._export.format is not Format.JSON:
            yield self._words
        yield self._path
        yield Static("", id="note", markup=False)

    def saved_values(self) -> Mapping[str, object]:
        """What is proposed; words stay here unless they are asked for."""
        return {"format": self._export.format, "words": Words.NONE, "path": self._export.path}

    def edited(self, field: Field) -> None:
        """The path that is proposed follows the format, until the person types another."""
        self.say("")
        if field is self._path:
            self._taken = ""
        elif field is self._format and (chosen := self._format.value) is not None:
            before, is_proposed = self._export, self._path.value == self._export.path
            path = before.path.removesuffix(_SUFFIXES[before.format]) + _SUFFIXES[chosen]
            self._export = before._replace(format=chosen, path=path)
            if is_proposed:
                self._taken = ""
                self._path.set_value(path)

    def save(self) -> None:
        """Ask for the file; the same path a second time, after it was said to be taken, is meant."""
        if self.sound(*self.drafted()):
            path = self._path.value.strip()
            self.say("Writing ...")
            wanted = self._export._replace(path=path)
            self.post_message(ExportRequested(wanted, self._words.value, self, overwrite=path == self._taken))

    @on(ExportAnswered)
    def _answered(self, event: ExportAnswered) -> None:
        event.stop()
        self.say("" if event.is_taken else event.sentence)
        self._taken = self._path.value.strip() if event.is_taken else ""
        self._path.show_problem(event.sentence if event.is_taken else "")
        self._path.focus()


class ExportScreen(SizedScreen):
    """One page for every format, and for what the history shows."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.EXPORT.binding]

    def __init__(self, live: Live, export: Export) -> None:
        """A page about one export."""
        super().__init__()
        self._title = f"Export: {export.title}"
        self._told = f"{export.told} {PLAIN}" if live.is_sealed() else export.told
        self._form = ExportForm(live, export)

    def compose(self) -> ComposeResult:
        yield Static(self._title, markup=False, classes="exporting--title")
        yield Static(self._told, markup=False, classes="exporting--told")
        yield self._form
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the first question."""
        self._form.focus_first()

    def action_back(self) -> None:
        """Back to where the person came from."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Write the file."""
        self._form.save()
