"""Passwords made of words that anybody would try here: the product, the trade, the site. Django asks this validator.

>>> OwnWords().validate("ketamineketamine")
Traceback (most recent call last):
...
django.core.exceptions.ValidationError: ['Choose a password that is not made of words such as “ketamine”.']

The list is policy (docs/operating.md). What remains without such words has to be eight letters long.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError

from lenitive.people.sites import working_sites

WORDS = (
    "lenitive", "ketamine", "ketalar", "pharmacy", "pharmacist", "clinic", "prescriber", "technician", "nurse",
    "administrator", "demonstration", "colorado", "denver", "littleton", "password", "welcome", "compounding",
)  # fmt: skip
LEAST_LEFT = 8


class OwnWords:
    """Refuses a password of which too little is left without these words and the names of our sites."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError with the word, if the password is made of such words."""
        left, found = password.lower(), ""
        for word in (*WORDS, *self._sites()):
            if word in left:
                left, found = left.replace(word, ""), found or word
        if found and len(left) < LEAST_LEFT:
            raise ValidationError(f"Choose a password that is not made of words such as “{found}”.", "own_word")

    def get_help_text(self) -> str:
        """The rule as a sentence, for a page that explains it."""
        return "Your password can't be made of the names of this site or of its trade."

    def _sites(self) -> set[str]:
        named = (part for site in working_sites().values() for part in site.name.lower().split())
        return {part for part in named if len(part) > 3}
