"""What was asked, as it was understood: the inputs of a prediction in words.

list(understood({"regimen": [{"route": "iv", "over_h": 1.0}]}))    # [("dose 1, route", "iv"), ("dose 1, over", "1 h")]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lenitive.pharmacology import PERSON, length
from lenitive.pictures.scales import plain

_HOURS = "h"
_LABELS = {
    "subject": "",
    "regimen": "dose",
    "population": "",
    "drugs": "medicine",
    "with": "with",
    "name": "name",
    "drug": "drug",
    "form": "form",
    "basis": "basis",
    "route": "route",
    "amount": "amount",
    "rate": "rate",
    "strength": "strength",
    "strength_percent": "strength",
    "applied_g": "each time",
    "area_cm2": "skin area",
    "vehicle": "vehicle",
    "patches": "patches",
    "worn_h": "worn for",
    "amount_mg": "amount in all",
    "amount_mg_base": "amount, base",
    "spray_mg_base": "one spray, base",
    "at_h": "starts at",
    "over_h": "over",
    "given": "given as",
    "devices": "devices",
    "every_h": "every",
    "times_h": "time",
    "gap_h": "at least apart",
    "max_per_day": "at most a day",
    "max_g_per_day": "together at most a day",
    "count": "count",
    "lag_h": "delay",
    "product": "product",
    "steady_state": "at steady state",
    "as_needed": "as needed",
    "from_h": "from",
    "until_h": "until",
    "horizon_h": "horizon",
    "model": "model",
    "half_life_window_h": "half-life window",
    "norketamine_opposes": "norketamine counts against relief",
    "purpose": "purpose",
    "n": "virtual people",
    "seed": "seed",
    "between_person": "differences between people",
    "between_occasion": "differences between days",
    "between_study": "differences between studies",
    "residual": "error of one measurement",
    "parameter": "uncertainty of the published numbers",
    **{key: fact.label.lower() for key, fact in PERSON.items()},
}
_UNITS = {
    "strength_percent": "%",
    "applied_g": "g",
    "area_cm2": "cm²",
    "amount_mg_base": "mg",
    "amount_mg": "mg",
    "spray_mg_base": "mg",
    "max_g_per_day": "g",
    **{key: fact.number.unit for key, fact in PERSON.items() if fact.number},
}


def understood(inputs: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each input with its value. A title or note is the reader's own: it is not shown again."""
    for key, value in inputs.items():
        if key not in ("title", "note"):
            yield from _flat(key, input_words(key), value)


def input_words(key: str) -> str:
    """An input as a person calls it."""
    return _LABELS[key]


def input_value(key: str, value: Any) -> str:
    """Its value with its unit."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if key.endswith(f"_{_HOURS}"):
        return length(float(value))
    unit = _UNITS.get(key, "")
    return f"{plain(float(value))} {unit}".strip() if unit or isinstance(value, float) else str(value)


def _flat(key: str, words: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for inner, item in value.items():
            yield from _flat(inner, f"{words} {input_words(inner)}".strip(), item)
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value, 1):
            comma = "," if isinstance(item, Mapping) else ""
            yield from _flat(key, f"{words} {number}{comma}", item)
    elif value is not None:
        yield words, input_value(key, value)
