"""The full-screen program with ten thousand events, beside the least a Textual program can be."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from protocol.moments import Now
from tests.bench.figures import Figure, at_most, ratio
from tests.bench.processes import ROOT, SMALLWINS, environment
from tests.bench.seeding import DOMAIN, seed
from tests.bench.terminal import Answer, Terminal

EVENTS, WAITING = 10_000, 19
FEW, MANY = 100, 100_000
STARTS, MOVES = 7, 16
IDLE_SECONDS = 5.0
_DOWN = b"\x1b[B"
_MINIMAL = [sys.executable, str(ROOT / "tests" / "bench" / "minimal.py")]

Make = Callable[[], Terminal]


def measure(folder: Path, now: Now) -> list[Figure]:
    """The rows of the full-screen program."""
    homes = {frames: folder / f"screen-{frames}" for frames in ("changes", "full")}
    for frames, home in homes.items():
        seed(home, EVENTS, now, waiting=WAITING)
        (home / "preferences.toml").write_text(f'frames = "{frames}"\n', encoding="utf-8")
    # `stock` is the same program with what it draws sent by Textual's own driver.
    ours, stock = (partial(Terminal, SMALLWINS, environment(home)) for home in homes.values())
    yardstick = partial(Terminal, _MINIMAL, environment(folder))
    start, grown, moves = _start(ours, yardstick), _grown(folder, now), _moves(ours, stock, yardstick)
    # Before anything is typed: a draft that was left behind is told of at the next start, and the line that tells it goes by itself.
    rest = _rest(ours, yardstick)
    return [start, grown, *moves, *_history(ours), *_frames(ours, stock), *rest]


def _start(ours: Make, yardstick: Make) -> Figure:
    """From nothing to the painted dashboard, in turns."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(STARTS):
        found[0].append(_seconds_to_paint(ours, DOMAIN, "Attempt"))
        found[1].append(_seconds_to_paint(yardstick, "entry 12", "Quit"))
    return ratio(f"start to painted dashboard, {EVENTS:,} events", median(found[0]), median(found[1]), 1.4, unit="s")


def _grown(folder: Path, now: Now) -> Figure:
    """The same with few events and with very many, in turns."""
    homes = {events: folder / f"start-{events}" for events in (FEW, MANY)}
    found: dict[int, list[float]] = {FEW: [], MANY: []}
    for events, home in homes.items():
        seed(home, events, now)
    for _ in range(STARTS):
        for events, home in homes.items():
            found[events].append(_seconds_to_paint(lambda home=home: Terminal(SMALLWINS, environment(home)), DOMAIN, "Attempt"))  # type: ignore[misc]
    return ratio(f"start at {MANY:,} events against {FEW}", median(found[MANY]), median(found[FEW]), 1.5, unit="s")


def _seconds_to_paint(make: Make, *texts: str) -> float:
    with make() as terminal:
        seconds = terminal.until(*texts)
        terminal.settle()
    return seconds


def _moves(ours: Make, stock: Make, yardstick: Make) -> list[Figure]:
    """The cursor in a list of twenty."""
    own, unfiltered = (_answers(make, DOMAIN, b"d") for make in (ours, stock))
    least = _answers(yardstick, "entry 12")
    sizes = [f"{median(one.size for one in answers):,.0f}" for answers in (least, unfiltered)]
    note = "(the yardstick: {}, Textual's driver: {})".format(*sizes)
    return [
        ratio("key to repaint, the cursor in the list of domains", _typical(own), _typical(least), 2.0, unit="s"),
        at_most("bytes sent per cursor move, 80x24", median(one.size for one in own), 400, note),
    ]


def _answers(make: Make, text: str, *keys: bytes) -> list[Answer]:
    """What comes for each move, where some keys lead to from the first screen."""
    with make() as terminal:
        terminal.until(text)
        terminal.settle()
        for key in keys:
            terminal.press(key)
            terminal.settle()
        return [terminal.press(_DOWN) for _ in range(MOVES)]


def _history(ours: Make) -> list[Figure]:
    """Opening the history from the dashboard, and its cursor over more entries than are in sight."""
    opened: list[float] = []
    sizes: list[int] = []
    for _ in range(STARTS):
        with ours() as terminal:
            terminal.until(DOMAIN, "Attempt")
            terminal.settle()
            opened.append(terminal.press(b"h").seconds)
            terminal.settle()
            sizes += [terminal.press(_DOWN).size for _ in range(2 * MOVES)]
    return [
        at_most(f"milliseconds until the history is painted, {EVENTS:,} events", median(opened) * 1000, 300),
        at_most("bytes sent per cursor move in the history, 80x24, scrolling included", sum(sizes) / len(sizes), 400),
    ]


def _frames(ours: Make, stock: Make) -> list[Figure]:
    """What painting and typing send, beside what Textual's own driver sends for the same."""
    (painted, typed), (painted_stock, typed_stock) = _sent(ours), _sent(stock)
    return [
        at_most("bytes sent per typed character, 80x24", typed, 120, f"(Textual's driver: {typed_stock:,.0f})"),
        ratio("bytes sent until the dashboard is painted", painted, painted_stock, 0.6, unit="bytes"),
    ]


def _sent(ours: Make) -> tuple[int, float]:
    """Bytes until the dashboard is painted, and bytes a character in a field of step 1 takes."""
    with ours() as terminal:
        terminal.until(DOMAIN, "Attempt")
        terminal.settle()
        painted = terminal.received
        terminal.press(b"1")
        terminal.settle()
        typed = median(terminal.press(bytes([letter])).size for letter in b" that I find hard")
        terminal.press(b"\x1b")
        terminal.settle()
    return painted, typed


def _typical(answers: list[Answer]) -> float:
    return median(answer.seconds for answer in answers)


def _rest(ours: Make, yardstick: Make) -> list[Figure]:
    """What the dashboard does while nobody does anything, and how much memory it took to get there."""
    with ours() as terminal:
        terminal.until(DOMAIN)
        terminal.settle(2.0)
        size, cpu = terminal.idle(IDLE_SECONDS)
        own = terminal.peak_memory()
    with yardstick() as terminal:
        terminal.until("entry 12")
        terminal.settle()
        stock = terminal.peak_memory()
    share = "processor time while idle"
    memory = f"peak memory, {EVENTS:,} events"
    return [
        at_most("bytes a second while idle", size / IDLE_SECONDS, 0),
        Figure(share, "not told by this system", "under 0.5 %", None) if cpu is None else _share(share, cpu / IDLE_SECONDS),
        Figure(memory, "not told by this system", "at most 1.5x", None)
        if own is None or stock is None
        else ratio(memory, own / 2**20, stock / 2**20, 1.5, unit="MB"),
    ]


def _share(what: str, share: float) -> Figure:
    return Figure(what, f"{share:.2%} of a core", "under 0.5 %", share < 0.005)
