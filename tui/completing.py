"""What may stand at the cursor of a shell line: the answer to `smallwins --complete WORDS...`, which the scripts of `completions` ask for.

It reads and writes nothing but its answer, asks for no passphrase, and where it knows nothing it says nothing.
"""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from protocol.elsewhere import PROGRAMS
from protocol.entry import named_domain
from protocol.errors import ProtocolError
from protocol.quicklog import complete
from protocol.quickwords import CAUSES
from protocol.snapshot import when
from protocol.versions import shown
from protocol.visible import visible
from protocol.vocabulary import DomainStatus
from storage.errors import StorageError
from tui.commands.table import find
from tui.parsing import Parser
from tui.printing import behaviours, list_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from protocol.snapshot import Snapshot
    from tui.parsing import Declared
    from tui.world import World

WORDS, LINE = "--complete", "--complete-line"
"""What stands before the words up to the cursor, the last one being under it; and before a line, from a shell that cuts words."""
SHELLS = ("bash", "zsh", "fish")
PLAIN, PARTS = "--plain", ("1", "2", "3", "4", "5", "6", "7", "attempt", "review")
"""The mode of questions and answers, and what it can do one of."""
_NEWEST = 30
_PLAIN = re.compile(r"[\w ,.+-]+")
"""Words that every shell takes as they are, but for their blanks."""


class Candidate(NamedTuple):
    """A value and what is said about it."""

    value: str
    told: str = ""


FILES, FOLDERS = Candidate(":files"), Candidate(":folders")
"""What leaves the rest to the shell. No other candidate begins with a colon."""


def candidates(words: Sequence[str], open_world: Callable[[str | None], World]) -> list[Candidate]:
    """The values that fit the last of the words; options and commands are in the scripts."""
    from tui.cli import split

    *done, typed = [*words] or [""]
    _, name, after = split(done)
    command = find(name) if name is not None else None
    parser = Parser("")
    if command is not None:
        command.add(parser)
    flags = {one.name: one for one in parser.declared if one.is_flag}
    store = next((value for flag, value in pairwise(done) if flag == "--store"), None)
    before = done[-1] if done else ""
    flag, given, value = typed.partition("=")
    if given and _takes_value(flags.get(flag)):
        source, typed = _BY_FLAG.get(flag), value
    elif _takes_value(flags.get(before)):
        source = _BY_FLAG.get(before)
    elif done == [PLAIN]:
        source = _always(*PARTS)
    elif name is None or command is None:
        return []
    else:
        source = _placed(name, parser.declared, _without_flags(after, flags), typed)
    return [one for one in source(open_world(store)) if _fits(one, typed)] if source is not None else []


def _takes_value(flag: Declared | None) -> bool:
    return flag is not None and not flag.is_switch


def _fits(one: Candidate, typed: str) -> bool:
    return one in {FILES, FOLDERS} or one.value.casefold().startswith(typed.lstrip("\"'").casefold())


def _without_flags(words: Sequence[str], flags: Mapping[str, Declared]) -> list[str]:
    found: list[str] = []
    skip = False
    for word in words:
        if not skip and not word.startswith("-"):
            found.append(word)
        skip = not skip and _takes_value(flags.get(word))
    return found


def _placed(name: str, declared: Iterable[Declared], words: list[str], typed: str) -> Callable[[World], Iterable[Candidate]] | None:
    """What knows the values of the place at which the cursor is."""
    if name == "log":
        line = " ".join([*words, typed])
        return lambda _: map(Candidate, complete(line, len(line)))
    places = [one for one in declared if not one.is_flag]
    return _BY_PLACE.get((name, places[len(words)].dest)) if len(words) < len(places) else None


def _domains(world: World) -> Iterator[Candidate]:
    snapshot = world.store.at_hand(world.clock())
    for one in snapshot.domains.values():
        if one.status is not DomainStatus.ARCHIVED:
            yield Candidate(_name(snapshot, one.behaviour, one.id), visible(one.sentence))


