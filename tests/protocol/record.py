"""A record in memory that tests apply changes to, one after another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from protocol import changes as c
from protocol.apply import decide
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import (
    EMPTY,
    Snapshot,
    focused_domain,
)
from tests.protocol.making import now
from tests.screens.host import put


class Record:
    """A record that changes are applied to, one after another, with a clock that moves by hand."""

    def __init__(self) -> None:
        self.snapshot: Snapshot = EMPTY
        self.now: Now = now(0)
        self._count = 0

    def key(self) -> str:
        self._count += 1
        return f"id-{self._count:03}"

    def do(self, made: Callable[..., c.Change], /, *given: object, **fields: object) -> str:
        decision = decide(self.snapshot, made(self.key(), *given, **fields), self.now)
        self.snapshot = put(self.snapshot, decision.puts, decision.hides)
        return decision.about

    def expect_refused(self, made: Callable[..., c.Change], /, *given: object, **fields: object) -> ProtocolError:
        before = self.snapshot
        with pytest.raises(ProtocolError) as caught:
            self.do(made, *given, **fields)
        assert self.snapshot == before
        assert caught.value.sentence
        assert "\n" not in caught.value.sentence
        return caught.value

    def go_to(self, number: int, minute: int = 0) -> None:
        self.now = now(number, minute)


def domain_of(record: Record) -> str:
    domain = focused_domain(record.snapshot)
    assert domain is not None
    return domain.id
