"""A question without the keys that its text ends with, where a menu or a field shows them anyway."""

from __future__ import annotations

import re
from typing import Final

_KEYS: Final = re.compile(r" y/n(?:/[a-z ]+)?$", re.IGNORECASE)


def asked(question: str) -> str:
    """The question alone: "Was there a slip? y/n" is asked as "Was there a slip?"."""
    return _KEYS.sub("", question)
