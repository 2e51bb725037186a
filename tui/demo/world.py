"""The world of `--demo`: a throw-away store with four months of made-up days, written by the same code that writes a person's own.

Every change goes through `Store.apply`, with the clock of the story, so that what is shown is what the rules make of such months.
"""

from __future__ import annotations

import tempfile
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from storage.disk import Disk
from storage.paths import Paths
from storage.store import Store
from tui.demo.cast import Cast
from tui.demo.reading import Part
from tui.demo.scenes import beats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.moments import Now
    from tui.clock import Clock

STORY = Path(__file__).with_name("story.toml")
PREFIX = "smallwins-demo-"


class Unsynced(Disk):
    """The real file system without waiting for it, while the story is written.

    Some hundred syncs in a row take seconds on a slow disk, and nothing of a store that is thrown away has to outlive a power cut.
    """

    def fsync(self, handle: int) -> None:
        """Return at once."""

    def fsync_dir(self, folder: str) -> None:
        """Return at once."""


@contextmanager
def demo_world(clock: Clock) -> Iterator[tuple[Paths, Store]]:
    """Where a store of made-up months lies that end yesterday by this clock, and the store, open. Both are gone when the context ends.

    Its folder is for its owner alone. Raises `StorageError`, and `OSError` where no folder can be made.
    """
    with tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        paths = Paths(folder, folder)
        build(paths, clock())
        yield paths, Store(paths, now_ms=clock.milliseconds)


def build(paths: Paths, now: Now) -> Store:
    """Write the story into an empty store: the same documents for the same logical day and zone. Raises `StorageError`."""
    cast = Cast(now.today, now.tz)
    store = Store(paths, now_ms=cast.milliseconds, disk=Unsynced())
    for name, scene in scenes():
        cast.go_to(scene.text("at"))
        for minutes, change in beats(scene, name, cast):
            cast.wait(minutes)
            store.apply(change, cast.now())
    return store


def scenes() -> list[tuple[str, Part]]:
    """The scenes of all domains in the order in which they happen, each with the name of its domain."""
    story = Part(tomllib.loads(STORY.read_text(encoding="utf-8")))
    found = [(name, scene) for name in sorted(story.keys) for scene in story.parts(name)]
    return sorted(found, key=_order)


def _order(found: tuple[str, Part]) -> tuple[int, str]:
    number, clock = found[1].text("at").split()
    return int(number), clock
