# ruff: noqa: E501  A case is a line, and a line of a table says what it is about.
"""What is malformed, huge or hostile: refused with its place in one line, and nothing is written."""

from __future__ import annotations

import json
import os
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage.importing import files, found
from tests.importing.conftest import Importing
from tests.importing.making import HABITS_CSV, LOOP_NEW, backup, zipped

BULL = b"HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
CBT = b"uuid,createdAt,updatedAt,automaticThought,cognitiveDistortions,challenge,alternativeThought\n"

LINES: dict[str, tuple[str, bytes, str]] = {
    "a column is missing": ("habitbull", b"HabitName,Value\n", "line 1 of f: the column 'CalendarDate' is missing"),
    "an empty file": ("habitbull", b"", "line 1 of f: the column 'HabitName' is missing"),
    "a day that is none": ("habitbull", BULL + b"Run,,,2026-02-30,1,\n", "line 2 of f: '2026-02-30' is no date"),
    "a year out of range": ("habitbull", BULL + b"Run,,,0026-02-03,1,\n", "line 2 of f: '0026-02-03' is no date"),
    "days in two orders": ("habitbull", BULL + b"Run,,,12/31/2026,1,\nRun,,,31/12/2025,1,\n", "The dates are not all written in one order"),
    "a value that is none": ("habitbull", BULL + b"Run,,,2026-02-03,=1+1,\n", "line 2 of f: '=1+1' is no value"),
    "a huge value": ("habitbull", BULL + b"Run,,,2026-02-03,1e999999999,\n", "line 2 of f: '1e999999999' is no value"),
    "bad quoting": ("habitbull", BULL + b'Run,,,2026-02-03,1,"said" "so"\n', "line 2 of f: this is no row of a CSV file"),
    "an open quote": ("habitbull", BULL + b'Run,,,2026-02-03,1,\nRun,"\nfor ever', "line 3 of f: this is no row of a CSV file"),
    "a cell too many": ("habitbull", BULL + b"Run,,,2026-02-03,1,a,b\n", "line 2 of f: 7 cells, and the header has 6"),
    "a cell too few": ("habitbull", BULL + b"Run,,,2026-02-03,1\n", "line 2 of f: 5 cells, and the header has 6"),
    "two answers for a day": (
        "habitbull",
        BULL + b"Run,,,2026-02-03,1,\nRun,,,2026-02-03,0,\n",
        "line 3 of f: 'Run' is said otherwise at line 2",
    ),
    "a habit without a name": ("habitbull", BULL + b" ,,,2026-02-03,1,\n", "line 2 of f: a habit without a name"),
    "a NUL": ("habitbull", BULL + b"Run,,,2026-02-03,1,\0\n", "line 2 of f: a NUL character"),
    "another encoding": ("habitbull", BULL + b"Run,,,2026-02-03,1,caf\xe9\n", "line 2 of f: a byte that is no UTF-8"),
    "half of UTF-16": ("habitbull", BULL.decode().encode("utf-16")[:-1], "line 1 of f: a byte that is no UTF-16"),
    "a cell without end": (
        "habitbull",
        BULL + b"Run,,,2026-02-03,1," + b"x" * 200_000 + b"\n",
        "line 2 of f: this is no row of a CSV file",
    ),
    "no JSON": ("habo", b'[\n{"title": "a"},\n{"title": }\n]', "line 3 of f: this is no JSON"),
    "no list": ("habo", b'{"title": "a"}', "habits: a list in brackets is expected"),
    "no objects": ("habo", b'[["a"]]', "habits 1: an object in braces is expected"),
    "a name twice": ("habo", b'[{"title": "a", "title": "b"}]', "f: this is no JSON (the name 'title' stands in one object twice)"),
    "no number": ("habo", b'[{"title": "a", "targetValue": NaN}]', "f: this is no JSON (NaN is no number)"),
    "half a character": ("habo", b'[{"title": "a\\ud800"}]', "Title of habits 1: half a character"),
    "nested for ever": ("habo", b"[" * 100_000, "f: it is nested deeper"),
    "a number of many digits": ("tablehabit", b'[{"name": "a", "records": [{"record_date": ' + b"9" * 5000 + b"}]}]", "f: this is no JSON"),
    "a day beyond all": (
        "tablehabit",
        b'[{"name": "a", "records": [{"record_date": 99999999999, "record_type": 1}]}]',
        "records of habits 1 1: its day is out of range",
    ),
    "another type": (
        "tablehabit",
        b'[{"name": "a", "records": [{"record_date": "x"}]}]',
        "records of habits 1 1: 'record_date' is not a whole",
    ),
    "no habits": ("beaverhabits", b"{}", "f: 'habits' is missing"),
    "an event that is none": ("habo", b'[{"title": "a", "events": {"2026-11-20": []}}]', "'2026-11-20' of habits 1: a day with a list"),
    "a kind that is none": (
        "habo",
        b'[{"title": "a", "events": {"2026-11-20": ["DayType.eat", ""]}}]',
        "'2026-11-20' of habits 1: 'DayType.eat'",
    ),
    "a status that is none": ("taskwarrior", b'[{"uuid": "u", "status": "eaten"}]', "task 1: 'eaten' is no status"),
    "a task without a time": ("taskwarrior", b'[{"uuid": "u", "status": "completed", "end": "soon"}]', "task 1: 'soon' is no time"),
    "a task a line": ("taskwarrior", b'{"uuid": "u", "status": "pending"}\n{"uuid"\n', "line 1 of line 2 of f: this is no JSON"),
    "a forecast of 140 %": (
        "augur",
        b"id,statement,probability,created_at,resolved_at,outcome\n1,a,1.4,2026-11-20T10:00:00Z,2026-11-20T10:00:00Z,yes\n",
        "line 2 of f: its outcome, the time",
    ),
    "a thought without time": ("freecbt", CBT + b"u,yesterday,,a,,,\n", "line 2 of f: 'yesterday' is no time"),
    "one thought twice": (
        "freecbt",
        CBT + b"u,2026-11-20T10:00:00Z,,a,,,\nu,2026-11-20T10:00:00Z,,b,,,\n",
        "line 3 of f: 'answer a thought in FreeCBT' is said otherwise at line 2",
    ),
    "an encrypted journal": ("jrnl", b"JRNLv3\0\1abc", "f is encrypted"),
    "no journal": ("jrnl", b"dear diary\n", "line 1 of f: 'dear diary' is before the first entry"),
    "a day first": ("jrnl", b"[23.11.2026 18:30] Called.\n", "line 1 of f: '[23.11.2026 18:30] Called.' is before"),
    "no zip": ("loop", b"PK\3\4 and then nothing", "f: this is no sound zip file"),
    "neither zip nor backup": ("loop", b"Date,Value\n", "f is neither a zip nor a backup"),
    "no backup": ("loop", b"SQLite format 3\0" + b"x" * 4096, "f: this is no sound backup of Loop"),
}


