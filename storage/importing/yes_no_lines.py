"""What harsh and habitctl have in common: a folder with the files `habits` and `log`, an answer y, n or s a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import Outcome
from storage.importing.files import in_folder, read_text
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERS = {"y": Outcome.ACHIEVED, "n": Outcome.NOT_ACHIEVED, "s": Outcome.NOT_ATTEMPTED}


def files(path: str) -> tuple[str, str]:
    """The texts of `habits` and of `log`. Habits without a log are nothing to import."""
    found = in_folder(path, ("habits", "log"))
    if "log" not in found:
        raise NotImported("", "There is no file log in the folder.")
    return read_text(found["habits"]) if "habits" in found else "", read_text(found["log"])


def lines(text: str, name: str) -> Iterator[tuple[str, str]]:
    """The lines that say something, each with its place."""
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield f"line {number} of {name}", line
