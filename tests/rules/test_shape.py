"""The shape of the code: how long a file and a function may be, who catches everything, who reads the clock, and what a test is."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.rules.source import PACKAGES, Module, dotted, functions, imported_names, modules

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 45
ENTRY_POINT = "tui/cli.py", "main"
READS_THE_CLOCK = ("tui/", "storage/ids.py")
LETS_TIME_PASS = ("tests/waiting.py", "tests/bench/", "tests/soak/writer.py")
CLOCK = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "time.gmtime",
    "time.localtime",
    "time.time",
    "time.time_ns",
}
CATCHES_ALL = {"Exception", "BaseException"}
FAILS_BY_ITSELF = {"fail", "raises", "warns", "wait_for", "wait_until", "judge", "check"}

Rule = Callable[[Module], list[str]]


def long_file(module: Module) -> list[str]:
    lines = module.text.count("\n")
    return [f"{module.path}: {lines} lines"] if lines > MAX_FILE_LINES else []


def long_functions(module: Module) -> list[str]:
    return [
        f"{module.path}:{function.lineno}: {function.name} has {lines} lines"
        for function in functions(module.tree)
        if (lines := (function.end_lineno or function.lineno) - function.lineno + 1) > MAX_FUNCTION_LINES
    ]


def broad_handlers(module: Module) -> list[str]:
    tree, (path, entry) = module.tree, ENTRY_POINT
    entries = [function for function in functions(tree) if module.path == path and function.name == entry]
    allowed = {node for function in entries for node in ast.walk(function)}
    return [f"{module.path}:{line}: catches everything" for node, line in _catch_alls(tree) if node not in allowed]


def _catch_alls(tree: ast.AST) -> Iterator[tuple[ast.AST, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = [node.type] if node.type else []
            if not caught or _names(caught) & CATCHES_ALL:
                yield node, node.lineno
        elif isinstance(node, ast.Call) and _called(node) == "suppress" and _names(node.args) & CATCHES_ALL:
            yield node, node.lineno


def _names(nodes: list[ast.expr]) -> set[str]:
    return {inner.id for node in nodes for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def _called(call: ast.Call) -> str:
    """The last word of what is called: `pause` for `pilot.pause()`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def clock_reads(module: Module) -> list[str]:
    if module.path.startswith(READS_THE_CLOCK):
        return []
    names = imported_names(module.tree)
    found = [
        (node.lineno, name)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute | ast.Name) and (name := dotted(node, names)) in CLOCK
    ]
    return [f"{module.path}:{line}: reads the clock by {name}" for line, name in found]


def timed_waits(module: Module) -> list[str]:
    if module.path.startswith(LETS_TIME_PASS):
        return []
    return [
        f"{module.path}:{node.lineno}: waits for a time, not for a condition"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and (_called(node) == "sleep" or (_called(node) == "pause" and (node.args or node.keywords)))
    ]


def claimless_tests(module: Module) -> list[str]:
    return [
        f"{module.path}:{function.lineno}: {function.name} asserts nothing"
        for function in functions(module.tree)
        if function.name.startswith("test_") and not any(_claims(node) for node in ast.walk(function))
    ]


def _claims(node: ast.AST) -> bool:
    """Whether this can fail a test: an assertion that is no constant, or a call that raises when what it names does not come about."""
    match node:
        case ast.Assert(test=ast.Constant()):
            return False
        case ast.Assert():
            return True
        case ast.Call():
            return _called(node) in FAILS_BY_ITSELF or _called(node).startswith(("assert_", "expect"))
        case _:
            return False


EVERYWHERE = (long_file, long_functions, broad_handlers, clock_reads)
IN_TESTS = (timed_waits, claimless_tests)


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_the_project_keeps_its_shape(rule: Rule) -> None:
    assert [finding for module in modules(*PACKAGES, "tests") for finding in rule(module)] == []


@pytest.mark.parametrize("rule", IN_TESTS)
def test_tests_wait_for_conditions_and_can_fail(rule: Rule) -> None:
    assert [finding for module in modules("tests") for finding in rule(module)] == []


