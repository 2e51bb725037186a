"""Where the domain in front stands, as `smallwins status` prints it: a page, one line, or a document."""

from __future__ import annotations

from protocol.calibration import EARLY, TOO_FEW, Verdict
from protocol.streaks import Verdict as DayVerdict
from protocol.typed import TYPE_CHECKING
from protocol.visible import visible
from protocol.vocabulary import DomainStatus, Outcome, Source
from tui.printing import counted, goal_words, mastery_words, process_words, streak_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.calibration import CalibrationSummary
    from protocol.snapshot import Snapshot
    from protocol.standing import Standing

_NO_STREAK: Mapping[str, object] = {"process": 0, "best_process": 0, "mastery_run": 0, "best_mastery_run": 0, "reserves": 0}
_NO_TOTALS: Mapping[str, object] = {
    "attempts": 0,
    "achieved": 0,
    "partly": 0,
    "missed": 0,
    "skipped": 0,
    "wins": 0,
    "mastery_experiences": 0,
}
NOTHING: Mapping[str, object] = {
    "domain": None,
    "goal": None,
    "belief": {"estimate": None, "band": None, "attempts": 0, "measured": None},
    "streak": _NO_STREAK,
    "totals": _NO_TOTALS,
    "imported": 0,
    "last_ten": [],
    "tweak": None,
    "tweak_for": None,
    "dip": False,
    "calibration": {"n": 0, "mean_confidence": None, "achieved": 0, "bias": None, "verdict": Verdict.TOO_FEW},
    "sources": dict.fromkeys(Source, 0),
}
"""The document of a record without an active domain."""

NO_DOMAIN = 'No domain yet. Name one: smallwins domain "speak up" --context "in the weekly meeting"'
NONE_ACTIVE = "No domain is active. Take one up again: smallwins resume"
_INDENT = 16


def status_document(figures: Standing) -> dict[str, object]:
    """Every figure, none rounded."""
    goal, tweak = figures.goal, figures.tweak
    return {
        "domain": {
            "id": figures.domain.id,
            "behaviour": figures.domain.behaviour,
            "context": figures.domain.context,
            "status": figures.domain.status,
        },
        "goal": None
        if goal is None
        else {
            "id": goal.goal.id,
            "action": goal.goal.action,
            "confidence": goal.goal.confidence,
            "challenge": goal.goal.challenge,
            "status": goal.goal.status,
            "zone": goal.zone,
        },
        "belief": figures.belief._asdict(),
        "streak": streak_document(figures.process, figures.mastery),
        "totals": figures.totals._asdict(),
        "imported": figures.imported,
        "last_ten": [one.outcome for one in figures.last_ten],
        "tweak": tweak.tweak if tweak is not None else None,
        "tweak_for": tweak.tweak_for.isoformat() if tweak is not None else None,
        "dip": figures.dip,
        "calibration": figures.calibration._asdict(),
        "sources": dict(figures.sources),
    }


def status_line(figures: Standing, *, show_estimate: bool = True, show_streak: bool = True) -> str:
    """Numbers for a prompt or a bar, with none of the person's words: `rated 50 | about 60 +-11 | process 4 | mastery 12`."""
    belief, mastery = figures.belief, figures.totals.mastery_experiences
    parts = (
        f"rated {belief.measured}" if belief.measured is not None else "",
        f"about {belief.estimate:.0f} +-{belief.band:.0f}" if show_estimate and figures.has_own else "",
        f"process {figures.process.current}" if figures.process.current and show_streak else "",
        f"mastery {mastery}" if mastery else "",
    )
    return " | ".join(filter(None, parts)) or "no attempts yet"


def status_lines(figures: Standing, snapshot: Snapshot, *, show_estimate: bool = True, show_streak: bool = True) -> tuple[str, ...]:
    """A calm page of at most 20 lines: the tweak first, the own rating before the model's estimate."""
    rows = (
        ("Tweak", _tweak(figures)),
        ("Goal", _goal(figures)),
        ("", goal_words(figures.goal) if figures.goal is not None else ""),
        ("Own rating", _measured(figures)),
        ("Model estimate", _estimate(figures) if show_estimate else ""),
        ("Process streak", process_words(figures) + _reserve_used(figures) if show_streak else ""),
        ("Mastery run", mastery_words(figures) if show_streak else ""),
        ("Attempts", _totals(figures)),
        ("Last ten", _last_ten(figures)),
        ("Calibration", _calibration(figures.calibration)),
        ("Sources", _sources(figures)),
        ("Other domains", _others(snapshot, figures)),
    )
    return (visible(figures.domain.sentence), "", *(f"{name:<{_INDENT}}{value}" for name, value in rows if value))


def _tweak(figures: Standing) -> str:
    return f"{visible(figures.tweak.tweak)} (for {figures.tweak.tweak_for.isoformat()})" if figures.tweak is not None else ""


def _goal(figures: Standing) -> str:
    if figures.goal is None:
        return 'none yet: smallwins goal "one small step" --confidence 0-10'
    return visible(figures.goal.goal.action)


def _measured(figures: Standing) -> str:
    return f"{figures.belief.measured} of 100" if figures.belief.measured is not None else "none yet"


def _estimate(figures: Standing) -> str:
    belief = figures.belief
    return f"about {belief.estimate:.0f}, +-{belief.band:.0f}, {counted(belief.attempts, 'attempt')}"


def _reserve_used(figures: Standing) -> str:
    seen = figures.process.opportunities
    if not seen or seen[-1].verdict is not DayVerdict.RESERVE_USED:
        return ""
    return f", reserve used for {seen[-1].day.isoformat()}"


def _totals(figures: Standing) -> str:
    found = figures.totals
    if not found.attempts + found.skipped:
        return "none yet"
    kinds = ((found.achieved, "achieved"), (found.partly, "partly"), (found.missed, "not this time"))
    split = ", ".join(f"{count} {name}" for count, name in kinds if count)
    skipped = f"{found.skipped} skipped" if found.skipped else ""
    elsewhere = f"{figures.imported:,} of them from other programs, in these totals only" if figures.imported else ""
    return "; ".join(filter(None, (f"{found.attempts}: {split}" if found.attempts else "", skipped, elsewhere)))


def _last_ten(figures: Standing) -> str:
    done = sum(1 for one in figures.last_ten if one.outcome is Outcome.ACHIEVED)
    return f"{done} of {len(figures.last_ten)} achieved" if done else ""


def _calibration(found: CalibrationSummary) -> str:
    counts = f"{found.achieved} of {found.n} achieved"
    if not found.n:
        return ""
    if found.n < TOO_FEW:
        return f"{counts}; too few to judge"
    if found.n < EARLY:
        return f"{counts}; early"
    from protocol.coaching import load
    from protocol.guarding.judgement import verdict_words

    return f"{counts}. {' '.join(verdict_words(found, load()))}"


def _sources(figures: Standing) -> str:
    if not any(figures.sources.values()):
        return ""
    return ", ".join(f"{name.value.replace('_', ' ')} {count}" for name, count in figures.sources.items()) + " (28 days)"


def _others(snapshot: Snapshot, figures: Standing) -> str:
    others = [one.status for one in snapshot.domains.values() if one.id != figures.domain.id]
    return ", ".join(f"{others.count(status)} {status.value}" for status in DomainStatus if status in others)
