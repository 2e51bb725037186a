# ruff: noqa: E501  Exports have the lines that they have.
"""Exports of other programs, built to the letter of their formats, each with counts that were taken by hand."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from protocol.vocabulary import Outcome

A, P, M, S = Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED
REAL = Path(__file__).parent / "real"

HABITS_CSV = """\
Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?
001,Meditate,YES_NO,Did you meditate?,ten minutes,1,1,#FF8F00,,,,false
002,"Run, slowly",NUMERICAL,How far?,,3,7,#E64A19,km,AT_LEAST,2.0,false
003,Wake up early,YES_NO,,,2,3,#AFB42B,,,,true
004,Coffee,NUMERICAL,,,1,1,#AFB42B,cups,AT_MOST,2.0,false
"""
LOOP_NEW = {
    "Habits.csv": HABITS_CSV,
    "001 Meditate/Checkmarks.csv": (
        "Date,Value,Notes\r\n2026-11-20,YES_MANUAL,=SUM(A1:A2)\r\n2026-11-19,YES_AUTO,\r\n"
        '2026-11-18,NO,"two\r\nlines"\r\n2026-11-17,SKIP,ill\r\n2026-11-16,UNKNOWN,\r\n'
    ),
    "001 Meditate/Scores.csv": "Date,Score\n2026-11-20,0.0519\n",
    "002 Run slowly/Checkmarks.csv": "Date,Value,Notes\n2026-11-20,5250,windy\n2026-11-19,1500,\n2026-11-18,NO,\n2026-11-17,SKIP,\n",
    "003 Wake up early/Checkmarks.csv": "Date,Value,Notes\n2026-11-01,YES_MANUAL,\n",
    "004 Coffee/Checkmarks.csv": "Date,Value,Notes\n2026-11-20,2000,\n2026-11-19,3000,\n2026-11-18,3500,\n2026-11-17,4000,\n",
    "Checkmarks.csv": "Date,Meditate,Run, slowly,Wake up early,Coffee,\n2026-11-20,YES_MANUAL,5250,UNKNOWN,2000,\n",
    "Scores.csv": "Date,Meditate,Run, slowly,Wake up early,Coffee,\n2026-11-20,0.0519,0.1,0.2,0.1,\n",
}
LOOP_OLD = {
    "Habits.csv": HABITS_CSV,
    "001 Meditate/Checkmarks.csv": "2026-11-20,2\n2026-11-19,1\n2026-11-18,0\n2026-11-17,3\n2026-11-16,-1\n",
    "002 Run slowly/Checkmarks.csv": "2026-11-20,5250\n2026-11-19,1500\n2026-11-18,0\n2026-11-17,3\n",
    "003 Wake up early/Checkmarks.csv": "2026-11-01,2\n",
    "004 Coffee/Checkmarks.csv": "2026-11-20,2000\n2026-11-19,3000\n2026-11-18,3500\n2026-11-17,4000\n",
}
LOOP_ROOT = {
    "Habits.csv": HABITS_CSV,
    "Checkmarks.csv": (
        "Date,Meditate,Run, slowly,Wake up early,Coffee,\n"
        "2026-11-20,YES_MANUAL,5250,UNKNOWN,2000,\n2026-11-19,YES_AUTO,1500,UNKNOWN,3000,\n"
        "2026-11-18,NO,NO,UNKNOWN,3500,\n2026-11-17,SKIP,SKIP,UNKNOWN,4000,\n2026-11-01,UNKNOWN,UNKNOWN,YES_MANUAL,UNKNOWN,\n"
    ),
}
MEDITATED = {"2026-11-20": (A, "=SUM(A1:A2)"), "2026-11-18": (M, "two\r\nlines"), "2026-11-17": (S, "ill")}
LOOP_DAYS: Mapping[str, Mapping[str, tuple[Outcome, str]]] = {
    "Meditate": MEDITATED,
    "Run, slowly": {"2026-11-20": (A, "5.25 km; windy"), "2026-11-19": (P, "1.5 km"), "2026-11-18": (M, "0 km"), "2026-11-17": (S, "")},
    "Wake up early": {"2026-11-01": (A, "")},
    "Coffee": {
        "2026-11-20": (A, "2 cups"),
        "2026-11-19": (P, "3 cups"),
        "2026-11-18": (P, "3.5 cups"),
        "2026-11-17": (M, "4 cups"),
    },
}
UNNOTED = {
    habit: {day: (outcome, note.replace("; windy", "") if habit != "Meditate" else "") for day, (outcome, note) in days.items()}
    for habit, days in LOOP_DAYS.items()
}

SCHEMA_25 = """\
CREATE TABLE Habits (id INTEGER PRIMARY KEY AUTOINCREMENT, archived INTEGER, color INTEGER, description TEXT, freq_den INTEGER,
  freq_num INTEGER, highlight INTEGER, name TEXT, position INTEGER, reminder_hour INTEGER, reminder_min INTEGER,
  reminder_days INTEGER NOT NULL DEFAULT 127, type INTEGER NOT NULL DEFAULT 0, target_type INTEGER NOT NULL DEFAULT 0,
  target_value REAL NOT NULL DEFAULT 0, unit TEXT NOT NULL DEFAULT '', question TEXT, uuid TEXT);
