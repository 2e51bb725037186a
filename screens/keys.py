"""Every key of the program, spelled once: its id for the keymap, its label for the footer and help, and what it does.

A key that is pressed while a text field has the focus must be a function or ctrl key; single characters go into the text.
"""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding


class Key(NamedTuple):
    """One action of the program and the key that starts it. `place` groups the help; `show` puts it into the footer."""

    id: str
    key: str
    action: str
    label: str
    tooltip: str
    place: str
    show: bool = False
    priority: bool = False

    @property
    def binding(self) -> Binding:
        """The binding for Textual."""
        return Binding(self.key, self.action, self.label, show=self.show, priority=self.priority, id=self.id, tooltip=self.tooltip)


EVERYWHERE = "Everywhere"
STEPS = "In a step"
DASHBOARD = "On the dashboard"
FLOW = "In the attempt flow"
LISTS = "In lists and pages"
DOMAIN_LIST = "In the list of domains"
HELP_PAGE = "On the help page"

QUIT = Key("app.quit", "ctrl+q", "quit", "Quit", "Leave; what you typed is kept", EVERYWHERE, priority=True)
HELP = Key("app.help", "f1,question_mark", "help", "Help", "All keys, the scope of this program, and Help now", EVERYWHERE, show=True)
PALETTE = Key("app.palette", "ctrl+p", "command_palette", "Commands", "Search every action", EVERYWHERE)
BACK = Key("screen.back", "escape", "back", "Back", "One level up; what you typed is kept", EVERYWHERE, show=True)
PRIVACY = Key("app.privacy", "f9", "privacy", "Blank", "Blank the screen at once", EVERYWHERE)
REDRAW = Key("app.redraw", "ctrl+l", "redraw", "Redraw", "Draw the screen anew", EVERYWHERE)

SAVE = Key("step.save", "ctrl+s", "save", "Save", "Save this step", STEPS, show=True)
NEXT_STEP = Key("step.next", "f4", "next_step", "Next step", "Go to the next step", STEPS, show=True)
ANOTHER_DOMAIN = Key("step.another", "ctrl+n", "another", "Another", "In step 1: define another domain", STEPS, show=True)
ANOTHER_TWEAK = Key("review.another_tweak", "ctrl+n", "another", "Another tweak", "One a review; the other can have its own day", STEPS)
MENU = (
    Key("menu.up", "up", "move(0,-1)", "Up", "To the choice above", STEPS),
    Key("menu.down", "down", "move(0,1)", "Down", "To the choice below", STEPS),
    Key("menu.left", "left", "move(-1,0)", "Left", "To the choice on the left", STEPS),
    Key("menu.right", "right", "move(1,0)", "Right", "To the choice on the right", STEPS),
    Key("menu.take", "enter", "take", "Take", "Take the choice that is pointed at", STEPS),
)
PREVIOUS_STEP = Key("step.previous", "f3", "previous_step", "Previous step", "Go to the step before", STEPS)
DIMENSIONS = Key("step.dimensions", "f5", "dimensions", "Dimensions", "Rate where the cause lies (optional)", STEPS)

SKIP = Key("flow.skip", "f4", "skip", "Skip", "Go on without this part", FLOW, show=True)
CANCEL_ATTEMPT = Key("flow.cancel", "f8", "cancel_attempt", "Cancel", "Cancel this attempt; what you wrote is kept", FLOW, show=True)

