"""A machine of one's own: a home, and scripts on PATH in place of `systemctl`, `crontab` and `notify-send`, run as real processes."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.running import Answer, process_environment, run
from tests.terminal.pseudo import Terminal

NOW = "2026-11-23T18:30:00+00:00"
"""A Monday evening."""

_SAYS = 'printf "%s\\n" "$*" >> "$HOME/calls"\n'
_SCRIPTS = {
    # Enabling makes the link that systemd makes.
    "systemctl": 'case "$*" in *"${FAILS:-nothing}"*) echo "Failed: no such thing" >&2; exit 1;; esac\n'
    'wants="$HOME/.config/systemd/user/timers.target.wants"\ncase "$2" in\n'
    'enable) /bin/mkdir -p "$wants" && /bin/ln -sf "../$3" "$wants/$3";;\n'
    'disable) /bin/rm -f "$wants/$4";;\nesac\n',
    "crontab": 'case "$1" in\n-l) /bin/cat "$HOME/crontab" 2>/dev/null || { echo "${NO_CRONTAB:-no crontab for me}" >&2; exit 1; };;\n'
    '-r) /bin/rm "$HOME/crontab";;\n-) /bin/cat > "$HOME/crontab";;\nesac\n',
    "notify-send": 'printf "%s|" "$@" > "$HOME/notified"; exit "${CANNOT:-0}"\n',
}


class Machine:
    """`machine("remind")` runs `smallwins remind` there, with those of the programs that it `has`."""

    def __init__(self, folder: Path, *has: str) -> None:
        self.home, self.store = folder / "me", folder / "me" / "all of 100% it's $HOME"
        self.home.mkdir(parents=True)
        (folder / "bin").mkdir()
        for name in has:
            script = folder / "bin" / name
            script.write_text(f"#!/bin/sh\n{_SAYS}{_SCRIPTS[name]}")
            script.chmod(0o755)
        self.environment = process_environment(self.store) | {
            "PATH": str(folder / "bin"),
            "SMALLWINS_NOW": NOW,
            "HOME": str(self.home),
        }

    def __call__(self, *words: str, **env: str) -> Answer:
        answer = run([sys.executable, "-m", "tui", *words], self.environment | env)
        said = [line for line in answer.stderr.splitlines(keepends=True) if "SMALLWINS_NOW" not in line]
        return answer._replace(stderr="".join(said))

    def terminal(self, *words: str, **env: str) -> Heard:
        """The same in a terminal."""
        return Heard(self.store, *words, size=(100, 50), env=self.environment | env)

    def ready(self) -> Machine:
        """With a goal for today."""
        assert self("domain", "speak up").code == 0
        assert self("goal", "ask one; question", "--confidence", "8", "--challenge", "5", "--when", "today 20:00").code == 0
        return self

    @property
    def units(self) -> Path:
        return self.home / ".config" / "systemd" / "user"

    @property
    def crontab(self) -> Path:
        return self.home / "crontab"

    @property
    def files(self) -> set[str]:
        """What lies in the home, but for the store and what the scripts noted."""
        found = {str(path.relative_to(self.home)) for path in self.home.rglob("*") if not path.is_dir()}
        return {one for one in found if not one.startswith(self.store.name)} - {"calls", "notified"}

    def carried_out(self, line: str) -> Answer:
        """What a command comes to that another program has a shell run, from another folder and with next to no environment."""
        bare = {"HOME": str(self.home), "SMALLWINS_NOW": NOW, "PATH": "/usr/bin:/bin", "LC_ALL": "C"}
        answer = run(["/bin/sh", "-c", line], bare, cwd=self.home)
        return answer._replace(stderr="".join(one for one in answer.stderr.splitlines() if "SMALLWINS_NOW" not in one))


class Heard(Terminal):
    """A terminal that keeps what came, as it came."""

    came = b""

    def take(self, data: bytes) -> None:
        self.came += data
        super().take(data)
