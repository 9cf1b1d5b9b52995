"""What the pages of the compounding room share: a reason in the page's words, a step of a sum in columns.

said(reason, "amount", {"amount": "How much is made"})      # "amount has no unit" → "How much is made has no unit."
working("10 % × 120 g = 12 g of base")                       # ("10 % × 120 g", "12 g", "of base")
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lenitive.reasons import Reason as BenchReason
from lenitive.web.reasons import Reason, whole

# A day, or a number with its unit; then the rest of the sentence.
_GIVEN = re.compile(r"(\d{4}-\d\d-\d\d|[-−]?[\d.,]+(?![-\d])(?: (?:%|[a-zA-Z]+)(?:/[a-zA-Z]+)?(?: [wv]/[wv])?)?)(.*)")
CHOICES = re.compile(r"\b(?:as_base|as_salt|as_supplied|as_is|of_mixed)\b")
WRITE = {"w": "choose ", "W": "Choose "}
LISTED = ("one-of", "unknown-field")  # reasons that list fields by name after their last colon


def said(reason: BenchReason, field: str = "", labels: Mapping[str, str] | None = None) -> Reason:
    """The same at a field of the page, with the page's labels for names of keys."""
    sentence = whole(_relabelled(reason, labels or {}))
    return Reason(reason.code, sentence, reason.source, field, reason.line, reason.is_question)


def _relabelled(reason: BenchReason, labels: Mapping[str, str]) -> str:
    sentence = reason.text
    own = labels.get(reason.path, "")
    if own and sentence.startswith(f"{reason.path} "):
        own = f"“{own}”" if own.endswith(" is") else own
        sentence = f"{own}{sentence.removeprefix(reason.path)}"
    if reason.code in LISTED:
        before, colon, after = sentence.rpartition(":")
        after = re.sub(r"\w+", lambda found: labels.get(found[0], found[0]), after)
        sentence = f"{before}{colon}{after}"
    # "for example amount=120 g": nobody types the name of a field here. Names with an underscore are no words.
    names = "|".join(map(re.escape, labels)) or "(?!)"
    sentence = re.sub(rf"\b(?:{names})=(?=\S)", "", sentence)
    sentence = re.sub(r"\b[a-z]+(?:_[a-z]+)+\b", lambda found: _quoted(labels, found[0]), sentence)
    return choices_spoken(sentence)


def _quoted(labels: Mapping[str, str], name: str) -> str:
    return f"“{labels[name]}”" if name in labels else name


def choices_spoken(sentence: str) -> str:
    """Choices as the page's lists have them: as_base is "as base"."""
    sentence = re.sub(r"\b([Ww])rite (?=as_base|as_salt|added)", lambda found: WRITE[found[1]], sentence)
    return CHOICES.sub(lambda found: found[0].replace("_", " "), sentence)


def working(step: str) -> tuple[str, str, str]:
    """An equation as what is worked, the number that it gives, and what follows that; a sentence as itself alone."""
    left, equals, right = step.rpartition(" = ")
    found = _GIVEN.fullmatch(right)
    if not equals or not found or ": " in right:
        return step, "", ""
    return left, found[1], found[2].strip(" ,")
