"""What a person types is kept to its limits, and never altered."""

from __future__ import annotations

from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import entities
from protocol.errors import ProtocolError
from protocol.text import LIMITS, TextError, clean, field, rating
from protocol.visible import visible

ENTITIES: dict[str, tuple[str, ...]] = {
    "domain": entities.Domain._fields,
    "goal": entities.ProximalGoal._fields,
    "revision": entities.GoalRevision._fields,
    "attempt": entities.Attempt._fields,
    "appraisal": entities.ArousalAppraisal._fields,
    "model": entities.VicariousModel._fields,
    "script": entities.SelfTalkScript._fields,
    "review": entities.QuickReview._fields,
    "scale": entities.EfficacyScale._fields,
}


@pytest.mark.parametrize("key", LIMITS)
def test_every_limit_is_of_a_field(key: str) -> None:
    entity, name = key.split(".")
    assert name in ENTITIES[entity]
    assert 0 <= LIMITS[key][0] < LIMITS[key][1]


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        ("domain.behaviour", 3, 80),
        ("domain.context", 0, 80),
        ("domain.why", 0, 200),
        ("goal.action", 3, 120),
        ("goal.where", 0, 60),
        ("goal.done_criterion", 3, 120),
        ("attempt.obstacle", 0, 160),
        ("attempt.evidence", 0, 160),
        ("attempt.cause_text", 0, 200),
        ("attempt.next_strategy", 0, 160),
        ("appraisal.first_label", 0, 160),
        ("model.alias", 1, 40),
        ("script.caught_line", 0, 120),
        ("script.instructions", 1, 60),
        ("review.cue", 1, 120),
        ("review.friction", 0, 120),
        ("review.tweak", 1, 120),
        ("scale.rungs", 3, 120),
        ("scale.contexts", 2, 60),
    ],
)
def test_limits_of_the_protocol(key: str, low: int, high: int) -> None:
    assert field(key, "x" * high) == "x" * high
    assert field(key, "x" * low) == "x" * low
    with pytest.raises(TextError, match="1 character too long"):
        field(key, "x" * (high + 1))
    if low:
        with pytest.raises(TextError):
            field(key, "x" * (low - 1))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  walk in \n", "walk in"),
        ("a  b\tc\nd", "a  b\tc\nd"),
        ("a\x1b[31mb\u202ec", "a\x1b[31mb\u202ec"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("[b]bold[/b] [@click=app.quit]", "[b]bold[/b] [@click=app.quit]"),
        ("👩‍💻 漢字", "👩‍💻 漢字"),
    ],
)
def test_only_the_ends_are_stripped(typed: str, kept: str) -> None:
    assert clean(typed, name="action", low=3, high=120) == kept


@pytest.mark.parametrize(
    ("typed", "title", "sentence"),
    [
        ("", "Action", "Type what the action is, in up to 120 characters."),
        (" \n ", "Action", "Type what the action is, in up to 120 characters."),
        ("ab", "Action", "The action has 2 characters and needs at least 3; say a little more."),
        ("x" * 123, "Action", "The action is 3 characters too long: it has 123 of at most 120. Shorten it."),
        ("x" * 500, "Action", "The action is 380 characters too long: it has 500 of at most 120. Shorten it."),
        ("go \ud83d on", "Action", "Character 4 of the action is half a character and cannot be kept; delete it and type it again."),
    ],
)
def test_refusals_say_what_to_do(typed: str, title: str, sentence: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        field("goal.action", typed)
    assert (caught.value.title, caught.value.sentence, str(caught.value)) == (title, sentence, sentence)


def test_names_in_sentences_are_words() -> None:
    with pytest.raises(TextError, match=r"Type what the step is"):
        field("model.workflow", " ")
    with pytest.raises(TextError, match="The done criterion has"):
        field("goal.done_criterion", "x")


def test_length_is_counted_in_code_points_after_composition() -> None:
    assert len(clean("e\u0301" * 80, name="behaviour", low=3, high=80)) == 80
    assert clean("\u03b1\u0313\u0300\u0345" * 80, name="behaviour", low=3, high=80) == "\u1f82" * 80
    with pytest.raises(TextError, match="1 character too long"):
        clean("e\u0301" * 81, name="behaviour", low=3, high=80)


def test_a_long_paste_of_combining_marks_is_refused_at_once() -> None:
    with pytest.raises(TextError, match="too long"):
        field("attempt.evidence", "a" + "\u0301\u0323" * 250_000)


@given(st.text(max_size=120))
def test_clean_is_nfc_of_the_stripped_text_and_stable(typed: str) -> None:
    kept = clean(typed, name="why", low=0, high=400)
    assert kept == normalize("NFC", typed.strip()).strip()
    assert is_normalized("NFC", kept)
    assert clean(kept, name="why", low=0, high=400) == kept


@pytest.mark.parametrize(("value", "number"), [("0", 0), ("10", 10), (" 7 ", 7), ("007", 7), (7, 7)])
def test_ratings(value: object, number: int) -> None:
    assert rating(value, "confidence") == number


@pytest.mark.parametrize(
    "value",
    [
        "6.9",
        "7.0",
        "7,5",
        "7/10",
        "1e1",
        "+7",
        "7 8",
        "1_0",
        "seven",
        "٧",
        "７",
        "²",
        "",
        " ",
        "--1",
        "-",
        True,
        False,
        None,
        7.0,
        float("nan"),
        "\x1b",
    ],
)
def test_what_is_no_whole_number_is_refused(value: object) -> None:
    with pytest.raises(TextError) as caught:
        rating(value, "confidence")
    assert "type confidence as 0-10" in str(caught.value).lower()


@pytest.mark.parametrize("value", ["11", "-1", "-0000000000009", 11, -1])
def test_out_of_range_is_refused(value: object) -> None:
    with pytest.raises(TextError, match="is out of range: type confidence as 0-10\\."):
        rating(value, "confidence")


def test_thousands_of_digits_are_out_of_range() -> None:
    for value in ("9" * 5000, "-" + "9" * 5000, 10**5000):
        with pytest.raises(TextError, match="is out of range"):
            rating(value, "confidence")
    assert rating("0" * 5000 + "3", "confidence") == 3


def test_a_fraction_is_not_rounded_past_the_gate() -> None:
    with pytest.raises(TextError, match=r"'6\.9' is no whole number: type confidence as 0-10, no rounding"):
        rating("6.9", "confidence")


def test_the_domain_scale_goes_in_steps_of_ten() -> None:
    assert rating("70", "certainty", 0, 100, step=10) == 70
    with pytest.raises(TextError, match=r"75 is between two steps: type certainty as 0-100 in steps of 10"):
        rating("75", "certainty", 0, 100, step=10)


@given(st.text(st.characters()) | st.integers() | st.floats() | st.booleans())
def test_a_rating_is_in_range_or_refused(value: object) -> None:
    found: int | TextError
    try:
        found = rating(value, "effort")
    except TextError as refusal:
        found = refusal
    if isinstance(found, TextError):
        assert visible(found.sentence) == found.sentence
    else:
        assert 0 <= found <= 10
