"""Words of a note that name another route or way of use than the form's own: "place in rectum" on a troche.

    of_another_way(order, way, "place in rectum")    # (Reason("label-note-other-way", "'rectum' in the note names …"),)

The words are other_ways of rules/directions.yaml; those that contradict one form alone are its `contrary`, in `notes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from lenitive.compounding.direction_rows import OTHER_WAYS, OtherWay
from lenitive.compounding.labels.ways import WayOfUse
from lenitive.compounding.orders.order import Order
from lenitive.reasons import Reason, as_typed

PLACE = "prescription.directions.note"
SOURCE = "policy: notes on a label"


def of_another_way(order: Order, way: WayOfUse, text: str) -> tuple[Reason, ...]:
    """A question for each way of use in the note that is not this form's."""
    rules = OTHER_WAYS.read()
    found = (_first(text, (*row.en, *row.es)) for row in rules.rows if not _is_own(row, way))
    form = f"this {order.formula.dosage_form} ({way.route.en})"
    return tuple(
        order.reason(
            "label-note-other-way",
            f"{as_typed(words)} in the note names another way of use than that of {form}: ask the prescriber which is "
            "meant, then take it out of the note, or make the preparation that is meant.",
            SOURCE,
            PLACE,
            "question",
        )
        for words in dict.fromkeys(found)
        if words
    )


def _is_own(row: OtherWay, way: WayOfUse) -> bool:
    return way.key in row.ways or any(route in row.routes for route in way.routes)


def _first(text: str, words: Iterable[str]) -> str:
    """The first of the words that stands in the text and is not forbidden there; empty when none does."""
    return next(
        (each for each in words for found in _whole(each).finditer(text) if not _is_forbidden(text[: found.start()])),
        "",
    )


def _is_forbidden(before: str) -> bool:
    """Whether a "not" stands at the end of what is before, but for articles."""
    rules = OTHER_WAYS.read()
    between = {*rules.between.en, *rules.between.es}
    last = before.split()
    while last and last[-1] in between:
        last.pop()
    worded = f" {' '.join(last)}"
    return any(worded.endswith(f" {word}") for word in (*rules.forbids.en, *rules.forbids.es))


@cache
def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
