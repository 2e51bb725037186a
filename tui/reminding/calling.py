"""How a machine calls this program by itself: the words of the command, and what of this environment it needs."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui.parsing import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.paths import Paths

_PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME")
_ZONE = "TZ"
_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")
_COMMAND = "smallwins"


class Call(NamedTuple):
    """A command and variables that are set for it."""

    words: tuple[str, ...]
    variables: Mapping[str, str]


def reminding_call(paths: Paths, environ: Mapping[str, str], *, desktop: bool) -> Call:
    """Say a reminder of this store; with `desktop` also where the desktop of now is, which cron does not tell.

    Raises `UsageError` where a path holds what no timer can be told.
    """
    program, variables = _program(sys.argv[0])
    is_chosen = paths.data == paths.config
    store = ("--store", paths.data) if is_chosen else ()
    names = (() if is_chosen else _PLACES) + (_ZONE,) + (_DESKTOP if desktop else ())
    call = Call((*program, "remind", "--notify", *store), variables | {name: value for name in names if (value := environ.get(name))})
    if not all(text.isprintable() or _is_undecoded(text) for text in (*call.words, *call.variables.values())):
        raise UsageError("The path of the program or of the store has a character that no timer can be told. Rename that folder.")
    return call


def _is_undecoded(text: str) -> bool:
    """Whether all that cannot be printed are bytes of a name that is not UTF-8, which go through as they are."""
    return all(one.isprintable() or "\udc80" <= one <= "\udcff" for one in text)


def _program(started: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """The installed command where that was started or lies beside the interpreter, else this interpreter with what was started."""
    if Path(started).name != "__main__.py":
        path = Path(started if os.sep in started else shutil.which(started) or started).absolute()
        if path.exists():
            return ((str(path),) if os.access(path, os.X_OK) else (sys.executable, str(path))), {}
    beside = Path(sys.executable).parent / _COMMAND
    if os.access(beside, os.X_OK):
        return (str(beside),), {}
    return (sys.executable, "-m", "tui"), {"PYTHONPATH": str(Path(__file__).parents[2])}
