"""How a correction says that a field stays as it is: None is a value there, no rating."""

from __future__ import annotations

from enum import Enum


class Keep(Enum):
    """The one value of its kind."""

    KEEP = "keep"


KEEP = Keep.KEEP
