"""One row of the regimen: what, by which route, how much, when.

    read_row(fields, weight_kg).dose_rows  # (DoseRow("iv", "racemate", 28.0, duration_h=0.6667),)

Rows stay exact until `Row.dose_rows`, where the floats are made.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lenitive.fields import Fields
from lenitive.pharmacology import routes
from lenitive.pharmacology.cases.amounts import WrittenDose, read_dose
from lenitive.pharmacology.cases.cream_reader import CreamRead, read_cream
from lenitive.pharmacology.cases.devices import GAP_MIN, as_devices, number_of
from lenitive.pharmacology.cases.exact import ExactRow
from lenitive.pharmacology.cases.measures import decimal_text, shown
from lenitive.pharmacology.cases.schedule import Schedule, read_schedule
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow, is_skin_row, read_skin_row
from lenitive.pharmacology.cases.substance import SALT_SOURCE, Substance, read_substance
from lenitive.pharmacology.cases.vocabulary import PATCH_KEYS, ROUTES, ROW_KEYS, TOPICAL_KEYS
from lenitive.pharmacology.regimens import DoseRow
from lenitive.reasons import Reason


@dataclass(frozen=True)
class CaseRow:
    """A row that was read. `fields` is where it stands; `base_mg` is None when the person's weight is unknown."""

    fields: Fields
    route: str
    substance: Substance
    dose: WrittenDose
    schedule: Schedule
    cream: CreamRead | None = None

    @property
    def over_h(self) -> Fraction:
        """How long one dose runs; 0 if it is given at once."""
        return self.dose.over_h

    @property
    def base_mg(self) -> Fraction | None:
        """Milligrams of base in one dose."""
        return None if self.dose.mg is None else self.dose.mg * self.substance.factor

    @property
    def spray_base_mg(self) -> Fraction | None:
        """Milligrams of base in one spray."""
        spray_mg = self.dose.product.spray_mg
        return None if spray_mg is None else spray_mg * self.substance.factor

    @property
    def end_h(self) -> Fraction | None:
        """End of the last dose, its infusion and its delay included; None for a row without end."""
        last = self.schedule.last_start_h
        return None if last is None else last + self.schedule.lag_h + self.dose.over_h

    @property
    def same(self) -> tuple[object, ...]:
        """Equal for rows that say the same thing."""
        schedule = self.schedule
        return (
            self.route,
            self.substance,
            self.dose.mg,
            self.dose.over_h,
            self.dose.product,
            schedule.at_h,
            schedule.lag_h,
            schedule.every_h,
            schedule.count,
            schedule.is_steady_state,
            schedule.times_h,
            self.cream,
        )

    @property
    def dose_rows(self) -> tuple[DoseRow, ...]:
        """The row in floats, one train for each time of the day: here, and in the sibling readers, exactness ends."""
        return tuple(self._dose_row(part) for part in self.schedule.parts)

    @property
    def exact_rows(self) -> tuple[ExactRow, ...]:
        """The same trains, exact."""
        return tuple(self._exact_row(part) for part in self.schedule.parts)

    def _exact_row(self, schedule: Schedule) -> ExactRow:
        return ExactRow(
            path=self.fields.node.path,
            route=self.route,
            form=self.substance.form,
            base_mg=self.base_mg or Fraction(0),
            at_h=schedule.at_h,
            lag_h=schedule.lag_h,
            over_h=self.dose.over_h,
            is_push=self.dose.giving.is_push,
            every_h=schedule.every_h,
            count=schedule.count,
            is_steady_state=schedule.is_steady_state,
        )

    def _dose_row(self, schedule: Schedule) -> DoseRow:
        product = self.dose.product
        return DoseRow(
            route=self.route,
            form=self.substance.form,
            amount_mg=float(self.base_mg or 0),
            start_h=float(schedule.at_h),
            duration_h=float(self.dose.over_h),
            every_h=None if schedule.every_h is None else float(schedule.every_h),
            count=schedule.count,
            lag_h=float(schedule.lag_h),
            product=product.name,
            spray_mg=None if self.spray_base_mg is None else float(self.spray_base_mg),
            device_gap_h=GAP_MIN / 60 if product.is_device else 0.0,
            is_steady_state=schedule.is_steady_state,
            cream=self.cream.cream if self.cream else None,
        )

    @property
    def notes(self) -> tuple[Reason, ...]:
        """How this row was understood."""
        return (*self.dose.notes, *self._salt_notes(), *self.schedule.notes)

    def _salt_notes(self) -> tuple[Reason, ...]:
        mg, base_mg = self.dose.mg, self.base_mg
        notes: tuple[Reason, ...] = ()
        if mg is not None and base_mg is not None and self.substance.basis == "hydrochloride":
            sentence = f"Salt converted: {shown(mg, 'mg')} of hydrochloride = {shown(base_mg, 'mg')} of base."
            notes = (Reason("salt-converted", sentence, SALT_SOURCE, "note", "dose"),)
        return notes

    @property
    def echo(self) -> dict[str, Any]:
        """The row as understood, ready for JSON; what does not apply is absent."""
        written = {key: self.fields.text(key) for key in ("amount", "rate", "strength") if self.fields.has(key)}
        schedule, product, caps = self.schedule, self.dose.product, self.schedule.caps
        found: dict[str, Any] = {
            "drug": "ketamine",
            "form": self.substance.form,
            "basis": self.substance.basis,
            "route": self.route,
            **written,
            **(self.cream.echo if self.cream else {}),
            "amount_mg_base": decimal_text(self.base_mg or Fraction(0)),
            "at_h": float(schedule.at_h),
            "over_h": float(self.dose.over_h) or None,
            "given": "push" if self.dose.giving.is_push else None,
            "devices": number_of(self.dose),
            "every_h": None if schedule.every_h is None else float(schedule.every_h),
            "times_h": [float(hour) for hour in schedule.times_h] or None,
            "gap_h": None if caps.gap_h is None else float(caps.gap_h),
            "max_per_day": caps.per_day,
            "max_g_per_day": None if caps.g_per_day is None else float(caps.g_per_day),
            "count": schedule.count if schedule.count is not None else "without end",
            "lag_h": float(schedule.lag_h) or None,
            "product": product.name,
            "spray_mg_base": None if self.spray_base_mg is None else decimal_text(self.spray_base_mg),
            "steady_state": "yes" if schedule.is_steady_state else None,
            "as_needed": "yes" if self.fields.has("as_needed") else None,
        }
        return {key: value for key, value in found.items() if value is not None}


