"""Which module holds which command. A module is loaded only for a command of its own: the quick log counts imports."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.parsing import Command

NAMES = (
    *("domain", "goal", "log", "review", "status", "list", "ack", "audit", "edit", "delete"),
    *("undo", "redo", "versions", "rest", "sick", "park", "resume", "remind", "merge", "import", "export", "restore"),
    *("lock", "unlock", "check", "purge", "path", "completions"),
)
"""Every command, in the order of the help."""


def find(name: str) -> Command | None:
    """The command of that name, None where there is none."""
    match name:
        case "log":
            from tui.commands.log import LOG

            return LOG
        case "status" | "list":
            from tui.commands import reading

            return reading.STATUS if name == "status" else reading.LIST
        case "domain" | "park" | "resume":
            from tui.commands import domains

            return domains.COMMANDS[name]
        case "goal":
            from tui.commands.goal import GOAL

            return GOAL
        case "ack" | "audit" | "review":
            from tui.commands import looking_back

            return looking_back.COMMANDS[name]
        case "edit" | "delete":
            from tui.commands import editing

            return editing.COMMANDS[name]
        case "rest" | "sick":
            from tui.commands import days

            return days.COMMANDS[name]
        case "remind":
            from tui.commands.remind import REMIND

            return REMIND
        case _:
            return _upkeep(name)


def _upkeep(name: str) -> Command | None:
    """The commands about the store itself."""
    match name:
        case "undo" | "redo":
            from tui.commands import undoing

            return undoing.COMMANDS[name]
        case "versions":
            from tui.commands.versions import VERSIONS

            return VERSIONS
        case "lock" | "unlock":
            from tui.commands import sealing

            return sealing.COMMANDS[name]
        case "purge":
            from tui.commands.purging import PURGE

            return PURGE
        case "check":
            from tui.commands.checking import CHECK

            return CHECK
        case "path":
            from tui.commands.placing import PATH

            return PATH
        case _:
            return _carrying(name)


def _carrying(name: str) -> Command | None:
    """The commands that take something out or in, and what a shell takes in."""
    match name:
        case "completions":
            from tui.commands.completions import COMPLETIONS

            return COMPLETIONS
        case "export":
            from tui.commands.exporting import EXPORT

            return EXPORT
        case "import":
            from tui.commands.importing import IMPORT

            return IMPORT
        case "merge":
            from tui.commands.merging import MERGE

            return MERGE
        case "restore":
            from tui.commands.restoring import RESTORE

            return RESTORE
        case _:
            return None
