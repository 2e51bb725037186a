"""The entry point and the shell line. Results go to stdout, everything else to stderr; every error is one line and no traceback."""

from __future__ import annotations

import os
import sys
from itertools import pairwise

from protocol.errors import PointedError, ProtocolError
from protocol.typed import TYPE_CHECKING
from protocol.visible import QUOTED, escaped, quoted, visible
from storage.errors import InDoubt, StorageError
from tui.answer import BUG, DONE, INTERRUPTED, PIPE_GONE, REFUSED, USAGE, Answer
from tui.commands.table import NAMES, find
from tui.parsing import Parser, UsageError, wants_help
from tui.world import World, open_world

if TYPE_CHECKING:
    from collections.abc import Sequence


PROGRAM = "smallwins"
_STORE = "--store"
_COMPLETE = (["--complete"], ["--complete-line"])
"""What the scripts of `smallwins completions` say for themselves; `tui.completing` has the rest."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these words, `sys.argv`'s by default, and give back its exit code."""
    _leave_no_core()
    try:
        return _main(typed(sys.argv[1:]) if argv is None else list(argv))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_stdout()
        return PIPE_GONE
    except Exception as fault:  # noqa: BLE001  The one place that may: a person never sees a traceback, which could hold their words.
        _say(f"A fault in {PROGRAM} itself: {_where(fault)}. What was saved stays saved; please report this line.")
        return BUG


def _leave_no_core() -> None:
    """What a person types is in the memory of this process, and is not to be left on disk by a crash."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def typed(words: Sequence[str]) -> list[str]:
    """The process's words as they were typed: where the locale knows ASCII alone, Python hands on UTF-8 as halves of characters.

    The folder after `--store` stays as Python gave it, since the system is asked for it in the same encoding.
    """
    return [word if before == _STORE or word.startswith(f"{_STORE}=") else _joined(word) for before, word in pairwise(["", *words])]


def _joined(word: str) -> str:
    try:
        word.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(word).decode()
        except UnicodeError:
            return word
    return word


def _main(words: list[str]) -> int:
    try:
        answer = _answer(words)
    except (ProtocolError, StorageError) as refusal:
        return _refuse(refusal, words)
    if isinstance(answer, int):
        return answer
    code = _told(answer)
    if answer.later is not None:
        code = code or _told(answer.later())
    for one in answer.each:
        printed = _told(one)
        code = code or printed or one.code
    if answer.then is not None:
        answer.then()
    return code or answer.code


def _told(answer: Answer) -> int:
    for note in answer.notes:
        _say(note)
    return _print(answer)


def _answer(words: list[str]) -> Answer | int:
    """What the words come to: an answer to print, or the exit code of the full-screen program."""
    if words[:1] in _COMPLETE:
        from tui.completing import answer

        return Answer(tuple(answer(words, open_world)))
    before, name, after = split(words)
    if wants_help(before) or ("--plain" in before and wants_help(after)):
        from tui.help import HELP

        return Answer((HELP.rstrip("\n"),))
    args = _top_parser().read(before)
    if args.version:
        from tui.version import VERSION

        return Answer((f"{PROGRAM} {VERSION}",))
    if args.plain:
        return start_plain([*([name] if name is not None else []), *after], args.store, demo=args.demo)
    if name is None:
        return start_program(args.store, demo=args.demo)
    if args.demo:
        raise UsageError(f"--demo opens the program and takes no command: {PROGRAM} --demo")
    return _run(name, after, args.store)


def split(words: Sequence[str]) -> tuple[list[str], str | None, list[str]]:
    """The words before the command, the command, and the words after it."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] == _STORE else 1
    if place >= len(words):
        return list(words), None, []
    return list(words[:place]), words[place], list(words[place + 1 :])


def _top_parser() -> Parser:
    parser = Parser(PROGRAM)
    for flag in ("--demo", "--plain", "--version"):
        parser.add_argument(flag, is_switch=True)
    return parser


def _run(name: str, words: list[str], store: str | None) -> Answer:
    command = find(name)
    if command is None:
        raise UsageError(_no_command(name))
    if wants_help(words):
        return Answer((command.help.rstrip("\n"),))
    parser = Parser(f"{PROGRAM} {name}")
    command.add(parser)
    args = parser.read(words)
    world = _open(store if args.store is None else args.store)
    try:
        answer = command.run(world, args)
    except StorageError as refusal:
        if not refusal.wants_passphrase:
            raise
        from tui.opening import run_sealed

        answer = run_sealed(command, world, args)
    finally:
        for sentence in world.news():
            _say(sentence)
    if world.is_read_only:
        from storage.layout import READ_ONLY

        answer = answer._replace(notes=(*answer.notes, READ_ONLY))
    return answer._replace(then=lambda: _afterwards(world))


