"""Hypothesis strategies for whole histories of one domain: about ninety days of attempts, goals, travel, marks, pauses and talk.

A person is drawn first (a few habits of logging, repeated over the days), because days drawn one by one never make a long streak.
Everything drawn is valid: nothing lies in the future, backdating stays within seven logical days, goals pass in the order in which
they were set, and marks were made in time. Ids are in no relation to time, so that equal instants are told apart by id alone.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from protocol.vocabulary import Appraisal, Cause, DayMarkKind, Outcome, ScheduleKind
from tests.oracle.inputs import (
    ArousalEvent,
    DayMark,
    Entry,
    Goal,
    History,
    Measurement,
    Moment,
    Pause,
    Persuasion,
    Review,
    Schedule,
    TalkEvent,
    VerbalEvent,
    VicariousEvent,
)
from tests.oracle.lookups import logical_date

ZONES = ("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Honolulu", "Pacific/Kiritimati")
# The summer-time changes of Berlin, London, New York and Auckland lie within ninety days of one of these.
STARTS = (datetime(2026, 1, 19, 9, tzinfo=UTC), datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 8, 31, 9, tzinfo=UTC))
DAY = 24 * 60
RATINGS = st.integers(0, 10)
MAYBE_RATING = st.none() | RATINGS
# Minutes of the day: a few round ones, so that instants coincide, the edges of the logical day, and any other.
MINUTES = st.sampled_from((0, 179, 180, 181, 540, 540, 540, 1080)) | st.integers(0, DAY - 1)


class Habit(NamedTuple):
    """How a person logs one kind of day."""

    minute: int
    lag_minutes: int
    outcome: Outcome
    effort: int | None
    difficulty: int | None
    cause: Cause
    acknowledged: bool
    result_rating: int | None
    goal_back: int | None
    review_after: int | None


class Life(NamedTuple):
    """The clock of one history: when it began, how long it is, and where the person was from which minute on."""

    start: datetime
    minutes: int
    trips: tuple[tuple[int, str], ...]

    def at(self, minute: int) -> datetime:
        return self.start + timedelta(minutes=minute)

    def zone(self, minute: int) -> str:
        return [name for since, name in self.trips if since <= minute][-1]

    def day(self, minute: int) -> date:
        offset = self.at(minute).astimezone(ZoneInfo(self.zone(minute))).utcoffset() or timedelta()
        return logical_date(self.at(minute), int(offset.total_seconds()) // 60)

    def moment(self, minute: int) -> Moment:
        return Moment(self.at(minute), self.day(minute))


HABITS = st.builds(
    Habit,
    minute=MINUTES,
    # Mostly at once; else within the two days that count for streaks, or up to six.
    lag_minutes=st.sampled_from((0, 0, 0, 30)) | st.integers(0, 6 * DAY),
    outcome=st.sampled_from(Outcome),
    effort=MAYBE_RATING,
    difficulty=MAYBE_RATING,
    cause=st.sampled_from(Cause),
    acknowledged=st.booleans(),
    result_rating=MAYBE_RATING,
    goal_back=st.sampled_from((0, 0, 1, None)),
    review_after=st.sampled_from((None, 0, 1, 2, 3)),
)
# An attempt as the program hopes for: it extends both streaks when its goal serves.
GOOD_HABITS = st.builds(
    Habit,
    minute=MINUTES,
    lag_minutes=st.just(0),
    outcome=st.just(Outcome.ACHIEVED),
    effort=RATINGS,
    difficulty=st.integers(3, 10),
    cause=st.sampled_from((Cause.EFFORT, Cause.STRATEGY)),
    acknowledged=st.just(value=True),
    result_rating=MAYBE_RATING,
    goal_back=st.just(0),
    review_after=st.none(),
)


@st.composite
def lives(draw: st.DrawFn) -> Life:
    minutes = draw(st.integers(10, 90)) * DAY + draw(st.integers(0, DAY - 1))
    home = draw(st.sampled_from(ZONES))
    # Half of the travellers go to and fro across the date line, where dates are lost and repeated.
    places = draw(st.sampled_from((ZONES, ("Pacific/Honolulu", "Pacific/Kiritimati"))))
    travels = draw(st.lists(st.tuples(st.integers(0, minutes), st.sampled_from(places)), max_size=8))
    return Life(draw(st.sampled_from(STARTS)), minutes, ((0, home), *sorted(travels)))


@st.composite
def goals(draw: st.DrawFn, life: Life) -> tuple[Goal, ...]:
    """Goals in the order in which they were set; one may pass late, never, or be closed again."""
    spread = st.sampled_from(range(0, life.minutes, DAY)) | st.integers(0, life.minutes)
    starts = sorted(draw(st.lists(spread, max_size=25)))
    made: list[Goal] = []
    for place, start in enumerate(starts):
        nearest = starts[place + 1] if place + 1 < len(starts) else life.minutes
        passing = min(start + draw(st.sampled_from((0, 0, 0, 0, DAY, 5 * DAY))), nearest)
        passed = life.moment(passing) if draw(st.integers(0, 7)) else None
        closing = passing + draw(st.integers(0, 9 * DAY))
        closed = life.moment(closing) if draw(st.integers(0, 4)) == 0 and closing <= life.minutes else None
        days_ahead = draw(st.none() | st.integers(0, 7))
        set_on = life.day(start)
        made.append(
            Goal(
                id=f"goal-{place:02}",
                set_on=set_on,
                confidence=draw(st.integers(7, 10)) if passed else draw(st.none() | st.integers(0, 6)),
                passed=passed,
                when_date=None if days_ahead is None else max(set_on, life.day(passing)) + timedelta(days=days_ahead),
                closed=closed,
            )
        )
    return tuple(made)


def named_goal(habit: Habit, recorded: datetime, known: tuple[Goal, ...]) -> str | None:
    """The goal that the person names: the newest that had passed when the entry was made, or one before it."""
    passed = [goal for goal in known if goal.passed is not None and goal.passed.at <= recorded]
    if habit.goal_back is None or len(passed) <= habit.goal_back:
        return None
    return passed[-1 - habit.goal_back].id


def entry_of(ident: str, minute: int, habit: Habit, life: Life, known: tuple[Goal, ...]) -> Entry | None:
    """What the habit leaves in the log, or None where it would lie in the future or be backdated too far."""
    recorded = min(minute + habit.lag_minutes, life.minutes)
    if minute > life.minutes or (life.day(recorded) - life.day(minute)).days > 7:
        return None
    return Entry(
        id=ident,
        occurred_at=life.at(minute),
        tz=life.zone(minute),
        logical_date=life.day(minute),
        recorded_date=life.day(recorded),
        outcome=habit.outcome,
        effort=habit.effort,
        difficulty=habit.difficulty,
        cause=habit.cause,
        acknowledged=habit.acknowledged,
        result_rating=habit.result_rating,
        goal_id=named_goal(habit, life.at(recorded), known),
    )


@st.composite
def logs(draw: st.DrawFn, life: Life, known: tuple[Goal, ...], ids: list[str]) -> tuple[tuple[Entry, ...], tuple[Review, ...]]:
    """Entries in no order, with the reviews that followed some of them."""
    idle: list[Habit | None] = [None] * draw(st.integers(1, 8))
    pool = [*idle, *draw(st.lists(HABITS, min_size=1, max_size=6)), *draw(st.lists(GOOD_HABITS, max_size=4))]
    days = life.minutes // DAY + 1
    plan = draw(st.lists(st.sampled_from(pool), min_size=days, max_size=days))
    acts = [(day * DAY + habit.minute, habit) for day, habit in enumerate(plan) if habit is not None]
    acts += draw(st.lists(st.tuples(st.integers(0, life.minutes), HABITS), max_size=8))
    entries: list[Entry] = []
    reviews: list[Review] = []
    for (minute, habit), ident in zip(acts, ids, strict=False):
        entry = entry_of(ident, minute, habit, life, known)
        if entry is None:
            continue
        entries.append(entry)
        if habit.review_after is not None:
            made_on = max(entry.logical_date + timedelta(days=habit.review_after), entry.recorded_date)
            reviews += [Review(entry.id, made_on)] if made_on <= life.day(life.minutes) else []
    return tuple(entries), tuple(reviews)


@st.composite
def schedules(draw: st.DrawFn, life: Life) -> Schedule:
    kind = draw(st.sampled_from(ScheduleKind))
    since = life.day(draw(st.sampled_from((0, 0, 0, life.minutes // 3))))
    weekdays = draw(st.frozensets(st.integers(0, 6), min_size=1)) if kind is ScheduleKind.WEEKDAYS else frozenset[int]()
    return Schedule(kind, since, weekdays, every=draw(st.integers(1, 5)), per_week=draw(st.integers(1, 7)))


@st.composite
def marks(draw: st.DrawFn, life: Life) -> tuple[DayMark, ...]:
    """Rest days marked by their day, sick days up to seven days later; all marked by the last day."""
    made: list[DayMark] = []
    for minute, kind, late in draw(
        st.lists(st.tuples(st.integers(0, life.minutes), st.sampled_from(DayMarkKind), st.integers(-2, 7)), max_size=6)
    ):
        day = life.day(minute)
        marked_on = day + timedelta(days=min(late, 0) if kind is DayMarkKind.REST else late)
        made += [DayMark(kind, day, marked_on)] if marked_on <= life.day(life.minutes) else []
    return tuple(made)


@st.composite
def pauses(draw: st.DrawFn, life: Life) -> tuple[Pause, ...]:
    """Up to two pauses, one after the other; the last may still be open."""
    cuts = sorted(draw(st.lists(st.integers(0, life.minutes), max_size=4)))
    days = [life.day(minute) for minute in cuts]
    return tuple(Pause(began, days[place + 1] if place + 1 < len(days) else None) for place, began in enumerate(days) if place % 2 == 0)


@st.composite
def talk(draw: st.DrawFn, life: Life, ids: list[str]) -> tuple[TalkEvent, ...]:
    """Events of the other three sources, often several in one week, so that the caps bind."""
    events: list[TalkEvent] = []
    spread = st.sampled_from(range(0, life.minutes, DAY)) | st.integers(0, life.minutes)
    for minute, ident in zip(draw(st.lists(spread, max_size=20)), ids, strict=False):
        at, day = life.at(minute), life.day(minute)
        match draw(st.integers(0, 2)):
            case 0:
                model = draw(st.sampled_from(("model-a", "model-b")))
                events.append(VicariousEvent(ident, at, day, model, draw(RATINGS), draw(RATINGS), draw(st.booleans())))
            case 1:
                events.append(VerbalEvent(ident, at, day, draw(st.sampled_from(Persuasion)), draw(RATINGS)))
            case _:
                events.append(ArousalEvent(ident, at, day, draw(st.sampled_from(Appraisal)), draw(RATINGS)))
    return tuple(events)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A whole history of one domain. `today` is the logical day of its last minute."""
    life = draw(lives())
    # A fixed shuffle: enough that the order of ids is not the order of time, and nothing to shrink.
    ids = [f"{(place * 577 + 101) % 997:03}" for place in range(300)]
    known = draw(goals(life))
    entries, reviews = draw(logs(life, known, ids[:150]))
    measured = draw(st.lists(st.tuples(st.integers(0, life.minutes), st.integers(0, 10)), max_size=3))
    return History(
        today=life.day(life.minutes),
        entries=entries,
        reviews=reviews,
        goals=known,
        talk=draw(talk(life, ids[150:200])),
        measurements=tuple(
            Measurement(ident, life.at(minute), 10 * rating) for (minute, rating), ident in zip(measured, ids[200:], strict=False)
        ),
        schedule=draw(schedules(life)),
        marks=draw(marks(life)),
        pauses=draw(pauses(life)),
        baseline=draw(st.none() | st.integers(0, 10).map(lambda tens: 10.0 * tens)),
    )
