from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from protocol.steps import Step

if TYPE_CHECKING:
    from collections.abc import Container, Iterator


def walk(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield path, value
        case dict():
            for key, inner in value.items():
                yield from walk(inner, f"{path}.{key}" if path else key)
        case list():
            for place, inner in enumerate(value):
                yield from walk(inner, f"{path}.{place}")


TEXTS = dict(walk(tomllib.loads(files("protocol").joinpath("coaching.toml").read_text(encoding="utf-8"))))

# Wordings the protocol itself fixes.
VERBATIM = [
    ("micro_domain.fields.behaviour.prompt", "What one thing do you want to become effective at?"),
    ("micro_domain.fields.baseline_strength.prompt", "As of now, how certain are you that you can do this?"),
    ("micro_domain.advice.template", "I want to get effective at ___(doing what) ___(with whom / where / when)"),
    (
        "micro_domain.advice.vague",
        (
            "This may be several skills in one. Which single action, in which situation, would you notice first? "
            "For example 'business' could become 'phoning people who have never heard of me'."
        ),
    ),
    ("micro_domain.advice.multiple", "There are {n} things here. Which one first? The others can wait in the parked list."),
    ("proximal_goal.fields.done_criterion.prompt", "A camera would see ..."),
    ("proximal_goal.fields.challenge.low", "I do this without thinking"),
    ("proximal_goal.fields.challenge.high", "the very edge of what I can do"),
    (
        "proximal_goal.fields.confidence.prompt",
        "How sure are you that you can do exactly this, then, even if it feels uncomfortable?",
    ),
    ("proximal_goal.fields.confidence.low", "cannot do at all"),
    ("proximal_goal.fields.confidence.mid", "moderately certain I can do"),
    ("proximal_goal.fields.confidence.high", "highly certain I can do"),
    ("proximal_goal.advice.too_big", "This number is about the size of the goal, not about you. What would make it a 7?"),
    (
        "proximal_goal.advice.too_easy",
        "You are almost certain already. A win that costs nothing teaches little. Add a little: one more, one harder, one less aid?",
    ),
    ("proximal_goal.advice.stretch", "High stretch. Is there a rung between this and your last success?"),
    ("proximal_goal.advice.sweet_spot", "Just outside comfortable, still doable."),
    ("proximal_goal.advice.want_question", "Is this something you want to do?"),
    ("proximal_goal.advice.rating_only", "Only the rating moved. What makes you surer?"),
    (
        "proximal_goal.advice.normalise_miss",
        "At 7 out of 10 and well judged, about 3 in 10 attempts will miss. That is the design, not a defect.",
    ),
    ("proximal_goal.advice.distal", "That is where you are heading. What is the piece you could finish by {date}?"),
    ("proximal_goal.advice.if_then", "If {obstacle}, then I will {response}"),
    ("proximal_goal.levers.less_time.label", "less time"),
    ("proximal_goal.levers.smaller_part.label", "smaller part"),
    ("proximal_goal.levers.fewer_people.label", "fewer people"),
    ("proximal_goal.levers.easier_place.label", "easier place"),
    ("proximal_goal.levers.help_or_notes.label", "help or notes"),
    ("proximal_goal.levers.earlier_stop.label", "earlier stop"),
    ("proximal_goal.levers.lower_bar.label", "lower quality bar"),
    ("proximal_goal.levers.first_two_minutes.label", "the first two minutes of it"),
    ("small_win.fields.evidence.prompt", "What would a camera have seen?"),
    ("small_win.fields.identity.prompt", "This is what someone does who ___"),
    ("small_win.advice.discounting", "Small is the design. You said you would and you did; that is the evidence."),
    ("small_win.advice.criterion_check", "Compare with your own criterion: '{done_criterion}'. Still not achieved?"),
    ("small_win.advice.not_attempted", "What got in the way?"),
    ("small_win.acknowledgement.achieved", "I set out to {action}, and I did."),
    ("small_win.acknowledgement.partly", "I set out to {action}, and I did this part:"),
    ("small_win.acknowledgement.not_achieved", "I set out to {action}, and I started."),
    ("arousal.fields.first_label.prompt", "What did you call it?"),
    ("arousal.advice.safety_question", "Is anything here actually unsafe, or are you unwell? y/N"),
    ("arousal.advice.unsafe", "Then the alarm is doing its job. Look after that first."),
    ("arousal.advice.reframe_default", "My body is freeing up energy so I can do this."),
    ("arousal.advice.acceptance", "This is uncomfortable, and I can act with it."),
    ("arousal.advice.threat", "Same signal, second reading. A fast heart is also what a body does when it gets ready."),
    (
        "arousal.advice.repeated_professional",
        "If this kind of fear follows you outside this task too, it is worth talking to a professional.",
    ),
    ("attribution.fields.cause_text.prompt", "In one sentence: why did it go this way?"),
    ("attribution.fields.cause.prompt", "Which comes closest?"),
    ("attribution.fields.next_strategy.prompt", "What will you do differently or keep?"),
    (
        "attribution.advice.ability_on_miss",
        (
            "That sentence is about you; the attempt was about a way of doing it. "
            "What did you do, or leave out, that you could change next time?"
        ),
    ),
    (
        "attribution.advice.effort_on_miss",
        "You already put in a lot. More of the same is unlikely to be the answer - what would you do differently?",
    ),
    ("attribution.advice.unowned_success", "Fair. And what did you do that let it happen - prepare, show up, keep going?"),
    ("attribution.advice.outside_cause", "That was outside your control. Is there a part you want to plan for? (optional)"),
    ("attribution.advice.global_words", "This time, or every time? Which part?"),
    ("vicarious_model.fields.effort_evidence.prompt", "What did you see them do, again and again?"),
    ("vicarious_model.fields.workflow.prompt", "Their steps, in order"),
    (
        "vicarious_model.advice.not_copyable",
        "Impressive, but what could you copy on Monday? Who two steps ahead of you got there by practising where you could watch?",
    ),
    ("vicarious_model.advice.evidence", "It is evidence that it can be learned from a start like yours."),
    ("self_talk.fields.caught_line.prompt", "What did you hear yourself say?"),
    ("self_talk.fields.cue.prompt", "I say it when ..."),
    (
        "self_talk.advice.hope",
        "That line looks at the outcome. What will your hands, voice or feet do in the first ten seconds?",
    ),
    ("self_talk.advice.mixed", "Keep the second half."),
    ("self_talk.advice.motivational", "Fine as company. Add one thing your body will do."),
    ("self_talk.advice.instruction_negative", "Say what to do instead of what to avoid."),
    (
        "quick_review.fields.friction.prompt",
        "What should have slowed the slip, or made the start easier, and did not?",
    ),
    ("quick_review.advice.cue_held", "What cue helped?"),
    ("quick_review.advice.friction_held", "Which friction held?"),
    ("quick_review.advice.second_tweak", "One. The other can have its own day."),
    ("quick_review.advice.if_then", "If {cue}, then {tweak}"),
    ("dashboard.run_closed", "Run of {n} kept. Next one starts when you do."),
    ("dashboard.streak_new_start", "Process streak: new start. {n} mastery experiences stay yours."),
    ("dashboard.reserve_used", "reserve used"),
    ("balance.mostly_talk", "Most of this is talk and watching. What small act could you log next?"),
    ("balance.no_model", "No model yet; step 6 takes three minutes."),
    ("guard_rails.fake_question", "Do they know you are learning this? y/n/not relevant"),
    ("guard_rails.fake_line", "A beginner who says so can fail cheaply. What one sentence would make that clear?"),
    ("guard_rails.unowned_wins", "Your wins are real and mostly credited elsewhere. Pick one and write your part in it."),
    (
        "guard_rails.dip",
        (
            "Effort is high, results are not there yet. This stretch is expected in new skills; it says nothing about what you can "
            "become. Keep the goal small and change one thing."
        ),
    ),
    (
        "guard_rails.dip_same_method",
        "Same method, same result. Change the method, shrink the goal, or get feedback from someone who can watch you.",
    ),
    ("guard_rails.dip_other_goal", "It is also legitimate to choose another goal."),
    (
        "guard_rails.over_confident",
        "You expected {expected} in 10 and got {got}. Not a fault: plan one more preparation step, or a smaller goal.",
    ),
    ("guard_rails.too_few", "{achieved} of {n} achieved; too few to judge"),
    (
        "help.scope",
        (
            "A self-directed practice log for building confidence in one skill at a time. It is not therapy, does not diagnose, and its "
            "numbers are not clinical measures. It is not for emergencies. Adults; if you are in treatment, show it to your clinician."
        ),
    ),
    ("help.no_norms", "We compare you only with your own earlier answers."),
    ("help.medical", "Please treat this as a medical question first; call emergency services if it is severe or new."),
    ("help.at_risk", "Worth doing with a professional; stopping suddenly can be dangerous."),
    ("help.crisis_checked", "checked on 2026-11"),
    ("help.elevated", "That sounds hard. It may be worth talking to a person about it."),
    ("labels.Outcome.not_achieved", "not this time"),
    ("labels.TraitKind.ipip_c1", "General sense of competence"),
    ("measuring.title", "Appraisal"),
    ("measuring.swap", "You rated rung {higher} above rung {lower} - swap them?"),
    ("guard_rails.overload_park", "Park it"),
    ("guard_rails.overload_swap", "Swap"),
    ("guard_rails.overload_both", "Run both anyway"),
    ("nudges.keep", "keep mine"),
    ("nudges.edit", "edit it"),
    ("nudges.mute", "mute this hint"),
    *((f"{at}.low", "cannot do at all") for at in ("micro_domain.fields.baseline_strength", "measuring")),
    *((f"{at}.mid", "moderately certain I can do") for at in ("micro_domain.fields.baseline_strength", "measuring")),
    *((f"{at}.high", "highly certain I can do") for at in ("micro_domain.fields.baseline_strength", "measuring")),
]

# Which text is filled in with what. No other text has a brace.
PLACEHOLDERS = {
    "measuring.rung": {"count", "number"},
    "measuring.place": {"count", "number"},
    "measuring.too_soon": {"date", "opens"},
    "measuring.swap": {"higher", "lower"},
    "measuring.suggestion": {"rating", "rung"},
    "measuring.ladder_again": {"date", "next", "ratings", "version"},
    "measuring.automaticity_stem": {"behaviour"},
    "measuring.automaticity_mean": {"mean"},
    "measuring.automaticity_early": {"date"},
    "measuring.general_early": {"date"},
    "micro_domain.advice.multiple": {"n"},
    "proximal_goal.advice.distal": {"date"},
    "proximal_goal.advice.if_then": {"obstacle", "response"},
    "small_win.advice.criterion_check": {"done_criterion"},
    "small_win.acknowledgement.achieved": {"action"},
    "small_win.acknowledgement.partly": {"action"},
    "small_win.acknowledgement.not_achieved": {"action"},
    "quick_review.advice.if_then": {"cue", "tweak"},
    "flow.resume": {"state"},
    "dashboard.tweak": {"tweak"},
    "dashboard.next_attempt": {"action"},
    "dashboard.next_resume": {"state"},
    "dashboard.run_closed": {"n"},
    "dashboard.streak_new_start": {"n"},
    "balance.threat_unread": {"n"},
    "guard_rails.overload": {"domain"},
    "guard_rails.over_confident": {"expected", "got"},
    "guard_rails.too_few": {"achieved", "n"},
    "insights.words.thin": {"n", "things"},
    "insights.words.thin_one": {"thing"},
    "insights.words.more_rows": {"n"},
    "insights.words.under": {"expected", "got"},
    "insights.words.ladder_change": {"change"},
    "insights.words.ladder_places": {"able", "of"},
    "insights.words.thin_levels": {"n"},
    "insights.words.last_wins": {"causes", "n"},
    "insights.words.drift": {"before", "lately", "what"},
    "insights.words.drift_thin": {"before", "lately", "what"},
    "insights.words.model_long_ago": {"n"},
    "insights.words.eased": {"of", "part"},
    "insights.words.dip_span": {"days", "first", "last"},
    "insights.words.dip_open": {"days", "first"},
    "comeback.stay": {"n"},
    "comeback.first_two_minutes": {"action"},
    "judgement.early": {"achieved", "n"},
    "judgement.counts": {"achieved", "n"},
    "judgement.interval": {"low", "high"},
    "judgement.level": {"confidence", "achieved", "n"},
    "notices.by_cause": {"n"},
    "nudges.muted": {"n"},
    "help.now": {"crisis"},
    "help.acute": {"crisis"},
}

# Characters, by the end of the path; the first that matches counts. Everything else is a sentence.
LIMITS = [
    (r"\.fields\.\w+\.label", 34),
    (r"\.fields\.\w+\.prompt", 2 * 76),
    (r"\.fields\.\w+\.placeholder", 60),
    (r"\.fields\.\w+\.help", 2 * 76),
    (r"\.fields\.\w+\.(low|mid|high)", 34),
    (r"\.levers\.\w+\.key", 1),
    (r"\.levers\.\w+\.label", 34),
    (r"^labels\.\w+\.\w+", 34),
    (r"^choices\.\w+\.\w+", 60),
    (r"title", 40),
    (r"\.short", 12),
    (r"weekdays\.\d", 2),
    # The two panels and the statement that stand alone on their screen: eight lines at most.
    (r"help\.(acute|scope|now)", 8 * 60),
    (r".*", 240),
]

# The words to avoid, except in the wordings that the protocol itself fixes.
SHOUTING = re.compile(r"!|\b[A-Z]{4,}\b")
UNKIND = re.compile(
    r"\b(failures?|relaps\w*|willpower|weak\w*|should\w*|score of you|patients?|symptoms?|treatments?|diagnosis|diagnoses|level-?\s?up)\b",
    re.IGNORECASE,
)
FIXED_WORDS = {"help.scope": "treatment", "quick_review.fields.friction.prompt": "should"}
PRAISE = re.compile(r"\b(great|well done|awesome|amazing|congratulations|proud|talent\w*|gifted|brilliant|perfect|genius)\b", re.IGNORECASE)
COMMANDS = re.compile(
    r"\b(calm down|relax|don't worry|do not worry|cheer up|positive thinking|stop thinking|try harder|must)\b", re.IGNORECASE
)
CLAIMS = re.compile(r"\b(depletion|dunning|mindset|cortisol|hardware|immun\w*|guarantee\w*|prove[sn]?|cure[sd]?)\b", re.IGNORECASE)
# One sentence the protocol fixes, Wednesday, and a country.
NOT_ABOUT_US = {"help.no_norms", "weekdays.2", "help.crisis.2"}
NOT_SECOND_PERSON = re.compile(r"\b(we|us|our|let's|the user|users|the person|one's|he|she)\b", re.IGNORECASE)


def test_the_panel_for_heavy_words_reads_as_the_protocol_has_it() -> None:
    crisis = ", ".join(TEXTS[f"help.crisis.{place}"] for place in range(4))
    assert TEXTS["help.acute"].format(crisis=crisis) == (
        "You wrote something that sounds very heavy. This program cannot judge how you are, and it has told no one. If you might hurt "
        "yourself, please contact your local emergency number or a crisis line now - 112 (EU), 999 / Samaritans 116 123 (UK), 988 (US, "
        "Canada), others at findahelpline.com - or someone you trust."
    )


@pytest.mark.parametrize(("path", "wording"), VERBATIM, ids=[path for path, _ in VERBATIM])
def test_the_protocols_own_wording_stands_verbatim(path: str, wording: str) -> None:
    assert TEXTS[path] == wording


def test_every_hint_says_what_may_be_meant_and_asks() -> None:
    meant = {path: text for path, text in TEXTS.items() if path.startswith("nudges.") and path.count(".") == 1}
    ways = {"nudges.keep", "nudges.edit", "nudges.mute", "nudges.muted"}
    assert {path for path, text in meant.items() if not re.fullmatch(r"You may mean .+ - want to .+\?", text)} == ways


def test_calibration_is_called_by_no_other_name_and_compared_with_nobody() -> None:
    about = "\n".join(text for path, text in TEXTS.items() if path.startswith(("guard_rails", "judgement", "insights", "measuring")))
    assert not re.search(r"dunning|overconfiden|percentile|norms? of|average person|than others|resolution", about, re.IGNORECASE)
    assert "consistent with good judgement" in TEXTS["insights.words.consistent"].casefold()


def breaking(rule: re.Pattern[str], *, besides: Container[str] = ()) -> dict[str, str]:
    return {path: text for path, text in TEXTS.items() if rule.search(text) and path not in besides}


def test_the_tone_is_kept_in_every_text() -> None:
    assert breaking(SHOUTING) == breaking(PRAISE) == breaking(COMMANDS) == breaking(CLAIMS) == {}
    assert breaking(UNKIND, besides=FIXED_WORDS) == {}
    assert breaking(NOT_SECOND_PERSON, besides=NOT_ABOUT_US) == {}


def test_a_fixed_wording_holds_the_one_word_it_is_let_off_for() -> None:
    assert {path: UNKIND.findall(TEXTS[path]) for path in FIXED_WORDS} == {path: [word] for path, word in FIXED_WORDS.items()}


@pytest.mark.parametrize("step", Step)
def test_every_step_speaks_to_the_reader(step: Step) -> None:
    assert re.search(r"\byou(r|rself)?\b", " ".join(TEXTS[f"{step}.{part}"] for part in ("why", "hint", "done")))


def test_every_text_fits_a_screen_of_80_by_24() -> None:
    def limit(path: str) -> int:
        return next(limit for pattern, limit in LIMITS if re.search(f"{pattern}$", path))

    assert {path: len(text) for path, text in TEXTS.items() if len(text) > limit(path)} == {}


def test_every_text_is_one_plain_line_without_markup() -> None:
    assert {path: text for path, text in TEXTS.items() if not (text.isascii() and text.isprintable())} == {}
    assert {path: text for path, text in TEXTS.items() if text != " ".join(text.split())} == {}
    assert breaking(re.compile(r"[\[\]]")) == {}


def test_only_the_known_words_are_filled_in() -> None:
    names = {path: {name for _, name, _, _ in Formatter().parse(text) if name is not None} for path, text in TEXTS.items()}
    assert {path: found for path, found in names.items() if found} == PLACEHOLDERS
    filled = {path: text.format(**dict.fromkeys(names[path], "words")) for path, text in TEXTS.items()}
    assert {path: text for path, text in filled.items() if set(text) & set("{}")} == {}
