"""The filter of the history: domain, outcomes, causes and days, in force while they are typed, and told in one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.letters import CAUSES, OUTCOMES
from protocol.history.dates import ALL_DAYS, DatesError, parse_dates
from protocol.history.selecting import EVERYTHING, Selection
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import Option
from screens.fields.multi_choice_field import MultiChoiceField
from screens.fields.text_field import TextField
from screens.form import Form
from screens.live import Live
from screens.messages import Subject
from screens.sized import SizedScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_MOST: Final = 80
_DAYS_HELP: Final = "-7d  this month  2026-11  2026-11-20  2026-11-01..2026-11-20"


class FilterForm(Form):
    """The questions. `told` hears the selection after every change that makes sense."""

    def __init__(self, live: Live, selection: Selection, told: Callable[[Selection], None]) -> None:
        """A form that begins at a selection, whose words it leaves as they are."""
        super().__init__(live, Subject())
        self._selection, self._told = selection, told
        label = live.coaching.label
        outcomes = [Option(one, letter, label(one)) for one, letter in OUTCOMES.items()]
        causes = [Option(one, letter, label(one)) for one, letter in CAUSES.items()]
        self._domain = TextField("domain", "Domain: a piece of its name", limits=(0, _MOST), glyphs=live.glyphs)
        self._outcomes = MultiChoiceField("outcomes", "Outcome: any of", outcomes, columns=len(outcomes), glyphs=live.glyphs)
        self._causes = MultiChoiceField("causes", "Cause: any of", causes, columns=3, glyphs=live.glyphs)
        self._days = TextField("days", "Days", limits=(0, _MOST), placeholder="this month", help_=_DAYS_HELP, glyphs=live.glyphs)

    def compose(self) -> ComposeResult:
        yield self._domain
        yield self._outcomes
        yield self._causes
        yield self._days
        yield Static("", id="note", markup=False)

    def saved_values(self) -> Mapping[str, object]:
        """What is filtered by now."""
        found = self._selection
        return {"domain": found.domain, "outcomes": found.outcomes, "causes": found.causes, "days": found.days}

    def edited(self, field: Field) -> None:
        """Show what the answers come to. Days that cannot be read filter nothing."""
        dates = ALL_DAYS
        try:
            dates = parse_dates(self._days.value, self.live.now().today)
        except DatesError as error:
            self._days.show_problem(error.sentence)
        self._selection = self._selection._replace(
            domain=self._domain.value,
            outcomes=self._outcomes.value,
            causes=self._causes.value,
            days=self._days.value,
            dates=dates,
        )
        self._told(self._selection)

    def clear(self) -> None:
        """Ask for everything again, but for the words that are searched."""
        self._selection = EVERYTHING._replace(words=self._selection.words)
        self.refill(self.saved_values())
        self._told(self._selection)


class FilterScreen(SizedScreen):
    """The form above the list. Enter on the last question, or `esc`, leads back; what was answered is in force."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.CLEAR_FILTER.binding]

    def __init__(self, live: Live, selection: Selection = EVERYTHING, told: Callable[[Selection], None] = lambda _: None) -> None:
        """A form that begins at a selection."""
        super().__init__()
        self._form = FilterForm(live, selection, told)

    def compose(self) -> ComposeResult:
        yield Static("Filter the history", markup=False, classes="filter--title")
        yield Static("The list follows as you answer; esc shows it.", markup=False, classes="filter--told")
        yield self._form
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the first question."""
        self._form.focus_first()

    @on(Form.Done)
    def action_back(self) -> None:
        """Back to the list."""
        self.app.pop_screen()

    def action_clear_filter(self) -> None:
        """Ask for everything again."""
        self._form.clear()
