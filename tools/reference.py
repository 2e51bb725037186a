"""`make keys`: write what the texts say of keys and commands from the program itself, between the markers that are there for it.

The table of the README, `docs/keys.md`, and the manual page. A test holds all of them to what this makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from textwrap import wrap

from screens import keys
from screens.keymap import spelled
from screens.keys import Key
from tui.commands.table import NAMES, find

ROOT = Path(__file__).parents[1]
README, PAGE, MANUAL = ROOT / "README.md", ROOT / "docs" / "keys.md", ROOT / "man" / "smallwins.1"
MATTER = (
    *(keys.NEXT_UP, keys.ATTEMPT, keys.QUICK_LOG, keys.REVIEW, keys.HISTORY, keys.INSIGHTS, keys.EXPLAIN),
    *(keys.SAVE, keys.BACK, keys.UNDO, keys.PALETTE, keys.HELP),
)
"""The keys that get one through a day."""
_STEPS = "`1` ... `7`"
_OPTION = re.compile(r"^  ((?:--?[\w-]+(?: [A-Z0-9.]+)?)|[A-Z]+) +(\S.*)$")
_SENTENCES = re.compile(r"(?<=[.?:]) (?=[A-Z])")
_ROFF = {"\\": r"\e", "-": r"\-", "'": r"\(aq", '"': r"\(dq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti"}
_LINE = 72


def main() -> int:
    """Write every file that is not as it is to be, and say which."""
    for path, text in texts().items():
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))
    return 0


def texts() -> dict[Path, str]:
    """Each file with its generated parts as they are to be; what stands around them is left alone."""
    parts = {
        README: {"keys": "\n".join(_few())},
        PAGE: {"keys": "\n".join(_all())},
        MANUAL: {"commands": "\n".join(_commands()), "keys": "\n".join(_manual_keys())},
    }
    return {path: _filled(path.read_text(encoding="utf-8"), found) for path, found in parts.items()}


def _filled(text: str, parts: dict[str, str]) -> str:
    """The text with each part between its two markers. Raises `ValueError` where one is missing."""
    for name, part in parts.items():
        place = re.compile(rf"(?<=begin generated: {name})([^\n]*\n).*?(\n[^\n]*)(?=end generated: {name})", re.DOTALL)
        if not place.search(text):
            raise ValueError(f"no place for {name}: a line with 'begin generated: {name}' and another one with 'end generated: {name}'")
        text = place.sub(lambda found, part=part: f"{found[1]}{part}{found[2]}", text)  # type: ignore[misc]
    return text


def _few() -> Iterator[str]:
    yield from ("| key | does |", "|---|---|")
    for key in MATTER:
        yield f"| {_code(key)} | {_words(key)} |"
        if key is keys.NEXT_UP:
            yield f"| {_STEPS} | {keys.GO_TO_STEP[0].tooltip} |"


def _all() -> Iterator[str]:
    for place, rows in _by_place():
        yield from (f"## {place}", "", "| key | does | id |", "|---|---|---|")
        for row in rows:
            pressed = ", ".join(dict.fromkeys(_code(key) for key in row))
            ids = " ".join(f"`{key.id}`" for key in row if key.id)
            yield f"| {pressed} | {_words(row[0])} | {ids} |"
        yield ""


def _by_place() -> Iterator[tuple[str, list[list[Key]]]]:
    """The keys as the help has them: place by place, those that do the same together."""
    found: dict[str, list[list[Key]]] = {}
    for (place, _), same in groupby(keys.ALL, key=lambda key: (key.place, key.tooltip)):
        found.setdefault(place, []).append(list(same))
    yield from found.items()


def _code(key: Key) -> str:
    """The keys of an action, as code; what is no single key stays a word."""
    return " or ".join(f"`{one}`" for one in spelled(key.key).split(" or "))


def _words(key: Key) -> str:
    return key.tooltip.replace("|", "\\|")


def _manual_keys() -> Iterator[str]:
    for place, rows in _by_place():
        yield f".SS {_roff(place)}"
        for row in rows:
            pressed = ", ".join(dict.fromkeys(spelled(key.key) for key in row))
            yield from (".TP", f".B {_roff(pressed)}", *_prose(row[0].tooltip))


def _commands() -> Iterator[str]:
    for name in NAMES:
        command = find(name)
        assert command is not None  # noqa: S101  it is in the table
        yield f".SS smallwins {name}"
        for number, paragraph in enumerate(command.help.strip().split("\n\n")):
            yield from _paragraph(paragraph.splitlines(), is_first=number == 0)


def _paragraph(lines: list[str], *, is_first: bool) -> Iterator[str]:
    """A paragraph of a command's help: its examples, its usage, its options, or plain words."""
    if lines[0].startswith(("Examples:", "Usage:")):
        head, _, rest = lines[0].partition(": ")
        shown = [*([rest] if rest else []), *(line.strip() for line in lines[1:])]
        yield from (".PP", f"{head.rstrip(':')}:", ".PP", ".EX", *map(_roff, shown), ".EE")
    elif all(line.startswith("  ") for line in lines):
        yield from _options(lines)
    else:
        yield from () if is_first else (".PP",)
        yield from _prose(" ".join(line.strip() for line in lines))


def _options(lines: list[str]) -> Iterator[str]:
    """What a command takes, each with the lines that go on telling of it."""
    told: list[tuple[str, list[str]]] = []
    for line in lines:
        if option := _OPTION.match(line):
            told.append((option[1], [option[2]]))
        else:
            told[-1][1].append(line.strip())
    for name, words in told:
        yield from (".TP", f".B {_roff(name)}", *_prose(" ".join(words)))


def _prose(words: str) -> Iterator[str]:
    """Words for roff: a sentence begins a line, and no line is long."""
    for sentence in _SENTENCES.split(words):
        yield from map(_roff, wrap(sentence, _LINE, break_long_words=False, break_on_hyphens=False))


def _roff(line: str) -> str:
    """A line of text that roff prints as it is."""
    plain = "".join(_ROFF.get(one, one) for one in line)
    return rf"\&{plain}" if plain.startswith(".") else plain


if __name__ == "__main__":
    raise SystemExit(main())
