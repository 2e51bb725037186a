"""Numbers with their nouns, the same on every screen."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the singular or the plural."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
