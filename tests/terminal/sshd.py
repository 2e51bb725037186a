"""A real SSH server on the loopback interface, for one test: its own keys, its own port, nothing of this machine's configuration."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.running import Answer, process_environment, run
from tests.terminal.pseudo import Terminal
from tests.waiting import wait_until

_SERVERS = ("/usr/sbin/sshd", "/usr/local/sbin/sshd", "/usr/libexec/sshd")
_SEPARATION = Path("/run/sshd")
"""Debian's server, run as root, wants this folder, which the package's own service makes when it starts."""

# A few seconds without a sign of life from the client, and the server hangs up.
_SERVER = """\
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/login.pub
PidFile none
AuthenticationMethods publickey
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
PermitUserRC no
PrintMotd no
PrintLastLog no
ClientAliveInterval 1
ClientAliveCountMax 2
SetEnv {environment}
"""
_CLIENT = """\
Host desk
    HostName 127.0.0.1
    Port {port}
    User {user}
    IdentityFile {folder}/login
    IdentitiesOnly yes
    BatchMode yes
    UserKnownHostsFile {folder}/known
    GlobalKnownHostsFile none
    StrictHostKeyChecking yes
    LogLevel ERROR
"""


class Host:
    """The other end: `answer("smallwins", "status")` is `ssh desk smallwins status`, `open` the same with a terminal."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder, self.home = folder, home

    @property
    def lets_in(self) -> bool:
        """Whether a login gets a terminal, which a server of an unprivileged account can give on some machines alone."""
        return run(self._client("-tt", "true"), process_environment(self.home)).code == 0

    def answer(self, *words: str) -> Answer:
        """Run a command without a terminal."""
        return run(self._client("-T", *map(shlex.quote, words)), process_environment(self.home))

    def open(self, command: str = "smallwins", size: tuple[int, int] = (80, 24)) -> Terminal:
        """Run a line of shell in a terminal of some size."""
        return Terminal(self.home, command=self._client("-tt", command), size=size)

    def _client(self, terminal: str, *words: str) -> list[str]:
        return ["ssh", "-F", str(self._folder / "client"), terminal, "desk", *words]


@contextmanager
def serving(folder: Path, home: Path, env: Mapping[str, str]) -> Iterator[Host]:
    """A server that lets this account in and gives what it runs this environment; skips the test where there cannot be one."""
    server = next((path for path in _SERVERS if Path(path).exists()), None)
    if server is None or shutil.which("ssh") is None or shutil.which("ssh-keygen") is None:
        pytest.skip("needs an SSH server and client: apt-get install openssh-server openssh-client")
    for name in ("host", "login"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", folder / name], check=True)
    if os.geteuid() == 0:
        _SEPARATION.mkdir(mode=0o755, exist_ok=True)
    port = _configure(folder, env)
    with (folder / "log").open("wb") as log, subprocess.Popen([server, "-D", "-e", "-f", folder / "server"], stderr=log) as process:
        try:
            wait_until(lambda: process.poll() is not None or _answers(port), "the SSH server")
            host = Host(folder, home)
            if process.poll() is not None or not host.lets_in:
                said = (folder / "log").read_text(encoding="utf-8").splitlines()
                pytest.skip(f"no SSH login with a terminal on this machine: {said[-1:]}")
            yield host
        finally:
            process.terminate()


def _configure(folder: Path, env: Mapping[str, str]) -> int:
    """Write what both ends read; gives back the port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    environment = " ".join(f'"{name}={value}"' for name, value in env.items())
    (folder / "server").write_text(_SERVER.format(port=port, folder=folder, environment=environment), encoding="utf-8")
    (folder / "client").write_text(_CLIENT.format(port=port, folder=folder, user=getpass.getuser()), encoding="utf-8")
    host_key = (folder / "host.pub").read_text(encoding="utf-8")
    (folder / "known").write_text(f"[127.0.0.1]:{port} {host_key}", encoding="utf-8")
    return port


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def environment_of(home: Path) -> dict[str, str]:
    """What a login has there: the installed command on the path, a home of its own, no terminal yet."""
    kept = {name: value for name, value in process_environment(home).items() if name != "TERM"}
    return kept | {"PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin"}
