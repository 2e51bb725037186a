"""What was worded on two machines at once: finding the wordings that do not show, and saying which ones a new wording answers."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING
from storage.texts import OVER, TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from protocol.versions import OtherVersion
    from storage.fold import Fold
    from storage.history import History, Key
    from storage.wordings import Wording

_MARKS = "action"


class Versions:
    """Follows one store. Lines are read only where something is contested, and again only when something about that came in."""

    def __init__(self, history: Callable[[], History]) -> None:
        """`history` reads every line."""
        self._history = history
        self._found: dict[Key, tuple[object, list[Wording]]] = {}

    def of(self, fold: Fold, about: Collection[str] | None = None) -> tuple[OtherVersion, ...]:
        """The other versions in the entries with these ids, in all for None. Raises `StorageError`."""
        keys = [key for key in sorted(fold.contested) if about is None or key[1] in about]
        if not keys:
            return ()
        from storage.wordings import told

        return tuple(told(key, one) for key in keys for one in self._unanswered(fold, key))

    def answering(self, fold: Fold, key: Key, fields: Mapping[str, object]) -> Mapping[str, object]:
        """The fields of a change, with what tells which wordings its texts replace: the one that shows, and those nobody answered yet.

        Raises `StorageError`.
        """
        texts = TEXTS.get(key[0], frozenset()) & fields.keys()
        found = self._unanswered(fold, key) if texts else []
        return replacing(fold, key, fields, {name: {one.stamp for one in found if one.field == name} for name in texts})

    def _unanswered(self, fold: Fold, key: Key) -> list[Wording]:
        document = fold.tables.get(key[0], {}).get(key[1])
        if document is None or key not in fold.contested:
            return []
        from storage.wordings import unanswered

        mark = (document, frozenset(fold.contested[key]), len(fold.tables.get(_MARKS, {})))
        known = self._found.get(key)
        if known is None or known[0] != mark:
            self._found[key] = known = mark, list(unanswered(self._history(), key, document))
        return known[1]


def replacing(fold: Fold, key: Key, fields: Mapping[str, object], others: Mapping[str, set[str]] | None = None) -> Mapping[str, object]:
    """The fields of a change, and which wordings its texts replace: the one that shows now, and by field the stamps of `others`."""
    over = {}
    for name in sorted(TEXTS.get(key[0], frozenset()) & fields.keys()):
        shows = fold.stamp(*key, name)
        if stamps := {*(others or {}).get(name, ()), *([shows] if shows is not None else [])}:
            over[name] = " ".join(sorted(stamps))
    return {**fields, OVER: over} if over else fields
