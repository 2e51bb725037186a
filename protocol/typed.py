"""Names of `typing` for what a quick log loads. `typing` itself would cost it more than all rules of the protocol.

A type checker sees the real ones. While the program runs they say nothing, but for `NamedTuple`: its classes read and behave as those of
`typing`, and are made in less than half the time, since nobody compiles every annotation to see whether it could be a type.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import Final as Final
    from typing import Literal as Literal
    from typing import NamedTuple as NamedTuple
    from typing import cast as cast
else:
    from collections import namedtuple

    Any = Final = object

    class Literal:
        """Stands in aliases: one text of several."""

        def __class_getitem__(cls, values: object) -> type:
            """What all of the texts are."""
            return str

    def cast(kind: object, value: object) -> object:  # noqa: ARG001  The parameters are those of `typing`.
        """The value itself."""
        return value

    class _Making(type):
        """Turns the body of a class into a named tuple with the methods that stand in it."""

        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            """A class of its own fields alone, as in `typing`; annotations stay the text that they are."""
            fields = body["__annotations__"]
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024  What the rule asks for is made here.
            for key, value in body.items():
                if key not in fields and key != "__module__":
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Making, "NamedTuple", (), {})
