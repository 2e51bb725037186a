"""The course of a sitting: one part that was asked for, or what is next until the person leaves."""

from __future__ import annotations

import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from protocol.asking.next_words import next_words
from protocol.asking.ways import TO_STEP_1
from protocol.coaching import load
from protocol.coaching_shapes import QUICK_REVIEW
from protocol.deciding.common import RefusedError
from protocol.errors import ProtocolError
from protocol.progress import Next, next_up
from protocol.snapshot import focused_domain
from protocol.steps import ORDER, Step
from protocol.visible import quoted
from storage.layout import READ_ONLY
from tui.answer import DONE, REFUSED
from tui.left_behind import waiting
from tui.opening import placing_notes
from tui.overview import NONE_ACTIVE
from tui.parsing import UsageError
from tui.plain.lines import UnwrittenError, of_process
from tui.plain.session import COMMANDS_NAMED, NOTHING_BEFORE, BackError, LeftError, Session
from tui.plain.steps import arousal, attempt, cause, domain, goal, model, review, self_talk, win

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import FrameType

    from protocol.entities import Domain
    from tui.plain.lines import Lines
    from tui.world import World

ATTEMPT: Final = "attempt"
LEFT: Final = "You left. What you typed is kept and offered next time."
_PARTS: Final[Mapping[str, Callable[[Session, str], str | None]]] = {
    Step.PROXIMAL_GOAL: goal.run,
    Step.SMALL_WIN: win.run,
    Step.AROUSAL: arousal.run,
    Step.ATTRIBUTION: cause.run,
    Step.VICARIOUS_MODEL: model.run,
    Step.SELF_TALK: self_talk.run,
    QUICK_REVIEW: review.run,
    ATTEMPT: attempt.run,
}
"""What is done in a domain, by name. Step 1 names one."""
_NEXT: Final[Mapping[Next, str]] = {
    Next.DOMAIN: Step.MICRO_DOMAIN,
    Next.GOAL: Step.PROXIMAL_GOAL,
    Next.SHRINK: Step.PROXIMAL_GOAL,
    Next.ATTEMPT: ATTEMPT,
    Next.RESUME: ATTEMPT,
    Next.ACKNOWLEDGE: Step.SMALL_WIN,
    Next.AUDIT: Step.ATTRIBUTION,
    Next.REVIEW: QUICK_REVIEW,
}
_WHERE_TO: Final = "Enter begins it. Or type: 1 to 7 for a step, attempt, review, status, help, or quit."
_NAMES: Final = "1 to 7, the name of a step, attempt or review"


class DepartedError(Exception):
    """A signal ends the program; `status` is what it ends with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def part_named(words: Sequence[str]) -> str | None:
    """The part that is named by some words, None by none. Raises `UsageError`."""
    asked = " ".join(words).strip().casefold().replace("_", " ").replace("-", " ")
    if not asked:
        return None
    found = _find(asked)
    if found is None:
        raise UsageError(f"{quoted(asked)} is no step. Name one: smallwins --plain 2 ({_NAMES}).")
    return found


def _find(asked: str) -> str | None:
    if asked in {ATTEMPT, "review", "quick review"}:
        return ATTEMPT if asked == ATTEMPT else QUICK_REVIEW
    for step in ORDER:
        if asked in {str(step.number), step.replace("_", " "), load().step(step).short.replace("-", " ")}:
            return step
    return None


def run(world: World, part: str | None, lines: Lines | None = None) -> int:
    """One sitting on the lines of this process, or on others; gives back the exit code.

    Raises `UsageError` where there are none, `RefusedError` where nothing can be written to them.
    """
    lines = lines or of_process()
    if lines is None:
        raise UsageError("smallwins --plain asks on stdout and reads answers from stdin, and one of them is closed.")
    session = Session(world, lines)
    with _departing(session, lines):
        try:
            _sit(session, part)
        except (LeftError, KeyboardInterrupt) as left:
            with suppress(OSError):
                # On a line that is gone there is nobody to tell.
                lines.write(f"\n{LEFT}" if isinstance(left, KeyboardInterrupt) else LEFT)
            if isinstance(left, KeyboardInterrupt):
                raise
        except DepartedError as departed:
            return departed.status
        except UnwrittenError as error:
            raise RefusedError("Not printed", f"The questions cannot be printed: {error.strerror}. What you typed is kept.") from error
        finally:
            world.close()
    return REFUSED if session.refused else DONE


@contextmanager
def _departing(session: Session, lines: Lines) -> Iterator[None]:
    """While this lasts, a signal to end keeps what is typed in the line at hand, too."""

    def leave(number: int, _frame: FrameType | None) -> None:
        typed = lines.unfinished()
        if typed.strip() and session.unfinished is not None:
            session.unfinished(typed)
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        raise DepartedError(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _sit(session: Session, part: str | None) -> None:
    session.say(READ_ONLY if session.world.is_read_only else "", *placing_notes(session.world.store), *session.world.drafts.problems)
    session.say(waiting(session.left_behind) if session.left_behind and part is None else "")
    session.say(COMMANDS_NAMED)
    if part is not None:
        _do(session, part)
        session.say(_next(session))
        return
    front = focused_domain(session.current())
    if front is not None:
        session.say(front.sentence)
        review.ask_about_tweak(session, front.id)
    while True:
        session.look()
        _do(session, _asked_for(session))


def _asked_for(session: Session) -> str:
    """What to do: what is next, or what the person names instead."""
    told = (_next(session), _WHERE_TO)
    session.say(*told)
    while True:
        try:
            typed = session.read(lambda: told).strip()
            if not typed:
                return _NEXT[next_up(session.current(), session.now())]
            return part_named([typed]) or ""
        except BackError:
            session.say(NOTHING_BEFORE)
        except ProtocolError as refusal:
            session.say(refusal.sentence)


def _next(session: Session) -> str:
    front = focused_domain(session.current())
    if front is None:
        return NONE_ACTIVE if session.current().domains else session.coaching.next_up(Next.DOMAIN)
    return next_words(session, front)


def _do(session: Session, part: str) -> None:
    """Do one part. Whatever takes a domain begins with step 1 where there is none."""
    front = focused_domain(session.current())
    if part != Step.MICRO_DOMAIN and front is None:
        front = _first_domain(session)
    if part == Step.MICRO_DOMAIN:
        _entitle(session, part)
        domain.run(session)
    elif front is not None:
        _entitle(session, part)
        _PARTS[part](session, front.id)


def _first_domain(session: Session) -> Domain | None:
    session.choose((TO_STEP_1,), NONE_ACTIVE if session.current().domains else session.coaching.dashboard.no_domain)
    _do(session, Step.MICRO_DOMAIN)
    return focused_domain(session.current())


def _entitle(session: Session, part: str) -> None:
    """Say where the person is, and what it is for."""
    if part == ATTEMPT:
        session.say(session.coaching.flow.title)
        return
    text = session.coaching.step(part)
    session.say(f"Step {text.number}: {text.title}" if text.number else text.title, text.why, text.hint)
