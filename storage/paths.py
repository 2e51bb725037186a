"""Where everything lies. Nothing here reads or makes a file."""

from __future__ import annotations

import os.path
import sys

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.errors import Unusable

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "smallwins"


class Paths(NamedTuple):
    """The two folders everything hangs from: `data` for the store and this machine's state, `config` for preferences."""

    data: str
    config: str

    @property
    def store(self) -> str:
        """The folder that may be synced between machines."""
        return os.path.join(self.data, "store")

    @property
    def store_json(self) -> str:
        """The id and the format of the store."""
        return os.path.join(self.store, "store.json")

    @property
    def journal(self) -> str:
        """The folder of segments: what happened, one line a commit."""
        return os.path.join(self.store, "journal")

    @property
    def spool(self) -> str:
        """The folder of records whose writer could not get the lock."""
        return os.path.join(self.store, "spool")

    @property
    def state(self) -> str:
        """The folder that belongs to this machine alone and is never synced."""
        return os.path.join(self.data, "state")

    @property
    def replica(self) -> str:
        """The file with this machine's replica id."""
        return os.path.join(self.state, "replica")

    @property
    def written(self) -> str:
        """The file that remembers which lines under this machine's id it wrote itself."""
        return os.path.join(self.state, "written")

    @property
    def copies(self) -> str:
        """The file that says which conflict copies were taken in; nothing is lost with it."""
        return os.path.join(self.state, "copies")

    @property
    def lock(self) -> str:
        """The file the writers of this machine lock."""
        return os.path.join(self.state, "lock")

    @property
    def checkpoint(self) -> str:
        """The file with the documents as they stood at some point, which stock TinyDB opens; nothing is lost with it."""
        return os.path.join(self.state, "checkpoint.json")

    @property
    def recent(self) -> str:
        """The file with the recent part of the record and the settled rest; nothing is lost with it."""
        return os.path.join(self.state, "recent")

    @property
    def erased(self) -> str:
        """The file that tells which erasures this machine has carried out in its own files; nothing is lost with it."""
        return os.path.join(self.state, "erased")

    @property
    def shown(self) -> str:
        """The file of hints that were shown or muted on this machine; nothing is lost with it."""
        return os.path.join(self.state, "shown")

    @property
    def drafts(self) -> str:
        """The folder of texts that were typed and not saved yet."""
        return os.path.join(self.state, "drafts")

    @property
    def backups(self) -> str:
        """The folder of dated copies."""
        return os.path.join(self.state, "backups")

    def manifest(self, day: str) -> str:
        """The file that tells what belongs to the backup of a logical day (`2026-11-23`); with it the backup is whole."""
        return os.path.join(self.backups, day, "manifest.json")

    @property
    def preferences(self) -> str:
        """The file of settings, keys and theme."""
        return os.path.join(self.config, "preferences.toml")

    @property
    def crisis(self) -> str:
        """The file with a person's own list of where help is to be had."""
        return os.path.join(self.config, "help-now.txt")


def locate(store: str | None, environ: Mapping[str, str], platform: str = sys.platform) -> Paths:
    """Find the folders: `store` (the command line's --store), else $SMALLWINS_HOME, else the platform's own.

    The first two hold the preferences as well. Raises `Unusable` when `store` is given but empty.
    """
    if store is not None and not store.strip():
        raise Unusable("The folder after --store is empty. Name a folder, for example: --store ~/diary")
    chosen = store or environ.get("SMALLWINS_HOME")
    if chosen:
        data = os.path.abspath(_at_home(chosen, environ))
        return Paths(data, data)
    return _of_linux(environ) if platform == "linux" else _of_others()


def _of_linux(environ: Mapping[str, str]) -> Paths:
    return Paths(
        os.path.join(_base(environ, "XDG_DATA_HOME", os.path.join(".local", "share")), NAME),
        os.path.join(_base(environ, "XDG_CONFIG_HOME", ".config"), NAME),
    )


def _of_others() -> Paths:
    # Costs more than all of this package, and Linux does without.
    import platformdirs

    return Paths(platformdirs.user_data_dir(NAME, appauthor=False), platformdirs.user_config_dir(NAME, appauthor=False))


def _base(environ: Mapping[str, str], name: str, fallback: str) -> str:
    """Read one XDG variable; the specification says that a relative path in it is to be ignored."""
    given = environ.get(name, "")
    return given if os.path.isabs(given) else os.path.join(_home(environ), fallback)


def _home(environ: Mapping[str, str]) -> str:
    return environ.get("HOME") or os.path.expanduser("~")


def _at_home(path: str, environ: Mapping[str, str]) -> str:
    return os.path.join(_home(environ), path[2:]) if path == "~" or path.startswith("~/") else path
