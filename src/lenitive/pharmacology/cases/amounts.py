"""How much is given at once: the keys amount, rate and product of one row.

    read_dose(fields, weight_kg).mg  # amount: 0.4 mg/kg, 70 kg → Fraction(28)

"2 devices", "3 sprays x 10 mg", "2 x 28 mg" and "2 sprays" of a "spray 10 mg" are amounts too. How long it runs is for
`giving.py`, the esketamine device for `devices.py`, salt or base for `substance.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import ceil, floor

from lenitive.fields import Fields
from lenitive.pharmacology.cases.fields import length_h
from lenitive.pharmacology.cases.giving import Giving, read_giving
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import AMOUNT, PIECE, RATE, positive, shown
from lenitive.pharmacology.cases.vocabulary import GIVEN, PRODUCT_WORDS, PRODUCTS
from lenitive.pharmacology.routes import ROUTES
from lenitive.readings import exact_number, quoted, unknown_word
from lenitive.reasons import Reason, refusal
from lenitive.units import Quantity

_TIMES = re.compile(r"\s*([^\sA-Za-z×*]+)\s*([a-z]+)?\s*[x×*]\s*(.+)")
_SPRAYS = re.compile(r"\s*([^\sA-Za-z×*]+)\s*sprays?\s*")
_DEVICES = re.compile(r"\s*([^\sA-Za-z×*]+)\s*devices?\s*")
DEVICE_MG = 28  # mg of base in one esketamine nasal spray device (S20)


@dataclass(frozen=True)
class Mass:
    """Milligrams, or milligrams per kilogram of the person; salt or base as written."""

    value: Fraction
    is_per_kg: bool = False

    @classmethod
    def of(cls, quantity: Quantity) -> Mass:
        """The mass in a quantity of mass or of mass per kg."""
        is_per_kg = quantity.kind == "mass/kg"
        return cls(quantity.magnitude("mg/kg" if is_per_kg else "mg"), is_per_kg)

    @property
    def unit(self) -> str:
        """The unit of `value`."""
        return "mg/kg" if self.is_per_kg else "mg"

    def mg(self, weight_kg: Fraction | None) -> Fraction | None:
        """Milligrams for this weight; None when the weight is needed and unknown."""
        if not self.is_per_kg:
            return self.value
        return None if weight_kg is None else self.value * weight_kg

    def __str__(self) -> str:
        return shown(self.value, self.unit)


@dataclass(frozen=True)
class Product:
    """What is dispensed; `spray_mg` is the content of one spray (of a device) as written, where it is given."""

    name: str | None = None
    spray_mg: Fraction | None = None
    is_device: bool = False


@dataclass(frozen=True)
class WrittenDose:
    """One dose as written: `mass`, what it comes to in `mg` (None: weight unknown), how it is given, in what form."""

    mass: Mass
    mg: Fraction | None
    giving: Giving
    product: Product
    notes: tuple[Reason, ...]

    @property
    def over_h(self) -> Fraction:
        """How long it runs, hours; 0 for a dose that is given at once."""
        return self.giving.over_h


def read_dose(fields: Fields, route: str | None, weight_kg: Fraction | None) -> WrittenDose | None:
    """Read amount, rate, over, given and product of a row; None when they give no dose."""
    product = _product(fields, route)
    written = fields.taken("amount", lambda text: amount_of(text, product))
    rate = fields.taken("rate", partial(positive, measure=RATE))
    over_h = fields.taken("over", length_h)
    is_push = fields.word("given", GIVEN) is not None
    if not fields.has("amount") and not fields.has("rate"):
        fields.refuse("amount", "dose-missing", f"the amount is missing: write for example {{this: {AMOUNT.example}}}")
    mass, product = written or (None, product)
    total = _total(fields, mass, (rate, over_h), weight_kg)
    mg = total.mg(weight_kg) if total else None
    giving = read_giving(fields, route, over_h, mg, is_push=is_push)
    if total is None or giving is None:
        return None
    _check_sprays(fields, mg, product)
    return WrittenDose(total, mg, giving, product, _weight_notes(total, weight_kg))


def amount_of(text: str, product: Product) -> tuple[Mass, Product]:
    """The mass written in `text`, and the product as far as the text names it."""
    if devices := _DEVICES.fullmatch(text):
        return _devices(text, _pieces(devices[1]), product)
    if sprays := _SPRAYS.fullmatch(text):
        if product.spray_mg is None:
            sentence = f"{quoted(text)}: how much is in one spray? Write for example '3 sprays x 10 mg'"
            raise refusal("spray-strength-missing", sentence)
        return Mass(_pieces(sprays[1]) * product.spray_mg), product
    times = _TIMES.fullmatch(text)
    if not times:
        return Mass.of(positive(text, AMOUNT)), product
    number, each = _pieces(times[1]), positive(times[3], PIECE).magnitude("mg")
    name = _piece_name(times[2], product)
    if product.spray_mg not in (None, each):
        raise refusal(
            "contradictory",
            f"{quoted(text)} does not agree with the product, a spray of {shown(product.spray_mg or each, 'mg')}: "
            "write the same in both",
        )
    return Mass(number * each), Product(name, each if name == "spray" else None)


def _devices(text: str, number: Fraction, product: Product) -> tuple[Mass, Product]:
    if number.denominator != 1:
        sentence = f"{quoted(text)}: write a whole number of devices, for example '2 devices'"
        raise refusal("not-whole-devices", sentence)
    if product.name not in (None, "spray") or product.spray_mg not in (None, DEVICE_MG):
        sentence = f"{quoted(text)}: a device is a nasal spray with {DEVICE_MG} mg: "
        sentence += "take {product} away, or the devices"
        raise refusal("contradictory", sentence)
    return Mass(number * DEVICE_MG), Product("spray", Fraction(DEVICE_MG), is_device=True)


def _pieces(text: str) -> Fraction:
    number, limit = exact_number(text), LIMITS["pieces"]
    if not (number > 0 and limit.holds(number)):
        raise refusal("too-many-pieces", f"{quoted(text)} pieces cannot be right. {limit.sentence}")
    return number


def _piece_name(word: str | None, product: Product) -> str | None:
    if word is None:
        return product.name
    name = word.removesuffix("s")
    if name not in PRODUCTS:
        raise unknown_word(word, PRODUCT_WORDS)
    if product.name not in (None, name):
        sentence = f"the amount speaks of {name} and the product is {product.name}: keep one of them"
        raise refusal("contradictory", sentence)
    return name


def product_of(text: str) -> Product:
    """The product written in `text`: "film", or "spray 28 mg"."""
    name, _, content = text.strip().partition(" ")
    if name not in PRODUCTS:
        raise unknown_word(text, PRODUCT_WORDS)
    if not content:
        return Product(name)
    if name != "spray":
        sentence = f"{quoted(text)}: only a spray has its mg in {{product}}; write {{product: {name}}}"
        raise refusal("unknown-word", sentence)
    return Product(name, positive(content, PIECE).magnitude("mg"))


def _product(fields: Fields, route: str | None) -> Product:
    product = fields.taken("product", product_of) or Product()
    if product.name and route in PRODUCTS["solution"] and route not in PRODUCTS[product.name]:
        routes = ", ".join(PRODUCTS[product.name])
        sentence = (
            f"a {product.name} is not given {ROUTES[str(route)].phrase}: change the route ({routes}) or the product"
        )
        fields.refuse("product", "contradictory", sentence)
    return product


def _total(
    fields: Fields, mass: Mass | None, infusion: tuple[Quantity | None, Fraction | None], weight_kg: Fraction | None
) -> Mass | None:
    """The mass of one dose, from the amount or from rate and over; both only when they agree."""
    rate, over_h = infusion
    if rate is None:
        return mass
    per_h = _per_hour(rate)
    if not fields.has("over"):
        fields.refuse("over", "rate-needs-over", f"a rate needs a length: {_fitting(mass, per_h, weight_kg)}")
    if over_h is None:
        return mass
    run = Mass(per_h.value * over_h, per_h.is_per_kg)
    sides = (mass or run).mg(weight_kg), run.mg(weight_kg)
    if sides[0] != sides[1] and None not in sides:
        sentence = f"the amount is {mass} but {rate} over {shown(over_h, 'h')} is {run}: keep amount or rate, not both"
        fields.refuse("rate", "contradictory", sentence)
    return mass or run


def _per_hour(rate: Quantity) -> Mass:
    is_per_kg = rate.kind == "mass/kg/time"
    return Mass(rate.magnitude("mg/kg/h" if is_per_kg else "mg/h"), is_per_kg)


def _fitting(mass: Mass | None, per_h: Mass, weight_kg: Fraction | None) -> str:
    mg, mg_per_h = mass.mg(weight_kg) if mass else None, per_h.mg(weight_kg)
    if mg is None or mg_per_h is None:
        return "write for example {over: 4 h}"
    return f"this amount at this rate takes {shown(mg / mg_per_h, 'h')}: write {{over}} with that time"


def _check_sprays(fields: Fields, mg: Fraction | None, product: Product) -> None:
    if mg is None or product.spray_mg is None or (mg / product.spray_mg).denominator == 1:
        return
    each = product.spray_mg
    numbers = dict.fromkeys(max(1, whole) for whole in (floor(mg / each), ceil(mg / each)))
    choices = " or ".join(f"{number} x {shown(each, 'mg')} ({shown(number * each, 'mg')})" for number in numbers)
    fields.refuse(
        "amount",
        "not-whole-sprays",
        f"{shown(mg, 'mg')} is not a whole number of sprays of {shown(each, 'mg')}: write {choices}",
    )


def _weight_notes(mass: Mass, weight_kg: Fraction | None) -> tuple[Reason, ...]:
    mg = mass.mg(weight_kg)
    if not mass.is_per_kg or mg is None or weight_kg is None:
        return ()
    sentence = f"Weight-based dose: {mass} x {shown(weight_kg, 'kg')} = {shown(mg, 'mg')}."
    return (Reason("weight-based", sentence, "policy", "note", "dose"),)
