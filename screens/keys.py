"""Every key of the program, spelled once: its id for the keymap, its label for the footer and help, and what it does.

A key that is pressed while a text field has the focus must be a function or ctrl key; single characters go into the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.binding import Binding


class Key(NamedTuple):
    """One action of the program and the key that starts it. `place` groups the help; `show` puts it into the footer.

    Keys of one place with one tooltip share a row of the help. One without an id is handled by Textual or by a widget itself: it is
    told in the help, and cannot be changed.
    """

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
        from textual.binding import Binding

        return Binding(self.key, self.action, self.label, show=self.show, priority=self.priority, id=self.id, tooltip=self.tooltip)


EVERYWHERE = "Everywhere"
DASHBOARD = "On the dashboard"
BOX = "In the quick-log box"
STEPS = "In a step"
FIRST_STEPS = "In your first steps 1 and 2"
STEP_1 = "In step 1"
STEP_5 = "In step 5"
STEP_7 = "In step 7"
FLOW = "In the attempt flow"
REVIEWING = "In the quick review"
RATING = "In the appraisal"
FIELDS = "In any field"
TEXTS = "In a text"
RATINGS = "On a row of numbers"
CHOICES = "On a list of options"
LINE_LISTS = "In a list of lines"
MENUS = "In a menu"
DOMAIN_LIST = "In the list of domains"
INSIGHT_PANELS = "In the insights"
HISTORY_LIST = "In the history"
HISTORY_FORMS = "In a form of the history"
STREAK_POLICY = "On the page of streaks"
SETTINGS_PAGE = "In the settings"
HEAVY = "On the page after heavy words"
IN_PALETTE = "In the search of every action"
EXPORTING = "On the page of an export"
PAGES = "On a page like this one"


def told(key: str, tooltip: str, place: str) -> Key:
    """A key that is only told in the help."""
    return Key("", key, "", "", tooltip, place)


QUIT = Key("app.quit", "ctrl+q", "quit", "Quit", "Leave; what you typed is kept", EVERYWHERE, priority=True)
HELP = Key("app.help", "f1,question_mark", "help", "Help", "All keys, the scope of this program, and Help now", EVERYWHERE, show=True)
PALETTE = Key("app.palette", "ctrl+p,colon", "command_palette", "Commands", "Search every action, and what you wrote", EVERYWHERE)
BACK = Key("screen.back", "escape", "back", "Back", "One level up; what you typed is kept", EVERYWHERE, show=True)
PRIVACY = Key("app.privacy", "f9", "privacy", "Blank", "Blank the screen at once; any key brings it back", EVERYWHERE)
MASK = Key("app.mask", "f10", "mask", "Mask", "Mask your words while the screen is shared, or show them again; numbers stay", EVERYWHERE)
# Before a text in hand, which would select all of itself by this key.
EVIDENCE = Key(
    *("app.evidence", "f7", "evidence", "Evidence"),
    *("Your evidence file: wins of your own, nearest to the goal; the same key closes it", EVERYWHERE),
    priority=True,
)
UNDO = Key("app.undo", "u", "undo", "Undo", "Undo the last change, from whichever program it came; not while you type", EVERYWHERE)
REDO = Key("app.redo", "ctrl+r", "redo", "Redo", "Do again what was undone last; not while you type", EVERYWHERE)
REDRAW = Key("app.redraw", "ctrl+l", "redraw", "Redraw", "Draw the screen anew", EVERYWHERE)
LOG_ANYWHERE = Key(
    *("app.quick_log", "l,ctrl+g", "quick_log", "Log"),
    *("Log an attempt in one line, above what is in hand; ctrl+g while you type or rate", EVERYWHERE),
)

PALETTE_MOVES = (
    Key("palette.down", "down,ctrl+n", "cursor_down", "Down", "Point at another line", IN_PALETTE),
    Key("palette.up", "up,ctrl+p", "command_list('cursor_up')", "Up", "Point at another line", IN_PALETTE),
    Key("palette.page_down", "pagedown", "command_list('page_down')", "Page down", "A page further", IN_PALETTE),
    Key("palette.page_up", "pageup", "command_list('page_up')", "Page up", "A page back", IN_PALETTE),
    told("enter", "Do it, or go there", IN_PALETTE),
)

NEXT_UP = Key("dashboard.next", "enter", "next_up", "Next", "Go to what is next", DASHBOARD, show=True)
QUICK_LOG = Key("dashboard.quick_log", "l", "quick_log", "Log", "Log an attempt in one line", DASHBOARD, show=True)
ATTEMPT = Key("dashboard.attempt", "a", "attempt", "Attempt", "Prepare, do, acknowledge, audit, review", DASHBOARD, show=True)
REVIEW = Key("dashboard.review", "r", "review", "Review", "Quick review of the newest attempt", DASHBOARD, show=True)
DOMAINS = Key("dashboard.domains", "d", "domains", "Domains", "Active, parked and other domains", DASHBOARD, show=True)
EXPLAIN = Key(
    "dashboard.explain", "equals_sign", "explain", "Why", "The rule behind the figures and what they rest on", DASHBOARD, show=True
)
APPRAISAL = Key(
    "dashboard.appraisal", "m", "appraisal", "Appraisal", "Rate your ladder as of now, or see what the last rating says", DASHBOARD
)
INSIGHTS = Key("dashboard.insights", "i", "insights", "Insights", "What your record shows, one figure at a time", DASHBOARD, show=True)
HISTORY = Key("dashboard.history", "h", "history", "History", "Every entry: search, correct, delete, hand out", DASHBOARD, show=True)
NOTICE = Key("dashboard.notice", "g", "notice", "More", "More about the line below what is next", DASHBOARD)
GO_TO_STEP = tuple(
    Key(f"app.step_{number}", str(number), f"open_step({number})", f"Step {number}", "Go to the step of this number", DASHBOARD)
    for number in range(1, 8)
)
TWEAK_USED = Key("dashboard.tweak_used", "y", "tweak('used')", "Used", "The tweak: you used it; it helped", DASHBOARD)
TWEAK_PARTLY = Key("dashboard.tweak_partly", "p", "tweak('partly')", "Partly", "The tweak: you used part of it", DASHBOARD)
TWEAK_NOT_USED = Key("dashboard.tweak_not_used", "n", "tweak('not_used')", "Not used", "The tweak: you did not; it did not help", DASHBOARD)
SETTINGS = Key("app.settings", "comma", "settings", "Settings", "Themes, days, privacy and the like", DASHBOARD)
QUIT_LETTER = Key("dashboard.quit", "q", "app.quit", "Quit", "Leave; nothing is lost", DASHBOARD)

LOG_LINE = Key("box.log", "enter", "log", "Log it", "Log the line", BOX, show=True)
COMPLETE = Key(
    "box.complete", "tab", "complete", "Complete", "Finish the word as far as it is certain; else take what is shown", BOX, show=True
)
TAKE_SHOWN = told("right", "At the end of the line: take what stands behind it, your last values or words of yours", BOX)
LEAVE_BOX = Key("dashboard.leave_box", "escape", "leave_box", "Back", "Leave the box; its line is kept", BOX, show=True)

SAVE = Key("step.save", "ctrl+s", "save", "Save", "Save this step", STEPS, show=True)
EXPORT = Key("export.save", "ctrl+s", "save", "Write", "Write the file", EXPORTING, show=True)
NEXT_STEP = Key("step.next", "f4", "next_step", "Next step", "Go to the next step", STEPS, show=True)
PREVIOUS_STEP = Key("step.previous", "f3", "previous_step", "Previous step", "Go to the step before", STEPS)
OTHER_WORDING = Key(
    "step.other_wording", "f2", "take_version", "Other wording", "Take the other wording of a text worded on two machines", STEPS
)
MORE = Key("step.more", "f5", "more", "Optional", "The lines that may stay empty", FIRST_STEPS, show=True)
ANOTHER_DOMAIN = Key("step.another", "ctrl+n", "another", "Another", "Define another domain", STEP_1, show=True)
# A text field of Textual's has a use of its own for f6, which is no loss here.
LADDER = Key("step.ladder", "f6", "ladder", "Ladder", "The ladder of the domain, to rate as of now", STEP_1, show=True, priority=True)
DIMENSIONS = Key("step.dimensions", "f5", "dimensions", "Dimensions", "Rate where the cause of a result lies (optional)", STEP_5)
HEARD = Key("step.heard", "f5", "heard", "Heard", "Note that somebody encouraged you, or not (optional)", STEP_7, show=True)

SKIP = Key("flow.skip", "f4", "skip", "Skip", "Go on without this part", FLOW, show=True)
CANCEL_ATTEMPT = Key(
    "flow.cancel", "f8", "cancel_attempt", "Cancel attempt", "Cancel this attempt; what you wrote is kept", FLOW, show=True
)

RUNG_BEFORE = Key("appraisal.before", "f3", "rung_before", "Rung before", "Rate the rung before anew", RATING, show=True)

ANOTHER_TWEAK = Key("review.another_tweak", "ctrl+n", "another", "Another tweak", "One a review; the other can have its own day", REVIEWING)

FIELD_KEYS = (
    told("tab", "To the next field", FIELDS),
    told("shift+tab", "To the field before", FIELDS),
    told("enter", "To the next field; from the last one, save", FIELDS),
)
TEXT_KEYS = (
    told("ctrl+z", "Undo, in this text", TEXTS),
    told("ctrl+y", "Redo, in this text", TEXTS),
    told("ctrl+w", "Delete the word before the cursor", TEXTS),
    told("ctrl+u", "Delete all before the cursor", TEXTS),
    told("ctrl+k", "Delete all after the cursor", TEXTS),
)
RATING_KEYS = (
    told("0 ... 9", "Your rating; 1 and 0 in a row give 10", RATINGS),
    Key("rating.lower", "left,h", "step(-1)", "Lower", "One lower", RATINGS),
    Key("rating.higher", "right,l", "step(1)", "Higher", "One higher", RATINGS),
    Key("rating.lowest", "home", "low", "Lowest", "The lowest", RATINGS),
    Key("rating.highest", "end", "high", "Highest", "The highest", RATINGS),
    Key("rating.clear", "delete,backspace", "clear", "Clear", "No rating", RATINGS),
    Key("rating.next", "enter", "submit", "Next field", "To the next field", RATINGS),
)
OPTION_KEYS = (
    told("a letter", "Take the option it stands beside", CHOICES),
    Key("options.up", "up,k", "move_row(-1)", "Up", "Point at another option", CHOICES),
    Key("options.down", "down,j", "move_row(1)", "Down", "Point at another option", CHOICES),
    Key("options.left", "left,h", "move_column(-1)", "Left", "Point at another option", CHOICES),
    Key("options.right", "right,l", "move_column(1)", "Right", "Point at another option", CHOICES),
    Key("options.first", "home", "first", "First option", "Point at the first", CHOICES),
    Key("options.last", "end", "last", "Last option", "Point at the last", CHOICES),
    Key("options.mark", "space", "mark", "Choose or clear", "Take the option, or clear it", CHOICES),
    Key("options.clear", "delete,backspace", "clear", "Clear", "No option", CHOICES),
    Key("options.take", "enter", "take", "Choose, next field", "Take the option and go to the next field", CHOICES),
)
LINE_KEYS = (
    told("enter", "To the next line; from an empty one, to the next field", LINE_LISTS),
    Key("lines.up", "up", "line(-1)", "Line above", "To another line", LINE_LISTS),
    Key("lines.down", "down", "line(1)", "Line below", "To another line", LINE_LISTS),
    Key("lines.move_up", "ctrl+up", "move_line(-1)", "Move the line up", "Move the line", LINE_LISTS),
    Key("lines.move_down", "ctrl+down", "move_line(1)", "Move the line down", "Move the line", LINE_LISTS),
    told("backspace", "In an empty line: take the line away", LINE_LISTS),
    Key("lines.insert", "ctrl+o", "insert_line", "Insert a line", "Insert a line below, or put back the one taken out", LINE_LISTS),
    Key("lines.take_out", "ctrl+t", "take_out_line", "Take the line out", "Take the line out; ctrl+o puts it back", LINE_LISTS),
)
MENU = (
    Key("menu.up", "up,k", "move(0,-1)", "Up", "Point at another choice", MENUS),
    Key("menu.down", "down,j", "move(0,1)", "Down", "Point at another choice", MENUS),
    Key("menu.left", "left,h", "move(-1,0)", "Left", "Point at another choice", MENUS),
    Key("menu.right", "right,l", "move(1,0)", "Right", "Point at another choice", MENUS),
    Key("menu.take", "enter", "take", "Take", "Take the choice that is pointed at", MENUS),
)

NEW_DOMAIN = Key("domains.new", "n", "new", "New", "Define another domain", DOMAIN_LIST, show=True)
FOCUS_DOMAIN = Key(
    "domains.focus", "enter", "focus_domain", "Take up", "Bring this domain to the front", DOMAIN_LIST, show=True, priority=True
)
PARK_DOMAIN = Key("domains.park", "p", "move('parked')", "Park", "Let it wait; nothing is lost", DOMAIN_LIST, show=True)
PAUSE_DOMAIN = Key("domains.pause", "z", "move('paused')", "Pause", "Put it on hold for a while", DOMAIN_LIST, show=True)
DOMAIN_OTHER_WORDING = Key(
    "domains.other_wording", "v", "take_version", "Other wording", "Take the other wording of a text worded on two machines", DOMAIN_LIST
)
ARCHIVE_DOMAIN = Key("domains.archive", "x", "move('archived')", "Archive", "Good enough; put it away", DOMAIN_LIST, show=True)
SWAP_DOMAIN = Key("domains.swap", "s", "swap", "Swap", "Take this one up and park the others", DOMAIN_LIST, show=True)
MOVING_IN_DOMAINS = (
    Key("domains.down", "down,j", "walk('cursor_down')", "Down", "Point at another domain", DOMAIN_LIST),
    Key("domains.up", "up,k", "walk('cursor_up')", "Up", "Point at another domain", DOMAIN_LIST),
    Key("domains.page_down", "pagedown,ctrl+d", "walk('page_down')", "Page down", "A page of domains further", DOMAIN_LIST),
    Key("domains.page_up", "pageup,ctrl+u", "walk('page_up')", "Page up", "A page of domains back", DOMAIN_LIST),
    Key("domains.first", "home,g", "walk('first')", "First", "Point at the first", DOMAIN_LIST),
    Key("domains.last", "end,G", "walk('last')", "Last", "Point at the last", DOMAIN_LIST),
)
CLOSE_DOMAINS = Key("domains.close", "q", "back", "Close", "Close the list", DOMAIN_LIST)

NEXT_INSIGHT = Key("insights.next", "right,down,j,n", "walk(1)", "Next", "To the next insight", INSIGHT_PANELS, show=True)
PREVIOUS_INSIGHT = Key("insights.previous", "left,up,k,p", "walk(-1)", "Before", "To the insight before", INSIGHT_PANELS, show=True)
EXPLAIN_INSIGHT = Key(
    "insights.explain", "equals_sign", "explain", "Why", "The rule behind this figure and the rows it rests on", INSIGHT_PANELS, show=True
)
WALKING = (
    *(NEXT_INSIGHT, PREVIOUS_INSIGHT),
    Key("insights.first", "home,g", "jump(0)", "First", "To the first insight", INSIGHT_PANELS),
    Key("insights.last", "end,G", "jump(-1)", "Last", "To the last insight", INSIGHT_PANELS),
)
SCROLLING_INSIGHT = (
    Key("insights.page_down", "ctrl+d,pagedown,space", "scroll(10)", "Page down", "Ten lines down, in a low window", INSIGHT_PANELS),
    Key("insights.page_up", "ctrl+u,pageup", "scroll(-10)", "Page up", "Ten lines up, in a low window", INSIGHT_PANELS),
)
OPEN_ENTRY = Key("history.open", "enter", "open_entry", "Open", "Everything about this entry", HISTORY_LIST, show=True)
SEARCH = Key("history.search", "slash", "search", "Search", "Find words, whatever their case and accents", HISTORY_LIST, show=True)
FILTER = Key("history.filter", "f", "filter", "Filter", "By domain, outcome, cause and days; esc clears all", HISTORY_LIST, show=True)
EDIT_ENTRY = Key("history.edit", "e", "edit", "Edit", "Correct this entry; what it said before is kept", HISTORY_LIST, show=True)
DELETE_ENTRY = Key("history.delete", "x,delete", "delete", "Delete", "Delete this entry; u brings it back", HISTORY_LIST, show=True)
HAND_OUT = Key("history.export", "o", "hand_out", "Export", "Write what is shown to a file", HISTORY_LIST, show=True)
TURN_LIST = Key("history.turn", "t", "turn", "Timeline", "Table or timeline", HISTORY_LIST, show=True)
CLOSE_LIST = Key("history.close", "q", "leave", "Close", "Back to the dashboard", HISTORY_LIST)
MOVING_IN_LIST = (
    Key("history.down", "down,j", "move(1)", "Down", "To another entry", HISTORY_LIST),
    Key("history.up", "up,k", "move(-1)", "Up", "To another entry", HISTORY_LIST),
    Key("history.page_down", "pagedown,ctrl+d,space", "page(1)", "Page down", "A page of entries further", HISTORY_LIST),
    Key("history.page_up", "pageup,ctrl+u", "page(-1)", "Page up", "A page of entries back", HISTORY_LIST),
    Key("history.first", "home,g", "jump(0)", "First", "To the newest", HISTORY_LIST),
    Key("history.last", "end,G", "jump(-1)", "Last", "To the oldest", HISTORY_LIST),
)
CLEAR_FILTER = Key("history.clear", "ctrl+r", "clear_filter", "Clear", "In the filter: ask for everything again", HISTORY_FORMS, show=True)
SAVE_FORM = Key("history.save", "ctrl+s", "save", "Save", "Save the correction", HISTORY_FORMS, show=True)
STOP_TODAY = Key("heavy.stop", "q", "stop", "Stop for today", "Leave for today; what you wrote is kept", HEAVY, show=True)
GO_BACK = Key("heavy.back", "enter,escape", "back", "Back", "Back to where you were", HEAVY, show=True)

TURN_SCHEDULE = (
    Key("streaks.next", "right,n", "turn(1)", "Next schedule", "Look at another schedule", STREAK_POLICY, show=True),
    Key("streaks.previous", "left,p", "turn(-1)", "Schedule before", "Look at another schedule", STREAK_POLICY),
    Key("streaks.more", "plus", "add(1)", "More", "One more: days between, or times a week", STREAK_POLICY),
    Key("streaks.fewer", "minus", "add(-1)", "Fewer", "One fewer: days between, or times a week", STREAK_POLICY),
    told("1 ... 7", "That day of the week, or that number", STREAK_POLICY),
)
SET_SCHEDULE = Key("streaks.set", "s", "set_schedule", "Set it", "Set the schedule shown from today on", STREAK_POLICY, show=True)

SETTING_LIST = (
    Key("settings.up", "up,k", "move(-1)", "Up", "To the setting above", SETTINGS_PAGE),
    Key("settings.down", "down,j", "move(1)", "Down", "To the setting below", SETTINGS_PAGE),
    Key("settings.first", "home,g", "move(-99)", "First", "To the first setting", SETTINGS_PAGE),
    Key("settings.last", "end,G", "move(99)", "Last", "To the last setting", SETTINGS_PAGE),
    Key("settings.next", "right,l,space", "turn(1)", "Change", "To the next value", SETTINGS_PAGE, show=True),
    Key("settings.previous", "left,h", "turn(-1)", "Change back", "To the value before", SETTINGS_PAGE),
    Key("settings.open", "enter", "open", "Open", "On the schedule: what another one would come to", SETTINGS_PAGE),
    told("1 ... 7", "On the rest weekdays: that day rests, or no longer", SETTINGS_PAGE),
)
SAVE_SETTINGS = Key("settings.save", "ctrl+s", "save", "Save", "Save what is marked", SETTINGS_PAGE, show=True)

SCROLLING = (
    Key("page.down", "j,down", "scroll(1)", "Down", "One line down", PAGES),
    Key("page.up", "k,up", "scroll(-1)", "Up", "One line up", PAGES),
    Key("page.page_down", "ctrl+d,pagedown,space", "scroll(10)", "Page down", "Ten lines down", PAGES),
    Key("page.page_up", "ctrl+u,pageup", "scroll(-10)", "Page up", "Ten lines up", PAGES),
    Key("page.top", "g,home", "scroll(-9999)", "Top", "To the top", PAGES),
    Key("page.bottom", "G,end", "scroll(9999)", "Bottom", "To the end", PAGES),
)
STREAKS = Key("explain.streaks", "s", "streaks", "Streaks", "On the page of figures: the whole policy of streaks", PAGES, show=True)
NOT_TODAY = BACK._replace(action="not_today", label="Not today")
"""The way out of a path that is offered once a day."""
CLOSE = Key("page.close", "q", "back", "Close", "Close the page", PAGES)
SEARCH_HELP = Key("help.search", "slash", "search", "Search", "In this help: find a key by what it does; esc clears", PAGES, show=True)
HELP_NOW = Key("help.now", "h", "help_now", "Help now", "In this help: where help from people is to be had", PAGES, show=True)
UNMUTE = Key("help.unmute", "m", "unmute", "Unmute hints", "In this help: let the hints speak again that you muted", PAGES, show=True)

ALL: tuple[Key, ...] = (
    *(HELP, BACK, PALETTE, LOG_ANYWHERE, UNDO, REDO, EVIDENCE, PRIVACY, MASK, REDRAW, QUIT),
    *PALETTE_MOVES,
    *(NEXT_UP, ATTEMPT, QUICK_LOG, REVIEW, DOMAINS, HISTORY, EXPLAIN, INSIGHTS, APPRAISAL, NOTICE, *GO_TO_STEP),
    *(TWEAK_USED, TWEAK_PARTLY, TWEAK_NOT_USED, SETTINGS, QUIT_LETTER),
    *(LOG_LINE, COMPLETE, TAKE_SHOWN, LEAVE_BOX),
    *(SAVE, NEXT_STEP, PREVIOUS_STEP, OTHER_WORDING, MORE, ANOTHER_DOMAIN, LADDER, DIMENSIONS, HEARD),
    *(SKIP, CANCEL_ATTEMPT),
    ANOTHER_TWEAK,
    RUNG_BEFORE,
    *FIELD_KEYS,
    *TEXT_KEYS,
    *RATING_KEYS,
    *OPTION_KEYS,
    *LINE_KEYS,
    *MENU,
    *(FOCUS_DOMAIN, SWAP_DOMAIN, PARK_DOMAIN, PAUSE_DOMAIN, ARCHIVE_DOMAIN, NEW_DOMAIN, DOMAIN_OTHER_WORDING),
    *(*MOVING_IN_DOMAINS, CLOSE_DOMAINS),
    *(*WALKING, EXPLAIN_INSIGHT, *SCROLLING_INSIGHT),
    *(OPEN_ENTRY, SEARCH, FILTER, EDIT_ENTRY, DELETE_ENTRY, HAND_OUT, TURN_LIST, *MOVING_IN_LIST, CLOSE_LIST),
    *(SAVE_FORM, CLEAR_FILTER),
    *(*TURN_SCHEDULE, SET_SCHEDULE),
    *(*SETTING_LIST, SAVE_SETTINGS),
    EXPORT,
    *(GO_BACK, STOP_TODAY),
    *(*SCROLLING, CLOSE, SEARCH_HELP, STREAKS, HELP_NOW, UNMUTE),
)
"""Every key, in the order of the help."""
