"""A person's own keys: what can be taken is, what cannot is told, and nothing locks anybody out."""

from __future__ import annotations

import pytest
from textual.keys import Keys, _character_to_key

from protocol.coaching import load
from protocol.vocabulary import Lever
from screens import keys
from screens.fields.keys import MOVES
from screens.keymap import in_force, read_keymap, spelled

TAKEN = [
    ({}, {}),
    ({"dashboard.review": "v"}, {"dashboard.review": "v"}),
    ({"dashboard.review": "R"}, {"dashboard.review": "R"}),
    ({"step.save": "Ctrl+W"}, {}),
    ({"step.save": "Ctrl+B, F12"}, {"step.save": "ctrl+b,f12"}),
    ({"dashboard.explain": "?"}, {}),
    ({"dashboard.explain": "!"}, {"dashboard.explain": "exclamation_mark"}),
    ({"dashboard.explain": ";"}, {"dashboard.explain": "semicolon"}),
    ({"dashboard.explain": "exclamation_mark"}, {"dashboard.explain": "exclamation_mark"}),
    ({"app.help": "f1, ins"}, {"app.help": "f1,insert"}),
    ({"dashboard.review": "a", "dashboard.attempt": "r"}, {"dashboard.review": "a", "dashboard.attempt": "r"}),
    ({"step.dimensions": "f6"}, {"step.dimensions": "f6"}),
    ({"dashboard.history.of.mine": "é", "page.close": "é"}, {"page.close": "é"}),
]
REFUSED = [
    ({"dashboard.reviw": "v"}, "'dashboard.reviw' (did you mean 'dashboard.review'?)"),
    ({"zzzz": "v"}, "'zzzz' (docs/keys.md has all names)"),
    ({"step.save": "ctr+s"}, "step.save: 'ctr+s' is no key"),
    ({"step.save": ""}, "step.save: names no key"),
    ({"dashboard.review": "v,,w"}, "dashboard.review: names no key"),
    ({"dashboard.review": "\x1b"}, "is no key"),
    ({"step.save": "s"}, "step.save: s is a character where you type; take a ctrl or function key"),
    ({"app.quit": "space"}, "app.quit: space is a character where you type"),
    ({"dashboard.review": "a"}, "dashboard.review: a is taken by dashboard.attempt"),
    ({"app.redraw": "ctrl+q"}, "app.redraw: ctrl+q is taken by app.quit"),
    ({"step.save": "tab"}, "step.save: tab is taken by To the next field"),
    ({"step.next": "f5"}, "step.next: f5 is taken by step.more"),
    ({"dashboard.review": "v", "dashboard.domains": "v"}, "is taken by dashboard."),
    ({"dashboard.review": "a", "dashboard.attempt": "nonsense"}, "dashboard.review: a is taken by dashboard.attempt"),
]


@pytest.mark.parametrize(("wanted", "taken"), TAKEN)
def test_keys_that_make_sense_are_taken_by_their_full_names(wanted: dict[str, str], taken: dict[str, str]) -> None:
    assert dict(read_keymap(wanted).taken) == taken


@pytest.mark.parametrize(("wanted", "told"), REFUSED)
def test_what_cannot_be_taken_is_told_in_one_line_and_keeps_its_usual_key(wanted: dict[str, str], told: str) -> None:
    read = read_keymap(wanted)
    assert told in read.line
    assert "\n" not in read.line
    assert len(read.taken) < len(wanted)
    for name in wanted.keys() - read.taken.keys():
        assert all(in_force(key, read.taken) == key.key for key in keys.ALL if key.id == name)


def test_the_line_stays_one_however_much_is_wrong() -> None:
    read = read_keymap({f"no.{number}": "x" for number in range(50)})
    assert len(read.problems) == 50
    assert "and 47 more, see: smallwins check" in read.line
    assert not read_keymap({"dashboard.review": "v"}).line


@pytest.mark.parametrize("character", "?!/:=+-_@\\,.;#%&*()[]{}<>|~^$'\"é")
def test_a_character_goes_by_the_name_that_the_terminal_gives_it(character: str) -> None:
    full = _character_to_key(character)
    read = read_keymap({"page.close": character})
    assert read.taken == {"page.close": full} or " is taken by " in read.line
    assert spelled(full) == character


def test_every_named_key_of_the_terminal_is_known() -> None:
    known = {one.value for one in Keys if one.value.isalpha()} - {"ignore"}
    assert {"up", "pageup", "escape"} <= known
    assert {one for one in known if "is no key" in read_keymap({"lines.insert": one}).line} == set()


def test_keys_of_the_registry_are_spelled_for_people() -> None:
    assert spelled(keys.HELP.key) == "f1 or ?"
    assert spelled(keys.PALETTE.key) == "ctrl+p or :"
    assert spelled(keys.BACK.key) == "esc"
    assert spelled("G,end,ctrl+underscore") == "G or end or ctrl+_"


def test_every_key_of_the_registry_could_be_a_persons_own() -> None:
    own = {key.id: key.key for key in keys.ALL if key.id}
    read = read_keymap(own)
    assert read.problems == ()
    assert dict(read.taken) == own


def test_an_id_is_that_of_one_action() -> None:
    ids = [key.id for key in keys.ALL if key.id]
    assert len(ids) == len(set(ids))


def test_letters_of_menus_leave_the_moving_to_the_letters_that_move() -> None:
    levers = {load().lever(one).key for one in Lever}
    assert levers & MOVES == set()
