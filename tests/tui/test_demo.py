from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from protocol.cycle import tweak_of_the_day
from protocol.dip import in_dip
from protocol.entities import Attempt, Domain
from protocol.goals import current_goal
from protocol.moments import Now, moment_in
from protocol.snapshot import Snapshot, closed_attempts, domain_log, focused_domain
from protocol.standing import Standing, standing
from protocol.streaks import Verdict
from protocol.vocabulary import Appraisal, AttemptState, DayMarkKind, DomainStatus, GoalStatus, Lever, Outcome, TweakUse
from storage.paths import Paths
from storage.store import Store
from tui.clock import Clock
from tui.demo.cast import Cast
from tui.demo.reading import Part
from tui.demo.scenes import beats
from tui.demo.world import build, demo_world, scenes

BERLIN = "Europe/Berlin"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def now_at(instant: datetime, tz: str = BERLIN) -> Now:
    at = moment_in(instant, tz, 4)
    return Now(at.occurred_at, tz, at.utc_offset_min, 4)


def documents(folder: Path, now: Now) -> dict[str, dict[str, dict[str, Any]]]:
    tables = built(folder, now).journal.tables
    return {table: {key: dict(document) for key, document in rows.items()} for table, rows in tables.items()}


def built(folder: Path, now: Now) -> Store:
    return build(Paths(str(folder), str(folder)), now)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return built(tmp_path_factory.mktemp("demo"), now_at(MONDAY)).snapshot


@pytest.fixture(scope="module")
def front(demo: Snapshot) -> Domain:
    domain = focused_domain(demo)
    assert domain is not None
    return domain


@pytest.fixture(scope="module")
def figures(demo: Snapshot, front: Domain) -> Standing:
    return standing(demo, front, now_at(MONDAY))


def test_the_story_is_the_same_each_time(tmp_path: Path) -> None:
    now = now_at(MONDAY)
    assert documents(tmp_path / "one", now) == documents(tmp_path / "two", now)


@pytest.mark.parametrize(
    ("instant", "tz"),
    [
        (datetime(2026, 4, 20, 6, 0, tzinfo=UTC), BERLIN),
        (datetime(2026, 1, 1, 3, 30, tzinfo=UTC), "Pacific/Kiritimati"),
        (datetime(2028, 3, 1, 11, 0, tzinfo=UTC), "America/Los_Angeles"),
        (datetime(2026, 7, 5, 2, 0, tzinfo=UTC), "-03:30"),
    ],
)
def test_it_ends_yesterday_wherever_and_whenever_it_is_opened(tmp_path: Path, instant: datetime, tz: str) -> None:
    now = now_at(instant, tz)
    found = built(tmp_path / "store", now).snapshot
    days = [one.at.logical_date for one in found.attempts.values()]
    assert max(days) == now.today - timedelta(days=1)
    assert (now.today - min(days)).days in range(110, 121)
    assert max(one.recorded_at for one in found.attempts.values()) < now.instant


def test_what_is_written_reads_back_without_damage(tmp_path: Path) -> None:
    store = built(tmp_path / "store", now_at(MONDAY))
    again = Store(store.paths, now_ms=lambda: 0)
    assert again.snapshot == store.snapshot
    assert (again.journal.damage, again.misfits) == ({}, 0)


def test_three_domains_one_in_front_one_parked_one_automatic(demo: Snapshot, front: Domain) -> None:
    assert sorted(domain.status for domain in demo.domains.values()) == sorted(
        [DomainStatus.ACTIVE, DomainStatus.PARKED, DomainStatus.AUTOMATIC],
    )
    assert (now_at(MONDAY).today - front.at.logical_date).days > 90


def test_four_months_of_attempts_with_every_outcome(demo: Snapshot) -> None:
    attempts = demo.attempts.values()
    assert len(attempts) in range(70, 91)
    assert {one.outcome for one in attempts} == set(Outcome)
    assert sum(1 for one in attempts if one.outcome is Outcome.NOT_ACHIEVED) >= 10
    assert all(one.state is AttemptState.CLOSED for one in attempts)


