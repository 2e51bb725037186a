"""What a command has to say, and the exit codes of the shell line."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

DONE, REFUSED, USAGE, BUG, INTERRUPTED, PIPE_GONE = 0, 1, 2, 70, 130, 141
"""Exit codes: done, refused by a rule or the store, wrong usage or no terminal, a fault of ours, and 128 + SIGINT and SIGPIPE."""


class Answer(NamedTuple):
    """The result for stdout, as lines, as one JSON document or as the bytes of a file, and notes for stderr.

    `later` gives more of the same, worked out once that is printed; `each` are further answers, each printed before the next is worked out;
    `then` is done once all of it was told.
    """

    lines: tuple[str, ...] = ()
    document: Mapping[str, object] | None = None
    notes: tuple[str, ...] = ()
    code: int = DONE
    then: Callable[[], None] | None = None
    later: Callable[[], Answer] | None = None
    data: bytes | None = None
    each: Iterable[Answer] = ()
