"""Entities to documents and back: nothing lost, nothing believed that does not fit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import vocabulary
from protocol.entities import Domain, Entity
from protocol.moments import Moment
from protocol.snapshot import Snapshot
from storage.codec import SCHEMA, SHAPES, Shape, changed_fields, decode, encode, shape_of

instants = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)).map(lambda one: one.replace(tzinfo=UTC))  # noqa: DTZ001  made aware at once
dates = st.dates(date(2000, 1, 1), date(2090, 1, 1))
texts = st.text(st.characters(codec="utf-8"), max_size=20)
moments = st.builds(Moment, instants, st.sampled_from(("UTC", "Europe/Berlin", "+05:30")), st.integers(-720, 840), dates)
PLAIN: Mapping[str, st.SearchStrategy[Any]] = {
    "str": texts,
    "bool": st.booleans(),
    "date": dates,
    "datetime": instants,
    "Moment": moments,
}


BOUNDS = {
    "valence": (-1, 1),
    "weekdays": (0, 6),
    "every": (1, 1000),
    "per_week": (1, 7),
    "duration_min": (1, 1440),
    "scale_version": (1, 99),
    "version": (1, 99),
    "answers": (0, 7),
    "total": (10, 40),
}


def of_type(annotation: str, name: str, shape: Shape) -> st.SearchStrategy[Any]:
    kind = annotation.removesuffix(" | None")
    if kind != annotation:
        return st.none() | of_type(kind, name, shape)
    if kind.startswith("tuple["):
        return st.lists(of_type(kind[len("tuple[") : -len(", ...]")], name, shape), max_size=3).map(tuple)
    if kind == "int":
        return st.integers(*BOUNDS.get(name, (0, 100 if shape.scale == "0-100" else 10)))
    return PLAIN[kind] if kind in PLAIN else st.sampled_from(list(getattr(vocabulary, kind)))


def declared(shape: Shape) -> dict[str, str]:
    return {name: str(getattr(one, "__forward_arg__", one)) for name, one in shape.kind.__annotations__.items()}


entities: st.SearchStrategy[Entity] = st.sampled_from(SHAPES).flatmap(
    lambda shape: st.builds(shape.kind, **{name: of_type(annotation, name, shape) for name, annotation in declared(shape).items()})
)


@given(entities)
def test_every_entity_comes_back_from_its_json(entity: Entity) -> None:
    document = json.loads(json.dumps(encode(entity)))
    assert decode(shape_of(entity), entity.id, document) == entity
    assert document["schema"] == SCHEMA


@given(entities, st.data())
def test_what_changed_and_nothing_else_is_written(entity: Entity, data: st.DataObject) -> None:
    shape = shape_of(entity)
    other = data.draw(st.builds(shape.kind, **{name: of_type(annotation, name, shape) for name, annotation in declared(shape).items()}))
    other = cast("Any", other)._replace(id=entity.id)
    before = encode(entity)
    assert changed_fields(entity, before) == {}
    after = {**before, **changed_fields(other, before)}
    assert decode(shape, entity.id, after) == other


@given(entities, st.data())
def test_a_field_of_another_type_is_never_believed_and_never_raises(entity: Entity, data: st.DataObject) -> None:
    shape = shape_of(entity)
    document = encode(entity)
    name = data.draw(st.sampled_from(sorted(document)))
    odd = data.draw(st.sampled_from([None, True, 3, 3.5, "x", [], ["x"], {}, {"occurred_at": 1}, "2026-13-45", "2026-01-01T00:00:00"]))
    decoded = decode(shape, entity.id, {**document, name: odd})
    assert decoded is None or isinstance(decoded, shape.kind)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("Domain", "occurred_at", "9999-12-31T23:59:59-12:00"),
        ("Domain", "logical_date", "0001-01-01"),
        ("Domain", "utc_offset_min", 1440),
        ("Domain", "baseline_strength", 101),
        ("Attempt", "effort", 11),
        ("Attempt", "difficulty", -1),
        ("Experience", "valence", 2),
        ("Schedule", "every", 0),
        ("Schedule", "weekdays", [7]),
    ],
)
def test_a_value_that_no_such_field_can_hold_does_not_fit(kind: str, name: str, value: object) -> None:
    shape = next(one for one in SHAPES if one.kind.__name__ == kind)
    at = Moment(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0, date(2026, 1, 1))
    known: dict[str, Any] = {"at": at, "behaviour": "phone people", "recorded_at": at.occurred_at, "recorded_on": at.logical_date}
    known |= {"source": vocabulary.Source.MASTERY, "valence": 1, "since": at.logical_date, "kind": vocabulary.ScheduleKind.WEEKDAYS}
    entity = shape.kind(
        id="x", **{field: known.get(field, "d") for field in declared(shape) if field != "id" and field not in shape.defaults}
    )
    assert decode(shape, "x", encode(entity)) == entity
    assert decode(shape, "x", {**encode(entity), name: value}) is None


@pytest.mark.parametrize("missing", ["occurred_at", "tz", "utc_offset_min", "logical_date", "behaviour"])
def test_a_document_without_what_it_needs_does_not_fit(missing: str) -> None:
    domain = Domain("d", Moment(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0, date(2026, 1, 1)), "phone people")
    document = encode(domain)
    del document[missing]
    assert decode(shape_of(domain), "d", document) is None


def test_an_unknown_field_is_left_alone() -> None:
    domain = Domain("d", Moment(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0, date(2026, 1, 1)), "phone people")
    document = {**encode(domain), "from_the_future": [1, 2]}
    decoded = decode(shape_of(domain), "d", document)
    assert decoded == domain
    assert changed_fields(domain._replace(why="so"), document) == {"why": "so"}


def test_a_field_that_goes_back_to_its_default_is_written_out() -> None:
    at = Moment(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0, date(2026, 1, 1))
    domain = Domain("d", at, "phone people", why="so", baseline_strength=40)
    assert changed_fields(domain._replace(why="", baseline_strength=None), encode(domain)) == {"why": "", "baseline_strength": None}


def test_there_is_one_shape_for_each_table_of_the_snapshot() -> None:
    assert len(SHAPES) == len(Snapshot._fields[:-1])
    kinds = [shape.kind.__name__ for shape in SHAPES]
    listed = [str(Snapshot.__annotations__[name]) for name in Snapshot._fields[:-1]]
    assert all(kind in annotation for kind, annotation in zip(kinds, listed, strict=True))


def test_moments_keep_their_zone_and_their_logical_day() -> None:
    at = Moment(datetime(2026, 3, 29, 1, 30, tzinfo=UTC) + timedelta(microseconds=7), "Europe/Berlin", 120, date(2026, 3, 28))
    document = encode(Domain("d", at, "phone people"))
    assert document["occurred_at"] == "2026-03-29T01:30:00.000007+00:00"
    assert (document["tz"], document["utc_offset_min"], document["logical_date"]) == ("Europe/Berlin", 120, "2026-03-28")
    assert not [value for value in document.values() if isinstance(value, StrEnum)]
