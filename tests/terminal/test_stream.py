"""How bytes are cut into text, sequences and pastes: however a line splits them, and whatever it leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from tests.waiting import wait_until
from tui.terminal.steady import BURST, Keys
from tui.terminal.stream import STALE, Kind, Piece, Stream

DELAY = 0.1
BEGIN, END = b"\x1b[200~", b"\x1b[201~"
TEXT, SEQUENCE, PASTE = Kind.TEXT, Kind.SEQUENCE, Kind.PASTE


def cut(*parts: bytes, pause: float = 0.0) -> list[Piece]:
    """What comes of parts that arrive so many seconds apart, and then nothing more; neighbouring text in one piece."""
    stream, found, at = Stream(DELAY), list[Piece](), 0.0
    for part in parts:
        found += stream.feed(part, at)
        at += pause
    for later in (DELAY, STALE, STALE):
        at += later + 0.01
        found += stream.tick(at)
    assert not stream.is_waiting
    joined: list[Piece] = []
    for piece in found:
        if joined and joined[-1].kind is piece.kind is TEXT:
            joined[-1] = Piece(TEXT, joined[-1].data + piece.data)
        else:
            joined.append(piece)
    return joined


@pytest.mark.parametrize(
    ("sent", "pieces"),
    [
        (b"plain", [(TEXT, b"plain")]),
        (b"\x1b", [(TEXT, b"\x1b")]),
        (b"\x1b[", [(TEXT, b"\x1b[")]),
        (b"\x1bOP", [(TEXT, b"\x1bOP")]),
        (b"\x1bb", [(TEXT, b"\x1bb")]),
        (b"\x1b]", [(TEXT, b"\x1b]")]),
        (b"\x1b[A", [(SEQUENCE, b"\x1b[A")]),
        (b"\x1b[[A", [(SEQUENCE, b"\x1b[[A")]),
        (b"\x1b[3$", [(SEQUENCE, b"\x1b[3$")]),
        (b"\x1b[?2026;2$y", [(SEQUENCE, b"\x1b[?2026;2$y")]),
        (b"a\x1b[1;5Cb", [(TEXT, b"a"), (SEQUENCE, b"\x1b[1;5C"), (TEXT, b"b")]),
        (b"\x1b[1", []),
        (b"\x1b[1\x11", [(TEXT, b"\x11")]),
        (b"\x1b[" + b"1" * 99 + b"Cx", [(TEXT, b"x")]),
        (b"\x1b[M\x20\xff\xc3x", [(TEXT, b"x")]),
        (b"\x1b[M\x20", []),
        (b"\x1b]11;rgb:0/0/0\x07x", [(TEXT, b"x")]),
        (b"\x1b]52;c;AAAA\x1b\\x", [(TEXT, b"x")]),
        (b"\x1b]52;c;AAAA\x11x", [(TEXT, b"\x11x")]),
        (b"\x1b]52;c;AAAA\x1b[Ax", [(SEQUENCE, b"\x1b[A"), (TEXT, b"x")]),
        (b"\x1b]52;c;AAAA\x1b", [(TEXT, b"\x1b")]),
        (b"\x1bP>|term\x1b\\\x1b_Gi=1\x1b\\", []),
        (BEGIN + b"\x1b[A\x1b]0;\xff" + END + b"x", [(PASTE, b"\x1b[A\x1b]0;\xff"), (TEXT, b"x")]),
        (BEGIN + b"never closed", [(PASTE, b"never closed")]),
        (BEGIN + END, []),
        (END + b"x", [(SEQUENCE, END), (TEXT, b"x")]),
    ],
)
def test_the_same_pieces_however_they_are_split(sent: bytes, pieces: list[tuple[Kind, bytes]]) -> None:
    expected = [Piece(*piece) for piece in pieces]
    assert cut(sent) == expected
    assert cut(*(bytes([one]) for one in sent)) == expected
    for at in range(1, len(sent)):
        assert cut(sent[:at], sent[at:]) == expected


@given(
    st.lists(st.binary(max_size=8) | st.sampled_from([BEGIN, END, b"\x1b", b"\x1b[", b"\x1b]1;", b"\x1bP>", b"\x1b[M"])), st.floats(0, 3)
)
def test_no_paste_loses_a_byte_and_nothing_waits_for_good(parts: list[bytes], pause: float) -> None:
    cut(*parts, pause=pause)
    words = b"".join(parts).replace(END, b"")
    pasted = b"".join(piece.data for piece in cut(BEGIN + words + END) if piece.kind is PASTE)
    assert pasted == words


def test_a_paste_goes_on_after_a_pause_and_a_key_does_not() -> None:
    first, rest = b"the first words ", b"and more of them than fingers type at once"
    assert cut(BEGIN + first, rest + END, pause=STALE * 2) == [Piece(PASTE, first), Piece(PASTE, rest)]
    assert cut(BEGIN + first, b".\r" + END, pause=STALE * 2) == [Piece(PASTE, first), Piece(PASTE, b".\r")]
    assert cut(BEGIN + first, b"\x11", pause=STALE * 2) == [Piece(PASTE, first), Piece(TEXT, b"\x11")]


def typed(*parts: bytes) -> list[str]:
    """What comes of bytes: keys by name, pastes in brackets."""
    keys, at, found = Keys(debug=False), 0.0, list[Message]()
    for part in parts:
        found += keys.feed(part, at)
        at += 0.01
    found += keys.tick(at + 1)
    return [one.key if isinstance(one, events.Key) else f"[{one.text}]" for one in found if isinstance(one, events.Key | events.Paste)]


def test_so_much_text_at_once_is_a_paste_and_less_are_keys() -> None:
    assert typed(b"ab\r\t") == ["a", "b", "enter", "tab"]
    long = b"word\r" * BURST
    assert typed(long, b"end", b"\x11") == [f"[{(long + b'end').decode()}]", "ctrl+q"]
    assert typed(b"\x1b", b"[A") == ["up"]
    assert typed(b"\x1b") == ["escape"]
    assert typed("é".encode()[:1], "é".encode()[1:]) == ["é"]


@given(st.lists(st.binary(max_size=40) | st.from_regex(rb"\x1b\[[0-9;:<?]{0,25}[A-Za-z~$]", fullmatch=True)))
def test_no_bytes_are_fatal_and_the_next_key_is_heard(parts: list[bytes]) -> None:
    keys, at = Keys(debug=False), 0.0
    for part in parts:
        list(keys.feed(part, at))
        at += 0.3
    list(keys.tick(at + 2))
    list(keys.tick(at + 4))
    found = list(keys.feed(b"\x11", at + 5))

    def is_heard() -> bool:
        # Textual's parser has a clock of its own.
        found.extend(keys.tick(at + 6))
        return "ctrl+q" in {one.key for one in found if isinstance(one, events.Key)}

    wait_until(is_heard, "ctrl+q")
