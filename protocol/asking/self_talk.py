"""Step 7: what there is to say about a script, and what hearing something from somebody else comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.asking.nudging import about_self_talk
from protocol.snapshot import newest_attempt
from protocol.vocabulary import SelfTalkKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.asking.hearer import Hearer
    from protocol.asking.nudging import Nudge
    from protocol.entities import SelfTalkScript

SAVED: Final = ("caught_line", "instructions", "cue", "kind")
"""What comes back to be reworded. A rehearsal is logged each time it happens, so it is asked anew."""
WORDS: Final = 7
"""The most words of an instruction that is easy to hold on to (our choice, unvalidated)."""
HEARD: Final[Mapping[str, tuple[bool, SelfTalkKind]]] = {
    "how": (True, SelfTalkKind.INSTRUCTION),
    "can": (True, SelfTalkKind.MOTIVATIONAL),
    "feedback": (True, SelfTalkKind.UNCLEAR),
    "discouraged": (False, SelfTalkKind.UNCLEAR),
}
"""What somebody may have told one: whether it encourages, and what it counts as (spec 3, 6.1)."""
HEARD_WORDS: Final = (
    ("how", "w", "that I can, and how"),
    ("can", "c", "that I can"),
    ("feedback", "f", "how it went: feedback"),
    ("discouraged", "d", "something discouraging"),
)
TRUSTED: Final[Mapping[str, int]] = {"little": 3, "fairly": 6, "fully": 9}
"""How far a speaker is trusted, 0-10 (our choice, unvalidated)."""
TRUST_WORDS: Final = (("little", "1", "a little"), ("fairly", "2", "fairly"), ("fully", "3", "fully"))


def present_at(hearer: Hearer, domain_id: str, attempt_id: str | None) -> str | None:
    """The attempt that something heard belongs to: the one under way, else one of today."""
    newest = newest_attempt(hearer.current(), domain_id)
    today = newest is not None and newest.at.logical_date == hearer.now().today
    return attempt_id or (newest.id if newest is not None and today else None)


def about_caught(line: str, script: SelfTalkScript | None, hearer: Hearer) -> Nudge | None:
    """What there is to say about the line that was caught; about one on record there is nothing."""
    return None if script is not None and script.caught_line == line else about_self_talk(hearer, (line,))


def about_instructions(lines: tuple[str, ...], script: SelfTalkScript | None, hearer: Hearer) -> Nudge | None:
    """What there is to say about the instructions; about those on record there is nothing."""
    return None if script is not None and script.instructions == lines else about_self_talk(hearer, lines)


def length_advice(lines: Sequence[str], hearer: Hearer) -> str:
    """A word on instructions that are hard to hold on to, "" on short ones."""
    return hearer.coaching.self_talk.long_instruction if any(len(line.split()) > WORDS for line in lines) else ""
