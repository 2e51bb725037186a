"""The pages in a real browser, headless: drawn, without a complaint, nothing fetched, and a coach sheet on two pages of paper."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from protocol.coaching import load
from protocol.entities import Domain
from protocol.exporting.coach import coach_sheet
from protocol.exporting.page import page
from protocol.exporting.report import report
from protocol.exporting.wording import Words
from protocol.snapshot import EMPTY, Snapshot
from tests.exporting.records import HOSTILE, NOW, fullest, seen, worded
from tui.exporting.formats import style

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PDFINFO = shutil.which("pdfinfo")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--disable-default-apps", "--disable-extensions", "--disable-dev-shm-usage", "--no-pdf-header-footer"),
)
NO_BROWSER = "no Chromium here: apt-get install chromium"

pytestmark = pytest.mark.skipif(BROWSER is None, reason=NO_BROWSER)


class Seen(NamedTuple):
    """What the browser made of a page: the document, what it complained about, and what it asked the network for."""

    document: str
    complaints: list[str]
    asked: list[str]


def browse(file: Path, folder: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    assert BROWSER is not None
    profile = f"--user-data-dir={folder / 'profile'}"
    command = [BROWSER, *QUIET, profile, "--enable-logging=stderr", *flags, file.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def looked_at(text: str, folder: Path) -> Seen:
    file, log = folder / "page.html", folder / "net.json"
    file.write_text(text, encoding="utf-8")
    done = browse(file, folder, "--dump-dom", f"--log-net-log={log}")
    complaints = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return Seen(done.stdout, complaints, asked_for(json.loads(log.read_text(encoding="utf-8"))))


def asked_for(log: dict[str, list[dict[str, dict[str, str]]]]) -> list[str]:
    """The addresses that the page itself asked for: the browser's own errands have no page behind them."""
    wanted = [one.get("params", {}) for one in log["events"]]
    urls = [str(one["url"]) for one in wanted if "url" in one and one.get("initiator", "not an origin") not in {"not an origin", ""}]
    return [url for url in urls if not url.startswith(("file:", "chrome:", "data:"))]


def paged(text: str, folder: Path) -> int:
    assert PDFINFO is not None
    file, paper = folder / "page.html", folder / "page.pdf"
    file.write_text(text, encoding="utf-8")
    browse(file, folder, f"--print-to-pdf={paper}")
    told = subprocess.run([PDFINFO, str(paper)], capture_output=True, text=True, timeout=60, check=True).stdout
    facts = dict(line.split(":", 1) for line in told.splitlines())
    assert "A4" in facts["Page size"]
    return int(facts["Pages"])


def sheet(snapshot: Snapshot, words: Words) -> str:
    return page("Coach sheet", coach_sheet(seen(snapshot, words)), style(), "sheet")


def test_a_report_of_hostile_words_is_drawn_without_a_complaint_or_a_request(record: Snapshot, tmp_path: Path) -> None:
    view = seen(worded(record, lambda *_: HOSTILE), Words.ALL)
    found = looked_at(page("Report", report([view], load(), Words.ALL, "today"), style(), "report"), tmp_path)
    assert found.complaints == []
    assert found.asked == []
    assert found.document.count("<svg") == 6
    assert "<script" not in found.document


def test_a_page_that_does_reach_out_is_found_out(tmp_path: Path) -> None:
    found = looked_at('<img src="http://127.0.0.1:9/x.png"><script>console.log("here")</script>', tmp_path)
    assert found.asked
    assert found.complaints


@pytest.mark.skipif(PDFINFO is None, reason="no pdfinfo here: apt-get install poppler-utils")
@pytest.mark.parametrize("words", [Words.ALL, Words.NONE])
def test_a_coach_sheet_has_two_pages_of_a4_however_full_it_is(record: Snapshot, tmp_path: Path, words: Words) -> None:
    assert paged(sheet(fullest(record), words), tmp_path) == 2


@pytest.mark.skipif(PDFINFO is None, reason="no pdfinfo here: apt-get install poppler-utils")
def test_a_coach_sheet_of_a_new_domain_has_two_pages_too(tmp_path: Path) -> None:
    new = EMPTY._replace(domains={"d": Domain("d", NOW.moment, "speak up")})
    assert paged(sheet(new, Words.ALL), tmp_path) == 2
