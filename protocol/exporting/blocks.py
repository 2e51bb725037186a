"""What a page for a reader is made of, whether it becomes HTML or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.exporting.markdown import heading, plain, table
from protocol.exporting.svg import Picture, drawn, safe
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Heading(NamedTuple):
    """A heading, 1 the largest."""

    words: str
    level: int = 2


class Para(NamedTuple):
    """A paragraph; `quiet` is for what stands aside."""

    words: str
    quiet: bool = False


class Figures(NamedTuple):
    """A few figures side by side: each a name, a value, and what it rests on."""

    items: tuple[tuple[str, str, str], ...]


class Table(NamedTuple):
    """Rows under a head; `numbers` are the places of columns that hold numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    caption: str = ""


class Drawing(NamedTuple):
    """A picture with its description below; `told` is left out where the picture is all."""

    picture: Picture


class Lines(NamedTuple):
    """Empty lines to write on, on paper."""

    words: str
    lines: int = 3


class Together(NamedTuple):
    """Blocks side by side where there is room."""

    columns: tuple[tuple[Block, ...], ...]


class Part(NamedTuple):
    """Blocks that stay together, such as a page of paper."""

    blocks: tuple[Block, ...]
    kind: str = "part"


Block = Heading | Para | Figures | Table | Drawing | Lines | Together | Part


def html(blocks: Iterable[Block]) -> str:
    """The blocks as HTML."""
    return "\n".join(_html(one) for one in blocks)


def _html(block: Block) -> str:
    match block:
        case Heading(words, level):
            return f"<h{level}>{safe(words)}</h{level}>"
        case Para(words, quiet):
            return f"<p{' class=quiet' if quiet else ''}>{safe(words)}</p>"
        case Figures(items):
            cells = (f"<div><dt>{safe(n)}</dt><dd><b>{safe(v)}</b><span>{safe(rest)}</span></dd></div>" for n, v, rest in items)
            return f"<dl class=figures>{''.join(cells)}</dl>"
        case Table():
            return _html_table(block)
        case Drawing(picture):
            return f"<figure><h3>{safe(picture.title)}</h3>{drawn(picture)}<figcaption>{safe(picture.told)}</figcaption></figure>"
        case Lines(words, lines):
            return f"<div class=write><p>{safe(words)}</p>{'<hr>' * lines}</div>"
        case Together(columns):
            return f"<div class=together>{''.join(f'<div>{html(one)}</div>' for one in columns)}</div>"
        case Part(inner, kind):
            return f'<section class="{kind}">{html(inner)}</section>'


def _html_table(block: Table) -> str:
    def row(cells: tuple[str, ...], name: str) -> str:
        kinds = (" class=number" if place in block.numbers else "" for place in range(len(cells)))
        return f"<tr>{''.join(f'<{name}{kind}>{safe(cell)}</{name}>' for cell, kind in zip(cells, kinds, strict=True))}</tr>"

    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    body = "".join(row(one, "td") for one in block.rows)
    return f"<div class=wide><table>{caption}<thead>{row(block.head, 'th')}</thead><tbody>{body}</tbody></table></div>"


def markdown(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown; a picture is its description."""
    return "\n\n".join(one for block in blocks if (one := _markdown(block)))


def _markdown(block: Block) -> str:
    match block:
        case Heading(words, level):
            return heading(level, plain(words))
        case Para(words, quiet):
            return f"*{plain(words)}*" if quiet else plain(words)
        case Figures(items):
            return "\n".join(f"- {plain(n)}: **{plain(v)}**{f' ({plain(rest)})' if rest else ''}" for n, v, rest in items)
        case Table(head, rows, _, caption):
            found = table([plain(one) for one in head], [[plain(cell) for cell in row] for row in rows])
            return f"{plain(caption)}:\n\n{found}" if caption else found
        case Drawing(picture):
            return f"**{plain(picture.title)}.** {plain(picture.told)}"
        case Lines(words, _):
            return f"{plain(words)}\n\n&nbsp;"
        case Together(columns):
            return "\n\n".join(markdown(one) for one in columns)
        case Part(inner, _):
            return markdown(inner)
