"""`smallwins export` and `smallwins import json` on the shell line."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from protocol.exporting.format import Format
from tests.storage.sealing.vault import PASSPHRASE
from tests.terminal.pseudo import Terminal
from tests.tui.handing import handed
from tests.tui.shell import Shell
from tui.exporting.formats import FORMATS

SCOPE = "It is not therapy"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path / "home").ready()
    assert shell("log", "a", "asked about the budget", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I did").code == 0
    return shell


@pytest.mark.parametrize("chosen", list(Format))
def test_every_format_writes_a_private_file_once_and_says_what_it_is_not(shell: Shell, tmp_path: Path, chosen: Format) -> None:
    path = tmp_path / f"out{FORMATS[chosen].suffix}"
    done = shell("export", chosen, str(path), "--json")
    assert done.code == 0, done.stderr
    assert done.json()["bytes"] == path.stat().st_size
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = path.read_bytes()
    texts = [content] if chosen is not Format.CSV else [zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()]
    whole = b"".join(texts).decode().replace("\r\n ", "").replace("\\,", ",")
    assert SCOPE in whole
    assert ("budget" in whole) == (chosen is Format.JSON), "the words of a person are in it, or out of it, by themselves"
    again = shell("export", chosen, str(path))
    assert again.code == 1
    assert "--overwrite" in again.stderr
    assert path.read_bytes() == content
    assert shell("export", chosen, str(path), "--overwrite").code == 0


def test_stdout_takes_the_bytes_and_nothing_else(shell: Shell) -> None:
    done = shell("export", "json", "-")
    assert json.loads(done.stdout)["smallwins_export"] == 1
    assert done.stderr == ""
    assert shell("export", "ical", "-").stdout.startswith("BEGIN:VCALENDAR\r\n")
    assert shell("export", "coach", "-").stdout.startswith("# Domain 1")
    assert shell("export", "coach-html", "-").stdout.startswith("<!doctype html>")


def test_stdout_takes_utf8_whatever_the_terminal_can_show(shell: Shell) -> None:
    shell("domain", "Fremden grüßen")
    done = shell("export", "json", "-", encoding="latin-1")
    assert "grüßen" in done.stdout.encode("latin-1").decode()


def test_words_come_along_when_they_are_asked_for(shell: Shell) -> None:
    assert "asked about the budget" in shell("export", "markdown", "-", "--words", "all").stdout
    redacted = shell("export", "markdown", "-", "--words", "redacted")
    assert "read the file before you hand it on" in redacted.stderr
    assert "--words all" in shell("export", "markdown", "-").stderr


def test_a_coach_sheet_is_markdown_or_html_by_its_name(shell: Shell, tmp_path: Path) -> None:
    for name, begins in (("a.md", "# "), ("a.html", "<!doctype"), ("a", "<!doctype")):
        assert shell("export", "coach", str(tmp_path / name)).code == 0
        assert (tmp_path / name).read_text().startswith(begins)


def test_tables_go_into_a_folder_with_a_mark_where_asked(shell: Shell, tmp_path: Path) -> None:
    assert shell("export", "csv", str(tmp_path / "plain")).code == 0
    assert shell("export", "csv", str(tmp_path / "marked"), "--bom").code == 0
    assert (tmp_path / "plain" / "attempts.csv").read_bytes().startswith(b"id,")
    assert (tmp_path / "marked" / "attempts.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_of_a_named_domain_there_is_that_domain_alone(shell: Shell) -> None:
    shell("domain", "swim a length")
    documents = json.loads(shell("export", "json", "-", "--domain", "swim").stdout)["documents"]
    assert [one["behaviour"] for one in documents["domain"].values()] == ["swim a length"]
    assert "attempt" not in documents


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["export"], 2, "Say which format"),
        (["export", "pdf", "x"], 2, "'pdf' is no format"),
        (["export", "json"], 2, "Name the path"),
        (["export", "json", "x", "--words", "none"], 2, "json takes everything along"),
        (["export", "csv", "x", "--words", "some"], 2, "'some' is not one of"),
        (["export", "json", "x", "--bom"], 2, "--bom is for csv"),
        (["export", "json", "-", "--json"], 2, "both print to stdout"),
        (["export", "json", "/no/such/folder/x"], 1, "There is no folder"),
        (["export", "coach", "x", "--domain", "nothing like it"], 1, "domain"),
        (["import", "json"], 2, "PATH is missing"),
        (["import", "json", "x", "--domain", "d"], 2, "Leave --domain out"),
        (["import", "loopy", "x"], 2, "'loopy' is no format"),
        (["import", "json", "/no/such/file"], 1, "There is no file"),
    ],
)
def test_what_cannot_be_done_is_one_line_that_says_what_to_do(shell: Shell, words: list[str], code: int, said: str) -> None:
    done = shell(*words)
    assert done.code == code
    assert said in done.stderr.splitlines()[0]
    assert done.stdout == ""


def test_without_a_domain_in_front_a_sheet_says_so(tmp_path: Path) -> None:
    done = Shell(tmp_path / "home")("export", "coach", str(tmp_path / "x.html"))
    assert (done.code, (tmp_path / "x.html").exists()) == (1, False)
    assert "--domain" in done.stderr


def test_an_empty_record_can_be_handed_out_and_writes_nothing_to_the_store(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    for chosen in ("json", "csv", "markdown", "ical", "html"):
        assert shell("export", chosen, str(tmp_path / f"out.{chosen}.zip")).code == 0
    assert not (tmp_path / "home").exists()


def test_an_import_brings_back_the_same_record_once(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    shell("export", "json", str(file))
    other = Shell(tmp_path / "other")
    dry = other("import", "json", str(file), "--dry-run")
    assert dry.stdout.startswith("Would take in: 4 new documents")
    assert not (tmp_path / "other").exists()
    assert other("import", "json", str(file), "--json").json()["came"] == {"attempt": 1, "domain": 1, "goal": 1, "goal_revision": 1}
    assert other("import", "json", str(file)).stdout == "Taken in: nothing new.\n"
    assert other("export", "json", "-").stdout == file.read_text()
    for words in (("status", "--json"), ("list", "--json")):
        assert other(*words).stdout == shell(*words).stdout


def test_one_undo_takes_an_import_back_by_its_name(shell: Shell, tmp_path: Path) -> None:
    shell("export", "json", str(tmp_path / "record.json"))
    other = Shell(tmp_path / "other")
    other("import", "json", str(tmp_path / "record.json"))
    assert other("undo").stdout == "undo: import of 1 entry from an export\n"
    assert json.loads(other("export", "json", "-").stdout)["documents"] == {}
    assert other("redo").stdout == "redo: import of 1 entry from an export\n"
    assert other("export", "json", "-").stdout == (tmp_path / "record.json").read_text()


def test_of_a_sealed_record_the_file_is_plain_and_that_is_said_first(shell: Shell, tmp_path: Path, cheap: None) -> None:
    with handed(PASSPHRASE, PASSPHRASE) as env:
        assert shell("lock", env=env).code == 0
    with handed(PASSPHRASE) as env:
        done = shell("export", "json", str(tmp_path / "record.json"), env=env)
    assert done.code == 0, done.stderr
    assert done.stderr.splitlines()[0] == "smallwins: Your record is sealed; this file is not. Whoever can open it can read what is in it."
    assert "asked about the budget" in (tmp_path / "record.json").read_text()


def test_a_zip_on_stdout_is_whole(shell: Shell, tmp_path: Path) -> None:
    assert shell("export", "csv", str(tmp_path / "x.zip")).code == 0
    with zipfile.ZipFile(io.BytesIO((tmp_path / "x.zip").read_bytes())) as archive:
        assert archive.testzip() is None
        assert {stat.S_IMODE(one.external_attr >> 16) for one in archive.infolist()} == {0o600}


def test_on_a_terminal_a_path_is_proposed_and_enter_takes_it(shell: Shell, tmp_path: Path) -> None:
    with Terminal(shell.home, "export", "coach", env={"SMALLWINS_NOW": "2026-11-23T18:30:00+00:00"}, size=(120, 24)) as terminal:
        terminal.wait_for("Where to?")
        terminal.press("enter")
        terminal.wait_for("Written")
    assert (tmp_path / "smallwins-coach-sheet-2026-11-23.html").read_text().startswith("<!doctype")


def test_an_import_that_was_undone_comes_in_again_and_what_was_deleted_does_not(shell: Shell, tmp_path: Path) -> None:
    path, other = tmp_path / "out.json", Shell(tmp_path / "other")
    assert shell("export", "json", str(path)).code == 0
    new = other("import", "json", str(path), "--json").json()["new"]
    assert other("undo").code == 0
    assert other("list", "--json").json()["attempts"] == []
    again = other("import", "json", str(path), "--json").json()
    assert (again["new"], again["deleted"]) == (new, 0)
    assert other("list", "--json").json() == shell("list", "--json").json()
    assert other("delete", other("list", "--json").json()["attempts"][0]["id"]).code == 0
    last = other("import", "json", str(path), "--json").json()
    assert (last["new"], last["deleted"]) == (0, 1)
    assert other("check").code == 0