HELD: dict[str, Callable[[Snapshot], bool]] = {
    "a goal that was shrunk": lambda demo: (
        {Lever.SMALLER_PART, Lever.LOWER_BAR, Lever.FEWER_PEOPLE} <= {one.lever for one in demo.revisions.values()}
    ),
    "a rating that moved alone": lambda demo: any(one.rating_only and one.surer for one in demo.revisions.values()),
    "a goal that was parked": lambda demo: any(one.status is GoalStatus.PARKED for one in demo.goals.values()),
    "a rest day": lambda demo: any(one.kind is DayMarkKind.REST for one in demo.marks.values()),
    "a sick day": lambda demo: any(one.kind is DayMarkKind.SICK for one in demo.marks.values()),
    "a holiday": lambda demo: any(one.status is DomainStatus.PAUSED and one.ended is not None for one in demo.pauses.values()),
    "arousal read as a threat": lambda demo: any(one.appraisal is Appraisal.THREAT for one in demo.appraisals.values()),
    "arousal read as a challenge": lambda demo: any(one.appraisal is Appraisal.CHALLENGE for one in demo.appraisals.values()),
    "a model that was replaced": lambda demo: sorted(one.archived for one in demo.models.values()) == [False, True],
    "a script that was replaced": lambda demo: sorted(one.archived for one in demo.scripts.values()) == [False, True],
    "tweaks used, partly and not": lambda demo: (
        {TweakUse.USED, TweakUse.PARTLY, TweakUse.NOT_USED} <= {one.tweak_used for one in demo.reviews.values()}
    ),
    "a ladder rated three times": lambda demo: [len(one.ratings) for one in demo.measurements.values()] == [6, 6, 6],
    "what runs by itself": lambda demo: len(demo.automaticity) == 2,
    "an unplanned attempt": lambda demo: any(one.attempted and not one.planned for one in demo.attempts.values()),
    "an entry of the day before": lambda demo: any(one.backdated for one in demo.attempts.values()),
    "a reason that was rewritten": lambda demo: any(one.reframed_from for one in demo.attempts.values()),
    "an attempt that was not acknowledged": lambda demo: any(one.attempted and not one.acknowledged for one in demo.attempts.values()),
}


@pytest.mark.parametrize("what", HELD)
def test_the_story_holds(demo: Snapshot, what: str) -> None:
    assert HELD[what](demo)


def test_the_clocks_change_within_it(demo: Snapshot) -> None:
    assert {one.at.utc_offset_min for one in demo.attempts.values()} == {60, 120}


def test_its_figures_are_plausible(figures: Standing) -> None:
    assert 30 <= figures.belief.estimate <= 90
    assert figures.belief.measured == 80
    assert 0 < figures.process.current < figures.process.best
    assert figures.mastery.current > 0
    assert figures.calibration.n >= 30
    assert figures.totals.wins > 0


def test_a_reserve_was_used_a_miss_was_bridged_and_a_streak_was_broken(figures: Standing) -> None:
    verdicts = {one.verdict for one in figures.process.opportunities}
    assert {Verdict.RESERVE_USED, Verdict.BRIDGED, Verdict.MISSED} <= verdicts


def dip_days(attempts: tuple[Attempt, ...], last: date) -> list[int]:
    days = [(back, last - timedelta(days=back)) for back in range(120)]
    return [back for back, day in days if in_dip([one for one in attempts if one.at.logical_date <= day], day)]


def test_the_dip_lies_in_the_third_month_and_is_over(demo: Snapshot, front: Domain) -> None:
    found = dip_days(domain_log(demo, front).attempts, now_at(MONDAY).today)
    assert found
    assert min(found) >= 30
    assert max(found) <= 65


def test_a_tweak_and_a_ready_goal_wait_for_today(demo: Snapshot, front: Domain) -> None:
    now = now_at(MONDAY)
    tweak = tweak_of_the_day((one for one in demo.reviews.values() if one.domain_id == front.id), now.today)
    assert tweak is not None
    assert (tweak.tweak_for, tweak.tweak_used) == (now.today, None)
    goals = [goal for goal in demo.goals.values() if goal.domain_id == front.id]
    shown = current_goal(goals, closed_attempts(demo, front.id), now.moment)
    assert shown is not None
    assert shown.goal.status is GoalStatus.READY
    assert shown.goal.due is not None
    assert shown.goal.due.logical_date == now.today


def test_the_throw_away_store_is_private_goes_on_and_goes_away() -> None:
    with demo_world(Clock({}, 4, fixed=MONDAY)) as (paths, store):
        folder = Path(paths.data)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert len(store.snapshot.domains) == 3
    assert not folder.exists()


@pytest.mark.parametrize(
    "scene", [{"atempt": "achieved"}, {"review": {"cues": "time: noon"}}, {"goals": [{"action": "a", "move": "parked"}]}]
)
def test_a_key_that_nothing_reads_is_refused(scene: dict[str, object]) -> None:
    cast = Cast(date(2026, 11, 23), "UTC")
    with pytest.raises(ValueError, match=r"atempt|cues|move"):
        list(beats(Part({"at": "1 10:00", **scene}), "phone", cast))


def test_no_scene_is_without_a_change() -> None:
    cast = Cast(date(2026, 11, 23), "UTC")
    for name, scene in scenes():
        cast.go_to(scene.text("at"))
        assert list(beats(scene, name, cast)), (name, scene.text("at"))
