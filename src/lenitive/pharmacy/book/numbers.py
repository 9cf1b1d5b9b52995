"""Numbers that people say: short, per registrant, with a check digit that finds a wrong digit and two that are swapped.

    next_number("demo-north", "lot")       # "1-3", then "2-1"
    is_number("4417-3")                    # whether the check digit fits

The check digit is Damm's (H. M. Damm, Totally anti-symmetric quasigroups, Marburg 2004).
"""

from __future__ import annotations

import re
from functools import reduce

from django.db import connection

# Damm's table of order ten: zeros on the diagonal, so the check digit of a number with its check digit is 0.
TABLE = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
NEXT = """
INSERT INTO number_series AS s (site, kind, last) VALUES (%s, %s, 1)
ON CONFLICT (site, kind) DO UPDATE SET last = s.last + 1 RETURNING last
"""
_NUMBER = re.compile(r"(\d+)-(\d)\Z")


def check_digit(digits: str) -> str:
    """The one digit that goes behind."""
    return reduce(lambda so_far, digit: TABLE[int(so_far)][int(digit)], digits, "0")


def with_check_digit(number: int) -> str:
    """As it is printed and said."""
    return f"{number}-{check_digit(str(number))}"


def is_number(text: str) -> bool:
    """Whether it can be one of ours."""
    found = _NUMBER.match(text)
    return found is not None and check_digit(found[1]) == found[2]


def next_number(site: str, kind: str) -> str:
    """The next of this kind at this site; whoever asks meanwhile waits, so that no number is left out."""
    with connection.cursor() as cursor:
        cursor.execute(NEXT, [site, kind])
        (last,) = cursor.fetchone() or (0,)
    return with_check_digit(last)
