"""Whether the people who will be there know that one is learning, and the one sentence that would tell them (spec 4.1)."""

from __future__ import annotations

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.goal import asked_about_others
from protocol.asking.letters import DISCLOSURES
from protocol.asking.nudging import told
from protocol.asking.ways import TELL_OTHERS
from protocol.entities import ProximalGoal
from protocol.guarding.people import FAKING, Asked
from protocol.text import LIMITS
from screens.asked import asked
from screens.fields.text_field import TextField
from screens.live import Live
from screens.nudging import mute_row
from screens.widgets.key_menu import MenuRow
from screens.widgets.static import Static


class AboutOthers(NamedTuple):
    """What is said, and the choices that answer it; nothing where nobody else is there, or where it was answered.

    `hinted`: a detector speaks, so the answer is one to a hint.
    """

    said: tuple[str, ...] = ()
    rows: tuple[MenuRow, ...] = ()
    hinted: bool = False


def about_others(goal: ProximalGoal, live: Live) -> AboutOthers:
    """What to ask about a goal that has passed the gate."""
    texts, found = live.coaching, asked_about_others(goal, live)
    if found is None:
        return AboutOthers()
    if found is Asked.LINE:
        told(live, FAKING)
        ways = (MenuRow(*TELL_OTHERS), mute_row(texts.nudges))
        return AboutOthers((texts.guard_rails.fake_line,), ways, hinted=True)
    rows = tuple(MenuRow(one, key, texts.label(one)) for one, key in DISCLOSURES.items())
    return AboutOthers((asked(texts.guard_rails.fake_question),), rows)


class OthersForm(Vertical):
    """The sentence, on a page of its own."""

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """An empty page."""
        super().__init__(id=id)
        text = live.coaching.step("proximal_goal").field("beginner_line")
        self._reason = Static(live.coaching.guard_rails.fake_line, markup=False)
        self._line = TextField(
            "beginner_line",
            text.prompt,
            limits=LIMITS["goal.beginner_line"],
            placeholder=text.placeholder,
            help_=text.help,
            glyphs=live.glyphs,
        )

    def compose(self) -> ComposeResult:
        yield self._reason
        yield self._line

    @property
    def line(self) -> str:
        """The sentence as entered."""
        return self._line.value
