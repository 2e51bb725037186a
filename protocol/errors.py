"""What the rules refuse, said so that the person knows what to do next."""

from __future__ import annotations

from protocol.visible import cells, visible


class ProtocolError(Exception):
    """A rule or a reader of text refused something; nothing was changed.

    `title` is two or three words for a heading; `sentence` is one line that says what to do next, safe to print.
    """

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class PointedError(ProtocolError):
    """A refused line of text and the place in it to look at: `text[start:end]`, in code points."""

    def __init__(self, title: str, sentence: str, text: str, start: int, end: int) -> None:
        super().__init__(title, sentence)
        self.text = text
        self.start = start
        self.end = end

    def pointer(self, width: int = 78) -> str:
        """The line and, under it, carets below the place: two lines of at most `width` (20 or more) terminal cells.

        Control characters are made visible and a long line is cut on either side.
        """
        before = _last(visible(self.text[: self.start]), width // 2)
        marked = _first(visible(self.text[self.start : self.end]), width // 4)
        room = width - cells(before) - cells(marked)
        after = _first(visible(self.text[self.end :]), room)
        return f"{before}{marked}{after}\n{' ' * cells(before)}{'^' * max(1, cells(marked))}"


def _first(text: str, room: int) -> str:
    """As much of the beginning as has room, with dots where something was cut off."""
    return text if _fits(text, room) else text[: _count(text, room - 3)] + "..."


def _last(text: str, room: int) -> str:
    """As much of the end as has room, with dots where something was cut off."""
    return text if _fits(text, room) else "..." + text[len(text) - _count(text[::-1], room - 3) :]


def _fits(text: str, room: int) -> bool:
    return len(text) <= room and cells(text) <= room


def _count(text: str, room: int) -> int:
    """How many of the first characters take at most `room` cells."""
    taken = 0
    for count, character in enumerate(text):
        taken += cells(character)
        if taken > room:
            return count
    return len(text)