GO_TO_STEP = tuple(
    Key(f"app.step_{number}", str(number), f"open_step({number})", f"Step {number}", f"Go to step {number}", DASHBOARD)
    for number in range(1, 8)
)
QUICK_LOG = Key("dashboard.quick_log", "l", "quick_log", "Log", "Log an attempt in one line", DASHBOARD, show=True)
ATTEMPT = Key("dashboard.attempt", "a", "attempt", "Attempt", "Prepare, do, acknowledge, audit, review", DASHBOARD, show=True)
REVIEW = Key("dashboard.review", "r", "review", "Review", "Quick review of the newest attempt", DASHBOARD, show=True)
DOMAINS = Key("dashboard.domains", "d", "domains", "Domains", "Active, parked and other domains", DASHBOARD, show=True)
NEXT_UP = Key("dashboard.next", "enter", "next_up", "Next", "Go to what is next", DASHBOARD, show=True)
TWEAK_USED = Key("dashboard.tweak_used", "y", "tweak('used')", "Used", "You used the tweak", DASHBOARD)
TWEAK_PARTLY = Key("dashboard.tweak_partly", "p", "tweak('partly')", "Partly", "You used part of the tweak", DASHBOARD)
TWEAK_NOT_USED = Key("dashboard.tweak_not_used", "n", "tweak('not_used')", "Not used", "You did not use the tweak", DASHBOARD)
EXPLAIN = Key("dashboard.explain", "equals_sign", "explain", "Why", "The rule behind the figures and what they rest on", DASHBOARD)
UNDO = Key("dashboard.undo", "u", "undo", "Undo", "Undo the last change, from whichever program it came", DASHBOARD)
REDO = Key("dashboard.redo", "ctrl+r", "redo", "Redo", "Do again what was undone last", DASHBOARD)
LEAVE_BOX = Key("dashboard.leave_box", "escape", "leave_box", "Back", "Leave the quick-log box; its line is kept", DASHBOARD)
QUIT_LETTER = Key("dashboard.quit", "q", "quit", "Quit", "Leave", DASHBOARD)

HELP_NOW = Key("help.now", "h", "help_now", "Help now", "Where help from people is to be had", HELP_PAGE, show=True)
SCROLLING = (
    Key("page.down", "j,down", "scroll(1)", "Down", "One line down", LISTS),
    Key("page.up", "k,up", "scroll(-1)", "Up", "One line up", LISTS),
    Key("page.page_down", "ctrl+d,pagedown,space", "scroll(10)", "Page down", "Ten lines down", LISTS),
    Key("page.page_up", "ctrl+u,pageup", "scroll(-10)", "Page up", "Ten lines up", LISTS),
)
NEW_DOMAIN = Key("domains.new", "n", "new", "New", "Define another domain", DOMAIN_LIST, show=True)
FOCUS_DOMAIN = Key("domains.focus", "enter", "focus_domain", "Take up", "Bring this domain to the front", DOMAIN_LIST, show=True)
PARK_DOMAIN = Key("domains.park", "p", "move('parked')", "Park", "Let it wait; nothing is lost", DOMAIN_LIST, show=True)
PAUSE_DOMAIN = Key("domains.pause", "u", "move('paused')", "Pause", "Put it on hold for a while", DOMAIN_LIST)
ARCHIVE_DOMAIN = Key("domains.archive", "x", "move('archived')", "Archive", "Good enough; put it away", DOMAIN_LIST, show=True)
SWAP_DOMAIN = Key("domains.swap", "s", "swap", "Swap", "Take this one up and park the others", DOMAIN_LIST, show=True)

ALL: tuple[Key, ...] = (
    QUIT,
    HELP,
    PALETTE,
    BACK,
    PRIVACY,
    REDRAW,
    SAVE,
    NEXT_STEP,
    PREVIOUS_STEP,
    ANOTHER_DOMAIN,
    ANOTHER_TWEAK,
    *MENU,
    *GO_TO_STEP,
    QUICK_LOG,
    ATTEMPT,
    REVIEW,
    DOMAINS,
    NEXT_UP,
    TWEAK_USED,
    TWEAK_PARTLY,
    TWEAK_NOT_USED,
    EXPLAIN,
    UNDO,
    REDO,
    LEAVE_BOX,
    QUIT_LETTER,
    NEW_DOMAIN,
    FOCUS_DOMAIN,
    PARK_DOMAIN,
    PAUSE_DOMAIN,
    ARCHIVE_DOMAIN,
    SWAP_DOMAIN,
    *SCROLLING,
    HELP_NOW,
)
"""Every key, in the order of the help."""
