"""Help: every key, generated from the registry; the scope of the program; and Help now."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import TextArea

from protocol.visible import visible
from screens import keys
from screens.fields.editor import Editor
from screens.help_keys import Drawn, Places, narrowed, rows, width_of
from screens.live import Live
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static


class HelpScreen(Screen[None]):
    """A page to scroll through, and to search; `h` goes to Help now, `m` lets muted hints speak again."""

    AUTO_FOCUS = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding for key in (keys.BACK, keys.SEARCH_HELP, keys.HELP_NOW, keys.UNMUTE, *keys.SCROLLING, keys.CLOSE)
    ]

    def __init__(self, live: Live, *, at_help_now: bool = False) -> None:
        """A page of the keys in force, open at its beginning or at Help now."""
        super().__init__()
        self.live = live
        self._at_help_now = at_help_now
        self._places: Places = rows(live)
        self._sought = Editor(one_line=True, placeholder="a key, or words of what it does", glyphs=live.glyphs)
        self._count = Static("", markup=False, classes="help--count")

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.help
        yield self._sought
        yield self._count
        with VerticalScroll():
            yield Static(self._muted(), markup=False, classes="help--text", id="muted")
            yield Vertical(*self._drawn(self._places), id="keys")
            with Vertical(id="texts"):
                yield Static("What this is", markup=False, classes="help--place")
                yield Static(f"{texts.scope}\n\n{texts.privacy}\n\n{texts.estimate} {texts.no_norms}", markup=False, classes="help--text")
                yield Static(texts.now_title, markup=False, classes="help--place", id="now")
                yield Static(self._shown(self._where_help_is()), markup=False, classes="help--text")
        yield KeyBar()

    def _drawn(self, places: Places) -> list[Static]:
        width = width_of(self._places)
        named = [(place, Drawn(found, width, self._sought.words)) for place, found in places.items()]
        return [
            widget for place, drawn in named for widget in (Static(place, markup=False, classes="help--place"), Static(drawn, markup=False))
        ]

    def _muted(self) -> str:
        return self.live.coaching.nudges.muted.format(n=len(self.live.shown.muted_for_good()))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The key that lets hints speak again is there while any is muted. While something is looked for, letters go there."""
        if self._sought.has_focus:
            return action in {"back", "help", "scroll"}
        return action != "unmute" or bool(self.live.shown.muted_for_good())

    def _where_help_is(self) -> str:
        """The list as it is now, with the day on which it was checked, and how to have one of one's own."""
        texts, crisis = self.live.coaching, self.live.crisis()
        return f"{texts.help.now_about} {crisis.within(texts.help.now)} ({crisis.checked})\n\n{texts.heavy.own_list}"

    def _shown(self, text: str) -> str:
        return visible(text, newlines=True, glyphs=self.live.glyphs.charset)

    def on_mount(self) -> None:
        self._tell_muted()
        self._sought.display = self._count.display = False
        if self._at_help_now:
            self.call_after_refresh(self.action_help_now)

    def action_back(self) -> None:
        """One level up, from a search first."""
        if self._sought.display:
            self._sought.load("")
            self._sought.display = self._count.display = False
            self.query_one(VerticalScroll).focus()
        else:
            self.app.pop_screen()

    def action_search(self) -> None:
        """Look for a key or for words."""
        self._sought.display = self._count.display = True
        self._sought.focus()

    @on(TextArea.Changed)
    async def _narrow(self, event: TextArea.Changed) -> None:
        event.stop()
        places, body = narrowed(self._places, self._sought.words), self.query_one("#keys")
        is_searching = bool(self._sought.words.strip())
        found = sum(map(len, places.values()))
        self._count.update(_counted(found) if is_searching else "")
        self.query_one("#texts").display = not is_searching
        self._tell_muted()
        async with self.batch():
            await body.remove_children()
            await body.mount(*self._drawn(places if found else {}))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    @on(Editor.Submitted)
    def _to_the_found(self, event: Editor.Submitted) -> None:
        event.stop()
        self.query_one(VerticalScroll).focus()

    def _tell_muted(self) -> None:
        self.query_one("#muted").display = bool(self.live.shown.muted_for_good()) and not self._sought.words.strip()

    def action_help_now(self) -> None:
        """Go to where help from people is to be had."""
        if self._sought.display:
            self.action_back()
        self.call_after_refresh(self.query_one("#now").scroll_visible, animate=False, top=True)

    def action_unmute(self) -> None:
        """Let the hints speak again that were muted for good."""
        self.live.shown.unmute()
        self.query_one("#muted").display = False
        self.refresh_bindings()

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


def _counted(found: int) -> str:
    if not found:
        return "No key matches; esc clears the search."
    return "1 key matches" if found == 1 else f"{found} keys match"
