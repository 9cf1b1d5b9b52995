"""What was typed into the search for people, told apart: words of a name, a birth date, a telephone or a card number.

terms_in("ortiz 3/14/1980")           # SearchTerms(words=("ortiz",), born_on=date(1980, 3, 14))
terms_in("(303) 555-0123")            # SearchTerms(telephone="303-555-0123")
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lenitive.care.rules.card_numbers import card_number_in
from lenitive.care.rules.contact import telephone_in
from lenitive.care.rules.names import words

MOST_WORDS = 6
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_MONTH_FIRST = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)", re.ASCII)
_NUMBERS = re.compile(r"(?<!\w)[+(]?\d[\d()\s./-]{5,}\d(?!\w)", re.ASCII)


@dataclass(frozen=True)
class SearchTerms:
    """What somebody is looked for by; whatever was given has to fit."""

    words: tuple[str, ...] = ()
    born_on: date | None = None
    telephone: str = ""
    card_number: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self == SearchTerms()


def terms_in(text: str) -> SearchTerms:
    """The terms of a text. A number that is neither a date, a telephone nor a card number finds nobody, as a word."""
    born_on, rest = _date_in(text)
    telephone = card_number = ""
    for found in _NUMBERS.findall(rest):
        telephone = telephone or telephone_in(found)
        card_number = card_number or card_number_in(found)
        rest = rest.replace(found, " ") if telephone_in(found) or card_number_in(found) else rest
    return SearchTerms(words(rest)[:MOST_WORDS], born_on, telephone, card_number)


def _date_in(text: str) -> tuple[date | None, str]:
    """The first date, month before day as in the US, and the text without it."""
    for pattern, order in ((_YEAR_FIRST, (0, 1, 2)), (_MONTH_FIRST, (2, 0, 1))):
        if found := pattern.search(text):
            year, month, day = (int(found.groups()[place]) for place in order)
            try:
                return date(year, month, day), text.replace(found[0], " ")
            except ValueError:
                continue
    return None, text
