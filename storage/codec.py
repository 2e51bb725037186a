"""Documents to values and back. Nothing else knows the keys of a document.

A document is what a TinyDB table holds: JSON values only, the moment of an entity spread over `occurred_at`, `tz`, `utc_offset_min`
and `logical_date`, other moments nested. What equals its default is left out. Keys this version does not know are neither
read nor written, so they survive. A document that does not fit decodes to None; the caller counts it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum

from protocol import entities, vocabulary
from protocol.moments import YEARS, Moment
from protocol.typed import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from protocol.entities import Entity

    Document = Mapping[str, object]

SCHEMA = 1
"""The version of the documents written here; they carry it as `schema`. Older ones are read through `storage.migrations`."""

ASKED = "asked"
"""The field of an entry with the words that named a domain, "" for the one in front. While it has no `domain_id` it is yet to be placed."""

MOMENT = ("occurred_at", "tz", "utc_offset_min", "logical_date")
_RATED_10, _RATED_100 = "0-10", "0-100"
_MANY = 10**9
_BOUNDS: Mapping[str, range] = {
    "valence": range(-1, 2),
    "weekdays": range(7),
    "every": range(1, _MANY),
    "per_week": range(1, 8),
    "duration_min": range(1, _MANY),
    "scale_version": range(1, _MANY),
    "version": range(1, _MANY),
    "answers": range(8),
    "total": range(10, 41),
}
"""The whole numbers a field may hold, where it is no rating on the scale of its table."""
_ABSENT = object()


class Misfit(Exception):
    """A stored value that is not of its field's type, or that no field of its kind can hold."""


def _text(value: object) -> object:
    return _of(str, value)


def _whole(bounds: range) -> Callable[[object], object]:
    def decode(value: object) -> object:
        if type(value) is not int or value not in bounds:
            raise Misfit
        return value

    return decode


def _flag(value: object) -> object:
    return _of(bool, value)


def _of(kind: type, value: object) -> object:
    if not isinstance(value, kind):
        raise Misfit
    return value


def _instant(value: object) -> datetime:
    try:
        instant = datetime.fromisoformat(cast("str", _text(value)))
    except ValueError as error:
        raise Misfit from error
    if instant.tzinfo is None or instant.year not in YEARS:
        raise Misfit
    return instant.astimezone(UTC)


def _day(value: object) -> date:
    try:
        day = date.fromisoformat(cast("str", _text(value)))
    except ValueError as error:
        raise Misfit from error
    if day.year not in YEARS:
        raise Misfit
    return day


_OFFSET = _whole(range(-24 * 60 + 1, 24 * 60))


def _moment(value: object) -> Moment:
    if not isinstance(value, dict) or not set(MOMENT) <= value.keys():
        raise Misfit
    offset = cast("int", _OFFSET(value["utc_offset_min"]))
    return Moment(_instant(value["occurred_at"]), cast("str", _text(value["tz"])), offset, _day(value["logical_date"]))


def _member(name: str) -> Callable[[object], object]:
    def decode(value: object) -> object:
        # Looked up where there is a value to read: some vocabularies are loaded with their first one.
        kind = cast("type[StrEnum]", getattr(vocabulary, name))
        try:
            return kind(cast("str", value))
        except ValueError as error:
            raise Misfit from error

    return decode


def _several(decode: Callable[[object], object]) -> Callable[[object], object]:
    def decode_all(value: object) -> object:
        if not isinstance(value, list):
            raise Misfit
        return tuple(decode(one) for one in value)

    return decode_all


_PLAIN: Mapping[str, Callable[[object], object]] = {
    "str": _text,
    "bool": _flag,
    "date": _day,
    "datetime": _instant,
    "Moment": _moment,
}


def _decoder(annotation: str, bounds: range) -> Callable[[object], object]:
    """The reader of one field, by the type its entity declares; `bounds` are for whole numbers."""
    kind = annotation.removesuffix(" | None")
    if kind.startswith("tuple["):
        return _several(_decoder(kind.removeprefix("tuple[").removesuffix(", ...]"), bounds))
    if kind == "int":
        return _whole(bounds)
    return _PLAIN[kind] if kind in _PLAIN else _member(kind)


class Shape(NamedTuple):
    """How one kind of entity lies in its table. `optional` names the fields that may hold null."""

    table: str
    kind: type[Entity]
    decoders: Mapping[str, Callable[[object], object]]
    optional: frozenset[str]
    defaults: Mapping[str, object]
    scale: str | None

    @property
    def dated(self) -> bool:
        """Whether it has a moment of its own."""
        return "at" in self.decoders


