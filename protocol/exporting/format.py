"""The formats that there are to export in, by the names that the shell line knows."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """What there is to choose from."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    ICAL = "ical"
    COACH = "coach"
    COACH_HTML = "coach-html"
    HTML = "html"
    LOOP_SVG = "loop-svg"
