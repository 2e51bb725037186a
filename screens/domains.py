"""The list of domains: which are active, which wait, and the keys that move them without loss."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from protocol.changes import FocusDomain, MoveDomain, Others, TakeVersion
from protocol.entities import Domain
from protocol.guarding.notices import Notice, may_speak
from protocol.snapshot import Snapshot, entry_count, focused_domain
from protocol.steps import Step
from protocol.visible import visible
from protocol.vocabulary import DomainStatus
from screens import keys
from screens.live import Live
from screens.masking import mask_of
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, OpenDashboard, OpenStep
from screens.others_menu import ways_with_others
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu
from screens.widgets.other_wording import OtherWording
from screens.widgets.static import Static

_ORDER = tuple(DomainStatus)


class DomainsScreen(Screen[None]):
    """Every domain with its status and what is on record for it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding
        for key in (
            *(keys.BACK, keys.FOCUS_DOMAIN, keys.SWAP_DOMAIN, keys.PARK_DOMAIN),
            *(keys.PAUSE_DOMAIN, keys.ARCHIVE_DOMAIN, keys.NEW_DOMAIN, keys.DOMAIN_OTHER_WORDING),
            *(*keys.MOVING_IN_DOMAINS, keys.CLOSE_DOMAINS),
        )
    ]

    def __init__(self, live: Live, at: str | None = None) -> None:
        """A list that follows the record, at first pointing at a domain."""
        super().__init__()
        self.live = live
        self._at = at
        self._list = OptionList(markup=False)
        self._note = Static("", markup=False, classes="domains--note")
        self._others = KeyMenu(live.glyphs, ways_with_others(live.coaching.guard_rails))
        self._others.display = False
        self._other = OtherWording(live, Step.MICRO_DOMAIN, keys.DOMAIN_OTHER_WORDING)

    def compose(self) -> ComposeResult:
        yield Static("Domains", markup=False, classes="domains--title")
        yield self._list
        yield self._other
        yield self._note
        yield self._others
        yield KeyBar()

    def on_mount(self) -> None:
        """Draw now, and again after each change."""
        self.live.changed.subscribe(self, self._draw)
        self._draw(self.live.current())
        self._list.focus()

    def _draw(self, snapshot: Snapshot) -> None:
        chosen = self._chosen_id() or self._at
        found = sorted(snapshot.domains.values(), key=lambda one: (_ORDER.index(one.status), one.at.occurred_at, one.id))
        self._list.clear_options()
        self._list.add_options([Option(self._line(snapshot, one), id=one.id) for one in found])
        ids = [one.id for one in found]
        if ids:
            self._list.highlighted = ids.index(chosen) if chosen in ids else 0
        self._list.display = bool(found)
        if found and self.focused is None:
            self._list.focus()
        self._note.update(self._banner(found) if found else self.live.coaching.dashboard.no_domains)
        self._look_for_others()

    def _banner(self, found: list[Domain]) -> str:
        """That more than one is active, at most once a week."""
        now, shown = self.live.now(), self.live.shown
        active = sum(1 for one in found if one.status is DomainStatus.ACTIVE)
        if active <= 1 or self.live.quiet or not may_speak(Notice.OVERLOAD, now, shown):
            return ""
        shown.note(Notice.OVERLOAD, now.today)
        return self.live.coaching.guard_rails.overload_banner

    @on(OptionList.OptionHighlighted)
    def _look_for_others(self) -> None:
        domain = self._chosen()
        found = self.live.other_versions([domain.id]) if domain is not None else ()
        self._other.tell([one for one in found if one.kind == "domain"])
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is not always another wording to take. While it is asked about another domain, the keys of the list rest."""
        if self._others.display and action not in {"back", "help"}:
            return False
        return action != "take_version" or self._other.version is not None

    def _line(self, snapshot: Snapshot, domain: Domain) -> Content:
        count = entry_count(snapshot, domain.id)
        entries = "1 entry" if count == 1 else f"{count} entries"
        facts = [self.live.coaching.label(domain.status), entries]
        front = focused_domain(snapshot)
        if front is not None and front.id == domain.id:
            facts.insert(0, "in front")
        # A list of Textual's wraps by itself, so its words are masked as they go in.
        words = mask_of(self.app).covered(visible(domain.sentence, glyphs=self.live.glyphs.charset))
        return Content(f"{words}\n  " + f" {self.live.glyphs.separator} ".join(facts))

    def _chosen_id(self) -> str | None:
        place = self._list.highlighted
        return None if place is None else self._list.get_option_at_index(place).id

    def _chosen(self) -> Domain | None:
        return self.live.current().domains.get(self._chosen_id() or "")

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_focus_domain()

    def action_focus_domain(self) -> None:
        """Bring the domain to the front; one that waits becomes active again."""
        domain = self._chosen()
        if domain is None:
            self.action_new()
        elif domain.status is DomainStatus.ACTIVE:
            self._ask(FocusDomain(self.live.new_id(), domain.id))
        elif (front := focused_domain(self.live.current())) is not None:
            self._weigh(front)
        else:
            self._take_up(domain)

    def _take_up(self, domain: Domain) -> None:
        self._ask(MoveDomain(self.live.new_id(), domain.id, DomainStatus.ACTIVE))

    def _weigh(self, front: Domain) -> None:
        """Another one is in focus already: ask what happens with this one, as step 1 asks about a new one."""
        reason = self.live.coaching.guard_rails.overload.format(domain=front.behaviour)
        self._note.update(visible(reason, glyphs=self.live.glyphs.charset))
        self._others.display = True
        self._others.focus()
        self.refresh_bindings()

    @on(KeyMenu.Chosen)
    def _weighed(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self._put_away_question()
        domain = self._chosen()
        if domain is None:
            return
        if event.name == Others.SWAP:
            self._swap(domain)
        elif event.name == Others.KEEP:
            self._take_up(domain)

    def _put_away_question(self) -> None:
        self._others.display = False
        self._note.update("")
        self._list.focus()
        self.refresh_bindings()

    def action_walk(self, move: str) -> None:
        """Point elsewhere in the list."""
        moves = {
            "cursor_down": self._list.action_cursor_down,
            "cursor_up": self._list.action_cursor_up,
            "page_down": self._list.action_page_down,
            "page_up": self._list.action_page_up,
            "first": self._list.action_first,
            "last": self._list.action_last,
        }
        moves[move]()

    def action_swap(self) -> None:
        """Take this one up and park every other active one."""
        if (domain := self._chosen()) is not None:
            self._swap(domain)

    def _swap(self, domain: Domain) -> None:
        for other in self.live.current().domains.values():
            if other.status is DomainStatus.ACTIVE and other.id != domain.id:
                self._ask(MoveDomain(self.live.new_id(), other.id, DomainStatus.PARKED))
        if domain.status is DomainStatus.ACTIVE:
            self._ask(FocusDomain(self.live.new_id(), domain.id))
        else:
            self._take_up(domain)

    def action_move(self, status: str) -> None:
        """Park, pause or archive the domain."""
        domain = self._chosen()
        if domain is not None:
            self._ask(MoveDomain(self.live.new_id(), domain.id, DomainStatus(status)))

    def action_take_version(self) -> None:
        """Take the wording that the line shows."""
        other = self._other.version
        if other is not None:
            self._ask(TakeVersion(self.live.new_id(), *other[:4]))

    def action_new(self) -> None:
        """Define another domain."""
        self.post_message(OpenStep(Step.MICRO_DOMAIN, new=True))

    def action_back(self) -> None:
        """One level up, from the question about another domain first."""
        if self._others.display:
            self._put_away_question()
        else:
            self.post_message(OpenDashboard())

    def _ask(self, change: FocusDomain | MoveDomain | TakeVersion) -> None:
        self.post_message(ChangeRequested(change, self))

    @on(ChangeApplied)
    def _applied(self, event: ChangeApplied) -> None:
        change = event.change
        if isinstance(change, TakeVersion):
            return
        if isinstance(change, MoveDomain) and change.status is not DomainStatus.ACTIVE:
            choice = self.live.coaching.choice(change.status)
            self._note.update(f"{self.live.coaching.label(change.status)}: {choice}")
        else:
            self.post_message(OpenDashboard())

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._note.update(visible(event.sentence, glyphs=self.live.glyphs.charset))
