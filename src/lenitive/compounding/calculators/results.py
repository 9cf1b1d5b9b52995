"""What comes with the result of a calculator: the name of each number, as JSON has it, and its label.

    result_label("alligation", "high")       # "of the stronger"
    result_label("percent", "to_weigh")      # "to weigh"

A number that is a substance's own, such as ketamine hydrochloride, has its name for a label.
"""

from __future__ import annotations

_LABELS = {
    "base": "base",
    "base_each": "base for each",
    "batch_units": "pieces in the batch",
    "book": "by the book",
    "by_assay": "by the assay",
    "by_assay_and_water": "by assay and water",
    "by_none": "nothing corrected for",
    "by_salt_only": "by the salt only",
    "concentration": "concentration",
    "counted": "counted as given",
    "days": "days",
    "days_exact": "days, exactly",
    "delivered": "delivered",
    "difference": "difference",
    "diluent": "diluent",
    "diluent_each": "diluent for each",
    "displaced": "displaced",
    "displaced_each": "displaced in each",
    "drug": "drug",
    "drug_each": "drug for each",
    "error_if_base_was_meant": "error if base was meant",
    "error_if_salt_was_meant": "error if salt was meant",
    "factor": "factor",
    "fraction": "fraction filled",
    "high": "upper limit",
    "highest_by_solubility": "highest by solubility",
    "jar_strength": "strength as weighed from the jar",
    "largest_that_fits": "most that is used by the beyond-use date",
    "last_on": "used up on",
    "left_over": "left over",
    "low": "lower limit",
    "mg_per_spray": "in one spray",
    "mixture": "mixture",
    "multiple": "weighed so many times",
    "next_fill": "next fill due on",
    "of_stated": "share of what is stated",
    "per_day": "a day",
    "per_stroke": "one stroke",
    "percent_of_use": "share of what was used",
    "portion": "portion to take",
    "powder": "powder",
    "salt_over_base": "salt over base",
    "sprays": "sprays",
    "stated": "stated",
    "stock": "stock",
    "stops_above": "stopped above",
    "strength": "strength",
    "strokes_exact": "strokes, exactly",
    "to_weigh": "to weigh",
    "uncorrected": "share of the label, powder taken as 100 %",
    "usable": "usable",
    "volume": "volume",
}
_OF_ONE = {
    ("alligation", "high"): "of the stronger",
    ("alligation", "low"): "of the weaker",
    ("potency", "strength"): "strength found",
}


def is_labeled(name: str) -> bool:
    """Whether there is a label for a number of this name."""
    return name in _LABELS


def result_label(calculator: str, name: str) -> str:
    """What a person calls the number; a substance's own name stands as it is."""
    return _OF_ONE.get((calculator, name), _LABELS.get(name, name))
