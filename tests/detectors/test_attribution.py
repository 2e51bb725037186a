"""When a cause is worth a question: the flags beside the label."""

from __future__ import annotations

import pytest

from protocol.detectors import detect
from protocol.detectors.attribution import ABILITY_FLAG, LUCK_FLAG, UNOWNED_FLAG
from protocol.vocabulary import Outcome
from tests.detectors.sentences import Sentence, detector_of, files, load

ACHIEVED, PARTLY, MISSED = Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED
SPECIFIED = [one for path in files("spec") if detector_of(path) == "attribution" for one in load(path)]
TUNED = [one for path in files("tuning") if detector_of(path) == "attribution" for one in load(path)]


@pytest.mark.parametrize("sentence", SPECIFIED, ids=lambda one: one.text[:40])
def test_every_sentence_of_the_specification_has_its_flags(sentence: Sentence) -> None:
    assert sentence.judged().flags == sentence.flags


def test_flags_are_rarely_raised_where_none_belongs_and_mostly_where_one_does() -> None:
    plain = [one for one in TUNED if not one.flags]
    flagged = [one for one in TUNED if one.flags]
    assert sum(bool(one.judged().flags) for one in plain) <= 0.02 * len(plain)
    assert sum(one.judged().flags == one.flags for one in flagged) >= 0.85 * len(flagged)


def test_what_names_no_cause_is_rarely_asked_about() -> None:
    plain = {"discounting": "none", "faking": "none", "goal_distance": "proximal", "micro_domain": "narrow"}
    texts = [one.text for path in files("tuning") for one in load(path) if one.label == plain.get(one.detector) and not one.cause]
    asked = [text for text in texts if detect("attribution", text, ACHIEVED).flags or detect("attribution", text, MISSED).flags]
    assert len(asked) <= 0.02 * len(texts), asked


@pytest.mark.parametrize(
    ("text", "outcome", "flags"),
    [
        ("I'm just not good at this", MISSED, (ABILITY_FLAG,)),
        ("I'm just not good at this", PARTLY, ()),
        ("I'm just not good at this", Outcome.NOT_ATTEMPTED, ()),
        ("I'm just not good at this", None, ()),
        ("I have a knack for this", MISSED, ()),
        ("I got lucky", ACHIEVED, (LUCK_FLAG,)),
        ("I got lucky", MISSED, ()),
        ("Pure luck, I did not prepare at all", ACHIEVED, (LUCK_FLAG,)),
        ("The client was in a good mood", ACHIEVED, (UNOWNED_FLAG,)),
        ("The client was in a good mood and I had rehearsed", ACHIEVED, ()),
        ("The client was rude", MISSED, ()),
        ("I was well rested", ACHIEVED, ()),
        ("I always rush", MISSED, ()),
        ("I always start late", MISSED, ()),
        ("I always skip the warm-up", MISSED, ()),
        ("I never bring the right shoes", MISSED, ()),
        ("I always mess it up", MISSED, (ABILITY_FLAG,)),
        ("I never get it right", MISSED, (ABILITY_FLAG,)),
    ],
)
def test_a_flag_depends_on_the_outcome(text: str, outcome: Outcome | None, flags: tuple[str, ...]) -> None:
    assert detect("attribution", text, outcome).flags == flags


@pytest.mark.parametrize(
    ("text", "outcome", "label"),
    [
        ("I practised a lot but the wifi crashed", MISSED, "circumstance"),
        ("The wifi crashed although I had practised a lot", MISSED, "circumstance"),
        ("It wasn't hard at all", ACHIEVED, "task"),
        ("It wasn't hard, I just never practised", MISSED, "effort"),
        ("The tutor rushed through the last part", MISSED, "others"),
        ("I rushed through the last part", MISSED, "effort"),
        ("My uncle thinks I'm stupid", MISSED, "unspecified"),
        ("Reading it aloud first", ACHIEVED, "strategy"),
        ("dunno", ACHIEVED, "unspecified"),
        ("I was tired because the train was cancelled", MISSED, "circumstance"),
        ("The reason was that I never practised", MISSED, "effort"),
        ("Although I was tired, I used the checklist", None, "strategy"),
        ("The bus was late, so I rushed the start", MISSED, "circumstance"),
        ("The pool was so crowded that I could not concentrate", MISSED, "circumstance"),
        ("My laptop decided to install updates", MISSED, "circumstance"),
        ("I walked away", MISSED, "unspecified"),
        ("The micrometer was out of true", MISSED, "circumstance"),
        ("I was nervous", ACHIEVED, "unspecified"),
    ],
)
def test_the_cause_is_that_which_fits_the_outcome_and_the_person(text: str, outcome: Outcome, label: str) -> None:
    assert detect("attribution", text, outcome).label == label


def test_an_outcome_may_be_given_by_its_value_and_an_unknown_one_is_refused() -> None:
    assert detect("attribution", "I got lucky", "achieved") == detect("attribution", "I got lucky", ACHIEVED)
    with pytest.raises(ValueError, match="failure"):
        detect("attribution", "I got lucky", "failure")
