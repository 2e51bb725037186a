"""Where a habit and a day find their place: domains by their wording, days wherever one is, ids that are the same on every machine."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from protocol.moments import Now
from protocol.snapshot import EMPTY
from protocol.vocabulary import DomainStatus, Outcome
from storage.importing.found import Found, Habit, Row, Wanted
from storage.importing.mapping import Gone, Mapped, mapped
from tests.importing.conftest import NOW, Importing
from tests.importing.making import EXPORTS, HABITBULL
from tests.storage.sealing.vault import PASSPHRASE
from tests.tui.handing import handed, sealed
from tests.tui.shell import Shell

HEAD = "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
LOOP = EXPORTS[0]


def bull(importing: Importing, rows: str, name: str = "f") -> str:
    return importing.write(name, (HEAD + rows).encode())


def test_a_domain_of_the_same_wording_is_used(importing: Importing) -> None:
    importing.shell("domain", "Read  ten pages", "--context", "in bed", now=NOW)
    done = importing("habitbull", bull(importing, "read ten pages in bed,,,2026-11-20,1,\nRun,,,2026-11-20,1,\n"))
    assert done["domains"] == ["Run"]
    snapshot = importing.shell.store.snapshot
    assert {snapshot.domains[one.domain_id].behaviour for one in snapshot.attempts.values()} == {"Read  ten pages", "Run"}
    assert [one.status for one in snapshot.domains.values() if one.behaviour == "Read  ten pages"] == [DomainStatus.ACTIVE]


def test_a_domain_that_came_in_is_not_the_one_that_was_parked_last(importing: Importing) -> None:
    importing.shell("domain", "speak up", now="2026-11-29T18:30:00+00:00")
    importing.shell("park", now="2026-11-29T18:30:00+00:00")
    importing("loop", importing.put(LOOP))
    assert importing.shell("resume", "--json", now=NOW).json()["behaviour"] == "speak up"


def test_two_programs_meet_in_one_domain(importing: Importing) -> None:
    importing("habitbull", bull(importing, "Meditate,,,2026-11-20,1,\n"))
    importing("loop", importing.put(LOOP))
    snapshot = importing.shell.store.snapshot
    assert sum(one.behaviour == "Meditate" for one in snapshot.domains.values()) == 1
    assert len(snapshot.attempts) == 13


def test_all_of_it_can_go_into_one_domain(importing: Importing) -> None:
    importing.shell.ready()
    path = importing.put(LOOP)
    assert importing("loop", path, "--domain", "speak")["domains"] == []
    snapshot = importing.shell.store.snapshot
    assert [one.behaviour for one in snapshot.domains.values()] == ["speak up"]
    assert len(snapshot.attempts) == 12
    assert importing("loop", path)["new"] == 0
    answer = importing.shell("import", "loop", path, "--domain", "swim", now=NOW)
    assert answer.code == 1
    assert "No domain matches 'swim'" in answer.stderr


def test_names_that_are_no_behaviour_by_themselves_find_a_wording(importing: Importing) -> None:
    long = "practise " + "very " * 20 + "slowly"
    done = importing("habitbull", bull(importing, f"TV,{'why ' * 60},,2026-11-20,1,\n{long},,,2026-11-20,1,\n"))
    short, cut = importing.shell.store.snapshot.domains.values()
    assert short.behaviour == "TV (HabitBull)"
    assert (len(short.why), short.why[-3:]) == (200, "...")
    assert (len(cut.behaviour), cut.behaviour[-3:], cut.why) == (80, "...", long)
    assert done["notes"] == ["What HabitBull says of 1 of the new domains is longer than 200 characters: cut there."]


def test_what_reads_otherwise_by_now_stays_as_it_is_here(importing: Importing) -> None:
    importing("habitbull", bull(importing, "Run,,,2026-11-20,1,\nRun,,,2026-11-21,1,\n"))
    before = importing.shell.store.snapshot
    again = importing("habitbull", bull(importing, "Run,,,2026-11-20,0,\nRun,,,2026-11-21,1,\n", "later"))
    assert (again["new"], again["known"], again["differing"]) == (0, 2, 1)
    assert importing.shell.store.snapshot == before
    told = importing.shell("import", "habitbull", str(importing.folder / "later"), now=NOW).stdout
    assert "1 read otherwise in the file than here; what is here stays." in told


def test_two_machines_that_import_the_same_file_have_it_once(importing: Importing) -> None:
    path = importing.put(LOOP)
    importing.shell.ready()
    there = Importing(Shell(importing.shell.home.with_name("there")), importing.folder)
    there.shell.home.mkdir(mode=0o700)
    shutil.copytree(importing.shell.home / "store", there.shell.home / "store")
    importing("loop", path)
    there("loop", path)
    assert importing.shell("merge", str(there.shell.home), now=NOW).code == 0
    snapshot = importing.shell.store.snapshot
    assert (len(snapshot.attempts), len(snapshot.domains)) == (12, 5)
    assert importing.shell("versions", now=NOW).code == 0
    assert not importing.shell.store.other_versions([*snapshot.attempts, *snapshot.domains])


def test_what_was_erased_for_good_does_not_come_back(importing: Importing) -> None:
    path = importing.put(LOOP)
    importing("loop", path)
    snapshot = importing.shell.store.snapshot
    run = next(one for one in snapshot.domains.values() if one.behaviour == "Run, slowly")
    one = next(one for one in snapshot.attempts.values() if one.domain_id != run.id)
    assert importing.shell("purge", one.id, "--yes", now=NOW).code == 0
    assert importing.shell("purge", "--domain", run.id, "--yes", now=NOW).code == 0
    again = importing("loop", path)
    skipped = again["skipped"]
    assert isinstance(skipped, list)
    assert (again["new"], again["known"]) == (0, 7)
    assert sum(one["why"] == "you erased it here" for one in skipped) == 5
    assert importing("habitbull", bull(importing, "Run, slowly\n".replace(", slowly\n", " slowly,,,2026-11-20,1,\n")))["new"] == 1
    fresh = importing("habitbull", bull(importing, '"Run, slowly",,,2026-11-20,1,\n'))["skipped"]
    assert fresh == [{"where": "line 2 of f", "why": "you erased its domain here; name another one with --domain"}]


def test_what_was_deleted_does_not_come_back_and_what_was_undone_does(importing: Importing) -> None:
    path, shell = importing.put(LOOP), importing.shell
    assert importing("loop", path)["new"] == 12
    one = next(iter(shell.store.snapshot.attempts))
    assert shell("undo", now=NOW).code == 0
    assert importing("loop", path)["new"] == 12
    for words in (("delete", one), ("undo",), ("redo",)):
        assert shell(*words, now=NOW).code == 0
    again = importing("loop", path)
    assert (again["new"], again["known"]) == (0, 11)
    assert "you deleted it here" in str(again["skipped"])
    assert shell("undo", now=NOW).code == 0
    assert importing("loop", path)["known"] == 12


def placed(at: datetime, now: Now) -> Mapped:
    found = Found()
    found.add_habit(Habit("run", "run"), "")
    found.add(Row("line 1", "run", "key", at, Outcome.ACHIEVED))
    return mapped(found, Wanted("loop", "f"), EMPTY, Gone(), now)


EAST = {"UTC": 0, "Pacific/Kiritimati": 840, "Pacific/Pago_Pago": -660, "+05:30": 330}


@pytest.mark.parametrize("tz", EAST)
@pytest.mark.parametrize("start", [0, 4, 23])
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_a_day_is_that_day_wherever_one_is(tz: str, start: int, hour: int) -> None:
    now = Now(
        datetime(2026, 11, 30, hour, tzinfo=UTC),
        tz,
        {"UTC": 0, "Pacific/Kiritimati": 840, "Pacific/Pago_Pago": -660, "+05:30": 330}[tz],
        start,
    )
    for back in (0, 1, 200):
        day = now.today.fromordinal(now.today.toordinal() - back)
        (entry,) = placed(day, now).change.entries  # type: ignore[arg-type]  # a day, as a row may have
        assert entry.at.logical_date == day
        assert entry.at.occurred_at <= now.instant
    future = placed(now.today.fromordinal(now.today.toordinal() + 1), now)  # type: ignore[arg-type]  # as above
    assert (future.change.entries, [one.why for one in future.skipped]) == ((), ["it lies in the future"])


def test_an_instant_has_the_logical_day_that_it_had_there() -> None:
    now = Now(datetime(2026, 11, 30, 12, tzinfo=UTC), "Europe/Berlin", 60)
    for at, expected in ((datetime(2026, 7, 1, 1, 30, tzinfo=UTC), "2026-06-30"), (datetime(2026, 7, 1, 3, 30), "2026-06-30")):  # noqa: DTZ001  off a wall
        (entry,) = placed(at, now).change.entries
        assert (entry.at.logical_date.isoformat(), entry.at.utc_offset_min) == (expected, 120)
    assert not placed(datetime(2026, 12, 1, tzinfo=UTC), now).change.entries


def test_a_sealed_store_asks_for_its_passphrase_and_takes_it_in_sealed(importing: Importing) -> None:
    importing.shell.ready()
    sealed(importing.shell.home)
    path = importing.write("f", HABITBULL.encode())
    with handed(PASSPHRASE) as env:
        answer = importing.shell("import", "habitbull", path, now=NOW, env=env)
    assert answer.code == 0, answer.stderr
    assert "3 came in" in answer.stdout
    assert not any(b"Push-ups" in file.read_bytes() for file in importing.shell.home.rglob("*") if file.is_file())


def test_a_list_reaches_back_to_what_other_programs_recorded(importing: Importing) -> None:
    importing.shell.ready()
    rows = "".join(f"Run,,,{2000 + number // 300}-{1 + number // 28 % 10:02}-{1 + number % 28:02},1,\n" for number in range(0, 7000, 2))
    done = importing("habitbull", bull(importing, "".join(dict.fromkeys(rows.splitlines(keepends=True)))))
    assert (importing.shell.home / "state" / "recent").exists()
    listed = importing.shell("list", now=NOW).stdout.splitlines()
    assert len(listed) == done["new"]
    for limit in (1, 5, 50):
        assert importing.shell("list", "--limit", str(limit), now=NOW).stdout.splitlines() == listed[:limit]


def test_heavy_words_in_what_came_in_are_answered(importing: Importing) -> None:
    answer = importing.shell("import", "habitbull", bull(importing, "Run,,,2026-11-20,1,I want to die\n"), now=NOW)
    assert answer.code == 0
    assert "findahelpline.com" in answer.stderr
