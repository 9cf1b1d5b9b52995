"""What a stop says: what the dose comes to, what is usual, and which slip of the pen it may have been.

    sentence_of_a_stop(limit, "840 mg of base by IV push (12 mg/kg)", asked(rows, hours=1), ())

Each reading shows what it would mean in mg of base, or in mg an hour; never a level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.dose_ranges import (
    ANY_FORM,
    FAST,
    HOURS,
    INTRAVENOUS_WORDS,
    DoseRange,
    patterns,
    range_of,
)
from lenitive.pharmacology.routes import ROUTES
from lenitive.units import Quantity, UnitError

TENTHS = (10, 100)
LEAST_SHARE = 50  # policy: a reading is offered where it is at least this part of what is usual
LONGEST_MEANT_H = 24  # policy: minutes were hardly meant as more hours than these


def dose_in_words(limit: DoseRange, highest_mg: float, weight_kg: Fraction, *, is_one_dose: bool) -> str:
    """The dose in mg of base, and per kg where the range counts it so: "84 mg of base by IV push (1.2 mg/kg)"."""
    found = Fraction(highest_mg).limit_denominator(10**6)
    per_kg = f" ({shown(found / weight_kg, limit.usual_to.unit)})" if limit.usual_to.is_per_kg else ""
    is_plain = (is_one_dose and limit.pattern != FAST) or limit.usual_to.is_rate
    within = "" if is_plain else f" within {_window(limit)}"
    return f"{shown(found, 'mg/h' if limit.usual_to.is_rate else 'mg')} of base {how(limit)}{within}{per_kg}"


def how(limit: DoseRange) -> str:
    """The route, or the pattern by vein, in words."""
    return INTRAVENOUS_WORDS.get(limit.pattern, ROUTES[limit.route].phrase)


def _window(limit: DoseRange) -> str:
    return "an hour" if limit.pattern in INTRAVENOUS_WORDS else limit.pattern


def whole(limit: DoseRange, row: CaseRow) -> str:
    """What this row orders in all, where the stop speaks of a part of it: "12000 mg of base over 4 h in all: "."""
    mg, counts = row.base_mg or Fraction(0), [part.count for part in row.schedule.parts]
    number = sum(count or 0 for count in counts)
    if None in counts:
        return ""
    if number > 1:
        return f"{number} doses of {shown(mg, 'mg')} of base, {shown(number * mg, 'mg')} in all: "
    if limit.pattern != FAST and not limit.usual_to.is_rate:
        return ""
    return f"{shown(mg, 'mg')} of base over {shown(row.dose.over_h, 'h')} in all: "


def sentence_of_a_stop(limit: DoseRange, dose: str, questions: str, slips: Iterable[str]) -> str:
    """The whole sentence, keys marked. `questions`: which slip it was; `slips`: readings that make it a usual dose."""
    meant = "; ".join(slips)
    parts = (
        f"{dose} is not answered as a dose for pain: the usual range ends at {limit.usual_to}, and from "
        f"{limit.stop_from} on a dose is stopped.",
        questions,
        f"Read another way: {meant}." if meant else "",
        f"Correct the dose{_for_anesthesia([limit])}",
    )
    return " ".join(filter(None, parts))


def _for_anesthesia(limits: Iterable[DoseRange]) -> str:
    """How to ask for an anesthetic dose, by the routes by which one is given."""
    is_given = any(ROUTES[limit.route].is_injected for limit in limits)
    return "; for anesthesia write {purpose: anesthesia}" if is_given else ""


def sentence_of_a_sum(limits: Sequence[DoseRange], at_h: Fraction) -> str:
    """Several routes or patterns that together come to what would be stopped."""
    parts = dict.fromkeys(f"{how(limit)} (alone stopped from {limit.stop_from})" for limit in limits)
    return (
        f"together, in the hour from {Quantity(at_h, 'h').display(2)}, the doses {' and '.join(parts)} come to more "
        "than is answered for pain. Was one of them written twice, or in the wrong unit? "
        f"Correct the doses{_for_anesthesia(limits)}"
    )


def readings(limit: DoseRange, weight_kg: Fraction, row: CaseRow) -> Iterator[str]:
    """Each slip that would bring the one dose of this row into the usual range, with what it would come to."""
    text = row.fields.text("amount") or row.fields.text("rate") or ""
    try:
        written = Quantity.parse(text)
    except UnitError:
        return  # pieces, sprays or devices: the number of them is the slip
    own = _of_its_own(limit, row.dose.over_h)
    usual_mg, mg = own.usual_to.total(weight_kg), row.base_mg or Fraction(0)
    mg = mg / row.dose.over_h if own.usual_to.is_rate else mg
    unit = "mg/h" if own.usual_to.is_rate else "mg"
    if written.unit.endswith("/min") and _is_answered(own, mg / 60, weight_kg):
        number = written.magnitude(written.unit)
        yield _would_be(shown(number, written.unit.removesuffix("/min") + "/h"), shown(mg / 60, unit))
    for words, factor in _slips(written, weight_kg):
        if usual_mg / LEAST_SHARE <= mg * factor <= usual_mg:
            yield _would_be(words, shown(mg * factor, unit))
    yield from _longer(limit, weight_kg, row)


def _of_its_own(limit: DoseRange, over_h: Fraction) -> DoseRange:
    """The range of the whole infusion, where the stop is for what it gives within the length of a push."""
    if limit.pattern != FAST:
        return limit
    return range_of(limit.route, ANY_FORM, limit.purpose, patterns().of(over_h)) or limit


def _is_answered(limit: DoseRange, mg: Fraction, weight_kg: Fraction) -> bool:
    """Whether so much lies below the stop of this range, and is not next to nothing."""
    least_mg = limit.usual_to.total(weight_kg) / LEAST_SHARE
    return mg >= least_mg and (limit.stop_from is None or mg < limit.stop_from.total(weight_kg))


def _would_be(words: str, amount: str) -> str:
    """What another reading comes to; where it is the reading itself, once."""
    return words if words.removesuffix(" in all") == amount else f"{words} would be {amount} of base"


def _slips(written: Quantity, weight_kg: Fraction) -> Iterator[tuple[str, Fraction]]:
    """What may have been meant, and by which factor the dose changes."""
    number, unit = written.magnitude(written.unit), written.unit
    smaller = {"g": "mg", "mg": "mcg"}
    first, _, rest = unit.partition("/")
    if first in smaller:
        yield shown(number, "/".join(filter(None, (smaller[first], rest)))), Fraction(1, 1000)
    if "/kg" in unit:
        yield f"{shown(number, unit.replace('/kg', '', 1))} in all", 1 / weight_kg
    for tenth in TENTHS:
        yield shown(number / tenth, unit), Fraction(1, tenth)


def _longer(limit: DoseRange, weight_kg: Fraction, row: CaseRow) -> Iterator[str]:
    """The same amount over as many hours as minutes were written."""
    over_min, hours = row.dose.over_h * 60, range_of(limit.route, limit.form, limit.purpose, HOURS)
    is_likely = over_min <= LONGEST_MEANT_H
    if hours is None or not is_likely or not (row.fields.has("amount") and row.fields.has("over")):
        return
    if limit.usual_to.is_rate:
        return
    per_h = (row.base_mg or Fraction(0)) / over_min
    if per_h <= hours.usual_to.total(weight_kg):
        yield f"over {shown(over_min, 'h')} it would run at {shown(per_h, 'mg/h')} of base"
