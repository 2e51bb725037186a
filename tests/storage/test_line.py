from __future__ import annotations

import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import Unstorable
from storage.line import DEPTH_LIMIT, LINE_LIMIT, Commit, is_removed, merged, removed, same, seal, unseal

STAMP = "01a3185c50000000abcdef0123"
TEXT = st.text(max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT.filter(bool), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.text(min_size=1, max_size=10)
FIELDS = st.dictionaries(NAMES.filter(lambda name: name != "_deleted"), VALUES, max_size=4)
OPS = st.lists(st.tuples(NAMES, NAMES, FIELDS), max_size=3)


def signed(body: bytes) -> bytes:
    """A line with a right checksum, whatever it says."""
    return body + b',"crc":"%08x"}\n' % zlib.crc32(body)


def nested(depth: int) -> list[Any]:
    return [nested(depth - 1)] if depth else []


@given(OPS)
def test_what_is_sealed_is_read_back_the_same(ops: list[tuple[str, str, dict[str, Any]]]) -> None:
    line = seal(Commit(STAMP, ops))
    assert line.count(b"\n") == 1
    commit = unseal(line)
    assert commit is not None
    assert commit.stamp == STAMP
    assert all(same(list(op), list(back)) for op, back in zip(ops, commit.ops, strict=True))


def test_a_line_is_json_with_the_checksum_last() -> None:
    line = seal(Commit(STAMP, [("log", "1", {"note": "é\u2028"})]))
    assert json.loads(line) == {"v": 1, "h": STAMP, "ops": [["log", "1", {"note": "é\u2028"}]], "crc": line[-11:-3].decode()}
    assert line.startswith(b'{"v":1,"h":"')
    assert line[-11:-3].decode() == f"{zlib.crc32(line[: line.rindex(b',')]):08x}"


def test_no_altered_bit_and_no_cut_goes_unnoticed() -> None:
    line = seal(Commit(STAMP, [("log", "1", {"note": "walked in", "effort": 6})]))
    body = line.removesuffix(b"\n")
    flipped = [body[:i] + bytes([body[i] ^ 1 << bit]) + body[i + 1 :] for i in range(len(body)) for bit in range(8)]
    assert [altered for altered in flipped if unseal(altered) is not None] == []
    assert [length for length in range(len(body)) if unseal(body[:length]) is not None] == []
    assert unseal(body) == unseal(line) == unseal(body + b"\r\n")


@pytest.mark.parametrize(
    "body",
    [
        b"[",
        b"{",
        b"",
        b"null",
        b'{"v":1',
        b'{"v":1,"h":"%b"' % STAMP.encode(),
        b'{"v":true,"h":"%b","ops":[]' % STAMP.encode(),
        b'{"v":1.0,"h":"%b","ops":[]' % STAMP.encode(),
        b'{"v":2,"h":"%b","ops":[]' % STAMP.encode(),
        b'{"v":1,"h":5,"ops":[]',
        b'{"v":1,"h":"short","ops":[]',
        b'{"v":1,"h":"%b","ops":[]' % STAMP.upper().encode(),
        b'{"v":1,"h":"zz%b","ops":[]' % STAMP.encode(),
        b'{"v":1,"h":"%b","ops":[]' % (b"9" * 500),
        b'{"v":1,"h":"%b","ops":{}' % STAMP.encode(),
        b'{"v":1,"h":"%b","ops":[],"more":1' % STAMP.encode(),
        *(
            b'{"v":1,"h":"%b","ops":[%b]' % (STAMP.encode(), op)
            for op in (
                b"[]",
                b"7",
                b'["t","i"]',
                b'["t","i",[]]',
                b'["t","i",{},1]',
                b"[null,null,null]",
                b"[{},[],{}]",
                b'["","i",{}]',
                b'["t","",{}]',
                b'["t","%b",{}]' % (b"i" * 201),
                b'["t","i",{"_deleted":"maybe"}]',
                b'["t","i",{"_deleted":1}]',
                b'["t","i",{"n":NaN}]',
                b'["t","i",{"n":-Infinity}]',
                b'["t","i",{"n":1e999}]',
                b'["t","i",{"n":"\\ud800"}]',
                b'["t","i",{"\\uDC00":1}]',
                b'["t","i",{"n":"\xff"}]',
                b'["t","i",{"n":%b}]' % (b"1" * 5000),
                b'["t","i",{"n":%b}]' % (b"[" * 100_000),
                b'["t","i",{"n":%b%b}]' % (b"[" * 500, b"]" * 500),
                b'["t","i",{"n":%b1%b}]' % (b'{"n":' * 500, b"}" * 500),
            )
        ),
    ],
    ids=lambda body: body[-40:].decode("latin-1"),
)
def test_a_right_checksum_does_not_make_a_commit(body: bytes) -> None:
    assert unseal(signed(body)) is None


def test_a_right_checksum_on_a_right_line_does() -> None:
    commit = unseal(signed(b'{"v":1,"h":"%b","ops":[["t","i",{"n":"\\ud83d\\ude00"}]]' % STAMP.encode()))
    assert commit is not None
    assert list(commit.ops[0]) == ["t", "i", {"n": "😀"}]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"n": float("nan")}, "field n holds no number"),
        ({"n": float("inf")}, "field n holds no number"),
        ({"n": [1, {"deep": float("-inf")}]}, "field n holds no number"),
        ({"n": 2**63}, "number in the field n is too large"),
        ({"n": "abc\ud800"}, "Character 4 of the field n is half of a character"),
        ({"\udc00": 1}, "Character 1 of a name or an id"),
        ({"n": {1, 2}}, "field n holds a set"),
        ({"n": (1, 2)}, "field n holds a tuple"),
        ({"n": b"bytes"}, "field n holds a bytes"),
        ({"n": {1: "a"}}, "Names and ids are text, not int"),
        ({"": 1}, "1 to 200 characters"),
        ({"n" * 201: 1}, "1 to 200 characters"),
        ({"n": nested(DEPTH_LIMIT + 1)}, "nested deeper"),
        ({"n": nested(900)}, "nested deeper"),
        ({"_deleted": "yes"}, "true or false"),
        ({"n": "x" * LINE_LIMIT}, "Shorten it"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_back_is_refused_by_name(fields: dict[str, Any], told: str) -> None:
    with pytest.raises(Unstorable, match=told):
        seal(Commit(STAMP, [("t", "i", fields)]))


def test_the_deepest_nesting_that_is_written_is_read() -> None:
    line = seal(Commit(STAMP, [("t", "i", {"n": nested(DEPTH_LIMIT)})]))
    assert unseal(line) is not None


def test_a_line_longer_than_any_of_ours_is_not_parsed() -> None:
    def line(length: int) -> bytes:
        body = b'{"v":1,"h":"01a3185c5000000aother","ops":[["t","i",{"n":"' + b"x" * length + b'"}]]'
        return signed(body)

    rest = len(line(0))
    assert unseal(line(LINE_LIMIT - rest)) is not None
    assert unseal(line(LINE_LIMIT - rest + 1)) is None


def test_a_refusal_does_not_repeat_the_words() -> None:
    with pytest.raises(Unstorable) as caught:
        seal(Commit(STAMP, [("t", "i", {"note": "a secret \ud800"})]))
    assert "secret" not in caught.value.sentence


def test_two_changes_of_one_document_become_one_and_the_last_counts() -> None:
    changes = merged([("t", "1", {"a": 1, "b": 1}), ("t", "2", {"a": 5}), ("t", "1", {"a": 2})])
    assert changes == [("t", "1", {"a": 2, "b": 1}), ("t", "2", {"a": 5})]


def test_one_and_true_are_not_the_same() -> None:
    assert same({"a": [1, "x", None]}, {"a": [1, "x", None]})
    assert not any(same(1, other) for other in (True, 1.0, "1", [1]))
    assert not same([1], [True])
    assert not same({"a": 1}, {"a": 1, "b": None})


def test_only_the_mark_itself_takes_a_field_out() -> None:
    assert is_removed(removed())
    others: list[object] = [None, {}, {"_removed": 1}, {"_removed": True, "a": 1}, [], "_removed"]
    assert not any(map(is_removed, others))
