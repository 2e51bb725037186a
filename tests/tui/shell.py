"""The shell line without a process of its own: `main` itself, with its own environment and streams, for tables of many cases."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from storage.disk import Disk
from storage.paths import Paths
from storage.store import Store
from tests.running import Answer
from tui.cli import main

NOW = "2026-11-23T18:30:00+00:00"
"""A Monday evening."""
NOTE = f"smallwins: SMALLWINS_NOW stands for the clock: {NOW}\n"


class Shell(NamedTuple):
    """`shell("log", "a")` is `smallwins log a` at `NOW`; the note about the clock is left out of what it says on stderr."""

    home: Path

    def __call__(
        self, *words: str, now: str = NOW, env: Mapping[str, str] | None = None, encoding: str = "utf-8", stdin: str | bytes = ""
    ) -> Answer:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding=code, newline="") for code in (encoding, "utf-8"))
        environment = {"SMALLWINS_HOME": str(self.home), "HOME": str(self.home.parent), "TZ": "UTC", "SMALLWINS_NOW": now, **(env or {})}
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for name, value in environment.items():
                patch.setenv(name, value)
            typed = stdin if isinstance(stdin, bytes) else stdin.encode(errors="surrogatepass")
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8", errors="surrogatepass", newline="\n"))
            code = main(words)
        said = written(err).replace(NOTE, "") if now == NOW else written(err)
        return Answer(code, written(out), said)

    def ready(self) -> Shell:
        """With a domain and a goal that passed the gate."""
        assert self("domain", "speak up", "--context", "in the weekly meeting").code == 0
        assert self("goal", "ask one question", "--confidence", "8", "--challenge", "5").code == 0
        return self

    @property
    def store(self) -> Store:
        """The record, opened anew."""
        return Store(Paths(str(self.home), str(self.home)), now_ms=lambda: 0, disk=Disk())


def written(stream: io.TextIOWrapper) -> str:
    """What was written to a stream, as text again."""
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode(stream.encoding)
