"""What is on the skin: the keys strength, applied, area_cm2, vehicle, skin and with of a topical row.

    read_cream(fields, subject_skin="intact").mass  # strength: 10 %, applied: 5 g → 500 mg

A row's ketamine is strength times grams applied; salt or base is for `substance.py`. Still exact here.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any

from lenitive.fields import Fields
from lenitive.meanings import either
from lenitive.pharmacology.cases.amounts import Mass, Product, WrittenDose
from lenitive.pharmacology.cases.fields import within
from lenitive.pharmacology.cases.giving import Giving
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import CREAM, STRENGTH, decimal_text, positive, shown
from lenitive.pharmacology.cases.vocabulary import PARTNER_KEYS, VEHICLES
from lenitive.pharmacology.person import WORDS
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.topical.ingredients import known, names
from lenitive.readings import exact_number, quoted
from lenitive.reasons import Reason, Refused, refusal
from lenitive.units import Quantity, UnitError

EXAMPLES = {
    "strength": "10 %",
    "applied": "5 g",
    "area_cm2": "300",
    "vehicle": "lipoderm",
}
WITH_EXAMPLE = "{name: lidocaine, strength: 5 %}"
KETAMINE = "ketamine"
NOT_FOR_CREAMS = ("amount", "rate", "over", "given", "product")


@dataclass(frozen=True)
class CreamRead:
    """A cream as written; strengths in mg per g, those of the ketamine as salt or base.

    `drug`: of the row itself; where that is not ketamine it comes first of the partners, and `mg_per_g` is nothing.
    """

    mg_per_g: Fraction
    applied_g: Fraction
    area_cm2: Fraction
    vehicle: str
    skin: str
    partners: tuple[tuple[str, Fraction], ...]
    drug: str = KETAMINE

    @property
    def mass(self) -> Mass:
        """The ketamine in one application."""
        return Mass(self.mg_per_g * self.applied_g)

    @property
    def dose(self) -> WrittenDose:
        """One application, as a dose like any other."""
        sentence = f"{shown(self.applied_g, 'g')} of {shown(self.mg_per_g / 10, '%')} is {self.mass} of ketamine."
        notes = (Reason("cream-amount", sentence, "policy", "note", "dose"),)
        return WrittenDose(self.mass, self.mass.value, Giving(Fraction(0)), Product(), notes)

    def partner_mg(self, name: str) -> Fraction:
        """How much of another ingredient is in one application."""
        return sum((mg_per_g * self.applied_g for other, mg_per_g in self.partners if other == name), Fraction(0))

    @property
    def cream(self) -> Cream:
        """The same in floats."""
        partners = tuple((name, float(mg_per_g * self.applied_g)) for name, mg_per_g in self.partners)
        return Cream(float(self.applied_g), float(self.area_cm2), self.vehicle, self.skin, partners)

    @property
    def echo(self) -> dict[str, Any]:
        """As understood, ready for JSON."""
        own, others = (
            (self.mg_per_g, self.partners) if self.drug == KETAMINE else (self.partners[0][1], self.partners[1:])
        )
        return {
            "strength_percent": decimal_text(own / 10),
            "applied_g": float(self.applied_g),
            "area_cm2": float(self.area_cm2),
            "vehicle": self.vehicle,
            "skin": self.skin,
            "with": [{"name": n, "strength_percent": decimal_text(mg_per_g / 10)} for n, mg_per_g in others] or None,
        }


def read_cream(fields: Fields, subject_skin: str | None, drug: str = KETAMINE) -> CreamRead | None:
    """Read the cream of a topical row; None when something is wrong with it."""
    before = len(fields.problems)
    for key in filter(fields.has, NOT_FOR_CREAMS):
        sentence = "{this} is not for a cream: {strength} times {applied} gives what is in it; take {this} away"
        fields.refuse(key, "not-for-topical", sentence)
    for key, example in EXAMPLES.items():
        fields.require(key, example)
    mg_per_g = fields.taken("strength", strength_of)
    applied = fields.taken("applied", partial(positive, measure=CREAM))
    area_cm2 = fields.number("area_cm2", within(LIMITS["cream_area"], EXAMPLES["area_cm2"], area_of))
    vehicle = fields.word("vehicle", VEHICLES)
    skin = skin_of(fields, subject_skin)
    partners = _partners(fields)
    if mg_per_g is not None and drug != KETAMINE:
        partners, mg_per_g = _with_drug(fields, (drug, mg_per_g), partners), Fraction(0)
    elif mg_per_g is not None:
        _check_strength(fields, mg_per_g, partners)
    if len(fields.problems) > before or None in (mg_per_g, applied, area_cm2, vehicle, skin):
        return None
    assert mg_per_g is not None and applied and area_cm2 and vehicle and skin
    return CreamRead(mg_per_g, applied.magnitude("g"), area_cm2, vehicle, skin, partners, drug)


def strength_of(text: str) -> Fraction:
    """Milligrams per gram of "10 %", "10 % w/w" or "100 mg/g"."""
    try:
        quantity = positive(text, STRENGTH)
    except Refused as wrong:
        more = "; of a cream by volume: weigh what a milliliter is" if "/mL" in text or "w/v" in text else ""
        raise refusal(wrong.reason.code, wrong.reason.sentence + more) from None
    return 10 * quantity.magnitude("%") if quantity.unit == "%" else quantity.magnitude("mg/g")


def area_of(text: str) -> Fraction:
    """Square centimeters of "300" or "300 cm2"; another unit is answered with the square centimeters."""
    try:
        quantity = Quantity.parse(text, "area")
    except UnitError:
        return exact_number(text)
    area_cm2 = quantity.magnitude("cm2")
    if quantity.unit != "cm2":
        this = f"{quoted(text)}: area_cm2 is given in cm2; this is {shown(area_cm2, 'cm2')}"
        limit = LIMITS["cream_area"]
        if not limit.holds(area_cm2):
            advice = "Write the area of the place treated, for example area_cm2: 300"
            raise refusal("out-of-range", f"{this}. {limit.sentence} {advice}")
        raise refusal("wrong-unit", f"{this}: write that number")
    return area_cm2


def beyond(value: Fraction, limit: Fraction, unit: str) -> str:
    """As `shown`, with all its digits where three would read like the limit that it passes."""
    short = shown(value, unit)
    return f"{decimal_text(value)} {unit}" if value != limit and short == shown(limit, unit) else short


def skin_of(fields: Fields, subject_skin: str | None, *, is_needed: bool = True) -> str | None:
    """The skin of the row, or of the person; both only when they agree. Never filled in."""
    skin = fields.word("skin", WORDS["skin"])
    if not fields.has("skin"):
        if subject_skin is None and is_needed:
            sentence = "is the skin under the cream intact, broken or occluded? Write for example skin: intact"
            fields.refuse("skin", "missing", sentence)
        return subject_skin if subject_skin in WORDS["skin"] else None
    if skin and subject_skin in WORDS["skin"] and skin != subject_skin:
        sentence = f"the skin of this row is {skin}, that of the subject {subject_skin}: keep one of them"
        fields.refuse("skin", "contradictory", sentence)
    return skin


def _partners(fields: Fields) -> tuple[tuple[str, Fraction], ...]:
    nodes = fields.items("with", f"[{WITH_EXAMPLE}]") or ()
    limit = LIMITS["cream_partners"]
    if len(nodes) > limit.high:
        fields.refuse("with", "too-many", f"{len(nodes)} ingredients are listed. {limit.sentence}", limit.source)
        return ()
    found: dict[str, Fraction] = {}
    for row in fields.mappings("with", nodes, WITH_EXAMPLE):
        partner = _partner(row)
        if partner and partner[0] in found:
            sentence = f"{partner[0]} is listed twice in one product: write it once, with its strength"
            row.refuse("", "contradictory", sentence)
        elif partner:
            found[partner[0]] = partner[1]
    return tuple(found.items())


def _partner(partner: Fields) -> tuple[str, Fraction] | None:
    partner.allow(PARTNER_KEYS)
    partner.require("name", "lidocaine")
    partner.require("strength", "5 %")
    name, mg_per_g = partner.taken("name", ingredient_of), partner.taken("strength", strength_of)
    if name is None or mg_per_g is None:
        return None
    return (name, mg_per_g) if _is_plausible(partner, name, mg_per_g) else None


def _is_plausible(fields: Fields, name: str, mg_per_g: Fraction) -> bool:
    """Whether a strength of this ingredient may be what was meant; with a problem where it is not."""
    strongest, usual = known()[name].strongest_percent, known()[name].usual_percent
    if mg_per_g <= 10 * strongest:
        return True
    seen = f"; usual is {shown(usual[0], '%')} to {shown(usual[1], '%')}" if usual else ""
    amount = beyond(mg_per_g / 10, strongest, "%")
    sentence = f"{name} of {amount} cannot be right: at most {shown(strongest, '%')} is taken"
    fields.refuse("strength", "strength-implausible", f"{sentence}{seen}. Check the number and its unit")
    return False


def _with_drug(
    fields: Fields, own: tuple[str, Fraction], partners: tuple[tuple[str, Fraction], ...]
) -> tuple[tuple[str, Fraction], ...]:
    """The drug of the row and what else is in the cream."""
    if own[0] in dict(partners):
        fields.refuse("with", "contradictory", f"{own[0]} is the drug of the row itself: write its strength there")
    if _is_plausible(fields, *own):
        _check_total(fields, "the ingredients together", [own[1], *dict(partners).values()])
    return (own, *partners)


def ingredient_of(text: str) -> str:
    """The ingredient of that name; Refused with all their names when there is none."""
    word = text.strip().lower()
    if word in ("ketamine", "esketamine", "arketamine"):
        raise refusal("contradictory", f"{quoted(text)} is the drug of the row itself: write its strength there")
    if word not in names():
        sentence = f"{quoted(text)} is not an ingredient that is known here. Write the one you mean: {_all_names()}"
        raise refusal("unknown-ingredient", sentence)
    return names()[word]


def _all_names() -> str:
    """Every ingredient with its other names: "lidocaine (also lignocaine), ketoprofen or …"."""
    also = {name: [other for other, read in names().items() if read == name != other] for name in known()}
    return either([f"{name} (also {', '.join(others)})" if others else name for name, others in also.items()])


def _check_strength(fields: Fields, mg_per_g: Fraction, partners: tuple[tuple[str, Fraction], ...]) -> None:
    limit = LIMITS["cream_percent"]
    if not limit.holds(mg_per_g / 10):
        sentence = (
            f"{beyond(mg_per_g / 10, limit.high, '%')} cannot be right. {limit.sentence} Check the number and its unit"
        )
        fields.refuse("strength", "strength-implausible", sentence, limit.source)
        return
    _check_total(fields, "ketamine and the others together", [mg_per_g, *dict(partners).values()])


def _check_total(fields: Fields, what: str, mg_per_g: list[Fraction]) -> None:
    total, percent = LIMITS["cream_all_percent"], sum(mg_per_g, Fraction(0)) / 10
    if not total.holds(percent):
        sentence = f"{what} are {beyond(percent, total.high, '%')}. {total.sentence} Check the strengths"
        fields.refuse("with", "strength-implausible", sentence, total.source)
