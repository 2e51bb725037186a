"""Whatever lies in a store's folders, every command answers in lines that say something, and so does the full-screen program."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import StorageError
from storage.paths import Paths
from tests.running import Answer
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.soak.spoiling import LETTER, Case, cases, copied, sound_store
from tests.storage.stores import paths_in
from tests.tui.shell import Shell
from tui.answer import DONE, REFUSED, USAGE
from tui.app import SmallwinsApp
from tui.commands.table import NAMES
from tui.world import open_world

TODAY = "2027-01-15T09:00:00+00:00"
CASES = list(cases())
LINES = {
    "domain": ["domain 'write letters' --context 'to strangers'"],
    "goal": ["goal 'write one line' --confidence 8 --challenge 5", "goal 'write a book' --confidence 2 --json"],
    "log": ["log a 'wrote one line' -e 6 -d 5 -c strategy -k 'I set out to write, and I wrote.'", "log m --json", "log s --at yesterday"],
    "review": ["review --cue 'the desk' --friction 'no pen' --tweak 'put a pen there'"],
    "status": ["status", "status --json", "status --line"],
    "list": ["list --json", "list --limit 2"],
    "ack": ["ack 'I set out to phone, and I phoned.'"],
    "audit": ["audit -c effort 'I went slowly'"],
    "edit": ["edit nobody -e 4"],
    "delete": ["delete nobody --json"],
    "undo": ["undo", "undo --json"],
    "rest": ["rest --at 2027-01-16"],
    "park": ["park"],
    "export": ["export json -", "export html - --words all", "export coach -", "export ical -", "export loop-svg -"],
    "import": ["import json /dev/null", "import json OTHER --dry-run"],
    "merge": ["merge OTHER --dry-run", "merge OTHER --json"],
    "restore": ["restore --list", "restore --list --json", "restore"],
    "check": ["check", "check --json"],
    "path": ["path", "path --json"],
}
"""What is typed for each command; a command that is not here is typed without more."""
OWN = {"recent", "checkpoint.json", "replica", "lock", "written", "copies", "erased", "shown"}
"""Files of this machine that hold nobody's words and may be written anew."""
READING = ("status", "list", "check", "path", "export")


def typed(name: str) -> list[list[str]]:
    return [shlex.split(line) for line in LINES.get(name, [name])]


def in_order() -> Iterator[list[str]]:
    """Every command, those that only read before the others."""
    for name in sorted(NAMES, key=lambda name: name not in READING):
        yield from typed(name)


def answered(paths: Paths, words: list[str], where: str) -> Answer:
    """What a command says; it has to be an answer, whatever it is."""
    answer = Shell(Path(paths.data))(*words, now=TODAY)
    place = f"{where}: {' '.join(words)}: {answer}"
    assert answer.code in {DONE, REFUSED, USAGE}, place
    assert "Traceback" not in answer.stdout + answer.stderr, place
    assert "\x1b" not in answer.stdout + answer.stderr, place
    said = [line for line in answer.stderr.splitlines() if "SMALLWINS_NOW" not in line]
    assert answer.code == DONE or said or answer.stdout, place
    assert len(said) <= 4, place
    assert "\n".join(said).isprintable() or len(said) > 1, place
    return answer


def try_commands(paths: Paths, case: Case, other: Paths) -> int:
    """Type every command in turn; gives back how many there were."""
    lines = list(in_order())
    for words in lines:
        answer = answered(paths, [other.data if word == "OTHER" else word for word in words], case.name)
        if words == ["list", "--json"] and case.whole:
            found = [one["evidence"] for one in answer.json()["attempts"]]
            assert found.count(LETTER) >= 3, f"{case.name}: {answer}"
        if words == ["path", "--json"]:
            assert json.loads(answer.stdout)["data"] == paths.data
    return len(lines)


def everything(folder: Path) -> set[bytes]:
    """The contents of all files that there are, but for those of `OWN`."""
    files = [Path(root, name) for root, _, names in os.walk(folder) for name in names if name not in OWN]
    return {path.read_bytes() for path in files if not path.is_symlink() and path.is_file()}


def expect_all_kept(before: set[bytes], folder: Path, where: str) -> None:
    """What was in files before is still in some file, perhaps with more around it."""
    now = everything(folder)
    gone = [one[:200] for one in before if not any(one in other for other in now)]
    assert gone == [], where


@pytest.fixture
def sound(tmp_path: Path) -> Paths:
    sound_store(paths := paths_in(tmp_path / "sound"))
    return paths


@pytest.mark.parametrize("part", range(4))
@sized(short=60, soak=1)
def test_every_command_on_every_malformed_directory(sound: Paths, part: int, size: int, tmp_path: Path, tell: Tell) -> None:
    """`size` is the step from one directory to the next that is tried."""
    tried, commands = CASES[part * size :: 4 * size], 0
    for number, case in enumerate(tried):
        paths = copied(sound, tmp_path / str(number))
        case.spoil(paths)
        before = everything(Path(paths.data))
        commands += try_commands(paths, case, other=sound)
        expect_all_kept(before, Path(paths.data), case.name)
        # And the other way about: what is spoiled is merged into a sound store.
        into = copied(sound, tmp_path / f"{number} into")
        commands += bool(answered(into, ["merge", paths.data], case.name))
        assert answered(into, ["list", "--json"], case.name).stdout.count(LETTER) >= 3, case.name
    tell("malformed directories", len(tried), 0, 0)
    tell("commands on malformed directories", commands, 0, 0)


def test_there_are_more_than_sixty_and_every_command_is_typed() -> None:
    assert len({case.name for case in CASES}) == len(CASES) > 60
    assert set(LINES) <= set(NAMES)


PAGES = ("a", "r", "d", "equals_sign", "f1")
LINE = ("l", *"a ok", "enter", "u")


async def look_around(paths: Paths, number: int) -> str:
    """Open the program, go about, a step or two in turn, log a line and take it back; gives back what kept it from opening, if it did."""
    try:
        app = SmallwinsApp(open_world(paths.data, {"SMALLWINS_NOW": TODAY, "TZ": "UTC"}))
    except StorageError as error:
        return error.sentence
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        for step in (number, number + 3):
            app.action_open_step(step % 7 + 1)
            await pilot.pause()
        app.go_home()
        for page in PAGES:
            await pilot.press(page)
            app.go_home()
        await pilot.press(*LINE)
        assert app.is_running
    assert not app.return_code
    return ""


@sized(short=500, soak=15)
async def test_the_program_on_malformed_directories(sound: Paths, size: int, tmp_path: Path, tell: Tell) -> None:
    tried = CASES[3::size]
    for number, case in enumerate(tried):
        paths = copied(sound, tmp_path / str(number))
        case.spoil(paths)
        before = everything(Path(paths.data))
        refusal = await look_around(paths, number)
        assert not refusal or (refusal.count("\n") == 0 and not case.whole), f"{case.name}: {refusal}"
        expect_all_kept(before, Path(paths.data), case.name)
    tell("malformed directories in the program", len(tried), 0, 0)
