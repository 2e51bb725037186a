"""The shell after heavy words: the receipt first, then the calm text on stderr, and no word of streaks for that day."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from protocol.coaching import load
from protocol.guarding.crisis import built_in
from tests.running import process_environment
from tests.tui.shell import Shell

ACUTE, HARD = "I want to die", "I feel worthless"
TOMORROW = "2026-11-24T18:30:00+00:00"
CRISIS = built_in(load().help)
CALM = f"smallwins: {CRISIS.within(load().help.acute)} (checked on 2026-11)\n"


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


@pytest.mark.parametrize(
    "words",
    [
        ("log", "m", *ACUTE.split()),
        ("log", "m", ACUTE, "--json"),
        ("log", "a", "asked", "-k", ACUTE),
        ("domain", "write one page", "--why", ACUTE),
        ("goal", ACUTE, "--confidence", "8"),
        ("review", "--cue", "tea", "--tweak", ACUTE),
    ],
    ids=lambda words: " ".join(words[:3]),
)
def test_it_is_saved_and_then_the_calm_text_is_told_once(shell: Shell, words: tuple[str, ...]) -> None:
    answer = shell(*words)
    assert answer.code == 0
    assert answer.stderr.endswith(CALM)
    assert answer.stderr.count("sounds very heavy") == 1
    assert "heavy" not in answer.stdout
    if "--json" in words:
        assert json.loads(answer.stdout)["outcome"] == "not_achieved"
    assert shell("status").stderr == ""


def test_streaks_are_not_told_for_the_rest_of_the_day_and_are_back_on_the_next(shell: Shell) -> None:
    assert "Process streak" in shell("log", "a", "asked", "-c", "strategy").stdout
    shell("log", "m", ACUTE)
    logged, status, line = shell("log", "a", "asked", "-c", "strategy"), shell("status"), shell("status", "--line")
    assert not any("streak" in said.lower() or "process" in said or "run:" in said for said in (logged.stdout, status.stdout, line.stdout))
    assert "sounds" not in logged.stderr
    assert "Process streak" in shell("status", now=TOMORROW).stdout
    shell("undo")
    shell("undo")
    assert "Process streak" in shell("status").stdout


def test_something_hard_has_the_softer_line_and_plain_words_have_none(shell: Shell) -> None:
    hard = shell("log", "m", HARD)
    assert hard.stderr.splitlines()[-1] == f"smallwins: {load().help.elevated} {', '.join(CRISIS.contacts)} (checked on 2026-11)"
    assert "Process streak" in hard.stdout
    assert "worth talking" not in shell("log", "m", "that deadline is killing me").stderr


def test_the_dip_is_not_told_within_a_week_of_hard_words(shell: Shell) -> None:
    for _ in range(6):
        shell("log", "m", "-e", "8", "-c", "strategy")
    assert load().guard_rails.dip in shell("status").stdout
    shell("log", "m", HARD)
    assert load().guard_rails.dip not in shell("status").stdout
    assert load().guard_rails.dip in shell("status", now="2026-11-30T18:30:00+00:00").stdout


def test_path_says_where_ones_own_list_lies_and_it_is_used(shell: Shell) -> None:
    told = shell("path", "--help-now").stdout.strip()
    assert json.loads(shell("path", "--json").stdout)["help_now"] == told
    Path(told).write_text("checked on 2026-11-20\nmy sister\n")
    assert "my sister" in shell("log", "m", ACUTE).stderr
    assert "(checked on 2026-11-20)" in shell("log", "m", HARD).stderr


def test_a_log_without_words_loads_nothing_that_judges_words(home: Path) -> None:
    Shell(home).ready()
    code = (
        "import sys; from tui.cli import main; main(['log', 'a', '-e', '6']); print([m for m in sys.modules if 'protocol.detectors.' in m])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=process_environment(home) | {"SMALLWINS_NOW": TOMORROW},
    )
    assert ran.stdout.splitlines()[-1] == "[]"


def test_of_a_domain_at_risk_no_streak_is_told_unless_the_person_wants_it(home: Path) -> None:
    shell = Shell(home)
    assert load().help.at_risk in shell("domain", "quit my medication").stderr
    shell("log", "a", "-c", "strategy")
    assert "Process streak" not in shell("status").stdout
    Path(home, "preferences.toml").write_text("show_streak_at_risk = true\n")
    assert "Process streak" in shell("status").stdout
    assert load().help.at_risk not in shell("domain", "write one page").stderr
