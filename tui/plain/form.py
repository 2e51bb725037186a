"""The form of one step, asked line by line: it fills itself from the record and from drafts, and comes to one change.

What `screens.panel.Panel` is to a screen, this is to lines. Drafts go by the same keys and hold the same values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.nudging import EDIT, KEEP, MUTE, answered, told
from protocol.asking.ways import Way
from protocol.errors import ProtocolError
from tui.plain.questions import NOTHING, ListOf, Question, Words
from tui.plain.session import BackError

if TYPE_CHECKING:
    from protocol.asking.nudging import Nudge
    from protocol.changes import Change
    from tui.plain.session import Session

EMPTY_IT: Final = "-"
"""What empties an answer that may be left out."""
SAVED: Final = "\n"
"""No question has this name."""
SAVE: Final = "Save it? y saves it, e goes through it again, the number of a line edits that line."


class Form:
    """The base of all forms. A subclass gives its questions and builds its change; the rest is for where a step does more."""

    SLUG: ClassVar[str]
    """The step's coaching texts, and the beginning of its drafts' key."""

    def __init__(self, session: Session, about: str | None, record: Mapping[str, object]) -> None:
        """A form about a domain or an attempt; `record` is what is saved for its questions, by name."""
        self.session = session
        self.key = self.draft_key(about)
        self.change_id = session.new_id()
        self.questions = {one.name: one for one in self.ask()}
        self.values: dict[str, object] = self._restored(record)
        saved, draft = dict(self.values), session.draft(self.key)
        self.values |= self._restored(draft)
        self.was_drafted = self.values != saved
        if self.was_drafted:
            session.say(session.coaching.dashboard.draft_found)
        self._said_of: dict[str, dict[str, object]] = {}

    def draft_key(self, about: str | None) -> str:
        """What the drafts of this form are kept under."""
        return f"{self.SLUG}:{about}" if about else self.SLUG

    def _restored(self, raw: Mapping[str, object]) -> dict[str, object]:
        return {name: one.restored(raw[name]) for name, one in self.questions.items() if name in raw}

    def ask(self) -> Sequence[Question]:
        """For subclasses: the questions, in their order."""
        raise NotImplementedError

    def build(self) -> Change:
        """For subclasses: the change that the answers come to."""
        raise NotImplementedError

    def on_record(self) -> str | None:
        """For subclasses: the id of what says the same already, so that nothing has to be saved."""
        return None

    def is_asked(self, name: str) -> bool:
        """For subclasses: whether a question is asked, as the answers are now."""
        return True

    def prompt(self, question: Question) -> str:
        """For subclasses: the question in other words, as the answers are now."""
        return question.asked

    def suggested(self, name: str) -> object:
        """For subclasses: the answer to point at, None for none. It counts once the person takes it."""
        return None

    def answered(self, name: str, *, changed: bool) -> str | None:
        """For subclasses: an answer was given; gives back the question to go to, None for the next one."""
        return None

    def closing(self) -> Sequence[str]:
        """For subclasses: what is said above the read-back."""
        return ()

    def drafted(self) -> Mapping[str, object]:
        """What a draft holds."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in self.values.items()}

    def words(self, name: str) -> str:
        """An answer in words, "" for none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """An answer that is a number."""
        value = self.values.get(name)
        return value if isinstance(value, int) else None

    def several(self, name: str) -> tuple[str, ...]:
        """An answer of several texts or choices."""
        value = self.values.get(name)
        return tuple(value) if isinstance(value, tuple | list) else ()

    def is_yes(self, name: str) -> bool | None:
        """An answer of yes or no."""
        return None if self.values.get(name) is None else self.values[name] == "yes"

    def put(self, name: str, value: object) -> None:
        """Change an answer, in the draft as well."""
        self.values[name] = value
        self.session.keep(self.key, self.drafted())

    def run(self, first: str = "") -> str | None:
        """Ask, from the `first` question on, read back and save, until it is on record; gives back what it was about.

        Raises `LeftError`.
        """
        self._go_through(first or next(iter(self.questions)))
        while True:
            self._read_back()
            about = self.on_record() or self.session.apply(self.build())
            if about is not None:
                self.session.settle(self.key)
                self.session.say("Saved.")
                return about

    def _go_through(self, first: str, *, last: str = "") -> None:
        """Ask from one question on, to the end, or until `last` is answered."""
        names = list(self.questions)
        place = names.index(first)
        while place < len(names):
            name = names[place]
            following = self._one(name) if self.is_asked(name) else None
            if following is None and name == last:
                return
            place = place + 1 if following is None else names.index(following)

    def _complete(self) -> None:
        """Ask what still lacks an answer that can be saved."""
        while (name := next((one for one in self.questions if self.is_asked(one) and not self._is_sound(one)), None)) is not None:
            self._go_through(name, last=name)

    def _is_sound(self, name: str) -> bool:
        question, value = self.questions[name], self.values.get(name)
        if value in NOTHING:
            return not question.required
        try:
            if isinstance(question, Words):
                question.read(str(value))
        except ProtocolError:
            return False
        return True

    def _one(self, name: str) -> str | None:
        """Ask one question; gives back which one to go to, None for the next."""
        before = self.values.get(name)
        try:
            self._put_question(name)
        except BackError:
            earlier = self._before(name)
            if earlier is None:
                self.session.say("This is the first question. quit leaves and keeps what you typed.")
            return earlier or name
        try:
            return self.answered(name, changed=self.values.get(name) != before)
        except BackError:
            return name

    def _before(self, name: str) -> str | None:
        names = list(self.questions)
        return next((one for one in reversed(names[: names.index(name)]) if self.is_asked(one)), None)

    def _put_question(self, name: str) -> None:
        question = self.questions[name]
        if isinstance(question, ListOf):
            self._put_list(question)
            return
        self.session.say(self.prompt(question), *question.how(), self._standing(question))
        offered = ""
        while True:
            line = self._read(question, offered=offered)
            problem = self._take(question, line)
            if not problem:
                return
            self.session.say(problem)
            # The words are kept as they are, to be shortened or mended.
            offered = line if isinstance(question, Words) else ""

    def _standing(self, question: Question) -> str:
        """What an empty line does here."""
        value, guess = self.values.get(question.name), self.suggested(question.name)
        if value not in NOTHING:
            emptied = "" if question.required else f" {EMPTY_IT} leaves it empty."
            return f"Now: {question.shown(value)}\nEnter keeps it.{emptied}"
        if guess not in NOTHING:
            emptied = "" if question.required else f" {EMPTY_IT} leaves it open."
            meant = "This could stand here" if isinstance(question, Words) else "It seems to be"
            return f"{meant}: {question.shown(guess)}\nEnter takes that.{emptied}"
        return ""

    def _read(self, question: Question, *, offered: str = "") -> str:
        if isinstance(question, Words):
            self.session.unfinished = lambda text: self.put(question.name, text)
        try:
            return self.session.read(lambda: self._explained(question), offered=offered)
        finally:
            self.session.unfinished = None

    def _explained(self, question: Question) -> list[str]:
        example = f"For example: {question.example}" if question.example and not question.example.startswith("pick ") else ""
        return [self.prompt(question), question.help, example, *question.how(), self._standing(question)]

    def _take(self, question: Question, line: str) -> str:
        """Take a line for an answer; gives back what is wrong with it."""
        name = question.name
        if not line.strip():
            guess = self.suggested(name)
            if self.values.get(name) in NOTHING and guess not in NOTHING:
                self.put(name, guess)
            if self.values.get(name) in NOTHING:
                return question.missing() if question.required else ""
            # What a draft or a refused line left here may be no answer yet.
            value = self.values[name]
            line = value if isinstance(question, Words) and isinstance(value, str) else ""
        elif line.strip() == EMPTY_IT and not question.required:
            self.put(name, None)
            return ""
        try:
            if line:
                self.put(name, question.read(line))
        except ProtocolError as refusal:
            if isinstance(question, Words):
                self.put(name, line)
            return refusal.sentence
        return ""

    def _put_list(self, question: ListOf) -> None:
        """Ask for the lines of a list one by one; an empty line at the first keeps what is there."""
        self.session.say(self.prompt(question), *question.how(), self._standing(question))
        lines: list[str] = []
        while len(lines) < question.most:
            line = self._read_item(question, len(lines) + 1)
            if line.strip() == EMPTY_IT and not lines and not question.required:
                self.put(question.name, None)
                return
            if line.strip():
                lines.append(line)
                self.put(question.name, tuple(lines))
            elif lines or not question.required or self.several(question.name):
                return
            else:
                self.session.say(question.missing())

    def _read_item(self, question: ListOf, number: int) -> str:
        offered = ""
        while True:
            line = self.session.read(lambda: self._explained(question), offered=offered)
            try:
                return str(question.read(line)) if line.strip() not in {"", EMPTY_IT} else line
            except ProtocolError as refusal:
                self.session.say(f"Line {number}: {refusal.sentence[:1].lower()}{refusal.sentence[1:]}")
                offered = line

    def _read_back(self) -> None:
        """Read the answers back, and edit them until they are to be saved."""
        while True:
            self._complete()
            given = [name for name in self.questions if self.is_asked(name) and self.values.get(name) not in NOTHING]
            told = [f"{n}. {self._label(name)}: {self.questions[name].shown(self.values[name])}" for n, name in enumerate(given, 1)]
            self.session.say(*self.closing(), *told)
            edited = self._asked_to_edit(given, told)
            if edited == SAVED:
                return
            self._go_through(edited or next(iter(self.questions)), last=edited)

    def _asked_to_edit(self, given: Sequence[str], told: Sequence[str]) -> str:
        """Which answer to edit: "" for all of them, `SAVED` for none."""
        self.session.say(SAVE)
        while True:
            try:
                typed = self.session.read(lambda: [*told, SAVE]).strip().casefold()
            except BackError:
                return given[-1] if given else ""
            if typed in {"y", "yes"}:
                return SAVED
            if typed in {"e", "edit"}:
                return ""
            if typed.isascii() and typed.isdecimal() and 0 < int(typed[:4]) <= len(given):
                return given[int(typed[:4]) - 1]
            self.session.say(f"Type y, e, or a number from 1 to {len(given)}. Nothing is saved yet.")

    def is_new(self, name: str) -> bool:
        """Whether what is to be said at this question was not said of the same answers before; it counts as said then."""
        answers = dict(self.values)
        is_new = self._said_of.get(name) != answers
        self._said_of[name] = answers
        return is_new

    def _label(self, name: str) -> str:
        return self.questions[name].label

    def nudge(self, name: str, found: Nudge | None) -> str:
        """Say what a detector takes an answer for, once for the same answers; gives back what was made of it, "" where nothing is said."""
        if found is None or not self.is_new(name):
            return ""
        texts = self.session.coaching.nudges
        told(self.session, found.detector)
        ways = (Way(KEEP, "enter", texts.keep), Way(EDIT, "e", texts.edit), Way(MUTE, "m", texts.mute))
        way = self.session.choose(ways, found.meant, found.advice, back=True)
        answered(self.session, found.detector, way)
        return way
