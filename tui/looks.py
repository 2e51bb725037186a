"""How the program looks where it runs: colour, glyphs and motion, from the preferences and the terminal's own words."""

from __future__ import annotations

import os

from screens.glyphs import ASCII, UNICODE, Glyphs
from storage.preferences import Preferences

_BY_SSH = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
"""What sshd sets for a session; a terminal multiplexer and `mosh` hand it on."""
_STILL = ("none", "basic")


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
    """Whether anything may move: nothing does over SSH, nor where Textual is asked for stillness, unless the person wants it."""
    if preferences.motion == "auto":
        asked = os.environ.get("TEXTUAL_ANIMATIONS", "").strip().lower() in _STILL
        return not asked and not any(os.environ.get(name) for name in _BY_SSH)
    return preferences.motion == "full"
