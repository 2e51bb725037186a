from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from protocol.loop import EMPTY, LoopNode, LoopState
from protocol.vocabulary import GoalStatus, Outcome
from screens.widgets.loop_drawing import LoopSize, as_text, draw
from screens.widgets.loop_glyphs import ASCII, UNICODE, GlyphSet, glyph_table
from screens.widgets.loop_words import describe
from tests.screens.widgets.loop_states import AFTER_A_BREAK, EXAMPLES, FIRST_GOAL, LONG_STREAK, MID_FLOW, STATES

SIZES = [(80, 12), (120, 14), (76, 11), (60, 10), (40, 4), (36, 4), (60, 1), (20, 1), (1, 1)]
TITLES = ["Belief", "Goal", "Small win", "Acknowledgement"]
GLYPH_SETS: list[GlyphSet] = ["unicode", "ascii"]


@pytest.mark.parametrize("glyphs", GLYPH_SETS)
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("state", EXAMPLES.values(), ids=EXAMPLES)
def test_every_line_is_as_wide_as_asked_for(state: LoopState, width: int, height: int, glyphs: GlyphSet) -> None:
    lines = as_text(state, width, height, glyphs).split("\n")
    assert [cell_len(line) for line in lines] == [width] * height


@given(state=STATES, width=st.integers(0, 160), height=st.integers(0, 24), name=st.sampled_from(GLYPH_SETS))
@example(state=MID_FLOW._replace(goal="\ufe0f\u200d#\ufe0f\u200d"), width=80, height=12, name="unicode")
def test_no_state_raises_or_breaks_the_grid(state: LoopState, width: int, height: int, name: GlyphSet) -> None:
    glyphs = glyph_table(name)
    lines = draw(state, width, height, glyphs)
    assert len(lines) == height
    for line in lines:
        text = "".join(piece.text for piece in line)
        assert cell_len(text) == sum(cell_len(piece.text) for piece in line) == width
        assert not [character for character in text if category(character) in {"Cc", "Cs"} or character in "\u202e\u2028"]
    assert draw(state, width, height, glyphs) == lines


@given(state=STATES)
def test_any_state_can_be_told_on_one_line(state: LoopState) -> None:
    told = describe(state)
    assert len(told.splitlines()) == 1
    assert not set(told) & {"\x1b", "\x07", "\u202e"}


@pytest.mark.parametrize("size", [(76, 11), (80, 12), (120, 14), (60, 10)])
@pytest.mark.parametrize("state", EXAMPLES.values(), ids=EXAMPLES)
def test_every_node_is_named_in_the_full_size(state: LoopState, size: tuple[int, int]) -> None:
    picture = as_text(state, *size)
    assert [title for title in TITLES if title not in picture] == []


def test_the_full_size_shows_the_persons_own_figures_at_each_node() -> None:
    picture = as_text(MID_FLOW._replace(goal="Say one sentence"), 80, 12)
    for said in (
        "I can speak up in",
        "your rating 50",
        "model estimate 60",
        "±11, 4 attempts",
        "Say one sentence",
        "confidence 8 of 10",
        "sweet spot",
        "● achieved",
        "raised my hand",
        "yours to make",
        "+3 on the estimate",
        "Process streak 6 - best 11",
        "Mastery run 3 - best 5",
        "Reserves 1 of 2",
        "· ○ ◐ – ●",
        "● 1 of the last 5",
        "23 mastery experiences",
    ):
        assert said in picture, said


@given(node=st.sampled_from(LoopNode), width=st.integers(52, 160), height=st.integers(10, 24), name=st.sampled_from(GLYPH_SETS))
def test_the_arrows_join_the_boxes_to_a_ring(node: LoopNode, width: int, height: int, name: GlyphSet) -> None:
    glyphs = glyph_table(name)
    state = EMPTY._replace(current=node, domain="I can.", goal="Go", last_delta=3.0)
    lines = as_text(state, width, height, name).split("\n")
    borders = glyphs.frame.across + glyphs.frame_current.across
    sides = glyphs.frame.side + glyphs.frame_current.side
    below_goal = glyphs.frame.leave_down + glyphs.frame_current.leave_down
    above_acknowledgement = glyphs.frame.leave_up + glyphs.frame_current.leave_up
    gap = [row for row, line in enumerate(lines) if row and line.strip() and line[0] == " " and line[2] in {glyphs.up, glyphs.side}]
    first, last = gap[0], gap[-1]
    down = lines[last].index(glyphs.down)

    assert lines[first][2] == glyphs.up
    assert lines[first - 1][2] in borders
    assert lines[last + 1][2] in above_acknowledgement
    assert lines[first - 1][down] in below_goal
    assert lines[last + 1][down] in borders
    assert [lines[row][2] for row in gap[1:]] == [glyphs.side] * (len(gap) - 1)
    assert [lines[row][down] for row in gap[:-1]] == [glyphs.side] * (len(gap) - 1)

    level = next(line for line in lines[1:first] if glyphs.across + glyphs.right in line)
    assert level[level.index(glyphs.across + glyphs.right) + 2] in sides
    back = next(line for line in lines[last + 2 :] if glyphs.left + glyphs.across in line)
    assert back[back.index(glyphs.left + glyphs.across) - 1] in sides


