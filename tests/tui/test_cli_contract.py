"""The shell line as a process: exit codes, keys of the JSON documents, streams, signals, and where it may be called."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, Answer, Cli, process_environment
from tests.tui.shell import NOTE, NOW

STREAK = {"process", "best_process", "mastery_run", "best_mastery_run", "reserves"}
LOGGED = {
    *("id", "outcome", "logical_date", "mastery_experience", "belief_delta", "explanation", "streak"),
    *("domain_id", "goal_id", "occurred_at", "backdated", "planned"),
}
STATUS = {"domain", "goal", "belief", "streak", "totals", "last_ten", "tweak", "tweak_for", "dip", "calibration", "sources"}
DOMAIN = {"id", "behaviour", "context", "status"}
STORY: list[tuple[list[str], int, set[str]]] = [
    (["domain", "speak up", "--context", "in the meeting", "--why", "to be heard", "--baseline", "40"], 0, DOMAIN | {"why"}),
    (["goal", "give a talk", "--confidence", "4"], 1, {"id", "action", "confidence", "status", "zone"}),
    (["goal", "ask one question", "--confidence", "8", "--challenge", "5", "--when", "20:00", "--done", "asked"], 0, {"id", "due", "when"}),
    (["log", "achieved", "asked about the budget", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I asked."], 0, LOGGED),
    (["log", "missed", "--at", "17:00"], 0, LOGGED),
    (["ack", "I set out to ask, and I started."], 0, LOGGED),
    (["audit", "-c", "effort", "too little of it"], 0, LOGGED),
    (["review", "--cue", "the clock", "--friction", "none", "--tweak", "sit in front"], 0, {"id", "attempt_id", "tweak", "tweak_for"}),
    (["status"], 0, STATUS),
    (["list", "--limit", "1"], 0, {"attempts"}),
    (["rest", "--at", "tomorrow"], 0, {"id", "kind", "day"}),
    (["sick", "--at", "yesterday"], 0, {"id", "kind", "day"}),
    (["park", "--domain", "speak"], 0, DOMAIN),
    (["resume"], 0, DOMAIN),
    (["check"], 0, {"damaged_lines", "misfits"}),
    (["path"], 0, {"data", "store", "state", "config", "preferences"}),
]
READING = (
    ["status"],
    ["status", "--json"],
    ["status", "--line"],
    ["list"],
    ["list", "--json"],
    ["remind"],
    ["remind", "--words"],
    ["path"],
    ["check"],
    ["--help"],
    ["--version"],
)


def told(answer: Answer) -> str:
    """What was said on stderr but for the note about the clock."""
    return answer.stderr.replace(NOTE, "")


def test_every_command_answers_with_its_document_and_code(cli: Cli) -> None:
    for words, code, keys in STORY:
        answer = cli(*words, "--json", now=NOW)
        assert (answer.code, keys - answer.json().keys()) == (code, set()), (words, answer)
        assert answer.stdout.count("\n") == 1


def test_every_command_answers_in_lines_for_people(cli: Cli) -> None:
    for words, code, _ in STORY:
        answer = cli(*words, now=NOW)
        assert answer.code == code, (words, answer)
        assert answer.stdout.strip()
        assert not answer.stdout.startswith("{")


def test_what_is_logged_comes_back(cli: Cli) -> None:
    cli("domain", "speak up", now=NOW)
    goal = cli("goal", "ask one question", "--confidence", "8", "--json", now=NOW).json()
    logged = cli("log", "a", "asked", "e6", "d5", "strategy", "-k", "I asked.", "--json", now=NOW).json()
    assert logged["mastery_experience"] is True
    assert (logged["outcome"], logged["logical_date"], logged["goal_id"]) == ("achieved", "2026-11-23", goal["id"])
    assert logged["belief_delta"] > 0
    assert logged["explanation"].startswith("+")
    assert logged["streak"] == {"process": 1, "best_process": 1, "mastery_run": 1, "best_mastery_run": 1, "reserves": 0}
    [entry] = cli("list", "--json", now=NOW).json()["attempts"]
    assert (entry["id"], entry["evidence"], entry["goal_action"], entry["confidence"]) == (logged["id"], "asked", "ask one question", 8)


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_reading_writes_nothing(cli: Cli, words: list[str]) -> None:
    assert cli(*words, now=NOW).code == 0
    assert not cli.home.exists()


@pytest.mark.parametrize(
    "words", [["--store", "{}", "domain", "speak up"], ["domain", "--store={}", "speak up"], ["domain", "speak up", "--store", "{}"]]
)
def test_the_store_is_named_before_or_after_the_command(cli: Cli, tmp_path: Path, words: list[str]) -> None:
    other = tmp_path / "elsewhere"
    assert cli(*(word.format(other) for word in words)).code == 0
    assert (other / "store").is_dir()
    assert not cli.home.exists()
    assert cli("--store", str(other), "path").stdout == f"{other}\n"


def test_the_stand_in_for_the_clock_is_said_and_checked(cli: Cli) -> None:
    assert cli("status", now=NOW).stderr == NOTE
    assert cli("status").stderr == ""
    answer = cli("status", now="yesterday")
    assert (answer.code, answer.stdout) == (2, "")
    assert answer.stderr.startswith("smallwins: SMALLWINS_NOW takes ISO 8601")
    for far in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"):
        assert (cli("status", now=far).code, cli("domain", "speak up", now=far).stdout) == (2, "")


def test_a_setting_that_makes_no_sense_is_told_and_left(cli: Cli) -> None:
    cli.home.mkdir(mode=0o700)
    (cli.home / "preferences.toml").write_text("day_start_hour = 25\n")
    answer = cli("status")
    assert answer.code == 0
    assert "day_start_hour takes a whole number" in answer.stderr


@pytest.mark.parametrize("words", [[], ["--demo"]])
def test_the_program_needs_a_terminal(cli: Cli, words: list[str]) -> None:
    answer = cli(*words)
    assert (answer.code, answer.stdout) == (2, "")
    assert answer.stderr.count("\n") == 1
    assert "smallwins status" in answer.stderr


def in_a_terminal(cli: Cli, term: str) -> tuple[int, str]:
    """The exit code and the output of the bare program on a terminal of that kind."""
    ours, theirs = pty.openpty()
    environment = process_environment(cli.home) | {"TERM": term}
    done = subprocess.run([sys.executable, "-m", "tui"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=ROOT, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    return done.returncode, said


def test_a_dumb_terminal_is_pointed_to_the_commands(cli: Cli) -> None:
    code, said = in_a_terminal(cli, "dumb")
    assert code == 2
    assert said.count("\n") == 1
    assert "\x1b" not in said
    assert "smallwins log" in said


def piped(cli: Cli, *words: str, stdout: int, env: dict[str, str] | None = None) -> tuple[int, str]:
    """One run with a stdout of its own: the exit code and what it said on stderr."""
    command = [sys.executable, "-m", "tui", *words]
    environment = process_environment(cli.home) | (env or {})
    done = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, encoding="utf-8", env=environment, cwd=ROOT, check=False)
    return done.returncode, done.stderr


def test_a_broken_pipe_ends_quietly(cli: Cli) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    code, said = piped(cli, "--help", stdout=writer)
    os.close(writer)
    assert (code, said) == (141, "")


def test_help_after_heavy_words_is_told_where_nobody_reads_the_result(cli: Cli) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    code, said = piped(cli, "domain", "speak up", "--why", "I want to die", stdout=writer)
    os.close(writer)
    assert code == 141
    assert "crisis line" in said
    assert cli("status", "--json").json()["domain"]["behaviour"] == "speak up"


def test_a_closed_stderr_leaves_the_result_alone(cli: Cli) -> None:
    words = "domain 'speak up' --why 'I want to die' --json"
    command = ["sh", "-c", f"exec {sys.executable} -m tui {words} 2>&-"]
    done = subprocess.run(command, stdout=subprocess.PIPE, env=process_environment(cli.home), cwd=ROOT, check=False)
    assert done.returncode == 0
    assert json.loads(done.stdout)["behaviour"] == "speak up"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_result_that_cannot_be_printed_says_that_the_change_is_saved(cli: Cli) -> None:
    with Path("/dev/full").open("wb") as full:
        code, said = piped(cli, "domain", "speak up", stdout=full.fileno())
    assert code == 1
    assert "What was saved stays saved" in said
    assert said.count("\n") == 1
    assert cli("status", "--json").json()["domain"]["behaviour"] == "speak up"


def test_a_closed_stdout_is_no_fault(cli: Cli) -> None:
    command = ["sh", "-c", f"exec {sys.executable} -m tui domain 'speak up' >&- 2>&-"]
    assert subprocess.run(command, env=process_environment(cli.home), cwd=ROOT, check=False).returncode == 0
    assert cli("status", "--json").json()["domain"]["behaviour"] == "speak up"


def test_a_terminal_without_unicode_gets_escapes_and_sound_json(cli: Cli) -> None:
    latin = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    assert cli("domain", "sprechen üben", env=latin).stdout.startswith("I can sprechen \\xfcben")
    answer = cli("status", "--json", env=latin)
    assert answer.stdout.isascii()
    assert json.loads(answer.stdout)["domain"]["behaviour"] == "sprechen üben"


def test_words_stay_whole_where_the_locale_knows_ascii_alone(cli: Cli, tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "SMALLWINS_HOME": str(tmp_path / "tägebuch")}
    assert cli("domain", "sprechen üben", env=plain).code == 0
    assert cli("--store", str(tmp_path / "tägebuch"), "log", "a", "漢 – gesagt", env=plain).code == 0
    assert cli("list", "--json", env=plain).json()["attempts"][0]["evidence"] == "漢 – gesagt"
    refused = cli("log", "x", "漢", env=plain)
    assert (refused.code, refused.stderr.splitlines()[-1]) == (2, "You typed: smallwins log x '\\u6f22'")


def test_bytes_that_are_no_text_are_told_and_not_kept(cli: Cli) -> None:
    environment = {os.fsencode(name): os.fsencode(value) for name, value in process_environment(cli.home).items()}
    command = [os.fsencode(sys.executable), b"-m", b"tui", b"domain", b"speak \xff up"]
    done = subprocess.run(command, capture_output=True, env=environment, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"half a character" in done.stderr
    assert b"Traceback" not in done.stderr
