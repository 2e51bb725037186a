"""`make pyz`: the program and all it needs in one file, for hosts that have Python and nothing else.

    python -m tools.pyz --output dist/smallwins.pyz --extras seal

Two runs on the same source make the same bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import shiv
from shiv.bootstrap.environment import Environment
from shiv.builder import create_archive
from shiv.constants import BUILD_AT_TIMESTAMP_FORMAT, SOURCE_DATE_EPOCH_DEFAULT

from tools import unpacking

ROOT = Path(__file__).parents[1]
OUTPUT = ROOT / "dist" / "smallwins.pyz"
FIRST = "/usr/bin/env python3"
CONSTRAINTS = str(ROOT / "constraints.txt")
_OF_THIS_MACHINE = ("RECORD", "REQUESTED", "INSTALLER", "direct_url.json")
"""What pip notes about an installation: paths and names from here, and of no use in an archive."""

_COMPILED = {".so", ".dylib", ".pyd"}


def main() -> int:
    """Make the file and say where it is."""
    parser = argparse.ArgumentParser(prog="make pyz", description="One file that runs where Python does.")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--extras", default="", help="such as seal; what is compiled then binds the file to this kind of machine")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="smallwins-pyz-") as name:
        site = Path(name) / "site"
        if not _install(site, words.extras):
            print("pyz: pip could not fetch what belongs into it; the lines above say why.", file=sys.stderr)
            return 1
        _tidy(site)
        bound = any(path.suffix in _COMPILED for path in site.rglob("*"))
        draft = Path(name) / "smallwins.pyz"
        _pack(site, draft, unpacking.this_machine() if bound else "")
        words.output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(draft, words.output)
    print(f"{words.output}: {words.output.stat().st_size / 1e6:.1f} MB" + (f", for {unpacking.this_machine()} alone" if bound else ""))
    return 0


def _install(site: Path, extras: str) -> bool:
    what = f"{ROOT}[{extras}]" if extras else str(ROOT)
    quiet = ["--quiet", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "install", *quiet, "--no-compile", "--target", str(site), what]
    env = os.environ | {"PIP_CONSTRAINT": CONSTRAINTS, "PIP_BUILD_CONSTRAINT": CONSTRAINTS}
    return subprocess.run(command, env=env, check=False).returncode == 0  # noqa: S603  the words are ours


def _tidy(site: Path) -> None:
    """Leave out what tells of this machine, and give every file the same rights."""
    shutil.rmtree(site / "bin", ignore_errors=True)
    for path in _files(site):
        if path.name in _OF_THIS_MACHINE and path.parent.suffix == ".dist-info":
            path.unlink()
        else:
            path.chmod(0o644)


def _files(site: Path) -> Iterator[Path]:
    return (path for path in sorted(site.rglob("*")) if path.is_file())


def _pack(site: Path, target: Path, made_for: str) -> None:
    """The archive of shiv, and in it the two modules that start it."""
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", SOURCE_DATE_EPOCH_DEFAULT)), UTC)
    env = Environment(made.strftime(BUILD_AT_TIMESTAMP_FORMAT), shiv.__version__, entry_point="tui.process:run", reproducible=True)
    create_archive([site], target, FIRST, f"unpacking:{unpacking.start.__name__}", env)
    modules = {
        "unpacking.py": Path(unpacking.__file__).read_text(encoding="utf-8"),
        "_build.py": f"BUILD = {env.build_id!r}\nMADE_FOR = {made_for!r}\n",
    }
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, text in modules.items():
            entry = zipfile.ZipInfo(name, made.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


if __name__ == "__main__":
    sys.exit(main())
