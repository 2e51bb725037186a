"""A whole HTML page that needs nothing but itself: no script, no font, no picture from elsewhere, and a policy that forbids all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.exporting.blocks import html
from protocol.exporting.svg import safe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.exporting.blocks import Block

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Everything is forbidden but the style in the page itself."""


def page(title: str, blocks: Iterable[Block], style: str, kind: str) -> str:
    """The page, of a kind that the style knows: `sheet` or `report`."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{safe(title)}</title>\n<style>\n{style}</style>\n</head>\n"
        f'<body class="{kind}">\n<main>\n{html(blocks)}\n</main>\n</body>\n</html>\n'
    )
