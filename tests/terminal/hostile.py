"""Months of made-up days whose every word would steer a terminal, and the judge of what reaches one."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from protocol.changes import Change
from protocol.moments import Now
from protocol.visible import visible
from storage.paths import Paths
from storage.store import Store
from tui.demo.cast import Cast
from tui.demo.scenes import beats
from tui.demo.world import Unsynced, scenes

PAYLOADS = {
    "clipboard": "\x1b]52;c;cHduZWQ=\x1b\\",
    "title": "\x1b]0;X\x07",
    "link": "\x1b]8;;file:///etc\x1b\\",
    "clearing": "\x1b[2J",
    "a question": "\x1b[6n",
    "CSI in one": "\x9b2J",
    "OSC in one": "\x9d0;X\x9c",
    "DCS": "\x1bPq\x1b\\",
    "another character set": "\x0e",
    "DEL": "\x7f",
    "right to left": "\u202e",
    "an isolate": "\u2066",
    "a line separator": "\u2028",
    "a tag": "\U000e0041",
    "markup": "[@click=app.quit]x[/]",
    "bad markup": "[/b][bold",
}
MARKS = frozenset("␛␎␡⇄␤␢␦")
"""What `visible` makes of them."""
# What Textual, the filter of frames and the palette send on purpose.
_STEERING = re.compile(r"\x1b(?:\[[\d;]*[HABCDKXm]|\[\?\d+(?:[hl]|\$p)|\[[<>=][\d;]*u|\[\d* q|\]22;[a-z-]+\x07)")


def hostile_record(paths: Paths, now: Now) -> None:
    """The story of the demo, something hostile at the end of everything that was put in words."""
    cast, turn = Cast(now.today, now.tz), count()
    store = Store(paths, now_ms=cast.milliseconds, disk=Unsynced())
    for name, scene in scenes():
        cast.go_to(scene.text("at"))
        for minutes, change in beats(scene, name, cast):
            cast.wait(minutes)
            store.apply(_hostile(change, turn), cast.now())


def _hostile(change: Change, turn: count[int]) -> Change:
    spiked: dict[str, Any] = {name: _spiked(name, value, turn) for name, value in change._asdict().items()}
    return change._replace(**spiked)


def _spiked(name: str, value: object, turn: count[int]) -> object:
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_spiked(name, one, turn) for one in value)
    if type(value) is not str or " " not in value:
        return value
    payload = list(PAYLOADS.values())[next(turn) % len(PAYLOADS)]
    if name == "tweak":
        # Where a semicolon makes two of one.
        payload = payload.replace(";", "")
    return f"{value[:30]}{payload}"


def steering_in(sent: bytes) -> str:
    """What a terminal would obey that the program never sends by itself, "" for nothing."""
    rest = _STEERING.sub("", sent.decode())
    at = next((place for place, one in enumerate(rest) if one not in "\r\n" and visible(one) != one and one not in "\u200c\u200d"), None)
    return "" if at is None else rest[max(at - 10, 0) : at + 20]
