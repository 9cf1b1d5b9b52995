"""Makes lots, their containers and their states. Verbs call it; what a lot is comes from the list of ingredients.

facts = LotFacts("ketamine hydrochloride", "mcg", maker="Demo Chemicals", maker_number="K-77", expires_on=day)
lot = make(facts, "received", by=ann)          # number "4417-3", controlled, with its share of base
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from lenitive.compounding import Ingredient, find_ingredient
from lenitive.pharmacy.book.labels import label
from lenitive.pharmacy.book.numbers import next_number
from lenitive.pharmacy.models import LotContainer, LotState, StockLot
from lenitive.pharmacy.models.lot import UNITS
from lenitive.reasons import POLICY, Reason, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.written_row import written_by
from lenitive.units import Quantity

STRENGTH_KIND = {"nL": "mass/volume", "piece": "mass/piece"}
STRENGTH_UNIT = {"nL": "mg/mL", "piece": "mg/piece"}
BASE_MCG_PER_UNIT = {"nL": Fraction(1, 1000), "piece": Fraction(1000)}  # of a strength of 1


@dataclass(frozen=True)
class LotFacts:
    """What stands on the container. `strength`, as base, of what is controlled and not weighed: "50 mg/mL".

    `certificate`: its figures as an order names them: {"assay": "99.2 %", "water": "0.3 %"}.
    """

    form: str
    unit: str
    maker: str = ""
    maker_number: str = ""
    expires_on: date | None = None
    certificate: Mapping[str, str] = field(default_factory=dict)
    strength: Quantity | None = None


@dataclass(frozen=True)
class LotSubstance:
    """What a form is: its ingredient, its schedule, and micrograms of controlled base in a base unit."""

    ingredient: str
    form: str
    schedule: str
    base: Fraction | None


def reasons_against(facts: LotFacts, today: date) -> Iterator[Reason]:
    """Why this cannot be a lot."""
    unlike = list(reasons_against_form(facts.form, facts.unit))
    yield from unlike
    if unlike:
        return
    if _named(facts.form).ingredient.schedule:
        yield from _reasons_of_controlled(facts)
    if facts.expires_on is not None and facts.expires_on < today:
        sentence = f"It expired on {facts.expires_on}: send it back or have it destroyed; it does not go into stock."
        yield Reason("lot-expired", sentence, POLICY)


def reasons_against_form(form: str, unit: str) -> Iterator[Reason]:
    """Why there can be no stock of this form, counted so."""
    found = find_ingredient(form)
    if isinstance(found, Reason):
        yield found
    elif found.form is None:
        forms = ", ".join(each.name for each in found.ingredient.forms)
        yield Reason("form-needed", f"Read on the label which form it is: {forms}.", POLICY)
    elif unit not in UNITS:
        yield Reason("lot-unit", f"Say how it is counted: {', '.join(UNITS)}.", POLICY)


def _named(form: str) -> Any:
    """The ingredient with its form, of a name that is known."""
    found = find_ingredient(form)
    assert not isinstance(found, Reason)
    return found


def form_of(name: str) -> Any:
    """The form of that name, which is known (`reasons_against_form`)."""
    return _named(name).form


def _reasons_of_controlled(facts: LotFacts) -> Iterator[Reason]:
    if not (facts.maker_number.strip() and facts.maker.strip()):
        yield Reason("maker-lot-needed", "Write the maker and the maker's lot number from the label.", POLICY)
    kind = STRENGTH_KIND.get(facts.unit)
    strength = facts.strength
    if kind and (strength is None or not strength.is_a(kind) or strength <= strength * 0):
        sentence = f"Write its strength as base, in {STRENGTH_UNIT[facts.unit]}: the book counts controlled base."
        yield Reason("strength-needed", sentence, POLICY)


def substance_of(facts: LotFacts) -> LotSubstance:
    """What the form is, once `reasons_against` has found nothing."""
    found = _named(facts.form)
    schedule = found.ingredient.schedule or ""
    base = None
    if schedule:
        base = _base_of_strength(facts) if facts.unit in STRENGTH_KIND else _base_of_mass(found.ingredient, found.form)
    return LotSubstance(found.ingredient.name, found.form.name, schedule, base)


def _base_of_strength(facts: LotFacts) -> Fraction:
    assert facts.strength is not None
    return facts.strength.magnitude(STRENGTH_UNIT[facts.unit]) * BASE_MCG_PER_UNIT[facts.unit]


def _base_of_mass(ingredient: Ingredient, form: Any) -> Fraction:
    """Base in the form as it stands in the jar; a form without a base of its own counts whole."""
    base = ingredient.base
    return Fraction(1) if base is None or base.mw is None or form.mw is None else Fraction(base.mw / form.mw)


def make(facts: LotFacts, kind: str, by: Actor) -> StockLot:
    """The lot with its own number; its state is set apart."""
    what = substance_of(facts)
    lot = StockLot(
        kind=kind,
        number=next_number(by.site_id, "lot"),
        ingredient=what.ingredient,
        form=what.form,
        unit=facts.unit,
        is_controlled=bool(what.schedule),
        schedule=what.schedule,
        base_numerator=what.base.numerator if what.base is not None else None,
        base_denominator=what.base.denominator if what.base is not None else None,
        maker=facts.maker.strip(),
        maker_number=facts.maker_number.strip(),
        expires_on=facts.expires_on,
        certificate=dict(facts.certificate),
        at=clock.now(),
        **written_by(by),
    )
    lot.save()
    return lot


def arrived(lot: StockLot, by: Actor) -> StockLot:
    """The same substance as a lot of another registrant, with a number of its own and where it came from."""
    row = StockLot(
        kind=lot.kind, number=next_number(by.site_id, "lot"), ingredient=lot.ingredient, form=lot.form, unit=lot.unit,
        is_controlled=lot.is_controlled, schedule=lot.schedule, base_numerator=lot.base_numerator,
        base_denominator=lot.base_denominator, maker=lot.maker, maker_number=lot.maker_number,
        expires_on=lot.expires_on, certificate=lot.certificate, came_from=lot, at=clock.now(), **written_by(by),
    )  # fmt: skip
    row.save()
    return row


def make_container(lot: StockLot, place: int, units: int, tare_mcg: int | None, by: Actor) -> LotContainer:
    """The container with the code for its label: site, lot number and its place among the lot's containers."""
    row = LotContainer(
        lot=lot,
        code=f"{lot.site}/{lot.number}/{place}".upper(),
        tare_mcg=tare_mcg,
        came_units=units,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def set_state(lot: StockLot, state: str, by: Actor, reason: str = "") -> None:
    """From here on the lot is this; the database refuses a move that is not in LOT_MOVES."""
    LotState(
        lot=lot, state=state, reason=reason, at=clock.now(),
        by_user=by.user_id, by_name=by.name, by_role=by.role,
    ).save()  # fmt: skip


def newest_state(lot_id: UUID) -> LotState | None:
    """The row that says what the lot is now."""
    return LotState.objects.filter(lot_id=lot_id).order_by("-id").first()


def state_of(lot_id: UUID) -> str:
    """What the lot is now; empty before its first row."""
    newest = newest_state(lot_id)
    return newest.state if newest else ""


def reasons_not_to_use(lot: StockLot, today: date) -> Iterator[Reason]:
    """Why nothing may be taken from it: quarantined, expired, recalled, used up, destroyed."""
    state, number = state_of(lot.pk), braced(lot.number)
    if state != "released":
        sentence = f"Lot {number} is {label(state) or 'not released'}: take a released lot."
        yield Reason(f"lot-{state.replace('_', '-') or 'not-released'}", sentence, POLICY)
    elif lot.expires_on is not None and lot.expires_on < today:
        yield Reason("lot-expired", f"Lot {number} expired on {lot.expires_on}: take another lot.", POLICY)


def base_mcg(lot: StockLot, units: int) -> Fraction:
    """Micrograms of controlled base in so much of a received lot; none in what is not controlled."""
    if lot.base_numerator is None or lot.base_denominator is None:
        return Fraction(0)
    return Fraction(lot.base_numerator, lot.base_denominator) * units
