"""The shell line loads no user interface. A static import graph cannot tell a late import from an early one; a process can."""

from __future__ import annotations

import re
import sys

import pytest

from tests.running import Cli, process_environment, run

INTERFACE = {"rich", "textual"}
OK = frozenset({0})
REFUSED = frozenset({1, 2})
IMPORT_LINE = re.compile(r"^import time:[^|]*\|[^|]*\|\s*([\w.]+)$", re.MULTILINE)

COMMANDS = [
    (["--help"], OK),
    (["--version"], OK),
    (["status"], OK),
    (["status", "--json"], OK),
    (["list"], OK),
    (["path"], OK),
    (["remind"], OK),
    (["log", "achieved", "walked in and stayed"], REFUSED),
    (["log", "sideways"], REFUSED),
    (["no-such-command"], REFUSED),
]


def loaded(cli: Cli, *arguments: str, codes: frozenset[int] = OK) -> set[str]:
    """The modules that `python ARGUMENTS` imports, after checking that it ended with one of these codes."""
    answer = run([sys.executable, "-X", "importtime", *arguments], process_environment(cli.home))
    said = [line for line in answer.stderr.splitlines() if not line.startswith("import time:")]
    assert answer.code in codes, f"ended with {answer.code}: {said}"
    return set(IMPORT_LINE.findall(answer.stderr))


@pytest.mark.parametrize("package", sorted(INTERFACE))
def test_an_import_of_the_interface_is_seen(cli: Cli, package: str) -> None:
    assert package in loaded(cli, "-c", f"def late():\n    import {package}\nlate()")


def test_importing_the_command_line_loads_no_interface(cli: Cli) -> None:
    names = loaded(cli, "-c", "import tui.cli")
    assert "tui.cli" in names
    assert names & INTERFACE == set()


@pytest.mark.parametrize(("arguments", "codes"), COMMANDS, ids=[" ".join(arguments) for arguments, _ in COMMANDS])
def test_a_command_on_an_empty_home_loads_no_interface(cli: Cli, arguments: list[str], codes: frozenset[int]) -> None:
    names = loaded(cli, "-m", "tui", *arguments, codes=codes)
    assert "tui.cli" in names
    assert names & INTERFACE == set()


def test_logging_an_attempt_loads_no_interface(cli: Cli) -> None:
    assert cli("domain", "Speak up in the weekly meeting").code == 0
    assert cli("goal", "Ask one question before the break", "--confidence", "8").code == 0
    names = loaded(cli, "-m", "tui", "log", "achieved", "asked about the budget", "-e", "6")
    assert {"storage", "tui.cli"} <= names
    assert names & INTERFACE == set()
    # What costs as much as all of the rules: see `protocol.typed`, `tui.parsing` and `protocol.attempt_changes`.
    assert names & {"typing", "argparse", "dataclasses", "inspect", "pathlib", "zoneinfo", "protocol.changes"} == set()
    # The words of a log are looked at for danger behind the receipt, and for nothing else; these need no closer look.
    found = {name.removeprefix("protocol.detectors.").partition(".")[0] for name in names if name.startswith("protocol.detectors.")}
    assert found == {"screening", "heavy_words", "spelling"}


def test_checking_own_keys_loads_no_interface(cli: Cli) -> None:
    assert cli("domain", "Speak up in the weekly meeting").code == 0
    (cli.home / "preferences.toml").write_text('[keys]\n"step.save" = "s"\n', encoding="utf-8")
    names = loaded(cli, "-m", "tui", "check", codes=REFUSED | OK)
    assert "screens.keymap" in names
    assert names & INTERFACE == set()


def test_opening_the_program_loads_no_rule_of_a_detector(cli: Cli) -> None:
    names = loaded(cli, "-c", "import tui.app, screens.steps.self_talk, screens.steps.arousal, screens.widgets.acknowledge")
    assert {name for name in names if name.startswith("protocol.detectors.")} == set()


def test_the_plain_mode_loads_no_interface(cli: Cli) -> None:
    step_1 = "\nspeak up\nat work\n\n40\ny\n"
    step_2 = "\nask one question\n\n\nmy hand goes up\n\n\n\n5\n6\ny\np\nask Ann\n\n\n\n\n\n\n5\n8\ny\n\n"
    done = run(
        [sys.executable, "-X", "importtime", "-m", "tui", "--plain"], process_environment(cli.home), stdin=f"{step_1}{step_2}status\n"
    )
    assert (done.code, "ask Ann" in done.stdout) == (0, True)
    names = set(IMPORT_LINE.findall(done.stderr))
    assert "tui.plain.course" in names
    assert names & INTERFACE == set()
