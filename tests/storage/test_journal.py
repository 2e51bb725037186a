from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from storage.errors import Unstorable
from storage.line import Commit, Op, seal, unseal
from storage.paths import Paths
from tests.storage.stores import START_MS, Clock, everything_below, journal_at, read_tables, segment_of

MONTH_MS = 31 * 86_400_000


def op(key: str, **fields: object) -> Op:
    return "log", key, fields


def test_a_store_that_is_not_there_reads_as_empty_and_stays_away(paths: Paths, tmp_path: Path) -> None:
    journal = journal_at(paths)
    assert not journal.refresh()
    assert (journal.tables, journal.probe(), journal.damage) == ({}, (), {})
    assert list(tmp_path.iterdir()) == []


def test_reading_writes_nothing(paths: Paths) -> None:
    journal_at(paths).commit([op("1", note="a")])
    before = everything_below(Path(paths.data))
    journal = journal_at(paths)
    assert journal.refresh()
    assert journal.probe()
    assert everything_below(Path(paths.data)) == before


def test_the_first_commit_makes_the_store(paths: Paths) -> None:
    receipt = journal_at(paths).commit([op("1", note="a")])
    below = sorted(str(path.relative_to(paths.data)) for path in Path(paths.data).rglob("*"))
    name = segment_of(paths).name
    assert below == [
        "state",
        "state/lock",
        "state/replica",
        "state/written",
        "store",
        "store/journal",
        f"store/journal/{name}",
        "store/spool",
        "store/store.json",
    ]
    assert json.loads(Path(paths.store_json).read_text()) | {"id": ""} == {"id": "", "format": 1, "min_reader": 1, "min_writer": 1}
    (replica,) = json.loads(Path(paths.replica).read_text())["ids"].values()
    assert name == f"2027-01.{replica}.jsonl"
    assert receipt.stamp.startswith(f"{START_MS:012x}0000{replica}")
    assert segment_of(paths).read_bytes() == seal(Commit(receipt.stamp, [op("1", note="a")]))


def test_a_commit_is_in_the_tables_at_once_and_shares_nothing_with_the_caller(paths: Paths) -> None:
    journal = journal_at(paths)
    words = ["a"]
    journal.commit([op("1", words=words)])
    words.append("b")
    assert journal.tables == {"log": {"1": {"words": ["a"]}}} == read_tables(paths)
    assert journal.refresh()
    assert not journal.refresh()


def test_a_commit_of_nothing_makes_nothing(paths: Paths, tmp_path: Path) -> None:
    assert journal_at(paths).commit([]).stamp == ""
    assert list(tmp_path.iterdir()) == []


