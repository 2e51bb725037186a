"""What a picture is made of: stretches of text, each with the part it plays."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a piece of the picture is, for its style. The values end the names of the widget's component classes."""

    FRAME = "frame"
    FRAME_CURRENT = "frame-current"
    ARROW = "arrow"
    TITLE = "title"
    TITLE_CURRENT = "title-current"
    WORDS = "words"
    FIGURE = "figure"
    MODEL = "model"
    CHANGE = "change"
    HEADLINE = "headline"
    QUIET = "quiet"
    MASTERY = "mastery"
    WIN = "win"
    OTHER = "other"


class Piece(NamedTuple):
    """A stretch of text of one role."""

    text: str
    role: Role


Line = list[Piece]
"""One line of the picture, from left to right."""
