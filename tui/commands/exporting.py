"""`smallwins export`: hands the record out as a file, where the person says and nowhere else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.entry import named_domain
from protocol.exporting.format import Format
from protocol.exporting.wording import PLAIN, Words
from protocol.snapshot import focused_domain
from protocol.visible import quoted, visible
from tui.answer import Answer
from tui.exporting.asking import ask_where, without_tilde
from tui.exporting.formats import OF_ONE, Wanted, exported
from tui.exporting.writing import is_markdown, taste, write
from tui.parsing import Command, Parser, UsageError, add_domain, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from protocol.entities import Domain
    from storage.exporting.handing_out import HandedOut
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Hand your record out as a plain file that you alone can read. It replaces nothing by itself.

Examples:
  smallwins export coach ~/for-anna.html
  smallwins export json ~/record.json
  smallwins export markdown - --words all

Usage: smallwins export FORMAT [PATH] [options]

  FORMAT          json: everything, to take in again. csv: tables, in a folder or a .zip. markdown:
                  a journal. ical: a calendar. coach: one domain on two pages, Markdown where PATH
                  ends in .md, else HTML. coach-html: always HTML. html: a report for a browser.
                  loop-svg: the feedback loop
  PATH            - is stdout; without it you are asked
  --domain ID     one domain: a piece of its behaviour, or its id
  --words WORDS   all, redacted or none of your own words; json has all, others none unless you
                  say so. redacted takes out names, addresses and long numbers, and can miss some
  --bom           mark the text of csv as UTF-8
  --overwrite     replace what is at PATH
  --json          print one JSON document about what was written
  --store DIR     use the store in this folder
"""
_READ_FIRST = "Names, addresses and long numbers were taken out by rule. It can miss some: read the file before you hand it on."
_NO_WORDS = "Your own words are left out; --words all puts them in."
_STDOUT = "-"


def _add(parser: Parser) -> None:
    parser.add_argument("format", nargs="?")
    parser.add_argument("path", nargs="?")
    parser.add_argument("--words")
    for flag in ("--bom", "--overwrite"):
        parser.add_argument(flag, is_switch=True)
    add_domain(parser)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    chosen = _format(args.format)
    words = _words(args.words, chosen)
    if args.bom and chosen is not Format.CSV:
        raise UsageError("--bom is for csv.")
    if args.path == _STDOUT and args.json:
        raise UsageError("Choose one of - and --json: both print to stdout.")
    wanted = Wanted(chosen, _domain(world, args, chosen), words, bom=args.bom)
    notes = [PLAIN] if world.store.journal.keyring.is_on else []
    if args.path == _STDOUT:
        return _to_stdout(world, wanted, notes)
    path = without_tilde(args.path) if args.path is not None else ask_where(world, chosen, notes)
    wanted = wanted._replace(markdown=is_markdown(chosen, path))
    done = write(world, wanted, path, overwrite=args.overwrite)
    return _told(done, wanted, tuple(notes) + _remarks(wanted, done), as_json=args.json)


def _format(typed: str | None) -> Format:
    names = ", ".join(Format)
    if typed is None:
        raise UsageError(f"Say which format: {names}. See: smallwins export --help")
    if typed.casefold() not in set(Format):
        raise UsageError(f"{quoted(typed)} is no format. There are: {names}.")
    return Format(typed.casefold())


def _words(typed: str | None, chosen: Format) -> Words | None:
    if typed is None:
        return None
    if typed.casefold() not in set(Words):
        raise UsageError(f"{quoted(typed)} is not one of: {', '.join(Words)}. Say how much of your words --words is to take along.")
    words = Words(typed.casefold())
    if chosen is Format.JSON and words is not Words.ALL:
        raise UsageError("json takes everything along, or it could not be taken in again. For figures without words: smallwins export csv")
    return words


def _domain(world: World, args: Namespace, chosen: Format) -> Domain | None:
    """The domain that was named; where a format is about one, the one in front."""
    world.store.refresh()
    snapshot = world.store.snapshot
    if args.domain is not None:
        return named_domain(snapshot, args.domain)
    if chosen not in OF_ONE:
        return None
    front = focused_domain(snapshot)
    if front is None:
        raise RefusedError("No domain", "It is about one domain, and none is in front. Name it with --domain.")
    return front


def _to_stdout(world: World, wanted: Wanted, notes: list[str]) -> Answer:
    if wanted.format is Format.CSV and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError("csv goes to stdout as a zip, which is nothing to look at. Name a folder, or lead it into a file.")
    wanted = wanted._replace(markdown=wanted.format is Format.COACH)
    data = exported(world.store, wanted, world.clock(), taste(world))
    return Answer(data=data, notes=(*notes, *_remarks(wanted, None)))


def _remarks(wanted: Wanted, done: HandedOut | None) -> tuple[str, ...]:
    through = (f"{done.path} is a link: {done.through} was written.",) if done is not None and done.through else ()
    match wanted.kept:
        case Words.REDACTED:
            return (*through, _READ_FIRST)
        case Words.NONE if wanted.words is None:
            return (*through, _NO_WORDS)
        case _:
            return through


def _told(done: HandedOut, wanted: Wanted, notes: tuple[str, ...], *, as_json: bool) -> Answer:
    size = sum(done.files.values())
    if as_json:
        document = {
            "format": wanted.format,
            "path": os.path.abspath(done.path),  # noqa: PTH100  paths are strings here
            "files": dict(done.files),
            "bytes": size,
            "words": wanted.kept,
            "domain_id": wanted.domain.id if wanted.domain is not None else None,
            "replaced": done.replaced,
            "through": done.through or None,
        }
        return Answer(document=document, notes=notes)
    files = f"{counted(len(done.files), 'file')}, " if len(done.files) > 1 else ""
    replaced = ", in place of what was there" if done.replaced else ""
    return Answer((visible(f"Written: {done.path} ({files}{size:,} bytes{replaced})."),), notes=notes)


EXPORT = Command(_HELP, _add, _run)
