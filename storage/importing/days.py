"""Days, instants and amounts as other programs write them. What cannot be is None, never another day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from protocol.moments import YEARS

EPOCH = date(1970, 1, 1)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DAY_SECONDS = 24 * 60 * 60
_MOST_DIGITS = 15


def iso_day(text: str) -> date | None:
    """A day written as `2026-11-23` and in no other way."""
    text = text.strip()
    if not _ISO_DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def day_number(number: int) -> date | None:
    """A day counted from 1970-01-01."""
    try:
        day = EPOCH + timedelta(days=number)
    except OverflowError:
        return None
    return day if day.year in YEARS else None


def millisecond_day(milliseconds: int) -> date | None:
    """The day in UTC of milliseconds since 1970."""
    return day_number(milliseconds // 1000 // _DAY_SECONDS)


def instant(text: str) -> datetime | None:
    """An instant in ISO 8601, or as Taskwarrior has it: `20261123T183000Z`. Without an offset it stays naive."""
    text = text.strip()
    if not text.isascii() or "T" not in text.upper().replace(" ", "T"):
        return None
    try:
        found = datetime.fromisoformat(text)
        found = found if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found if found.year in YEARS else None


def amount(value: object) -> Decimal | None:
    """A number that is one: typed with a point, or a number of JSON; no NaN, no thousand digits."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value).strip() if isinstance(value, str) else repr(value)
    if not text.isascii() or len(text) > 2 * _MOST_DIGITS or "_" in text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < _MOST_DIGITS else None


def amount_words(number: Decimal, unit: str = "") -> str:
    """An amount with its unit: `5.2 km`."""
    plain = format(number.normalize(), "f") if number else "0"
    return f"{plain} {unit.strip()}".rstrip()


def joined(*parts: str, by: str = "; ") -> str:
    """The parts that say something, as one note."""
    return by.join(part.strip() for part in parts if part.strip())