CREATE TABLE Repetitions (id INTEGER PRIMARY KEY AUTOINCREMENT, habit INTEGER NOT NULL REFERENCES Habits(id),
  timestamp INTEGER NOT NULL, value INTEGER NOT NULL, notes TEXT);
CREATE UNIQUE INDEX idx ON Repetitions(habit, timestamp);
CREATE TABLE Events (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp INTEGER, message TEXT, server_id INTEGER);
"""
SCHEMA_15 = """\
CREATE TABLE Habits (Id INTEGER PRIMARY KEY AUTOINCREMENT, archived INTEGER, color INTEGER, description TEXT, freq_den INTEGER,
  freq_num INTEGER, highlight INTEGER, name TEXT, position INTEGER, reminder_hour INTEGER, reminder_min INTEGER);
CREATE TABLE Repetitions (id INTEGER PRIMARY KEY AUTOINCREMENT, habit INTEGER, timestamp INTEGER);
"""


def milliseconds(day: str) -> int:
    """Midnight in UTC of a day."""
    from datetime import date

    return (date.fromisoformat(day) - date(1970, 1, 1)).days * 86_400_000


def backup(path: Path, schema: str = SCHEMA_25) -> None:
    """The habits of the zip once more, as a backup."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as base:
        base.executescript(schema)
        base.execute("PRAGMA user_version = 25")
        for position, (name, kind, target_type, target, unit, archived) in enumerate(
            (
                ("Meditate", 0, 0, 0, "", 0),
                ("Run, slowly", 1, 0, 2.0, "km", 0),
                ("Wake up early", 0, 0, 0, "", 1),
                ("Coffee", 1, 1, 2.0, "cups", 0),
            ),
            1,
        ):
            base.execute(
                "INSERT INTO Habits (id, archived, name, position, type, target_type, target_value, unit) VALUES (?,?,?,?,?,?,?,?)",
                (position, archived, name, position, kind, target_type, target, unit),
            )
        values = {
            1: {"20": 2, "18": 0, "17": 3},
            2: {"20": 5250, "19": 1500, "18": 0, "17": 3},
            4: {"20": 2000, "19": 3000, "18": 3500, "17": 4000},
        }
        notes = {(1, "20"): "=SUM(A1:A2)", (1, "18"): "two\r\nlines", (1, "17"): "ill", (2, "20"): "windy"}
        rows = [
            (habit, f"2026-11-{day}", value, notes.get((habit, day), "")) for habit, days in values.items() for day, value in days.items()
        ]
        for habit, day, value, note in [*rows, (3, "2026-11-01", 2, None)]:
            base.execute(
                "INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES (?,?,?,?)", (habit, milliseconds(day), value, note)
            )
        base.commit()


def old_backup(path: Path) -> None:
    """A backup from before there were amounts: every row means yes."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as base:
        base.executescript(SCHEMA_15)
        base.execute("INSERT INTO Habits (Id, archived, name, description, position) VALUES (7, 0, 'Read', 'Did you read?', 0)")
        base.executemany(
            "INSERT INTO Repetitions (habit, timestamp) VALUES (?, ?)", [(7, milliseconds(f"2016-02-{day}")) for day in (27, 28, 29)]
        )
        base.commit()


def zipped(members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these texts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return buffer.getvalue()


HABITBULL = (
    "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
    'Read,"Ten pages, daily",Mind,2026-11-20,1,\nRead,"Ten pages, daily",Mind,2026-11-21,0,"said ""later"""\nPush-ups,,Body,2026-11-20,25,\n'
)

TABLE_HABIT = {
    "habits": [
        {
            "create_t": 1700000000,
            "uuid": "u1",
            "type": 1,
            "status": 1,
            "name": "Pages",
            "desc": "of any book",
            "daily_goal": 10,
            "daily_goal_unit": "pages",
            "freq_custom": "[3]",
            "records": [
                {"record_date": 20777, "record_type": 1, "record_value": 12},
                {"record_date": 20778, "record_type": 1, "record_value": 4, "reason": "tired"},
                {"record_date": 20779, "record_type": 1, "record_value": 0},
                {"record_date": 20780, "record_type": 2, "reason": "travelling"},
                {"record_date": 20781, "record_type": 0},
            ],
        },
        {
            "create_t": 1700000001,
            "type": 2,
            "status": 3,
            "name": "Cigarettes",
            "daily_goal": 2,
            "records": [
                {"record_date": 20777, "record_type": 1, "record_value": 2},
                {"record_date": 20778, "record_type": 1, "record_value": 9},
            ],
        },
        {"create_t": 3, "type": 1, "status": 2, "name": "Gone", "records": [{"record_date": 20777, "record_type": 1, "record_value": 1}]},
    ]
}

