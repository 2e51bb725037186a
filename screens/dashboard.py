"""The dashboard: the tweak first, what is next, the feedback loop, and the quick-log box."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Footer, Static

from protocol.changes import AnswerTweak
from protocol.entities import QuickReview
from protocol.picture import loop_state
from protocol.progress import Next, goal_in_front, next_up, state_of
from protocol.snapshot import Snapshot, focused_domain, newest_unreviewed, open_attempt, when
from protocol.steps import Step
from protocol.visible import visible
from protocol.vocabulary import TweakUse
from screens import keys
from screens.explanation import ExplanationScreen
from screens.live import Live
from screens.messages import (
    ChangeRefused,
    ChangeRequested,
    OpenAttemptFlow,
    OpenDomains,
    OpenReview,
    OpenStep,
    RedoRequested,
    UndoRequested,
)
from screens.widgets.feedback_loop import FeedbackLoop
from screens.widgets.quick_log import QuickLogBox

_STEPS = {Next.DOMAIN: Step.MICRO_DOMAIN, Next.GOAL: Step.PROXIMAL_GOAL, Next.SHRINK: Step.PROXIMAL_GOAL}
_STEPS |= {Next.ACKNOWLEDGE: Step.SMALL_WIN, Next.AUDIT: Step.ATTRIBUTION}


class DashboardScreen(Screen[None]):
    """Home. It draws one snapshot and changes only with the record."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding
        for key in (
            *(keys.NEXT_UP, keys.QUICK_LOG, keys.ATTEMPT, keys.REVIEW, keys.DOMAINS, keys.EXPLAIN),
            *(keys.TWEAK_USED, keys.TWEAK_PARTLY, keys.TWEAK_NOT_USED),
            *(keys.UNDO, keys.REDO, keys.LEAVE_BOX, keys.QUIT_LETTER),
        )
    ]

    def __init__(self, live: Live) -> None:
        """A dashboard that follows the record."""
        super().__init__()
        self.live = live
        self._tweak = Static("", markup=False, classes="dashboard--tweak")
        self._next = Static("", markup=False, classes="dashboard--next")
        self._loop = FeedbackLoop(glyphs=live.glyphs.charset)
        self._box = QuickLogBox(live)

    def compose(self) -> ComposeResult:
        yield self._tweak
        yield self._next
        yield self._loop
        yield self._box
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Draw now, and again after each change."""
        self.live.changed.subscribe(self, self._draw)
        self._draw(self.live.current())

    def _draw(self, snapshot: Snapshot) -> None:
        self._loop.state = loop_state(snapshot, self.live.now(), show_estimate=self.live.show_estimate)
        self._next.update(self._shown(f"{self.live.glyphs.pointer} {self._next_words(snapshot)}"))
        tweak = self._tweak_words(snapshot)
        self._tweak.update(self._shown(tweak))
        self._tweak.display = bool(tweak)
        self.refresh_bindings()

    def _shown(self, text: str) -> str:
        return visible(text, glyphs=self.live.glyphs.charset)

    def _tweak_words(self, snapshot: Snapshot) -> str:
        review = tweak_of_the_day(snapshot, self.live.now().today)
        if review is None:
            return ""
        words = self.live.coaching.dashboard.tweak.format(tweak=review.tweak)
        answer = "used it? y / p partly / n" if review.tweak_used is None else self.live.coaching.label(review.tweak_used)
        return f"{words}  {self.live.glyphs.separator} {answer}"

    def _next_words(self, snapshot: Snapshot) -> str:
        step = next_up(snapshot, self.live.now())
        text = self.live.coaching.next_up(step)
        domain = focused_domain(snapshot)
        if domain is None:
            return f"{self.live.coaching.dashboard.no_domain} {text}"
        goal = goal_in_front(snapshot, domain, self.live.now())
        attempt = open_attempt(snapshot, domain.id)
        state = self.live.coaching.label(state_of(attempt, reviewed=False)) if attempt is not None else ""
        return text.format(action=goal.action if goal is not None else "", state=state)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The tweak's three keys work only while it asks; the others give way to typing."""
        if action == "tweak":
            review = tweak_of_the_day(self.live.current(), self.live.now().today)
            return review is not None and review.tweak_used is None
        if action == "leave_box":
            return self.focused is not None
        return True

    def action_tweak(self, used: str) -> None:
        """Say whether the tweak was used."""
        review = tweak_of_the_day(self.live.current(), self.live.now().today)
        if review is not None:
            self.post_message(ChangeRequested(AnswerTweak(self.live.new_id(), review.id, TweakUse(used)), self))

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self.notify(event.sentence, markup=False)

    def action_next_up(self) -> None:
        """Go to what is next."""
        step = next_up(self.live.current(), self.live.now())
        if step in _STEPS:
            self.post_message(OpenStep(_STEPS[step]))
        elif step is Next.REVIEW:
            self.action_review()
        else:
            self.post_message(OpenAttemptFlow())

    def action_quick_log(self) -> None:
        """Put the cursor into the quick-log box."""
        self._box.begin()

    def action_leave_box(self) -> None:
        """Leave the box; its line is kept."""
        self.set_focus(None)

    def action_attempt(self) -> None:
        """Begin an attempt, or resume the one under way."""
        self.post_message(OpenAttemptFlow())

    def action_review(self) -> None:
        """Review the newest entry that has no review, or the day."""
        domain = focused_domain(self.live.current())
        waiting = newest_unreviewed(self.live.current(), domain.id) if domain is not None else None
        self.post_message(OpenReview(waiting.id if waiting is not None else None))

    def action_domains(self) -> None:
        """Go to the list of domains."""
        self.post_message(OpenDomains())

    def action_undo(self) -> None:
        """Undo the last change."""
        self.post_message(UndoRequested())

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self.post_message(RedoRequested())

    def action_explain(self) -> None:
        """Show the rules behind the figures and what they rest on."""
        self.app.push_screen(ExplanationScreen(self.live))


def tweak_of_the_day(snapshot: Snapshot, today: date) -> QuickReview | None:
    """The newest tweak whose day has come and that was not answered on an earlier day."""
    domain = focused_domain(snapshot)
    if domain is None:
        return None
    due = (one for one in snapshot.reviews.values() if one.domain_id == domain.id and one.tweak_for <= today)
    newest = max(due, key=when, default=None)
    return newest if newest is not None and (newest.tweak_used is None or newest.tweak_for == today) else None
