"""Run the command line in a process of its own. Tests ask for the fixture `cli`; these are its types."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]


class Answer(NamedTuple):
    """What one run of the command line gave back."""

    code: int
    stdout: str
    stderr: str

    def json(self) -> dict[str, Any]:
        """The one object that `--json` prints; fails where stdout is anything else."""
        document = json.loads(self.stdout)
        assert isinstance(document, dict), f"not one JSON object: {self.stdout!r}"
        return document


class Cli(NamedTuple):
    """`cli("log", "achieved", now=...)` runs `python -m tui log achieved` on the test's own home."""

    home: Path

    def __call__(self, *arguments: str, now: datetime | str | None = None, stdin: str = "", env: Mapping[str, str] | None = None) -> Answer:
        environment = process_environment(self.home) | dict(env or {})
        if now is not None:
            environment["SMALLWINS_NOW"] = now if isinstance(now, str) else now.isoformat()
        return run([sys.executable, "-m", "tui", *arguments], environment, stdin=stdin)


def run(command: list[str], environment: Mapping[str, str], *, stdin: str = "", cwd: Path = ROOT) -> Answer:
    """One process, its input given and its output read as UTF-8, ended after a minute."""
    done = subprocess.run(command, input=stdin, capture_output=True, encoding="utf-8", env=environment, cwd=cwd, timeout=60, check=False)
    return Answer(done.returncode, done.stdout, done.stderr)


def process_environment(home: Path) -> dict[str, str]:
    """What a process needs to find this source and this home, with nothing of the person who runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    return kept | {
        "HOME": str(home.parent),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "SMALLWINS_HOME": str(home),
        "TERM": "xterm-256color",
        "TZ": "UTC",
    }
