"""What is asked beside a case: the strength in the bag or syringe, its volume, and how finely pump and syringe are set.

    read_setup({"strength": "1 mg/mL", "counts": "base", "volume": "100 mL", "pump": "0.1 mL/h"})

Nothing is filled in: neither whether the strength counts base or salt, nor the steps of the pump.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from lenitive.pharmacology.cases.substance import SALT_FACTOR
from lenitive.pharmacology.cases.vocabulary import BASES
from lenitive.pharmacology.infusions.numbers import PLACES, ends, exact
from lenitive.pharmacology.infusions.standards import believed
from lenitive.pharmacology.regimens import Regimen
from lenitive.readings import quoted
from lenitive.reasons import POLICY, Reason, Refused, braced
from lenitive.units import Quantity, UnitError

BASE, SALT = "base", "hydrochloride"
UNITS = {"strength": "mg/mL", "volume": "mL", "pump": "mL/h", "syringe": "mL"}
EXAMPLES = {"strength": "1 mg/mL", "volume": "100 mL", "pump": "0.1 mL/h", "syringe": "0.1 mL"}
WHAT = {
    "strength": "how much is in each mL of the bag or syringe",
    "volume": "how much is in the bag or syringe",
    "pump": "the steps in which the pump is set",
    "syringe": "the finest mark of the syringe for the push",
}
NEEDED = ("strength", "volume")


@dataclass(frozen=True)
class PumpSetup:
    """The bag or syringe and what doses from it. `strength`: mg/mL as `counts` says; the steps None: not asked for."""

    strength: Fraction
    counts: str
    volume_ml: Fraction
    pump_ml_per_h: Fraction | None = None
    syringe_ml: Fraction | None = None

    @property
    def factor(self) -> Fraction:
        """Base in one part of what the strength counts."""
        return SALT_FACTOR if self.counts == SALT else Fraction(1)

    @property
    def base_mg_per_ml(self) -> Fraction:
        """Milligrams of base in a milliliter."""
        return self.strength * self.factor


def read_setup(asked: Mapping[str, str], regimen: Regimen | None = None) -> PumpSetup:
    """The setup in these texts; Refused with everything that is wrong with them, and what this regimen lacks."""
    problems: list[Reason] = []
    lacking = [name for name in _needed_by(regimen) if not asked.get(name, "").strip()] if regimen else []
    values = {name: _value(asked.get(name, ""), name, problems) for name in UNITS}
    problems += map(missing, lacking)
    counts = _counts(asked.get("counts", ""), problems)
    if problems:
        raise Refused(problems)
    strength, volume = values["strength"], values["volume"]
    assert strength is not None and volume is not None
    return PumpSetup(strength, counts, volume, values["pump"], values["syringe"])


def _needed_by(regimen: Regimen) -> tuple[str, ...]:
    """What only some regimens need: steps of the pump for an infusion, marks of the syringe for a push."""
    given = [row for row in regimen.rows if row.route == "iv"]
    needed = {"pump": any(not row.is_push for row in given), "syringe": any(row.is_push for row in given)}
    return tuple(name for name, is_needed in needed.items() if is_needed)


def _counts(text: str, problems: list[Reason]) -> str:
    written = text.strip()
    if written in BASES:
        return BASES[written]
    if written:
        sentence = f"{BASES.refusal(quoted(written))}."
        problems.append(Reason("unknown-word", sentence, POLICY, about="dose", path="counts"))
        return ""
    sentence = (
        "Does the strength count base or hydrochloride? The labels of US vials count base. Read the label of what goes "
        f"into the bag, and say which: {BASES.listed}."
    )
    problems.append(Reason("missing-basis", sentence, "S3, S20", "question", "dose", "counts"))
    return ""


def _value(text: str, name: str, problems: list[Reason]) -> Fraction | None:
    """The exact number in its unit; None where it was not written, or with a problem."""
    if not text.strip():
        if name in NEEDED:
            problems.append(missing(name))
        return None
    try:
        quantity = Quantity.parse(text)
    except UnitError as error:
        sentence = f"{braced(str(error).split('; allowed')[0])}. {_write(name)}"
        problems.append(Reason("bad-quantity", sentence, POLICY, about="dose", path=name))
        return None
    if wrong := _wrong(quantity, text, name):
        problems.append(wrong)
        return None
    return quantity.magnitude(UNITS[name])


def _wrong(quantity: Quantity, text: str, name: str) -> Reason | None:
    if quantity.unit != UNITS[name]:
        sentence = f"{quoted(text)} is not in {UNITS[name]}. {_write(name)}"
        return Reason("wrong-unit", sentence, POLICY, about="dose", path=name)
    value = quantity.magnitude(UNITS[name])
    if value <= 0:
        sentence = f"{quoted(text)} is nothing that could be given. {_write(name)}"
        return Reason("zero", sentence, POLICY, about="dose", path=name)
    if not ends(value):
        sentence = f"{quoted(text)} has more than {PLACES} decimals. Write it as label or pump have it. {_write(name)}"
        return Reason("card-not-decimal", sentence, POLICY, about="dose", path=name)
    return None if name == "strength" else _unbelieved(value, name)


def _unbelieved(value: Fraction, name: str) -> Reason | None:
    limit = believed(name)
    if limit.low <= value <= limit.high:
        return None
    between = f"{exact(limit.low, limit.unit)} and {exact(limit.high, limit.unit)}"
    sentence = f"{exact(value, limit.unit)} cannot be right for {WHAT[name]}: it lies between {between}."
    return Reason("card-setting-unlikely", sentence, limit.rule.source, about="dose", path=name)


def missing(name: str) -> Reason:
    """The question for what was not written."""
    return Reason("card-setting-missing", f"Say {WHAT[name]}. {_write(name)}", POLICY, "question", "dose", name)


def _write(name: str) -> str:
    return f"Write for example {{{name}: {EXAMPLES[name]}}}."
