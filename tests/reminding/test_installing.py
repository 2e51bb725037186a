"""`smallwins remind --install`: it shows, asks, writes just that, and takes just that away again."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reminding.machine import Machine
from tests.running import ROOT, run
from tui.answer import REFUSED, USAGE
from tui.reminding import cron, systemd
from tui.reminding.calling import Call

TIMER, SERVICE = (f".config/systemd/user/smallwins-remind.{kind}" for kind in ("timer", "service"))
LINK = f".config/systemd/user/timers.target.wants/{systemd.TIMER}"
OTHERS = "MAILTO=me\n# smallwins-remind\n0 4 * * * backup --at 50\\% # not smallwins-remind, mine\n\n@reboot x"
SAID = "Next: the one small thing that you set yourself.\n"


def cron_line(machine: Machine) -> str:
    (line,) = (one for one in machine.crontab.read_text().splitlines() if one.endswith(f" {cron.MARK}") and "remind --notify" in one)
    return line


def as_cron_runs(line: str) -> str:
    """The command of a line, as cron hands it to a shell."""
    command = line.split(" ", 5)[5]
    assert "%" not in command.replace("\\%", "")
    return command.replace("\\%", "%")


def as_systemd_runs(unit: str) -> str:
    """The command of a unit, in the quotes of a shell."""
    (command,) = (line.removeprefix("ExecStart=") for line in unit.splitlines() if line.startswith("ExecStart="))
    assert "$" not in command or command.startswith(":")
    return shlex.join(word.replace("%%", "%") for word in shlex.split(command.removeprefix(":")))


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"])), min_size=1, max_size=4))
def test_every_word_comes_through_both_quotings(words: list[str]) -> None:
    call = Call(("/bin/smallwins", *words), {"XDG_DATA_HOME": words[0]})
    line, unit = cron.line(call, 0, [0]), systemd.units(call, 0, [0])[systemd.SERVICE]
    command = as_cron_runs(line).removesuffix(f" {cron.MARK}")
    assert shlex.split(command) == [f"XDG_DATA_HOME={words[0]}", "/bin/smallwins", *words]
    assert shlex.split(as_systemd_runs(unit)) == ["/bin/smallwins", *words]
    (variable,) = (one.removeprefix("Environment=") for one in unit.splitlines() if one.startswith("Environment="))
    assert [one.replace("%%", "%") for one in shlex.split(variable)] == [f"XDG_DATA_HOME={words[0]}"]


def test_a_timer_of_systemd(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "systemctl", "crontab").ready()
    shown = machine("remind", "--install", "--at", "18:30")
    assert (shown.code, machine.files) == (REFUSED, set())
    assert "--install --yes" in shown.stderr
    installed = machine("remind", "--install", "--at", "18:30", "--yes")
    assert installed.code == 0
    assert machine.files == {TIMER, SERVICE, LINK}
    for path in (TIMER, SERVICE):
        assert f"{machine.home / path}:" in shown.stdout
        for line in (machine.home / path).read_text().splitlines():
            assert f"  {line}\n" in shown.stdout or not line
            assert f"  {line}\n" in installed.stdout or not line
    timer = (machine.home / TIMER).read_text()
    assert "\nOnCalendar=*-*-* 18:30:00\nPersistent=false\n" in timer
    assert machine.carried_out(as_systemd_runs((machine.home / SERVICE).read_text())) == (0, SAID, "")

    (machine.store / "preferences.toml").write_text('remind_not_on = ["saturday", "sunday"]\nday_start_hour = 4\n')
    assert machine("remind", "--install", "--yes").code == 0
    assert "\nOnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 18:00:00\n" in (machine.home / TIMER).read_text()
    assert machine("remind", "--install", "--at", "1:00", "--yes").code == 0
    assert "\nOnCalendar=Tue,Wed,Thu,Fri,Sat *-*-* 01:00:00\n" in (machine.home / TIMER).read_text()
    assert machine.files == {TIMER, SERVICE, LINK}
    calls = (machine.home / "calls").read_text().splitlines()
    assert [call for call in calls if "restart" in call] == ["--user restart smallwins-remind.timer"] * 3

    (machine.units / "mine.timer").write_text("[Timer]\n")
    gone = machine("remind", "--uninstall")
    assert (gone.code, len(gone.stdout.splitlines())) == (0, 2)
    assert machine.files == {".config/systemd/user/mine.timer"}
    assert machine("remind", "--uninstall") == (0, "No reminder was installed.\n", "")


def test_what_systemd_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "systemctl")
    answer = machine("remind", "--install", "--yes", FAILS="enable")
    assert (answer.code, answer.stdout, machine.files) == (REFUSED, "", set())
    assert "nothing was installed: Failed: no such thing" in answer.stderr
    machine.units.mkdir(parents=True, exist_ok=True)
    (machine.home / SERVICE).write_text("[Service]\nExecStart=/bin/true\n")
    answer = machine("remind", "--install", "--yes")
    assert (answer.code, machine.files) == (REFUSED, {SERVICE})
    assert "not written by smallwins" in answer.stderr
    assert machine("remind", "--uninstall").stdout == "No reminder was installed.\n"
    assert machine.files == {SERVICE}


def test_a_line_of_the_crontab(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "systemctl", "crontab").ready()
    machine.crontab.write_text(OTHERS)
    no_systemd = {"FAILS": "show-environment", "DISPLAY": ":7"}
    shown = machine("remind", "--install", "--at", "9:05", **no_systemd)
    assert (shown.code, machine.crontab.read_text()) == (REFUSED, OTHERS)
    assert machine("remind", "--install", "--at", "9:05", "--yes", **no_systemd).code == 0
    line = cron_line(machine)
    assert f"  {line}\n" in shown.stdout
    assert machine.crontab.read_text() == f"{OTHERS}\n{line}\n"
    assert line.startswith("5 9 * * * ")
    assert "DISPLAY=:7 " in line
    assert machine.carried_out(as_cron_runs(line)) == (0, SAID, "")

    (machine.store / "preferences.toml").write_text('remind_not_on = ["sunday"]\n')
    assert machine("remind", "--install", "--yes", **no_systemd).code == 0
    assert cron_line(machine).startswith("0 18 * * 1,2,3,4,5,6 ")
    assert machine.crontab.read_text() == f"{OTHERS}\n{cron_line(machine)}\n"
    assert machine("remind", "--install", "--yes").code == 0
    assert (machine.crontab.read_text(), machine.files) == (f"{OTHERS}\n", {TIMER, SERVICE, LINK, "crontab"})
    assert machine("remind", "--install", "--yes", **no_systemd).code == 0
    assert (machine.crontab.read_text(), machine.files) == (f"{OTHERS}\n{cron_line(machine)}\n", {"crontab"})
    assert machine("remind", "--uninstall", **no_systemd).code == 0
    assert (machine.crontab.read_text(), machine.files) == (f"{OTHERS}\n", {"crontab"})


@pytest.mark.parametrize("executable", [True, False], ids=["a command", "a file for python"])
def test_it_is_called_as_it_was_started(tmp_path: Path, executable: bool) -> None:
    machine = Machine(tmp_path, "systemctl").ready()
    program = tmp_path / "my programs" / "smallwins.pyz"
    program.parent.mkdir()
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tui.process import run\nrun()\n")
    program.chmod(0o755 if executable else 0o644)
    install = [sys.executable, program.name, "--store", str(machine.store), "remind", "--install", "--yes"]
    assert run(install, machine.environment, cwd=program.parent).code == 0
    command = as_systemd_runs((machine.home / SERVICE).read_text())
    assert shlex.split(command)[:-4] == [*([] if executable else [sys.executable]), str(program)]
    assert machine.carried_out(command) == (0, SAID, "")


def test_a_folder_that_no_timer_can_be_told_is_refused(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "systemctl")
    answer = machine("remind", "--install", "--yes", "--store", str(tmp_path / "two\nlines"))
    assert (answer.code, answer.stdout, machine.files) == (USAGE, "", set())
    assert "Rename that folder" in answer.stderr


def test_a_crontab_that_did_not_exist_is_gone_afterwards(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "crontab")
    assert machine("remind", "--install", "--yes").code == 0
    assert machine.crontab.read_text() == f"{cron_line(machine)}\n"
    assert machine("remind", "--uninstall").code == 0
    assert not machine.crontab.exists()


def test_where_nothing_can_be_installed_one_line_says_what_else(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "crontab")
    answers = [machine("remind", "--install", "--yes", NO_CRONTAB="you are not allowed to use this program")]
    (machine.store).mkdir()
    (machine.store / "preferences.toml").write_text('quiet_from = "17:00"\nquiet_until = "19:00"\n')
    answers.append(machine("remind", "--install", "--yes"))
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    (machine.store / "preferences.toml").write_text(f"remind_not_on = [{', '.join(map(repr, days))}]\n")
    answers.append(machine("remind", "--install", "--yes"))
    assert [answer.code for answer in answers] == [REFUSED, USAGE, REFUSED]
    for answer, told in zip(answers, ("your shell reads at its start", "quiet hours", "every weekday"), strict=True):
        assert told in answer.stderr.splitlines()[0]
    assert machine.files == set()


@pytest.mark.parametrize(("key", "written"), [("y\r", True), ("n\r", False), ("\r", False)])
def test_on_a_terminal_it_asks(tmp_path: Path, key: str, written: bool) -> None:
    machine = Machine(tmp_path, "systemctl")
    with machine.terminal("remind", "--install") as terminal:
        terminal.wait_for("Write this? [y/N]")
        assert "ExecStart=" in terminal.text
        assert machine.files == set()
        terminal.press(key)
        assert terminal.wait_for_exit() == (0 if written else REFUSED)
    assert machine.files == ({TIMER, SERVICE, LINK} if written else set())


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze, which reads units as systemd does")
@pytest.mark.parametrize("name", ["smallwins", "a b 100% $HOME é/small wins", 'say "so" \\n it\'s/smallwins'])
def test_systemd_takes_the_units(tmp_path: Path, name: str) -> None:
    program = tmp_path / "p" / name
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    call = Call((str(program), "remind", "--store", f"{tmp_path}/x y%z $Q 'q'"), {"TZ": "Europe/Berlin", "XDG_DATA_HOME": '/a b%c $D "e"'})
    for unit, text in systemd.units(call, 545, range(1, 6)).items():
        (tmp_path / unit).write_text(text)
    (tmp_path / "run").mkdir()
    verify = ["systemd-analyze", "--user", "verify", str(tmp_path / systemd.SERVICE), str(tmp_path / systemd.TIMER)]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    assert run(verify, environment) == (0, "", "")
    program.unlink()
    assert run(verify, environment).stderr or "/bin/sh" in (tmp_path / systemd.SERVICE).read_text()
