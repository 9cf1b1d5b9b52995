"""Telephone numbers, e-mail and addresses as they are kept, and why one is not.

telephone_in("(303) 555-0123")        # "303-555-0123"; empty for anything but a US number
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lenitive.reasons import POLICY, Reason

EMAIL_LETTERS, ADDRESS_LETTERS = 254, 500
_EMAIL = re.compile(r"[^@\s\0<>\"]+@[^@\s\0<>\".]+(\.[^@\s\0<>\".]+)+\Z")
_NOT_A_DIGIT = re.compile(r"[^0-9]+")
_TELEPHONE = re.compile(r"1?([2-9]\d{2})([2-9]\d{2})(\d{4})\Z", re.ASCII)
_TYPED = re.compile(r"[0-9+()./\s-]+\Z")


@dataclass(frozen=True)
class ContactFacts:
    """How somebody is reached, as it was typed. Each may be empty."""

    telephone: str = ""
    email: str = ""
    address: str = ""


def telephone_in(text: str) -> str:
    """The number as it is kept: 303-555-0123. Empty when the text is no telephone number of the United States."""
    found = _TELEPHONE.match(_NOT_A_DIGIT.sub("", text)) if _TYPED.match(text) else None
    return "-".join(found.groups()) if found else ""


def is_email(text: str) -> bool:
    """Whether this is an e-mail address that can be kept."""
    return len(text) <= EMAIL_LETTERS and bool(_EMAIL.match(text))


def reasons_against_contact(contact: ContactFacts) -> Iterator[Reason]:
    """Everything that cannot be kept as it was typed."""
    if contact.telephone and not telephone_in(contact.telephone):
        sentence = "Write a US telephone number with its area code, such as 303-555-0123, or leave it empty."
        yield Reason("bad-telephone", sentence, POLICY, path="telephone")
    if contact.email and not is_email(contact.email):
        sentence = "Write an e-mail address, such as ann@example.org, or leave it empty."
        yield Reason("bad-email", sentence, POLICY, path="email")
    if len(contact.address) > ADDRESS_LETTERS:
        sentence = f"Write the address in at most {ADDRESS_LETTERS} letters."
        yield Reason("address-too-long", sentence, POLICY, path="address")
