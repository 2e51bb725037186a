"""A panel of several pages, such as a question before its form and what is said after it. One page is in sight at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.ways import TO_STEP_1
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.visible import visible
from screens.fields.base import Field
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.live import Live
from screens.messages import OpenStep, Subject
from screens.no_domain import no_domain
from screens.panel import Panel
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

FORM = "form"
"""The page with the fields. Every panel has one; what the fields are is the panel's own."""
_NO_DOMAIN = "no-domain"


class StagedPanel(Panel):
    """The base of panels with pages. Without a domain there is only a page that points to step 1.

    A subclass yields its pages in `compose_pages`, each `with self.page(name)`, and says in `begin` which comes first.
    """

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about a domain; where there is one, an attempt of it may go with it."""
        super().__init__(live, subject, id=id)
        self.domain_id = subject.domain_id or ""
        self.change_id = live.new_id()

    def compose(self) -> ComposeResult:
        if self.domain_id:
            yield from self.compose_pages()
        else:
            with self.page(_NO_DOMAIN):
                yield Static(no_domain(self.live), markup=False, classes="page--words")
                yield KeyMenu(self.live.glyphs, [MenuRow(*TO_STEP_1)], id="to-step-1")
        yield Static("", id="note", markup=False)

    def compose_pages(self) -> ComposeResult:
        """The pages, the form among them."""
        raise NotImplementedError

    def begin(self) -> None:
        """For subclasses: the fields hold what they begin with; show the first page."""
        self.show_page(FORM)

    def filled(self) -> None:
        if self.domain_id:
            self.begin()

    @contextmanager
    def page(self, name: str) -> Iterator[None]:
        """A page of this name, around the widgets that are yielded within."""
        with Vertical(id=name, classes="page"):
            yield

    @property
    def shown_page(self) -> str:
        """The name of the page in sight."""
        return next(page.id or "" for page in self.query(".page") if page.display)

    @property
    def form_in_sight(self) -> bool:
        return bool(self.domain_id) and self.shown_page == FORM

    def show_page(self, name: str) -> None:
        """Bring a page into sight."""
        for page in self.query(".page"):
            page.display = page.id == name

    def turn_to(self, name: str) -> None:
        """Bring a page into sight and go to its first question."""
        self.show_page(name)
        self.scroll_home(animate=False)
        self.focus_first()
        self.tell_restored()

    def focus_first(self) -> None:
        """Give the focus to the first field or menu of the page in sight."""
        page = self.query_one(f"#{self.shown_page}")
        first = next((one for one in page.query("Field, KeyMenu") if one.display), None)
        if first is not None:
            first.focus()

    def save(self) -> None:
        """On the form, save; on another page, what enter would do there."""
        if self.shown_page == FORM:
            self.save_form()
        else:
            self.query_one(f"#{self.shown_page} KeyMenu", KeyMenu).action_take()

    def save_form(self) -> None:
        """For subclasses: what comes between the wish to save and the asking."""
        super().save()

    @on(KeyMenu.Chosen, "#to-step-1")
    def _to_step_1(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(OpenStep(Step.MICRO_DOMAIN))

    def words(self, name: str, kind: str, *, placeholder: str = "") -> TextField:
        """The text field of this name, within the limits of that kind of entity; `placeholder` stands in for the example."""
        text = self.text.field(name)
        limits = LIMITS[f"{kind}.{name}"]
        example = placeholder or text.placeholder
        return TextField(name, text.prompt, limits=limits, placeholder=example, help_=text.help, glyphs=self.live.glyphs)

    def rating(self, name: str, *, required: bool = True) -> RatingField:
        """The field of this name for a rating of 0-10."""
        text = self.text.field(name)
        anchors = [(0, text.low), (10, text.high)]
        return RatingField(name, text.prompt, anchors=anchors, required=required, glyphs=self.live.glyphs)

    def shown(self, text: str) -> str:
        """Words as they may be drawn."""
        return visible(text, glyphs=self.live.glyphs.charset)

    def put(self, selector: str, text: str) -> None:
        """Draw words in a `Static`; "" takes it out of sight."""
        static = self.query_one(selector, Static)
        static.update(self.shown(text))
        static.display = bool(text)

    def drafted_anything(self) -> bool:
        """Whether a draft holds anything but empty fields."""
        draft = self.live.draft(self.draft_key)
        return any(draft.get(field.name_) not in (None, "", []) for field in self.query(Field))
