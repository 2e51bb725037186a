"""Every scenario: a stage, and the steps that are taken on it."""

from __future__ import annotations

from protocol import changes as c
from protocol.vocabulary import Cause, DomainStatus, GoalStatus, Outcome
from storage.line import removed
from tests.soak import stages
from tests.soak.scenarios import (
    MONTH_MS,
    WORDS,
    Scenario,
    close,
    do,
    entry,
    erase,
    from_the_shell,
    kept,
    later,
    put_back,
    redo,
    repair_all,
    save,
    save_in_store,
    seal_it,
    take_in_another,
    typed,
    undo,
    unseal_it,
)

SCENARIOS: tuple[Scenario, ...] = (
    Scenario("first start", stages.nothing, (save(entry("1")), save(entry("2")))),
    Scenario("log", stages.some_entries, tuple(save(entry(str(number))) for number in range(3))),
    Scenario("batch", stages.some_entries, (save(*(entry(f"{number}") for number in range(4)), ("domain", "e", {"behaviour": WORDS})),)),
    Scenario(
        "edit",
        stages.two_segments,
        (
            save(("log", "old 1", {"note": "edited"})),
            save(("domain", "d", {"gone": removed(), "behaviour": WORDS}), ("log", "old 3", {"n": 9})),
            save(("log", "theirs", {"note": "edited by us"})),
        ),
    ),
    Scenario(
        "delete and undelete",
        stages.some_entries,
        (
            save(("log", "old 2", {"_deleted": True})),
            save(("log", "old 2", {"_deleted": False}), ("log", "old 1", {"_deleted": True})),
            save(("log", "hidden", {"_deleted": False})),
        ),
    ),
    Scenario("spool", stages.some_entries, (save(entry("1")), save(entry("2"), ("log", "old 1", {"n": 0}))), held=True),
    Scenario("spool on a first start", stages.a_state_folder, (save(entry("1")), save(entry("2"))), held=True),
    Scenario("taking in the spool", stages.waiting_records, (save(entry("1")), save(("log", "spooled 1", {"_deleted": True})))),
    Scenario("month change", stages.some_entries, (later(MONTH_MS, entry("1")), later(2 * MONTH_MS, entry("2")))),
    Scenario("after a torn line", stages.a_torn_line, (save(entry("1")), save(entry("2")))),
    Scenario("after a line without its newline", stages.a_line_without_its_newline, (save(entry("1")),)),
    Scenario("broken small files", stages.broken_small_files, (save(entry("1")), save(entry("2")))),
    Scenario("drafts", stages.a_draft, (typed("goal", "after " * 40), typed("attempt:1", WORDS))),
    Scenario(
        "the protocol",
        stages.nothing,
        (
            do(c.DefineDomain("d", "speak up in meetings", why=WORDS, baseline_strength=40)),
            do(c.SetGoal("g", "d", "ask one question", 8, 5)),
            do(c.LogAttempt("a", "d", Outcome.ACHIEVED, effort=6, evidence=WORDS)),
            close,
            do(c.Acknowledge("k", "a", "I set out to ask and I asked")),
            do(c.Audit("u", "a", Cause.EFFORT)),
            do(c.WriteReview("w", "d", "a", slip=True, cue="the first minute", tweak="sit nearer to the front")),
            do(c.RewordDomain("r", "d", "speak up in every meeting")),
            do(c.MoveDomain("m", "d", DomainStatus.PARKED)),
        ),
    ),
    Scenario(
        "quick logs",
        stages.three_attempts,
        (
            from_the_shell(c.LogAttempt("q1", "d", Outcome.PARTLY, evidence=WORDS)),
            from_the_shell(c.LogAttempt("q2", "d", Outcome.ACHIEVED)),
            from_the_shell(c.LogAttempt("q3", "d", Outcome.NOT_ATTEMPTED)),
        ),
    ),
    Scenario("merge", stages.another_store, (take_in_another, save_in_store(("log", "theirs 1", {"n": 1})))),
    Scenario("checkpoint", stages.three_attempts, (do(c.LogAttempt("u", "d", Outcome.PARTLY)), close, do(c.FocusDomain("f", "d")), close)),
    Scenario(
        "backup",
        stages.old_backups,
        (
            do(c.LogAttempt("a", "d0", Outcome.ACHIEVED)),
            do(c.LogAttempt("b", "d0", Outcome.ACHIEVED), days=1),
            do(c.LogAttempt("c", "d0", Outcome.ACHIEVED), days=40),
        ),
    ),
    Scenario("restore", stages.a_lost_journal, (put_back, save(entry("1")), put_back)),
    Scenario("sealing", stages.two_segments_and_a_draft, (save(entry("1")), seal_it, save(entry("2")))),
    Scenario("logs without a passphrase", stages.a_sealed_store, (kept("q1"), kept("q2"))),
    Scenario("unsealing", stages.a_sealed_store, (save(entry("1")), unseal_it, save(entry("2")))),
    Scenario("undo and redo", stages.three_attempts, (undo, undo, redo, do(c.LogAttempt("u", "d", Outcome.PARTLY)), undo, redo)),
    Scenario(
        "the protocol in one batch each",
        stages.some_entries,
        (
            do(c.DefineDomain("d2", "phone people")),
            do(c.SetGoal("g2", "d2", "phone one person", 3, 9)),
            do(c.SetGoal("h2", "d2", "write one number down", 8, 4, goal_id="g2")),
            do(c.CloseGoal("x2", "g2", GoalStatus.PARKED)),
            do(c.WriteScript("s2", "d2", ("breathe out", "dial"), rehearsed=True)),
        ),
    ),
    Scenario("repair", stages.spoiled_files, (repair_all, save_in_store(entry("1")), repair_all)),
    Scenario("purge", stages.three_attempts, (erase("a1"), save_in_store(entry("1")), erase("a0"))),
)

DISCARDING = Scenario("a draft discarded", stages.a_draft, (typed("attempt:1", WORDS), lambda program: program.drafts.discard("goal")))
"""Nothing depends on a draft being gone: a failure is not told, and a power cut may bring it back. So it is only killed."""
