"""The wording of a goal and, once it is settled, its two ratings: challenge before confidence (spec step 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.goal import RATINGS, WORDING, only_the_rating_rose, same_goal
from protocol.coaching import StepText
from protocol.entities import ProximalGoal
from protocol.text import LIMITS
from protocol.vocabulary import GoalStatus, Lever
from screens.fields.base import Field
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.goal_parts.goal_card import GoalCard
from screens.goal_parts.plan_fields import MinutesField, WhenField
from screens.live import Live
from screens.widgets.nudge_box import NudgeBox
from screens.widgets.static import Static

_Kind = TypeVar("_Kind", bound=Field)


class GoalForm(Vertical):
    """The fields of one goal. The ratings can be reached when nothing is wrong with the wording."""

    SLUG: ClassVar[str] = "proximal_goal"

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """An empty form."""
        super().__init__(id=id)
        self.live = live
        self._lever = Static("", markup=False, classes="form--lever")
        self._card = GoalCard(live)
        self._ratings = Vertical(classes="form--ratings")

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.step(self.SLUG)
        yield self._lever
        action = self._words(texts, "action")
        yield action
        yield NudgeBox(self.live, action, edited=self._keep_as_aspiration)
        yield WhenField(self.live, texts.field("when"))
        for name in ("where", "done_criterion"):
            yield self._words(texts, name)
        yield MinutesField(self.live, texts.field("duration_min"))
        for name in ("if_then", "aspiration"):
            yield self._words(texts, name)
        with self._ratings:
            yield self._card
            yield from self._rows(texts)
            question = f"{self.live.coaching.proximal_goal.rating_only} (optional)"
            yield TextField("surer", question, limits=LIMITS["revision.surer"], glyphs=self.live.glyphs)

    def _words(self, texts: StepText, name: str) -> TextField:
        text, limits = texts.field(name), LIMITS[f"goal.{name}"]
        return TextField(name, text.prompt, limits=limits, placeholder=text.placeholder, help_=text.help, glyphs=self.live.glyphs)

    def _rows(self, texts: StepText) -> Sequence[RatingField]:
        challenge, confidence = (texts.field(name) for name in RATINGS)
        return (
            RatingField("challenge", challenge.prompt, anchors=[(0, challenge.low), (10, challenge.high)], glyphs=self.live.glyphs),
            RatingField(
                "confidence",
                confidence.prompt,
                anchors=[(0, confidence.low), (5, confidence.mid), (10, confidence.high)],
                glyphs=self.live.glyphs,
            ),
        )

    def _one(self, name: str, kind: type[_Kind]) -> _Kind:
        return next(field for field in self.query(kind) if field.name_ == name)

    def words(self, name: str) -> str:
        """The words of a text field, as entered."""
        return self._one(name, TextField).value

    def rating(self, name: str) -> int | None:
        """`challenge` or `confidence`, None while it is not rated."""
        return self._one(name, RatingField).value

    @property
    def nudge(self) -> NudgeBox:
        """What there may be to say about the act."""
        return self.query_one(NudgeBox)

    def _keep_as_aspiration(self) -> None:
        """A far aim is kept in its own place before it is worded nearer, unless another aim stands there."""
        aspiration = self._one("aspiration", TextField)
        if not aspiration.value.strip():
            aspiration.set_value(self.words("action"))

    @property
    def goal(self) -> ProximalGoal:
        """The goal as the form has it: a value to show and to compare, on no record."""
        planned = self._one("when", WhenField).planned
        return ProximalGoal(
            id="",
            domain_id="",
            at=self.live.now().moment,
            action=self.words("action"),
            status=GoalStatus.DRAFT,
            challenge=self.rating("challenge"),
            confidence=self.rating("confidence"),
            when=planned.text,
            due=planned.at,
            where=self.words("where"),
            done_criterion=self.words("done_criterion"),
            duration_min=self._one("duration_min", MinutesField).minutes,
            if_then=self.words("if_then"),
            aspiration=self.words("aspiration"),
        )

    def shows(self, goal: ProximalGoal) -> bool:
        """Whether the form has this goal as it is on record, wording and ratings."""
        return same_goal(goal, self.goal)

    def pull(self, lever: Lever | None) -> None:
        """Say above the wording what this lever asks to change."""
        text = self.live.coaching.lever(lever) if lever is not None else None
        self._lever.update("" if text is None else f"{text.label}: {text.change}")
        self._lever.display = text is not None

    def clear_ratings(self) -> bool:
        """Take both ratings away; whether there was one."""
        rated = any(self.rating(name) is not None for name in RATINGS)
        for name in RATINGS:
            self._one(name, RatingField).set_value(None)
        return rated

    def follow(self, before: ProximalGoal | None) -> None:
        """Bring what depends on the wording up to date. `before` is the goal on record that is reworded, if any."""
        self._one("when", WhenField).show_understood()
        sound = all(self._one(name, TextField).problem() is None for name in WORDING)
        self._ratings.disabled = not (sound or self._ratings.has_focus_within)
        self._card.display = sound
        goal = self.goal
        if sound:
            self._card.show(goal._replace(challenge=None, confidence=None))
        self._ask_what_makes_surer(asked=before is not None and only_the_rating_rose(before, goal))

    def _ask_what_makes_surer(self, *, asked: bool) -> None:
        surer = self._one("surer", TextField)
        if asked and not surer.display:
            self.call_after_refresh(surer.scroll_visible, animate=False)
        surer.display = asked
