from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from storage.errors import Unusable
from storage.paths import Paths, locate


@pytest.mark.parametrize(
    ("store", "environ", "expected"),
    [
        (None, {"HOME": "/home/ada"}, Paths("/home/ada/.local/share/smallwins", "/home/ada/.config/smallwins")),
        (None, {"HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c"}, Paths("/d/smallwins", "/c/smallwins")),
        (None, {"HOME": "/h", "XDG_DATA_HOME": "relative"}, Paths("/h/.local/share/smallwins", "/h/.config/smallwins")),
        (None, {"HOME": "/h", "SMALLWINS_HOME": "/s"}, Paths("/s", "/s")),
        (None, {"HOME": "/h", "SMALLWINS_HOME": ""}, Paths("/h/.local/share/smallwins", "/h/.config/smallwins")),
        ("/t/../x", {"HOME": "/h", "SMALLWINS_HOME": "/s"}, Paths("/x", "/x")),
        ("~/diary", {"HOME": "/h"}, Paths("/h/diary", "/h/diary")),
    ],
)
def test_where_the_folders_are_on_linux(store: str | None, environ: dict[str, str], expected: Paths) -> None:
    assert locate(store, environ, "linux") == expected


def test_a_relative_store_is_below_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert locate("diary", {}).data == os.path.realpath(tmp_path / "diary")


def test_an_empty_store_is_refused() -> None:
    with pytest.raises(Unusable, match="--store"):
        locate(" ", {})


def test_other_platforms_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    found = locate(None, {}, "darwin")
    assert found.data.endswith("smallwins")
    assert found.config.endswith("smallwins")
    assert "platformdirs" in sys.modules


def test_the_layout() -> None:
    paths = Paths("/d", "/c")
    assert [paths.store_json, paths.journal, paths.spool] == ["/d/store/store.json", "/d/store/journal", "/d/store/spool"]
    assert [paths.replica, paths.lock] == ["/d/state/replica", "/d/state/lock"]
    assert [paths.drafts, paths.backups] == ["/d/state/drafts", "/d/state/backups"]
    assert paths.preferences == "/c/preferences.toml"
