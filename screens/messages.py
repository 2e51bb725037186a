"""What screens and panels ask of the app, and what it answers. Messages that stay within one widget are nested there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from textual.message import Message
from textual.message_pump import MessagePump

from protocol.changes import Change
from protocol.entities import Attempt
from protocol.exporting.format import Format
from protocol.exporting.wording import Words
from protocol.insights.kinds import Insight
from protocol.steps import Step
from protocol.vocabulary import TraitKind


class Subject(NamedTuple):
    """What a panel is about: the domain in front, and in the attempt flow one attempt of it. None: there is none yet."""

    domain_id: str | None = None
    attempt_id: str | None = None


class ChangeRequested(Message):
    """A change to the record is asked for. The app answers `asker` with `ChangeApplied` or `ChangeRefused`."""

    def __init__(self, change: Change, asker: MessagePump) -> None:
        super().__init__()
        self.change = change
        self.asker = asker


class ChangeApplied(Message, bubble=False):
    """The change is on disk, and the new snapshot has been published. `about` is the id of what it made or changed."""

    def __init__(self, change: Change, about: str) -> None:
        super().__init__()
        self.change = change
        self.about = about


class ChangeRefused(Message, bubble=False):
    """The change was not made; the sentence says what to do next. What was typed stays where it is."""

    def __init__(self, change: Change, title: str, sentence: str) -> None:
        super().__init__()
        self.change = change
        self.title = title
        self.sentence = sentence


class WholeRecordRequested(Message):
    """A page needs what is not listed in the recent part of the record; `Live.changed` tells when it is there."""


class UndoRequested(Message):
    """The last change on record is to be undone. The app says what it was."""


class RedoRequested(Message):
    """What was undone last is to be done again. The app says what it was."""


class PreferencesRequested(Message):
    """Settings are to be saved, by their names. The app goes back to the dashboard, or answers `asker` with `PreferencesRefused`."""

    def __init__(self, changes: Mapping[str, object], asker: MessagePump) -> None:
        super().__init__()
        self.changes = changes
        self.asker = asker


class PreferencesRefused(Message, bubble=False):
    """The settings were not saved; the sentence says what to do next."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


class ThemePreviewed(Message):
    """A theme is to be seen, and not to be saved."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class DraftChanged(Message):
    """Something was typed. The app has it on disk within a second."""

    def __init__(self, key: str, fields: Mapping[str, object]) -> None:
        super().__init__()
        self.key = key
        self.fields = fields


class DraftSettled(Message):
    """What was typed under this key is in the record now; its draft can go."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key


class Open(Message):
    """A wish to go to another screen; `tui.ways` knows which."""


class OpenStep(Open):
    """Go to a step of the domain in front; with `new`, step 1 begins another domain."""

    def __init__(self, step: Step, *, new: bool = False) -> None:
        super().__init__()
        self.step = step
        self.new = new


class OpenReview(Open):
    """Go to the quick review of an entry, or of the day."""

    def __init__(self, attempt_id: str | None) -> None:
        super().__init__()
        self.attempt_id = attempt_id


class OpenAttemptFlow(Open):
    """Begin an attempt, or resume the one under way."""


class OpenDomains(Open):
    """Go to the list of domains, pointing at one of them, or at the first."""

    def __init__(self, domain_id: str | None = None) -> None:
        super().__init__()
        self.domain_id = domain_id


class OpenInsights(Open):
    """Go to the insights about the domain in front, at one of them."""

    def __init__(self, insight: Insight = Insight.BELIEF) -> None:
        super().__init__()
        self.insight = insight


class OpenHistory(Open):
    """Go to the history of all domains; with an id, to everything about that entry."""

    def __init__(self, attempt_id: str | None = None) -> None:
        super().__init__()
        self.attempt_id = attempt_id


class OpenSettings(Open):
    """Go to the settings."""


class OpenComeback(Open):
    """Make one small start, after some days away."""


class OpenStreaks(Open):
    """Go to the page about streaks."""


class OpenReviewCycle(Open):
    """Look back at the last full round of reviews."""


class OpenAudit(Open):
    """Go to step 5 of one attempt, whichever it is."""

    def __init__(self, attempt_id: str) -> None:
        super().__init__()
        self.attempt_id = attempt_id


class Export(NamedTuple):
    """What to export: a format, its title, what is told about it, and the path that is proposed.

    JSON is everything as it is. With `entries` it is these alone, as Markdown or CSV, which the page asks.
    """

    format: Format
    title: str
    told: str
    path: str
    entries: Sequence[Attempt] | None = None


class OpenExport(Open):
    """Go to the page of an export."""

    def __init__(self, export: Export) -> None:
        super().__init__()
        self.export = export


class ExportRequested(Message):
    """A file is to be written. The app answers `asker` with `ExportAnswered`.

    `export` has the path as typed. `words` is None where all go along by themselves. `overwrite` tells that the person knows that
    something is there.
    """

    def __init__(self, export: Export, words: Words | None, asker: MessagePump, *, overwrite: bool) -> None:
        super().__init__()
        self.export = export
        self.words = words
        self.asker = asker
        self.overwrite = overwrite


class ExportAnswered(Message, bubble=False):
    """What came of an export; `is_taken` tells that something is at that path and stays there unless it is asked for again."""

    def __init__(self, sentence: str, *, is_taken: bool = False) -> None:
        super().__init__()
        self.sentence = sentence
        self.is_taken = is_taken


class OpenDashboard(Message):
    """Go back to the dashboard."""


class OpenLadder(Open):
    """Go to the ladder of the domain in front."""


class OpenAppraisal(Open):
    """Go to the rating of the ladder of the domain in front, or to what the newest one says."""


class OpenAutomaticity(Open):
    """Go to the question how far the domain in front runs by itself."""


class OpenGeneral(Open):
    """Go to the general measures, or to one of them."""

    def __init__(self, kind: TraitKind | None = None) -> None:
        super().__init__()
        self.kind = kind
