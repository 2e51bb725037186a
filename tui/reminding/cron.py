"""A reminder by one line of the person's crontab, marked at its end. What else stands there stays as it is, byte for byte."""

from __future__ import annotations

import os
from shlex import quote
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from tui.reminding.outside import NOT_THERE, ran

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.reminding.calling import Call

MARK = "# smallwins-remind"
_WEEK = 7
_NONE_YET = ("no crontab", "can't open", "no such file")
"""How programs say that a person has no crontab, beside ending with 1."""


def is_usable() -> bool:
    """Whether there is such a program, and it lets this person have a crontab."""
    return _read() is not None


def line(call: Call, minute: int, days: Iterable[int]) -> str:
    """The line: each of the `days` (0 Monday - 6 Sunday) at that minute of the day. A bare `%` would end the command there."""
    chosen = sorted((one + 1) % _WEEK for one in days)
    on = "*" if len(chosen) == _WEEK else ",".join(map(str, chosen))
    variables = [f"{name}={quote(value)}" for name, value in call.variables.items()]
    command = " ".join([*variables, *map(quote, call.words)]).replace("%", "\\%")
    return f"{minute % 60} {minute // 60} * * {on} {command} {MARK}"


def ours() -> list[str]:
    """The lines that this program wrote."""
    return [os.fsdecode(one) for one in (_read() or b"").splitlines() if _is_ours(one)]


def install(text: str) -> None:
    """Put the line at the end, in place of an earlier one. Raises `RefusedError`."""
    kept = _others()
    _write(kept + (b"" if not kept or kept.endswith(b"\n") else b"\n") + os.fsencode(text) + b"\n")


def uninstall() -> None:
    """Take our line out. Raises `RefusedError`."""
    kept = _others()
    if kept:
        _write(kept)
    else:
        _expect_done(ran("crontab", "-r").code)


def _is_ours(one: bytes) -> bool:
    return one.rstrip().endswith(MARK.encode()) and not one.startswith(b"#")


def _read() -> bytes | None:
    """The crontab, empty where there is none; None where it cannot be read, and so must not be written."""
    found = ran("crontab", "-l")
    if found.code == 0:
        return found.out
    is_none_yet = found.code != NOT_THERE and any(one in found.complaint.lower() for one in _NONE_YET)
    return b"" if is_none_yet else None


def _others() -> bytes:
    content = _read()
    if content is None:
        raise RefusedError("Crontab", "Your crontab cannot be read, so nothing was written to it. Try: crontab -l")
    return b"".join(one for one in content.splitlines(keepends=True) if not _is_ours(one))


def _write(content: bytes) -> None:
    _expect_done(ran("crontab", "-", given=content).code)


def _expect_done(code: int) -> None:
    if code:
        raise RefusedError("Crontab", "crontab refused the change; your crontab is as it was. Look at: crontab -l")
