"""The blocks of one domain that the coach sheet and the report have in common: its figures, its pictures, its newest attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.exporting.bars import causes_picture, confidence_picture, ladder_picture
from protocol.exporting.blocks import Drawing, Figures, Para, Table
from protocol.exporting.naming import clipped, counted, domain_names, ordinal_words
from protocol.exporting.plots import belief_picture, day_picture, effort_picture
from protocol.exporting.wording import Words, said
from protocol.guarding.judgement import verdict_words
from protocol.guarding.streak_told import streak_is_told
from protocol.insights.balance import balance
from protocol.insights.belief_course import belief_course
from protocol.insights.causes import cause_course
from protocol.insights.confidence import confidence_results
from protocol.insights.day_map import day_map
from protocol.insights.effort_results import effort_results
from protocol.insights.kinds import Insight, Material, material
from protocol.insights.ladder_course import ladder_course
from protocol.standing import Standing, standing
from protocol.streaks import is_mastery_experience
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause, DomainStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from protocol.coaching import Coaching
    from protocol.entities import Attempt, Domain
    from protocol.exporting.blocks import Block
    from protocol.insights.ladder_course import LadderVersion
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


class View(NamedTuple):
    """What a page about one domain is made from, and how the person wants it told."""

    domain: Domain
    name: str
    found: Material
    figures: Standing
    texts: Coaching
    words: Words
    show_estimate: bool
    show_streak: bool

    def insight(self, insight: Insight, missing: int) -> Para:
        """What stands in place of a picture while there is too little for one."""
        text = self.texts.insight_texts[insight]
        words = self.texts.insights
        said = words.thin_one.format(thing=text.thing) if missing == 1 else words.thin.format(n=missing, things=text.things)
        return Para(f"{text.title}: {said}", quiet=True)


class Telling(NamedTuple):
    """How an export is told: the texts, how much of the person's words, and whether the estimate and streaks at risk are shown."""

    texts: Coaching
    words: Words
    show_estimate: bool = True
    at_risk_too: bool = False


def view(snapshot: Snapshot, domain: Domain, now: Now, telling: Telling) -> View:
    """The view of one domain; the whole record is needed."""
    show_streak = streak_is_told(snapshot, domain, now, at_risk_too=telling.at_risk_too)
    return View(
        domain=domain,
        name=domain_names(snapshot, telling.words)[domain.id],
        found=material(snapshot, domain, now.today),
        figures=standing(snapshot, domain, now),
        texts=telling.texts,
        words=telling.words,
        show_estimate=telling.show_estimate,
        show_streak=show_streak,
    )


def title(seen: View) -> str:
    """The domain as the person says it, or by its number."""
    if seen.words is Words.NONE:
        return seen.name
    sentence = said(f"{seen.domain.behaviour} {seen.domain.context}".strip(), seen.words)
    return f"I can {sentence.rstrip('.')}."


def summary(seen: View) -> Figures:
    """Where the domain stands in a few figures, each with what it rests on."""
    figures, items = seen.figures, []
    measured = belief_course(seen.found).measured
    if measured:
        first, last = measured[0], measured[-1]
        rests = f"of 100, on {ordinal_words(last[0])}" + (f"; it was {first[1]} on {ordinal_words(first[0])}" if len(measured) > 1 else "")
        items.append(("Own rating", str(last[1]), rests))
    if seen.show_estimate and figures.belief.attempts:
        belief = figures.belief
        rests = f"give or take {belief.band:.0f}, {counted(belief.attempts, 'attempt')} in 60 days; no measurement"
        items.append(("Model estimate", f"about {belief.estimate:.0f}", rests))
    found = figures.totals
    kinds = ((found.achieved, "achieved"), (found.partly, "partly"), (found.missed, "not this time"), (found.skipped, "not started"))
    items.append(("Attempts", f"{found.attempts:,}", ", ".join(f"{count} {name}" for count, name in kinds if count) or "none yet"))
    items.append(("Mastery experiences", f"{found.mastery_experiences:,}", "planned, hard enough, achieved and owned"))
    if seen.show_streak:
        process = figures.process
        kept = "opportunity" if process.current == 1 else "opportunities"
        items.append(("Process streak", str(process.current), f"{kept} kept in a row; best {process.best}"))
    return Figures(tuple(items))


def goal(seen: View) -> Para:
    """The goal in hand with its ratings, and the tweak that counts, as far as words are carried."""
    current = seen.figures.goal
    if current is None:
        return Para("No goal is set at the moment.", quiet=True)
    action = said(current.goal.action, seen.words)
    rated = [f"{name} {value} of 10" for name in ("confidence", "challenge") if (value := getattr(current.goal, name)) is not None]
    told = f"Next goal{f': {action}' if action else ''} ({', '.join((*rated, seen.texts.label(current.zone)))})."
    tweak = seen.figures.tweak
    tried = said(tweak.tweak, seen.words) if tweak is not None else ""
    return Para(f"{told} Tweak: {tried}." if tried else told)


