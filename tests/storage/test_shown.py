from __future__ import annotations

import json
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.hints import FOR_GOOD, Hint
from storage.disk import Disk
from storage.paths import Paths
from storage.shown import Shown, parse, told
from tests.storage.stores import FailingDisk, Killed, system_error

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.fixture
def shown(paths: Paths) -> Shown:
    return Shown(paths, Disk())


def again(paths: Paths) -> Shown:
    """What a program that starts now would know."""
    return Shown(paths, Disk())


def test_looking_writes_nothing(shown: Shown, paths: Paths) -> None:
    assert (shown.days_since("dip", TODAY), shown.is_muted("dip", TODAY)) == (None, False)
    assert not Path(paths.data).exists()


def test_what_was_shown_is_known_to_a_later_program(shown: Shown, paths: Paths) -> None:
    shown.note("dip", TODAY)
    assert shown.days_since("dip", TODAY) == 0
    assert again(paths).days_since("dip", TODAY + timedelta(days=9)) == 9
    assert again(paths).days_since("overload", TODAY) is None


def test_a_day_that_is_still_to_come_was_told_by_a_wrong_clock(shown: Shown) -> None:
    shown.note("dip", TODAY + timedelta(days=400))
    assert shown.days_since("dip", TODAY) is None


def test_what_is_muted_is_shown_again_on_the_day_named(shown: Shown, paths: Paths) -> None:
    shown.mute("self_talk", TODAY + timedelta(days=14))
    for one in (shown, again(paths)):
        assert [one.is_muted("self_talk", TODAY + timedelta(days=days)) for days in (0, 13, 14)] == [True, True, False]
    shown.mute("self_talk")
    assert again(paths).is_muted("self_talk", FOR_GOOD - timedelta(days=1))


def test_keeps_are_counted_in_a_row(shown: Shown, paths: Paths) -> None:
    assert [shown.kept("arousal"), again(paths).kept("arousal")] == [1, 2]
    assert shown.kept("micro_domain") == 1
    shown.heeded("arousal")
    assert shown.kept("arousal") == 1
    assert again(paths).kept("arousal") == 2
    shown.mute("arousal", TODAY)
    assert shown.kept("arousal") == 1


def test_what_was_muted_for_good_speaks_again_when_it_is_asked_to(shown: Shown, paths: Paths) -> None:
    shown.note("detector.model", TODAY)
    shown.mute("detector.model")
    shown.mute("detector.arousal")
    shown.mute("detector.self_talk", TODAY + timedelta(days=14))
    shown.mute("dip", TODAY + timedelta(days=7))
    assert shown.muted_for_good() == again(paths).muted_for_good() == ("detector.arousal", "detector.model")
    again(paths).unmute()
    for one in (shown, again(paths)):
        assert one.muted_for_good() == ()
        muted = [name for name in ("detector.model", "detector.arousal", "detector.self_talk", "dip") if one.is_muted(name, TODAY)]
        assert muted == ["detector.self_talk", "dip"]
        assert one.days_since("detector.model", TODAY) == 0


def test_two_programs_at_once_keep_what_both_told(shown: Shown, paths: Paths) -> None:
    other = again(paths)
    shown.note("dip", TODAY)
    other.note("overload", TODAY)
    shown.mute("arousal")
    known = again(paths)
    assert (known.days_since("dip", TODAY), known.days_since("overload", TODAY), known.is_muted("arousal", TODAY)) == (0, 0, True)


def test_the_file_is_private_and_holds_names_and_days_alone(shown: Shown, paths: Paths) -> None:
    shown.note("dip", TODAY)
    shown.kept("dip")
    assert stat.S_IMODE(Path(paths.shown).stat().st_mode) == 0o600
    assert json.loads(Path(paths.shown).read_text()) == {"v": 1, "hints": {"dip": {"shown": "2026-11-23", "keeps": 1}}}
    assert [path.name for path in Path(paths.state).iterdir()] == ["shown"]


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0\0\0", b"[]", b"[" * 100_000, b"\xff", b'{"v":1}', b'{"v":1,"hints":[]}', b'{"v":1,"hints":{"dip":5}}'),
        *(b'{"hints":{"dip":{"shown":5}}}', b'{"hints":{"dip":{"shown":"soon"}}}', b'{"hints":{"dip":{"keeps":-1}}}'),
        b'{"hints":{"dip":{"keeps":"2"}}}',
    ],
)
def test_a_damaged_file_is_begun_anew(shown: Shown, paths: Paths, content: bytes) -> None:
    shown.note("dip", TODAY)
    Path(paths.shown).write_bytes(content)
    assert shown.days_since("dip", TODAY) is None
    shown.note("overload", TODAY)
    assert again(paths).days_since("overload", TODAY) == 0


def test_where_nothing_can_be_written_it_holds_until_the_program_ends(paths: Paths) -> None:
    shown = Shown(paths, FailingDisk(1, system_error(30)))
    shown.note("dip", TODAY)
    Path(paths.shown).mkdir(parents=True)
    blocked = Shown(paths, Disk())
    blocked.mute("dip")
    blocked.note("dip", TODAY)
    unkept = Shown()
    unkept.note("dip", TODAY)
    assert (shown.days_since("dip", TODAY), blocked.days_since("dip", TODAY), unkept.days_since("dip", TODAY)) == (0, 0, 0)
    assert blocked.is_muted("dip", TODAY)


def test_a_death_at_any_operation_leaves_the_old_file_or_the_new(paths: Paths) -> None:
    at, disk = 0, FailingDisk(1, Killed)
    while at == 0 or disk.was_touched:
        at += 1
        Path(paths.shown).unlink(missing_ok=True)
        again(paths).note("old", TODAY)
        disk = FailingDisk(at, Killed)
        try:
            Shown(paths, disk).note("new", TODAY)
        except Killed:
            assert again(paths).days_since("old", TODAY) == 0
    assert at > 5


@given(st.dictionaries(st.text(max_size=8), st.builds(Hint, st.none() | DAYS, st.none() | DAYS, st.integers(0, 5)), max_size=4))
def test_what_is_told_is_read_back(hints: dict[str, Hint]) -> None:
    assert parse(told(hints)) == {name: hint for name, hint in hints.items() if hint != Hint()}
