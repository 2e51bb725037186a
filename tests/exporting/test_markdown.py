"""Words in Markdown stay words: no markup, no link, no HTML, in a paragraph, a list and a table alike."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from protocol.coaching import load
from protocol.entities import Correction
from protocol.exporting.blocks import markdown
from protocol.exporting.coach import coach_sheet
from protocol.exporting.journal import journal
from protocol.exporting.markdown import plain, table
from protocol.exporting.wording import Words
from protocol.snapshot import Snapshot
from protocol.visible import visible
from protocol.vocabulary import Outcome
from tests.exporting.records import HOSTILE, seen, worded

GITHUB = MarkdownIt("gfm-like")
OURS = {"inline", "text", "softbreak", "strong_open", "strong_close", "em_open", "em_close"}


def kinds(text: str) -> set[str]:
    """The kinds of everything that a reader of Markdown finds in a text."""
    return {inner.type for token in GITHUB.parse(text) for inner in (token, *(token.children or ()))}


def shown(text: str) -> str:
    return "".join(inner.content for token in GITHUB.parse(text) for inner in token.children or () if inner.type == "text")


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.text("*_`[]()<>#|~&:@!.-+=$\\ aw1/\n", max_size=20)


@given(WORDS)
@example(HOSTILE)
@example("1. a")
@example("1) a")
@example("- a")
@example("+ a")
@example("http://x.example and www.x.example and a@x.example")
@example("&lt;b&gt;")
@example("===")
def test_words_are_shown_as_typed_wherever_they_stand(words: str) -> None:
    expected = visible(" ".join(words.split()))
    if expected:
        assert kinds(plain(words)) <= {"paragraph_open", "paragraph_close", "inline", "text"}
        assert shown(plain(words)) == expected
        assert shown(f"- {plain(words)}") == expected
        assert kinds(f"- {plain(words)}") <= {"paragraph_open", "paragraph_close", "inline", "text"} | LIST
        assert shown(table(["a"], [[plain(words)]])).removeprefix("a") == expected


LIST = {"bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}


def test_a_journal_and_a_coach_sheet_of_hostile_words_hold_no_html_and_no_link(record: Snapshot) -> None:
    hostile = worded(record, lambda *_: HOSTILE)
    for text in (journal(hostile, load(), Words.ALL), markdown(coach_sheet(seen(hostile, Words.ALL)))):
        assert "script" in text
        assert not kinds(text) & {"html_block", "html_inline", "link_open", "image", "fence", "code_block", "code_inline"}


def test_what_an_entry_said_before_it_was_corrected_is_in_the_journal(record: Snapshot) -> None:
    entry = next(iter(record.attempts.values()))
    fields = ("outcome", "effort", "evidence")
    was = Correction("c", entry.id, entry.at, fields, outcome=Outcome.PARTLY, effort=3, difficulty=9, evidence="half of it")
    text = journal(record._replace(corrections={"c": was}), load(), Words.ALL)
    assert "Entry corrected; it was partly, effort 3\n  - evidence: half of it\n" in text
    assert "half of it" not in journal(record._replace(corrections={"c": was}), load(), Words.NONE)


def test_the_journal_tells_the_days_in_order_with_what_happened(record: Snapshot) -> None:
    text = journal(record, load(), Words.ALL)
    days = [line for line in text.splitlines() if line.startswith("## ")]
    assert len(days) == len(set(days)) > 50
    assert text.count("Attempt: ") == sum(1 for one in record.attempts.values() if one.outcome is not None)
    assert load().help.scope.split(".")[0] in text
