"""What runs first in smallwins.pyz: unpack the program once, into a folder of this account alone, and start it from there.

The host's Python reads this before anybody knows how old it is, so nothing here is newer than Python 3.6. Most starts find the program
unpacked and load nothing but `os` and `sys` on the way to it: shiv's own start would cost a quick log 40 ms.
"""

import os
import sys

OLDEST = (3, 11)
ROOT = "SHIV_ROOT"
PRIVATE = 0o700


class Unusable(Exception):
    """The program cannot run here; the text says why and what to do."""


def start() -> None:
    """Start the program. Ends the process, with status 1 and one line where it cannot run here."""
    try:
        site = _unpacked()
    except Unusable as problem:
        print(f"smallwins: {problem}", file=sys.stderr)
        sys.exit(1)
    # The archive has the first place, and would be asked for every module.
    sys.path[0] = site
    from tui.cli import main

    sys.exit(main())


def _unpacked() -> str:
    from _build import BUILD, MADE_FOR

    if sys.version_info < OLDEST:
        here, oldest = (".".join(map(str, version[:2])) for version in (sys.version_info, OLDEST))
        raise Unusable(f"this is Python {here}, and it takes {oldest} or newer. If there is one: python{oldest} {sys.argv[0]}")
    if MADE_FOR and this_machine() != MADE_FOR:
        raise Unusable(f"this file was made for {MADE_FOR}, and this is {this_machine()}. Make another one, here or without sealing.")
    folder = os.path.join(_base(), "smallwins")
    try:
        _make_private(folder)
        return _site(folder, BUILD)
    except OSError as error:
        raise Unusable(f"cannot unpack into {folder}: {error.strerror or error}. Name a folder of yours: {ROOT}=FOLDER") from error


def this_machine() -> str:
    """What a compiled module is bound to: the Python, the system, the processor."""
    return f"{sys.implementation.cache_tag} on {sys.platform} {os.uname().machine}"


def _base() -> str:
    wanted = os.environ.get(ROOT)
    if wanted:
        return os.path.abspath(os.path.expanduser(wanted))
    cache = os.environ.get("XDG_CACHE_HOME", "")
    return cache if os.path.isabs(cache) else os.path.join(os.path.expanduser("~"), ".cache")


def _make_private(folder: str) -> None:
    """What lies there is run, so nobody else may write there."""
    os.makedirs(folder, PRIVATE, exist_ok=True)
    facts = os.stat(folder)
    if facts.st_uid != os.geteuid():
        raise Unusable(f"{folder} belongs to another account. Name a folder of yours: {ROOT}=FOLDER")
    if facts.st_mode & 0o777 != PRIVATE:
        os.chmod(folder, PRIVATE)


def _site(folder: str, build: str) -> str:
    unpacked = os.path.join(folder, build)
    if not os.path.isdir(unpacked):
        _unpack(unpacked)
    return os.path.join(unpacked, "site-packages")


def _unpack(target: str) -> None:
    """Under a lock, beside its place, and moved there when it is whole."""
    import zipfile
    import zlib
    from pathlib import Path

    from _bootstrap import extract_site_packages

    with zipfile.ZipFile(sys.argv[0]) as archive:
        try:
            extract_site_packages(archive, Path(target))
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise Unusable(f"{sys.argv[0]} is damaged. Copy it again.") from error
