"""Whatever lies in a store's folders: an audit and a repair end in sentences, what is sound stays, and the next audit is clean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest

from storage.auditing.finding import Kind
from storage.errors import StorageError
from storage.paths import Paths
from tests.soak.malformed import NONSENSE, THINGS
from tests.storage.auditing.spoiling import line, opened, own
from tests.storage.repairing.test_repair import audited, repaired

FILES: dict[str, Callable[[Paths], Path]] = {
    "a segment of another machine": lambda paths: Path(paths.journal, "2027-01.another.jsonl"),
    "a conflict copy": lambda paths: Path(paths.journal, "2027-01.aaaa (conflicted copy).jsonl"),
    "the own segment": own,
    "a spooled record": lambda paths: Path(paths.spool, "x.json"),
    "store.json": lambda paths: Path(paths.store_json),
    "the replica": lambda paths: Path(paths.replica),
    "the checkpoint": lambda paths: Path(paths.checkpoint),
    "the recent part": lambda paths: Path(paths.recent),
    "what was erased": lambda paths: Path(paths.erased),
    "a draft": lambda paths: Path(paths.drafts, "broken.json"),
    "a manifest": lambda paths: Path(paths.manifest("2027-01-15")),
    "a copy": lambda paths: Path(paths.backups, "2027-01-15", "store.json"),
}
IN_SHORT = {"a conflict copy", "the own segment", "store.json", "a manifest", "journal"}
ENTRIES = {"a0", "a1", "a2", "a3"}
LEFT = {Kind.NEWER, Kind.MISFITS, Kind.AHEAD, Kind.MISSING}
"""What no repair can mend: sound lines that say something odd, and what is only offered."""


def places(names: Iterable[str], short: int) -> pytest.MarkDecorator:
    """Some places always, and all of them with `-m soak`; `size` is the step from one content to the next that is tried."""
    some = [pytest.param(name, short, id=f"{name}-short") for name in names if name in IN_SHORT]
    every = [pytest.param(name, 1, id=f"{name}-soak", marks=pytest.mark.soak) for name in names]
    return pytest.mark.parametrize(("place", "size"), some + every)


def expect_mended(paths: Paths, where: str) -> None:
    audited(paths)
    repaired(paths, others=True)
    report = audited(paths)
    assert {one.kind for one in report.findings if not one.harmless} <= LEFT, (where, report.findings)
    assert set(opened(paths).snapshot.attempts) >= ENTRIES, where


@places(FILES, short=29)
def test_a_file_without_sense(store: Paths, place: str, size: int) -> None:
    path = FILES[place](store)
    before = path.read_bytes() if place == "the own segment" else b""
    for name, content in list(NONSENSE.items())[list(FILES).index(place) % size :: size]:
        path.write_bytes(before + content)
        expect_mended(store, f"{name} in {place}")
        path.unlink(missing_ok=True)
        path.write_bytes(before) if before else None


@places([place for place in FILES if place != "the own segment"], short=7)
def test_something_else_where_a_file_is_expected(store: Paths, place: str, size: int) -> None:
    path = FILES[place](store)
    for thing in THINGS[list(FILES).index(place) % size :: size]:
        path.unlink(missing_ok=True)
        thing(path)
        expect_mended(store, f"{thing.__name__} as {place}")
        if path.is_symlink() or path.exists():
            path.rename(path.with_name(f"{path.name}.{thing.__name__}"))


@places(["data", "store", "journal", "spool", "state", "drafts", "backups"], short=7)
def test_something_else_where_a_folder_is_expected(store: Paths, place: str, size: int) -> None:
    path = Path(getattr(store, place))
    aside = path.rename(path.with_name(f"{path.name}.aside"))
    for thing in THINGS[len(place) % size :: size]:
        thing(path)
        told = [one.sentence for one in audited(store).findings]
        assert not any("\n" in sentence for sentence in told)
        with suppress(StorageError):
            repaired(store)
        if path.is_symlink() or path.exists():
            path.rename(path.with_name(f"{path.name}.{thing.__name__}"))
    aside.rename(path)
    expect_mended(store, place)


@pytest.mark.parametrize("name", [b"\xff\xfe.jsonl", b"new\nline.jsonl", b" .jsonl", b"-rf.jsonl", b"\x1b[2J.jsonl"])
def test_a_segment_with_an_odd_name_is_mended(store: Paths, name: bytes) -> None:
    path = Path(store.journal, name.decode("utf-8", "surrogateescape"))
    path.write_bytes(line("sound") + b"damage\n")
    for finding in audited(store).findings:
        assert finding.sentence
    expect_mended(store, path.name)
    assert path.read_bytes() == line("sound")
