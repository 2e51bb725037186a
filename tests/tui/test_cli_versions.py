"""`versions` in the shell: what was worded on two machines, seen, taken, kept, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.shell import Shell
from tests.tui.wordings import OURS, THEIRS, word_twice

NOTHING = "smallwins: No text was worded on two machines at once.\n"


@pytest.fixture
def here(home: Path) -> Shell:
    return Shell(home).ready()


@pytest.fixture
def there(here: Shell) -> Shell:
    return word_twice(here)


def acknowledgement(shell: Shell) -> str:
    (entry,) = shell("list", "--json").json()["attempts"]
    return str(entry["acknowledgement"])


def test_both_machines_show_the_later_and_name_the_other(here: Shell, there: Shell) -> None:
    for shell in (here, there):
        answer = shell("versions")
        assert answer.stdout == (f"1  attempt of 2026-11-23: acknowledgement\n   shows  {THEIRS}\n   other  {OURS}  (2026-11-23 18:40)\n")
        assert acknowledgement(shell) == THEIRS


def test_the_list_marks_the_entry_and_its_document_holds_the_other(here: Shell, there: Shell) -> None:
    (entry,) = here("list", "--json").json()["attempts"]
    assert entry["other_versions"] == [
        {"field": "acknowledgement", "text": OURS, "written_at": "2026-11-23T18:40:00+00:00"},
    ]
    answer = here("list")
    assert answer.stdout.endswith(" | other version\n")
    assert "smallwins versions" in answer.stderr


def test_where_there_is_no_other_version_nothing_is_said_of_it(here: Shell) -> None:
    here("log", "a", "asked")
    (entry,) = here("list", "--json").json()["attempts"]
    assert "other_versions" not in entry
    assert "version" not in here("list").stdout
    assert here("versions").stderr == NOTHING
    assert here("versions", "--json").json() == {"versions": []}
    assert here("versions", "--take").code == 1


def test_the_document_says_what_shows_and_what_does_not(here: Shell, there: Shell) -> None:
    (entry,) = here("list", "--json").json()["attempts"]
    assert here("versions", "--json").json() == {
        "versions": [
            {
                "number": 1,
                "kind": "attempt",
                "id": entry["id"],
                "shows": THEIRS,
                "field": "acknowledgement",
                "text": OURS,
                "written_at": "2026-11-23T18:40:00+00:00",
            }
        ]
    }


@pytest.mark.parametrize("which", [(), ("1",), ("id",)])
def test_the_other_is_taken_and_that_can_be_undone(here: Shell, there: Shell, which: tuple[str, ...]) -> None:
    (entry,) = here("list", "--json").json()["attempts"]
    answer = here("versions", *(entry["id"] if word == "id" else word for word in which), "--take")
    assert answer.stdout == f"Taken: {OURS}\nThe other one is in the journal: {THEIRS}\n"
    assert (acknowledgement(here), here("versions").stderr) == (OURS, NOTHING)
    assert here("undo").stdout.startswith("undo: edit of an entry of today")
    assert acknowledgement(here) == THEIRS
    assert OURS in here("versions").stdout
    assert here("redo").code == 0
    assert here("versions", "--json").json() == {"versions": []}


def test_the_one_that_shows_can_be_kept(here: Shell, there: Shell) -> None:
    answer = here("versions", "1", "--keep", "--json")
    assert answer.json()["text"] == THEIRS
    there("merge", str(here.home))
    for shell in (here, there):
        assert (acknowledgement(shell), shell("versions").stderr) == (THEIRS, NOTHING)


def test_of_two_one_has_to_be_named(here: Shell, there: Shell) -> None:
    here("audit", "-c", "effort", "I stayed with it", now="2026-11-23T19:00:00+00:00")
    there("audit", "-c", "strategy", "I wrote it down", now="2026-11-23T19:05:00+00:00")
    there("merge", str(here.home))
    assert [one["field"] for one in there("versions", "--json").json()["versions"]] == ["acknowledgement", "cause_text"]
    answer = there("versions", "--take")
    assert (answer.code, answer.stdout) == (2, "")
    assert "There are 2; say which" in answer.stderr
    assert "I stayed with it" in there("versions", "2", "--take").stdout
    (entry,) = there("list", "--json").json()["attempts"]
    assert (entry["cause_text"], entry["cause"]) == ("I stayed with it", "strategy")


@pytest.mark.parametrize("words", [("2",), ("0", "--take"), ("nothing", "--keep"), ("1", "--take", "--keep"), ("1", "2")])
def test_what_is_no_choice_is_refused_in_one_line(here: Shell, there: Shell, words: tuple[str, ...]) -> None:
    answer = here("versions", *words)
    assert answer.code in {1, 2}
    assert answer.stdout == ""
    assert acknowledgement(here) == THEIRS


def test_hidden_characters_of_either_wording_are_made_visible(here: Shell) -> None:
    word_twice(here, "I asked\u202e first", "I asked\x1b[2J later")
    said = here("versions").stdout + here("versions", "--take").stdout
    assert not {"\u202e", "\x1b"} & set(said)
    assert "I asked" in said
