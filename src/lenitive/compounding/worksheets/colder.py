"""Does it stay dissolved where it is stored? What is known of water is known at room temperature.

    of_storage(lines, bench, "refrigerator")   # a question: 173 mg/mL is 69 % of what dissolves at room temperature

An order answers with `solubilities`: what stayed dissolved at the temperature of storage.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.compounding.derivations import text_of
from lenitive.compounding.orders import place_of
from lenitive.compounding.rounding import shown
from lenitive.compounding.solubility import InWater, asked_of, stored_colder
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.solubility_stops import dissolved
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.reasons import Reason, Severity
from lenitive.units import Quantity

CODE = "solubility-at-storage"
Rows = Sequence[WorksheetLine]


def of_storage(rows: Rows, bench: Bench, storage: str) -> Iterator[Reason]:
    """A question for each strength that may not stay dissolved; a warning while the storage may still be either."""
    severity: Severity = "caution" if " or " in storage else "question"
    for _, found in dissolved(rows, bench):
        observed = bench.order.solubilities.get(found.jar)
        if observed is not None:
            yield from _within_observed(found, observed, bench)
        elif (rule := stored_colder(found, storage)) is not None:
            sentence = f"{asked_of(found, rule)} Then write {{solubilities.{found.jar}: {shown(found.of_jar)}}}."
            yield bench.order.reason(CODE, sentence, rule.rule.authority, "storage", severity)


def _within_observed(found: InWater, observed: Quantity, bench: Bench) -> Iterator[Reason]:
    """What was seen to stay dissolved is the limit."""
    if found.of_jar > observed:
        sentence = (
            f"{shown(found.of_jar)} of {found.jar} is more than the {text_of(observed)} that the order says stay "
            "dissolved where it is stored: make it weaker, or store it at room temperature."
        )
        place = place_of("solubilities", found.jar)
        yield bench.order.reason("not-soluble", sentence, "solubilities of the order", place)