def belief(seen: View) -> Block:
    """Belief over time."""
    course = belief_course(seen.found)
    if course.missing or not (course.measured or (seen.show_estimate and course.readings)):
        return seen.insight(Insight.BELIEF, max(1, course.missing))
    return Drawing(belief_picture(course, show_estimate=seen.show_estimate))


def ladder(seen: View) -> Block:
    """The newest version of the ladder that has ratings of its rungs."""
    course = ladder_course(seen.found)
    rated = [one for one in course.versions if one.ratings and one.ratings[-1].rungs]
    return Drawing(ladder_picture(rated[-1], _rungs(seen, rated[-1]))) if rated else seen.insight(Insight.LADDER, max(1, course.missing))


def _rungs(seen: View, version: LadderVersion) -> Sequence[str]:
    if seen.words is Words.NONE:
        last = len(version.rungs)
        ends = {1: " (easiest)", last: " (hardest)"}
        return [f"rung {place}{ends.get(place, '')}" for place in range(1, last + 1)]
    return [said(one, seen.words) for one in version.rungs]


def confidence(seen: View) -> Iterator[Block]:
    """Results by stated confidence, with as much of a verdict as the sample allows."""
    found = confidence_results(seen.found.log)
    if found.missing:
        yield seen.insight(Insight.CONFIDENCE, found.missing)
        return
    yield Drawing(confidence_picture(found))
    if verdict := verdict_words(found.summary, seen.texts):
        yield Para(" ".join(verdict))


def causes(seen: View) -> Block:
    """What wins and misses were put down to."""
    course = cause_course(seen.found.log.attempts, seen.found.today)
    return seen.insight(Insight.CAUSES, course.missing) if course.missing else Drawing(causes_picture(course, seen.texts))


def days(seen: View) -> Block:
    """The calendar of the attempts."""
    found = day_map(seen.found.log, seen.found.today)
    return seen.insight(Insight.DAYS, found.missing) if found.missing else Drawing(day_picture(found))


def effort(seen: View) -> Block:
    """Effort beside results."""
    found = effort_results(seen.found.log.attempts, seen.found.today)
    if found.missing or not found.readings:
        return seen.insight(Insight.EFFORT, max(1, found.missing))
    return Drawing(effort_picture(found))


def sources(seen: View) -> Table:
    """The four sources of the last 28 days, a column each."""
    shares = balance(seen.found).shares
    head = ("", *(seen.texts.label(one.source) for one in shares))
    counts = ("last 28 days", *(str(one.events) for one in shares))
    days = ("last seen", *(ordinal_words(one.last_seen) if one.last_seen is not None else "not yet" for one in shares))
    return Table(head, (counts, days), caption="The four sources of self-efficacy")


def attempts(seen: View, most: int, most_words: int = 1000) -> Block:
    """The newest attempts and skipped entries, newest first; where words are carried, with so many cells of the evidence."""
    found = [one for one in seen.found.log.attempts if one.outcome is not None][::-1]
    if not found:
        return Para("No attempt is on record yet.", quiet=True)
    named = ("day", "came of it", "conf.", "effort", "diff.", "put down to")
    with_words = seen.words is not Words.NONE
    head = (*named, "in the person's words") if with_words else named
    rows = tuple((*_attempt(one, seen), *([_evidence(one, seen, most_words)] if with_words else [])) for one in found[:most])
    more = f", the newest {most:,} of {len(found):,}" if len(found) > most else ""
    return Table(head, rows, frozenset({2, 3, 4}), f"Attempts{more}")


def _evidence(one: Attempt, seen: View, most: int) -> str:
    return clipped(said(one.evidence or one.goal_action, seen.words), most)


def _attempt(one: Attempt, seen: View) -> tuple[str, ...]:
    came = seen.texts.label(one.outcome) if one.outcome is not None else ""
    rated = ("" if value is None else str(value) for value in (one.confidence, one.effort, one.difficulty))
    cause = seen.texts.label(one.cause) if one.cause is not Cause.UNSPECIFIED else ""
    return (ordinal_words(one.at.logical_date.toordinal()), f"{came} *" if is_mastery_experience(one) else came, *rated, cause)


def span(seen: View) -> str:
    """From when to when the domain has been practised, and where it stands."""
    status = "" if seen.domain.status is DomainStatus.ACTIVE else f", {seen.texts.label(seen.domain.status)}"
    return f"{ordinal_words(seen.domain.at.logical_date.toordinal())} to {ordinal_words(seen.found.today.toordinal())}{status}"
