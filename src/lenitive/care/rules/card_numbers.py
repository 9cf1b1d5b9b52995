"""Numbers on patients' cards: nine digits in threes, the last of which finds a slip. They are drawn, not counted, so
that a number tells neither how many people there are nor who came after whom.

    as_card_number("48217730")        # "482-177-302"
    is_card_number("482 177 302")

The last digit is Luhn's (ISO/IEC 7812-1, annex B; not read in the original): it finds any wrong digit and nearly every
pair that was swapped.
"""

from __future__ import annotations

import re

DIGITS = 8
_NUMBER = re.compile(r"(\d{3})[- ]?(\d{3})[- ]?(\d{3})\Z", re.ASCII)


def check_digit(digits: str) -> str:
    """The one digit that goes behind."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def as_card_number(digits: str) -> str:
    """Eight digits with their check digit, as they are printed."""
    whole = digits + check_digit(digits)
    return f"{whole[:3]}-{whole[3:6]}-{whole[6:]}"


def card_number_in(text: str) -> str:
    """The number as it is printed, however it was typed. Empty when it is none of ours."""
    found = _NUMBER.match(text.strip())
    whole = "".join(found.groups()) if found else ""
    return as_card_number(whole[:DIGITS]) if whole and check_digit(whole[:DIGITS]) == whole[DIGITS] else ""
