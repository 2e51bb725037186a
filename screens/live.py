"""All that a screen may know of the world: the record as it stands, the clock, the texts, and what was typed and not yet saved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from textual.signal import Signal

from protocol.coaching import Coaching, load
from protocol.guarding.crisis import CrisisList, built_in
from protocol.guarding.heavy import is_quiet
from protocol.guarding.streak_told import streak_is_told
from protocol.hints import Shown
from protocol.moments import Now
from protocol.snapshot import Snapshot, focused_domain
from protocol.versions import OtherVersion
from screens.glyphs import UNICODE, Glyphs


@dataclass(frozen=True)
class Live:
    """Handed to every screen by its constructor.

    Attributes:
        current: Answers the newest snapshot of the record.
        changed: Published with a new snapshot after every write, by this program or another.
        now: Answers the clock; screens read no other.
        new_id: Makes the id of a change.
        draft: Answers what was typed under a key and not yet saved, {} if nothing was.
        coaching: The coaching texts.
        shown: Which hints were shown or muted on this machine.
        glyphs: The marks the terminal can show.
        show_estimate: Whether the person wants to see the model estimate.
        streak_at_risk: Whether streaks are told of domains, too, that are worth doing with a professional.
        motion: Whether anything may move by itself, for the one bar that does.
        keymap: The person's own keys, by the id of the action.
        settings: Answers the settings in force, by their names in the file of settings.
        crisis: Reads the list of where help from people is to be had.
        is_sealed: Answers whether what is on disk can be read with a passphrase only.
        other_versions: Answers the texts worded on two machines at once, in the entries with these ids.
    """

    current: Callable[[], Snapshot]
    changed: Signal[Snapshot]
    now: Callable[[], Now]
    new_id: Callable[[], str]
    draft: Callable[[str], Mapping[str, object]]
    coaching: Coaching
    shown: Shown
    glyphs: Glyphs = field(default=UNICODE)
    show_estimate: bool = True
    streak_at_risk: bool = False
    motion: bool = True
    keymap: Mapping[str, str] = field(default_factory=dict)
    is_sealed: Callable[[], bool] = field(default=lambda: False)
    other_versions: Callable[[Collection[str]], Sequence[OtherVersion]] = field(default=lambda _: ())
    settings: Callable[[], Mapping[str, object]] = field(default=dict)
    crisis: Callable[[], CrisisList] = field(default=lambda: built_in(load().help))

    @property
    def tells_streak(self) -> bool:
        """Whether anything is said of streaks in the domain in front; see `protocol.guarding.streak_told`."""
        snapshot = self.current()
        return streak_is_told(snapshot, focused_domain(snapshot), self.now(), at_risk_too=self.streak_at_risk)

    @property
    def quiet(self) -> bool:
        """Whether coaching, streak text and alerts pause, since something acute was written today; see `protocol.guarding.heavy`."""
        return is_quiet(self.current(), self.now())