def read_row(
    fields: Fields, weight_kg: Fraction | None, subject_skin: str | None = None
) -> CaseRow | SkinCaseRow | None:
    """Read one row; None when something is wrong with it (its problems are in `fields.problems`)."""
    before, on_skin = len(fields.problems), (*TOPICAL_KEYS, *PATCH_KEYS)
    means_skin = getattr(fields.node.get("route"), "text", None) == "topical"
    fields.allow((*ROW_KEYS, *(key for key in on_skin if means_skin or fields.has(key))))
    fields.require("route", "iv")
    route = fields.word("route", ROUTES)
    if is_skin_row(fields, route):
        found = read_skin_row(fields, subject_skin)
        return found if len(fields.problems) == before else None
    is_cream = bool(route and routes.ROUTES[route].is_cream)
    cream, dose = None, None
    if is_cream:
        cream = read_cream(fields, subject_skin)
        dose = cream.dose if cream else None
    else:
        for key in filter(fields.has, on_skin):
            fields.refuse(key, "topical-only-key", "{this} is for {route: topical} only: take it away")
        dose = read_dose(fields, route, weight_kg)
    substance = read_substance(fields, dose.mass if dose else None, is_device=bool(dose and dose.product.is_device))
    dose = as_devices(fields, route, substance, dose)
    schedule = read_schedule(fields, is_topical=is_cream, applied_g=cream.applied_g if cream else None)
    if len(fields.problems) > before or not (route and dose and substance and schedule):
        return None
    return CaseRow(fields, route, substance, dose, schedule, cream)
