"""The made-up months with every word of the person replaced by one that nothing else can hold, so that it is seen wherever it is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import count
from typing import Any

from protocol.guarding.words import NO_WORDS
from protocol.moments import Now
from protocol.snapshot import EMPTY, Snapshot
from storage.paths import Paths
from tests.storage.histories import changes, store_at, write
from tui.demo.world import build

SIGN = "zq"
"""What every such word begins with; it has no digit."""
KINDS = {
    "domains": "domain",
    "goals": "goal",
    "revisions": "revision",
    "attempts": "attempt",
    "appraisals": "appraisal",
    "models": "model",
    "scripts": "script",
    "reviews": "review",
    "scales": "scale",
}
"""The tables by what their entries are called in `protocol.text.LIMITS`."""
_LETTERS = "abcdefghijklmnoprstuvwxy"


def words() -> Iterator[str]:
    """Words of three to seven letters, without end."""
    for number in count():
        yield SIGN + "".join(_LETTERS[number // 24**place % 24] for place in range(1 + number % 5))


_WORDS = words()


def sentence(length: int) -> str:
    """As many words that stand nowhere else."""
    return " ".join(next(_WORDS) for _ in range(max(length, 1)))


def replaced(value: Any) -> Any:
    """An entity with its free texts replaced, each by one of as many words."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return sentence(len(value.split())) if value.strip() else value
    if hasattr(value, "_fields"):
        texts = {name for name in value._fields if name not in NO_WORDS and not name.endswith("_id")}
        return value._replace(**{name: replaced(getattr(value, name)) for name in texts})
    return tuple(map(replaced, value)) if isinstance(value, tuple) else value


def record(paths: Paths, now: Now, elsewhere: Paths) -> Snapshot:
    """Put such a record where `paths` is; `elsewhere` is room for the months as they were told."""
    told = build(elsewhere, now).snapshot
    tables = {name: {key: replaced(entity) for key, entity in table.items()} for name, table in told._asdict().items() if name != "settled"}
    masked = told._replace(**tables)
    # The story leaves these out.
    goals = {key: one._replace(when=sentence(5), beginner_line=sentence(9)) for key, one in masked.goals.items()}
    attempts = {key: one._replace(note=sentence(6)) for key, one in masked.attempts.items()}
    masked = masked._replace(goals=goals, attempts=attempts)
    store = store_at(paths)
    write(store.journal, changes(EMPTY, masked))
    assert store.snapshot == masked
    store.close(now)
    return masked


def fields_with_words(snapshot: Snapshot) -> set[str]:
    """Which fields have such a word in one entry at least, as `protocol.text.LIMITS` names them: `domain.behaviour`."""
    return {
        f"{KINDS[name]}.{field}"
        for name, table in snapshot._asdict().items()
        if name in KINDS
        for entity in table.values()
        for field in entity._fields
        if SIGN in str(getattr(entity, field))
    }
