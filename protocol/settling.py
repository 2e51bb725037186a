"""Settling: folding the older part of a record into states, so that figures cost the same however long the record is.

What settles and what stays listed is our choice. Whether later changes leave the settled part alone is told by `protocol.unsettled`.
"""

from __future__ import annotations

from protocol.belief import events, fold
from protocol.entities import Attempt
from protocol.goals import gate_order
from protocol.settled import Settled
from protocol.settling_states import Gone, settled_state
from protocol.snapshot import Snapshot, domain_log, newest, when
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import AttemptState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeVar

    from protocol.belief import Event
    from protocol.entities import ArousalAppraisal, Pause, ProximalGoal, QuickReview
    from protocol.moments import Now
    from protocol.snapshot import DomainLog

    _Kept = TypeVar("_Kept")

SETTLED_VERSION = 6
"""To be raised whenever a rule or a constant of the figures changes, or another kind of entry stays listed: what was settled under
another one is not used."""

TRIES_KEPT, TRIES_MOST = 16, 64
"""Attempts of a domain that stay listed: the last ten and some to spare, more of them within `DAYS_KEPT`."""
DAYS_KEPT = 10
IMPORTED_KEPT = 4
"""Entries of other programs that stay listed, of each domain."""
GOALS_KEPT = REVIEWS_KEPT = 8
APPRAISALS_DAYS = 45
"""Logical days within which every appraisal of arousal stays listed: what is said of repeated strain looks back 14 days, and 30 before."""
DAYS_BACK = 2
"""How many logical days behind today settling stays, since travel west repeats a day."""


class _Share(NamedTuple):
    settled: Settled
    gone: Gone


def settle(snapshot: Snapshot, now: Now, knows_goal: Callable[[str], bool] | None = None) -> Snapshot:
    """The recent part of a record, with the rest settled; a part that was settled before is gone on from.

    Ladders and whatever was measured stay listed: they are few, and one is compared with those long before.

    `knows_goal` tells whether a goal that is not listed is on record.
    """
    knows = knows_goal or snapshot.goals.__contains__
    shares = {domain.id: _share(domain_log(snapshot, domain), now, knows) for domain in snapshot.domains.values()}
    return _recent(snapshot, shares, now)


def _share(log: DomainLog, now: Now, knows: Callable[[str], bool]) -> _Share:
    base = max(now.today.toordinal() - DAYS_BACK, log.settled.base if log.settled is not None else 0)
    settling = _events_to_settle(log, now, base)
    gone = Gone(
        events=settling,
        attempts=tuple(one for one in settling if isinstance(one, Attempt)),
        goals=_goals_to_settle(log.goals, now),
        reviews=(),
        imported=log.imported[:-IMPORTED_KEPT],
    )
    gone = gone._replace(reviews=_reviews_to_settle(log, {one.id for one in (*gone.attempts, *gone.imported)}))
    updates = fold(log)[: len(settling)]
    return _Share(settled_state(log, gone, updates, base, knows), gone)


def _events_to_settle(log: DomainLog, now: Now, base: int) -> tuple[Event, ...]:
    """All but the newest; nothing of what lies ahead of the clock, so that what happens now still sorts after it."""
    found = events(log)
    tries, place = 0, len(found)
    while place:
        one = found[place - 1]
        if one.at.occurred_at <= now.instant:
            is_recent = one.at.logical_date.toordinal() > base - DAYS_KEPT
            if tries >= (TRIES_MOST if is_recent else TRIES_KEPT):
                break
            tries += isinstance(one, Attempt) and one.attempted
        place -= 1
    return tuple(found[:place])


def _goals_to_settle(goals: Iterable[ProximalGoal], now: Now) -> tuple[ProximalGoal, ...]:
    """All but those that passed the gate last and those that were set last; the newest and the one that serves now stay."""
    passed = sorted((goal for goal in goals if goal.passed is not None), key=gate_order)
    waiting = sorted((goal for goal in goals if goal.passed is None), key=when)
    number = GOALS_KEPT
    while True:
        gone, kept = (*passed[:-number], *waiting[:-number]), (*passed[-number:], *waiting[-number:])
        serves = number >= len(passed) or gate_order(passed[-number])[0] <= now.instant
        if not gone or (serves and max(map(when, gone)) < max(map(when, kept))):
            return gone
        number *= 2


def _reviews_to_settle(log: DomainLog, gone: set[str]) -> tuple[QuickReview, ...]:
    """All but the newest, and but those whose attempt is not settled."""
    spent = log.settled.spent if log.settled is not None else ()
    older = sorted(log.reviews, key=when)[:-REVIEWS_KEPT]
    return tuple(one for one in older if one.attempt_id is None or one.attempt_id in gone or one.id in spent)


def _recent(snapshot: Snapshot, shares: Mapping[str, _Share], now: Now) -> Snapshot:
    gone = {one.id for share in shares.values() for one in (*share.gone.events, *share.gone.imported)}
    goals = {one.id for share in shares.values() for one in share.gone.goals}
    reviews = {one.id for share in shares.values() for one in share.gone.reviews}
    untils = {key: share.settled.process.until for key, share in shares.items()}
    floor = min(untils.values(), default=0)
    attempts = {key: one for key, one in snapshot.attempts.items() if key not in gone and not _is_cancelled(one)}
    return snapshot._replace(
        goals=_without(snapshot.goals, goals),
        revisions={key: one for key, one in snapshot.revisions.items() if one.goal_id not in goals},
        attempts=attempts,
        appraisals=_appraisals(snapshot.appraisals, attempts, now.today.toordinal() - DAYS_BACK - APPRAISALS_DAYS),
        models={key: one for key, one in snapshot.models.items() if not one.archived},
        scripts={key: one for key, one in snapshot.scripts.items() if not one.archived},
        reviews=_without(snapshot.reviews, reviews),
        experiences=_without(snapshot.experiences, gone),
        marks={key: one for key, one in snapshot.marks.items() if one.day.toordinal() >= floor},
        pauses={key: one for key, one in snapshot.pauses.items() if not _is_over(one, untils.get(one.domain_id, 0))},
        corrections={key: one for key, one in snapshot.corrections.items() if one.attempt_id in attempts},
        settled={key: share.settled for key, share in shares.items()},
    )


def _without(found: Mapping[str, _Kept], gone: set[str]) -> dict[str, _Kept]:
    return {key: one for key, one in found.items() if key not in gone}


def _is_cancelled(attempt: Attempt) -> bool:
    return attempt.outcome is None and attempt.state is AttemptState.CANCELLED


def _is_over(pause: Pause, until: int) -> bool:
    return pause.ended is not None and pause.ended.toordinal() < until


def _appraisals(found: Mapping[str, ArousalAppraisal], attempts: Mapping[str, Attempt], since: int) -> dict[str, ArousalAppraisal]:
    """Those of the attempts that stay, those from the day `since` on, and the newest of each domain."""
    domains = {one.domain_id for one in found.values()}
    last = {one.id for domain in domains if (one := newest(one for one in found.values() if one.domain_id == domain)) is not None}
    return {key: one for key, one in found.items() if key in last or one.attempt_id in attempts or one.at.logical_date.toordinal() >= since}