@pytest.mark.parametrize("case", LINES)
def test_it_is_refused_with_its_line(importing: Importing, case: str) -> None:
    source, content, expected = LINES[case]
    assert importing.refused(source, importing.write("f", content)).lower().startswith(expected.lower())


LOGS = {
    "no day": ("harsh", "2026-13-01 : Run : y\n", "Line 1 of log: '2026-13-01' is no day"),
    "no answer": ("harsh", "# mine\n2026-11-01 : Run : maybe\n", "Line 2 of log: 'maybe' is none of y, n and s"),
    "too few fields": ("harsh", "2026-11-01 Run y\n", "Line 1 of log: '2026-11-01 Run y' is no day, habit and answer"),
    "spaces for tabs": ("habitctl", "2026-11-01 Run y\n", "Line 1 of log: '2026-11-01 Run y' is no day, habit and answer"),
    "no habit": ("habitctl", "2026-11-01\t\ty\n", "Line 1 of log: a habit without a name"),
}


@pytest.mark.parametrize("case", LOGS)
def test_a_log_is_refused_with_its_line(importing: Importing, case: str) -> None:
    source, log, expected = LOGS[case]
    path = importing.write("log", log.encode())
    assert importing.refused(source, path).startswith(expected)
    assert importing.refused(source, str(Path(path).parent)).startswith(expected)