HARSH_HABITS = "# mine\n! Health\nGym: 3/7\nRun: 1w: 2027-01-01\n! Mind\nRead: 0\n"
HARSH_LOG = (
    "2026-11-20 : Gym : y :  : \n2026-11-20 : Run : n : rained at 930 : 0\n2026-11-20 : Read : s : : \n# a remark\n"
    "2026-11-21 : Gym : y : felt strong : 42.5\n2026-11-21 : Run : y : one : two : 3\n2026-11-21 : Gym : n\n2026-11-22 : Old : y : :\n"
)
HABITCTL_HABITS = "# mine\n1\tMeditate\n7\tCall home\n"
HABITCTL_LOG = "2026-11-20\tMeditate\ty\n2026-11-20\tCall home\tn\n2026-11-21\tMeditate\ts\n"

DIJO = [
    {"type": "Bit", "name": "floss", "goal": True, "auto": False, "stats": {"2026-11-20": True, "2026-11-21": False}},
    {"type": "Count", "name": "water", "goal": 8, "auto": False, "stats": {"2026-11-20": 8, "2026-11-21": 3, "2026-11-22": 0}},
]
DIJO_AUTO = [
    {
        "type": "Float",
        "name": "sleep",
        "goal": {"value": 75, "precision": 1},
        "precision": 1,
        "auto": True,
        "stats": {"2026-11-20": {"value": 80, "precision": 1}, "2026-11-21": {"value": 62, "precision": 1}},
    }
]

BEAVER = {
    "habits": [
        {
            "id": "a1",
            "name": "Order pizz",
            "star": True,
            "status": "normal",
            "tags": ["food"],
            "period": {"period_type": "D", "period_count": 1, "target_count": 1},
            "records": [
                {"day": "2026-11-20", "done": True},
                {"day": "2026-11-21", "done": False},
                {"day": "2026-11-22", "done": False, "text": "shop closed"},
                {"day": "2026-11-20", "done": True, "text": "with olives"},
            ],
        },
        {"id": "b2", "name": "Table tennis", "status": "archive", "records": [{"day": "2026-11-20", "done": True}]},
        {"id": "c3", "name": "Gone", "status": "soft_delete", "records": [{"day": "2026-11-20", "done": True}]},
    ],
    "order": ["a1"],
}

HABO = [
    {
        "title": "Stretch",
        "uuid": "h1",
        "twoDayRule": 1,
        "cue": "coffee is on",
        "routine": "stretch",
        "reward": "coffee",
        "habitType": 0,
        "archived": 0,
        "events": {
            "2026-11-18 00:00:00.000Z": ["DayType.check", "felt good", None, None],
            "2026-11-19 00:00:00.000Z": ["DayType.fail", ""],
            "2026-11-20 00:00:00.000Z": ["DayType.skip", "ill"],
            "2026-11-21 00:00:00.000Z": ["DayType.clear", ""],
            "2026-11-22 00:00:00.000Z": ["DayType.clear", "forgot to tell"],
        },
    },
    {
        "title": "Steps",
        "uuid": "h2",
        "habitType": 1,
        "targetValue": 9000.0,
        "unit": "steps",
        "archived": True,
        "events": {
            "2026-11-18T00:00:00.000": ["progress", "", 4500.0, 9000.0],
            "2026-11-19T00:00:00.000": ["progress", "", 9500.0, 9000.0],
        },
    },
]

FREECBT = (
    "uuid,createdAt,updatedAt,automaticThought,cognitiveDistortions,challenge,alternativeThought\n"
    't1,2026-11-18T03:04:05.000Z,2026-11-18T03:04:05.000Z,"They laughed, at me","mind-reading,labeling",They laughed at the joke.,They liked it.\n'
    "t2,2026-11-19T03:04:05.000Z,2026-11-19T03:04:05.000Z,=1+1,,,\n"
)

