"""How the program looks where it runs: colour, glyphs and motion, from the preferences and the terminal's own words."""

from __future__ import annotations

import os

from screens.glyphs import ASCII, UNICODE, Glyphs
from storage.preferences import Preferences


def colourless() -> bool:
    """Whether the person wants no colour at all (no-color.org)."""
    return bool(os.environ.get("NO_COLOR"))


def glyphs_for(preferences: Preferences) -> Glyphs:
    """The glyphs the person asked for, or those that the terminal is likely to have."""
    if preferences.glyphs == "auto":
        return UNICODE if _shows_unicode() else ASCII
    return ASCII if preferences.glyphs == "ascii" else UNICODE


def _shows_unicode() -> bool:
    """Whether the locale is UTF-8 and the terminal is one that has the glyphs."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
    utf8 = "utf-8" in named.lower() or "utf8" in named.lower()
    return utf8 and os.environ.get("TERM", "") not in {"linux", "vt100", "vt220", "ansi"}


def moving(preferences: Preferences) -> bool:
    """Whether anything may move: nothing moves over SSH unless the person asked for it."""
    if preferences.motion == "auto":
        return "SSH_CONNECTION" not in os.environ and "SSH_TTY" not in os.environ
    return preferences.motion == "full"
