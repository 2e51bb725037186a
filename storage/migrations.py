"""Old lines and old documents, read as new ones: one pure function a step, applied on the way in.

What is on disk is never rewritten, so going back to an older program takes nothing back. A line carries the version of the program that
wrote it as `v`, a document that of the program that made it as `schema`. Whoever changes what either looks like adds one to
`storage.line.VERSION` or `storage.codec.SCHEMA` and puts the step from the number before into the table here, with a frozen store of
the released version under `tests/fixtures/stores` to show that it still opens. There is one version of each so far, so no step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Content = Mapping[str, Any]
"""A line or a document as its JSON says it. A step gives back another one and leaves what it was given as it is."""

LINES: dict[int, Callable[[Content], Content]] = {}
"""By version: what makes a line of that version one of the next. It takes and gives the whole line, without its `crc`."""

DOCUMENTS: dict[int, Callable[[str, Content], Content]] = {}
"""By schema: what makes a document of that schema one of the next, given its table.

A document is merged from lines of several programs, so a step may find fields of either schema in it; fields that it does not know stay.
"""


def line_read(content: Content, version: int, wanted: int) -> Content | None:
    """Read a line of an older version as one of the `wanted` one; None where nobody knows how."""
    for number in range(version, wanted):
        step = LINES.get(number)
        if step is None:
            return None
        content = {**step(content), "v": number + 1}
    return content


def document_read(table: str, document: Content, wanted: int) -> Content:
    """Read a document as one of the `wanted` schema; one that carries none, or one that nobody knows, stays as it is."""
    schema = document.get("schema")
    if type(schema) is not int or any(number not in DOCUMENTS for number in range(schema, wanted)):
        return document
    for number in range(schema, wanted):
        document = {**DOCUMENTS[number](table, document), "schema": number + 1}
    return document
