"""The tables of keys and commands in the texts are those of the program, and the manual page is one that `man` reads."""

from __future__ import annotations

import re
import shutil

import pytest

from screens import keys
from screens.keymap import spelled
from tests.rules.source import ROOT
from tests.running import run
from tools.reference import MANUAL, MATTER, PAGE, README, texts
from tui.commands.table import NAMES, find
from tui.help import HELP

PLAIN = {r"\-": "-", r"\(aq": "'", r"\(dq": '"', r"\(ha": "^", r"\(ga": "`", r"\(ti": "~", r"\&": "", r"\e": "\\"}


def manual() -> str:
    """The page as it is read."""
    text = MANUAL.read_text(encoding="utf-8")
    for roff, plain in PLAIN.items():
        text = text.replace(roff, plain)
    return text


def test_the_texts_say_what_the_program_says() -> None:
    outdated = [path.name for path, text in texts().items() if path.read_text(encoding="utf-8") != text]
    assert outdated == [], "`make keys` writes them anew"


def test_every_action_stands_in_the_page_of_keys_with_its_key() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    for key in (key for key in keys.ALL if key.id):
        (row,) = [line for line in lines if line.startswith("|") and f"`{key.id}`" in line]
        assert all(f"`{one}`" in row for one in spelled(key.key).split(" or ")), key.id
        assert key.tooltip in row


def test_the_readme_has_few_keys_and_the_way_to_the_others() -> None:
    text = README.read_text(encoding="utf-8")
    assert 10 <= len(MATTER) <= 15
    assert "(docs/keys.md)" in text


def test_the_manual_has_every_command_with_its_options_and_every_option_of_the_program() -> None:
    page = manual()
    for name in NAMES:
        command = find(name)
        assert command is not None
        told = page.partition(f".SS smallwins {name}\n")[2].partition("\n.SS ")[0].partition("\n.SH ")[0]
        options = set(re.findall(r"(?<=^  )--?[a-z-]+", command.help, re.MULTILINE))
        assert options <= set(re.findall(r"(?<=^\.B )--?[a-z-]+", told, re.MULTILINE)), name
    assert set(re.findall(r"--[a-z]+", HELP)) - set(re.findall(r"--[a-z]+", page)) == set()


@pytest.mark.skipif(not shutil.which("mandoc"), reason="mandoc is not here")
def test_mandoc_finds_nothing_in_the_manual() -> None:
    answer = run(["mandoc", "-Tlint", str(MANUAL)], {})
    assert (answer.stdout, answer.stderr) == ("", "")


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not here")
def test_groff_reads_the_manual_without_a_word() -> None:
    answer = run(["groff", "-man", "-ww", "-z", str(MANUAL)], {"PATH": "/usr/bin:/bin"})
    assert (answer.code, answer.stdout, answer.stderr) == (0, "", "")


def test_the_manual_is_shipped() -> None:
    assert '"man/smallwins.1" = "share/man/man1/smallwins.1"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