@pytest.mark.parametrize("node", LoopNode)
@pytest.mark.parametrize("size", [(80, 12), (60, 10)])
def test_the_node_in_progress_differs_in_shape(node: LoopNode, size: tuple[int, int]) -> None:
    picture = as_text(MID_FLOW._replace(current=node), *size)
    title = TITLES[list(LoopNode).index(node)]
    assert f"▶ {title}" in picture
    assert picture.count("▶") == 1
    assert picture.count("┏") == picture.count("┛") == 1


@pytest.mark.parametrize("node", LoopNode)
@pytest.mark.parametrize("size", [(40, 4), (60, 4), (100, 4)])
def test_four_lines_are_still_a_loop_with_the_node_in_progress(node: LoopNode, size: tuple[int, int]) -> None:
    _, out, back, last_ten = as_text(MID_FLOW._replace(current=node), *size).split("\n")
    assert (out[0], out[-1], back[0], back[-1]) == ("╭", "╮", "╰", "╯")
    assert (out + back).count("▶") == 1
    assert ("▶" in out) == (node in {LoopNode.BELIEF, LoopNode.GOAL})
    assert back.count("◄") == 2
    assert last_ten.startswith("· ○ ◐ – ●")


@pytest.mark.parametrize(
    ("state", "width", "line"),
    [
        (MID_FLOW, 60, "Process streak 6 - best 11  ▶ Acknowledgement  ·○◐–●"),
        (MID_FLOW, 20, "Process streak 6"),
        (LONG_STREAK, 60, "Process streak 31 - best 31  ▶ Belief  ●●●●●●●"),
        (AFTER_A_BREAK, 60, "New start. 23 mastery experiences stay yours.  ▶ Goal"),
        (AFTER_A_BREAK, 20, "New start, 23 kept"),
        (EMPTY, 60, "Your first small win starts it.  ▶ Belief"),
        (EMPTY, 20, "Your first small win"),
        (EMPTY, 8, "First s…"),
    ],
)
def test_one_line(state: LoopState, width: int, line: str) -> None:
    shown = as_text(state._replace(last_ten=state.last_ten[-7:], last_ten_mastery=state.last_ten_mastery[-7:]), width, 1)
    assert shown.startswith(line)


@pytest.mark.parametrize("size", [(80, 12), (120, 18), (60, 10), (100, 4), (60, 1)])
@pytest.mark.parametrize(("kept", "best"), [(0, 0), (0, 4), (23, 0), (23, 11)])
def test_a_streak_of_nought_is_told_by_what_stays(kept: int, best: int, size: tuple[int, int]) -> None:
    state = AFTER_A_BREAK._replace(mastery_experiences=kept, best_process=best, last_ten=(), last_ten_mastery=())
    picture = " ".join(as_text(state, *size).split())
    assert "streak 0" not in picture
    assert "New start" in picture or "new start" in picture or kept == best == 0


@pytest.mark.parametrize(
    ("state", "headline"),
    [
        (EMPTY, "Your first small win starts it."),
        (AFTER_A_BREAK, "Process streak: new start. 23 mastery experiences stay yours."),
        (AFTER_A_BREAK._replace(mastery_experiences=1), "Process streak: new start. 1 mastery experience stays yours."),
        (MID_FLOW, "Process streak 6, best 11."),
        (MID_FLOW._replace(process=12), "Process streak 12, best 12."),
    ],
)
def test_the_headline(state: LoopState, headline: str) -> None:
    assert headline in describe(state)


