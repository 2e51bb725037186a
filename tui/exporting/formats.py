"""The formats by name, and the bytes of each: one table for the shell line and for the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from protocol.exporting.format import Format
from protocol.exporting.wording import Words
from protocol.snapshot import focused_domain, newest_attempt
from protocol.typed import NamedTuple
from tui.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.entities import Attempt, Domain
    from protocol.exporting.figures import Telling, View
    from protocol.loop import LoopState
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from storage.store import Store

BOM = b"\xef\xbb\xbf"
"""What tells some spreadsheets that a file is UTF-8."""


class About(NamedTuple):
    """A format: what it is in a few words, how its file ends, and what it is called in a file name."""

    told: str
    suffix: str
    stem: str


FORMATS: Mapping[Format, About] = {
    Format.JSON: About("everything, to take in again", ".json", "record"),
    Format.CSV: About("a table for each kind of entry, for spreadsheets", ".zip", "tables"),
    Format.MARKDOWN: About("a journal, day by day", ".md", "journal"),
    Format.ICAL: About("attempts and reviews as a calendar", ".ics", "calendar"),
    Format.COACH: About("one domain on two pages, to hand to somebody", ".html", "coach-sheet"),
    Format.COACH_HTML: About("the same, as HTML whatever the file is called", ".html", "coach-sheet"),
    Format.HTML: About("a report of all domains for a browser", ".html", "report"),
    Format.LOOP_SVG: About("the feedback loop as a picture", ".svg", "loop"),
}


OF_ONE = frozenset({Format.COACH, Format.COACH_HTML, Format.LOOP_SVG})
"""The formats that are about one domain."""


class Wanted(NamedTuple):
    """What is to be exported: the format, the domain or None for all there is, and how much of the person's words.

    `words` is None for what the format has by itself: everything in JSON, none elsewhere. `markdown` is for a coach sheet. `bom` puts a
    mark before the text of tables. With `entries` it is these alone, as one table or as Markdown.
    """

    format: Format
    domain: Domain | None = None
    words: Words | None = None
    markdown: bool = False
    bom: bool = False
    entries: Sequence[Attempt] | None = None

    @property
    def kept(self) -> Words:
        """How much of the words it carries."""
        if self.words is None:
            return Words.ALL if self.format is Format.JSON else Words.NONE
        return self.words


class Taste(NamedTuple):
    """What the person prefers to see of the figures."""

    show_estimate: bool = True
    at_risk_too: bool = False


def csv_files(store: Store, wanted: Wanted) -> Mapping[str, bytes]:
    """The tables by the names of their files, and a note on what they are. Raises `StorageError`."""
    from protocol.coaching import load
    from protocol.exporting.tables import tables

    found = tables(_whole(store), wanted.kept, wanted.domain.id if wanted.domain is not None else None)
    mark = BOM if wanted.bom else b""
    about = {"about.txt": f"{load().help.scope}\n".encode()}
    return about | {name: mark + text.encode() for name, text in found.items()}


def exported(store: Store, wanted: Wanted, now: Now, taste: Taste) -> bytes:
    """The bytes of one file; of tables, those of a zip. Raises `StorageError`."""
    if wanted.entries is not None:
        return _selection(store, wanted, wanted.entries).encode()
    match wanted.format:
        case Format.JSON:
            return _json(store, wanted, now).encode()
        case Format.CSV:
            return zipped(csv_files(store, wanted))
        case Format.MARKDOWN | Format.ICAL:
            return _text(store, wanted).encode()
        case Format.COACH | Format.COACH_HTML:
            return _coach(store, wanted, now, taste).encode()
        case Format.HTML:
            return _report(store, wanted, now, taste).encode()
        case Format.LOOP_SVG:
            return _loop(store, wanted, now, taste).encode()


def _whole(store: Store) -> Snapshot:
    """The whole record as it is now."""
    store.refresh()
    return store.snapshot


def _json(store: Store, wanted: Wanted, now: Now) -> str:
    from protocol.coaching import load
    from storage.exporting.lossless import About as Head
    from storage.exporting.lossless import export_json

    head = Head(load().help.scope, f"smallwins {VERSION}", now.instant.isoformat())
    return export_json(store, head, wanted.domain.id if wanted.domain is not None else None)


def _text(store: Store, wanted: Wanted) -> str:
    from protocol.coaching import load

    about = wanted.domain.id if wanted.domain is not None else None
    if wanted.format is Format.ICAL:
        from protocol.exporting.ical import calendar

        return calendar(_whole(store), load(), wanted.kept, about)
    from protocol.exporting.journal import journal

    return journal(_whole(store), load(), wanted.kept, about)


def _selection(store: Store, wanted: Wanted, entries: Sequence[Attempt]) -> str:
    from protocol.coaching import load
    from protocol.exporting.selection import as_csv, as_markdown, rows_of

    rows = rows_of(_whole(store), entries, wanted.kept)
    return as_csv(rows, wanted.kept) if wanted.format is Format.CSV else as_markdown(rows, load().help.scope)


def _telling(wanted: Wanted, taste: Taste) -> Telling:
    from protocol.coaching import load
    from protocol.exporting.figures import Telling

    return Telling(load(), wanted.kept, *taste)


def _coach(store: Store, wanted: Wanted, now: Now, taste: Taste) -> str:
    from protocol.exporting.coach import coach_sheet
    from protocol.exporting.figures import title, view

    snapshot = _whole(store)
    assert wanted.domain is not None  # noqa: S101  whoever asks for one domain names it
    seen = view(snapshot, wanted.domain, now, _telling(wanted, taste))
    if wanted.markdown:
        from protocol.exporting.blocks import markdown

        return markdown(coach_sheet(seen)) + "\n"
    return _page(f"Coach sheet: {title(seen)}", coach_sheet(seen), "sheet")


def _report(store: Store, wanted: Wanted, now: Now, taste: Taste) -> str:
    from protocol.exporting.figures import view
    from protocol.exporting.naming import day_words, in_view
    from protocol.exporting.report import report

    snapshot, telling = _whole(store), _telling(wanted, taste)
    views: Sequence[View] = [
        view(snapshot, one, now, telling) for one in in_view(snapshot, wanted.domain.id if wanted.domain is not None else None)
    ]
    return _page("What I practised", report(views, telling.texts, wanted.kept, day_words(now.today)), "report")


def _page(title: str, blocks: Sequence[object], kind: str) -> str:
    from protocol.exporting.page import page

    return page(title, blocks, style(), kind)  # type: ignore[arg-type]  # blocks, of which this module knows nothing


@cache
def style(name: str = "page") -> str:
    """What the pages look like, or the `loop`."""
    from importlib.resources import files

    return files("tui.exporting").joinpath(f"{name}.css").read_text(encoding="utf-8")


def _loop(store: Store, wanted: Wanted, now: Now, taste: Taste) -> str:
    from protocol.coaching import load

    # What draws the loop measures text with rich, which nothing else here needs.
    from tui.exporting.loop_svg import loop_svg

    return loop_svg(_worded(loop_of(_whole(store), wanted.domain, now, taste), wanted.kept), load().help.scope, style("loop"))


def loop_of(snapshot: Snapshot, domain: Domain | None, now: Now, taste: Taste) -> LoopState:
    """The loop of a domain; of the one in front with the node in progress."""
    from protocol.guarding.streak_told import streak_is_told
    from protocol.loop import EMPTY, LoopNode
    from protocol.picture import loop_state, picture
    from protocol.standing import standing

    front = focused_domain(snapshot)
    if domain is None:
        return EMPTY
    show_streak = streak_is_told(snapshot, domain, now, at_risk_too=taste.at_risk_too)
    if front is not None and front.id == domain.id:
        return loop_state(snapshot, now, show_estimate=taste.show_estimate, show_streak=show_streak)
    figures = standing(snapshot, domain, now)
    node = LoopNode.GOAL if figures.goal is None else LoopNode.SMALL_WIN
    state = picture(figures, newest_attempt(snapshot, domain.id), node, show_estimate=taste.show_estimate)
    return state._replace(show_streak=show_streak)


def _worded(state: LoopState, words: Words) -> LoopState:
    from protocol.exporting.wording import said

    if words is Words.ALL:
        return state
    return state._replace(
        domain=(said(state.domain, words) or "I can do one thing.") if state.domain is not None else None,
        goal=(said(state.goal, words) or "The next small act.") if state.goal is not None else None,
        last_evidence=said(state.last_evidence, words),
        acknowledgement=said(state.acknowledgement, words),
    )


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip: the same bytes for the same files, each for its owner alone."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    found = BytesIO()
    with ZipFile(found, "w", ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            info = ZipInfo(name)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(info, data)
    return found.getvalue()
