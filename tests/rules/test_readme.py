"""What the texts for people say is so: keys, commands, targets, settings, links, the format of the store and a reader for it."""

from __future__ import annotations

import json
import re
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from protocol.moments import Now
from screens import keys
from storage.codec import SHAPES
from storage.disk import Disk
from storage.journal import Journal
from storage.line import DELETED, removed
from storage.paths import Paths
from storage.preferences import read_preferences
from tests.rules.source import ROOT
from tests.running import process_environment, run
from tests.tui.handing import sealed
from tests.tui.shell import Shell
from tui.cli import split
from tui.commands.table import find
from tui.demo.world import build
from tui.parsing import Parser, wants_help

README = "README.md"
GUIDE, SETTINGS = "docs/guide.md", "docs/settings.md"
TEXTS = (README, "CHANGELOG.md", *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").rglob("*.md"))))
SPELLED = {"esc": "escape", "?": "question_mark", "=": "equals_sign"}
KEY = re.compile(r"^(?:[a-z0-9?=]|f\d{1,2}|esc|enter|ctrl\+[a-z])$")
SPAN = re.compile(r"`([^`\n]+)`")
SUBSTITUTED = re.compile(r"\$\((smallwins[^)]*)\)")
MARKDOWN_LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
READER = re.compile(r"```python\n(.*?)```", re.DOTALL)
AT = Now(datetime(2026, 11, 23, 12, 0, tzinfo=UTC), "UTC", 0)


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def spans(text: str) -> list[str]:
    """What stands between backticks, code blocks left out."""
    return SPAN.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def blocks(text: str) -> list[str]:
    """The lines of indented code."""
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


def commands(text: str) -> list[str]:
    """Every use of the command: in a span, on a line of its own, and within another command."""
    whole = [found for found in [*spans(text), *blocks(text)] if re.match(r"smallwins(?: [-a-z]|$)", found)]
    return list(dict.fromkeys([*whole, *SUBSTITUTED.findall(text)]))


def known_keys() -> set[str]:
    return {name for key in keys.ALL for name in key.key.split(",")}


def test_every_key_in_the_readme_is_bound() -> None:
    said = [*spans(text_of(README)), *spans(text_of(GUIDE))]
    named = [found for found in said if KEY.match(found) and found not in {"a", "p", "m", "s", "e", "d"}]
    rows = [row.split("|")[1] for row in text_of(README).splitlines() if row.startswith("| `")]
    named += [found for row in rows for found in spans(row) if KEY.match(found)]
    assert len(set(named)) >= 12
    assert {SPELLED.get(name, name) for name in named} - known_keys() == set()


@pytest.mark.parametrize(("path", "line"), [(path, line) for path in TEXTS for line in commands(text_of(path))])
def test_every_command_line_is_read_by_the_real_parser(home: Path, path: str, line: str) -> None:
    words = shlex.split(line)[1:]
    before, name, after = split(words)
    if name is None or "--plain" in before:
        answer = Shell(home)(*words)
        assert answer.code == 0 or "needs a terminal" in answer.stderr, answer
        return
    command = find(name)
    assert command is not None, f"{path}: {line}"
    parser = Parser(f"smallwins {name}")
    command.add(parser)
    if not wants_help(after):
        assert parser.read([*before, *after]).store is None


def test_the_shell_lines_of_the_readme_work_one_after_the_other(home: Path) -> None:
    shell = Shell(home)
    lines = [line for line in blocks(text_of(README)) if line.startswith("smallwins ")]
    assert len(lines) >= 6
    for line in lines:
        answer = shell(*shlex.split(line)[1:])
        assert answer.code == 0, (line, answer)


def test_every_target_of_make_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))
    said = "\n".join(line for path in TEXTS for line in [*spans(text_of(path)), *blocks(text_of(path))])
    named = set(re.findall(r"^make ([a-z]+)", said, re.MULTILINE))
    assert {"run", "test", "demo"} <= named <= targets


def test_every_setting_in_its_page_is_taken(tmp_path: Path) -> None:
    lines = blocks(text_of(SETTINGS))
    first = next(index for index, line in enumerate(lines) if line.startswith("day_start_hour"))
    (tmp_path / "preferences.toml").write_text("\n".join(lines[first:]), encoding="utf-8")
    preferences, problems = read_preferences(Paths(str(tmp_path), str(tmp_path)), Disk())
    assert problems == []
    assert set(preferences.keys) <= {key.id for key in keys.ALL}
    assert preferences.show_model_estimate is False


@pytest.mark.parametrize("path", TEXTS)
def test_every_link_leads_somewhere(path: str) -> None:
    targets = [target for target in MARKDOWN_LINK.findall(text_of(path)) if "://" not in target]
    assert [target for target in targets if not (ROOT / path).parent.joinpath(target).exists()] == []


def test_the_store_page_names_every_table() -> None:
    listed = text_of("docs/store.md").partition("## Tables")[2].partition(". Fields carry")[0]
    assert SPAN.findall(listed) == [shape.table for shape in SHAPES]


def reader(folder: Path) -> Path:
    (found,) = READER.findall(text_of("docs/store.md"))
    assert len(found.splitlines()) == 20
    script = folder / "reader.py"
    script.write_text(found, encoding="utf-8")
    return script


def test_the_reader_of_the_store_page_reads_what_the_program_reads(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path / "home"), str(tmp_path / "home"))
    store = build(paths, AT)
    first, second = sorted(store.snapshot.attempts)[:2]
    store.journal.commit([("attempt", first, {DELETED: True}), ("attempt", second, {"evidence": removed()})])
    segment = max(Path(paths.journal).glob("*.jsonl"))
    with segment.open("ab") as file:
        file.write(b'{"v":1,"h":"torn\n')
    answer = run([sys.executable, str(reader(tmp_path)), paths.data], process_environment(tmp_path))
    journal = Journal(paths, now_ms=lambda: 0)
    journal.refresh()
    assert (answer.code, answer.stderr) == (0, "")
    assert json.loads(answer.stdout) == json.loads(json.dumps(journal.tables))
    assert first not in journal.tables["attempt"]


def test_the_reader_of_the_store_page_finds_what_the_list_tells(home: Path) -> None:
    shell = Shell(home).ready()
    for line in ("a asked about the budget e6 d5 strategy", "m left --at yesterday", "s", "p taken back"):
        assert shell("log", line).code == 0
    assert shell("undo").code == 0
    assert shell("audit", "-c", "effort").code == 0
    read = json.loads(run([sys.executable, str(reader(home.parent)), str(home)], process_environment(home)).stdout)
    told = {one["id"]: one for one in shell("list", "--json").json()["attempts"]}
    assert len(told) == 3
    assert read["attempt"].keys() == told.keys()
    for key, document in read["attempt"].items():
        assert {name: told[key][name] for name in document if name in told[key]} == {
            name: value for name, value in document.items() if name in told[key]
        }
        assert document.keys() >= {"outcome", "domain_id", "occurred_at", "logical_date"}


def test_the_reader_of_the_store_page_passes_over_sealed_lines(home: Path) -> None:
    shell = Shell(home).ready()
    sealed(home)
    assert shell("log", "a").code == 0
    answer = run([sys.executable, str(reader(home.parent)), str(home)], process_environment(home))
    assert (answer.code, answer.stdout, answer.stderr) == (0, "{}\n", "")