TASKS = [
    {"id": 0, "uuid": "u-1", "description": "call the bank", "status": "completed", "entry": "20261110T080000Z", "end": "20261120T183000Z",
     "project": "home.money", "tags": ["phone", "next"], "annotations": [{"entry": "20261111T080000Z", "description": "ask for Ines"}]},
    {"id": 0, "uuid": "u-2", "description": "sweep", "status": "completed", "entry": "20261110T080000Z", "end": "20261121T183000Z", "urgency": 1.2},
    {"id": 1, "uuid": "u-3", "description": "later", "status": "pending", "entry": "20261110T080000Z"},
    {"id": 0, "uuid": "u-4", "description": "never", "status": "deleted", "entry": "20261110T080000Z", "end": "20261121T183000Z"},
    {"id": 2, "uuid": "u-5", "description": "rent", "status": "recurring", "entry": "20261110T080000Z", "due": "20261201T000000Z", "recur": "monthly"},
]  # fmt: skip


class Export(NamedTuple):
    """One export: how it is put into a folder and what it is called, and what comes of it.

    `tally` counts achieved, partly, missed and skipped entries.
    """

    source: str
    name: str
    put: Callable[[Path], object]
    read: int
    skipped: int
    tally: tuple[int, int, int, int]
    domains: tuple[str, ...]


def text(content: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content.encode(encoding))


def data(content: object) -> Callable[[Path], object]:
    return text(json.dumps(content, ensure_ascii=False, indent=1))


def real(name: str) -> Callable[[Path], object]:
    return lambda path: path.write_bytes((REAL / name).read_bytes())


def folder(files: Mapping[str, str]) -> Callable[[Path], object]:
    def put(path: Path) -> None:
        path.mkdir()
        for name, content in files.items():
            (path / name).write_text(content)

    return put


LOOP_DOMAINS = ("Meditate", "Run, slowly", "Wake up early", "Coffee")
FORECASTS, JOURNAL, THOUGHTS = "forecast what will happen in augur", "keep a journal in jrnl", "answer a thought in FreeCBT"
EXPORTS: tuple[Export, ...] = (
    Export("loop", "new.zip", lambda path: path.write_bytes(zipped(LOOP_NEW)), 14, 2, (4, 3, 3, 2), LOOP_DOMAINS),
    Export("loop", "old.zip", lambda path: path.write_bytes(zipped(LOOP_OLD)), 14, 2, (4, 3, 3, 2), LOOP_DOMAINS),
    Export("loop", "root.zip", lambda path: path.write_bytes(zipped(LOOP_ROOT)), 20, 8, (4, 3, 3, 2), LOOP_DOMAINS),
    Export("loop", "backup.db", backup, 12, 0, (4, 3, 3, 2), LOOP_DOMAINS),
    Export("loop", "old.db", old_backup, 3, 0, (3, 0, 0, 0), ("Read",)),
    Export("habitbull", "bull.csv", text(HABITBULL), 3, 0, (2, 0, 1, 0), ("Read", "Push-ups")),
    Export("tablehabit", "table.json", data(TABLE_HABIT), 8, 2, (2, 1, 2, 1), ("Pages", "Cigarettes")),
    Export("harsh", "harsh", folder({"habits": HARSH_HABITS, "log": HARSH_LOG}), 7, 1, (3, 0, 2, 1), ("Gym", "Run", "Read", "Old")),
    Export("habitctl", "ctl", folder({"habits": HABITCTL_HABITS, "log": HABITCTL_LOG}), 3, 0, (1, 0, 1, 1), ("Meditate", "Call home")),
    Export(
        "dijo",
        "dijo",
        folder({"habit_record.json": json.dumps(DIJO), "habit_record[auto].json": json.dumps(DIJO_AUTO)}),
        7,
        0,
        (3, 2, 2, 0),
        ("floss", "water", "sleep"),
    ),
    Export("beaverhabits", "beaver.json", data(BEAVER), 6, 3, (2, 0, 0, 1), ("Order pizz", "Table tennis")),
    Export("habo", "habo.json", data(HABO), 7, 1, (2, 1, 1, 2), ("Stretch", "Steps")),
    Export("jrnl", "journal.json", real("jrnl-4.6.json"), 3, 0, (0, 0, 0, 3), (JOURNAL,)),
    Export("jrnl", "journal.txt", real("jrnl-4.6.txt"), 3, 0, (0, 0, 0, 3), (JOURNAL,)),
    Export("freecbt", "thoughts.csv", text(FREECBT), 2, 0, (0, 0, 0, 2), (THOUGHTS,)),
    Export("taskwarrior", "tasks.json", data(TASKS), 5, 3, (2, 0, 0, 0), ("do tasks of home.money", "do what is on my task list")),
    Export("augur", "augur.json", real("augur-0.3.0.json"), 4, 1, (1, 0, 1, 1), (FORECASTS,)),
    Export("augur", "augur.csv", real("augur-0.3.0.csv"), 4, 1, (1, 0, 1, 1), (FORECASTS,)),
)
"""Every format, in every form of it."""
