"""The calculator of nasal sprays: drug for a bottle, what of it can be used, for how many days, and when to stop.

calculate("nasal", {"bottle": "15 mL", "per_spray": "10 mg", "volume_per_spray": "0.1 mL", ...}).also["sprays"]

Above 200 mg/mL of base it stops; a salt that does not dissolve stops it too (rules/devices.yaml, ingredients.yaml).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.calculators.answers import Number, answer, as_grams
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import READABILITY, Calculator, Field
from lenitive.compounding.calculators.identity import FIELDS, Counting, counting, in_jar, named
from lenitive.compounding.calculators.measures import ASSAY, CONCENTRATION, COUNT, DOSE, NUMBER, TEXT, VOLUME
from lenitive.compounding.calculators.solubility import dissolving, too_much
from lenitive.compounding.calculators.use import against, fitting, losses_not_given
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.choices import STORAGES
from lenitive.compounding.days_supply import daily
from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.devices import Bottle, nasal_limits, usable
from lenitive.compounding.rounding import limit_down, shown
from lenitive.compounding.solubility import WHOLE, InWater, asked_of, stored_colder
from lenitive.compounding.strength import convert
from lenitive.compounding.supply import days_supply
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

NONE = Quantity(0, "mL")
CODE = "solubility-at-storage"
SUBSTANCE = "ketamine"  # whose limits the rules hold


@dataclass(frozen=True)
class _Judged:
    """What is to be said of a concentration, and its limit of solubility."""

    also: dict[str, Number]
    warnings: tuple[Reason, ...]


def _nasal(values: Values) -> Calculation:
    bottle, volume = values.quantity("bottle"), values.quantity("volume_per_spray")
    strength, first = _concentration(values, volume)
    counted = (strength * bottle).to("mg")
    how, jar = counting(values, counted), in_jar(values, counted)
    judged = _judged(values, strength, how)
    assay = values.number_or_none("assay") or Fraction(1)
    weighed = as_grams(jar.weighed / assay)
    steps = [first, equals(f"{text_of(bottle)} × {text_of(strength)}", counted) + " in the bottle", *jar.steps]
    if assay != 1:
        steps.append(equals(f"{text_of(jar.weighed)} ÷ {text_of(assay)} (assay)", weighed) + " to weigh")
    left = usable(Bottle(bottle, volume, *(values.quantity_or_none(name) or NONE for name in ("prime", "dead"))))
    also: dict[str, Number] = {
        "strength": strength,
        "mg_per_spray": (strength * volume).to("mg"),
        "counted": counted,
        "usable": left.volume,
        "sprays": ShownNumber.of(left.sprays),
        **judged.also,
    }
    warnings = [*jar.warnings, *judged.warnings, *(losses_not_given(values) if values.has("per_day") else ())]
    lasting, more, warning = _lasting(values, bottle, left.volume, volume)
    worded = (*steps, *left.steps, *more)
    return answer(values, weighed, worded, also={**also, **lasting}, warnings=(*warnings, *warning))


def _concentration(values: Values, volume: Quantity) -> tuple[Quantity, str]:
    if values.exactly_one_of("per_spray", "strength") == "strength":
        strength = values.quantity("strength").to("mg/mL")
        return strength, equals(f"{text_of(strength)} × {text_of(volume)}", (strength * volume).to("mg")) + " a spray"
    per_spray = values.quantity("per_spray")
    strength = (per_spray / volume).to("mg/mL")
    return strength, equals(f"{text_of(per_spray)} ÷ {text_of(volume)}", strength)


def _lasting(
    values: Values, bottle: Quantity, left: Quantity, volume: Quantity
) -> tuple[dict[str, Number], tuple[str, ...], tuple[Reason, ...]]:
    """Whole days at so many sprays a day, when that was said."""
    if not values.has("per_day"):
        return {}, (), ()
    use = daily(volume, values.count_or_none("nostrils") or 1, values.number("per_day"))
    found = days_supply(bottle, use.amount, lost=bottle - left, days_left=values.count_or_none("beyond_use_days"))
    steps = found.steps if left == bottle else found.steps[1:]  # what is usable was said above
    also: dict[str, Number] = {
        "days": ShownNumber.of(found.days),
        "days_exact": ShownNumber.of(found.exact_days),
        **fitting(found),
    }
    return also, (*use.steps, *steps), against(found)


def _judged(values: Values, strength: Quantity, how: Counting) -> _Judged:
    """Refused above the highest nasal strength and above solubility; warnings on the way there."""
    ingredient = named(values.word("ingredient"))[0] if values.has("ingredient") else None
    if ingredient is not None and ingredient.name != SUBSTANCE:
        worded = (
            f"No limits for nasal {ingredient.name} are in the rules: find out its highest strength and solubility."
        )
        return _Judged(
            {}, (Reason("nasal-limits-not-published", worded, "policy: devices on file", "caution", path="ingredient"),)
        )
    base = _as_base(strength, how)
    limits = nasal_limits()
    highest = Quantity(limits.highest.mg_per_ml, "mg/mL")
    dissolved = _dissolved(values, strength, how)
    reasons = list(dissolved.warnings)
    if base > highest:
        worded = f"{shown(base)} of base is above {text_of(highest)}, where nasal {SUBSTANCE} stops: make a weaker one."
        source = limits.highest.rule.cited
        reasons.insert(0, Reason("nasal-too-strong", worded, source, "stop", path="per_spray"))
    also: dict[str, Number] = {**dissolved.also, "stops_above": _as_counted(highest, how)}
    if refusals := [reason for reason in reasons if reason.severity != "caution"]:
        raise Refused(refusals)
    harm = Quantity(limits.serious_harm_from.mg_per_ml, "mg/mL")
    if base >= harm:
        worded = f"Serious harm was reported with nasal sprays of {text_of(harm)} and above: see FDA, 16 Feb 2022."
        source = limits.serious_harm_from.rule.cited
        reasons.append(Reason("nasal-harm-reported", worded, source, "caution", path="per_spray"))
    return _Judged(also, tuple(reasons))


def _as_base(strength: Quantity, how: Counting) -> Quantity:
    """The strength as base; as it stands when nothing is known of a salt, which errs towards stopping early."""
    return strength if how.base is None else convert(strength, how.counts, how.base).amount


def _as_counted(base: Quantity, how: Counting) -> ShownNumber:
    """A limit of base as the strength beside it counts, rounded down: 200 mg/mL of base are 230 of hydrochloride."""
    counted = base if how.base is None else convert(base, how.base, how.counts).amount
    limit = limit_down(counted.to("mg/mL"), WHOLE).removesuffix(" mg/mL")
    return ShownNumber(limit, "mg/mL", limit)


def _colder(values: Values, found: InWater) -> Reason | None:
    """A question when it is stored where nobody knows how much dissolves."""
    rule = stored_colder(found, values.word("storage"))
    return None if rule is None else Reason(CODE, asked_of(found, rule), rule.rule.cited, "question", path="storage")


def _dissolved(values: Values, strength: Quantity, how: Counting) -> _Judged:
    found = dissolving(strength, how)
    if found is None:
        return _Judged({}, ())
    also: dict[str, Number] = {"jar_strength": found.of_jar, "highest_by_solubility": found.highest}
    if found.is_too_much:
        return _Judged(also, (too_much(found, "stop", "per_spray"),))
    if (colder := _colder(values, found)) is not None:
        return _Judged(also, (colder,))
    crystals = nasal_limits().crystals_from
    if 100 * found.share < crystals.share_percent:
        return _Judged(also, ())
    worded = f"This is {found.about}: crystals at the tip are reported at such strengths."
    return _Judged(also, (Reason("near-solubility", worded, crystals.rule.cited, "caution", path="per_spray"),))


CALCULATORS = (
    Calculator(
        "nasal",
        "Nasal spray",
        "Drug for a bottle, the sprays and days it gives after priming, and the strengths at which ketamine stops.",
        (
            Field("bottle", "Bottle", "what it is filled with", True, None, "15 mL", VOLUME),
            Field("per_spray", "Drug per spray", "a mass", False, None, "10 mg", DOSE),
            Field("strength", "Strength", "in place of the drug per spray", False, None, "100 mg/mL", CONCENTRATION),
            Field("volume_per_spray", "Volume per spray", "weighed, not printed", True, None, "0.1 mL", VOLUME),
            Field("prime", "Priming", "lost before first use", False, None, "0.5 mL", VOLUME.or_zero()),
            Field("dead", "Dead volume", "left in the bottle", False, None, "0.3 mL", VOLUME.or_zero()),
            Field("storage", "Storage", "where it is kept", False, STORAGES, "refrigerator", TEXT),
            Field("assay", "Assay", "of the powder, as is", False, None, "99.2 %", ASSAY),
            Field("per_day", "Sprays a day", "the most, in one nostril; counts the days", False, None, "4", NUMBER),
            Field("nostrils", "Nostrils", "2 for each nostril; 1 unless given", False, None, "2", COUNT),
            Field("beyond_use_days", "Beyond-use days", "to compare the days with", False, None, "35", COUNT),
            *FIELDS,
            READABILITY,
        ),
        {
            "bottle": "15 mL",
            "per_spray": "10 mg",
            "volume_per_spray": "0.1 mL",
            "prime": "0.5 mL",
            "dead": "0.3 mL",
            "per_day": "4",
            "ingredient": "ketamine",
            "basis": "as_base",
        },
        _nasal,
        also_called=(
            "metered spray",
            "priming loss",
        ),
    ),
)
