"""Styles stay with what they dress. Textual scopes no stylesheet file, so a bare `Label` in one would repaint every screen."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from textual.color import Color, ColorParseError

from screens import stylesheets
from tests.rules.source import ROOT, Module, modules

THEME = "tui/theme.py"
STYLE_ATTRIBUTES = {"CSS", "DEFAULT_CSS", "CSS_PATH"}
ONE_STYLED_CLASS = "tui/app.py"

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
TYPE_SELECTOR = re.compile(r"[A-Za-z_]\w*")
DECLARATION = re.compile(r"(?:^|[{;\n])\s*(?P<name>[\w-]+)\s*:\s+(?P<value>[^;{}]+)(?=[;}])")
# Four digits or fewer may as well be the query of an id: `#add`.
LONG_HEX = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b")
FUNCTION = re.compile(r"\b(?:rgb|hsl)a?\(")
ESCAPE = re.compile(r"\x1b\[[\d;]+m")
MARKUP = re.compile(r"\[([^\[\]/]+)\]")
NO_COLOUR = {"auto", "transparent"}
STYLE_WORDS = {"bold", "dim", "italic", "underline", "reverse", "strike", "blink", "not", "on", "none"}
TERMINAL_COLOURS = {"black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"}
TERMINAL_COLOURS |= {f"bright_{name}" for name in TERMINAL_COLOURS}


def stylesheet_files(folder: str) -> list[Module]:
    files = sorted((ROOT / folder).rglob("*.tcss"))
    return [Module(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def top_level(css: str) -> list[str]:
    """What stands outside all braces: the selectors of the outermost rules, and declarations of variables."""
    text, depth, found, current = COMMENT.sub(" ", css), 0, [], ""
    for char in text:
        if char == "{":
            if depth == 0:
                found.append(current)
                current = ""
            depth += 1
        elif char == "}":
            depth -= 1
        elif depth == 0 and char == ";":
            found.append(current)
            current = ""
        elif depth == 0:
            current += char
    return [part.strip() for prelude in [*found, current] for part in prelude.split(",") if part.strip()]


def own_types(stylesheet: str) -> set[str]:
    """The classes of the Python file beside a stylesheet."""
    beside = (ROOT / stylesheet).with_suffix(".py")
    return {node.name for node in ast.parse(beside.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)}


def foreign_selectors(sheet: Module, types: set[str]) -> list[str]:
    firsts = [(selector, TYPE_SELECTOR.match(selector)) for selector in top_level(sheet.text)]
    return [f"{sheet.path}: `{selector}` is not one of {sorted(types)}" for selector, first in firsts if not first or first[0] not in types]


def is_colour(word: str) -> bool:
    if word in TERMINAL_COLOURS:
        return True
    try:
        Color.parse(word)
    except ColorParseError:
        return False
    return word not in NO_COLOUR


def colours_in_styles(sheet: Module) -> list[str]:
    found = []
    for declaration in DECLARATION.finditer(COMMENT.sub(" ", sheet.text)):
        value = declaration["value"]
        words = [word for word in value.replace(",", " ").split() if not word.startswith("$")]
        if FUNCTION.search(value) or any(is_colour(word) for word in words):
            found.append(f"{sheet.path}: {declaration['name']}: {value.strip()}")
    return found


def colours_in_code(module: Module) -> list[str]:
    texts = [(node.lineno, node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [f"{module.path}:{line}: {text!r} names a colour" for line, text in texts if _names_a_colour(text)]


def _names_a_colour(text: str) -> bool:
    if LONG_HEX.search(text) or FUNCTION.search(text) or ESCAPE.search(text):
        return True
    return any(_is_coloured_style(style) for style in [text, *MARKUP.findall(text)])


def _is_coloured_style(style: str) -> bool:
    """Whether a text is a style as rich and Textual write it, such as `bold red on black`, with names of colours."""
    words = [word for word in style.split() if word not in STYLE_WORDS]
    return bool(words) and all(is_colour(word) and not word.startswith("#") for word in words)


def styles_in_classes(module: Module) -> list[str]:
    classes = [node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]
    assigned = [(node, statement) for node in classes for statement in node.body if isinstance(statement, ast.Assign | ast.AnnAssign)]
    return [
        f"{module.path}: {node.name} brings styles in Python"
        for node, statement in assigned
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name) and target.id in STYLE_ATTRIBUTES and module.path != ONE_STYLED_CLASS
    ]


def test_every_stylesheet_dresses_the_types_of_its_own_file() -> None:
    sheets = stylesheet_files("screens")
    assert sheets
    assert [finding for sheet in sheets for finding in foreign_selectors(sheet, own_types(sheet.path))] == []


def test_every_stylesheet_is_on_the_list() -> None:
    listed = [(ROOT / "screens" / Path(entry)).resolve() for entry in stylesheets.ALL]
    assert len(listed) == len(set(listed))
    assert set(listed) == set((ROOT / "screens").rglob("*.tcss"))


def test_only_the_theme_names_colours() -> None:
    in_styles = [finding for folder in ("screens", "tui") for sheet in stylesheet_files(folder) for finding in colours_in_styles(sheet)]
    in_code = [finding for module in modules("screens", "tui") if module.path != THEME for finding in colours_in_code(module)]
    assert in_styles + in_code == []


def test_no_class_brings_styles_but_the_app() -> None:
    assert [finding for module in modules("screens", "tui") for finding in styles_in_classes(module)] == []


@pytest.mark.parametrize(
    "css",
    [
        "Label { color: $text; }",
        "#box { height: 1; }",
        ".node { height: 1; }",
        "* { height: 1; }",
        "Loop, Label { height: 1; }",
        "Loops { height: 1; }",
        "$line: round; Loop { height: 1; }",
        "/* Loop */ Screen Loop { height: 1; }",
    ],
)
def test_a_foreign_selector_is_found(css: str) -> None:
    assert len(foreign_selectors(Module("screens/loop.tcss", css), {"Loop"})) == 1


@pytest.mark.parametrize(
    "css",
    ["Loop { height: 1; .node { width: 2; } &:focus { width: 3; } Label { width: 4; } }", "Loop.-narrow .node, Loop:focus { height: 1; }"],
)
def test_an_own_selector_is_left_alone(css: str) -> None:
    assert foreign_selectors(Module("screens/loop.tcss", css), {"Loop"}) == []


@pytest.mark.parametrize(
    "value",
    ["color: #fff", "background: #12abEF 50%", "color: rgb(1, 2, 3)", "border: round red", "tint: hsl(1, 2%, 3%)", "color: ansi_red"],
)
def test_a_colour_in_a_stylesheet_is_found(value: str) -> None:
    assert len(colours_in_styles(Module("screens/loop.tcss", f"Loop {{\n  height: 1;\n  {value};\n}}"))) == 1


def test_a_theme_variable_is_left_alone() -> None:
    css = "Loop { color: $primary; border: round $panel 50%; background: transparent; color: auto 80%; #add { height: 1; } }"
    assert colours_in_styles(Module("screens/loop.tcss", css)) == []


@pytest.mark.parametrize("text", ["#ff0000", "bold red", "white on blue", "rgb(1,2,3)", "[green]done[/green]", "\x1b[31mno", "ansi_red"])
def test_a_colour_in_code_is_found(text: str) -> None:
    assert len(colours_in_code(Module("screens/loop.py", f"STYLE = {text!r}"))) == 1


@pytest.mark.parametrize("text", ["bold", "not red yet", "#add", "[b]done[/b]", "$primary", "read the green book", ""])
def test_other_text_in_code_is_left_alone(text: str) -> None:
    assert colours_in_code(Module("screens/loop.py", f"TEXT = {text!r}")) == []


@pytest.mark.parametrize("line", ["DEFAULT_CSS = ''", "CSS_PATH = 'loop.tcss'", "CSS: ClassVar[str] = ''"])
def test_styles_in_a_class_are_found(line: str) -> None:
    code = f"class Loop:\n    {line}\n"
    assert len(styles_in_classes(Module("screens/loop.py", code))) == 1
    assert styles_in_classes(Module(ONE_STYLED_CLASS, code)) == []
