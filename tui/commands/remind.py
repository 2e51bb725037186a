"""`smallwins remind`: at most one thing, said once and to this day; and what has the machine say it (`--install`)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from protocol.reminder import reminder
from tui.answer import DONE, Answer
from tui.parsing import Command, UsageError
from tui.reminding.words import is_quiet_now, sentence

if TYPE_CHECKING:
    from tui.parsing import Namespace, Parser
    from tui.world import World

NOTHING_TO_SAY = 3
"""The exit code of `--quietly` where there is nothing to say."""

_HELP = """\
One thing that waits today, or nothing: on days off or ill, in quiet hours, when today is done.

Examples:
  smallwins remind
  smallwins remind --words

Usage: smallwins remind [--notify] [--words] [--quietly] [options]
       smallwins remind --install [--at HH:MM] [--yes]
       smallwins remind --uninstall

  --words         say what the goal or tweak is; without it a line gives nothing away
  --notify        by the terminal (OSC 9, OSC 777) as well, without one by notify-send
  --quietly       print nothing: exit 0 if something waits, 3 if nothing does
  --install       have this machine say it daily: shows what it writes and where, then asks. A timer
                  of systemd where there is one, else a line of your crontab
  --at HH:MM      when; 18:00 if left out
  --uninstall     take that away again, and only that
  --yes           do not ask before installing
  --store DIR     use the store in this folder
"""
_SWITCHES = ("words", "notify", "quietly", "install", "uninstall", "yes")


def _add(parser: Parser) -> None:
    for name in _SWITCHES:
        parser.add_argument(f"--{name}", is_switch=True)
    parser.add_argument("--at")


def _run(world: World, args: Namespace) -> Answer:
    _refuse_mixed(args)
    if args.install or args.uninstall:
        from tui.reminding import arranging

        return arranging.install(world, args) if args.install else arranging.uninstall()
    now = world.clock()
    found = None if is_quiet_now(world.preferences, now) else reminder(world.store.at_hand(now), now)
    if args.quietly:
        return Answer(code=NOTHING_TO_SAY if found is None else DONE)
    if found is None:
        return Answer()
    text = sentence(found, words=args.words or world.preferences.remind_words)
    return _notified(text) if args.notify else Answer((text,))


def _refuse_mixed(args: Namespace) -> None:
    """Raises `UsageError` for options that do not go together."""
    kinds = [f"--{name}" for name in ("install", "uninstall", "quietly") if getattr(args, name)]
    if len(kinds) > 1:
        raise UsageError(f"Choose one of {' and '.join(kinds)}.")
    if args.at is not None and not args.install:
        raise UsageError("--at says when a reminder that is installed comes: smallwins remind --install --at 18:00")
    if args.yes and not args.install:
        raise UsageError("--yes goes with --install.")
    if kinds and (args.words or args.notify):
        raise UsageError(
            f"{kinds[0]} goes without --words and --notify; to have an installed reminder tell words, set remind_words = true."
        )


def _notified(text: str) -> Answer:
    """On a terminal it is printed as well: whether that, or a tmux before it, heeds such a sequence cannot be known."""
    from tui.reminding.notifying import sequence, told_by_desktop

    said = sequence(text, os.environ) if sys.stdout is not None and sys.stdout.isatty() else ""
    if said:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(said.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
        return Answer((text,))
    return Answer() if told_by_desktop(text, os.environ) else Answer((text,))


def _sealed(_world: World, args: Namespace) -> Answer | None:
    """Nobody is asked for a passphrase by a reminder, and without it there is nothing to say."""
    return Answer(code=NOTHING_TO_SAY if args.quietly else DONE)


REMIND = Command(_HELP, _add, _run, _sealed)
