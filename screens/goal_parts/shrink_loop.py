"""The shrink loop: a goal below the gate, the seven levers that make it smaller, and the wordings it has had.

The gate and the loop are those of Brief Action Planning (Gutnick et al. 2014); the levers and the fourth round are our choice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from protocol.asking.goal import ROUNDS_BEFORE_LAST_RESORT, levers_after, revision_words
from protocol.entities import GoalRevision, ProximalGoal
from protocol.visible import visible
from protocol.vocabulary import Lever
from screens.goal_parts.goal_card import GoalCard
from screens.live import Live
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_PARK, _EARLIER = "park", "earlier"
_ROOMY: Final = 24


class ShrinkLoop(Vertical):
    """What could make it a 7: one key a lever. Nothing here changes the goal; the wording opens for that."""

    SLUG: ClassVar[str] = "proximal_goal"

    class LeverChosen(Message):
        """Posted when the person takes a lever: its wording is to be opened."""

        def __init__(self, lever: Lever) -> None:
            super().__init__()
            self.lever = lever

    class NotWanted(Message):
        """Posted when the goal is not something the person wants to do."""

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """A loop without a goal yet."""
        super().__init__(id=id)
        self.live = live
        self._menu = KeyMenu(live.glyphs, columns=2, id="levers")
        self._card = GoalCard(live)
        self._earlier = Static("", markup=False, classes="shrink--earlier")
        self._last_resort = Static(live.coaching.proximal_goal.first_two_minutes, markup=False, classes="shrink--quiet")

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.proximal_goal
        yield self._card
        yield Static(texts.too_big, markup=False, classes="shrink--question")
        yield Static(texts.shrink_intro, markup=False, classes="shrink--quiet")
        yield self._last_resort
        yield self._menu
        yield self._earlier

    def show(self, goal: ProximalGoal, revisions: Sequence[GoalRevision]) -> None:
        """Show a goal that waits before the gate. `revisions` are all its wordings, oldest first; the last is the present one."""
        earlier = revisions[:-1]
        late = len(earlier) >= ROUNDS_BEFORE_LAST_RESORT
        self._card.show(goal)
        self._last_resort.display = late
        self._menu.offer(self._rows(len(earlier)))
        self._earlier.update("\n".join(self._line(one) for one in reversed(earlier)))
        self._earlier.display = bool(earlier) and self.screen.size.height >= _ROOMY + len(earlier)

    def focus_menu(self) -> None:
        """Give the focus to the levers."""
        self._menu.focus()

    def _rows(self, earlier: int) -> list[MenuRow]:
        coaching = self.live.coaching
        rows = [MenuRow(one, coaching.lever(one).key, coaching.lever(one).label) for one in levers_after(earlier)]
        rows.append(MenuRow(_PARK, "n", coaching.proximal_goal.want_question, "no: park it"))
        if earlier:
            rows.append(MenuRow(_EARLIER, "r", coaching.step(self.SLUG).field("revisions").label, f"show {earlier}"))
        return rows

    def _line(self, revision: GoalRevision) -> str:
        """One earlier wording with its ratings; line breaks of the person's own are marks."""
        words = (visible(one, glyphs=self.live.glyphs.charset) for one in revision_words(revision, self.live))
        return f" {self.live.glyphs.separator} ".join(words)

    @on(KeyMenu.Chosen)
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if event.name == _PARK:
            self.post_message(self.NotWanted())
        elif event.name == _EARLIER:
            self._earlier.display = not self._earlier.display
            self.call_after_refresh(self._earlier.scroll_visible, animate=False)
        else:
            self.post_message(self.LeverChosen(Lever(event.name)))