def _shape(table: str, kind: type[Entity], scale: str | None = None) -> Shape:
    declared = {name: _spelled(annotation) for name, annotation in kind.__annotations__.items() if name != "id"}
    rated = range(101) if scale == _RATED_100 else range(11)
    return Shape(
        table=table,
        kind=kind,
        decoders={name: _decoder(annotation, _BOUNDS.get(name, rated)) for name, annotation in declared.items()},
        optional=frozenset(name for name, annotation in declared.items() if annotation.endswith(" | None")),
        defaults=kind._field_defaults,
        scale=scale,
    )


def _spelled(annotation: object) -> str:
    """An annotation as it is written: `NamedTuple` wraps the text in a forward reference."""
    return annotation if isinstance(annotation, str) else cast("str", getattr(annotation, "__forward_arg__", ""))


SHAPES: tuple[Shape, ...] = (
    _shape("domain", entities.Domain, _RATED_100),
    _shape("goal", entities.ProximalGoal, _RATED_10),
    _shape("goal_revision", entities.GoalRevision, _RATED_10),
    _shape("attempt", entities.Attempt, _RATED_10),
    _shape("arousal_appraisal", entities.ArousalAppraisal, _RATED_10),
    _shape("vicarious_model", entities.VicariousModel, _RATED_10),
    _shape("self_talk_script", entities.SelfTalkScript),
    _shape("quick_review", entities.QuickReview),
    _shape("experience", entities.Experience, _RATED_10),
    _shape("efficacy_measurement", entities.EfficacyMeasurement, _RATED_100),
    _shape("day_mark", entities.DayMark),
    _shape("pause", entities.Pause),
    _shape("schedule", entities.Schedule),
    _shape("efficacy_scale", entities.EfficacyScale),
    _shape("automaticity_measurement", entities.AutomaticityMeasurement),
    _shape("trait_measurement", entities.TraitMeasurement),
    _shape("correction", entities.Correction, _RATED_10),
)
"""One shape a table, in the order of `Snapshot`'s fields."""

_BY_KIND = {shape.kind: shape for shape in SHAPES}


def shape_of(entity: Entity) -> Shape:
    """The shape of an entity."""
    return _BY_KIND[type(entity)]


def encode(entity: Entity) -> dict[str, object]:
    """The document of an entity, without its id."""
    shape = shape_of(entity)
    values = entity._asdict()
    document: dict[str, object] = {"schema": SCHEMA} | ({"scale": shape.scale} if shape.scale else {})
    if shape.dated:
        document |= cast("dict[str, object]", _plain(values.pop("at")))
    for name in shape.decoders:
        if name in values and values[name] != shape.defaults.get(name, _ABSENT):
            document[name] = _plain(values[name])
    return document


def _plain(value: object) -> object:
    if isinstance(value, Moment):
        return {key: _plain(part) for key, part in zip(MOMENT, value, strict=True)}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def decode(shape: Shape, key: str, document: Document) -> Entity | None:
    """The entity of a document of this schema or an older one; None if a field is missing or of another type.

    A document of a newer schema is read as far as this one goes.
    """
    if document.get("schema") != SCHEMA:
        from storage.migrations import document_read

        document = document_read(shape.table, document, SCHEMA)
    values: dict[str, object] = {"id": key}
    try:
        for name, read in shape.decoders.items():
            value = document if name == "at" else document.get(name, _ABSENT)
            if value is _ABSENT:
                if name not in shape.defaults:
                    return None
            elif value is None and name in shape.optional:
                values[name] = None
            else:
                values[name] = read(value)
    except Misfit:
        return None
    return shape.kind(**values)  # type: ignore[arg-type]  # every value was read by the type its field declares


def is_unplaced(table: str, document: Document) -> bool:
    """Whether a document is that of an entry which was made without reading the record, and has no domain on record."""
    return table == "attempt" and ASKED in document and "domain_id" not in document


def changed_fields(entity: Entity, known: Document | None, stated: frozenset[str] = frozenset()) -> dict[str, object]:
    """The fields that differ from the document on record, and those `stated`: what a commit has to write.

    A field that went back to its default is written out, so that the older value does not stay. A document of an older schema is written
    out in this one; one of a newer schema stays what it is, and gets those fields alone that both know.
    """
    document = encode(entity)
    if known is None:
        return document
    if _is_newer(known):
        del document["schema"]
    fields = {name: value for name, value in document.items() if known.get(name, _ABSENT) != value or name in stated}
    shape = shape_of(entity)
    back = [name for name in shape.decoders if name in known and name not in document and name in shape.defaults]
    return fields | {name: _plain(shape.defaults[name]) for name in back if known[name] != _plain(shape.defaults[name])}


def _is_newer(known: Document) -> bool:
    """Whether a document is of a schema that came after this one, or of something that is none of ours."""
    schema = known.get("schema", SCHEMA)
    return type(schema) is not int or schema > SCHEMA
