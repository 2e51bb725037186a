"""What whoever asks has to know: the record, the clock, the texts, and which hints may speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from protocol.coaching import Coaching
    from protocol.hints import Shown
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


class Hearer(Protocol):
    """Screens have this as `Live`, the plain mode as its session."""

    @property
    def current(self) -> Callable[[], Snapshot]:
        """Answers the newest snapshot of the record."""

    @property
    def now(self) -> Callable[[], Now]:
        """Answers the clock."""

    @property
    def coaching(self) -> Coaching:
        """The coaching texts."""

    @property
    def shown(self) -> Shown:
        """Which hints were shown or muted on this machine."""

    @property
    def quiet(self) -> bool:
        """Whether coaching pauses for the rest of the day."""
