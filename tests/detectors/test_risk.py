"""Domains that are worth doing with a professional, and others that only sound like them."""

from __future__ import annotations

import pytest

from protocol.detectors.risk import risky

RISKY = [
    "Losing weight without giving up bread",
    "lose 10 kilos before the wedding",
    "Counting calories every day",
    "Sticking to my diet at weekends",
    "Intermittent fasting on weekdays",
    "16:8 fasting until noon",
    "a 48 hour fast each month",
    "Fast for two days a week",
    "skipping dinner",
    "eating less in the evening",
    "eating only once a day",
    "keto at work",
    "Getting down to 58 kg",
    "Slimming down for summer",
    "stop cutting myself",
    "Resisting the urge to cut",
    "Not hurting myself when I am upset",
    "quit self-harm",
    "stopping self harming",
    "coming off my antidepressants",
    "Getting off Xanax",
    "Tapering sertraline on my own",
    "stop taking my blood pressure tablets",
    "sleeping without zopiclone",
    "weaning myself off codeine",
    "living without lithium",
    "skip my insulin now and then",
    "lowering my dose of prednisone",
    "Not taking my medication any more",
    "Going cold turkey",
    "quit drinking",
    "Staying sober at parties",
    "no alcohol for a month",
    "give up the booze",
    "cutting down on wine",
    "saying no to a drink after work",
    "getting through withdrawal at home",
    "drinking less on Fridays",
    "stop bingeing and purging",
    "burn belly fat",
    "Dry January",
    "shedding a few pounds",
    "smaller portions at lunch",
    "getting thinner",
    "not eating after six",
]

FINE = [
    "Calling customers cold",
    "Asking one question in the weekly meeting",
    "lifting weights twice a week",
    "deadlift 60 kg with good form",
    "Running fast over 400 m",
    "playing fast passages on the piano",
    "drinking more water",
    "quit smoking on the balcony",
    "stop drinking coffee after lunch",
    "ordering a drink in Spanish",
    "cooking a vegetarian dinner",
    "Eating breakfast with my kids",
    "Speaking slowly on the phone",
    "giving the medication on night rounds",
    "taking my tablets on time",
    "cutting hair at home",
    "cutting wood safely",
    "Parallel parking",
    "losing gracefully at chess",
    "losing my fear of heights",
    "Weight transfer in the golf swing",
    "putting my weight on the left foot",
    "digital detox in the evening",
    "watching less news",
    "saving 500 pounds",
    "throwing a medicine ball",
    "brewing beer",
    "Serving wine to guests",
    "holding a plank without hurting my back",
    "being on time for work",
    "saying no to extra shifts",
    "Dancing the first dance",
    "stopping at red lights on my bike",
    "reading a page before sleep",
    "skipping rope for five minutes",
    "walking to work",
    "dropping the kids at school on time",
    "pulling weeds",
    "writing a stone-cold opening line",
    "cutting my speech down to five minutes",
    "reducing noise in the workshop",
    "typing without looking",
    "leaving work at five",
    "ending calls politely",
    "making pancakes",
    "swimming 20 lengths",
]


@pytest.mark.parametrize("text", RISKY)
def test_a_domain_at_risk_is_known(text: str) -> None:
    assert risky(text)


@pytest.mark.parametrize("text", FINE)
def test_any_other_domain_is_left_alone(text: str) -> None:
    assert not risky(text)


@pytest.mark.parametrize("text", ["", "   ", "...", "'\"'"])
def test_no_words_are_no_risk(text: str) -> None:
    assert not risky(text)
