"""Where help from people is to be had: the list that comes with the program, or a person's own, each with the date it was checked.

# Help now. One contact a line.
checked on 2026-11-23
112 (EU)
my sister, 0151 0000000
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from protocol.coaching_shapes import HelpText

MOST_LINES, LONGEST = 30, 200
"""A file with more contacts, or longer ones, is not what it is meant to be."""
_CHECKED = "checked on "


class CrisisList(NamedTuple):
    """The contacts, and a sentence such as `checked on 2026-11`."""

    contacts: tuple[str, ...]
    checked: str

    def within(self, sentence: str) -> str:
        """A sentence of the coaching texts with the contacts in their place."""
        return sentence.replace("{crisis}", ", ".join(self.contacts))


def built_in(texts: HelpText) -> CrisisList:
    """The list that comes with the program."""
    return CrisisList(texts.crisis, texts.crisis_checked)


def parse(text: str, undated: str) -> CrisisList | None:
    """A person's own list; None for what is none: no contact in it, far too much, or characters that no text has.

    `undated` stands for a date that is not given.
    """
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    told = [line for line in lines if line and not line.startswith("#")]
    dates = [line for line in told if line.lower().startswith(_CHECKED)]
    contacts = tuple(line for line in told if line not in dates)
    if not 0 < len(contacts) <= MOST_LINES or any(len(line) > LONGEST or not line.isprintable() for line in (*contacts, *dates)):
        return None
    return CrisisList(contacts, dates[-1] if dates else undated)
