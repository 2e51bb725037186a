"""The quick-log box: one line, the shell's own grammar, an answer in one line."""

from __future__ import annotations

from collections.abc import Sequence
from string import digits
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import TextArea

from protocol.changes import LogAttempt
from protocol.entry import NoDomainError, attempt_change, named_domain
from protocol.errors import ProtocolError
from protocol.explain import explain_in_a_line
from protocol.quicklog import DRAFT, QuickLogError, complete, parse_line, short_form
from protocol.quickrecall import NOTHING, Recall, going_on, recall
from protocol.snapshot import focused_domain
from protocol.standing import standing
from protocol.visible import cells, visible
from screens import keys
from screens.fields.editor import Editor
from screens.keymap import in_force, spelled
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, DraftChanged, DraftSettled
from screens.no_domain import no_domain
from screens.widgets.log_line import LogLine
from screens.widgets.static import Static

EXAMPLE = "a walked in and stayed e6 d5 strategy"
SHORT = "a65ak: achieved, effort 6, difficulty 5, strategy, acknowledged"
_TAKES = "right takes what is shown"
_FEW = 16
"""Lines of the terminal below which the hint has one."""


class QuickLogBox(Vertical):
    """Takes a line such as `a walked in and stayed e6 d5 strategy`. What is refused stays in the box, the place in it pointed at."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.LOG_LINE.binding, keys.COMPLETE.binding]

    class Left(Message):
        """Posted when the person is done with the box: with the answer to what was logged, or with "" when there was nothing to log."""

        def __init__(self, receipt: str) -> None:
            super().__init__()
            self.receipt = receipt

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """An empty box."""
        super().__init__(id=id)
        self.live = live
        self._recall: Recall = NOTHING
        self._asked = f"{spelled(in_force(keys.QUICK_LOG, live.keymap))} logs a line: {EXAMPLE}"
        self._editor = LogLine(lambda text: going_on(text, self._recall), placeholder=self._asked, glyphs=live.glyphs)
        self._answer = Static("", markup=False, classes="quick-log--answer")
        self._known = ""
        self._hinting = False

    def compose(self) -> ComposeResult:
        yield self._editor
        yield self._answer

    def on_mount(self) -> None:
        """Take back what an earlier session left in the box."""
        self._answer.display = False
        self.take_back()

    def begin(self) -> None:
        """Put the cursor into the box, with what the record has to go on with."""
        self.take_back()
        snapshot = self.live.current()
        self._recall = recall(snapshot, focused_domain(snapshot))
        self._editor.focus()
        self._editor.update_suggestion()

    def take_back(self) -> None:
        """Hold the line that was left, in this box or in the one above another screen."""
        words = self.live.draft(DRAFT).get("line", "")
        if isinstance(words, str) and words != self._editor.words:
            self._load(words)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._editor.placeholder = EXAMPLE
        self._hint()

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        self._editor.placeholder = self._asked
        if self._hinting:
            self._say("")

    def _load(self, words: str) -> None:
        self._known = words
        self._editor.load(words)

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        words = self._editor.words
        if words == self._known:
            return
        self._known = words
        self._hint()
        self.post_message(DraftChanged(DRAFT, {"line": words}) if words else DraftSettled(DRAFT))

    def _candidates(self) -> list[str]:
        """What may stand at the cursor; nothing in a line longer than any that is meant."""
        return [] if self._editor.beyond else complete(self._editor.words, self._editor.cursor_location[1])

    def _possible(self) -> str:
        """What may stand at the cursor; a scale by its ends. In an empty line, the way to log in five keys as well."""
        found, words = self._candidates(), self._editor.words
        possible = short_form(words) or "  ".join(dict.fromkeys(_scale(one, found) for one in found))
        if not words and self.app.size.height >= _FEW:
            return f"{possible}\n{SHORT}"
        return possible or (_TAKES if self._editor.suggestion else "")

    def action_complete(self) -> None:
        """Finish the word at the cursor as far as it is certain; where there is no such word, take what is shown behind the cursor."""
        found = self._candidates()
        begun = self._editor.words[: self._editor.cursor_location[1]].split(" ")[-1]
        certain = _beginning(found)[len(begun) :]
        if certain:
            self._editor.insert_words(certain + " " if len(found) == 1 else certain)
        elif not found:
            self._editor.take_suggestion()

    @on(Editor.Submitted)
    def _submitted(self, event: Editor.Submitted) -> None:
        event.stop()
        self.action_log()

    def action_log(self) -> None:
        """Log the line; an empty one only leaves the box."""
        if not self._editor.words.strip():
            self.screen.set_focus(None)
            self.post_message(self.Left(""))
            return
        line = None
        try:
            line = parse_line(self._editor.words)
            domain = named_domain(self.live.current(), line.domain)
            change = attempt_change(line, self.live.new_id(), domain, self.live.now())
        except QuickLogError as error:
            self._say(self._pointed(error))
        except NoDomainError as error:
            self._say(error.sentence if line is not None and line.domain else no_domain(self.live))
        except ProtocolError as error:
            self._say(error.sentence)
        else:
            self.post_message(ChangeRequested(change, self))

    def _pointed(self, error: QuickLogError) -> str:
        """The sentence, and above it the mark under the word it is about, where the whole line is in sight."""
        fits = cells(self._editor.words) < self._editor.size.width
        return f"{error.pointer().splitlines()[-1]}\n{error.sentence}" if fits else error.sentence

    @on(ChangeApplied)
    def _applied(self, event: ChangeApplied) -> None:
        self._load("")
        self.post_message(DraftSettled(DRAFT))
        receipt = self._receipt(event)
        self._say(receipt)
        self.screen.set_focus(None)
        self.post_message(self.Left(receipt))

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._say(event.sentence)

    def _receipt(self, event: ChangeApplied) -> str:
        """What was logged, what it did to the estimate, and why, in one line."""
        snapshot = self.live.current()
        attempt = snapshot.attempts[event.about]
        domain = snapshot.domains[attempt.domain_id]
        outcome = self.live.coaching.label(attempt.outcome) if attempt.outcome else ""
        update = standing(snapshot, domain, self.live.now()).update_of(attempt.id)
        reason = explain_in_a_line(update) if update is not None and self.live.show_estimate and not self.live.quiet else ""
        unplanned = "" if attempt.planned or not isinstance(event.change, LogAttempt) else " No goal was ready: totals only."
        return f"Logged: {outcome}. {reason}{unplanned}"

    def _hint(self) -> None:
        """Show what may be typed, until there is something to answer."""
        self._say(self._possible())
        self._hinting = True

    def _say(self, text: str) -> None:
        self._hinting = False
        self._answer.update(visible(text, newlines=True, glyphs=self.live.glyphs.charset))
        self._answer.display = bool(text)
        self.call_after_refresh(self.scroll_visible, animate=False)


def _beginning(candidates: Sequence[str]) -> str:
    """What all of them begin with."""
    shortest = min(candidates, key=len, default="")
    ends = (end for end in range(len(shortest), 0, -1) if all(one.startswith(shortest[:end]) for one in candidates))
    return shortest[: next(ends, 0)]


def _scale(candidate: str, found: Sequence[str]) -> str:
    """A rating as its whole scale, such as `e0-10`, if all of it is among the candidates; any other candidate as it is."""
    stem = candidate.rstrip(digits)
    return f"{stem}0-10" if stem != candidate and {f"{stem}0", f"{stem}10"} <= {*found} else candidate
