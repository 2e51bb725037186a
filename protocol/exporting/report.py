"""The report: every domain with all its pictures, to look at in a browser or to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.exporting import figures as of
from protocol.exporting.blocks import Heading, Para, Part, Table, Together
from protocol.exporting.coach import WORDS_TOLD
from protocol.exporting.wording import Words, said
from protocol.insights.arousal import arousal_course
from protocol.insights.kinds import Insight
from protocol.insights.tweaks import tweak_results

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from protocol.coaching import Coaching
    from protocol.exporting.blocks import Block
    from protocol.exporting.figures import View
    from protocol.insights.counting import Share

_MOST_ATTEMPTS: Final = 200
_MOST_TWEAKS: Final = 12


def report(views: Sequence[View], texts: Coaching, words: Words, day: str) -> tuple[Block, ...]:
    """The blocks of the page, a part a domain."""
    head = (
        Heading("What I practised", 1),
        Para(f"Up to {day}. {WORDS_TOLD[words]}", quiet=True),
        *(() if views else (Para("No domain is on record yet."),)),
    )
    foot = (Para(texts.help.scope, quiet=True), Para(f"{texts.help.estimate} {texts.help.no_norms}", quiet=True))
    return (*head, *(Part(tuple(_domain(one)), "domain") for one in views), Part(foot, "foot"))


def _domain(seen: View) -> Iterator[Block]:
    yield Heading(of.title(seen))
    yield Para(of.span(seen), quiet=True)
    yield of.summary(seen)
    yield of.goal(seen)
    yield Together(((of.belief(seen),), (of.ladder(seen),)))
    yield Together((tuple(of.confidence(seen)), (of.causes(seen),)))
    yield Together(((of.effort(seen),), (of.days(seen),)))
    yield of.sources(seen)
    yield _arousal(seen)
    yield from _tweaks(seen)
    yield of.attempts(seen, _MOST_ATTEMPTS)


def _arousal(seen: View) -> Block:
    found, texts = arousal_course(seen.found), seen.texts
    if found.missing:
        return seen.insight(Insight.AROUSAL, found.missing)
    rows = tuple(
        (
            texts.label(one.reading) if one.reading is not None else "not named",
            str(one.n),
            f"{one.before / one.n:.1f}",
            f"{one.after / one.n:.1f}",
            f"{one.achieved} of {sum(one.ends)}",
        )
        for one in found.groups
    )
    head = ("read as", "times", "before", "after", "achieved")
    return Table(head, rows, frozenset({1, 2, 3, 4}), "Arousal before and after a second reading (means, 0-10)")


def _tweaks(seen: View) -> Iterator[Block]:
    found = tweak_results(seen.found.log.reviews, seen.found.log.attempts)
    if seen.words is Words.NONE or not found.used:
        return
    rows = tuple((said(one.tweak, seen.words), _of(one.share), _of(one.helped)) for one in found.used[:_MOST_TWEAKS])
    yield Table(("tweak that was used", "days with a win", "said to have helped"), rows, frozenset({1, 2}), "Tweaks")


def _of(share: Share) -> str:
    return f"{share.part} of {share.of}" if share.of else "-"
