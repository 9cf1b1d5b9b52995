"""DEA registration numbers: two letters (or a letter and 9), six digits, and a check digit.

    problem("AB1234563")      # "": the check digit fits
    problem("AB1234564")      # "its last digit does not fit the six before it"

The first, third and fifth digit plus twice the second, fourth and sixth end in the seventh (general practice).
"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[A-Z][A-Z9][0-9]{7}\Z")  # not \d, which takes the digits of other scripts as well


def problem(number: str) -> str:
    """What is wrong with a number, as the end of a sentence. It is empty when nothing is."""
    if not _NUMBER.match(number):
        return "it is not two letters and seven digits"
    return "" if check_digit(number[2:8]) == number[8] else "its last digit does not fit the six before it"


def check_digit(digits: str) -> str:
    """The seventh digit, which follows from the other six."""
    odd, even = (sum(map(int, digits[start:6:2])) for start in (0, 1))
    return str((odd + 2 * even) % 10)
