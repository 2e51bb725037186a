"""Archives: their texts are read in memory and never unpacked. What they claim of themselves is judged before anything is read."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING

from protocol.visible import quoted
from storage.importing.files import MOST_BYTES, text_of
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from typing import BinaryIO
    from zipfile import ZipInfo

_MOST_MEMBERS, _MOST_RATIO, _SMALL = 10_000, 200, 1024 * 1024
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1


class Archive:
    """The texts of one zip file."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        """Look at the list of members. Raises `NotImported` for what no export has: bombs, paths that lead out, passwords."""
        self.name = name
        try:
            self._zip = zipfile.ZipFile(file)
            members = [one for one in self._zip.infolist() if not one.is_dir()]
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, OSError) as error:
            raise NotImported(name, "this is no sound zip file.") from error
        if len(members) > _MOST_MEMBERS:
            raise NotImported(name, f"it holds more than {_MOST_MEMBERS:,} files.")
        for one in members:
            self._judge(one)
        if sum(one.file_size for one in members) > MOST_BYTES:
            raise NotImported(name, f"it would unpack to more than {MOST_BYTES // 1024**2} MB.")
        self.members = {one.filename: one for one in members}
        if len(self.members) < len(members):
            raise NotImported(name, "two of its files have one name.")

    def _judge(self, one: ZipInfo) -> None:
        parts = one.filename.split("/")
        if one.filename.startswith("/") or ".." in parts or "\\" in one.orig_filename or ":" in parts[0] or "\0" in one.orig_filename:
            raise NotImported(self.name, f"{quoted(one.orig_filename)} in it is a path that leads out of it.")
        if one.flag_bits & _ENCRYPTED:
            raise NotImported(self.name, "it is encrypted. Export it without a password.")
        if one.compress_type not in _PACKED:
            raise NotImported(self.name, f"{quoted(one.filename)} in it is packed in a way that no export is.")
        if one.file_size > _SMALL and one.file_size > _MOST_RATIO * max(one.compress_size, 1):
            raise NotImported(self.name, f"{quoted(one.filename)} in it unpacks to more than {_MOST_RATIO} times its size.")

    def text(self, member: str) -> str:
        """One of its files as text. It has at most as many bytes as it claims."""
        try:
            data = self._zip.read(self.members[member])
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError) as error:
            raise NotImported(self.name, f"{quoted(member)} in it is damaged.") from error
        return text_of(data, member)
