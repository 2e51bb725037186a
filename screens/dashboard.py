"""The dashboard: the tweak first, what is next, the feedback loop, and the quick-log box."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.next_words import next_words
from protocol.changes import AnswerTweak
from protocol.coaching_shapes import QUICK_REVIEW
from protocol.comeback import is_back
from protocol.cycle import asks_whether_helped, in_domain, running, tweak_of_the_day
from protocol.entities import QuickReview
from protocol.hints import COMEBACK
from protocol.picture import loop_state
from protocol.progress import Next, next_up
from protocol.snapshot import Snapshot, focused_domain, newest_unreviewed
from protocol.steps import Step
from protocol.vocabulary import TweakUse
from screens import keys
from screens.live import Live
from screens.messages import (
    ChangeRefused,
    ChangeRequested,
    OpenAppraisal,
    OpenAttemptFlow,
    OpenComeback,
    OpenDomains,
    OpenHistory,
    OpenInsights,
    OpenReview,
    OpenSettings,
    OpenStep,
)
from screens.no_domain import ALL_WAIT, no_domain
from screens.notice_line import line_of, notice_now
from screens.review_dots import dots
from screens.sized import SizedScreen
from screens.widgets.clipped import Clipped
from screens.widgets.feedback_loop import FeedbackLoop
from screens.widgets.first_run import FirstRun
from screens.widgets.key_bar import KeyBar
from screens.widgets.lately import Lately
from screens.widgets.quick_log import QuickLogBox
from screens.widgets.static import Static

_STEPS = {Next.DOMAIN: Step.MICRO_DOMAIN, Next.GOAL: Step.PROXIMAL_GOAL, Next.SHRINK: Step.PROXIMAL_GOAL}
_STEPS |= {Next.ACKNOWLEDGE: Step.SMALL_WIN, Next.AUDIT: Step.ATTRIBUTION}
_ASKED = "used it?  y yes  p partly  n no"
_ASKED_HELPED = "did it help?  y yes  n no"
_FEW = 16
"""Lines of the terminal below which every text has to do with one."""
_MOST_TWEAK, _MOST_NEXT = 3, 2


class DashboardScreen(SizedScreen):
    """Home. It draws one snapshot and changes only with the record."""

    AUTO_FOCUS = ""
    LEVELS = ((32, "-tall"), (24, "-usual"), (0, "-few"))
    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding
        for key in (
            *(keys.NEXT_UP, keys.QUICK_LOG, keys.ATTEMPT, keys.REVIEW, keys.HISTORY, keys.INSIGHTS),
            *(keys.DOMAINS, keys.EXPLAIN, keys.APPRAISAL),
            keys.NOTICE,
            *(keys.TWEAK_USED, keys.TWEAK_PARTLY, keys.TWEAK_NOT_USED),
            *(keys.SETTINGS, keys.LEAVE_BOX, keys.QUIT_LETTER),
        )
    ]

    def __init__(self, live: Live) -> None:
        """A dashboard that follows the record."""
        super().__init__()
        self._is_back = False
        self._is_stale = False
        self._furnish(live)

    def _furnish(self, live: Live) -> None:
        self.live = live
        self._tweak = Clipped(live.glyphs, classes="dashboard--tweak")
        self._asked = Static(_ASKED, markup=False, classes="dashboard--asked")
        self._next = Clipped(live.glyphs, classes="dashboard--next")
        self._round = Static("", markup=False, classes="dashboard--round")
        self._first_run = FirstRun(live)
        self._notice = Clipped(live.glyphs, classes="dashboard--notice")
        self._lately = Lately(live)
        self._loop = FeedbackLoop(glyphs=live.glyphs.charset)
        self._box = QuickLogBox(live)

    async def furnish(self, live: Live) -> None:
        """Begin anew as the person wants it from here on; a line in the box is kept."""
        self._furnish(live)
        await self.recompose()
        self._draw(live.current())

    def compose(self) -> ComposeResult:
        yield self._first_run
        yield self._tweak
        yield self._asked
        yield self._next
        yield self._notice
        yield self._loop
        yield self._box
        yield self._round
        yield self._lately
        yield KeyBar()

    def on_mount(self) -> None:
        """Draw now, and again after each change."""
        self.live.changed.subscribe(self, self._changed)
        self._draw(self.live.current())

    def on_resize(self, event: events.Resize) -> None:
        """Another size has other room."""
        self._make_room()

    def _changed(self, snapshot: Snapshot) -> None:
        """Below another screen, what changed is drawn on coming back: no key of that screen waits for it."""
        if self.is_active:
            self._draw(snapshot)
        else:
            self._is_stale = True

    @on(events.ScreenResume)
    def _come_back(self) -> None:
        """All of it where the record changed meanwhile; else the lines of which one may have been put away for the day."""
        self._box.take_back()
        if self._is_stale:
            self._draw(self.live.current())
        else:
            self._draw_ways()

    def _draw(self, snapshot: Snapshot) -> None:
        self._is_stale = False
        state = loop_state(snapshot, self.live.now(), show_estimate=self.live.show_estimate, show_streak=self.live.tells_streak)
        self._loop.state = state._replace(explanation="") if self.live.quiet else state
        fresh = not snapshot.domains
        self.set_class(fresh, "-fresh")
        self._first_run.display = fresh
        self._next.display = self._box.display = not fresh
        self._draw_ways()
        self._lately.refresh()

    def _draw_ways(self) -> None:
        """What is next, the notice, the tweak and the round."""
        snapshot = self.live.current()
        self._is_back = self._comes_back(snapshot)
        self._next.show(self._next_words(snapshot), lead=f"{self.live.glyphs.pointer} ")
        self._draw_notice(snapshot)
        self._draw_tweak(self._tweak_of_the_day())
        domain = focused_domain(snapshot)
        cycle = in_domain(snapshot, domain.id, running) if domain is not None else None
        self._round.update(f"Reviews  {dots(self.live, cycle)}" if cycle is not None else "")
        self._make_room()
        self.refresh_bindings()

    def _make_room(self) -> None:
        """Where there are few lines, each text has one.

        The round is there where nothing has to give way for it: in a usual terminal, while no tweak and no notice takes its lines.
        """
        height, (tall, _), (usual, _) = self.app.size.height, *self.LEVELS[:2]
        self._first_run.set_class(height >= usual, "-roomy")
        self._tweak.allow(1 if height < _FEW else _MOST_TWEAK)
        self._next.allow(1 if height < _FEW else _MOST_NEXT)
        self._round.display = height >= tall or (height >= usual and not self._tweak.display and not self._notice.display)

    def _comes_back(self, snapshot: Snapshot) -> bool:
        """Whether a small start is offered before all else: after days away, once a day."""
        domain, now = focused_domain(snapshot), self.live.now()
        return domain is not None and not self.live.shown.is_muted(COMEBACK, now.today) and is_back(snapshot, domain, now)

    def _draw_notice(self, snapshot: Snapshot) -> None:
        """The one thing a guard rail has to say, and the key to the page behind it; nothing to who comes back after days away."""
        found = None if self._is_back else notice_now(self.live, snapshot)
        self._notice.display = found is not None
        self.set_class(found is not None, "-noticed")
        if found is not None:
            texts = self.live.coaching.notices
            self._notice.show(line_of(texts, found), f"  {texts.more}")
            self.live.shown.note(found, self.live.now().today)

    def _draw_tweak(self, review: QuickReview | None) -> None:
        self._tweak.show(self._tweak_words(review) if review is not None else "")
        self._tweak.display = review is not None
        self._asked.display = review is not None and _asks(review)
        self._asked.update(_ASKED_HELPED if review is not None and asks_whether_helped(review) else _ASKED)

    def _tweak_words(self, review: QuickReview) -> str:
        """The tweak, and what was answered about it."""
        coaching, text = self.live.coaching, self.live.coaching.step(QUICK_REVIEW)
        said = [coaching.dashboard.tweak.format(tweak=review.tweak)]
        if review.tweak_used is not None:
            said.append(f"{text.field('tweak_used').label}: {coaching.label(review.tweak_used)}")
        if review.tweak_helped is not None:
            said.append(f"{text.field('tweak_helped').label}: {'yes' if review.tweak_helped else 'no'}")
        return f" {self.live.glyphs.separator} ".join(said)

    def _tweak_of_the_day(self) -> QuickReview | None:
        snapshot = self.live.current()
        domain = focused_domain(snapshot)
        if self._is_back:
            return None
        mine = (one for one in snapshot.reviews.values() if domain is not None and one.domain_id == domain.id)
        return tweak_of_the_day(mine, self.live.now().today)

    def _next_words(self, snapshot: Snapshot) -> str:
        domain = focused_domain(snapshot)
        if domain is None:
            return ALL_WAIT if snapshot.domains else f"{no_domain(self.live)} {self.live.coaching.next_up(Next.DOMAIN)}"
        return self.live.coaching.comeback.next if self._is_back else next_words(self.live, domain)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The tweak's three keys work only while it asks; the others give way to typing."""
        if action == "tweak" and self.focused is None:
            review = self._tweak_of_the_day()
            partly = parameters == (TweakUse.PARTLY.value,)
            return review is not None and (review.tweak_used is None or (asks_whether_helped(review) and not partly))
        if action == "notice" and self.focused is None:
            return self._notice.display
        if action == "leave_box":
            return self.focused is not None
        return self.focused is None or action == "help"

    def action_tweak(self, used: str) -> None:
        """Say whether the tweak was used, and once that is known whether it helped."""
        review, answer = self._tweak_of_the_day(), TweakUse(used)
        if review is None:
            return
        change = AnswerTweak(self.live.new_id(), review.id, answer)
        if asks_whether_helped(review) and review.tweak_used is not None:
            change = change._replace(used=review.tweak_used, helped=answer is TweakUse.USED)
        self.post_message(ChangeRequested(change, self))

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self.notify(event.sentence, markup=False)

    def action_next_up(self) -> None:
        """Go to what is next."""
        step = next_up(self.live.current(), self.live.now())
        if step is Next.DOMAIN and self.live.current().domains:
            self.action_domains()
        elif self._is_back:
            self.post_message(OpenComeback())
        elif step in _STEPS:
            self.post_message(OpenStep(_STEPS[step]))
        elif step is Next.REVIEW:
            self.action_review()
        else:
            self.post_message(OpenAttemptFlow())

    def action_quick_log(self) -> None:
        """Put the cursor into the quick-log box; before there is a domain to log on, say where one begins."""
        if self.live.current().domains:
            self._box.begin()
        else:
            self.notify(self.live.coaching.dashboard.no_log, markup=False)

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

    def action_appraisal(self) -> None:
        """Rate the ladder, or see what the last rating says."""
        self.post_message(OpenAppraisal())

    def action_insights(self) -> None:
        """Go to the insights."""
        self.post_message(OpenInsights())

    def action_history(self) -> None:
        """Go to the history."""
        self.post_message(OpenHistory())

    def action_settings(self) -> None:
        """Go to the settings."""
        self.post_message(OpenSettings())

    def action_notice(self) -> None:
        """Go to the page behind what a guard rail says."""
        if (found := notice_now(self.live, self.live.current())) is not None:
            from screens.notice import NoticeScreen

            self.app.push_screen(NoticeScreen(self.live, found))

    def action_explain(self) -> None:
        """Show the rules behind the figures and what they rest on."""
        from screens.explanation import ExplanationScreen

        self.app.push_screen(ExplanationScreen(self.live))


def _asks(review: QuickReview) -> bool:
    """Whether anything is left to answer about a tweak."""
    return review.tweak_used is None or asks_whether_helped(review)
