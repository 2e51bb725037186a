"""TinyDB's own tests, as its source release ships them, on our Table and Storage; docs/tinydb.md lists where ours differ, and why."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.running import ROOT, process_environment

FILES = ("test_operations.py", "test_queries.py", "test_tables.py", "test_tinydb.py")
DEVIATIONS = ROOT / "docs" / "tinydb.md"
PATIENCE = 40
"""Seconds for the download. Without a package index nearby there is nothing to wait for."""
CONFTEST = """
import pytest
from tests.storage.numbered import database_maker

@pytest.fixture(autouse=True)
def ours(request, monkeypatch, tmp_path):
    if hasattr(request.module, "TinyDB"):
        monkeypatch.setattr(request.module, "TinyDB", database_maker(tmp_path))

@pytest.fixture
def db(tmp_path):
    found = database_maker(tmp_path)()
    found.insert_multiple({"int": 1, "char": c} for c in "abc")
    return found
"""


def pip() -> list[str]:
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip"]
    if found := shutil.which("pip3") or shutil.which("pip"):
        return [found]
    pytest.skip("pip is not here to fetch TinyDB's source release")


def fetched(folder: Path) -> Path:
    """TinyDB's source release of the version that is installed, unpacked; skips where it cannot be had."""
    version = importlib.metadata.version("tinydb")
    command = [
        *pip(),
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        "tinydb",
        "--retries",
        "0",
        "--dest",
        str(folder),
        f"tinydb=={version}",
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip(f"TinyDB's source release did not come within {PATIENCE} seconds")
    if done.returncode != 0:
        pytest.skip("TinyDB's source release cannot be fetched")
    with tarfile.open(next(folder.glob("tinydb-*.tar.gz"))) as release:
        release.extractall(folder, filter="data")
    return folder / f"tinydb-{version}"


def outcomes(folder: Path) -> dict[str, str]:
    """Run the tests on our database: test, then PASSED, FAILED or another word of pytest's."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        "/dev/null",
        "--rootdir",
        str(folder),
        "--import-mode=importlib",
        "-q",
        "-rA",
        "-p",
        "no:cacheprovider",
    ]
    done = subprocess.run(
        [*command, "."], cwd=folder, env=process_environment(folder), capture_output=True, text=True, timeout=120, check=False
    )
    return {
        match[2]: match[1] for match in re.finditer(r"^(PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) (\S+::\S+)", done.stdout, re.MULTILINE)
    }


def listed() -> dict[str, str]:
    """The table of deviations: test, then reason."""
    rows = re.finditer(r"^\| `(\S+::\S+)` \| (.+) \|$", DEVIATIONS.read_text(), re.MULTILINE)
    return {row[1]: row[2].strip() for row in rows}


def test_tinydbs_own_tests_pass_but_for_those_listed(tmp_path: Path) -> None:
    release = fetched(tmp_path)
    assert (release / "tests" / "test_tables.py").is_file(), "this release ships no tests"
    suite = tmp_path / "suite"
    suite.mkdir()
    for name in FILES:
        shutil.copy(release / "tests" / name, suite)
    (suite / "conftest.py").write_text(CONFTEST)
    found = outcomes(suite)
    assert len(found) > 100
    assert sorted(test for test, outcome in found.items() if outcome != "PASSED") == sorted(listed())


def test_every_deviation_has_a_reason() -> None:
    assert listed()
    assert [test for test, reason in listed().items() if len(reason) < 20] == []
