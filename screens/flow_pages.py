"""The pages of the attempt flow that only show something and offer ways on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from protocol.entities import Attempt
from protocol.guarding.people import line_for
from protocol.snapshot import current_script
from protocol.steps import Step
from protocol.visible import visible
from screens.evidence import recalled, win_lines
from screens.live import Live
from screens.stages import attempt_state
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static


class Way(NamedTuple):
    """A way on: what the flow does, its key and its words."""

    name: str
    key: str
    words: str


SET_GOAL = Way("set_goal", "enter", "set a goal (step 2)")
LOG_UNPLANNED = Way("log", "o", "log without a goal (step 3)")
DEFINE_DOMAIN = Way("define", "enter", "name a domain (step 1)")
LOOK_AGAIN = Way("look_again", "enter", "look again")
RESUME = Way("resume", "enter", "go on")
BEGIN_ANEW = Way("begin", "n", "begin a new attempt")
TELL = Way("tell", "enter", "it is over: say what came of it")
CANCEL = Way("cancel", "y", "yes, cancel it")
KEEP = Way("keep", "n", "no, go on")
PREPARE = Way("prepare", "enter", "go on")


class FlowPage(VerticalScroll, can_focus=False):
    """One sentence that stands out, groups of lines below it, and the ways on."""

    def __init__(self, live: Live, sentence: str, groups: Sequence[Sequence[str]], ways: Sequence[Way], *, id: str | None = None) -> None:
        """The texts may hold a person's own words. The first way is the one that enter takes."""
        super().__init__(id=id)
        marks = live.glyphs.charset
        self._sentence = visible(sentence, glyphs=marks)
        self._groups = ["\n".join(visible(line, glyphs=marks) for line in group) for group in groups if group]
        self._menu = KeyMenu(live.glyphs, [MenuRow(*way) for way in ways])

    def compose(self) -> ComposeResult:
        yield Static(self._sentence, markup=False, classes="page--sentence")
        for group in self._groups:
            yield Static(group, markup=False, classes="page--group")
        yield self._menu

    def focus_first(self) -> None:
        """Put the keys to the ways on."""
        self._menu.focus()


def resume_page(live: Live, attempt: Attempt) -> FlowPage:
    """Whether to go on with an attempt; one that has its outcome may also be left for a new one."""
    state = live.coaching.label(attempt_state(live.current(), attempt))
    ways = [RESUME] if attempt.outcome is None else [RESUME, BEGIN_ANEW]
    return FlowPage(live, live.coaching.flow.resume.format(state=state), [goal_lines(live, attempt)], ways)


def evidence_page(live: Live, attempt: Attempt) -> FlowPage:
    """Wins of the person's own, nearest in difficulty to the goal of this attempt."""
    domain = live.current().domains[attempt.domain_id]
    groups = [win_lines(live, win) for win in recalled(live, domain, attempt.challenge)]
    return FlowPage(live, live.coaching.evidence.before, groups, [PREPARE])


def go_page(live: Live, attempt: Attempt) -> FlowPage:
    """The goal and the instructions, in sight until the attempt is over."""
    groups = [goal_lines(live, attempt), script_lines(live, attempt.domain_id)]
    return FlowPage(live, live.coaching.small_win.go, groups, [TELL])


def goal_lines(live: Live, attempt: Attempt) -> list[str]:
    """What was set, as it stood when the attempt began, and the parts of the goal that help to do it."""
    goal = live.current().goals.get(attempt.goal_id or "")
    parts = {"action": attempt.goal_action, "done_criterion": attempt.done_criterion}
    if goal is not None:
        parts |= {"where": goal.where, "if_then": goal.if_then}
    text = live.coaching.step(Step.PROXIMAL_GOAL)
    return [f"{text.field(name).label}: {words}" for name, words in parts.items() if words]


def beginner_line(live: Live, attempt: Attempt | None) -> str:
    """What will tell others that one is learning; "" where nothing was written for that."""
    if attempt is None:
        return ""
    goals = live.current().goals
    mine = [one for one in goals.values() if one.domain_id == attempt.domain_id]
    line = line_for(goals.get(attempt.goal_id or ""), mine)
    return f"{live.coaching.step(Step.PROXIMAL_GOAL).field('beginner_line').label}: {line}" if line else ""


def script_lines(live: Live, domain_id: str) -> list[str]:
    """The instructions one to a line, and the cue for saying them."""
    script = current_script(live.current(), domain_id)
    if script is None:
        return []
    cue = live.coaching.step(Step.SELF_TALK).field("cue").label
    return [*(f"{live.glyphs.bullet} {line}" for line in script.instructions), *([f"{cue}: {script.cue}"] if script.cue else [])]