def test_a_value_that_cannot_be_written_is_refused_before_anything_is_made(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(Unstorable):
        journal_at(paths).commit([op("1", note="fine"), op("2", note="\ud800")])
    assert list(tmp_path.iterdir()) == []


def test_several_documents_stand_in_one_line(paths: Paths) -> None:
    journal_at(paths).commit([op("1", a=1), ("goals", "g", {"b": 2}), op("1", c=3)])
    assert segment_of(paths).read_bytes().count(b"\n") == 1
    assert read_tables(paths) == {"log": {"1": {"a": 1, "c": 3}}, "goals": {"g": {"b": 2}}}


def test_an_open_journal_sees_what_another_appends(paths: Paths) -> None:
    mine, other = journal_at(paths), journal_at(paths)
    probe = mine.probe()
    other.commit([op("1", note="a")])
    assert mine.probe() != probe
    assert mine.refresh()
    assert mine.tables == {"log": {"1": {"note": "a"}}}
    probe = mine.probe()
    assert not mine.refresh()
    assert mine.probe() == probe
    other.commit([op("1", note="b")])
    other.commit([("log", "2", {"_deleted": True})])
    assert mine.refresh()
    assert mine.tables == {"log": {"1": {"note": "b"}}}


def test_a_commit_does_not_swallow_the_news_from_elsewhere(paths: Paths) -> None:
    mine, other = journal_at(paths), journal_at(paths)
    mine.commit([op("1", note="a")])
    mine.refresh()
    other.commit([op("2", note="b")])
    mine.commit([op("3", note="c")])
    assert mine.refresh()
    assert sorted(mine.tables["log"]) == ["1", "2", "3"]


def test_a_line_without_its_newline_is_not_there_yet(paths: Paths) -> None:
    writer = journal_at(paths)
    writer.commit([op("1", note="a")])
    segment = segment_of(paths)
    line = seal(Commit(f"{START_MS:012x}0001other", [op("2", note="b")]))
    reader = journal_at(paths)
    reader.refresh()
    with segment.open("ab") as file:
        file.write(line[:-1])
    assert not reader.refresh()
    with segment.open("ab") as file:
        file.write(line[-1:])
    assert reader.refresh()
    assert sorted(reader.tables["log"]) == ["1", "2"]
    assert reader.damage == {}


def test_damage_is_counted_by_file_and_hides_nothing_after_it(paths: Paths) -> None:
    writer = journal_at(paths)
    writer.commit([op("1", note="a")])
    segment = segment_of(paths)
    with segment.open("ab") as file:
        file.write(b"<<<<<<< HEAD\n\0\0\0\0\n\n[]\n")
    writer.commit([op("2", note="b")])
    reader = journal_at(paths)
    reader.refresh()
    assert sorted(reader.tables["log"]) == ["1", "2"]
    assert reader.damage == {segment.name: 3}
    writer.refresh()
    assert writer.damage == {segment.name: 3}


def test_a_conflict_copy_is_one_more_segment_and_counts_once(paths: Paths) -> None:
    writer = journal_at(paths)
    for key in ("1", "2"):
        writer.commit([op(key, note=key)])
    segment = segment_of(paths)
    other = seal(Commit(f"{START_MS + 5:012x}0000other", [op("3", note="from elsewhere")]))
    copy = segment.with_name(f"{segment.stem}.sync-conflict-20261101-101010-ABCDEFG.jsonl")
    copy.write_bytes(segment.read_bytes() + other)
    reader = journal_at(paths)
    reader.refresh()
    assert {key: document["note"] for key, document in reader.tables["log"].items()} == {"1": "1", "2": "2", "3": "from elsewhere"}
    reader.commit([op("4", note="4")])
    assert copy.read_bytes().endswith(other)
    assert segment.read_bytes().count(b"\n") == 3
    reader.refresh()
    copy.with_name("2026-11.x (conflicted copy).jsonl").write_bytes(segment.read_bytes())
    assert not reader.refresh()


@pytest.mark.parametrize("name", [".syncthing.2026-11.x.jsonl.tmp", "._2026-11.x.jsonl", "notes.txt"])
def test_what_is_no_segment_is_left_alone(paths: Paths, name: str) -> None:
    journal_at(paths).commit([op("1", note="a")])
    Path(paths.journal, name).write_bytes(b"\0not ours\n")
    reader = journal_at(paths)
    reader.refresh()
    assert reader.damage == {}


def test_pipes_folders_and_links_to_nowhere_among_the_segments_are_counted_and_hold_nobody_up(paths: Paths) -> None:
    journal_at(paths).commit([op("1", note="a")])
    os.mkfifo(Path(paths.journal, "2026-01.pipe.jsonl"))
    Path(paths.journal, "2026-01.folder.jsonl").mkdir()
    Path(paths.journal, "2026-01.link.jsonl").symlink_to("nowhere")
    Path(paths.journal, "2026-01.loop.jsonl").symlink_to("2026-01.loop.jsonl")
    Path(paths.journal, "2026-01.long.jsonl").symlink_to("x" * 300)
    reader = journal_at(paths)
    reader.refresh()
    assert reader.tables == {"log": {"1": {"note": "a"}}}
    assert reader.damage == {f"2026-01.{name}.jsonl": 1 for name in ("pipe", "folder", "link", "loop", "long")}


def test_a_segment_put_back_from_an_older_copy_is_read_anew(paths: Paths) -> None:
    writer = journal_at(paths)
    writer.commit([op("1", note="a")])
    older = segment_of(paths).read_bytes()
    writer.commit([op("2", note="b")])
    reader = journal_at(paths)
    reader.refresh()
    segment_of(paths).write_bytes(older)
    reader.refresh()
    with segment_of(paths).open("ab") as file:
        file.write(b"x\n" + seal(Commit(f"{START_MS:012x}0009other", [op("3", note="c" * 200)])))
    assert reader.refresh()
    assert sorted(reader.tables["log"]) == ["1", "2", "3"]
    assert reader.damage == {segment_of(paths).name: 1}


def test_another_file_under_the_same_name_is_read_whole(paths: Paths) -> None:
    writer = journal_at(paths)
    writer.commit([op("1", note="a")])
    reader = journal_at(paths)
    reader.refresh()
    other = Path(paths.journal, "passing")
    other.write_bytes(seal(Commit(f"{START_MS:012x}0009other", [op("2", note="b" * 500)])) + segment_of(paths).read_bytes())
    other.replace(segment_of(paths))
    assert reader.refresh()
    assert sorted(reader.tables["log"]) == ["1", "2"]


def test_a_line_altered_in_place_is_damage_and_what_was_read_stays(paths: Paths) -> None:
    journal_at(paths).commit([op("1", note="abc")])
    reader = journal_at(paths)
    reader.refresh()
    segment = segment_of(paths)
    changed = segment.stat().st_mtime_ns + 1_000_000_000
    segment.write_bytes(segment.read_bytes().replace(b"abc", b"xyz"))
    os.utime(segment, ns=(changed, changed))
    assert not reader.refresh()
    assert reader.tables == {"log": {"1": {"note": "abc"}}}
    assert reader.damage == {segment.name: 1}


def test_a_new_month_is_a_new_segment(paths: Paths) -> None:
    clock = Clock()
    writer = journal_at(paths, clock=clock)
    writer.commit([op("1", note="a")])
    clock.ms += MONTH_MS
    writer.commit([op("2", note="b")])
    clock.ms -= 2 * MONTH_MS
    writer.commit([op("3", note="c")])
    segments = {path.name[:7]: path.read_bytes().count(b"\n") for path in Path(paths.journal).iterdir()}
    assert segments == {"2027-01": 1, "2027-02": 2}
    assert sorted(read_tables(paths)["log"]) == ["1", "2", "3"]


def test_stamps_rise_from_process_to_process_when_the_clock_goes_back(paths: Paths) -> None:
    clock = Clock()
    stamps: list[str] = []
    for _ in range(8):
        stamps.append(journal_at(paths, clock=clock).commit([op("1", n=len(stamps))]).stamp)
        clock.ms -= 20 * 86_400_000
    assert stamps == sorted(set(stamps))
    assert read_tables(paths) == {"log": {"1": {"n": 7}}}


def test_an_own_edit_counts_after_one_from_a_machine_years_ahead(paths: Paths) -> None:
    journal = journal_at(paths)
    journal.commit([op("1", note="mine")])
    ahead = seal(Commit(f"{START_MS + 10**11:012x}0000other", [op("1", note="theirs")]))
    Path(paths.journal, "2030-01.other.jsonl").write_bytes(ahead)
    journal.refresh()
    journal.commit([op("1", note="mine again")])
    assert read_tables(paths) == {"log": {"1": {"note": "mine again"}}}


def test_the_last_stamp_is_found_behind_a_long_unfinished_line(paths: Paths) -> None:
    first = journal_at(paths).commit([op("1", note="a")])
    with segment_of(paths).open("ab") as file:
        file.write(b"x" * 200_000)
    second = journal_at(paths, clock=Clock(0)).commit([op("1", note="b")])
    assert second.stamp > first.stamp
    assert read_tables(paths) == {"log": {"1": {"note": "b"}}}


def test_a_long_record_is_read_across_blocks(paths: Paths) -> None:
    note = "ä" * 3_000_000
    journal_at(paths).commit([op("1", note=note)])
    journal_at(paths).commit([op("2", note="short")])
    assert read_tables(paths) == {"log": {"1": {"note": note}, "2": {"note": "short"}}}


def test_every_line_of_a_segment_is_sound(paths: Paths) -> None:
    journal = journal_at(paths)
    for number in range(20):
        journal.commit([op(str(number), note="n" * number)])
    lines = segment_of(paths).read_bytes().split(b"\n")
    assert lines[-1] == b""
    assert all(unseal(line) for line in lines[:-1])
