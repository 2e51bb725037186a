"""Where one domain stands on a logical day: every figure that the shell prints and the screens draw, computed in one place."""

from __future__ import annotations

from protocol.belief import Belief, BeliefUpdate, belief, fold
from protocol.dip import in_dip
from protocol.goals import CurrentGoal, current_goal
from protocol.settled import NO_GOALS
from protocol.snapshot import DomainLog, domain_log, when
from protocol.streaks import NO_RUN, NO_TOTALS, MasteryRun, ProcessStreak, Totals, mastery_run, plus, process_streak, totals
from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from protocol.calibration import CalibrationSummary
    from protocol.entities import Attempt, Domain, QuickReview
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.vocabulary import Source

LAST = 10
"""How many attempts "the last ten" are."""


class Standing(NamedTuple):
    """A domain's figures. `updates` are the belief changes by event, in the order of the log; `last_ten` is oldest first.

    `totals` count everything on record; `imported` is how much of it other programs recorded, which is in no other figure.

    Where older events are settled, `updates`, the opportunities and the closed mastery runs reach back only so far.
    """

    domain: Domain
    goal: CurrentGoal | None
    belief: Belief
    updates: tuple[BeliefUpdate, ...]
    process: ProcessStreak
    mastery: MasteryRun
    totals: Totals
    last_ten: tuple[Attempt, ...]
    tweak: QuickReview | None
    dip: bool
    log: DomainLog
    today: date
    imported: int

    @property
    def calibration(self) -> CalibrationSummary:
        """How confidence and results agree. This and `sources` are worked out when they are asked for: a quick log does without."""
        from protocol.calibration import UNRATED, calibration

        return calibration(self.log.attempts, self.log.settled.rated if self.log.settled else UNRATED)

    @property
    def sources(self) -> dict[Source, int]:
        """How many experiences of each source there were lately."""
        from protocol.sources import source_counts

        return source_counts(self.log, self.today)

    @property
    def has_own(self) -> bool:
        """Whether anything was attempted or skipped here, and not in another program."""
        return self.totals.attempts + self.totals.skipped > self.imported

    def update_of(self, event_id: str) -> BeliefUpdate | None:
        """The belief change that one entry made, None if it made none."""
        return next((one for one in self.updates if one.event.id == event_id), None)


def standing(snapshot: Snapshot, domain: Domain, now: Now) -> Standing:
    """The figures of one domain as of now."""
    return standing_of(domain_log(snapshot, domain), now)


def standing_of(log: DomainLog, now: Now) -> Standing:
    """The figures of one domain's log as of now."""
    updates, settled = tuple(fold(log)), log.settled
    elsewhere = totals(log.imported, (settled.imported if settled else None) or NO_TOTALS)
    tried = [one for one in log.attempts if one.attempted]
    dip = in_dip(log.attempts, now.today, settled.tallies if settled else ())
    return Standing(
        domain=log.domain,
        goal=current_goal(log.goals, log.attempts, now.moment, dip=dip, before=settled.goals if settled else NO_GOALS),
        belief=belief(log, updates, now.today),
        updates=updates,
        process=process_streak(log, now.today),
        mastery=mastery_run(log.attempts, settled.mastery if settled else NO_RUN),
        totals=plus(totals(log.attempts, settled.totals if settled else NO_TOTALS), elsewhere),
        last_ten=tuple(tried[-LAST:]),
        tweak=_tweak(log),
        dip=dip,
        log=log,
        today=now.today,
        imported=elsewhere.attempts + elsewhere.skipped,
    )


def _tweak(log: DomainLog) -> QuickReview | None:
    """The newest review: its tweak is the one that counts."""
    return max(log.reviews, key=when, default=None)