def _name(snapshot: Snapshot, behaviour: str, key: str) -> str:
    """The words that name a domain where they do, and every shell takes them; else its id."""
    try:
        is_meant = named_domain(snapshot, behaviour).id == key
    except ProtocolError:
        is_meant = False
    return behaviour if is_meant and _PLAIN.fullmatch(behaviour) else key


def _entries(world: World) -> Iterator[Candidate]:
    snapshot = world.store.at_hand(world.clock())
    closed = sorted((one for one in snapshot.attempts.values() if one.outcome is not None), key=when, reverse=True)
    names = behaviours(snapshot)
    for one in closed[:_NEWEST]:
        yield Candidate(one.id, list_line(one, names.get(one.domain_id, "")))


def _contested(world: World) -> Iterator[Candidate]:
    for number, one in enumerate(world.store.other_versions(), 1):
        yield Candidate(str(number), shown(one.text))


def _backups(world: World) -> Iterator[Candidate]:
    from storage.disk import Disk
    from storage.restoring import listed

    return (Candidate(day) for day in dict.fromkeys(one.day.isoformat() for one, _ in listed(Disk(), world.paths, None)))


def _formats(_world: World) -> Iterator[Candidate]:
    from tui.exporting.formats import FORMATS

    return (Candidate(one.value, about.told) for one, about in FORMATS.items())


def _always(*found: str | Candidate) -> Callable[[World], Iterable[Candidate]]:
    known = tuple(one if isinstance(one, Candidate) else Candidate(one) for one in found)
    return lambda _: known


_TO_TEN = _always(*map(str, range(11)))
_BY_FLAG: Final[Mapping[str, Callable[[World], Iterable[Candidate]]]] = {
    "-e": _TO_TEN,
    "-d": _TO_TEN,
    "-c": _always(*CAUSES),
    "--closer": _TO_TEN,
    "--outcome": _always("achieved", "partly", "missed", "skipped"),
    "--confidence": _TO_TEN,
    "--challenge": _TO_TEN,
    "--baseline": _always(*map(str, range(0, 101, 10))),
    "--at": _always("yesterday", "-1d", "-2d"),
    "--when": _always("today", "tomorrow"),
    "--used": _always("yes", "partly", "no"),
    "--helped": _always("yes", "no"),
    "--domain": _domains,
    "--store": _always(FOLDERS),
    "--words": _always("all", "redacted", "none"),
}
_BY_PLACE: Final[Mapping[tuple[str, str], Callable[[World], Iterable[Candidate]]]] = {
    ("completions", "shell"): _always(*SHELLS),
    ("export", "format"): _formats,
    ("export", "path"): _always(FILES),
    ("import", "format"): _always(*(Candidate(key, told) for key, told in PROGRAMS.items())),
    ("import", "path"): _always(FILES),
    ("merge", "path"): _always(FILES),
    ("delete", "id"): _entries,
    ("edit", "id"): _entries,
    ("purge", "id"): _entries,
    ("restore", "date"): _backups,
    ("versions", "which"): _contested,
}
KNOWN: Final = frozenset(_BY_FLAG) | frozenset(_BY_PLACE) | {("log", "words")}
"""The flags, and the places of commands, whose values are known. A test has every other one named as the person's own words."""


def answer(words: Sequence[str], open_world: Callable[[str | None], World]) -> Iterator[str]:
    """What is printed for `WORDS` or `LINE` and what stands behind it: a value a line, behind a tab what is said about it."""
    try:
        typed = words[1:] if words[0] == WORDS else cut("".join(words[1:2]))
        found = candidates(typed, open_world)
    except (ProtocolError, StorageError):
        return
    for one in found:
        yield f"{one.value}\t{one.told}" if one.told else one.value


def cut(line: str) -> list[str]:
    """The words of a shell line behind the command, as the shell reads them; a quote that is open yet is closed at the end."""
    for end in ("", '"', "'"):
        try:
            words = shlex.split(f"{line}{end}")
        except ValueError:
            continue
        is_begun = bool(end) or not line[-1:].isspace() or line[-2:-1] == "\\"
        return words[1:] if is_begun else [*words[1:], ""]
    return [""]
