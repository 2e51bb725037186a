"""The pages for a browser: whatever was typed is shown and nothing of it is obeyed, and nothing comes from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from protocol.coaching import load
from protocol.entities import Domain
from protocol.exporting.blocks import Block, Drawing, Part, Together, html
from protocol.exporting.coach import coach_sheet
from protocol.exporting.page import POLICY, page
from protocol.exporting.report import report
from protocol.exporting.svg import Picture, drawn
from protocol.exporting.wording import Words
from protocol.snapshot import EMPTY, Snapshot
from protocol.visible import visible
from tests.exporting.records import HOSTILE, NOW, front, fullest, seen, worded
from tui.exporting.formats import Taste, loop_of, style
from tui.exporting.loop_svg import loop_svg

NAMED = {
    "class",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "width",
    "height",
    "points",
    "text-anchor",
    "viewbox",
    "xmlns",
    "role",
}
ALLOWED = {*NAMED, "aria-label", "lang", "charset", "http-equiv", "content", "name"}


class Reader(HTMLParser):
    """Keeps the tags with their attributes, and the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def both(snapshot: Snapshot, words: Words) -> dict[str, str]:
    view = seen(snapshot, words)
    return {
        "sheet": page("Coach sheet", coach_sheet(view), "", "sheet"),
        "report": page("Report", report([view], load(), words, "today"), "", "report"),
    }


@pytest.mark.parametrize("kind", ["sheet", "report"])
def test_hostile_words_are_text_and_nothing_else(record: Snapshot, kind: str) -> None:
    text = both(worded(record, lambda *_: HOSTILE), Words.ALL)[kind]
    found = Reader(text)
    assert not {tag for tag, _ in found.tags} & {"script", "b onload", "img", "a", "link", "iframe", "object", "form", "base"}
    assert {name for _, attributes in found.tags for name in attributes} <= ALLOWED
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert any(visible(HOSTILE) in one for one in found.text)


@pytest.mark.parametrize("kind", ["sheet", "report"])
def test_a_page_forbids_everything_but_its_own_style_and_refers_to_nothing(record: Snapshot, kind: str) -> None:
    text = both(record, Words.ALL)[kind]
    assert f'content="{POLICY}"' in text
    assert re.findall(r"(?:https?:)?//[^\s\"'<]+", text.replace("http://www.w3.org/2000/svg", "")) == []
    assert load().help.scope.split(",")[0] in text


def pictures(blocks: tuple[Block, ...]) -> list[Picture]:
    found: list[Picture] = []
    for one in blocks:
        match one:
            case Drawing(picture):
                found.append(picture)
            case Part(inner, _):
                found += pictures(inner)
            case Together(columns):
                found += [picture for column in columns for picture in pictures(column)]
            case _:
                continue
    return found


def test_every_picture_is_sound_and_says_in_words_what_it_shows(record: Snapshot) -> None:
    drawings = pictures(report([seen(record, Words.ALL)], load(), Words.ALL, "today"))
    assert {one.title for one in drawings} == {
        *("Belief over time", "Ladder, version 1", "Confidence and results", "What it was put down to", "Effort and results", "Days"),
    }
    for one in drawings:
        root = ElementTree.fromstring(drawn(one))  # noqa: S314  our own
        assert root[0].text == one.title
        assert re.search(r"\d", root[1].text or "")


def test_nothing_is_drawn_outside_of_a_picture(record: Snapshot) -> None:
    for snapshot in (record, fullest(record)):
        for one in pictures(report([seen(snapshot, Words.ALL)], load(), Words.ALL, "today")):
            across = [float(value) for piece in one.pieces for value in re.findall(r' (?:x|x1|x2|cx)="([^"]+)"', piece)]
            down = [float(value) for piece in one.pieces for value in re.findall(r' (?:y|y1|y2|cy)="([^"]+)"', piece)]
            assert 0 <= min(across) <= max(across) <= one.width
            assert 0 <= min(down) <= max(down) <= one.height


def test_a_new_domain_has_a_sheet_that_says_what_is_missing(record: Snapshot) -> None:
    domain = Domain("d", NOW.moment, "speak up")
    text = html(coach_sheet(seen(EMPTY._replace(domains={"d": domain}), Words.ALL)))
    assert "I can speak up." in text
    assert text.count("says something") >= 4
    assert "<svg" not in text


def test_the_estimate_and_the_streak_stay_out_where_the_person_wants_them_out(record: Snapshot) -> None:
    view = seen(record, Words.NONE)._replace(show_estimate=False, show_streak=False)
    text = html(coach_sheet(view))
    assert "estimate" not in text
    assert "streak" not in text


def test_the_loop_is_the_picture_of_the_dashboard_and_sound_xml(record: Snapshot) -> None:
    for snapshot in (record, worded(record, lambda *_: HOSTILE)):
        domain = front(snapshot)
        text = loop_svg(loop_of(snapshot, domain, NOW, Taste()), load().help.scope, style("loop"))
        root = ElementTree.fromstring(text)  # noqa: S314  as above
        names = {one.text for one in root.iter("{http://www.w3.org/2000/svg}text")}
        assert {"Belief", "Goal", "Acknowledgement"} <= names
        assert "script" not in {one.tag.rpartition("}")[2] for one in root.iter()}
