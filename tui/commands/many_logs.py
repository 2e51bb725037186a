"""`smallwins log -`: entries from stdin, a line each, and an answer a line. What is answered as saved is on disk by then."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, cast

from protocol.entry import attempt_change
from protocol.errors import ProtocolError
from protocol.quicklog import QuickLog, parse_line
from protocol.snapshot import domain_log
from protocol.standing import standing_of
from protocol.streaks import is_mastery_experience
from protocol.visible import visible
from storage.errors import InDoubt, StorageError
from tui.answer import DONE, REFUSED, Answer
from tui.commands.choosing import chosen
from tui.commands.heeding import help_after
from tui.commands.sealed_log import sealed_document
from tui.parsing import UsageError
from tui.printing import OUTCOME_WORDS, day_words, details, log_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Protocol

    from protocol.changes import LogAttempt
    from protocol.entities import Attempt
    from protocol.moments import Now
    from protocol.standing import Standing
    from tui.parsing import Namespace
    from tui.world import World

    class Stream(Protocol):
        """Bytes that come when they come."""

        def read1(self, size: int, /) -> bytes:
            """Wait until there are some, and give at most `size` of what is there; none at the end."""
            ...


_AT_ONCE = 1 << 16
"""The most bytes of stdin that are read, and the longest line that is taken: far more than an entry may hold."""
_COMMENT = "#"
_BOM = "\ufeff"


class _Line(NamedTuple):
    """A line that asks for an entry, and why it cannot be one, where that shows in the line itself."""

    number: int
    text: str
    entry: QuickLog | None = None
    refusal: str = ""


class _Result(NamedTuple):
    """What became of a line: the document of a saved one with its line for people, or why it was refused."""

    document: Mapping[str, object] | None = None
    words: str = ""
    refusal: str = ""


class _Saved(NamedTuple):
    """The changes of some lines that are on disk, and what became of each line by its number."""

    changes: list[LogAttempt]
    results: dict[int, _Result]


def log_many(world: World, args: Namespace) -> Answer:
    """The answer of which each line is saved as it is asked for. Raises `UsageError` and `StorageError`."""
    stream = _stdin(args)
    # A passphrase is asked for before the first line is read.
    world.store.at_hand(world.clock())
    return Answer(each=_answers(world, args, stream, _save))


def log_many_sealed(world: World, args: Namespace) -> Answer:
    """The same on a sealed store without its passphrase."""
    return Answer(each=_answers(world, args, _stdin(args), _keep))


def batches(stream: Stream) -> Iterator[list[tuple[int, bytes]]]:
    """The lines with their numbers, as many as came at once: who types is answered line by line, and a file goes in in large pieces."""
    number, rest = 0, b""
    while chunk := stream.read1(_AT_ONCE):
        *lines, rest = (rest + chunk).split(b"\n")
        # Enough is kept of an endless line to tell that it is too long.
        rest = rest[: _AT_ONCE + 1]
        if lines:
            yield list(enumerate(lines, number + 1))
            number += len(lines)
    if rest:
        yield [(number + 1, rest)]


def _stdin(args: Namespace) -> Stream:
    for flag, value in (("-e", args.effort), ("-d", args.difficulty), ("-c", args.cause), ("-k", args.acknowledgement)):
        if value is not None:
            raise UsageError(f"{flag} belongs to one entry; write it on its line.")
    if sys.stdin is None:
        raise UsageError("There is no stdin to read lines from.")
    # A type checker takes `sys.stdin` for any text stream.
    return cast("Stream", sys.stdin.buffer)


def _answers(world: World, args: Namespace, stream: Stream, save: Callable[[World, list[_Line], Now], _Saved]) -> Iterator[Answer]:
    if sys.stdin.isatty():
        yield Answer(notes=("One entry a line, as in: a walked in and stayed e6 d5 strategy. ctrl+d on an empty line ends.",))
    saved = refused = 0
    helped: set[str] = set()
    for batch in batches(stream):
        lines = [line for number, raw in batch if (line := _read(number, raw, args)) is not None]
        done = _saved(world, lines, save)
        results = [done.results[line.number] for line in lines]
        yield from _told(lines, results, as_json=args.json)
        help_now = [sentence for sentence in help_after(world, *done.changes) if sentence not in helped]
        helped.update(help_now)
        yield Answer(notes=(*world.news(), *help_now))
        saved += len(done.changes)
        refused += sum(1 for one in results if one.refusal)
    yield Answer(notes=(f"{saved:,} saved, {refused:,} refused.",), code=REFUSED if refused else DONE)


def _read(number: int, raw: bytes, args: Namespace) -> _Line | None:
    """A line as it asks for an entry; None where it is blank or a comment."""
    if len(raw) > _AT_ONCE:
        return _Line(number, "", refusal=f"This line has more than {_AT_ONCE:,} bytes. Shorten it.")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return _Line(number, raw.decode(errors="backslashreplace"), refusal="This line is no text in UTF-8.")
    text = (text.removeprefix(_BOM) if number == 1 else text).strip()
    if not text or text.startswith(_COMMENT):
        return None
    try:
        entry = parse_line(text)
    except ProtocolError as refusal:
        return _Line(number, text, refusal=refusal.sentence)
    return _Line(number, text, entry._replace(at=entry.at or args.at, domain=entry.domain or args.domain))


def _saved(world: World, lines: Iterable[_Line], save: Callable[[World, list[_Line], Now], _Saved]) -> _Saved:
    """What became of some lines, refused ones included."""
    results = {line.number: _Result(refusal=line.refusal) for line in lines if line.refusal}
    wanted = [line for line in lines if line.entry is not None]
    changes: list[LogAttempt] = []
    if wanted:
        changes, found = save(world, wanted, world.clock())
        results |= found
    # What follows a single change is done here, for all of them.
    world.store.latest = None
    return _Saved(changes, results)


def _save(world: World, lines: list[_Line], now: Now) -> _Saved:
    """Save lines in one step, with the figures as they stand after it."""
    results: dict[int, _Result] = {}
    changes: dict[int, LogAttempt] = {}
    try:
        snapshot = world.store.at_hand(now)
        for line in lines:
            try:
                changes[line.number] = _change(world, line, now, domain=chosen(snapshot, _entry(line).domain).id)
            except ProtocolError as refusal:
                results[line.number] = _Result(refusal=refusal.sentence)
        told = dict(zip(changes, world.store.apply_each(list(changes.values()), now), strict=True))
    except StorageError as refusal:
        return _Saved([], {line.number: _Result(refusal=_storage(refusal)) for line in lines} | results)
    figures: dict[str, Standing] = {}
    for number, about in told.items():
        if isinstance(about, ProtocolError):
            results[number] = _Result(refusal=about.sentence)
            continue
        attempt = world.store.snapshot.attempts[about]
        if attempt.domain_id not in figures:
            log = domain_log(world.store.snapshot, world.store.snapshot.domains[attempt.domain_id])
            figures[attempt.domain_id] = standing_of(log, now)
        document = log_document(attempt, figures[attempt.domain_id])
        results[number] = _Result(document, _words(attempt, document, show_estimate=world.preferences.show_model_estimate))
    return _Saved([change for number, change in changes.items() if results[number].document], results)


def _keep(world: World, lines: list[_Line], now: Now) -> _Saved:
    """Save lines one after the other without reading the record."""
    results: dict[int, _Result] = {}
    changes: list[LogAttempt] = []
    for line in lines:
        try:
            change = _change(world, line, now)
            attempt = world.store.keep(change, _entry(line).domain or "", now)
        except ProtocolError as refusal:
            results[line.number] = _Result(refusal=refusal.sentence)
        except StorageError as refusal:
            results[line.number] = _Result(refusal=_storage(refusal))
        else:
            changes.append(change)
            results[line.number] = _Result(sealed_document(attempt), f"{_words(attempt)}, sealed")
    return _Saved(changes, results)


def _change(world: World, line: _Line, now: Now, *, domain: str | None = None) -> LogAttempt:
    """The change that a line asks for. Raises `ProtocolError`."""
    change = attempt_change(_entry(line), world.ids(), None, now)
    return change if domain is None else change._replace(domain_id=domain)


def _entry(line: _Line) -> QuickLog:
    assert line.entry is not None  # noqa: S101  only such lines are saved
    return line.entry


def _storage(refusal: StorageError) -> str:
    doubt = " It may be saved all the same; look before you send it again: smallwins list" if isinstance(refusal, InDoubt) else ""
    return f"{refusal.sentence}{doubt}"


def _words(attempt: Attempt, document: Mapping[str, object] | None = None, *, show_estimate: bool = True) -> str:
    """One saved entry on one line."""
    outcome = OUTCOME_WORDS[attempt.outcome] if attempt.outcome is not None else ""
    action = f": {visible(attempt.goal_action)}" if attempt.goal_action else ""
    delta = f"belief {document['belief_delta']:+.0f}" if document is not None and show_estimate and attempt.attempted else ""
    mastery = "a mastery experience" if document is not None and is_mastery_experience(attempt) else ""
    return ", ".join(filter(None, (f"{day_words(attempt.at.logical_date)}, {outcome}{action}", details(attempt), delta, mastery)))


def _told(lines: list[_Line], results: list[_Result], *, as_json: bool) -> Iterator[Answer]:
    pairs = list(zip(lines, results, strict=True))
    if not as_json:
        if pairs:
            yield Answer(tuple(_line(line, result) for line, result in pairs))
        return
    for line, result in pairs:
        head: dict[str, object] = {"line": line.number, "ok": result.document is not None}
        yield Answer(document=head | (dict(result.document) if result.document else {"refused": result.refusal, "typed": line.text}))


def _line(line: _Line, result: _Result) -> str:
    if result.document is not None:
        return f"{line.number} ok {result.words}"
    typed = f" You typed: {visible(line.text)}" if line.text else ""
    return f"{line.number} refused: {result.refusal}{typed}"
