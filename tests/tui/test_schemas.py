"""What `--json` prints is what docs/schema says, in every state a store may be in, and nothing that scripts rely on can be dropped."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from protocol import vocabulary
from storage.codec import SHAPES
from storage.paths import Paths
from tests.rules.source import ROOT
from tests.running import Answer
from tests.storage.sealing.vault import needs_library
from tests.tui.handing import sealed
from tests.tui.shell import Shell
from tests.tui.test_cli_many_logs import sent
from tests.tui.wordings import word_twice
from tui.clock import Clock
from tui.demo.world import build

SCHEMAS: Mapping[str, Any] = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "docs" / "schema").glob("*.json")}
STREAK = {"process", "best_process", "mastery_run", "best_mastery_run", "reserves"}
PROMISED: Mapping[str, Mapping[str, set[str]]] = {
    "status": {
        "": {"domain", "goal", "belief", "streak", "totals", "last_ten", "tweak", "dip", "calibration", "sources"},
        "domain": {"id", "behaviour", "context"},
        "goal": {"id", "action", "confidence", "challenge", "status", "zone"},
        "belief": {"estimate", "band", "attempts", "measured"},
        "streak": STREAK,
        "totals": {"attempts", "achieved", "partly", "missed", "skipped", "wins", "mastery_experiences"},
        "calibration": {"n", "mean_confidence", "achieved", "bias", "verdict"},
        "sources": {"mastery", "vicarious", "verbal_persuasion", "physiological"},
    },
    "log": {"": {"id", "outcome", "logical_date", "mastery_experience", "belief_delta", "explanation", "streak"}, "streak": STREAK},
}
"""What was promised to other programs before there were schemas."""
VOCABULARIES = {
    "cause": vocabulary.Cause,
    "outcome": vocabulary.Outcome,
    "zone": vocabulary.GoalZone,
    "tweak_used": vocabulary.TweakUse,
}


def holds(name: str, answer: Answer, code: int = 0) -> dict[str, Any]:
    """The document of an answer, once it is what its schema says."""
    assert answer.code == code, answer
    document = answer.json()
    validator(name).validate(document)
    return document


def validator(name: str) -> Any:
    return jsonschema.Draft202012Validator(SCHEMAS[name], format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def parts(schema: Any) -> list[dict[str, Any]]:
    """A schema and all that stand in it."""
    if isinstance(schema, list):
        return [part for one in schema for part in parts(one)]
    if not isinstance(schema, dict):
        return []
    return [schema, *(part for one in schema.values() for part in parts(one))]


def of(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """What a schema says of one of its keys, where that is an object."""
    found = schema["properties"][name] if name else schema
    found = next((one for one in found.get("anyOf", ()) if one.get("type") != "null"), found)
    return schema["$defs"][found["$ref"].rpartition("/")[2]] if "$ref" in found else found


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_sound_and_open(name: str) -> None:
    schema = SCHEMAS[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"].startswith(("smallwins ", "A line of smallwins "))
    for part in parts(schema):
        assert part.get("additionalProperties", True) is not False
        assert set(part.get("required", ())) <= part.get("properties", {}).keys()


@pytest.mark.parametrize("name", PROMISED)
def test_what_was_promised_is_required(name: str) -> None:
    for key, wanted in PROMISED[name].items():
        assert wanted <= set(of(SCHEMAS[name], key)["required"]), key


def test_the_schema_of_an_entry_has_every_field_of_one() -> None:
    [attempt] = [shape.kind for shape in SHAPES if shape.table == "attempt"]
    listed = of(SCHEMAS["list"]["properties"]["attempts"], "")["items"]
    assert set(attempt._fields) - {"at"} <= set(listed["required"])


def test_words_from_a_vocabulary_are_all_in_the_schemas() -> None:
    for schema in SCHEMAS.values():
        for part in parts(schema):
            for name, kind in VOCABULARIES.items():
                enum = part.get("properties", {}).get(name, {})
                if isinstance(enum, dict) and "enum" in enum:
                    assert set(enum["enum"]) - {None} == {one.value for one in kind}, name


def test_the_page_names_every_schema() -> None:
    page = (ROOT / "docs" / "schema" / "README.md").read_text(encoding="utf-8")
    assert [name for name in SCHEMAS if f"({name}.json)" not in page] == []


def test_an_empty_store(home: Path) -> None:
    shell = Shell(home)
    assert holds("status", shell("status", "--json"))["domain"] is None
    assert holds("list", shell("list", "--json")) == {"attempts": []}
    holds("check", shell("check", "--json"))
    holds("path", shell("path", "--json"))
    refused = shell("log", "a", "--json")
    assert (refused.code, refused.stdout) == (1, "")


def test_a_story_from_the_first_domain_to_a_parked_one(home: Path) -> None:
    shell = Shell(home)
    holds("domain", shell("domain", "speak up", "--json"))
    holds("status", shell("status", "--json"))
    holds("goal", shell("goal", "give a talk", "--confidence", "4", "--json"), code=1)
    holds("status", shell("status", "--json"))
    holds("log", shell("log", "a", "--json"))
    holds("goal", shell("goal", "ask", "--confidence", "8", "--challenge", "5", "--when", "20:00", "--done", "asked", "--json"))
    holds("goal", shell("goal", "ask", "--confidence", "10", "--when", "after lunch", "--json"))
    for outcome in ("a", "p", "m", "s"):
        holds("log", shell("log", outcome, "asked\n\x1b[2J", "-e", "6", "-d", "5", "-c", "strategy", "--json"))
    holds("log", shell("log", "a", "--at", "yesterday", "--json"))
    holds("log", shell("ack", "I asked.", "--json"))
    holds("log", shell("audit", "-c", "effort", "too little", "--json"))
    holds("review", shell("review", "--cue", "the clock", "--tweak", "sit in front", "--json"))
    tomorrow = "2026-11-24T08:00:00+00:00"
    holds("review", shell("review", "--used", "partly", "--helped", "no", "--json", now=tomorrow))
    holds("status", shell("status", "--json", now=tomorrow))
    assert len(holds("list", shell("list", "--json"))["attempts"]) == 6
    holds("domain", shell("domain", "phone", "--context", "at work", "--why", "to sell", "--baseline", "40", "--json"))
    holds("domain", shell("park", "--json"))
    holds("domain", shell("resume", "--json"))


def test_lines_from_stdin(home: Path) -> None:
    answer = sent(Shell(home).ready(), b"a walked in e6\nx\ns\n\xff\n", "--json")
    for line in answer.stdout.splitlines():
        validator("log-lines").validate(json.loads(line))
    assert len(answer.stdout.splitlines()) == 4


def test_four_months_of_entries(home: Path) -> None:
    now = "2026-11-23T12:00:00+00:00"
    build(Paths(str(home), str(home)), Clock({"SMALLWINS_NOW": now, "TZ": "UTC"}, 4)())
    shell = Shell(home)
    for domain in shell.store.snapshot.domains:
        holds("status", shell("status", "--domain", domain, "--json", now=now))
    assert len(holds("list", shell("list", "--json", now=now))["attempts"]) > 80


def test_a_text_of_two_machines_and_a_damaged_store(home: Path) -> None:
    shell = Shell(home).ready()
    word_twice(shell)
    [entry] = holds("list", shell("list", "--json"))["attempts"]
    assert [one["field"] for one in entry["other_versions"]] == ["acknowledgement"]
    [segment] = [one for one in (home / "store" / "journal").iterdir() if b"about the budget" in one.read_bytes()]
    segment.write_bytes(segment.read_bytes().replace(b"about the budget", b"about the butter", 1))
    assert holds("check", shell("check", "--json"), code=1)["findings"] != []
    assert holds("check", shell("check", "--repair", "--json"), code=1)["repaired"] != []


@needs_library
@pytest.mark.usefixtures("cheap")
def test_a_sealed_store(home: Path) -> None:
    shell = Shell(home).ready()
    sealed(home)
    assert holds("log", shell("log", "a", "walked in", "--json"))["streak"] is None
    validator("log-lines").validate(json.loads(sent(shell, b"a walked in\n", "--json").stdout))
    holds("check", shell("check", "--json"))
