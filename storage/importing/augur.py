"""augur: its forecasts, JSON or CSV. The probability is of a statement, not of what a person can do, so it is kept as words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.csvs import records_of
from storage.importing.days import amount, amount_words, instant, joined
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import items_of, parse, whole_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORECASTS = Habit("forecasts", "forecast what will happen in augur")
_COLUMNS = ("id", "statement", "probability", "created_at", "resolved_at", "outcome")
_TEXTS = (*_COLUMNS, "note")
_OUTCOMES = {"yes": Outcome.ACHIEVED, "no": Outcome.NOT_ACHIEVED, "void": Outcome.NOT_ATTEMPTED}


def read(path: str) -> Found:
    """Read an export."""
    found = Found()
    found.add_habit(FORECASTS, "")
    for where, texts in _forecasts(read_text(path), file_name(path)):
        outcome = texts["outcome"].strip().lower()
        if outcome == "open":
            found.skip(where, "not resolved yet")
            continue
        at, share = instant(texts["resolved_at"]), amount(texts["probability"])
        if outcome not in _OUTCOMES or at is None or share is None or not 0 <= share <= 1:
            raise NotImported(where, "its outcome, the time it was resolved at or its probability is none that augur has.")
        if instant(texts["created_at"]) is None:
            raise NotImported(where, f"{quoted(texts['created_at'])} is no time in ISO 8601.")
        note = joined(f"{amount_words(share * 100)} %: {texts['statement']}", texts["note"])
        found.add(Row(where, FORECASTS.key, f"{texts['id']} {texts['created_at']}", at, _OUTCOMES[outcome], note))
    if found.rows:
        found.notes.append("A probability of augur is no confidence in what you can do: it stays in the note, outside calibration.")
    return found


def _forecasts(text: str, name: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    if not text.lstrip().startswith(("[", "{")):
        for record in records_of(text, name, _COLUMNS):
            texts = {one: record.cell(one) for one in _TEXTS}
            yield record.where, _tagged(texts, record.cell("tags").split())
        return
    for item in items_of(parse(text, name), "forecast"):
        tags = item.values.get("tags") or []
        if not isinstance(tags, list):
            raise item.wrong("tags", "a list of texts")
        yield item.where, _tagged({one: item.text(one, "") for one in _TEXTS}, [whole_text(str(tag), item.where) for tag in tags])


def _tagged(texts: Mapping[str, str], tags: list[str]) -> Mapping[str, str]:
    return {**texts, "note": joined(texts["note"], *(f"#{tag}" for tag in tags), by=" ")}
