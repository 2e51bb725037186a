from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import coaching_shapes, vocabulary, vocabulary_more
from protocol.coaching import CoachingError, load, parse
from protocol.progress import Next
from protocol.steps import ORDER, Step
from protocol.vocabulary import AttemptState, Cause, FrictionKind, GoalZone, Lever, Outcome, SelfTalkKind, Sensation, Source

SOURCE = files("protocol").joinpath("coaching.toml").read_text(encoding="utf-8")
ROOT = Path(__file__).parents[2]
LINES = SOURCE.splitlines()
VOCABULARIES = [
    kind
    for kind in (vars(vocabulary) | vars(vocabulary_more)).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
]
SLUGS = [*ORDER, "quick_review"]
FILE = tomllib.loads(SOURCE)


def written(line: str) -> bool:
    return " = " in line and not line.startswith("#")


# What the protocol asks for at each step.
FIELDS = {
    "micro_domain": "behaviour context why status baseline_strength created_at",
    "proximal_goal": "action when where done_criterion duration_min challenge confidence if_then revisions aspiration beginner_line",
    "small_win": "outcome effort difficulty obstacle evidence result_rating acknowledged acknowledged_at acknowledgement identity",
    "arousal": "sensations intensity first_label appraisal reframe believability intensity_after",
    "attribution": "cause_text cause locus stability controllability next_strategy reframed_from",
    "vicarious_model": "alias achieved start_similarity shared visible_effort effort_evidence workflow borrowed_step",
    "self_talk": "caught_line instructions cue rehearsed used kind",
    "quick_review": "slip cue cue_kind friction friction_kind tweak tweak_for tweak_used tweak_helped",
}

SCALES = {
    "micro_domain.baseline_strength",
    *("proximal_goal.challenge", "proximal_goal.confidence"),
    *("small_win.effort", "small_win.difficulty", "small_win.result_rating"),
    *("arousal.intensity", "arousal.believability", "arousal.intensity_after"),
    *("attribution.locus", "attribution.stability", "attribution.controllability"),
    *("vicarious_model.start_similarity", "vicarious_model.visible_effort"),
}


@pytest.mark.parametrize("slug", SLUGS)
def test_every_field_of_the_protocol_has_its_texts(slug: str) -> None:
    assert list(load().step(slug).fields) == FIELDS[slug].split()
    for name in FIELDS[slug].split():
        assert load().step(slug).field(name).prompt == FILE[slug]["fields"][name]["prompt"]


def test_the_steps_stand_in_their_order() -> None:
    assert list(load().steps) == SLUGS
    assert [load().step(step).number for step in Step] == [step.number for step in Step]
    assert load().step("quick_review").number == 0


def test_scales_and_only_scales_have_anchors() -> None:
    fields = {f"{slug}.{name}": text for slug in SLUGS for name, text in load().step(slug).fields.items()}
    assert {path for path, text in fields.items() if text.low} == SCALES
    assert {path for path, text in fields.items() if text.high} == SCALES


@pytest.mark.parametrize("kind", VOCABULARIES)
def test_every_member_of_the_vocabulary_has_a_label_of_its_own(kind: type[StrEnum]) -> None:
    labels = [load().label(member) for member in kind]
    choices = [load().choice(member) for member in kind]
    assert all(labels)
    assert len(set(labels)) == len(set(choices)) == len(kind)


def test_a_choice_is_the_label_where_no_longer_line_is_written() -> None:
    assert load().choice(Sensation.TENSION) == load().label(Sensation.TENSION) == "tension"
    assert load().choice(Cause.STRATEGY) == FILE["choices"]["Cause"]["strategy"]


def test_members_with_equal_values_keep_their_own_labels() -> None:
    assert load().label(Outcome.PARTLY) == FILE["labels"]["Outcome"]["partly"]
    assert load().label(AttemptState.CANCELLED) == FILE["labels"]["AttemptState"]["cancelled"]
    assert load().label(FrictionKind.NONE) == FILE["labels"]["FrictionKind"]["none"]


@pytest.mark.parametrize("zone", GoalZone)
def test_every_zone_has_its_advice_and_ok_says_nothing(zone: GoalZone) -> None:
    assert load().advice(Step.PROXIMAL_GOAL, zone) == FILE["proximal_goal"]["advice"].get(zone, "")
    assert bool(load().advice(Step.PROXIMAL_GOAL, zone)) == (zone is not GoalZone.OK)


@pytest.mark.parametrize("kind", SelfTalkKind)
def test_instruction_and_unclear_lines_are_met_with_silence(kind: SelfTalkKind) -> None:
    silent = kind in {SelfTalkKind.INSTRUCTION, SelfTalkKind.UNCLEAR}
    assert bool(load().advice(Step.SELF_TALK, kind)) != silent


