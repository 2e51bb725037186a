from __future__ import annotations

import pytest

from protocol.coaching import load
from protocol.guarding.crisis import CrisisList, built_in, parse

UNDATED = "without a date"


def test_the_built_in_list_is_that_of_the_texts() -> None:
    found = built_in(load().help)
    assert found.checked == "checked on 2026-11"
    assert "988 (US, Canada)" in found.within(load().help.acute)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("112 (EU)\n", CrisisList(("112 (EU)",), UNDATED)),
        (
            "# mine\n\nChecked on 2026-11-23\n112\n my sister, 0151 0 \r\n",
            CrisisList(("112", "my sister, 0151 0"), "Checked on 2026-11-23"),
        ),
        ("\ufeff112\nchecked on 2025\nchecked on 2026\n", CrisisList(("112",), "checked on 2026")),
        ("a {crisis} [b]line[/b]", CrisisList(("a {crisis} [b]line[/b]",), UNDATED)),
    ],
)
def test_a_list_of_ones_own(text: str, found: CrisisList) -> None:
    assert parse(text, UNDATED) == found
    assert ", ".join(found.contacts) in found.within("call {crisis} now")


@pytest.mark.parametrize("text", ["", "\n \n", "# only a remark", "checked on 2026-11-23", "112\x1b[2J", "x" * 201, "112\n" * 31, "\0\0"])
def test_what_holds_no_contact_is_none(text: str) -> None:
    assert parse(text, UNDATED) is None
