"""A store with words to be erased in every kind of place, and what is to stay beside them."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from protocol import changes as c
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.backups import Backups
from storage.disk import Disk
from storage.drafts import Drafts
from storage.journal import Journal
from storage.line import Commit, Op, seal
from storage.paths import Paths
from storage.sealing.keyring import Keyring
from storage.shown import Shown
from storage.store import Store
from tests.storage.stores import START_MS, UnsyncedDisk

SENTINEL = "the-words-that-have-to-go"
KEPT = "words that stay"
GONE = "01980d5e-7c1f-7a32-9f1e-0c9a5d2b7e44"
DOMAIN = "01980d5e-0000-7a32-9f1e-0c9a5d2b7e44"
START = datetime(2027, 1, 15, 8, tzinfo=UTC)


def now(days: int = 0) -> Now:
    return Now(START + timedelta(days=days), "UTC", 0)


def opened(paths: Paths, days: int = 0, disk: Disk | None = None, keyring: Keyring | None = None) -> Store:
    """A program of its own on the store, `days` after the start."""
    return Store(paths, now_ms=lambda: START_MS + days * 86_400_000, disk=disk or UnsyncedDisk(), keyring=keyring)


def record(paths: Paths) -> None:
    """Entries on two days: `GONE` with a review and an appraisal, and others."""
    store = opened(paths)
    store.apply(c.DefineDomain(DOMAIN, f"speak up {KEPT}"), now())
    store.apply(c.SetGoal("goal", DOMAIN, f"ask one question {KEPT}", 8, 5), now())
    store.apply(c.LogAttempt(GONE, DOMAIN, Outcome.ACHIEVED, evidence=f"{SENTINEL} evidence"), now())
    store.apply(c.LogAttempt("stays", DOMAIN, Outcome.ACHIEVED, evidence=f"{KEPT} 1"), now())
    store.apply(c.WriteReview("review", DOMAIN, GONE, slip=False, cue=f"{SENTINEL} cue", tweak=f"{SENTINEL} tweak"), now())
    later = opened(paths, 1)
    later.apply(c.AppraiseArousal("appraisal", DOMAIN, GONE, first_label=f"{SENTINEL} label", intensity=5), now(1))
    later.apply(c.Acknowledge("acknowledged", GONE, f"{SENTINEL} acknowledged"), now(1))
    later.apply(c.LogAttempt("stays too", DOMAIN, Outcome.PARTLY, evidence=f"{KEPT} 2"), now(1))
    later.close(now(1))


def op(key: str, words: str) -> Op:
    return "attempt", key, {"evidence": words, "domain_id": DOMAIN}


def line(*ops: Op, count: int = 0, replica: str = "other") -> bytes:
    return seal(Commit(f"{START_MS + 2 * 86_400_000:012x}{count:04x}{replica}0001", ops))


def own_segment(paths: Paths) -> Path:
    return min(Path(paths.journal).glob("2027-01.*.jsonl"), key=lambda path: len(path.name))


def scatter(paths: Paths) -> None:
    """Leave the words of `GONE` in every file of this machine that may hold some."""
    journal, own = Path(paths.journal), own_segment(paths)
    with own.open("ab") as file:
        # Torn by a crash, then altered by hand, then both kinds of record in one line.
        file.write(line(op(GONE, SENTINEL), count=1)[:-30] + b"~\n")
        file.write(line(op(GONE, SENTINEL), count=2).replace(b'"evidence"', b'"evidenze"'))
        file.write(line(op(GONE, SENTINEL), op("stays three", f"{KEPT} 3"), count=3))
    (journal / f"{own.stem}.sync-conflict-20270117-120000-ABCDEFG.jsonl").write_bytes(
        line(op(GONE, SENTINEL), count=4) + line(op("stays four", KEPT), count=5)
    )
    waiting = Journal(paths, now_ms=lambda: START_MS + 86_400_000 * 3, disk=HeldDisk(), wait=0)
    assert waiting.commit([op(GONE, f"{SENTINEL} spooled"), op("stays five", KEPT)]).spooled
    Drafts(paths, UnsyncedDisk()).save(f"acknowledge:{GONE}", {"words": SENTINEL})
    Drafts(paths, UnsyncedDisk()).save("goal", {"words": KEPT})
    Shown(paths, UnsyncedDisk()).note(f"{SENTINEL}:{GONE}", now().today)
    Path(paths.drafts, f"acknowledge%3a{GONE}.json.damaged-1").write_text(f'{{"key":"acknowledge:{GONE}","words":"{SENTINEL}')
    (journal / f"{own.name}.damaged-1").write_bytes(b"\0\0" + line(op(GONE, SENTINEL), count=6)[9:] + line(op("stays six", KEPT), count=7))
    Path(f"{paths.checkpoint}.99.tmp").write_text(f'{{"_id":"{GONE}","evidence":"{SENTINEL}"')
    Backups(UnsyncedDisk(), paths).make_now(now(3).today)


class HeldDisk(UnsyncedDisk):
    """Somebody else holds every lock."""

    def flock(self, handle: int) -> bool:
        return handle < 0


def holding(paths: Paths, words: str = SENTINEL) -> list[str]:
    """The files of the data folder in which these words stand."""
    found = [path for path in sorted(Path(paths.data).rglob("*")) if path.is_file() and words.encode() in path.read_bytes()]
    return [os.path.relpath(path, paths.data) for path in found]
