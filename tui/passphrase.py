"""A passphrase, from the terminal or by a file descriptor: never from the command line or the environment, which others can read."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Protocol

from protocol.errors import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLE = "SMALLWINS_PASSPHRASE_FD"
"""Names the open file descriptor from which passphrases are read, one a line; for scripts."""

_TERMINAL = "/dev/tty"
_LONGEST = 4096
_TRIES = 3


class PassphraseError(ProtocolError):
    """There is no passphrase to be had."""

    def __init__(self, sentence: str) -> None:
        super().__init__("No passphrase", sentence)


class Source(Protocol):
    """Where passphrases come from. `tries` is how often one may be asked for; `person` whether somebody types it."""

    tries: int
    person: bool

    def hidden(self) -> AbstractContextManager[None]:
        """Show nothing of what is typed within this, between two questions neither. Questions are asked within it."""
        ...

    def ask(self, what: str) -> str:
        """Give what is answered to `what`, such as "Passphrase". Raises `PassphraseError`."""
        ...

    def tell(self, sentence: str) -> None:
        """Say why it is asked again."""
        ...


def is_handed_over(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a script hands passphrases over."""
    return bool(environ.get(VARIABLE))


def source(environ: Mapping[str, str] = os.environ) -> Source:
    """The descriptor that a script names, else the terminal. Raises `PassphraseError` where there is neither."""
    if is_handed_over(environ):
        handle = _descriptor(environ[VARIABLE])
        if not os.isatty(handle):
            return _Handed(handle)
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY))
    except OSError:
        raise PassphraseError(f"This takes a passphrase, and there is no terminal to ask on. Hand it over by ${VARIABLE}.") from None
    return _Typed()


def _descriptor(text: str) -> int:
    try:
        handle = int(text)
        os.fstat(handle)
    except (ValueError, OverflowError, OSError):
        raise PassphraseError(f"${VARIABLE} names no open file descriptor. For example: {VARIABLE}=3 smallwins status 3< FILE") from None
    return handle


class _Handed:
    """Lines from a descriptor. They are read byte by byte: what comes after a line is for whoever reads next."""

    tries, person = 1, False

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def hidden(self) -> AbstractContextManager[None]:
        return nullcontext()

    def ask(self, what: str) -> str:
        line = bytearray()
        try:
            while (byte := os.read(self._handle, 1)) not in {b"", b"\n"} and len(line) <= _LONGEST:
                line += byte
        except OSError as error:
            raise PassphraseError(f"${VARIABLE} cannot be read: {os.strerror(error.errno or 0)}.") from None
        try:
            text = line.removesuffix(b"\r").decode()
        except UnicodeDecodeError:
            raise PassphraseError(f"What came by ${VARIABLE} is no text in UTF-8.") from None
        if not 0 < len(line) <= _LONGEST:
            raise PassphraseError(f"{what}: a line of 1 to {_LONGEST:,} bytes was to come by ${VARIABLE}, and did not.")
        return text

    def tell(self, sentence: str) -> None:
        raise PassphraseError(sentence)


class _Typed:
    """The terminal, which shows nothing of what is typed."""

    tries, person = _TRIES, True

    @contextmanager
    def hidden(self) -> Iterator[None]:
        import termios

        handle = os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY)
        try:
            before = termios.tcgetattr(handle)
            silent = before[:]
            silent[3] &= ~termios.ECHO
            with _ending_by_itself():
                try:
                    termios.tcsetattr(handle, termios.TCSADRAIN, silent)
                    yield
                finally:
                    termios.tcsetattr(handle, termios.TCSADRAIN, before)
        finally:
            os.close(handle)

    def ask(self, what: str) -> str:
        from getpass import getpass

        try:
            return getpass(f"{what}: ")
        except EOFError:
            raise PassphraseError("Nothing was typed. Say the command again when you have the passphrase.") from None
        except UnicodeDecodeError:
            raise PassphraseError(
                "What was typed is no text in the encoding of this terminal. Set LANG to fit it, then try again."
            ) from None

    def tell(self, sentence: str) -> None:
        print(f"smallwins: {sentence}", file=sys.stderr)


@contextmanager
def _ending_by_itself() -> Iterator[None]:
    """A signal to end lets what is open be put right first, and ctrl+z lays no question aside: coming back, it would show the answer."""

    def leave(number: int, _frame: object) -> None:
        sys.exit(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    before[signal.SIGTSTP] = signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
