"""Sign-up codes: eight characters, none of which looks or sounds like another one on paper.

    drawn_code()                    # "K7MX-94QP", as it is printed
    code_in(" k7mx94qp")            # "K7MX94QP", as it is compared

Left out: 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V. What remains are 21 characters, so nearly 40,000 million codes.
"""

from __future__ import annotations

import secrets

LETTERS = "34679ACEFGHJKMNPRTWXY"
LENGTH = 8
SHOWN_IN = 4


def drawn_code() -> str:
    """A new code, in two groups."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    return f"{drawn[:SHOWN_IN]}-{drawn[SHOWN_IN:]}"


def code_in(text: str) -> str:
    """What somebody typed, in capitals and without what stands between; at most as long as a code."""
    return "".join(each for each in text.upper() if each.isalnum())[:LENGTH]
