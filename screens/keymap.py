"""A person's own keys: which of `[keys]` in `preferences.toml` can be taken, what is wrong with the others, and how keys are spelled.

A key is named as Textual names it (`ctrl+s`, `f4`, `question_mark`), or is the character itself. What cannot be taken keeps its usual
key, so that no mistake in a file locks anybody out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations
from string import punctuation
from types import MappingProxyType
from typing import Final, NamedTuple

from screens import keys
from screens.keys import Key

_NAMED: Final = frozenset({"escape", "enter", "tab", "space", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown"}) | {
    *("up", "down", "left", "right"),
    *(f"f{number}" for number in range(1, 25)),
}
_SHORT: Final = {"esc": "escape", "return": "enter", "del": "delete", "ins": "insert", "pgup": "pageup", "pgdn": "pagedown"}
_RENAMED: Final = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Characters that Textual calls otherwise than Unicode does."""
_HELD: Final = re.compile(r"(?:ctrl\+|alt\+|shift\+)*")
_TYPING: Final = frozenset({keys.EVERYWHERE, keys.BOX, keys.STEPS, keys.STEP_1, keys.STEP_5, keys.STEP_7}) | {
    *(keys.FIRST_STEPS, keys.FLOW, keys.REVIEWING, keys.RATING, keys.LINE_LISTS),
}
"""Places in which a text may have the focus: a character alone would go into it."""
_FORMS: Final = frozenset({keys.STEPS, keys.FIRST_STEPS, keys.STEP_1, keys.STEP_5, keys.STEP_7, keys.FLOW, keys.REVIEWING, keys.RATING})
_FIELDS: Final = frozenset({keys.FIELDS, keys.TEXTS, keys.RATINGS, keys.CHOICES, keys.LINE_LISTS, keys.MENUS})
_APART: Final = frozenset({keys.STEP_1, keys.STEP_5, keys.STEP_7, keys.FLOW, keys.REVIEWING, keys.RATING})
"""Forms of which one is shown at a time."""
_TOLD: Final = 3
"""Problems that the one line at the start spells out."""


class Keymap(NamedTuple):
    """The keys that can be taken, by the id of their action and named in full, and what is wrong with the others."""

    taken: Mapping[str, str] = MappingProxyType({})
    problems: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """What is wrong, in one sentence; empty if nothing is."""
        if not self.problems:
            return ""
        told, left = self.problems[:_TOLD], len(self.problems) - _TOLD
        more = f"; and {left} more, see: smallwins check" if left > 0 else ""
        return f"[keys] in preferences.toml: {'; '.join(told)}{more}. The usual keys hold there."


def read_keymap(wanted: Mapping[str, str]) -> Keymap:
    """Take of a person's keys what makes sense."""
    by_id = {key.id: key for key in keys.ALL if key.id}
    taken: dict[str, str] = {}
    problems: list[str] = []
    for name, pressed in wanted.items():
        if name not in by_id:
            problems.append(_unknown(name, by_id))
        elif problem := _problem(by_id[name], pressed):
            problems.append(f"{name}: {problem}")
        else:
            taken[name] = ",".join(_named(pressed))
    while taken and (clash := next(_clashes(taken), None)):
        mine, other, shared = clash
        problems.append(f"{mine.id}: {spelled(shared)} is taken by {other.id or other.tooltip}")
        del taken[mine.id]
    return Keymap(MappingProxyType(taken), tuple(problems))


def spelled(pressed: str) -> str:
    """Keys as a person reads them: `ctrl+q`, `f1 or ?`."""
    return " or ".join(_spelled(one) for one in pressed.split(","))


def _spelled(one: str) -> str:
    held = (_HELD.match(one) or [""])[0]
    rest = one[len(held) :]
    return held + ("esc" if rest == "escape" else _character(rest) or rest)


def in_force(key: Key, keymap: Mapping[str, str]) -> str:
    """The keys that start an action, with a person's own taken into account."""
    return keymap.get(key.id, key.key)


def _unknown(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name[:60], known, n=1)
    return f"no action is called {name!r} ({f'did you mean {near[0]!r}?' if near else 'docs/keys.md has all names'})"


def _problem(key: Key, pressed: str) -> str:
    """What is wrong with the keys for one action, whatever the others have."""
    named = _named(pressed)
    if bad := [one for one in named if not _is_key(one)]:
        return f"{bad[0]!r} is no key" if bad[0] else "names no key"
    usual_is_text = all(_is_text(one) for one in key.key.split(","))
    if key.place in _TYPING and not usual_is_text and all(_is_text(one) for one in named):
        return f"{spelled(named[0])} is a character where you type; take a ctrl or function key"
    return ""


def _named(pressed: str) -> list[str]:
    """Each key by its full name: `Ctrl+S` as `ctrl+s`, `?` as `question_mark`, and a single comma as one."""
    alone = pressed.strip()
    return [_full(one.strip()) for one in ([alone] if alone == "," else pressed.split(","))]


def _full(one: str) -> str:
    low = one.lower()
    held = (_HELD.match(low) or [""])[0]
    rest = one[len(held) :]
    if len(rest) == 1:
        return held + ((low if held else one)[-1] if rest.isalnum() else _name_of(rest))
    return held + _SHORT.get(rest.lower(), rest.lower())


def _name_of(character: str) -> str:
    name = unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")
    return _RENAMED.get(name, name)


def _is_key(one: str) -> bool:
    rest = one[len((_HELD.match(one) or [""])[0]) :]
    return rest in _NAMED or _is_character(rest)


def _is_text(one: str) -> bool:
    return one == "space" or _is_character(one)


def _is_character(name: str) -> bool:
    return (len(name) == 1 and name.isprintable()) or bool(_character(name))


@cache
def _character(name: str) -> str:
    """The character of a name such as `question_mark`; empty where the name is none."""
    if name in _NAMED or len(name) == 1:
        return ""
    for one in punctuation:
        if _name_of(one) == name:
            return one
    try:
        found = unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return ""
    return found if found.isprintable() else ""


def _clashes(taken: Mapping[str, str]) -> Iterator[tuple[Key, Key, str]]:
    """Each action with a key of the person's own that another one has where both may be meant, that other one, and the key."""
    for one, other in combinations(keys.ALL, 2):
        if (one.id in taken or other.id in taken) and one.action != other.action and _meet(one.place, other.place):
            shared = _pressed(one, taken) & _pressed(other, taken)
            if shared and not (_pressed(one, {}) & _pressed(other, {})):
                mine, theirs = (one, other) if one.id in taken else (other, one)
                yield mine, theirs, min(shared)


def _pressed(key: Key, taken: Mapping[str, str]) -> frozenset[str]:
    return frozenset(in_force(key, taken).split(","))


def _meet(one: str, other: str) -> bool:
    """Whether keys of two places can be meant at the same time."""
    places = {one, other}
    if one == other or keys.EVERYWHERE in places:
        return True
    if places <= _FORMS:
        return not places <= _APART
    return bool(places & _FORMS) and bool(places & _FIELDS)
