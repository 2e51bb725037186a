"""Which module reads which format. A module is loaded only for a format of its own."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from protocol.elsewhere import PROGRAMS
from protocol.visible import quoted
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from storage.importing.found import Found

_MODULES = {name: name for name in PROGRAMS} | {"tablehabit": "table_habit"}


def read(source: str, path: str) -> Found:
    """What a file or a folder of a program holds. Raises `NotImported`."""
    if source not in _MODULES:
        raise NotImported("", f"{quoted(source)} is no format that can be read. Give one of: {', '.join(PROGRAMS)}.")
    found: Found = import_module(f"storage.importing.{_MODULES[source]}").read(path)
    return found
