"""Trouble that lasts, such as a full disk: told when it begins, and not each time the program runs into it."""

from __future__ import annotations

from collections.abc import Callable


class Trouble:
    """One kind of trouble at a time; `tell` hears a sentence when it begins, or becomes another one."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        """There is none."""
        self._tell, self._known = tell, ""

    def met(self, sentence: str) -> None:
        """Something went wrong, perhaps as before."""
        if sentence != self._known:
            self._known = sentence
            self._tell(sentence)

    def over(self) -> None:
        """It went well."""
        self._known = ""
