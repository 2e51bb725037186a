"""What a run of the program stands on: where the record lies, how the person wants things, and what time it is."""

from __future__ import annotations

import os
from functools import cached_property

from protocol.typed import TYPE_CHECKING
from storage.disk import Disk
from storage.ids import new_id
from storage.paths import locate
from storage.preferences import read_preferences
from tui.clock import VARIABLE, Clock, ClockError
from tui.parsing import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from protocol.guarding.crisis import CrisisList
    from protocol.versions import OtherVersion
    from storage.drafts import Drafts
    from storage.paths import Paths
    from storage.preferences import Preferences
    from storage.shown import Shown
    from storage.store import Store


class World:
    """The places, the preferences and the clock; the store is opened when it is first asked for, and nothing is written by that."""

    ids = staticmethod(new_id)

    def __init__(self, paths: Paths, preferences: Preferences, problems: tuple[str, ...], clock: Clock, *, made_up: bool = False) -> None:
        """`problems` are lines about preferences that were not taken; `made_up`: nothing of it is the person's, nothing stays."""
        self.paths = paths
        self.preferences = preferences
        self.problems = problems
        self.clock = clock
        self.is_made_up = made_up

    @cached_property
    def store(self) -> Store:
        """The record. Raises `StorageError`."""
        from storage.store import Store

        return Store(self.paths, now_ms=self.clock.milliseconds, disk=Disk())

    @property
    def is_read_only(self) -> bool:
        """Whether the record was opened, and only a newer program may write to it."""
        return "store" in self.__dict__ and not self.store.journal.is_writable

    def keep(self, changes: Mapping[str, object]) -> None:
        """Save settings, by their names, and go by them from here on; days on record stay as they are. Raises `StorageError`."""
        from storage.preferences_writing import write_preferences

        write_preferences(self.paths, Disk(), changes)
        taken: dict[str, Any] = dict(changes)
        self.preferences = self.preferences._replace(**taken)
        self.clock = self.clock.with_day_start(self.preferences.day_start_hour)

    def close(self) -> None:
        """Write what makes the next start quicker, if this run changed the record; the person has their answer by then."""
        if "store" in self.__dict__ and self.store.has_written:
            self.store.close(self.clock())

    @cached_property
    def drafts(self) -> Drafts:
        """What was typed and not saved yet."""
        from storage.drafts import Drafts

        return Drafts(self.paths, Disk(), self.store.journal.keyring)

    def crisis(self) -> CrisisList:
        """Where help from people is to be had: the person's own list, else the one that comes with the program."""
        from protocol.coaching import load
        from protocol.guarding.crisis import built_in
        from storage.crisis import read_crisis

        texts = load()
        return read_crisis(self.paths, Disk(), texts.heavy.undated) or built_in(texts.help)

    @cached_property
    def shown(self) -> Shown:
        """Which hints were shown or muted on this machine."""
        from storage.shown import Shown

        return Shown(self.paths, Disk(), self.store.journal.keyring)

    def other_versions(self, about: Collection[str] | None = None) -> tuple[OtherVersion, ...]:
        """Texts worded on two machines at once, of these entries or of all; none while that cannot be read, which is told elsewhere."""
        from storage.errors import StorageError

        try:
            return self.store.other_versions(about)
        except StorageError:
            return ()

    def news(self) -> list[str]:
        """What the store has to tell since it was last asked, each sentence once."""
        return self.store.journal.news() if "store" in vars(self) else []

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person is told before anything else: settings not taken, and a clock that is not the machine's."""
        if self.clock.fixed is None:
            return self.problems
        return (*self.problems, f"{VARIABLE} stands for the clock: {self.clock.fixed.isoformat()}")


def open_world(store: str | None, environ: Mapping[str, str] = os.environ) -> World:
    """The world that `--store` and the environment name. Raises `StorageError` and `UsageError`."""
    paths = locate(store, environ)
    preferences, problems = read_preferences(paths, Disk())
    try:
        clock = Clock(environ, preferences.day_start_hour)
    except ClockError as error:
        raise UsageError(error.sentence) from None
    return World(paths, preferences, tuple(problems), clock)
