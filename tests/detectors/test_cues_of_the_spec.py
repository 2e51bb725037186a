"""Every cue that the specification lists is heard, one short text a cue, and what it says of the pipeline holds in every detector."""

from __future__ import annotations

import pytest

from protocol.detectors import Detector, detect
from protocol.detectors.attribution import ABILITY_FLAG
from protocol.vocabulary import Outcome

ACHIEVED, MISSED = Outcome.ACHIEVED, Outcome.NOT_ACHIEVED

CUES: dict[tuple[Detector, str], str] = {
    ("micro_domain", "vague"): """
        confidence; success; to be successful; business; life; myself; people skills; social skills; health; fit; happy; productive
        discipline; finances; career; everything; communication; leadership; relationships; mindset; potential; self-esteem
        be a better person; be better; get better; become better; be good; improve; grow; do better; level up; get my life together
        in general; overall; everything; all areas of life; at life; across the board
    """,
    ("micro_domain", "multiple"): """
        quit smoking, start running and learn Spanish; start running, lose weight, learn piano; stop smoking, run more, build a shed
        call, write and cook
    """,
    ("self_talk", "hope"): """
        I hope it goes well; we hope they like it; I just hope; I really hope so; hope it holds; I wish it were over; hoping for the best
        hopefully it works; fingers crossed; please let it work; I pray it works; with any luck; with luck; I better not mess up
        must not fail; I can not fail; do not choke; I should not panic; do not blow it; do not lose; do not embarrass yourself
        do not ruin this; do not forget; what if I fail; if I fail; if I blow it; if I mess it up; everything depends on this
        I have to win; I need to win; what will they think
    """,
    ("self_talk", "instruction"): """
        keep the elbow in; breathe; speak slowly; slow down; look up; hold the pause; bend the knees; drop the shoulders; relax the jaw
        pause after the first line; count to three; read the first line; ask one question; write it down; open the file; sit up
        start with my name; stand tall; place the feet; press the key; push the door; pull the handle; exhale; focus on the ball
        check the mirror; smile; listen; type one line; walk in; turn left; lift the chin; lower the voice; plant the feet
        soften the grip; step forward; say my name; grip the rail; dial the number; and breathe; then look up; first, open the door
        next, speak; now breathe; just breathe; I will breathe; remember to breathe
    """,
    ("self_talk", "motivational"): """
        you can do it; I can do it; let's go; come on; got this; you got this; stay strong; believe in yourself; never give up
        be confident; I am the best
    """,
    ("self_talk", "mixed"): "I hope it goes well, breathe out; come on, breathe out and look up",
    ("self_talk", "instruction_negative"): "do not rush; never look down; don't rush",
    ("self_talk", "unclear"): "my wish list; the last hope of the team; the weather is fine",
    ("model", "unicorn"): """
        a genius; a prodigy; gifted; a natural; natural talent; born to sing; born with it; child star; superstar; a legend
        world champion; Olympic swimmer; a billionaire; a celebrity; effortless; overnight; perfect pitch; huge IQ; the youngest ever
        never had to try; never failed; one in a million; Mozart; Einstein; a genius and a prodigy who rehearsed
    """,
    ("model", "grinder"): """
        practised; worked; years of it; every day; every morning; every week; daily; gradually; step by step; struggled; failed; rejected
        started as a clerk; started from nothing; like me; same age; same background; same job; used to be shy; used to dread calls
        used to stutter; learned; rehearsed; kept at it; took her ten years; after 3 attempts; improved; slowly; beginner; from scratch
        a genius who rehearsed daily; a natural, but she struggled and improved; a genius, a prodigy, who practised daily and struggled
    """,
    ("model", "unclear"): "my colleague Ann; J.; Maria from work; a genius who rehearsed; a prodigy, but she improved",
    ("arousal", "threat"): """
        fear; afraid; scared; terrified; panic; dread; doomed; I can not do this; I can not cope; I can not handle it
        I am going to fail; I will freeze; I am going to choke; I will collapse; something is wrong; proof that I am bad
        evidence that I fail; not ready; not good enough; losing control; overwhelmed; run away; a warning sign; too weak
        I should not be here
    """,
    ("arousal", "challenge"): """
        energy; energised; power; strength; mobilising; ready; excited; fuel; gearing up; helping me; preparing; alert; focus; oxygen
        warming up; switched on; adrenaline; a challenge; up for it; no doubt this is energy
    """,
    ("arousal", "mixed"): "excited and scared; scared but excited; ready and afraid",
    ("arousal", "neutral"): "racing heart; sweaty palms; butterflies",
    ("arousal", "medical"): """
        chest pain; pain in my arm; pain in my jaw; I can not breathe; I fainted; I passed out; I blacked out; heart condition
        excited but chest pain; fear and chest pain
    """,
    ("goal_distance", "proximal"): """
        call Ann today; call Ann tonight; call Ann tomorrow; call Ann this morning; call Ann this evening; call Ann this week
        call Ann at 6pm; call Ann before lunch; call Ann after lunch; call Ann before work; call Ann after coffee; call Ann on Monday
        when I get home, call Ann; call Ann within 2 hours; call Ann within 3 days
    """,
    ("goal_distance", "distal"): """
        run 5 km this year; be fit next year; run a race by summer; run a marathon in 6 months; run it some day; eventually write a book
        stay calm forever; always run; run daily from now on; lose 10 pounds; gain 5 kilos; save 5000 euros; earn 100k
        reach 10,000 followers; become fluent; be rich; get promoted; become promoted; win; a promotion; call Ann this year
    """,
    ("goal_distance", "unclear"): "call Ann; write; tomorrow; this evening; at 6pm; maybe tonight",
    ("distress", "acute"): """
        kill myself; killing myself; end my life; suicide; suicidal; want to die; I wish I was dead; better off dead
        better off without me; hurt myself; self-harm; cutting myself; no reason to live; do not want to be here
        do not want to live; do not want to exist; end it all; take my own life; overdose; I will not kill myself
    """,
    ("distress", "elevated"): """
        I am worthless; I feel worthless; I hate myself; I am a burden; nothing matters; no point in living; I can not go on
        everything is hopeless; empty inside
    """,
    ("distress", "none"): """
        dying to; killed it; killing it; kill for a coffee; to die for; deadline; cut myself shaving; cut myself cooking
        hurt myself at the gym; hurt myself running; suicide sprints; suicide prevention; hopeless at cold calls
    """,
    ("discounting", "discounting"): """
        only a call; just a call; it was nothing; does not count; no big deal; anyone could do it; too small; should have been more
    """,
    ("faking", "faking"): """
        fake it; pretend; act like I know; bluff; nobody will notice; wing it; look like an expert; hide that I am new
    """,
}

