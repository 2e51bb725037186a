"""Who may rewrite a file of the journal: a segment has one machine that writes it, and another one's hands would lose what it appends."""

from __future__ import annotations

import re

_SEGMENT = re.compile(r"\d{4}-\d\d\.(?P<replica>[0-9a-z]+)(?:\.by-(?P<by>[0-9a-z]+)-\d+|\.\d+)?(?:\.sealed)?\.jsonl")


def writer_of(name: str) -> str | None:
    """The machine that a segment is written by, from its name.

    None for a file that nobody appends to: a conflict copy of a sync tool, or whatever else somebody put there.
    """
    found = _SEGMENT.fullmatch(name)
    return None if found is None else found["by"] or found["replica"]