def function_of(lines: int) -> str:
    return "def long():\n" + "    pass\n" * (lines - 1)


BROKEN: list[tuple[Rule, str, str]] = [
    (long_file, "protocol/a.py", "\n" * 401),
    (long_functions, "protocol/a.py", function_of(46)),
    (long_functions, "screens/a.py", "class A:\n    async def long(self):\n" + "        pass\n" * 45),
    (broad_handlers, "storage/a.py", "try:\n    f()\nexcept Exception:\n    pass\n"),
    (broad_handlers, "storage/a.py", "try:\n    f()\nexcept:\n    pass\n"),
    (broad_handlers, "storage/a.py", "try:\n    f()\nexcept (OSError, BaseException) as error:\n    raise\n"),
    (broad_handlers, "storage/a.py", "with contextlib.suppress(Exception):\n    f()\n"),
    (broad_handlers, "tui/cli.py", "def other():\n    try:\n        f()\n    except Exception:\n        pass\n"),
    (broad_handlers, "tui/app.py", "def main():\n    try:\n        f()\n    except Exception:\n        pass\n"),
    (clock_reads, "protocol/a.py", "from datetime import datetime\ndatetime.now()\n"),
    (clock_reads, "protocol/a.py", "import datetime as dt\nread = dt.date.today\n"),
    (clock_reads, "screens/a.py", "from time import time\ntime()\n"),
    (clock_reads, "storage/a.py", "import time\ntime.time_ns()\n"),
    (clock_reads, "tests/a.py", "import datetime\ndatetime.datetime.now(datetime.UTC)\n"),
    (timed_waits, "tests/a.py", "import time\ntime.sleep(1)\n"),
    (timed_waits, "tests/a.py", "async def f(pilot):\n    await pilot.pause(0.2)\n"),
    (timed_waits, "tests/a.py", "async def f(pilot):\n    await pilot.pause(delay=0.2)\n"),
    (claimless_tests, "tests/a.py", "def test_nothing():\n    f()\n"),
    (claimless_tests, "tests/a.py", "async def test_constant():\n    assert True\n"),
    (claimless_tests, "tests/a.py", "class TestA:\n    def test_method(self):\n        f()\n"),
]
KEPT: list[tuple[Rule, str, str]] = [
    (long_file, "protocol/a.py", "\n" * 400),
    (long_functions, "protocol/a.py", function_of(45)),
    (broad_handlers, "storage/a.py", "try:\n    f()\nexcept (OSError, ValueError):\n    pass\n"),
    (broad_handlers, "tui/cli.py", "def main():\n    try:\n        f()\n    except Exception:\n        pass\n"),
    (clock_reads, "tui/clock.py", "from datetime import datetime\ndatetime.now()\n"),
    (clock_reads, "storage/ids.py", "import time\ntime.time_ns()\n"),
    (clock_reads, "storage/lock.py", "import time\ntime.monotonic()\n"),
    (clock_reads, "protocol/a.py", "def streak(now):\n    return now.date()\n"),
    (timed_waits, "tests/waiting.py", "import time\ntime.sleep(1)\n"),
    (timed_waits, "tests/a.py", "async def f(pilot):\n    await pilot.pause()\n"),
    (claimless_tests, "tests/a.py", "def test_it():\n    assert f()\n"),
    (claimless_tests, "tests/a.py", "def test_it():\n    with pytest.raises(ValueError):\n        f()\n"),
    (claimless_tests, "tests/a.py", "async def test_it():\n    await wait_for(pilot, f, 'it')\n"),
]


@pytest.mark.parametrize(("rule", "path", "text"), BROKEN)
def test_a_broken_rule_is_found(rule: Rule, path: str, text: str) -> None:
    assert len(rule(Module(path, text))) == 1


@pytest.mark.parametrize(("rule", "path", "text"), KEPT)
def test_a_kept_rule_is_left_alone(rule: Rule, path: str, text: str) -> None:
    assert rule(Module(path, text)) == []
