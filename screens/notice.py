"""What a guard rail has to say: one line on the dashboard, and the page behind it with what can be done about it (spec 4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from protocol.changes import MoveDomain
from protocol.entities import Attempt, Domain
from protocol.guarding.dip_episode import dip_episode, dip_message
from protocol.guarding.notices import EVERY_DAYS, Notice
from protocol.guarding.owning import owning
from protocol.snapshot import Snapshot, closed_attempts, focused_domain
from protocol.steps import Step
from protocol.streaks import is_mastery_experience
from protocol.visible import visible
from protocol.vocabulary import DomainStatus, Outcome
from screens import keys
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, OpenAudit, OpenDomains, OpenStep, WholeRecordRequested
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.loop_figures import mark
from screens.widgets.loop_glyphs import glyph_table
from screens.widgets.static import Static

_KEEP: Final = "keep"
_GOAL: Final = "goal"
_DOMAINS: Final = "domains"
_AUTOMATIC: Final = "automatic"
_LETTERS: Final = "abcdefgimn"
_LINE_OF: Final = 14
"""Attempts in the two lines of effort and result."""
_DAY: Final = "%a %d %b"


class NoticeScreen(Screen[None]):
    """The whole of a notice. Enter keeps things as they are, and the notice is silent for a while then."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding]

    def __init__(self, live: Live, about: Notice) -> None:
        """A page about the domain in front."""
        super().__init__()
        self.live = live
        self._about = about
        self._words = Static("", markup=False, classes="notice--words")
        self._rows = Static("", markup=False, classes="notice--rows")
        self._menu = KeyMenu(live.glyphs)

    def compose(self) -> ComposeResult:
        yield Static(self.live.coaching.notices.title, markup=False, classes="notice--title")
        with VerticalScroll(can_focus=False):
            yield self._words
            yield self._rows
            yield self._menu
        yield KeyBar()

    def on_mount(self) -> None:
        """Draw what is at hand, and ask for the older part of the record where that is not."""
        self.live.changed.subscribe(self, self._draw)
        self._draw(self.live.current())
        self._menu.focus()
        if self.live.current().settled:
            self.post_message(WholeRecordRequested())

    def _draw(self, snapshot: Snapshot) -> None:
        domain = focused_domain(snapshot)
        if domain is None:
            return
        texts = self.live.coaching
        pages: Mapping[Notice, Callable[[], tuple[Sequence[str], Sequence[str], Sequence[MenuRow]]]] = {
            Notice.STRAIN: lambda: ((texts.help.strain, texts.heavy.strain_page, texts.heavy.where), (), ()),
            Notice.DIP: lambda: self._dip(snapshot, domain),
            Notice.LOW_EFFORT: lambda: ((texts.guard_rails.low_effort,), (), (self._to_goal,)),
            Notice.AUTOMATIC: lambda: (
                (texts.guard_rails.automatic_offer,),
                (),
                (MenuRow(_AUTOMATIC, "y", texts.notices.make_automatic),),
            ),
            Notice.UNOWNED: lambda: self._unowned(snapshot, domain),
            Notice.OVERLOAD: lambda: ((texts.guard_rails.overload_banner,), (), (MenuRow(_DOMAINS, "d", "go to the list of domains"),)),
        }
        words, rows, ways = pages[self._about]()
        self._words.update(self._shown(words))
        self._rows.update(self._shown(rows))
        self._rows.display = bool(rows)
        kept = texts.notices.not_yet if self._about is Notice.AUTOMATIC else texts.notices.kept
        self._menu.offer([MenuRow(_KEEP, "enter", kept), *ways])

    def _shown(self, lines: Sequence[str]) -> str:
        return "\n".join(visible(line, glyphs=self.live.glyphs.charset) for line in lines)

    @property
    def _to_goal(self) -> MenuRow:
        return MenuRow(_GOAL, "s", self.live.coaching.notices.smaller_goal)

    def _dip(self, snapshot: Snapshot, domain: Domain) -> tuple[Sequence[str], Sequence[str], Sequence[MenuRow]]:
        """The message by how long it has lasted, and the effort beside what came of it."""
        texts, episode = self.live.coaching, dip_episode(closed_attempts(snapshot, domain.id), self.live.now().today)
        if episode is None:
            return ((texts.notices.dip,), (), (self._to_goal,))
        shown = episode.attempts[-_LINE_OF:]
        efforts = "".join(f"{'-' if one.effort is None else one.effort:>3}" for one in shown)
        results = "".join(f"{self._mark(one):>3}" for one in shown)
        lines = (f"{texts.notices.effort_line}  {efforts}", f"{texts.notices.result_line}  {results}")
        return (dip_message(episode, texts.guard_rails), lines, (self._to_goal,))

    def _mark(self, attempt: Attempt) -> str:
        """The sign that the loop on the dashboard has for it."""
        outcome = attempt.outcome or Outcome.NOT_ATTEMPTED
        return mark(outcome, mastery=is_mastery_experience(attempt), glyphs=glyph_table(self.live.glyphs.charset)).text

    def _unowned(self, snapshot: Snapshot, domain: Domain) -> tuple[Sequence[str], Sequence[str], Sequence[MenuRow]]:
        """The wins by cause, and those credited elsewhere to pick one from."""
        texts, found = self.live.coaching, owning(closed_attempts(snapshot, domain.id))
        counts = ", ".join(f"{count} {texts.label(cause)}" for cause, count in found.causes)
        ways = [MenuRow(one.id, letter, self._win(one)) for letter, one in zip(_LETTERS, found.unowned, strict=False)]
        lines = (f"{texts.notices.by_cause.format(n=len(found.successes))}: {counts}",)
        return ((texts.guard_rails.unowned_wins,), lines, ways)

    def _win(self, attempt: Attempt) -> str:
        words = attempt.evidence or attempt.goal_action
        parts = (attempt.at.logical_date.strftime(_DAY), self.live.coaching.label(attempt.cause), words)
        return f" {self.live.glyphs.separator} ".join(part for part in parts if part)

    @on(KeyMenu.Chosen)
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if event.name == _KEEP:
            self._rest()
            self.app.pop_screen()
        elif event.name == _GOAL:
            self.post_message(OpenStep(Step.PROXIMAL_GOAL))
        elif event.name == _DOMAINS:
            self.post_message(OpenDomains())
        elif event.name == _AUTOMATIC:
            self._mark_automatic()
        else:
            self.post_message(OpenAudit(event.name))

    def _rest(self) -> None:
        """Be silent for as long as lies between two showings. Of strain nothing is kept, also not this."""
        if (days := EVERY_DAYS.get(self._about)) is not None:
            self.live.shown.mute(self._about, self.live.now().today + timedelta(days=days))

    def _mark_automatic(self) -> None:
        domain = focused_domain(self.live.current())
        if domain is not None:
            self.post_message(ChangeRequested(MoveDomain(self.live.new_id(), domain.id, DomainStatus.AUTOMATIC), self))

    @on(ChangeApplied)
    def _applied(self) -> None:
        self.post_message(OpenDomains())

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self.notify(event.sentence, markup=False)

    def action_back(self) -> None:
        """One level up; the line stays on the dashboard for today."""
        self.app.pop_screen()
