"""A reminder as a notification: by the terminal it is said in, else by the desktop.

Sequences: OSC 9 of iTerm2, OSC 777 of urxvt, both ended by BEL; in tmux within its passthrough (DCS `tmux;`, every ESC doubled).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reminding.outside import ran

if TYPE_CHECKING:
    from collections.abc import Mapping

_TITLE = "smallwins"
_DEAF = ("", "dumb", "linux", "vt100", "vt102", "vt220", "cons25", "screen", "alacritty")
"""Terminals, by the beginning of TERM up to a dash, that show the sequences as rubbish or drop them; in tmux TERM says nothing."""
_DEAF_PROGRAMS = {"Apple_Terminal", "vscode"}
_NINE_PROGRAMS = {"iTerm.app", "WezTerm", "ghostty"}
_NINE_SIGNS = ("KITTY_WINDOW_ID", "ITERM_SESSION_ID", "ConEmuPID")


def sequence(text: str, environ: Mapping[str, str]) -> str:
    """What has this terminal notify, "" where it is known not to. `text` has no control characters."""
    term, program, in_tmux = environ.get("TERM", ""), environ.get("TERM_PROGRAM", ""), bool(environ.get("TMUX"))
    if program in _DEAF_PROGRAMS or (not in_tmux and term.partition("-")[0].partition(".")[0] in _DEAF):
        return ""
    by_nine = program in _NINE_PROGRAMS or environ.get("LC_TERMINAL") == "iTerm2" or any(environ.get(one) for one in _NINE_SIGNS)
    plain = f"\x1b]9;{_TITLE}: {text}\a" if by_nine or term == "xterm-kitty" else f"\x1b]777;notify;{_TITLE};{text}\a"
    return f"\x1bPtmux;{plain.replace(chr(27), chr(27) * 2)}\x1b\\" if in_tmux else plain


def told_by_desktop(text: str, environ: Mapping[str, str]) -> bool:
    """Have `notify-send` show it, where there is a desktop; whether it did. The text is the summary, since a body may be read as markup."""
    if not has_desktop(environ):
        return False
    return ran("notify-send", "-a", _TITLE, "--", text).code == 0


def has_desktop(environ: Mapping[str, str]) -> bool:
    """Whether there is a desktop to notify."""
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
