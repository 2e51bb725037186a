"""The two parts of the insights screen: the list of insights, and the picture of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.content import Content
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from protocol.insights.kinds import Insight
from screens.insights.panels import Found, picture
from screens.insights.pieces import Line, Role, Room
from screens.masking import Mask, mask_of

if TYPE_CHECKING:
    from rich.style import Style
    from textual.geometry import Size

    from screens.live import Live

_LEAST = 16
"""Lines in which a picture is drawn at the least; in a smaller window it is scrolled."""
_UPRIGHT = 3
"""Lines from which the list stands upright."""


class InsightList(Widget):
    """All insights by their short names, the chosen one marked: one below the other, or on one line where it has one."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"insight-list--chosen"}

    chosen: reactive[Insight] = reactive(Insight.BELIEF)

    def __init__(self, live: Live) -> None:
        """A list that begins at the first insight."""
        super().__init__()
        self.live = live

    def render(self) -> Content:
        names = [self._named(one) for one in Insight]
        if self.size.height >= _UPRIGHT:
            return Content("\n").join(names)
        line = Content(" ").join(names)
        return line if line.cell_length <= self.size.width else self._short()

    def _short(self) -> Content:
        """The chosen one alone, with its place."""
        place = list(Insight).index(self.chosen) + 1
        return Content.assemble(self._named(self.chosen), f"  {place} of {len(Insight)}")

    def _named(self, insight: Insight) -> Content:
        name = self.live.coaching.insight_texts[insight].short
        if insight is not self.chosen:
            return Content(f" {name}")
        return Content.styled(f"{self.live.glyphs.pointer}{name}", self.get_visual_style("insight-list--chosen"))


class InsightPicture(Widget):
    """The picture of one computed insight, in as much detail as its size allows. It draws when what it shows or its size changes."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"insight--{role}" for role in Role}

    def __init__(self, live: Live) -> None:
        """Nothing to show yet."""
        super().__init__()
        self.live = live
        self._shown: tuple[Insight, Found, bool] | None = None
        self._lines: list[Line] = []
        self._drawn_at: tuple[int, int, Mask] | None = None
        self._window = _LEAST

    def show(self, insight: Insight, found: Found, *, whole: bool) -> None:
        """Show an insight; `whole` where nothing of the record is still to be read."""
        self._shown = insight, found, whole
        self._drawn_at = None
        self.refresh(layout=True)

    def keep_only(self, insight: Insight) -> None:
        """Show nothing, unless it is this insight."""
        if self._shown is not None and self._shown[0] is not insight:
            self._shown, self._drawn_at = None, None
            self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The height of the window, or more where a picture is longer; then it is scrolled."""
        self._window = max(container.height, _LEAST)
        return max(self._window, len(self._lines_in(width)))

    @property
    def lines(self) -> list[Line]:
        """What is drawn."""
        return self._lines_in(self.size.width)

    def _lines_in(self, width: int) -> list[Line]:
        """The picture for a width and the window at hand, drawn once for both."""
        wanted = width, self._window, mask_of(self.app)
        if self._drawn_at != wanted:
            self._lines, self._drawn_at = self._draw(width, self._window), wanted
        return self._lines

    def _draw(self, width: int, height: int) -> list[Line]:
        if self._shown is None or not width:
            return []
        insight, found, whole = self._shown
        live, covered = self.live, mask_of(self.app).covered
        room = Room(width, height, live.glyphs, live.coaching, live.now().today, live.show_estimate, covered)
        return picture(insight, found, room, whole=whole)

    def render_line(self, y: int) -> Strip:
        if y >= len(self.lines):
            return Strip.blank(self.size.width, self.rich_style)
        segments = [Segment(piece.text, self._style(piece.role)) for piece in self.lines[y]]
        return Strip(segments).crop_extend(0, self.size.width, self.rich_style)

    def _style(self, role: Role) -> Style:
        return self.get_visual_style(f"insight--{role.value}").rich_style
