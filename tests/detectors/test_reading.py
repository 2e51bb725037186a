from __future__ import annotations

import pytest

from protocol.detectors.cues import Cue, negated, sort
from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.reading import read

FORMS = [
    ("stop", {"stop", "stops", "stopped", "stopping"}),
    ("try", {"try", "tries", "tried", "trying"}),
    ("play", {"play", "plays", "played", "playing"}),
    ("hope", {"hope", "hopes", "hoped", "hoping"}),
    ("tie", {"tie", "ties", "tied", "tying"}),
    ("agree", {"agree", "agrees", "agreed", "agreeing"}),
    ("visit", {"visit", "visits", "visited", "visiting"}),
    ("submit", {"submit", "submits", "submitted", "submitting"}),
    ("watch", {"watch", "watches", "watched", "watching"}),
    ("swim", {"swim", "swims", "swam", "swum", "swimming"}),
    ("put", {"put", "puts", "putting"}),
]


@pytest.mark.parametrize(("verb", "all_forms"), FORMS)
def test_a_verb_has_its_forms(verb: str, all_forms: set[str]) -> None:
    assert forms(verb) == all_forms


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("I can't", "i can not"),
        ("I can\u2019t", "i can not"),
        ("Im gonna", "i am going to"),
        ("tmrw at 9 a.m.", "tomorrow at 9am"),
        ("it's my boss's desk", "it is my boss 's desk"),
        ("practicing", "practising"),
        ("tommorow", "tomorrow"),
        ("na\u00efve Caf\u00e9", "naive cafe"),
        ("\uff46\uff45\uff41\uff52", "fear"),
        ("$1,000 & 5km", "$1,000 and 5km"),
        ("stand-up", "stand up"),
        ("they'd've", "they would have"),
    ],
)
def test_words_are_read_plain(typed: str, plain: str) -> None:
    assert " ".join(read(typed).words) == plain


def test_places_are_those_of_the_text_as_typed() -> None:
    text = "Well\u2026 I can\u2019t, e\u0301t\u00e9 \u2014 tmrw"
    assert [text[token.start : token.end] for token in read(text).tokens] == [
        *("Well", "I", "can\u2019t", "can\u2019t", "e\u0301t\u00e9", "tmrw"),
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("One thing. Another; a third! Then?", 4),
        ("I tried but it rained", 2),
        ("I tried, yet it rained", 2),
        ("not good at this yet", 1),
        ("I tried - it rained", 2),
        ("I tried \u2014 it rained", 2),
        ("well-kept", 1),
        ("It is not that, I was late", 2),
        ("eggs, milk and tea", 1),
        ("at 7.30 with 1.5 litres", 1),
    ],
)
def test_clauses_are_told_apart(text: str, clauses: int) -> None:
    assert len(read(text).clauses) == clauses


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said "you are hopeless" to me', "he said to me"),
        ("He said \u2018you are hopeless\u2019 to me", "he said to me"),
        ("the boys' shoes and the girls' too", "the boys shoes and the girls too"),
        ('"Drop the jaw"', "drop the jaw"),
        ('an open " quotation', "an open quotation"),
    ],
)
def test_quotations_are_left_out_unless_they_are_nearly_all(text: str, words: str) -> None:
    assert " ".join(read(text).words) == words
    assert read(text, mask_quotes=False).words[:1] == read(text.strip('"')).words[:1]


@pytest.mark.parametrize(
    ("text", "void"),
    [
        ("this is not fear", True),
        ("no fear at all", True),
        ("it has nothing to do with fear", True),
        ("I breathe instead of fear", True),
        ("without dread, panic or fear", True),
        ("not only fear", False),
        ("no doubt it is fear", False),
        ("not excitement, plain fear", False),
        ("I did not sleep. Fear came", False),
        ("it is not that there is fear", True),
        ("this fear does not mean much", True),
        ("no fear yet", True),
        ("fear so far", True),
        ("fear and yet ready", False),
    ],
)
def test_negations_and_disclaimers_void_a_cue(text: str, void: bool) -> None:
    reading = read(text)
    found = sort(reading, Lexicon({"fear": "fear"}).find(reading))
    assert bool(found.void) is void
    assert len(found.void) + len(found.standing) == 1


def test_a_cue_with_its_own_negation_is_voided_by_a_disclaimer_alone() -> None:
    reading, phrase = read("I am not good at this"), Lexicon({"ability": "not good at"})
    assert sort(reading, phrase.find(reading)).standing == (Cue("ability", "not good at", 2, 5),)
    assert negated(reading, 3)
    later = read("I am not good at this yet")
    assert sort(later, phrase.find(later)).standing == ()


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("~hope that", "hoping that it holds", "hoping that"),
        ("good|great at", "great at it", "great at"),
        ("very? good", "very good", "very good"),
        ("very? good", "it is good", "good"),
        ("good very? day", "good day", "good day"),
        ("not ... good", "not any more good", "not any more good"),
        ("not ... good", "not any more or so good", ""),
        ("suicid*", "suicidal", "suicidal"),
        ("# minutes", "wait 20 minutes", "20 minutes"),
        ("at #clock", "at 6pm", "at 6pm"),
        ("at #clock", "at 2000", ""),
        ("by #year", "by 2031", "by 2031"),
        ("reach #big", "reach 10k", "reach 10k"),
        ("reach #big", "reach 10", ""),
        ("the #day", "the 3rd", "the 3rd"),
        ("^ please let", "oh please let", "please let"),
        ("^ please let", "I please let", ""),
        ("come on $", "come on", "come on"),
        ("come on $", "come on then", ""),
        ("good at", "good, at last", ""),
        ("good at", "good. At last", ""),
        ("@animal sat", "cat sat", "cat sat"),
    ],
)
def test_phrases_are_found_as_they_are_written(phrase: str, text: str, found: str) -> None:
    reading = read(text)
    cues = Lexicon({"kind": phrase}, {"animal": frozenset({"cat", "dog"})}).find(reading)
    assert [" ".join(reading.words[cue.first : cue.last]) for cue in cues] == ([found] if found else [])


@pytest.mark.parametrize("phrase", ["very?", "... good", "_ good"])
def test_a_phrase_that_could_begin_with_nothing_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="begin"):
        Lexicon({"kind": phrase})
