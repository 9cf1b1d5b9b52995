"""Numbers of the controlled-substance registration: two letters (or a letter and 9), six digits, a check digit.

reasons_against_number("AB1234563")      # nothing: the check digit fits
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lenitive.reasons import Reason, as_typed

SOURCE = "general-practice"
_NUMBER = re.compile(r"[A-Z][A-Z9]\d{7}\Z")


def check_digit(digits: str) -> str:
    """Of six digits: the first, third and fifth, and twice the others; the last digit of the sum."""
    odd = sum(int(each) for each in digits[0:6:2])
    even = sum(int(each) for each in digits[1:6:2])
    return str((odd + 2 * even) % 10)


def reasons_against_number(number: str) -> Iterator[Reason]:
    """Why it is not one."""
    if not _NUMBER.match(number):
        sentence = f"A registration number is two letters and seven digits, not {as_typed(number)}: read it again."
        yield Reason("registration-number", sentence, SOURCE)
    elif check_digit(number[2:8]) != number[8]:
        sentence = f"The check digit of {number} does not fit: one of its digits is wrong, read it again."
        yield Reason("registration-check-digit", sentence, SOURCE)
