"""What the palette finds: actions by name and by what they do, and what a person wrote.

Scores put what is meant by its name first, then domains, goals and entries, the newest first, and last what merely has the letters.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from textual.app import SystemCommand
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.style import Style

from protocol.changes import FocusDomain
from protocol.entities import Attempt, Domain, ProximalGoal, QuickReview, VicariousModel
from protocol.folded import folded
from protocol.measuring.words import day_words
from protocol.search import Found, Grade, Query, Shelf
from protocol.snapshot import focused_domain
from protocol.steps import Step
from protocol.visible import visible
from protocol.vocabulary import DomainStatus, Outcome
from screens import keys
from screens.keymap import in_force, spelled
from screens.live import Live
from screens.masking import mask_of
from screens.messages import ChangeRequested, Open, OpenDashboard, OpenDomains, OpenHistory, OpenReview, OpenStep, WholeRecordRequested
from screens.widgets.loop_cells import cut

if TYPE_CHECKING:
    from protocol.search import Subject
    from tui.app import SmallwinsApp

_MOST: Final = 40
"""Things a person wrote that one search shows."""
_MARGIN: Final = 6
_BEFORE: Final = 24
"""Characters of an excerpt before the word that was found."""
_NAMED: Final = {Grade.BEGINNING: 7.0, Grade.SOMEWHERE: 6.0, Grade.LETTERS: 0.5, Grade.NONE: 0.0}
_DOES: Final = 1.0
_KINDS: Final = {Domain: 5.0, ProximalGoal: 4.0}
_ENTRIES: Final = 3.0
_LETTERS_ONLY: Final = 0.25
"""What is left of the score of something that merely has the letters."""
_A_PLACE: Final = 1e-6
_LONG: Final = 200
"""Characters of an excerpt at most."""
_READING: Final = "Older entries are being read, and follow here."
_LIGHT: Final = Style(bold=False)


def _app(provider: Provider) -> SmallwinsApp:
    return cast("SmallwinsApp", provider.app)


class Actions(Provider):
    """Every action; those that are meant by name before those that are only told of by these words."""

    async def discover(self) -> Hits:
        """All but the many themes of others."""
        for one, pressed in self._offered():
            if one.discover:
                yield DiscoveryHit(self._shown(one.title, pressed), one.callback, one.title, one.help)

    async def search(self, query: str) -> Hits:
        """Those that answer these words."""
        asked = Query(query)
        for number, (one, pressed) in enumerate(self._offered()):
            score = _NAMED[asked.grade(folded(one.title), across=True)]
            if not score and asked.grade(folded(one.help)) > Grade.LETTERS:
                score = _DOES
            if score:
                yield Hit(score - number * _A_PLACE, self._shown(one.title, pressed, asked), one.callback, one.title, one.help)

    def _offered(self) -> Iterator[tuple[SystemCommand, str]]:
        """Each action with the key in force for it, where there is one for it alone."""
        offered = list(_app(self).get_system_commands(self.screen))
        does = Counter(one.help for one in offered)
        pressed = {key.tooltip: spelled(in_force(key, _app(self).live.keymap)) for key in keys.ALL if key.id}
        for one in offered:
            yield one, pressed.get(one.help, "") if does[one.help] == 1 else ""

    def _shown(self, title: str, pressed: str, asked: Query | None = None) -> Content:
        name = marked(title, asked, self.match_style)
        return Content.assemble(name, (f"  {pressed}", _LIGHT)) if pressed else name


def marked(shown: str, asked: Query | None, style: Style | None) -> Content:
    """A text, without markup, with the words that are looked for standing out."""
    content = Content(shown)
    if asked is not None and style is not None:
        for begin, end in asked.marked(shown):
            content = content.stylize(style, begin, end)
    return content


class Words(Provider):
    """What a person wrote: domains, goals, and entries with what belongs to them, newest first. It is drawn without markup."""

    _shelf: Shelf | None = None
    _has_asked = False

    async def search(self, query: str) -> Hits:
        """Look through the record in slices, between which keys are answered; a newer search puts an end to this one."""
        app, asked, shown = _app(self), Query(query), 0
        snapshot = app.live.current()
        if self._shelf is None or self._shelf.snapshot is not snapshot:
            self._shelf = Shelf(snapshot)
        if snapshot.settled:
            if not self._has_asked:
                self._has_asked = True
                app.post_message(WholeRecordRequested())
            yield Hit(_A_PLACE, Content(_READING), app.action_command_palette, _READING)
        for found in self._shelf.search(asked):
            if found is None:
                await asyncio.sleep(0)
                continue
            yield self._hit(found, asked)
            shown += 1
            if shown == _MOST:
                break

    def _hit(self, found: Found, asked: Query) -> Hit:
        score = _KINDS.get(type(found.subject), _ENTRIES) - found.rank * _A_PLACE
        excerpt = self._excerpt(found, asked)
        name, display = self._name(found.subject), marked(self._name(found.subject), asked, self.match_style)
        mask = mask_of(_app(self))
        if mask.is_on:
            # An excerpt may begin in the middle of a text, so all of it is masked.
            name = mask.covered(name)
            display = Content("\n".join(filter(None, (name, mask.hidden(excerpt)))))
        elif excerpt:
            display = Content.assemble(display, "\n", marked(excerpt, asked, self.match_style).stylize_before(_LIGHT))
        way = partial(go_to, _app(self), found.subject)
        return Hit(score * _LETTERS_ONLY if found.grade is Grade.LETTERS else score, display, way, name)

    def _name(self, subject: Subject) -> str:
        """One line that says what it is; see `named`."""
        live = _app(self).live
        shown = visible(named(live, subject), glyphs=live.glyphs.charset)
        return cut(shown, _app(self).size.width - _MARGIN, live.glyphs.ellipsis)

    def _excerpt(self, found: Found, asked: Query) -> str:
        """Where the words stand, unless the first line says it already."""
        live, name = _app(self).live, self._name(found.subject)
        if asked.grade(folded(name)):
            return ""
        text = next((one for one in found.words if asked.marked(one)), found.words[0])
        place = max(min((begin for begin, _ in asked.marked(text)), default=0) - _BEFORE, 0)
        begun = text[place:].partition(" ")[2] or text[place:] if place else text
        shown = visible((live.glyphs.ellipsis if place else "") + begun[:_LONG], glyphs=live.glyphs.charset)
        return cut(shown, _app(self).size.width - _MARGIN, live.glyphs.ellipsis)


def named(live: Live, subject: Subject) -> str:
    """What a thing that a person wrote is called: its kind, and the words or the day that tell it from others."""
    dot = f" {live.glyphs.separator} "
    if isinstance(subject, Domain):
        state = [] if subject.status is DomainStatus.ACTIVE else [live.coaching.label(subject.status)]
        return f"domain: {dot.join([f'{subject.behaviour} {subject.context}'.rstrip(), *state])}"
    if isinstance(subject, ProximalGoal):
        return f"goal: {subject.action}"
    if isinstance(subject, Attempt):
        told = [day_words(subject.at.logical_date), live.coaching.label(subject.outcome or Outcome.NOT_ATTEMPTED)]
        return f"entry: {dot.join([*told, subject.goal_action] if subject.goal_action else told)}"
    if isinstance(subject, QuickReview):
        return f"review: {day_words(subject.at.logical_date)}{dot}{subject.tweak}"
    return f"model: {subject.alias}" if isinstance(subject, VicariousModel) else f"self-talk: {'; '.join(subject.instructions)}"


def go_to(app: SmallwinsApp, subject: Subject) -> None:
    """Go to where a thing that a person wrote is shown. Its domain is taken to the front where that page is about the one in front."""
    if isinstance(subject, Attempt):
        app.post_message(OpenHistory(subject.id))
    elif isinstance(subject, QuickReview) and subject.attempt_id in app.live.current().attempts:
        app.post_message(OpenReview(subject.attempt_id))
    else:
        _take_to_front(app, subject.id if isinstance(subject, Domain) else subject.domain_id, _page_of(subject))


def _page_of(subject: Subject) -> Open | None:
    """The page about the domain in front that shows it; None is the dashboard."""
    if isinstance(subject, Domain | QuickReview):
        return None
    if isinstance(subject, ProximalGoal):
        return OpenStep(Step.PROXIMAL_GOAL)
    return OpenStep(Step.VICARIOUS_MODEL if isinstance(subject, VicariousModel) else Step.SELF_TALK)


def _take_to_front(app: SmallwinsApp, domain_id: str, page: Open | None) -> None:
    domain = app.live.current().domains.get(domain_id)
    if domain is None or domain.status is not DomainStatus.ACTIVE:
        # What waits is taken up where it can be weighed against what is in focus.
        app.post_message(OpenDomains(domain_id))
        return
    if not _is_in_front(app, domain_id):
        app.post_message(ChangeRequested(FocusDomain(app.live.new_id(), domain_id), app.home))
    app.call_later(_go_on, app, domain_id, page)


def _is_in_front(app: SmallwinsApp, domain_id: str) -> bool:
    front = focused_domain(app.live.current())
    return front is not None and front.id == domain_id


def _go_on(app: SmallwinsApp, domain_id: str, page: Open | None) -> None:
    """Behind the change: where that was refused, the person stays and reads why."""
    if _is_in_front(app, domain_id):
        app.post_message(page or OpenDashboard())
