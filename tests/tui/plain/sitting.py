"""Sittings of the plain mode in process: the real world and its store on a home of the test's own, lines in and lines out."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from protocol.snapshot import Snapshot
from storage.disk import Disk
from storage.drafts import Drafts
from storage.paths import Paths
from tests.tui.shell import NOW, Shell
from tui.plain.course import part_named, run
from tui.plain.lines import EndedError, Streams
from tui.world import World, open_world


class Said(NamedTuple):
    """What a sitting came to."""

    code: int
    text: str

    def after(self, text: str) -> str:
        """What was said behind a text; fails where that was not said."""
        before, found, rest = self.text.partition(text)
        assert found, f"not said: {text}\n{before}"
        return rest


class Acting:
    """Lines that do something just before an answer is given, as another program would: an answer may be a function that gives it."""

    def __init__(self, *answers: str | Callable[[], str]) -> None:
        self._answers = iter(answers)
        self.said: list[str] = []

    def read(self, offered: str) -> str:  # noqa: ARG002  Nothing is edited here.
        answer = next(self._answers, None)
        if answer is None:
            raise EndedError
        return answer if isinstance(answer, str) else answer()

    def write(self, text: str) -> None:
        self.said.append(text)

    def unfinished(self) -> str:
        return ""


class Plain(NamedTuple):
    """`plain("2", "ask one question", ...)` is `smallwins --plain 2` with these lines typed, at `NOW`."""

    home: Path

    def world(self, now: str = NOW) -> World:
        return open_world(None, {"SMALLWINS_HOME": str(self.home), "HOME": str(self.home.parent), "TZ": "UTC", "SMALLWINS_NOW": now})

    def __call__(self, part: str, *answers: str, now: str = NOW) -> Said:
        out = io.StringIO()
        code = run(self.world(now), part_named([part]), Streams(io.StringIO("".join(f"{one}\n" for one in answers)), out))
        return Said(code, out.getvalue())

    @property
    def shell(self) -> Shell:
        return Shell(self.home)

    @property
    def record(self) -> Snapshot:
        """All that is on record."""
        return self.shell.store.snapshot

    @property
    def drafts(self) -> dict[str, dict[str, object]]:
        """What was typed and not saved, by key."""
        return {one.key: one.fields for one in Drafts(Paths(str(self.home), str(self.home)), Disk()).all()}

    def ready(self) -> Plain:
        """With a domain and a goal that passed the gate."""
        self.shell.ready()
        return self
