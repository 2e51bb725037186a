"""A reminder by a timer of the person's own systemd: two files and three calls of `systemctl --user`.

Quoting is that of systemd.syntax(7) and systemd.service(5): `%` begins a specifier and `$` a variable, unless a colon stands before the
command.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from storage.disk import Disk
from storage.files import replace_file
from tui.reminding.outside import ran

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui.reminding.calling import Call

TIMER, SERVICE = "smallwins-remind.timer", "smallwins-remind.service"
MARK = "# Written by smallwins remind --install; smallwins remind --uninstall takes it away."
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_BY_SHELL = ("/bin/sh", "-c", 'exec "$0" "$@"')
_PLAIN = re.compile(r"[\w@/.,:+=-]+", re.ASCII)


def is_usable() -> bool:
    """Whether this person's systemd answers."""
    return ran("systemctl", "--user", "show-environment").code == 0


def folder(environ: Mapping[str, str]) -> Path:
    """Where the units of a person lie."""
    given = Path(environ.get("XDG_CONFIG_HOME", ""))
    return (given if given.is_absolute() else Path.home() / ".config") / "systemd" / "user"


def units(call: Call, minute: int, days: Iterable[int]) -> dict[str, str]:
    """The text of both units by name: each of the `days` (0 Monday - 6 Sunday) at that minute of the day, never later to catch up."""
    chosen = sorted(days)
    on = "" if len(chosen) == len(_DAYS) else f"{','.join(_DAYS[one] for one in chosen)} "
    variables = "".join(f"Environment={_quoted(f'{name}={value}')}\n" for name, value in call.variables.items())
    # What has such signs in its name is not started by systemd itself.
    words = (*_BY_SHELL, *call.words) if any(sign in call.words[0] for sign in "\"'\\") else call.words
    colon = ":" if any("$" in word for word in words) else ""
    command = " ".join(map(_quoted, words))
    return {
        SERVICE: (
            f"{MARK}\n[Unit]\nDescription=One thing that waits today\n\n[Service]\nType=oneshot\n{variables}"
            f"ExecStart={colon}{command}\nStandardOutput=null\n"
        ),
        TIMER: (
            f"{MARK}\n[Unit]\nDescription=One thing that waits today\n\n[Timer]\n"
            f"OnCalendar={on}*-*-* {minute // 60:02}:{minute % 60:02}:00\nPersistent=false\n\n[Install]\nWantedBy=timers.target\n"
        ),
    }


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return word if _PLAIN.fullmatch(word) else f'"{escaped}"'


def ours(place: Path) -> list[Path]:
    """The units that this program wrote."""
    return [path for name in (TIMER, SERVICE) if _is_ours(path := place / name)]


def strangers(place: Path) -> list[Path]:
    """The units of these names that somebody else wrote."""
    return [path for name in (TIMER, SERVICE) if os.path.lexists(path := place / name) and not _is_ours(path)]


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.readline().rstrip() == MARK.encode()
    except OSError:
        return False


def install(place: Path, texts: Mapping[str, str]) -> None:
    """Write the units and start the timer. Raises `RefusedError`, with nothing left of it, where that is not possible."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            replace_file(Disk(), str(place / name), os.fsencode(text))
    except OSError as error:
        uninstall(place)
        raise RefusedError("Not installed", f"{place} cannot be written: {os.strerror(error.errno or 0)}.") from None
    for words in (("daemon-reload",), ("enable", TIMER), ("restart", TIMER)):
        done = ran("systemctl", "--user", *words)
        if done.code:
            uninstall(place)
            raise RefusedError("Not installed", f"systemctl --user {words[0]} failed, so nothing was installed: {done.complaint}")


def uninstall(place: Path) -> None:
    """Stop the timer and take away what this program wrote, also where systemd does not answer. Raises `RefusedError`."""
    found = ours(place)
    if not found:
        return
    ran("systemctl", "--user", "disable", "--now", TIMER)
    link = place / "timers.target.wants" / TIMER
    try:
        for path in found:
            path.unlink()
        if link.is_symlink():
            link.unlink()
    except OSError as error:
        raise RefusedError("Not taken away", f"{error.filename}: {os.strerror(error.errno or 0)}.") from None
    with suppress(OSError):
        # Empty where that was its only link; otherwise it stays.
        link.parent.rmdir()
    ran("systemctl", "--user", "daemon-reload")
