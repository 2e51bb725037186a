"""The widget for text: Textual's, with a person's words masked before they are wrapped, when they are to be masked."""

from __future__ import annotations

from textual.app import RenderResult
from textual.content import Content
from textual.widgets import Static as Plain

from screens.masking import mask_of


class Static(Plain):
    """Every text that a screen shows as it stands is one of these."""

    def render(self) -> RenderResult:
        visual, mask = self.visual, mask_of(self.app)
        return mask.content(visual) if mask.is_on and isinstance(visual, Content) else visual
