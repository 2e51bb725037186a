"""Every format, in every form of it, through the shell: what comes in, what is skipped, once more, back and forth."""

from __future__ import annotations

from collections import Counter

import pytest

from protocol.entities import Attempt
from protocol.vocabulary import DomainStatus, Outcome
from tests.importing.conftest import NOW, Importing
from tests.importing.making import EXPORTS, LOOP_DAYS, UNNOTED, A, Export, M, P, S

ALL = pytest.mark.parametrize("export", EXPORTS, ids=[f"{one.source} {one.name}" for one in EXPORTS])


def entries(importing: Importing) -> list[Attempt]:
    return sorted(importing.shell.store.snapshot.attempts.values(), key=lambda one: (one.at.occurred_at, one.id))


def by_habit(importing: Importing) -> dict[str, dict[str, tuple[Outcome | None, str]]]:
    """The entries by domain and day."""
    snapshot, found = importing.shell.store.snapshot, dict[str, dict[str, tuple[Outcome | None, str]]]()
    for one in snapshot.attempts.values():
        found.setdefault(snapshot.domains[one.domain_id].behaviour, {})[one.at.logical_date.isoformat()] = (one.outcome, one.note)
    return found


@ALL
def test_everything_is_read_and_told(importing: Importing, export: Export) -> None:
    path = importing.put(export)
    planned = importing(export.source, path, "--dry-run")
    assert not importing.shell.home.exists()
    done = importing(export.source, path)
    assert planned == {**done, "dry_run": True}
    skipped = done["skipped"]
    assert isinstance(skipped, list)
    assert (done["read"], done["new"], done["known"], len(skipped)) == (export.read, export.read - export.skipped, 0, export.skipped)
    assert done["mapped"] == done["new"]
    assert all(one["where"] and one["why"] for one in skipped)
    assert done["domains"] == [*export.domains]
    tally = Counter(one.outcome for one in entries(importing))
    assert (tally[A], tally[P], tally[M], tally[S]) == export.tally
    domains = importing.shell.store.snapshot.domains.values()
    assert {one.behaviour for one in domains} == set(export.domains)
    assert {one.status for one in domains} <= {DomainStatus.PARKED, DomainStatus.ARCHIVED}


@ALL
def test_it_is_history_and_nothing_else(importing: Importing, export: Export) -> None:
    importing(export.source, importing.put(export))
    for one in entries(importing):
        assert (one.imported, one.planned, one.acknowledged, one.confidence, one.effort) == (export.source, False, False, None, None)
    for domain in importing.shell.store.snapshot.domains:
        assert importing.shell("resume", "--domain", domain, now=NOW).code == 0
        status = importing.shell("status", "--json", "--domain", domain, now=NOW).json()
        assert (status["belief"]["estimate"], status["calibration"]["n"], status["last_ten"]) == (50.0, 0, [])
        assert not any(status["sources"].values())
        assert not any(status["streak"].values())
        assert status["totals"]["mastery_experiences"] == 0
        assert status["imported"] == status["totals"]["attempts"] + status["totals"]["skipped"] > 0


@ALL
def test_importing_twice_adds_nothing_and_one_undo_takes_it_back(importing: Importing, export: Export) -> None:
    path = importing.put(export)
    new = importing(export.source, path)["new"]
    after = importing.shell.store.snapshot
    again = importing(export.source, path)
    assert (again["new"], again["known"], again["differing"], again["domains"]) == (0, new, 0, [])
    assert importing.shell.store.snapshot == after
    undone = importing.shell("undo", now=NOW).stdout
    assert undone.startswith(f"undo: import of {new} entries from ")
    assert not importing.shell.store.snapshot.attempts
    assert not importing.shell.store.snapshot.domains
    assert importing.shell("redo", now=NOW).code == 0
    assert importing.shell.store.snapshot == after
    assert importing.shell("undo", now=NOW).code == 0
    assert importing(export.source, path)["new"] == new
    assert importing.shell.store.snapshot == after


@pytest.mark.parametrize(
    ("name", "expected"),
    [("new.zip", LOOP_DAYS), ("old.zip", UNNOTED), ("root.zip", UNNOTED), ("backup.db", LOOP_DAYS)],
)
def test_loop_says_the_same_in_all_its_forms(importing: Importing, name: str, expected: object) -> None:
    importing("loop", importing.put(next(one for one in EXPORTS if one.name == name)))
    assert by_habit(importing) == expected
    archived = [one.behaviour for one in importing.shell.store.snapshot.domains.values() if one.status is DomainStatus.ARCHIVED]
    assert archived == ["Wake up early"]


def test_what_came_from_the_zip_is_known_when_it_comes_from_the_backup(importing: Importing) -> None:
    exports = {one.name: importing.put(one) for one in EXPORTS if one.source == "loop"}
    importing("loop", exports["new.zip"])
    for name, differing in (("backup.db", 0), ("old.zip", 4), ("root.zip", 4)):
        again = importing("loop", exports[name])
        assert (again["new"], again["known"], again["differing"]) == (0, 12, differing)