CAUSES: dict[tuple[str, Outcome], str] = {
    ("effort", ACHIEVED): """
        effort; I tried; I worked hard; I practised; I prepared; I persisted; I kept going; I kept calling; I put in the hours
        I studied; I rehearsed; I showed up; I got lucky but I rehearsed; I was lucky although I prepared
    """,
    ("effort", MISSED): """
        I did not prepare; not prepared; I gave up; I rushed; I skipped it; I started late; I could have started earlier
        I should have tried; I was underprepared; overprepared; it was too hard but I did not prepare
    """,
    ("strategy", ACHIEVED): """
        strategy; the plan; my approach; the method; the technique; the script; the checklist; I broke it down; smaller steps
        the opening line; timing; I chose the morning; I scheduled it; the outline; my notes helped; I used a list; I used the list
        I used my list; I asked shorter questions; it was easy, but my checklist helped
    """,
    ("strategy", MISSED): """
        wrong time; wrong order; wrong tool; wrong way; next time I ask first; too many steps; I used the wrong script
        I am stupid, but I used the wrong script
    """,
    ("ability", ACHIEVED): "talent; I am gifted; I am smart; born with it; I was good at it",
    ("luck", ACHIEVED): """
        luck; lucky; fluke; by chance; pure chance; down to chance; by accident; right place, right time; coincidence; fate; meant to be
        stars aligned; got away with it; random; fortunate; I rehearsed but I got lucky
    """,
    ("luck", MISSED): "bad luck; jinxed; unlucky",
    ("task", ACHIEVED): "too easy; so easy; anyone could do it",
    ("task", MISSED): "too hard; so hard; impossible; the test was unfair; the call was hard",
    ("others", ACHIEVED): """
        thanks to him; thanks to her; thanks to them; the client was nice; the boss was in a good mood; they let me; he helped
        she helped; because of them; they felt sorry for me; they had already decided
    """,
    ("others", MISSED): "the audience was rude; the client was rude",
    ("circumstance", MISSED): "traffic; weather; the wifi failed; cancelled; closed; crashed; power cut; emergency",
    ("state", MISSED): "tired; exhausted; anxious; stressed; ill; I slept badly; hungry; headache; I was in a bad mood",
    ("unspecified", MISSED): """
        it is not that I am bad at it; not because I am stupid; this does not mean I lack talent; I am not good at this yet
        I am not cut out for it for now; I am bad at it so far
    """,
}

ABILITY = """
    no talent; I have no gift for it; I am stupid; I am dumb; I am not smart enough; I am not clever; not cut out for it; not good at it
    never good at it; bad at it; terrible at it; awful at it; useless at it; hopeless at it; don't have what it takes
    not a numbers person; incapable; in my genes; I just can not do it; my brain does not work that way; I am not wired for it
    I am not made for this; not meant for it; I am the kind of person who fails; I lack ability; I suck; I am useless; I am a failure
    that is who I am
"""


def each(texts: str) -> list[str]:
    return [text.strip() for line in texts.strip().splitlines() for text in line.split(";")]


