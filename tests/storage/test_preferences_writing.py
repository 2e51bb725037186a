from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.disk import Disk
from storage.errors import NotSaved
from storage.files import PASSING
from storage.paths import Paths
from storage.preferences import Preferences, read_preferences
from storage.preferences_writing import write_preferences

MINE = """\
# my own remarks
theme = "nord"   # at night

day_start_hour = 5
kept_by_a_newer_version = [1, 2]

# keys below
[keys]
"dashboard.review" = "v"   # next to the mouse
"""


def put(paths: Paths, text: str | bytes) -> Path:
    path = Path(paths.preferences)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_settings_go_in_between_comments_and_what_is_not_known(paths: Paths) -> None:
    path = put(paths, MINE)
    write_preferences(paths, Disk(), {"theme": "smallwins-light", "motion": "none"})
    text = path.read_text()
    assert text.startswith('# my own remarks\ntheme = "smallwins-light"   # at night\n\nday_start_hour = 5\n')
    assert text.endswith('motion = "none"\n\n# keys below\n[keys]\n"dashboard.review" = "v"   # next to the mouse\n')
    assert tomllib.loads(text) == tomllib.loads(MINE) | {"theme": "smallwins-light", "motion": "none"}
    preferences, problems = read_preferences(paths, Disk())
    assert (preferences.theme, preferences.motion, preferences.keys) == ("smallwins-light", "none", {"dashboard.review": "v"})
    assert len(problems) == 1
    assert "kept_by_a_newer_version" in problems[0]


def test_the_file_and_its_folder_are_made_for_this_account_alone(paths: Paths) -> None:
    write_preferences(paths, Disk(), {"blank_after_minutes": 5})
    path = Path(paths.preferences)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    assert read_preferences(paths, Disk()) == (Preferences(blank_after_minutes=5), [])


def test_a_file_open_to_others_is_closed_by_saving_and_nothing_is_left_beside_it(paths: Paths) -> None:
    path = put(paths, MINE)
    path.chmod(0o644)
    write_preferences(paths, Disk(), {"mask_words": True})
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(path.parent.glob(f"*{PASSING}"))


def test_a_link_stays_a_link(paths: Paths, tmp_path: Path) -> None:
    path = put(paths, MINE)
    elsewhere = path.rename(tmp_path / "dotfile.toml")
    path.symlink_to(elsewhere)
    write_preferences(paths, Disk(), {"glyphs": "ascii"})
    assert path.is_symlink()
    assert tomllib.loads(elsewhere.read_text())["glyphs"] == "ascii"


def test_what_is_there_already_is_not_written_again(paths: Paths) -> None:
    path = put(paths, MINE)
    before = path.stat().st_ino
    write_preferences(paths, Disk(), {"theme": "nord", "day_start_hour": 5})
    assert (path.stat().st_ino, path.read_text()) == (before, MINE)


@pytest.mark.parametrize("text", ["theme = ", "theme = 1\ntheme = 2", b"\xff", "a = " + "[" * 50_000])
def test_a_file_that_is_no_toml_is_left_as_it_is(paths: Paths, text: str | bytes) -> None:
    path = put(paths, text)
    with pytest.raises(NotSaved, match="Correct it, or move it away"):
        write_preferences(paths, Disk(), {"theme": "nord"})
    assert path.read_bytes() == (text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize(("key", "value"), [("day_start_hour", 24), ("mask_words", 1), ("blank_after_minutes", -1), ("them", "x")])
def test_what_no_setting_takes_is_refused_before_anything_is_written(paths: Paths, key: str, value: object) -> None:
    with pytest.raises(NotSaved, match=key):
        write_preferences(paths, Disk(), {key: value})
    assert not Path(paths.preferences).exists()


def test_a_file_that_changes_meanwhile_wins(paths: Paths) -> None:
    path = put(paths, MINE)

    class Late(Disk):
        def open_new(self, path_: str) -> int:
            path.write_text("theme = 'mine'\n")
            return super().open_new(path_)

    with pytest.raises(NotSaved, match="Another program wrote"):
        write_preferences(paths, Late(), {"motion": "none"})
    assert path.read_text() == "theme = 'mine'\n"


def test_a_disk_that_refuses_is_told_in_one_sentence(paths: Paths) -> None:
    Path(paths.config).parent.mkdir(parents=True, exist_ok=True)
    Path(paths.config).write_text("a file in the place of the folder")
    with pytest.raises(NotSaved):
        write_preferences(paths, Disk(), {"motion": "none"})


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "day_start_hour": st.integers(0, 23),
        "theme": st.text(max_size=8).filter(lambda text: text.isprintable()),
        "glyphs": st.sampled_from(["auto", "unicode", "ascii"]),
        "motion": st.sampled_from(["auto", "none", "full"]),
        "frames": st.sampled_from(["changes", "full"]),
        "show_model_estimate": st.booleans(),
        "mask_words": st.booleans(),
        "blank_after_minutes": st.integers(0, 1440),
    },
)


@given(
    steps=st.lists(CHANGES, max_size=4),
    start=st.sampled_from(["", MINE, "\ufeff" + MINE, MINE.replace("\n", "\r\n"), "[keys]", 'a = """\n[b]\n"""', "a = [\n[1],\n]"]),
)
def test_whatever_is_saved_in_a_row_is_read_back_and_the_rest_stays(
    tmp_path_factory: pytest.TempPathFactory, steps: list[dict[str, object]], start: str
) -> None:
    home = str(tmp_path_factory.mktemp("home"))
    paths = Paths(home, home)
    path = put(paths, start)
    expected = tomllib.loads(start.removeprefix("\ufeff"))
    for changes in steps:
        write_preferences(paths, Disk(), changes)
        expected |= changes
    text = path.read_bytes().decode("utf-8-sig")
    assert tomllib.loads(text) == expected
    assert all(line in text for line in ("# my own remarks", "# at night", "# next to the mouse") if line in start)
    preferences, _ = read_preferences(paths, Disk())
    assert all(getattr(preferences, key) == expected[key] for changes in steps for key in changes)