def _afterwards(world: World) -> None:
    """What comes behind the answer: help where heavy words were saved just now, and what makes the next start quicker."""
    if "store" in vars(world) and world.store.latest is not None:
        # What judges words is loaded here and no sooner: the person has the receipt by now.
        from tui.commands.heeding import help_after

        for sentence in help_after(world, world.store.latest):
            _say(sentence)
    world.close()


def _no_command(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.lower()[:40], NAMES, n=1)
    means = f"; did you mean {near[0]}?" if near else "."
    return f"{quoted(name)} is no command{means} See: {PROGRAM} --help"


def _open(store: str | None) -> World:
    world = open_world(store)
    for note in world.notes:
        _say(note)
    return world


def start_program(store: str | None, *, demo: bool) -> int:
    """Open the full-screen program; the only thing here that loads a user interface. Gives back its exit code."""
    from tui.terminal_check import lend_screen, missing_terminal

    missing = missing_terminal()
    if missing and sys.stderr is None:
        # There is no result that this could be taken for.
        print(missing)
        return USAGE
    if missing:
        raise UsageError(missing)
    world = _unsealed(store, demo=demo)
    from tui.app import run_app

    lend_screen()
    return run_app(world, demo)


def start_plain(words: list[str], store: str | None, *, demo: bool) -> int:
    """Go through the steps line by line, the one that `words` name, or what is next. Gives back the exit code."""
    from tui.plain import course

    parser = Parser(f"{PROGRAM} --plain")
    parser.add_argument("step", nargs="*")
    args = parser.read(words)
    part = course.part_named(args.step or ())
    world = _unsealed(store if args.store is None else args.store, demo=demo)
    if not demo:
        return course.run(world, part)
    from tui.demo.world import demo_world

    with demo_world(world.clock) as (paths, _):
        return course.run(World(paths, world.preferences, world.problems, world.clock), part)


def _unsealed(store: str | None, *, demo: bool) -> World:
    world = _open(store)
    if not demo and world.store.journal.is_locked():
        # Before anything is drawn or asked: over a slow line a question is one line, and a screen is not.
        from tui.opening import open_store

        open_store(world.store.journal.keyring)
    return world


def _refuse(refusal: ProtocolError | StorageError, words: list[str]) -> int:
    """Say what was refused, with the place in the words, and the words themselves so that they can be used again."""
    _say(refusal.sentence)
    if isinstance(refusal, PointedError):
        _tell(refusal.pointer())
    if len(words) > 1 or any(len(word) > QUOTED for word in words):
        import shlex

        _tell(f"You typed: {visible(shlex.join([PROGRAM, *words]))}")
    if isinstance(refusal, InDoubt):
        _say(f"It may be saved all the same. Look before you type it again: {PROGRAM} list")
    if isinstance(refusal, StorageError):
        return refusal.exit_code
    return USAGE if isinstance(refusal, PointedError | UsageError) else REFUSED


def _say(sentence: str) -> None:
    """One line on stderr that says who speaks."""
    _tell(f"{PROGRAM}: {visible(sentence)}")


def _tell(text: str) -> None:
    """On stderr, as far as anybody listens there."""
    if sys.stderr is None:
        # `print` would take stdout in its place, where the result goes.
        return
    try:
        print(text, file=sys.stderr)
    except OSError:
        return


def _print(answer: Answer) -> int:
    """The result on stdout. What stdout cannot spell is escaped; what it cannot take is told, since a change is saved by then."""
    if sys.stdout is None:
        return DONE
    try:
        _write(answer)
    except BrokenPipeError:
        # Whoever read the result left; what is said on stderr after a change is to be said all the same.
        _abandon_stdout()
        return PIPE_GONE
    except OSError as error:
        _abandon_stdout()
        _say(f"The result could not be printed: {os.strerror(error.errno or 0)}. What was saved stays saved.")
        return REFUSED
    return DONE


def _write(answer: Answer) -> None:
    if answer.data is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(answer.data)
        sys.stdout.buffer.flush()
        return
    lines = answer.lines
    if answer.document is not None:
        import json

        lines = (escaped(json.dumps(answer.document, ensure_ascii=not _is_utf8(), allow_nan=False)),)
    text = "".join(f"{line}\n" for line in lines)
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def _abandon_stdout() -> None:
    """Nobody reads it any more; without this the interpreter complains when it ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _where(fault: BaseException) -> str:
    """The kind of a fault and where it arose; its message may hold a person's words and is left out."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(fault).__name__
    file = os.path.basename(trace.tb_frame.f_code.co_filename)  # noqa: PTH119  pathlib costs start-up time on the quick-log path
    return f"{type(fault).__name__} at {file}:{trace.tb_lineno}"
