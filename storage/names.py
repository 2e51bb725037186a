"""Which files of a folder have lines in them, told by their names.

Beside ours, these are the copies that sync tools, merge tools and editors leave: whatever they put into the name, the suffix stays, is
spelled in other letters, or is followed by `~` or `.orig`. What such a tool is still writing begins with a dot or `~`, or ends otherwise.
"""

from __future__ import annotations

_UNFINISHED = (".", "~")
_KEPT_BY_TOOLS = ("", "~", ".orig", ".bak")


def has_lines(name: str, suffix: str) -> bool:
    """Whether a file of that name is read; `suffix` is that of ours, in small letters."""
    spelled = name.lower()
    if spelled.startswith(_UNFINISHED):
        return False
    # Git names the sides of a merge that it cannot make after the branch: `2026-11.3f9c.jsonl~main`.
    return spelled.endswith(tuple(suffix + end for end in _KEPT_BY_TOOLS)) or f"{suffix}~" in spelled
