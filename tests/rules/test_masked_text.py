"""Every text of a screen is drawn by a widget that masks it: Textual's own for text is used by one file."""

from __future__ import annotations

import pytest

from tests.rules.source import Module, imported_names, modules

MASKS = "screens/widgets/static.py"
UNMASKED = {
    "textual.widgets.Static",
    "textual.widgets.Label",
    "textual.widgets.Markdown",
    "textual.widgets.DataTable",
    "textual.widgets.Input",
}


def unmasked(module: Module) -> list[str]:
    found = UNMASKED & {*imported_names(module.tree).values()}
    return [f"{module.path}: {name}" for name in sorted(found) if module.path != MASKS]


def test_no_screen_draws_text_by_a_widget_that_cannot_mask_it() -> None:
    assert [finding for module in modules("screens") for finding in unmasked(module)] == []


@pytest.mark.parametrize("text", ["from textual.widgets import Static", "from textual.widgets import Label as Words"])
def test_such_a_widget_is_found(text: str) -> None:
    assert unmasked(Module("screens/page.py", text))
