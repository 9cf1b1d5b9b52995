"""One person under two spellings: who wrote a name twice is one person, and may not check what they did themselves.

one_person("J. Marsh", "j marsh")      # "J. Marsh"
"""

from __future__ import annotations


def one_person(one: str | None, other: str | None) -> str:
    """The name when both are the same but for capitals, dots and spaces; else empty: what nobody wrote is nobody."""
    return one if one is not None and other is not None and _name(one) == _name(other) else ""


def _name(text: str) -> str:
    return " ".join(text.replace(".", " ").split()).casefold()