def bad_zip(**changed: str | bytes) -> bytes:
    return zipped({**LOOP_NEW, **changed})


def patched(data: bytes, old: bytes, new: bytes) -> bytes:
    """A zip with other bytes in its headers, as many."""
    assert old in data
    return data.replace(old, new)


ZIPS: dict[str, tuple[bytes, str]] = {
    "a bomb": (bad_zip(**{"Scores.csv": b"0" * 20_000_000}), "unpacks to more than 200 times its size"),
    "many bombs": (zipped({f"{number}.csv": os.urandom(1024) * 9000 for number in range(4)}, zipfile.ZIP_STORED), "would unpack to more than 32 MB"),
    "many files": (zipped({f"{number}": "" for number in range(10_001)}), "holds more than 10,000 files"),
    "a path up": (bad_zip(**{"../../evil.csv": "x"}), "'../../evil.csv' in it is a path that leads out"),
    "a path down from the root": (bad_zip(**{"/etc/passwd": "x"}), "'/etc/passwd' in it is a path that leads out"),
    "a path of another system": (bad_zip(**{"..\\evil.csv": "x"}), "in it is a path that leads out"),
    "a drive": (bad_zip(**{"C:/evil.csv": "x"}), "'C:/evil.csv' in it is a path that leads out"),
    "packed otherwise": (zipped(LOOP_NEW, zipfile.ZIP_BZIP2), "is packed in a way that no export is"),
    "encrypted": (patched(zipped({"Habits.csv": HABITS_CSV}), b"PK\1\2\x14\3\x14\0\0\0", b"PK\1\2\x14\3\x14\0\1\0"), "it is encrypted"),
    "no habits": (zipped({"Checkmarks.csv": ""}), "there is no Habits.csv in it"),
    "a habit without days": (zipped({"Habits.csv": HABITS_CSV}), "the days of 'Meditate' are missing in it"),
    "a folder of no habit": (bad_zip(**{"009 Swim/Checkmarks.csv": ""}), "'009 Swim/Checkmarks.csv' in it belongs to no habit"),
    "two folders of one habit": (bad_zip(**{"001 Swim/Checkmarks.csv": ""}), "'001 Swim/Checkmarks.csv' in it belongs to no habit"),
    "a value that is none": (bad_zip(**{"001 Meditate/Checkmarks.csv": "Date,Value,Notes\n2026-11-20,YES,\n"}), "Line 2 of 001 Meditate/Checkmarks.csv: 'YES'"),
    "a yes-or-no amount": (bad_zip(**{"001 Meditate/Checkmarks.csv": "2026-11-20,7\n"}), "Line 1 of 001 Meditate/Checkmarks.csv: 7 is no answer"),
    "a day that is none": (bad_zip(**{"001 Meditate/Checkmarks.csv": "2026-11-31,2\n"}), "Line 1 of 001 Meditate/Checkmarks.csv: '2026-11-31'"),
    "bytes that are no text": (bad_zip(**{"001 Meditate/Checkmarks.csv": b"2026-11-20,2\n\xff"}), "Line 2 of 001 Meditate/Checkmarks.csv: a byte"),
}  # fmt: skip


@pytest.mark.parametrize("case", ZIPS)
def test_a_zip_is_refused(importing: Importing, case: str) -> None:
    content, expected = ZIPS[case]
    assert expected in importing.refused("loop", importing.write("f", content))
    assert [one.name for one in importing.folder.iterdir()] == ["f"]