@pytest.mark.parametrize(
    ("won", "others", "tally"),
    [
        ((True,) * 7, 3, "● 7 of the last 10"),
        ((True,) * 2 + (False,), 1, "● 2 of the last 4"),
        ((False,) * 2, 2, "○ 2 of the last 4"),
        ((), 4, "the last 4"),
    ],
)
def test_the_tally_says_what_it_counts(won: tuple[bool, ...], others: int, tally: str) -> None:
    outcomes = (*(Outcome.ACHIEVED for _ in won), *(Outcome.NOT_ACHIEVED for _ in range(others)))
    state = MID_FLOW._replace(last_ten=outcomes, last_ten_mastery=(*won, *(False for _ in range(others))))
    assert tally in as_text(state, 80, 12)
    assert "0 of" not in as_text(state._replace(reserves=1), 80, 12).replace("10 of", "")


@pytest.mark.parametrize(
    ("glyphs", "shown"),
    [("unicode", "● ○ ◐ · –"), ("ascii", "# o ~ . -")],
)
def test_outcomes_differ_in_shape(glyphs: GlyphSet, shown: str) -> None:
    outcomes = (Outcome.ACHIEVED, Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED)
    state = MID_FLOW._replace(last_ten=outcomes, last_ten_mastery=(True, False, False, False, False))
    assert shown in as_text(state, 80, 12, glyphs)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("state", EXAMPLES.values(), ids=EXAMPLES)
def test_the_ascii_set_is_ascii(state: LoopState, width: int, height: int) -> None:
    assert as_text(state, width, height, "ascii").isascii()


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
def test_the_shapes_of_outcomes_are_one_cell_and_all_different(glyphs: object) -> None:
    table = UNICODE if glyphs is UNICODE else ASCII
    shapes = [table.mastery, table.win, table.partly, table.missed, table.skipped]
    assert len(set(shapes)) == len(shapes)
    assert [cell_len(shape) for shape in shapes] == [1] * len(shapes)


def test_who_hides_the_estimate_sees_no_model() -> None:
    state = MID_FLOW._replace(show_estimate=False)
    for text in (as_text(state, 80, 14), as_text(state, 100, 4), describe(state)):
        assert "your rating 50" in text
        assert not [word for word in ("model", "estimate", "±", "+3", "60") if word in text]


def test_the_own_rating_stands_before_the_estimate_and_the_estimate_on_its_attempts() -> None:
    told = describe(MID_FLOW)
    assert "your rating 50, about 60, ±11, 4 attempts, model estimate" in told
    assert "about 50, ±25, no attempts, model estimate" in describe(FIRST_GOAL)


@pytest.mark.parametrize(
    ("delta", "shown"),
    [(3.0, "▲ +3"), (-3.2, "▲ -3"), (0.5, "▲ +1"), (-0.5, "▲ -1"), (0.2, "▲ about the same"), (None, "▲  "), (float("nan"), "▲  ")],
)
def test_the_change_flows_back_into_belief(delta: float | None, shown: str) -> None:
    assert shown in as_text(MID_FLOW._replace(last_delta=delta), 80, 12)


@pytest.mark.parametrize(
    ("status", "shown"), [(GoalStatus.TOO_BIG, "make it smaller"), (GoalStatus.PARKED, "parked"), (GoalStatus.DRAFT, "a draft")]
)
def test_a_goal_that_cannot_be_started_says_why(status: GoalStatus, shown: str) -> None:
    assert shown in as_text(MID_FLOW._replace(goal="Go", goal_status=status), 80, 12)


@pytest.mark.parametrize(
    "goal", ["Ask one question about the budget in the round of updates on Tuesday", "会議で質問を一つする。" * 5, "👩‍👩‍👧 ask " * 20]
)
def test_a_long_goal_is_cut_with_an_ellipsis(goal: str) -> None:
    lines = as_text(MID_FLOW._replace(domain="I can ask.", goal=goal), 80, 12).split("\n")
    assert "".join(lines[1:5]).count("…") == 1
    assert [cell_len(line) for line in lines] == [80] * 12


def test_words_are_shown_as_typed_and_terminal_controls_as_marks() -> None:
    picture = as_text(MID_FLOW._replace(goal="[@click=q] [/b]\x1b[2J"), 80, 12)
    assert "[@click=q]" in picture
    assert "[/b]" in picture
    assert "\x1b" not in picture


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (200, 50, LoopSize.BESIDE),
        (76, 11, LoopSize.BESIDE),
        (75, 11, LoopSize.BELOW),
        (76, 10, LoopSize.BELOW),
        (76, 9, LoopSize.FOUR_LINES),
        (51, 10, LoopSize.FOUR_LINES),
        (35, 10, LoopSize.ONE_LINE),
        (76, 3, LoopSize.ONE_LINE),
        (0, 0, LoopSize.ONE_LINE),
    ],
)
def test_the_largest_size_that_fits_is_drawn(width: int, height: int, size: LoopSize) -> None:
    assert LoopSize.of(width, height) is size
