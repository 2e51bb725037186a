"""Two clones of a store that grew apart, merged by git with the recipe of the docs: plain, sealed, and where git has to ask."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.running import ROOT
from tests.storage.sealing.vault import PASSPHRASE, needs_library
from tests.tui.handing import NEW, handed, sealed, with_key
from tests.tui.shell import Shell

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
THIRD = "a third one for the other machine"


def recipe(page: str) -> str:
    """What a page says to put into `.gitattributes`."""
    lines = (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
    return "".join(f"{line.strip()}\n" for line in lines if line.startswith("    ") and line.endswith(" -text"))


def git(shell: Shell, *words: str, code: int = 0) -> str:
    alone = {"PATH": os.environ["PATH"], "HOME": str(shell.home), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    someone = {f"GIT_{role}_{what}": "someone" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    command = ["sh", "-c", 'umask 077; exec git "$@"', "git", *words]
    done = subprocess.run(command, cwd=shell.home / "store", env=alone | someone, capture_output=True, text=True, check=False)
    assert done.returncode == code, f"git {words[0]}: {done.stdout}{done.stderr}"
    return done.stdout


def keep(shell: Shell) -> None:
    git(shell, "add", "-A")
    git(shell, "commit", "-qm", "entries")


def pull(shell: Shell, other: Shell, code: int = 0) -> str:
    git(shell, "pull", "-q", "--no-rebase", "--no-edit", str(other.home / "store"), "main", code=code)
    return git(shell, "status", "--short")


def cloned(folder: Path, *, seal: bool = False) -> tuple[Shell, Shell]:
    """A store in a repository, and another machine with a clone of it."""
    here, there = Shell(folder / "here").ready(), Shell(folder / "there")
    if seal:
        sealed(here.home)
    (here.home / "store" / ".gitattributes").write_text(recipe("moving.md"))
    git(here, "init", "-q", "-b", "main")
    keep(here)
    (there.home / "store").mkdir(parents=True, mode=0o700)
    there.home.chmod(0o700)
    git(there, "clone", "-q", str(here.home / "store"), ".")
    return here, there


def evidence(shell: Shell, passphrase: str = "") -> set[str]:
    """What was logged, of a store that is sound."""
    if not passphrase:
        assert shell("check").code == 0, shell("check")
        return {one["evidence"] for one in shell("list", "--json").json()["attempts"]}
    with handed(passphrase) as env:
        return {one["evidence"] for one in shell("list", "--json", env=env).json()["attempts"]}


def grow_apart(here: Shell, there: Shell) -> None:
    for shell, words in ((here, "at home"), (there, "at work")):
        assert shell("log", "a", words).code == 0
        keep(shell)


def test_both_pages_have_one_recipe() -> None:
    assert recipe("store.md") == recipe("moving.md")
    assert len(recipe("store.md").splitlines()) == 2


def test_plain_clones_merge_without_a_question(tmp_path: Path) -> None:
    here, there = cloned(tmp_path)
    grow_apart(here, there)
    assert (pull(here, there), pull(there, here)) == ("", "")
    assert evidence(here) == evidence(there) == {"at home", "at work"}


@needs_library
@pytest.mark.usefixtures("cheap")
def test_sealed_clones_merge_without_a_question(tmp_path: Path) -> None:
    here, there = cloned(tmp_path, seal=True)
    grow_apart(here, there)
    assert (pull(here, there), pull(there, here)) == ("", "")
    assert evidence(here, PASSPHRASE) == evidence(there, PASSPHRASE) == {"at home", "at work"}


@needs_library
@pytest.mark.usefixtures("cheap")
def test_what_was_logged_in_plain_while_the_other_sealed_is_kept_and_sealed_by_the_same_command(tmp_path: Path) -> None:
    here, there = cloned(tmp_path)
    grow_apart(here, there)
    assert (pull(here, there), pull(there, here)) == ("", "")
    with handed(NEW) as env:
        assert here("lock", env=env).code == 0
    keep(here)
    assert there("log", "p", "late").code == 0
    keep(there)
    assert pull(here, there, code=1).startswith("DU journal/")
    keep(here)
    assert evidence(here, NEW) == {"at home", "at work", "late"}
    with handed(NEW) as env:
        assert "1 line more" in here("lock", env=env).stdout
    assert all(".sealed." in one.name for one in (here.home / "store" / "journal").iterdir())
    keep(here)
    assert pull(there, here) == ""
    assert evidence(there, NEW) == {"at home", "at work", "late"}


@needs_library
@pytest.mark.usefixtures("cheap")
def test_two_new_passphrases_leave_the_own_one_in_force_and_the_file_whole(tmp_path: Path) -> None:
    here, there = cloned(tmp_path, seal=True)
    for shell, passphrase in ((here, NEW), (there, THIRD)):
        with handed(PASSPHRASE, passphrase) as env:
            assert shell("lock", "--change", env=env).code == 0
        keep(shell)
    grow_apart(here, there)
    assert pull(here, there, code=1).splitlines()[-1] == "UU store.json"
    assert json.loads((here.home / "store" / "store.json").read_bytes())["seal"]["state"] == "on"
    assert evidence(here, NEW) == {"at home", "at work"}
    git(here, "checkout", "-q", "--theirs", "store.json")
    assert evidence(here, THIRD) == {"at home", "at work"}
    keep(here)


@needs_library
@pytest.mark.usefixtures("cheap")
def test_two_seals_are_brought_together_by_unsealing_one(tmp_path: Path) -> None:
    here, there = cloned(tmp_path)
    assert there("log", "a", "at work").code == 0
    keep(there)
    for shell in (here, there):
        with handed(NEW) as env:
            assert shell("lock", env=env).code == 0
        keep(shell)
    assert "UU store.json" in pull(here, there, code=1)
    git(here, "merge", "--abort")
    with handed(NEW) as env:
        assert there("unlock", env=env).code == 0
    keep(there)
    pull(here, there, code=1)
    keep(here)
    with handed(NEW) as env:
        assert here("lock", env=env).code == 0
    assert evidence(here, NEW) == {"at work"}
    assert with_key(here, "list").code == 1
