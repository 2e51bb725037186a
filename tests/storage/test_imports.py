"""What importing the store costs: the quick log has a budget."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.running import process_environment, run

HEAVY = {"dataclasses", "inspect", "logging", "pathlib", "platformdirs", "tinydb", "tomllib", "uuid", "subprocess", "socket"}
LOADED = "import sys; before = set(sys.modules); {}; print(*(set(sys.modules) - before))"


def loads(statement: str, home: Path) -> set[str]:
    answer = run([sys.executable, "-S", "-c", LOADED.format(statement)], process_environment(home))
    assert answer.code == 0, answer.stderr
    return set(answer.stdout.split())


def test_importing_storage_loads_nothing_else(home: Path) -> None:
    assert loads("import storage", home) == {"storage"}


@pytest.mark.parametrize("module", ["journal", "paths", "drafts", "preferences"])
def test_what_the_quick_log_needs_loads_nothing_heavy(home: Path, module: str) -> None:
    assert loads(f"import storage.{module}", home) & HEAVY == set()


def test_the_check_sees_what_is_heavy(home: Path) -> None:
    assert "uuid" in loads("import uuid", home)


def test_a_short_record_does_not_pay_for_settling(home: Path) -> None:
    """Only a record that has the file of its recent part loads what reads it."""
    loaded = loads("import storage.store", home)
    assert loaded & {"storage.recent", "storage.checkpoint", "storage.settled_codec", "protocol.settling"} == set()
    assert loaded & HEAVY == set()
