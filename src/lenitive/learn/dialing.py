"""Telephone numbers in a text as links that dial or text: 911, 988, poison control, a store.

>>> dialed("Call 911.")
'Call <a class="dial" href="tel:911">911</a>.'

In Spanish the word AYUDA before 988 makes the link one that sends it: 988 answers that text in Spanish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lenitive.rules import Both

_LONG = r"1-\d{3}-\d{3}-\d{4}|\d{3}-\d{3}-\d{4}"
NUMBER = re.compile(rf"(?<![\w.,$-])(?:988|911|{_LONG})(?![\w%-]|[.,]\d)")
_AYUDA = re.compile(r"\bAYUDA\b[^.?!\d]*\Z")
SENDS_AYUDA = "sms:988?body=AYUDA"


@dataclass(frozen=True)
class CallRow(Both[str]):
    """What stands on a button, and where it leads; in Spanish `to_es`, where that differs."""

    to: str
    to_es: str | None = None

    def button(self, language: str) -> tuple[str, str]:
        """Words and address."""
        return self.in_language(language), self.to_es if language == "es" and self.to_es else self.to


def dialed(escaped: str) -> str:
    """A text, its signs already escaped for HTML, in which every number can be tapped."""

    def link(found: re.Match[str]) -> str:
        sends = found[0] == "988" and _AYUDA.search(escaped[: found.start()])
        return f'<a class="dial" href="{SENDS_AYUDA if sends else address(found[0])}">{found[0]}</a>'

    return NUMBER.sub(link, escaped)


def shown(escaped: str) -> str:
    """The same without links, for the words on a button: a number stays in one piece."""
    return NUMBER.sub(lambda found: f'<span class="digits">{found[0]}</span>', escaped)


def address(telephone: str) -> str:
    """Where a number leads: "303-707-1500" → "tel:+13037071500"; 988 and 911 as they are."""
    digits = telephone.replace("-", "")
    if len(digits) == 3:
        return f"tel:{digits}"
    return f"tel:+{digits}" if len(digits) == 11 else f"tel:+1{digits}"