@pytest.mark.parametrize(("name", "label"), CUES)
def test_every_cue_that_is_listed_has_its_label(name: Detector, label: str) -> None:
    found = {text: detect(name, text).label for text in each(CUES[name, label])}
    assert found == dict.fromkeys(found, label)


@pytest.mark.parametrize(("cause", "outcome"), CAUSES)
def test_every_cue_of_a_cause_names_it(cause: str, outcome: Outcome) -> None:
    found = {text: detect("attribution", text, outcome).label for text in each(CAUSES[cause, outcome])}
    assert found == dict.fromkeys(found, cause)


def test_every_cue_of_ability_raises_its_flag_on_a_miss_and_on_nothing_else() -> None:
    found = {text: detect("attribution", text, MISSED)[1::3] for text in each(ABILITY)}
    assert found == dict.fromkeys(found, ("ability", (ABILITY_FLAG,)))
    assert not [text for text in found if ABILITY_FLAG in detect("attribution", text, ACHIEVED).flags]


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        *((words, True) for words in ("{}", "one two three four {}", "not one two three four {}", "not only {}", "not just {}")),
        *((words, True) for words in ("no doubt {}", "it is done. Not today. {}", "not today, but {}")),
        *((words, False) for words in ("not {}", "no {}", "never {}", "without {}", "hardly {}", "rest instead of {}")),
        *((words, False) for words in ("rest rather than {}", "nothing to do with {}", "not one two three {}")),
    ],
)
def test_a_cue_is_void_within_four_words_of_a_negation_in_its_clause(words: str, stands: bool) -> None:
    found = detect("arousal", words.format("fear"))
    assert found.label == ("threat" if stands else "neutral")
    assert bool(found.hits) is stands
    assert bool(found.suppressed) is not stands


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('abc "panic, defg"', "neutral"),
        ('ab "panic, def"', "threat"),
        ("'panic' is what he calls it, not me", "neutral"),
    ],
)
def test_a_quotation_counts_from_four_fifths_of_the_field_on(text: str, label: str) -> None:
    assert detect("arousal", text).label == label


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\u201cI can\u2019t\u201d [b]fear[/b]", "fear"),
        ("\U0001f44d\U0001f3fd\U0001f469\u200d\U0001f4bb fear \U0001f600", "fear"),
        ("\ufb01ne \u2014 fear", "fear"),
        ("<script>fear</script>", "fear"),
        ("\x07fear\x00", "fear"),
        ("la peur \u6050\u308c fear", "fear"),
    ],
)
def test_a_hit_is_where_the_word_stands_among_markup_emoji_and_other_scripts(text: str, place: str) -> None:
    found = detect("arousal", text)
    assert [text[hit.start : hit.end] for hit in found.hits] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Ich habe Furcht, dass ich versage",
        "\u3053\u308f\u3044",
        "J'ai peur de tout rater",
        "\u042f \u0431\u043e\u044e\u0441\u044c",
        "\U0001f631" * 99,
    ],
)
def test_on_other_languages_and_signs_nothing_is_said(text: str) -> None:
    for name in ("micro_domain", "self_talk", "attribution", "model", "arousal", "goal_distance", "distress", "discounting", "faking"):
        assert detect(name, text, MISSED).label in {"unclear", "neutral", "none", "unspecified"}, name


@pytest.mark.parametrize(
    ("name", "text", "label", "quiet"),
    [
        ("distress", "I want to die", "acute", "none"),
        ("arousal", "This is fear", "threat", "neutral"),
        ("model", "a genius", "unicorn", "unclear"),
    ],
)
def test_of_a_hundred_thousand_characters_the_first_five_hundred_are_read(name: Detector, text: str, label: str, quiet: str) -> None:
    rest = "\u2764 la " * 20_000
    assert detect(name, f"{text}. {rest}").label == label
    assert detect(name, f"{rest} {text}").label == quiet
    assert detect(name, "." * (500 - len(text)) + text).label == label
    assert detect(name, "." * (501 - len(text)) + text).label == quiet


@pytest.mark.parametrize("name", ["", "hope", "D7", "Distress", "micro-domain"])
def test_a_name_that_is_none_of_the_nine_is_refused_with_the_nine(name: str) -> None:
    with pytest.raises(
        ValueError, match="micro_domain, self_talk, attribution, model, arousal, goal_distance, distress, discounting, faking"
    ):
        detect(name, "I hope it goes well")  # type: ignore[arg-type]  # what is refused


@pytest.mark.parametrize(
    "text", ["be better at people skills", "grow my confidence", "cooking, running, Spanish", "I just hope I don't blow this"]
)
def test_no_place_is_told_twice(text: str) -> None:
    for name in ("micro_domain", "self_talk", "arousal", "attribution", "distress"):
        found = detect(name, text, MISSED)
        assert len(set(found.hits)) == len(found.hits), found
