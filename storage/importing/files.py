"""Opening what another program wrote, which may be anything: size, kind and encoding are judged before any of it is believed."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from protocol.visible import visible
from storage.errors import told
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from typing import BinaryIO

MOST_BYTES = 32 * 1024 * 1024
"""The most bytes of a text file, and of all texts in an archive together."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def opened(path: str, most: int = MOST_BYTES) -> BinaryIO:
    """A regular file, open for reading; links, pipes, devices, folders and what is too large are refused."""
    name = visible(path)
    try:
        # Not to follow a link, and not to wait for a pipe that nobody writes to.
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except (OSError, ValueError) as error:
        if os.path.islink(path):
            raise NotImported("", f"{name} is a link. Give the path of the file itself.") from error
        why = told(error) if isinstance(error, OSError) else "no path at all"
        raise NotImported("", f"{name} cannot be read: {why}.") from error
    facts = os.fstat(handle)
    kind = "a folder" if stat.S_ISDIR(facts.st_mode) else "no file" if not stat.S_ISREG(facts.st_mode) else ""
    if kind or facts.st_size > most:
        os.close(handle)
        raise NotImported("", f"{name} is {kind or f'larger than {most // 1024**2} MB'}. Give the path of the exported file.")
    return os.fdopen(handle, "rb")


def read_text(path: str) -> str:
    """A text file whole, without a byte order mark."""
    return text_of(read_bytes(path), file_name(path))


def read_bytes(path: str) -> bytes:
    """A file whole."""
    with opened(path) as file:
        try:
            return file.read(MOST_BYTES + 1)
        except OSError as error:
            raise NotImported("", f"{visible(path)} cannot be read: {told(error)}.") from error


def text_of(data: bytes, name: str) -> str:
    """The text that bytes are: UTF-8, or UTF-16 where a mark says so. `name` is the file's, for what is refused."""
    encoding = next((one for bom, one in _BOMS if data.startswith(bom)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise NotImported(
            f"line {line} of {name}", f"a byte that is no {encoding.upper().replace('-SIG', '')}. Save the file as UTF-8."
        ) from error
    if (place := text.find("\0")) >= 0:
        raise NotImported(f"line {line_at(text, place)} of {name}", "a NUL character, which no text has.")
    return text


def line_at(text: str, place: int) -> int:
    """The number of the line that a character stands on."""
    return text.count("\n", 0, place) + 1


def file_name(path: str) -> str:
    """What a file is called in a sentence."""
    return visible(os.path.basename(os.path.normpath(path)) or path)


def in_folder(path: str, names: tuple[str, ...]) -> dict[str, str]:
    """The files of these names in a folder, as far as they are there; a path to one of them stands for its folder."""
    folder = path
    if not os.path.isdir(path) and os.path.basename(path) in names:
        folder = os.path.dirname(path) or "."
    try:
        there = set(os.listdir(folder))
    except (OSError, ValueError) as error:
        why = told(error) if isinstance(error, OSError) else "no path at all"
        raise NotImported("", f"{visible(path)} is no folder that can be read: {why}.") from error
    found = {name: os.path.join(folder, name) for name in names if name in there}
    if not found:
        raise NotImported("", f"There is no file {' or '.join(names)} in {visible(folder)}.")
    return found
