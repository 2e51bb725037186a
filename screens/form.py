"""A few questions about a list or a file, such as a filter: no change to the record follows, and nothing of it is a draft."""

from __future__ import annotations

from typing import ClassVar

from textual.message import Message

from protocol.changes import Change
from screens.panel import Panel


class Form(Panel):
    """The base of such forms. A subclass yields its fields and a note in `compose`, and acts in `edited` or on `Done`."""

    SLUG: ClassVar[str] = "form"

    class Done(Message):
        """Posted when the last field was left by enter, or the form is to be taken as it is."""

    def keep_draft(self) -> None:
        """There is nothing to keep."""

    def build(self) -> Change | None:
        """There is nothing to change."""
        return None

    def save(self) -> None:
        """Take the answers as they are."""
        self.post_message(self.Done())
