"""The coach sheet: one domain on two pages, to hand to somebody who helps. Numbers first, words only where the person said so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.exporting import figures as of
from protocol.exporting.blocks import Heading, Lines, Para, Part
from protocol.exporting.wording import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.exporting.blocks import Block
    from protocol.exporting.figures import View

_NEWEST: Final = {Words.NONE: 12, Words.REDACTED: 8, Words.ALL: 8}
"""Attempts that are listed: with words a row may take two lines, and the sheet has two pages."""
_MOST_WORDS: Final = 96

WORDS_TOLD: Final = {
    Words.ALL: "It holds the person's own words as typed.",
    Words.REDACTED: "Names, addresses and long numbers are taken out of the person's words by rule, which can miss some.",
    Words.NONE: "The person's own words are left out.",
}


def coach_sheet(seen: View) -> tuple[Block, ...]:
    """The two pages."""
    return (Part(tuple(_first(seen)), "page"), Part(tuple(_second(seen)), "page"))


def _first(seen: View) -> Iterator[Block]:
    yield Heading(of.title(seen), 1)
    yield Para(f"Coach sheet, {of.span(seen)}. {WORDS_TOLD[seen.words]}", quiet=True)
    yield of.summary(seen)
    yield of.goal(seen)
    yield of.belief(seen)
    yield of.ladder(seen)
    yield of.days(seen)
    yield Para(seen.texts.help.scope, quiet=True)


def _second(seen: View) -> Iterator[Block]:
    yield from of.confidence(seen)
    yield of.causes(seen)
    yield of.sources(seen)
    yield of.attempts(seen, _NEWEST[seen.words], _MOST_WORDS)
    yield Para("* a mastery experience: planned with a confidence of 7 or more, hard enough, achieved, and owned.", quiet=True)
    yield Lines("For the conversation: what changed, what to keep, one small next step.", 3)
    yield Para(f"{seen.texts.help.scope} {seen.texts.help.no_norms}", quiet=True)
