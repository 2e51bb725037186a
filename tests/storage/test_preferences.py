from __future__ import annotations

from pathlib import Path

import pytest

from storage.disk import Disk
from storage.paths import Paths
from storage.preferences import Preferences, read_preferences


def read(paths: Paths, text: str | bytes) -> tuple[Preferences, list[str]]:
    Path(paths.config).mkdir(parents=True)
    Path(paths.preferences).write_bytes(text.encode() if isinstance(text, str) else text)
    return read_preferences(paths, Disk())


def test_no_file_means_the_defaults_and_makes_none(paths: Paths) -> None:
    assert read_preferences(paths, Disk()) == (Preferences(), [])
    assert Preferences() == Preferences(4, "", "auto", {}, True, "auto")
    assert not Path(paths.config).exists()


def test_a_file_in_the_place_of_the_folder_is_left_to_the_store_to_tell(paths: Paths) -> None:
    Path(paths.config).parent.mkdir(parents=True, exist_ok=True)
    Path(paths.config).write_text("a file")
    assert read_preferences(paths, Disk()) == (Preferences(), [])


def test_every_setting_is_read(paths: Paths) -> None:
    text = (
        'day_start_hour = 0\ntheme = "dusk"\nglyphs = "ascii"\nshow_model_estimate = false\nshow_streak_at_risk = true\n'
        'motion = "none"\nframes = "full"\nquiet_from = "22:00"\nquiet_until = "8:00"\nremind_not_on = ["sunday"]\nremind_words = true\n'
        '[keys]\nnext = "ctrl+n"\n'
    )
    reminders = ("22:00", "8:00", ("sunday",), True)
    assert read(paths, text) == (Preferences(0, "dusk", "ascii", {"next": "ctrl+n"}, False, "none", True, "full", *reminders), [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("day_start_hours = 5", "'day_start_hours' is no setting, did you mean 'day_start_hour'?"),
        ('tehme = "x"', "'tehme' is no setting, did you mean 'theme'?"),
        ("zzz = 1", "'zzz' is no setting, did you mean"),
        ('"a\\u001b[2Jb" = 1', "'a\\x1b[2Jb' is no setting"),
        ("day_start_hour = 24", "day_start_hour takes a whole number from 0 to 23."),
        ("day_start_hour = true", "day_start_hour takes a whole number"),
        ("day_start_hour = 4.0", "day_start_hour takes a whole number"),
        ("theme = 5", "theme takes a name in quotes."),
        ('glyphs = "emoji"', "glyphs takes one of auto, unicode, ascii, in quotes."),
        ("motion = []", "motion takes one of auto, none, full"),
        ('frames = "some"', "frames takes one of changes, full, in quotes."),
        ("show_model_estimate = 1", "show_model_estimate takes true or false."),
        ("show_streak_at_risk = 1", "show_streak_at_risk takes true or false."),
        ('keys = "x"', "keys takes a table, [keys]."),
        ("[keys]\nnext = 5", "keys: 'next' takes a key in quotes."),
        ("day_start_hour = ", "is not valid TOML"),
        ("a = " + "[" * 100_000, "is not valid TOML"),
        (b"\xff\xfe", "is not UTF-8 text"),
        ("\0", "is not valid TOML"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_line_and_the_default_holds(paths: Paths, text: str | bytes, told: str) -> None:
    preferences, problems = read(paths, text)
    assert preferences == Preferences()
    assert len(problems) == 1
    assert told in problems[0]
    assert paths.preferences in problems[0]
    assert "\n" not in problems[0]


def test_the_good_settings_beside_a_bad_one_are_taken(paths: Paths) -> None:
    preferences, problems = read(paths, '\ufeffglyphs = 1\ntheme = "dusk"\n[keys]\na = "b"\nc = 5\n')
    assert preferences == Preferences(theme="dusk", keys={"a": "b"})
    assert len(problems) == 2


def test_a_folder_in_place_of_the_file_is_told(paths: Paths) -> None:
    Path(paths.preferences).mkdir(parents=True)
    preferences, problems = read_preferences(paths, Disk())
    assert (preferences, len(problems)) == (Preferences(), 1)
