"""Where an export goes and how much of the person's words goes along; the app writes it and answers."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll

from protocol.exporting.wording import Words
from protocol.visible import visible
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.text_field import TextField
from screens.live import Live
from screens.messages import Export, ExportAnswered, ExportRequested, OpenDashboard
from screens.sized import SizedScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_LONGEST_PATH = 4096
_WORDS = (
    Option(Words.NONE, "n", "none", "domains go by number, goals and notes stay here"),
    Option(Words.REDACTED, "r", "redacted", "names, addresses and long numbers taken out by rule; it can miss some"),
    Option(Words.ALL, "a", "all", "as you typed them"),
)


class ExportScreen(SizedScreen):
    """One page for every format. Nothing is replaced unless the same path is asked for twice."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.EXPORT.binding]

    def __init__(self, live: Live, export: Export) -> None:
        """A page about one format."""
        super().__init__()
        self.live = live
        self._export = export
        glyphs, told = live.glyphs, "A file that only you can read is made there."
        self._path = TextField("path", "Where to?", limits=(1, _LONGEST_PATH), help_=told, glyphs=glyphs)
        self._words: ChoiceField[Words] = ChoiceField("words", "How much of your own words goes along?", _WORDS, glyphs=glyphs)
        self._note = Static("", markup=False, classes="exporting--note")
        self._taken = ""

    def compose(self) -> ComposeResult:
        yield Static(f"Export: {self._export.title}", markup=False, classes="exporting--title")
        with VerticalScroll(can_focus=False):
            yield Static(visible(self._export.told), markup=False, classes="exporting--told")
            yield self._path
            if not self._export.is_whole:
                yield self._words
            yield self._note
        yield KeyBar()

    def on_mount(self) -> None:
        """Propose a path, and to leave the words here."""
        self._path.set_value(self._export.path)
        if not self._export.is_whole:
            self._words.set_value(Words.NONE)
        self._path.focus()

    @on(Field.Submitted)
    def _move_on(self, event: Field.Submitted) -> None:
        event.stop()
        if event.field is self._path and not self._export.is_whole:
            self._words.focus()
        else:
            self.action_save()

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        if event.field is self._path:
            self._taken = ""
        self._note.update("")

    def action_save(self) -> None:
        """Ask for the file; the same path a second time, after it was said to be taken, is meant."""
        path = self._path.value.strip()
        if problem := self._path.problem():
            self._path.show_problem(problem)
            self._path.focus()
            return
        words = None if self._export.is_whole else self._words.value
        self._path.clear_problem()
        self._note.update("Writing ...")
        self.post_message(ExportRequested(self._export.name, path, words, self, overwrite=path == self._taken))

    @on(ExportAnswered)
    def _answered(self, event: ExportAnswered) -> None:
        event.stop()
        self._note.update("" if event.is_taken else visible(event.sentence, glyphs=self.live.glyphs.charset))
        self._taken = self._path.value.strip() if event.is_taken else ""
        if event.is_taken:
            self._path.show_problem(event.sentence)
            self._path.focus()

    def action_back(self) -> None:
        """Back to the dashboard."""
        self.post_message(OpenDashboard())
