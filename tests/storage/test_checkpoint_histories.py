"""Random histories through the files: what is read from a checkpoint and the lines after it is what reading every line gives."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given

from protocol.snapshot import EMPTY
from storage import caches
from storage.caches import Caches
from storage.paths import Paths
from tests.protocol.resuming import Later, expect_same, figures, laters
from tests.storage.histories import changes, replayed, store_at, write
from tests.storage.stores import UnsyncedDisk, paths_in, read_tables


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are written however short the record is."""
    for limit in ("WORTH_SETTLING", "RENEWS_RECENT", "RENEWS_CHECKPOINT"):
        monkeypatch.setattr(caches, limit, 1)


def write_with_files(paths: Paths, later: Later) -> None:
    """A store with the earlier record and both its files."""
    store = store_at(paths)
    write(store.journal, changes(EMPTY, later.before))
    assert store.snapshot == later.before
    store.close(later.settled_at)
    assert Path(paths.recent).exists()
    assert Path(paths.checkpoint).exists()


@given(laters())
def test_files_and_tail_are_the_whole_record(later: Later) -> None:
    with TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        write_with_files(paths, later)
        write(store_at(paths).journal, changes(later.before, later.after))

        recent, tables = store_at(paths).recent(later.now), read_tables(paths)
        event(f"settled: {bool(recent.settled)}")
        expect_same(figures(recent, later.now), figures(later.after, later.now))
        assert store_at(paths).snapshot == replayed(paths) == later.after
        assert tables == read_tables(paths)


@given(laters())
def test_what_another_machine_wrote_comes_in_beside(later: Later) -> None:
    """The later changes come as a segment of another machine, with stamps of their own."""
    with TemporaryDirectory() as folder:
        paths, elsewhere = paths_in(Path(folder) / "here"), paths_in(Path(folder) / "there")
        write_with_files(paths, later)
        write(store_at(elsewhere).journal, [*changes(later.before, later.after), ("unknown", "1", {"kept": True})])
        (segment,) = Path(elsewhere.journal).iterdir()
        (Path(paths.journal) / segment.name).write_bytes(segment.read_bytes())

        recent, tables = store_at(paths).recent(later.now), read_tables(paths)
        whole = replayed(paths)
        assert tables == read_tables(paths)
        expect_same(figures(recent, later.now), figures(whole, later.now))


@given(laters())
def test_a_recent_part_kept_up_by_quick_logs_alone(later: Later) -> None:
    """Change by change, each in a program of its own, and with the file written anew after each."""
    with TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        write_with_files(paths, later)
        Path(paths.checkpoint).unlink()
        for op in changes(later.before, later.after)[-12:]:
            program = store_at(paths)
            Caches(paths, program.journal, UnsyncedDisk()).recent(later.now)
            write(program.journal, [op])
            renewed = Caches(paths, program.journal, UnsyncedDisk()).renewed(later.now, lambda store=program: store.snapshot)  # type: ignore[misc]
            expect_same(figures(renewed, later.now), figures(store_at(paths).snapshot, later.now))
