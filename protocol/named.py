"""`typing.NamedTuple` without its cost: classes read the same and behave the same, and are made in less than half the time.

`typing` compiles the annotation of every field to check that it could be a type. Annotations are checked by mypy here, and a quick
log makes so many of these classes that this alone took a tenth of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414  Handed on by this name, which is what a type checker goes by.
else:
    from collections import namedtuple

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
