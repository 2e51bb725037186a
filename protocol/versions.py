"""A text that was worded on two machines at once: one wording shows, the other is kept, and can be taken in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from protocol.entities import Entity
    from protocol.snapshot import Snapshot
    from protocol.visible import Glyphs

Text = str | tuple[str, ...]
"""A text, or a list of texts such as the instructions of a script."""


class OtherVersion(NamedTuple):
    """A wording that whoever wrote the one that shows did not know of.

    `kind` and `field` are those of `protocol.text.LIMITS`, `about` is the id of the entry, `instant` (UTC) is when it was written by the
    clock of the machine that wrote it.
    """

    kind: str
    about: str
    field: str
    text: Text
    instant: datetime


def of_kind(snapshot: Snapshot, kind: str) -> Mapping[str, Entity]:
    """The entries of a kind, by id. Raises `KeyError` for what is no kind."""
    found: Mapping[str, Mapping[str, Entity]] = {
        "domain": snapshot.domains,
        "goal": snapshot.goals,
        "revision": snapshot.revisions,
        "attempt": snapshot.attempts,
        "appraisal": snapshot.appraisals,
        "model": snapshot.models,
        "script": snapshot.scripts,
        "review": snapshot.reviews,
        "scale": snapshot.scales,
    }
    return found[kind]


def present(snapshot: Snapshot, version: OtherVersion) -> Text | None:
    """The wording that shows in place of another one; None where the entry is gone."""
    entry = of_kind(snapshot, version.kind).get(version.about)
    shows: Text | None = getattr(entry, version.field, None)
    return shows


def shown(text: Text, charset: Glyphs = "unicode") -> str:
    """A wording on one line, with what cannot be seen made visible."""
    return visible(text if isinstance(text, str) else "; ".join(text), glyphs=charset)
