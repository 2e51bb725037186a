"""What can be set, row by row: its name in `preferences.toml`, its words, and the values it can take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from screens import keys

SCHEDULE: Final = "schedule"
REST: Final = "rest"
THEME: Final = "theme"
_HOURS: Final = 24
_MINUTES: Final = (0, 1, 2, 5, 10, 15, 30, 60)


class Choice(NamedTuple):
    """A value, and how it is told."""

    value: object
    word: str


class Row(NamedTuple):
    """One setting. Without choices it is changed in a way of its own."""

    name: str
    group: str
    label: str
    choices: tuple[Choice, ...]
    help: str

    def place(self, value: object) -> int:
        """Which choice a value is; the first one where it is none of them."""
        return next((place for place, one in enumerate(self.choices) if one.value == value), 0)


def rows(settings: Mapping[str, object], themes: Iterable[str]) -> tuple[Row, ...]:
    """All rows, in their order. `settings` are the values in force; one of the person's own is offered among the usual ones."""
    own = settings.get("blank_after_minutes")
    minutes = sorted({*_MINUTES, own if isinstance(own, int) else 0})
    return (*_days(), *_looks(tuple(themes)), *_told(), *_privacy(minutes))


def _days() -> tuple[Row, ...]:
    group = "Your days"
    hours = tuple(Choice(hour, f"{hour:02d}:00") for hour in range(_HOURS))
    day = "What you do before this hour belongs to the day before. Entries on record keep the day they were given."
    schedule = "Of the domain in front. Enter shows what your history comes to under another one."
    rest = (
        "1 for Monday to 7 for Sunday. Nothing is asked on a rest weekday, and no streak waits for it. This makes the other days the "
        "schedule of the domain in front, from today on."
    )
    return (
        Row("day_start_hour", group, "Day starts at", hours, day),
        Row(SCHEDULE, group, "Schedule", (), schedule),
        Row(REST, group, "Rest weekdays", (), rest),
    )


def _looks(themes: tuple[str, ...]) -> tuple[Row, ...]:
    group, automatic = "How it looks", Choice("auto", "automatic")
    motion = (automatic, Choice("none", "none"), Choice("full", "always"))
    glyphs = (automatic, Choice("unicode", "Unicode"), Choice("ascii", "ASCII"))
    frames = (Choice("changes", "changes"), Choice("full", "everything"))
    boxes = "ASCII where your terminal shows boxes or question marks. Automatic: by the locale and the terminal."
    slow = "Changes only, for slow lines; everything, where a terminal draws it wrong. From the next start on."
    return (
        Row(THEME, group, "Theme", tuple(Choice(one, one) for one in themes), "You see each as you come to it; esc puts yours back."),
        Row("motion", group, "Motion", motion, "The breathing bar, the one thing that moves. Automatic: not over SSH."),
        Row("glyphs", group, "Glyphs", glyphs, boxes),
        Row("frames", group, "Sent to terminal", frames, slow),
    )


def _told() -> tuple[Row, ...]:
    group = "What is told"
    shown, hidden = Choice(value=True, word="shown"), Choice(value=False, word="hidden")
    estimate = "The estimate by a theory. Your own ratings are shown either way."
    return (
        Row("show_model_estimate", group, "Model estimate", (shown, hidden), estimate),
        Row("show_streak_at_risk", group, "Streaks at risk", (hidden, shown), "In domains that are worth doing with a professional."),
    )


def _privacy(minutes: Iterable[int]) -> tuple[Row, ...]:
    group = "Privacy"
    blank = f"After so long without a key. Any key brings it back; {keys.PRIVACY.key} blanks at once."
    mask = f"Masked: your words are dots, numbers stay. {keys.MASK.key} masks and shows them at any time."
    words = (Choice(value=False, word="shown"), Choice(value=True, word="masked"))
    return (
        Row("blank_after_minutes", group, "Blank the screen", tuple(Choice(one, _after(one)) for one in minutes), blank),
        Row("mask_words", group, "Words at start", words, mask),
    )


def _after(minutes: int) -> str:
    if not minutes:
        return "never"
    return "after 1 minute" if minutes == 1 else f"after {minutes} minutes"
