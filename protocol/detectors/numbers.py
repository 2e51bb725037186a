"""What a number in digits says: an hour, a year, an amount that takes long to reach, or just how many."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

KINDS: Final = ("#", "#clock", "#hour", "#big", "#year", "#day")
_MONEY: Final = frozenset("$£€")
_BIG: Final = 1000
_BIG_MONEY: Final = 100
_CENTURY: Final = range(2000, 2100)
_HOURS: Final = range(25)


def is_number(word: str) -> bool:
    """Whether a token is a number in digits, with whatever is joined to it: `20`, `$1,000`, `6pm`, `5km`."""
    return word[:1].isdigit() or word[:1] in _MONEY


def fits(word: str, kind: str) -> bool:
    """Whether a number is of a kind.

    `#` is any, `#clock` an hour, `#hour` one that can be nothing else, `#year`, `#day` of a month, `#big` an amount not reached in days.
    """
    if not is_number(word):
        return False
    match kind:
        case "#clock":
            return _clock().fullmatch(word) is not None or (word.isdecimal() and int(word[:4]) in _HOURS)
        case "#hour":
            return _clock().fullmatch(word) is not None and ("." not in word or word.endswith("m"))
        case "#year":
            return word.isdecimal() and int(word[:5]) in _CENTURY
        case "#day":
            return word[0].isdigit() and word.lstrip("0123456789") in {"st", "nd", "rd", "th"}
        case "#big":
            return _is_big(word)
        case _:
            return True


def _is_big(word: str) -> bool:
    money = word[0] in _MONEY
    digits = re.match(r"[\d,]*", word.lstrip("$£€"))
    amount = (digits[0] if digits else "").replace(",", "")[:12]
    return word.endswith(("k", "m", "bn")) or (amount.isdecimal() and int(amount) >= (_BIG_MONEY if money else _BIG))


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}(?:[:.]\d\d)?[ap]m|\d{1,2}[:.h]\d\d|\d{1,2}h|0\d[0-5]\d")
