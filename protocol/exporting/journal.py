"""The record as a Markdown journal: day by day, oldest first, what was set out, done, looked back on and rated."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from protocol.elsewhere import program
from protocol.exporting.markdown import heading, plain
from protocol.exporting.naming import clock, counted, day_words, domain_names
from protocol.exporting.wording import Words, alias_said, said
from protocol.streaks import is_mastery_experience
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from protocol.coaching import Coaching
    from protocol.entities import (
        ArousalAppraisal,
        Attempt,
        AutomaticityMeasurement,
        Correction,
        Domain,
        EfficacyMeasurement,
        EfficacyScale,
        GoalRevision,
        ProximalGoal,
        QuickReview,
        SelfTalkScript,
        VicariousModel,
    )
    from protocol.moments import Moment
    from protocol.snapshot import Snapshot


_WHO = "who"


class Entry(NamedTuple):
    """One thing that happened: when, in which domain, its line, and the person's words about it by what they are."""

    at: Moment
    id: str
    domain_id: str
    line: str
    words: tuple[tuple[str, str], ...] = ()


def journal(snapshot: Snapshot, texts: Coaching, words: Words, domain_id: str | None = None) -> str:
    """The journal of all domains or of one."""
    names = domain_names(snapshot, words)
    entries = sorted(
        (one for one in _entries(snapshot, texts) if domain_id in {None, one.domain_id}),
        key=lambda one: (one.at.logical_date, one.at.occurred_at, one.id),
    )
    lines = [heading(1, "What I practised"), "", *(f"- {plain(name)}" for key, name in names.items() if domain_id in {None, key}), ""]
    for day, found in groupby(entries, key=lambda one: one.at.logical_date):
        lines += [heading(2, day_words(day)), ""]
        lines += [*_day(list(found), names, words), ""]
    return "\n".join([*lines, "---", "", f"*{plain(texts.help.scope)}*", ""])


def _day(entries: list[Entry], names: Mapping[str, str], words: Words) -> Iterator[str]:
    """A day, by domain where it saw several."""
    domains = list(dict.fromkeys(one.domain_id for one in entries))
    for place, domain in enumerate(domains):
        if len(names) > 1:
            yield from (*([""] if place else []), heading(3, plain(names.get(domain, ""))), "")
        for one in entries:
            if one.domain_id == domain:
                yield from _told(one, words)


def _told(entry: Entry, words: Words) -> Iterator[str]:
    yield f"- **{clock(entry.at)}** {entry.line}"
    for name, text in entry.words:
        if kept := alias_said(text, words) if name == _WHO else said(text, words):
            yield f"  - {name}: {plain(kept)}"


def _entries(snapshot: Snapshot, texts: Coaching) -> Iterator[Entry]:
    yield from map(_domain, snapshot.domains.values())
    yield from _goals(snapshot)
    yield from (_attempt(one, texts) for one in snapshot.attempts.values() if one.outcome is not None)
    yield from (_correction(one, snapshot, texts) for one in snapshot.corrections.values())
    yield from (_appraisal(one, texts) for one in snapshot.appraisals.values())
    yield from map(_model, snapshot.models.values())
    yield from map(_script, snapshot.scripts.values())
    yield from (_review(one, texts) for one in snapshot.reviews.values())
    yield from map(_scale, snapshot.scales.values())
    yield from map(_measurement, snapshot.measurements.values())
    yield from map(_automaticity, snapshot.automaticity.values())


def _domain(one: Domain) -> Entry:
    rating = _facts(("own rating", one.baseline_strength, "100"))
    return Entry(one.at, one.id, one.id, f"Domain defined{rating}", _words(("why", one.why)))


def _goals(snapshot: Snapshot) -> Iterator[Entry]:
    """Every goal at the moment of its last wording, and the wordings before that."""
    wordings: dict[str, list[GoalRevision]] = {}
    for one in sorted(snapshot.revisions.values(), key=lambda one: (one.at.occurred_at, one.id)):
        wordings.setdefault(one.goal_id, []).append(one)
    for goal in snapshot.goals.values():
        found = wordings.get(goal.id, [])
        yield from (_revision(one, goal.domain_id) for one in found[:-1])
        yield _goal(goal, found[-1].at if found else goal.at)


def _goal(one: ProximalGoal, at: Moment) -> Entry:
    rated = _facts(("confidence", one.confidence, "10"), ("challenge", one.challenge, "10"))
    given = ("goal", one.action), ("done when", one.done_criterion), ("when", one.when), ("where", one.where)
    more = ("if-then", one.if_then), ("aim behind it", one.aspiration), ("what makes it clear", one.beginner_line)
    return Entry(at, one.id, one.domain_id, f"Goal set{rated}", _words(*given, *more))


