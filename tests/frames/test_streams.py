"""Random streams of frames: after each the filtered terminal is as the stock one."""

from __future__ import annotations

from hypothesis import given, note
from hypothesis import strategies as st

from tests.frames.emulating import Pair

COLUMNS, ROWS = 24, 4
WORDS = st.one_of(st.text(st.sampled_from("ab .─漢字あ"), max_size=COLUMNS), st.integers(4, COLUMNS).map(" ".__mul__))
DOUBTS = st.sampled_from(["e\u0301", "👍", "✅ok", "\u200b", "नि", "❤\ufe0f"])
PENS = st.sampled_from(["", "0", "1", "1;31", "7;38;5;17;48;5;3", "38;2;1;2;3", "48;5;3", "3;4;32", "22", "24;39"])
PLACES = st.builds("\x1b[{};{}H".format, st.integers(1, ROWS), st.integers(1, COLUMNS))
FAR_PLACES = st.builds("\x1b[{};{}H".format, st.integers(0, ROWS + 2), st.integers(0, COLUMNS + 3))

SEGMENTS = st.builds("\x1b[{}m{}\x1b[0m".format, PENS, WORDS)
"""As Textual writes them, each in its pen from the plain one on."""
LINES = st.builds(
    lambda place, segments, feed: place + "".join(segments) + feed, PLACES, st.lists(SEGMENTS, max_size=4), st.sampled_from(["", "\n"])
)
FRAMES = st.builds(lambda lines, cursor: "".join(lines) + cursor, st.lists(LINES, min_size=1, max_size=5), PLACES)

STRANGE = st.one_of(
    WORDS,
    DOUBTS,
    FAR_PLACES,
    st.builds("\x1b[{}m".format, st.one_of(PENS, st.just("58;5"))),
    st.sampled_from(
        ["\n", "\r", "\t", "\x08", "\x1b[K", "\x1b[2J", "\x1b[2;3r", "\x1b[r", "\x1b[2A", "\x1b[L", "\x1b[P", "\x1b[4h", "\x1b[4l"]
    ),
    st.sampled_from(
        ["\x1b[?7h", "\x1b[?7l", "\x1b[?25h", "\x1b[?1049l", "\x1b[?1049h", "\x1b[?2026h", "\x1b[?2026l", "\x07", "\x1b]0;t\x07"]
    ),
)
"""Whatever else may come, in any order."""
STREAMS = st.lists(st.one_of(FRAMES, FRAMES, st.lists(STRANGE, max_size=6).map("".join)), max_size=8)
SIZES = st.one_of(st.none(), st.tuples(st.integers(2, COLUMNS), st.integers(1, ROWS)))


@given(st.lists(FRAMES, min_size=1, max_size=8), st.booleans())
def test_frames_as_textual_writes_them(frames: list[str], fills: bool) -> None:
    pair = Pair(COLUMNS, ROWS, fills=fills)
    for frame in frames * 2:
        note(f"{frame!r} -> {pair.write(frame)!r}")
        pair.check()


@given(STREAMS, st.booleans())
def test_streams_of_anything(stream: list[str], wraps: bool) -> None:
    pair = Pair(COLUMNS, ROWS, settings="" if wraps else "\x1b[?7l")
    for data in stream:
        note(f"{data!r} -> {pair.write(data)!r}")
        pair.check()


@given(st.lists(st.tuples(SIZES, st.one_of(FRAMES, FRAMES, DOUBTS)), max_size=8), st.booleans())
def test_frames_for_any_size_on_a_terminal_that_changes_its_own(stream: list[tuple[tuple[int, int] | None, str]], is_noticed: bool) -> None:
    pair = Pair(COLUMNS, ROWS)
    for size, data in stream:
        if size is not None and size != pair.size:
            pair.resize(*size, is_noticed=is_noticed)
        note(f"{pair.size} {data!r} -> {pair.write(data)!r}")
        pair.check()
