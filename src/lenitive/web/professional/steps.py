"""A step of a sum in columns.

working("10 % × 120 g = 12 g of base")      # ("10 % × 120 g", "12 g", "of base")
"""

from __future__ import annotations

import re

# A day, or a number with its unit; then the rest of the sentence.
_GIVEN = re.compile(r"(\d{4}-\d\d-\d\d|[-−]?[\d.,]+(?![-\d])(?: (?:%|[a-zA-Z]+)(?:/[a-zA-Z]+)?(?: [wv]/[wv])?)?)(.*)")


def working(step: str) -> tuple[str, str, str]:
    """An equation as what is worked, the number that it gives, and what follows that; a sentence as itself alone."""
    left, equals, right = step.rpartition(" = ")
    found = _GIVEN.fullmatch(right)
    if not equals or not found or ": " in right:
        return step, "", ""
    return left, found[1], found[2].strip(" ,")