def _revision(one: GoalRevision, domain_id: str) -> Entry:
    rated = _facts(("confidence", one.confidence, "10"), ("challenge", one.challenge, "10"))
    return Entry(
        one.at, one.id, domain_id, f"Goal in an earlier wording{rated}", _words(("goal", one.action), ("what makes it surer", one.surer))
    )


def _attempt(one: Attempt, texts: Coaching) -> Entry:
    mastery = ", a mastery experience" if is_mastery_experience(one) else ""
    rated = _facts(("effort", one.effort, "10"), ("difficulty", one.difficulty, "10"), ("confidence before", one.confidence, "10"))
    cause = f", put down to {texts.label(one.cause)}" if one.cause is not Cause.UNSPECIFIED else ""
    came = texts.label(one.outcome) if one.outcome is not None else ""
    did = ("goal", one.goal_action), ("what a camera would have seen", one.evidence), ("in the way", one.obstacle)
    owned = ("acknowledged", one.acknowledgement), ("who does this", one.identity), ("why", one.cause_text)
    after = ("first worded as", one.reframed_from or ""), ("next time", one.next_strategy), ("note", one.note)
    elsewhere = f", from {program(one.imported)}" if one.imported else ""
    line = f"Attempt: {came}{mastery}{rated}{cause}{elsewhere}"
    return Entry(one.at, one.id, one.domain_id, line, _words(*did, *owned, *after))


def _correction(one: Correction, snapshot: Snapshot, texts: Coaching) -> Entry:
    """What an entry said before it was corrected."""
    attempt = snapshot.attempts.get(one.attempt_id)
    said = {name: getattr(one, name, None) for name in one.fields}
    outcome, cause = said.get("outcome"), said.get("cause")
    labels = [texts.label(value) for value in (outcome, cause) if isinstance(value, StrEnum)]
    ratings = [f"{name} {value}" for name in ("effort", "difficulty") if (value := said.get(name)) is not None]
    told = ", ".join((*labels, *ratings))
    line = f"Entry corrected; it was {told}" if told else "Entry corrected"
    words = _words(*((name.replace("_", " "), value) for name, value in said.items() if type(value) is str))
    return Entry(one.at, one.id, attempt.domain_id if attempt is not None else "", line, words)


def _appraisal(one: ArousalAppraisal, texts: Coaching) -> Entry:
    reading = f", read as {texts.label(one.appraisal)}" if one.appraisal is not None else ""
    felt = _facts(("before", one.intensity, "10"), ("after", one.intensity_after, "10"))
    given = ("first called", one.first_label), ("second reading", one.reframe)
    return Entry(one.at, one.id, one.domain_id, f"Arousal{reading}{felt}", _words(*given))


def _model(one: VicariousModel) -> Entry:
    given = (_WHO, one.alias), ("did", one.achieved), ("how", " / ".join(one.workflow)), ("to borrow", one.borrowed_step)
    return Entry(one.at, one.id, one.domain_id, f"Model{_facts(('similar at the start', one.start_similarity, '10'))}", _words(*given))


def _script(one: SelfTalkScript) -> Entry:
    given = ("instead of", one.caught_line), ("to say", " / ".join(one.instructions)), ("at", one.cue)
    return Entry(one.at, one.id, one.domain_id, "Self-talk" + (", rehearsed" if one.rehearsed else ""), _words(*given))


def _review(one: QuickReview, texts: Coaching) -> Entry:
    used = f", tweak used: {texts.label(one.tweak_used)}" if one.tweak_used is not None else ""
    given = ("cue", one.cue), ("friction", one.friction), ("tweak", one.tweak)
    return Entry(one.at, one.id, one.domain_id, f"Review{used}", _words(*given))


def _scale(one: EfficacyScale) -> Entry:
    given = ("rungs", " / ".join(one.rungs)), ("places", " / ".join(one.contexts))
    return Entry(one.at, one.id, one.domain_id, f"Ladder, version {one.version}, {counted(len(one.rungs), 'rung')}", _words(*given))


def _measurement(one: EfficacyMeasurement) -> Entry:
    rungs = f" (rungs {', '.join(map(str, one.ratings))})" if one.ratings else ""
    return Entry(one.at, one.id, one.domain_id, f"Own rating {one.strength} of 100{rungs}")


def _automaticity(one: AutomaticityMeasurement) -> Entry:
    return Entry(one.at, one.id, one.domain_id, f"Runs by itself: {', '.join(map(str, one.answers))} of 7")


def _facts(*facts: tuple[str, int | None, str]) -> str:
    return "".join(f", {name} {value} of {of}" for name, value, of in facts if value is not None)


def _words(*given: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in given if text)
