"""Ladders and ratings in the store: kept by merges, erased with their domain, read back without a misfit."""

from __future__ import annotations

from pathlib import Path

from protocol import changes as c
from protocol.snapshot import Snapshot, current_scale, ratings_of
from protocol.vocabulary import TraitKind
from storage.erasing.purging import purge, select_domain
from storage.merging import merge
from storage.paths import Paths
from storage.store import Store
from tests.storage.erasing.furnished import now, opened
from tests.storage.stores import paths_in

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")
RATED = (90, 80, 70, 60, 50)


def begun(paths: Paths) -> Store:
    store = opened(paths)
    for change in (
        c.DefineDomain("d", "speak up"),
        c.DefineDomain("e", "phone people", others=c.Others.PARK_NEW),
        c.WriteScale("ladder", "d", RUNGS, ("at work", "at home")),
        c.Measure("rated", "d", "ladder", RATED, (70, 60)),
        c.MeasureAutomaticity("by itself", "d", (2, 3, 2, 1)),
        c.WriteScale("other ladder", "e", RUNGS[::-1]),
        c.MeasureTrait("trait", TraitKind.SELF_DISCIPLINE, (3,) * 10),
    ):
        store.apply(change, now())
    return store


def tables(snapshot: Snapshot) -> tuple[set[str], ...]:
    return tuple(set(one) for one in (snapshot.scales, snapshot.measurements, snapshot.automaticity, snapshot.traits))


def test_what_was_measured_reads_back(paths: Paths) -> None:
    before = begun(paths).snapshot
    again = opened(paths, 1)
    assert again.snapshot == before
    assert again.misfits == 0


def test_a_domain_takes_its_ladder_and_ratings_along_when_it_is_erased(paths: Paths) -> None:
    store = begun(paths)
    purge(store, select_domain(store, "d"), now())
    assert tables(opened(paths, 1).snapshot) == ({"other ladder"}, set(), set(), {"trait"})


def test_ladders_written_on_two_machines_at_once_both_stay_with_their_own_ratings(paths: Paths, tmp_path: Path) -> None:
    begun(paths).close(now())
    there = paths_in(tmp_path / "there")
    merge(opened(there, 1), paths.data)
    for one, key, rungs in ((paths, "here", (*RUNGS, "chair it")), (there, "there", ("stand up", *RUNGS))):
        store = opened(one, 2)
        store.apply(c.WriteScale(key, "d", rungs), now(2))
        store.apply(c.Measure(f"rated {key}", "d", key, (*RATED, 30)), now(2))
        store.close(now(2))
    merge(opened(paths, 3), there.data)
    snapshot = opened(paths, 4).snapshot
    scales = [one for one in snapshot.scales.values() if one.domain_id == "d"]
    assert sorted((one.id, one.version) for one in scales) == [("here", 2), ("ladder", 1), ("there", 2)]
    front = current_scale(snapshot, "d")
    assert front is not None
    assert front.version == 2
    assert [one.id for one in ratings_of(snapshot, snapshot.scales["here"])] == ["rated here"]
    assert [one.id for one in ratings_of(snapshot, snapshot.scales["there"])] == ["rated there"]
    assert [one.id for one in ratings_of(snapshot, snapshot.scales["ladder"])] == ["rated"]
