"""Tables as text: every row with the line it begins on, by the names of its columns. Bad quoting is refused, formulas are text."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.visible import quoted
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Line(NamedTuple):
    """The cells of one row, and where it begins."""

    where: str
    cells: list[str]


class Record(NamedTuple):
    """The cells of one row by the names of their columns, and where it begins."""

    where: str
    cells: Mapping[str, str]

    def cell(self, name: str) -> str:
        """The text in a column, without white space around it; empty where the file has no column of that name."""
        return self.cells.get(name, "").strip()


def lines_of(text: str, name: str) -> Iterator[Line]:
    """The rows that are not empty. Raises `NotImported` for bad quoting, with the line."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        first = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise NotImported(f"line {first} of {name}", f"this is no row of a CSV file ({error}).") from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Line(f"line {first} of {name}", cells)


def records_of(text: str, name: str, columns: Sequence[str]) -> Iterator[Record]:
    """The rows below a header that names at least these columns, in any order. A row of another length is refused."""
    found = lines_of(text, name)
    header = next(found, None)
    names = [cell.strip() for cell in header.cells] if header is not None else []
    missing = [column for column in columns if column not in names]
    if missing:
        raise NotImported(f"line 1 of {name}", f"the column {quoted(missing[0])} is missing. Give the file as it was exported.")
    if len(set(names)) < len(names):
        raise NotImported(f"line 1 of {name}", "two columns have one name.")
    for line in found:
        cells = line.cells
        if any(cell.strip() for cell in cells[len(names) :]) or len(cells) < len(names):
            raise NotImported(line.where, f"{len(cells)} cells, and the header has {len(names)}. Look at its commas and quotes.")
        yield Record(line.where, dict(zip(names, cells, strict=False)))
