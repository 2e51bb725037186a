"""Text as it is compared in a search: without case, accents and marks."""

from __future__ import annotations


def folded(text: str) -> str:
    """Text without case, accents and marks. It may come out longer or shorter; see `aligned`."""
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize

    return "".join(one for one in normalize("NFKD", text.casefold()) if not combining(one)).casefold()


def aligned(text: str) -> str:
    """Text without case and accents, each character in the place where it stands."""
    return text.lower() if text.isascii() else "".join(folded(one)[:1] or one for one in text)