THOUGHT = """\
Thought: They laughed, at me
Distortions: mind-reading,labeling
Challenge: They laughed at the joke.
Alternative: They liked it."""
NOTES = {
    "bull.csv": {"Read": {"2026-11-20": (A, ""), "2026-11-21": (M, 'said "later"')}, "Push-ups": {"2026-11-20": (A, "25")}},
    "table.json": {
        "Pages": {
            "2026-11-20": (A, "12 pages"),
            "2026-11-21": (P, "4 pages; tired"),
            "2026-11-22": (M, "0 pages"),
            "2026-11-23": (S, "travelling"),
        },
        "Cigarettes": {"2026-11-20": (A, ""), "2026-11-21": (M, "9")},
    },
    "harsh": {
        "Gym": {"2026-11-20": (A, ""), "2026-11-21": (M, "")},
        "Run": {"2026-11-20": (M, "rained at 930"), "2026-11-21": (A, "3; one : two")},
        "Read": {"2026-11-20": (S, "")},
        "Old": {"2026-11-22": (A, "")},
    },
    "dijo": {
        "floss": {"2026-11-20": (A, ""), "2026-11-21": (M, "")},
        "water": {"2026-11-20": (A, "8"), "2026-11-21": (P, "3"), "2026-11-22": (M, "0")},
        "sleep": {"2026-11-20": (A, "8"), "2026-11-21": (P, "6.2")},
    },
    "beaver.json": {
        "Order pizz": {"2026-11-20": (A, "with olives"), "2026-11-22": (S, "shop closed")},
        "Table tennis": {"2026-11-20": (A, "")},
    },
    "habo.json": {
        "Stretch": {"2026-11-18": (A, "felt good"), "2026-11-19": (M, ""), "2026-11-20": (S, "ill"), "2026-11-22": (S, "forgot to tell")},
        "Steps": {"2026-11-18": (P, "4500 steps"), "2026-11-19": (A, "9500 steps")},
    },
    "tasks.json": {
        "do tasks of home.money": {"2026-11-20": (A, "call the bank; +phone +next; ask for Ines")},
        "do what is on my task list": {"2026-11-21": (A, "sweep")},
    },
    "thoughts.csv": {
        "answer a thought in FreeCBT": {
            "2026-11-17": (
                S,
                THOUGHT,
            ),
            "2026-11-18": (S, "Thought: =1+1"),
        }
    },
    "journal.txt": {
        "keep a journal in jrnl": {
            "2026-11-02": (S, "Called three people.\nFirst one hung up. @calls @work"),
            "2026-11-05": (S, "Walked in anyway! Body one.\nSecond paragraph: with [brackets] and\n[not a date] at the line start"),
            "2026-11-20": (S, "*Asked the question.\n=SUM(A1:A2) éàü 声"),
        }
    },
}


@pytest.mark.parametrize("name", NOTES)
def test_words_and_amounts_come_as_they_are(importing: Importing, name: str) -> None:
    export = next(one for one in EXPORTS if one.name == name)
    importing(export.source, importing.put(export))
    assert by_habit(importing) == NOTES[name]


def test_both_forms_of_a_journal_are_the_same_entries(importing: Importing) -> None:
    importing("jrnl", importing.put(next(one for one in EXPORTS if one.name == "journal.json")))
    again = importing("jrnl", importing.put(next(one for one in EXPORTS if one.name == "journal.txt")))
    assert (again["new"], again["known"]) == (0, 3)


def test_both_forms_of_forecasts_are_the_same_entries(importing: Importing) -> None:
    importing("augur", importing.put(next(one for one in EXPORTS if one.name == "augur.json")))
    again = importing("augur", importing.put(next(one for one in EXPORTS if one.name == "augur.csv")))
    assert (again["new"], again["known"], again["differing"]) == (0, 3, 0)
    assert "80 %: I will phone three people this week; #calls" in [one.note for one in entries(importing)]


def test_a_tag_tells_the_outcome_of_a_journal(importing: Importing) -> None:
    text = "[2026-11-20 18:30] Called. @achieved\n[2026-11-20 18:30] Called again. @Missed me@partly.com\n[2026-11-21 18:30:59] Rested.\n"
    done = importing("jrnl", importing.write("mine.txt", text.encode()))
    assert [one.outcome for one in entries(importing)] == [A, M, S]
    notes = done["notes"]
    assert isinstance(notes, list)
    assert "1 without one of the tags" in notes[0]


def test_lines_tell_what_was_skipped_and_that_it_is_history(importing: Importing) -> None:
    path = importing.put(EXPORTS[0])
    answer = importing.shell("import", "loop", path, now=NOW)
    assert answer.stdout.splitlines() == [
        "14 read from Loop: 12 came in, 0 known already, 2 skipped",
        "4 new domains, parked: 'Meditate', 'Run, slowly', 'Wake up early', 'Coffee'",
        "Skipped 1: worked out by Loop from another day, not entered",
        "  line 3 of 001 Meditate/Checkmarks.csv",
        "Skipped 1: no answer was given",
        "  line 7 of 001 Meditate/Checkmarks.csv",
        "It is history: in your totals, in no streak, belief or calibration, and no mastery experience.",
        "To take it back: smallwins undo",
    ]
    listed = importing.shell("list", "--domain", "Run", now=NOW).stdout.splitlines()
    assert listed[0] == "2026-11-20 12:00  achieved       '5.25 km; windy', from Loop"
    assert importing.shell("status", "--domain", "Run", now=NOW).stdout.count("4 of them from other programs") == 1
