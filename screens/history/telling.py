"""Everything about one entry in paragraphs: its goal as it was then, what was said of it, and what it said before a correction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from protocol.elsewhere import program
from protocol.entities import ArousalAppraisal, Attempt, Correction, Experience, GoalRevision, QuickReview
from protocol.history.about import About
from protocol.moments import Moment, wall_time
from protocol.streaks import is_mastery_experience
from protocol.visible import visible
from protocol.vocabulary import Cause
from screens.live import Live
from screens.page import Line

_DAY: Final = "%a %d %b %Y"
_NAMES: Final = {
    "at": "when it was",
    "outcome": "outcome",
    "effort": "effort",
    "difficulty": "difficulty",
    "result_rating": "closer to the bigger aim",
    "obstacle": "what stood in the way",
    "evidence": "evidence",
    "acknowledgement": "acknowledgement",
    "identity": "someone who",
    "cause": "cause",
    "cause_text": "why",
    "locus": "outside you or in you",
    "stability": "changing or staying",
    "controllability": "in your hands",
    "next_strategy": "next time",
}
"""What each field of an entry that can be corrected is called."""
_LATER: Final = {1: "1 day later"}


class Teller:
    """Tells entries in the words of one program: its texts and marks."""

    def __init__(self, live: Live) -> None:
        """A teller for this terminal."""
        self._live = live

    def lines(self, about: About) -> Iterator[Line]:
        """The paragraphs about an entry, those with nothing to say left out."""
        yield Line(self._headline(about.entry), "name")
        yield from self._paragraph("Domain", [about.domain.sentence if about.domain is not None else ""])
        yield from self._paragraph("Goal, as it stood before you acted", self._goal(about))
        yield from self._paragraph("Its wordings until then", map(self._revision, about.revisions[:-1]))
        yield from self._paragraph("What happened", self._happened(about.entry))
        yield from self._paragraph("Acknowledged", self._acknowledged(about.entry))
        yield from self._paragraph("Why", self._why(about.entry))
        for appraisal in about.appraisals:
            yield from self._paragraph("Arousal before", self._appraisal(appraisal))
        yield from self._paragraph("Heard", map(self._heard, about.heard))
        for review in about.reviews:
            yield from self._paragraph(f"Review of {self._day(review.at)}", self._review(review))
        for correction in reversed(about.corrections):
            yield from self._paragraph(f"Corrected on {self._day(correction.at)}", self._corrected(correction))
        yield Line(f"id {about.entry.id}", "quiet")

    def _paragraph(self, name: str, texts: Iterable[str]) -> Iterator[Line]:
        said = [visible(text, glyphs=self._live.glyphs.charset) for text in texts if text.strip()]
        if said:
            yield Line(f"{name}:", "label")
            yield Line("\n".join(said), "told")

    def _headline(self, entry: Attempt) -> str:
        outcome = [self._label(entry.outcome)] if entry.outcome is not None else []
        mastery = ["mastery experience"] if is_mastery_experience(entry) else []
        later = [f"logged {_LATER.get(entry.days_back, f'{entry.days_back} days later')}"] if entry.backdated else []
        where = [f"from {program(entry.imported)}"] if entry.imported else later
        return visible(self._joined([self._moment(entry.at), *outcome, *mastery, *where]), glyphs=self._live.glyphs.charset)

    def _goal(self, about: About) -> Iterator[str]:
        entry, goal = about.entry, about.goal
        if entry.imported:
            return
        if not entry.goal_action:
            yield "none was ready: an unplanned attempt"
            return
        yield entry.goal_action
        yield _named("done when", entry.done_criterion)
        yield _rated([("confidence", entry.confidence), ("challenge", entry.challenge)])
        if goal is not None:
            yield from (_named(name, text) for name, text in (("when", goal.when), ("where", goal.where), ("plan", goal.if_then)))

    def _revision(self, revision: GoalRevision) -> str:
        rated = _rated([("confidence", revision.confidence), ("challenge", revision.challenge)])
        lever = f"made smaller by {self._label(revision.lever)}" if revision.lever is not None else ""
        return self._joined([self._day(revision.at), lever, revision.action, rated, _named("surer", revision.surer)])

    def _happened(self, entry: Attempt) -> Iterator[str]:
        yield entry.evidence
        yield _named("in the way", entry.obstacle)
        yield from entry.note.splitlines()
        ratings = [("effort", entry.effort), ("difficulty", entry.difficulty), ("closer to the bigger aim", entry.result_rating)]
        yield _rated(ratings)

    def _acknowledged(self, entry: Attempt) -> Iterator[str]:
        if entry.acknowledged:
            yield entry.acknowledgement or "yes"
            yield _named("this is what someone does who", entry.identity)

    def _why(self, entry: Attempt) -> Iterator[str]:
        yield self._label(entry.cause) if entry.cause is not Cause.UNSPECIFIED else ""
        yield entry.cause_text
        yield _named("first put as", entry.reframed_from or "")
        ratings = [(_NAMES[name], getattr(entry, name)) for name in ("locus", "stability", "controllability")]
        yield _rated(ratings)
        yield _named("next time", entry.next_strategy)

    def _appraisal(self, one: ArousalAppraisal) -> Iterator[str]:
        yield ", ".join(map(self._label, one.sensations))
        yield _rated([("intensity", one.intensity), ("afterwards", one.intensity_after), ("believable", one.believability)])
        yield _named("called it", one.first_label)
        yield _named("read as", self._label(one.appraisal) if one.appraisal is not None else "")
        yield _named("second reading", one.reframe)

    def _heard(self, one: Experience) -> str:
        told = "something encouraging" if one.valence > 0 else "something discouraging"
        return self._joined([told, f"trust {one.credibility}" if one.credibility is not None else ""])

    def _review(self, review: QuickReview) -> Iterator[str]:
        for kind in filter(None, (review.cue_kind, review.friction_kind)):
            yield self._label(kind)
        yield _named("cue", review.cue)
        yield _named("friction", review.friction)
        yield _named("tweak", review.tweak)
        if review.tweak_used is not None:
            helped = {None: "", True: "it helped", False: "it did not help"}[review.tweak_helped]
            yield self._joined([f"used: {self._label(review.tweak_used)}", helped])

    def _corrected(self, correction: Correction) -> Iterator[str]:
        for name in correction.fields:
            if name in _NAMES:
                yield f"{_NAMES[name]} was: {self._before(correction, name)}"

    def _before(self, correction: Correction, name: str) -> str:
        if name == "at":
            return self._moment(correction.happened) if correction.happened is not None else "none"
        value = getattr(correction, name)
        return self._label(value) if isinstance(value, StrEnum) else "none" if value in {None, ""} else str(value)

    def _label(self, member: StrEnum) -> str:
        return self._live.coaching.label(member)

    def _joined(self, parts: Iterable[str]) -> str:
        return f" {self._live.glyphs.separator} ".join(filter(None, parts))

    def _day(self, at: Moment) -> str:
        return at.logical_date.strftime(_DAY)

    def _moment(self, at: Moment) -> str:
        return f"{self._day(at)}, {wall_time(at.occurred_at, at.utc_offset_min):%H:%M}"


def _named(name: str, text: str) -> str:
    return f"{name}: {text}" if text.strip() else ""


def _rated(ratings: Iterable[tuple[str, int | None]]) -> str:
    return ", ".join(f"{name} {value}" for name, value in ratings if value is not None)
