"""What the app has to know of a screen or a widget without loading the one it is: a screen is loaded when it is opened."""

from __future__ import annotations


class Covering:
    """A screen that hides what is below, and above which nothing else is to be opened."""


class TakesDigits:
    """A screen or a widget in which a digit is an answer, and leads to no step."""


class HoldsBox:
    """A screen above which the quick-log box is not opened: it has one, or there are other things on it to heed first."""
