"""A reason in the words of a page: the labels of its fields stand for the keys that a sentence marks.

said(reason, "amount", {"amount": "How much is made"})      # "{amount} has no unit" → "“How much is made” has no unit."
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate

from lenitive.compounding import choice_label
from lenitive.pharmacology import PUBLISHED_MODELS
from lenitive.reasons import Reason, filled

# Keys that a file has and no page asks for, in words.
FILE_ONLY = {
    "as_needed": "as needed",
    "dosage_form": "dosage form",
    "half_life_window": "half-life window",
    "kind": "kind",
    "route": "route",
}
AUTOMATIC, CHOSEN_HERE = "auto", "chosen for this regimen"  # the model of a case, in a file and on the page
Labels = Mapping[str, str]


def page_reason(reason: Reason, field: str = "", labels: Labels | None = None) -> Reason:
    """The same at a field of the page, with the page's labels for the keys that it marks."""
    sentence = whole(on_the_page(reason, labels or {}))
    return replace(reason, sentence=sentence, path=field)


def on_the_page(reason: Reason, labels: Labels) -> str:
    """Its sentence with labels for keys: a label is said once, and not for what is written where the reason stands."""
    place = re.sub(r"\[\d+\]", "", reason.path)
    own, shown = place.rpartition(".")[2], set[str]()

    def mention(key: str) -> str:
        shown.add(label := _label(place if key == own else key, key, labels))
        return label

    def written(key: str, value: str) -> str:
        if value.startswith("{"):
            return ", ".join(written(_inner(key, name, labels), text) for name, text in _parts(value))
        if key in (own, reason.path) or (label := _label(key, key, labels)) in shown:
            return spoken(value)
        shown.add(label)
        return f"{spoken(value)} at {label}" if label.startswith("“") else f"{label}: {spoken(value)}"

    return filled(reason.sentence, mention, written, spoken)


def _parts(value: str) -> list[tuple[str, str]]:
    """The keys of a mapping as a file has it, {a: 1, b: 2}, each with its value."""
    pairs = (each.partition(": ") for each in value.strip("{}").split(", "))
    return [(key, text) for key, _, text in pairs]


def _inner(key: str, name: str, labels: Labels) -> str:
    """A key within another, as the labels name it."""
    return f"{key}.{name}" if f"{key}.{name}" in labels else name


def spoken(value: str) -> str:
    """A choice as the page's lists have it, a model by the beginning of its title; anything else as it is."""
    if value == AUTOMATIC:
        return f"“{CHOSEN_HERE}”"
    return PUBLISHED_MODELS[value].title.partition(":")[0] if value in PUBLISHED_MODELS else choice_label(value)


def _label(place: str, key: str, labels: Labels) -> str:
    """Of the place, of the key, or of what holds it; a key without a field of its own in its words."""
    *holding, _ = accumulate(key.split("."), "{}.{}".format)
    label = next((labels[name] for name in (place, key, *reversed(holding)) if name in labels), "")
    return f"“{label}”" if label else FILE_ONLY.get(key, key)


def whole(sentence: str) -> str:
    """With a capital at its beginning and a stop at its end."""
    return f"{sentence[:1].upper()}{sentence[1:]}" + ("" if sentence.endswith((".", "?", "!")) else ".")