def test_a_zip_that_lies_about_its_sizes_is_refused(importing: Importing) -> None:
    """The list at its end says ten bytes, and what is packed is a thousand times that."""
    data = bytearray(zipped({"Habits.csv": HABITS_CSV * 100}))
    place = data.index(b"PK\1\2") + 24
    data[place : place + 4] = struct.pack("<I", 10)
    assert "is damaged" in importing.refused("loop", importing.write("f", bytes(data)))


def test_a_damaged_byte_in_a_zip_is_refused(importing: Importing) -> None:
    data = bytearray(zipped(LOOP_NEW))
    data[60] ^= 0xFF
    assert "'Habits.csv' in it is damaged" in importing.refused("loop", importing.write("f", bytes(data)))


def altered(path: Path, statement: str) -> None:
    backup(path)
    with closing(sqlite3.connect(path)) as base:
        base.executescript(statement)
        base.commit()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS habit, 0 AS timestamp, 2 AS value FROM n"
BACKUPS = {
    "a view that never ends": f"DROP TABLE Repetitions; CREATE VIEW Repetitions AS {ENDLESS};",
    "a table that is not there": "DROP TABLE Repetitions;",
    "a day beyond all": "INSERT INTO Repetitions (habit, timestamp, value) VALUES (1, 9000000000000000000, 2);",
    "a time that is a text": "INSERT INTO Repetitions (habit, timestamp, value) VALUES (1, 'noon', 2);",
    "a value that is a blob": "INSERT INTO Repetitions (habit, timestamp, value) VALUES (1, 0, x'00');",
    "notes that are a number": "INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES (1, 0, 2, x'00ff');",
    "a name that is no text": "UPDATE Habits SET name = CAST(x'ff' AS TEXT) WHERE id = 1;",
    "no name": "UPDATE Habits SET name = NULL WHERE id = 1;",
    "a target that is none": "UPDATE Habits SET target_value = 'much' WHERE id = 2;",
}


@pytest.mark.parametrize("case", BACKUPS)
def test_a_backup_is_refused_and_stays_alone(importing: Importing, case: str) -> None:
    path = importing.folder / "backup.db"
    altered(path, BACKUPS[case])
    before = path.read_bytes()
    assert importing.refused("loop", str(path))
    assert path.read_bytes() == before
    assert [one.name for one in importing.folder.iterdir()] == ["backup.db"]