def test_all_that_can_come_next_has_its_sentence_and_nothing_else_has() -> None:
    assert {what: load().next_up(what) for what in Next} == {what: FILE["dashboard"][f"next_{what}"] for what in Next}
    assert {key for key in FILE["dashboard"] if key.startswith("next_")} == {f"next_{what}" for what in Next}


@pytest.mark.parametrize("outcome", Outcome)
def test_the_acknowledgement_is_that_of_the_outcome(outcome: Outcome) -> None:
    assert load().acknowledgement(outcome) == FILE["small_win"]["acknowledgement"].get(outcome, "")
    assert bool(load().acknowledgement(outcome)) == (outcome is not Outcome.NOT_ATTEMPTED)


def test_attributes_and_look_ups_give_the_same_text() -> None:
    assert (
        load().attribution.global_words == load().advice(Step.ATTRIBUTION, "global_words") == FILE["attribution"]["advice"]["global_words"]
    )
    assert load().quick_review.second_tweak == load().advice("quick_review", "second_tweak")


def test_each_lever_has_its_own_key() -> None:
    keys = Counter(load().lever(lever).key for lever in Lever)
    assert len(keys) == len(Lever)
    assert all(key.isalpha() and key.islower() for key in keys)


def test_each_source_names_the_step_that_feeds_it() -> None:
    assert [load().source(source).step for source in Source] == [Step.SMALL_WIN, Step.VICARIOUS_MODEL, Step.SELF_TALK, Step.AROUSAL]


def test_a_week_has_seven_marks() -> None:
    assert len(set(load().weekdays)) == 7


def test_a_persons_own_braces_and_brackets_pass_unchanged() -> None:
    assert load().acknowledgement(Outcome.ACHIEVED).format(action="{call} [b]M.") == "I set out to {call} [b]M., and I did."


# What may be left out: the anchors (held by the test of the scales), and what lies inside a list.
REQUIRED = [place for place, line in enumerate(LINES) if written(line) and not re.match(r"(low|mid|high) =", line)]


@given(st.sampled_from(REQUIRED))
def test_a_missing_key_is_refused_by_name(place: int) -> None:
    key = LINES[place].partition(" ")[0]
    with pytest.raises(CoachingError, match=rf"\b{key} is missing"):
        parse("\n".join(LINES[:place] + LINES[place + 1 :]))


@given(st.sampled_from([place for place, line in enumerate(LINES) if written(line)]))
def test_an_unknown_key_is_refused_by_name(place: int) -> None:
    with pytest.raises(CoachingError, match=r"\bmisspelled is unknown"):
        parse("\n".join([*LINES[:place], 'misspelled = "words"', *LINES[place:]]))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "Quick review"', "title = 3", "quick_review.title must be a str"),
        ("number = 4", 'number = "four"', "arousal.number must be a int"),
        ('reserve_used = "reserve used"', 'reserve_used = " "', "dashboard.reserve_used is empty"),
        ('"988 (US, Canada)"', '""', "help.crisis.2 is empty"),
        ("[labels.Outcome]", "[labels.Result]", "labels.Outcome is missing; labels.Result is unknown"),
        ("[sources.mastery]", "[sources.luck]", "sources.mastery is missing; sources.luck is unknown"),
        ("[small_win.acknowledgement]", "[small_win.praise]", "small_win.acknowledgement is missing"),
        ("[flow]", "[flow", "not valid TOML"),
    ],
)
def test_a_damaged_file_is_refused_with_the_place(old: str, new: str, message: str) -> None:
    assert SOURCE.count(old) == 1
    with pytest.raises(CoachingError, match=re.escape(message)):
        parse(SOURCE.replace(old, new))


def test_a_reference_to_a_text_that_does_not_exist_says_so() -> None:
    with pytest.raises(CoachingError, match="there is no step called step_8"):
        load().step("step_8")
    with pytest.raises(CoachingError, match="there is no field of 'Engineer a small win' called glory"):
        load().step(Step.SMALL_WIN).field("glory")
    with pytest.raises(CoachingError, match="there is no advice of arousal called relax"):
        load().advice(Step.AROUSAL, "relax")
    with pytest.raises(CoachingError, match="there is no labelled vocabulary called"):
        load().label(Step.AROUSAL)


def test_nothing_is_read_until_it_is_asked_for() -> None:
    code = "import protocol.coaching as c; print(c.load.cache_info().currsize); c.load(); c.load(); print(c.load.cache_info().misses)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.split() == ["0", "1"]


def test_the_shapes_name_every_field_and_vocabulary_once() -> None:
    assert set(coaching_shapes.LABELLED) | {Lever} == set(VOCABULARIES)
    assert len(coaching_shapes.LABELLED) == len(set(coaching_shapes.LABELLED))
