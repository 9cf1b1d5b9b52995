"""Reading rule data that holds its texts in both languages side by side."""

from collections.abc import Iterator
from typing import Any

LANGUAGES = ("en", "es")


def texts(value: Any, language: str) -> Iterator[str]:
    """Every text of a language, at any depth."""
    if isinstance(value, dict):
        if set(LANGUAGES) <= value.keys():
            yield value[language]
        for below in value.values():
            yield from texts(below, language)
    elif isinstance(value, list):
        for below in value:
            yield from texts(below, language)