def test_a_backup_that_takes_for_ever_is_stopped(importing: Importing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.importing.loop_backup._MOST_SECONDS", 0)
    path = importing.folder / "backup.db"
    backup(path)
    with closing(sqlite3.connect(path)) as base:
        base.executescript(
            "INSERT INTO Events (message) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT i FROM n;"
        )
        base.executescript(
            "INSERT INTO Repetitions (habit, timestamp, value) SELECT 3, 86400000 * (id % 20000), 2 FROM Events WHERE id > 1 AND id < 19000;"
        )
        base.commit()
    assert "interrupted" in importing.refused("loop", str(path))


def test_an_entry_of_a_habit_that_is_gone_is_told(importing: Importing) -> None:
    path = importing.folder / "backup.db"
    altered(path, "INSERT INTO Repetitions (habit, timestamp, value) VALUES (99, 0, 2);")
    skipped = importing("loop", str(path))["skipped"]
    assert skipped == [{"where": "row 13 of Repetitions in backup.db", "why": "its habit is gone"}]


def as_folder(path: Path) -> None:
    path.mkdir()


def as_link(path: Path) -> None:
    path.with_name("other").write_bytes(BULL)
    path.symlink_to(path.with_name("other"))


KINDS: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda path: path, "No such file or directory"),
    "a folder": (as_folder, "is a folder"),
    "a link": (as_link, "is a link. Give the path of the file itself."),
    "a pipe": (os.mkfifo, "is no file"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("source", ["habitbull", "loop", "jrnl"])
def test_only_a_file_is_read(importing: Importing, kind: str, source: str) -> None:
    make, expected = KINDS[kind]
    make(importing.folder / "f")
    assert expected in importing.refused(source, str(importing.folder / "f"))


@pytest.mark.parametrize("source", ["harsh", "habitctl", "dijo"])
def test_a_folder_without_its_files_is_refused(importing: Importing, source: str) -> None:
    assert "There is no file" in importing.refused(source, str(importing.folder))
    assert "is no folder that can be read" in importing.refused(source, str(importing.folder / "gone"))


def test_a_file_in_a_folder_may_be_no_link(importing: Importing) -> None:
    (importing.folder / "log").symlink_to("/etc/passwd")
    assert "is a link" in importing.refused("harsh", str(importing.folder))


def test_what_is_too_large_is_refused(importing: Importing) -> None:
    path = importing.folder / "f"
    with path.open("wb") as file:
        file.truncate(files.MOST_BYTES + 1)
    assert "is larger than 32 MB" in importing.refused("habitbull", str(path))


def test_what_has_too_many_rows_is_refused(importing: Importing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found, "MOST_ROWS", 2)
    rows = b"".join(b"Run,,,2026-02-%02d,1,\n" % day for day in (1, 2, 3))
    assert "Line 4 of f: there are more than 2 rows" in importing.refused("habitbull", importing.write("f", BULL + rows))


def test_what_has_too_many_habits_is_refused(importing: Importing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found, "MOST_HABITS", 2)
    rows = b"".join(b"Run %d,,,2026-02-01,1,\n" % number for number in (1, 2, 3))
    assert "Line 4 of f: there are more than 2 habits" in importing.refused("habitbull", importing.write("f", BULL + rows))


@pytest.mark.parametrize("name", ["ü?#%20 &mode=rw.db", os.fsdecode(b"\xff.db")], ids=["signs of an address", "no UTF-8"])
def test_a_backup_may_have_any_name(importing: Importing, name: str) -> None:
    backup(importing.folder / name)
    assert importing("loop", str(importing.folder / name))["new"] == 12


def test_habits_of_one_name_stay_apart(importing: Importing) -> None:
    path = importing.folder / "backup.db"
    altered(path, "UPDATE Habits SET name = 'Meditate';")
    done = importing("loop", str(path))
    assert (done["new"], done["domains"]) == (12, ["Meditate"])
    assert importing("loop", str(path))["known"] == 12


def test_a_format_that_is_none_is_wrong_usage(importing: Importing) -> None:
    answer = importing.shell("import", "lop", "f")
    assert answer.code == 2
    assert "'lop' is no format. Did you mean loop?" in answer.stderr
    assert importing.shell("import", "loop").code == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_encoding_with_a_mark_and_every_end_of_line_is_read(importing: Importing, encoding: str, end: str) -> None:
    rows = "HabitName,CalendarDate,Value,CommentText\nCafé,2026-11-20,1,=cmd|' /C calc'!A0\nCafé,2026-11-21,0,ünd\n"
    importing("habitbull", importing.write("f", rows.replace("\n", end).encode(encoding)))
    assert {one.note for one in importing.shell.store.snapshot.attempts.values()} == {"=cmd|' /C calc'!A0", "ünd"}
    assert {one.behaviour for one in importing.shell.store.snapshot.domains.values()} == {"Café"}


def test_terminal_controls_in_a_file_are_shown_and_do_nothing(importing: Importing) -> None:
    name = "Run\x1b]0;gone\x07"
    answer = importing.shell(
        "import", "habo", importing.write("f", json.dumps([{"title": name, "events": {"2026-11-20": ["check", "\x1b[2J"]}}]).encode())
    )
    assert answer.code == 0
    assert "\x1b" not in answer.stdout + importing.shell("list").stdout
