"""Two real Syncthings on one machine that share a folder: looking at it only when told to through their REST interface."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from tests.waiting import wait_until

FOLDER = "store"
ALONE = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "crashReportingEnabled": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "startBrowser": "false",
    "reconnectionIntervalS": "1",
}


class Node:
    """One Syncthing with its share."""

    def __init__(self, home: Path, share: Path) -> None:
        """Give it an identity; it does not run yet."""
        self.home, self.share = home, share
        self.port, self.address = free_port(), f"tcp://127.0.0.1:{free_port()}"
        self._run("generate", "--no-default-folder")
        self.id = self._run("--device-id")
        self.key = ET.parse(home / "config.xml").findtext("gui/apikey") or ""  # noqa: S314  Syncthing wrote it

    def _run(self, *arguments: str) -> str:
        command = ["syncthing", *arguments, f"--home={self.home}"]
        return subprocess.run(command, env=self._env, check=True, capture_output=True, text=True).stdout.strip()

    @property
    def _env(self) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": os.environ["PATH"], "STNOUPGRADE": "1"}

    def set_up(self, other: Node) -> None:
        """Let it speak to the other one and to nobody else, from its first start on, and look at its files only when told to."""
        config = ET.parse(self.home / "config.xml")  # noqa: S314  as above
        for name, value in {**ALONE, "listenAddress": self.address}.items():
            option = config.find(f"options/{name}")
            assert option is not None, name
            option.text = value
        device = ET.SubElement(config.getroot(), "device", id=other.id)
        ET.SubElement(device, "address").text = other.address
        folder = {"id": FOLDER, "path": str(self.share), "rescanIntervalS": "86400", "fsWatcherEnabled": "false"}
        shared = ET.SubElement(config.getroot(), "folder", folder)
        ET.SubElement(shared, "maxConflicts").text = "10"
        for one in (self, other):
            ET.SubElement(shared, "device", id=one.id)
        config.write(self.home / "config.xml")

    @contextmanager
    def running(self) -> Iterator[None]:
        """Until the block ends."""
        serve = ["syncthing", "serve", f"--home={self.home}", f"--gui-address=127.0.0.1:{self.port}", "--no-browser", "--no-restart"]
        with subprocess.Popen(serve, env=self._env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                wait_until(self._answers, "Syncthing to start")
                yield
            finally:
                process.terminate()

    def _answers(self) -> bool:
        try:
            return bool(self.call("GET", "system/status")["myID"] == self.id)
        except (URLError, ConnectionError):
            return False

    def call(self, method: str, path: str) -> Any:
        """Ask something through its REST interface."""
        request = Request(f"http://127.0.0.1:{self.port}/rest/{path}", headers={"X-API-Key": self.key}, method=method)
        with urlopen(request, timeout=20) as answer:  # noqa: S310
            text = answer.read()
        return json.loads(text) if text else None

    def is_done_with(self, other: Node) -> bool:
        """Whether the other one has all that is here."""
        status = self.call("GET", f"db/status?folder={FOLDER}")
        there = self.call("GET", f"db/completion?folder={FOLDER}&device={other.id}")
        return status["state"] == "idle" and not status["needTotalItems"] and there["completion"] == 100 and not there["needDeletes"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def sharing(folder: Path, one: Path, other: Path) -> Iterator[tuple[Node, Node]]:
    """Two that share `one` and `other`."""
    nodes = Node(folder / "one", one), Node(folder / "other", other)
    for node, peer in (nodes, nodes[::-1]):
        node.set_up(peer)
    with nodes[0].running(), nodes[1].running():
        yield nodes


def meet(nodes: tuple[Node, Node]) -> None:
    """Have both look at their files, until both have the same. In between they look at nothing, and so are apart."""
    wait_until(lambda: have_met(nodes), "both to have the same")


def have_met(nodes: tuple[Node, Node]) -> bool:
    """Whether both have the same after another look."""
    for node in nodes:
        node.call("POST", f"db/scan?folder={FOLDER}")
    return nodes[0].is_done_with(nodes[1]) and nodes[1].is_done_with(nodes[0]) and same(nodes)


def same(nodes: tuple[Node, Node]) -> bool:
    """Whether the shares hold the same files."""
    found = [{one.relative_to(node.share): one.read_bytes() for one in node.share.rglob("*") if is_ours(one)} for node in nodes]
    return found[0] == found[1]


def is_ours(path: Path) -> bool:
    """Whether a file is none of Syncthing's own."""
    return path.is_file() and not any(part.startswith(".") for part in path.parts[-3:])
