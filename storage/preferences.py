"""Settings that a person keeps in `preferences.toml`, as they are read; what makes no sense is told and left at its default.

Reading writes nothing; `preferences_writing` puts settings in.
"""

from __future__ import annotations

from types import MappingProxyType

from protocol.typed import TYPE_CHECKING, Any, NamedTuple
from storage.errors import told
from storage.files import read_small

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from storage.disk import Disk
    from storage.paths import Paths

_LAST_HOUR = 23
_MOST_MINUTES = 24 * 60
_GLYPHS = ("auto", "unicode", "ascii")
_MOTION = ("auto", "none", "full")
_FRAMES = ("changes", "full")
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_QUIET = ("quiet_from", "quiet_until")


class Preferences(NamedTuple):
    """How a person wants the program.

    `day_start_hour` is when a logical day begins, 0 to 23 on the wall clock. `theme` is empty for the program's own.
    `glyphs` is auto, unicode or ascii; `motion` is auto, none or full. `keys` gives bindings other keys, by binding id.
    `show_streak_at_risk` has streaks told of domains, too, that are worth doing with a professional. `frames` is changes, or full to
    send the terminal all that is drawn. No reminder comes from `quiet_from` up to `quiet_until` (both `HH:MM`, empty for no such hours)
    nor on the weekdays of `remind_not_on`; `remind_words` has reminders show what a goal or tweak says.
    `blank_after_minutes` is after how many minutes without a key the screen is blanked, 0 for never. `mask_words`
    has the program begin with words masked.
    """

    day_start_hour: int = 4
    theme: str = ""
    glyphs: str = "auto"
    keys: Mapping[str, str] = MappingProxyType({})
    show_model_estimate: bool = True
    motion: str = "auto"
    show_streak_at_risk: bool = False
    frames: str = "changes"
    quiet_from: str = ""
    quiet_until: str = ""
    remind_not_on: tuple[str, ...] = ()
    remind_words: bool = False
    blank_after_minutes: int = 0
    mask_words: bool = False


def read_preferences(paths: Paths, disk: Disk) -> tuple[Preferences, list[str]]:
    """Read the file if there is one: the preferences, and a line for each thing in it that was not taken. Raises nothing."""
    path = paths.preferences
    try:
        text = read_small(disk, path)
    except NotADirectoryError:
        # A file in the place of the folder holds no settings; that it is no folder is told where the store is opened.
        return Preferences(), []
    except OSError as error:
        return Preferences(), [f"{path} cannot be read: {told(error)}. The defaults hold."]
    return (Preferences(), []) if text is None else _parse(text, path)


def objection(key: str, value: object) -> str:
    """What is wrong with one setting, in a sentence; empty when it can be taken."""
    return _take(key, value)[0]


def _parse(text: bytes, path: str) -> tuple[Preferences, list[str]]:
    # Only who keeps such a file pays for the parser.
    import tomllib

    try:
        content = tomllib.loads(text.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Preferences(), [f"{path} is not UTF-8 text. The defaults hold."]
    except (ValueError, RecursionError) as error:
        return Preferences(), [f"{path} is not valid TOML: {_one_line(error)}. The defaults hold."]
    taken: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in content.items():
        problem, accepted = _take(key, value)
        taken |= accepted
        if problem:
            problems.append(f"{path}: {problem}")
    if sum(name in taken for name in _QUIET) == 1:
        problems.append(f"{path}: {' and '.join(_QUIET)} go together; without the other one there are no quiet hours.")
    return Preferences()._replace(**taken), problems


def _take(key: str, value: object) -> tuple[str, dict[str, object]]:
    """Give what is wrong with one setting, empty when nothing is, and what can be taken of it."""
    if key == "keys" and isinstance(value, dict):
        return _take_keys(value)
    rule = _RULES.get(key)
    if rule is None:
        return f"{key!r} is no setting, did you mean {_nearest(key)!r}?", {}
    is_right, expected = rule
    if isinstance(value, list):
        value = tuple(value)
    return ("", {key: value}) if is_right(value) else (f"{key} takes {expected}.", {})


def _take_keys(table: dict[str, object]) -> tuple[str, dict[str, object]]:
    good = {name: value for name, value in table.items() if isinstance(value, str)}
    bad = [repr(name) for name in table if name not in good]
    return f"keys: {', '.join(bad)} takes a key in quotes." if bad else "", {"keys": MappingProxyType(good)}


def _nearest(key: str) -> str:
    # Only who mistyped pays for this.
    import difflib

    return difflib.get_close_matches(key, _RULES, n=1, cutoff=0)[0]


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _is_hour(value: object) -> bool:
    return type(value) is int and 0 <= value <= _LAST_HOUR


def _is_time(value: object) -> bool:
    # Only who sets such hours pays for it.
    from protocol.clock_time import minute_of_day

    return isinstance(value, str) and minute_of_day(value) is not None


def _is_minutes(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST_MINUTES


_RULES: dict[str, tuple[Callable[[object], bool], str]] = {
    "day_start_hour": (_is_hour, f"a whole number from 0 to {_LAST_HOUR}"),
    "theme": (lambda value: isinstance(value, str), "a name in quotes"),
    "glyphs": (lambda value: value in _GLYPHS, f"one of {', '.join(_GLYPHS)}, in quotes"),
    "keys": (lambda value: isinstance(value, dict), "a table, [keys]"),
    "show_model_estimate": (lambda value: isinstance(value, bool), "true or false"),
    "show_streak_at_risk": (lambda value: isinstance(value, bool), "true or false"),
    "motion": (lambda value: value in _MOTION, f"one of {', '.join(_MOTION)}, in quotes"),
    "frames": (lambda value: value in _FRAMES, f"one of {', '.join(_FRAMES)}, in quotes"),
    "quiet_from": (_is_time, 'a time of day in quotes, "22:00"'),
    "quiet_until": (_is_time, 'a time of day in quotes, "08:00"'),
    "remind_not_on": (
        lambda value: isinstance(value, tuple) and all(day in _WEEK for day in value),
        'a list of weekdays, ["saturday", "sunday"]',
    ),
    "remind_words": (lambda value: isinstance(value, bool), "true or false"),
    "blank_after_minutes": (_is_minutes, f"a whole number of minutes from 0 to {_MOST_MINUTES}"),
    "mask_words": (lambda value: isinstance(value, bool), "true or false"),
}
