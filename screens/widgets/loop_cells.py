"""Text cut, padded and wrapped to a number of terminal cells, as wide characters, emoji and combining marks take them."""

from __future__ import annotations

from rich.cells import cell_len, split_graphemes

_JOINERS = "\u200d\ufe0f"
"""They change the width of their neighbours, so no cut text begins or ends with a joiner."""


def trim(text: str) -> str:
    """Text without white space at its ends, and without a joiner there that would swallow the cell beside it."""
    before = None
    while text != before:
        before = text
        text = text.strip().lstrip(_JOINERS).rstrip("\u200d")
    return text


def cut(text: str, width: int, ellipsis: str) -> str:
    """Text of at most `width` cells; what does not fit is left out for an ellipsis."""
    text = trim(text)
    if cell_len(text) <= width:
        return text
    if width <= len(ellipsis):
        return ellipsis[:width]
    return _head(text, width - len(ellipsis)) + ellipsis


def fit(text: str, width: int, ellipsis: str) -> str:
    """Text of exactly `width` cells: cut, or padded at its end."""
    short = cut(text, width, ellipsis)
    return short + " " * (width - cell_len(short))


def wrap(text: str, width: int, lines: int, ellipsis: str) -> list[str]:
    """Text in at most `lines` lines of at most `width` cells, broken at spaces where it can be, cut in the last one."""
    rest = trim(text)
    done: list[str] = []
    while rest and width > 0 and len(done) < lines - 1 and cell_len(rest) > width:
        head = _head(rest, width, at_space=True)
        if not head:
            break
        done.append(trim(head))
        rest = trim(rest[len(head) :])
    if rest and lines > 0:
        done.append(cut(rest, width, ellipsis))
    return done


def first_fit(texts: tuple[str, ...], width: int) -> str:
    """The first text of at most `width` cells, or the last one."""
    return next((text for text in texts if cell_len(text) <= width), texts[-1])


def _head(text: str, width: int, *, at_space: bool = False) -> str:
    """The longest beginning of at most `width` cells, up to the last space in it if asked and if that leaves half a line."""
    used = end = 0
    for start, stop, cells in split_graphemes(text)[0]:
        if used + cells > width:
            end = start
            break
        used, end = used + cells, stop
    head = text[:end]
    if not at_space or text[end : end + 1] == " ":
        return head if at_space else trim(head)
    space = head.rfind(" ")
    return head[: space + 1] if space * 2 >= len(head) else head
