"""The form of a treatment plan: from what was typed to what is planned, and back.

asked_in(request)            # AskedPlan, with one row of doses in the words of case files
filled_from(plan)            # what the form shows of a plan that is to be changed
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from django.http import HttpRequest

from lenitive.care.models import TreatmentPlan
from lenitive.care.rules.plans import BASIS_NAMES, AskedCream, AskedPlan, AskedSchedule, PlannedActive
from lenitive.readings import exact_number
from lenitive.reasons import POLICY, Reason, Refused
from lenitive.web.shared.sending import typed

DOSE_FIELDS: Mapping[str, tuple[str, str]] = {
    "amount": ("Amount of one dose", "Such as 0.5 mg/kg or 35 mg; not for a cream"),
    "over": ("Given over", "IV alone, such as 40 min"),
    "every": ("How often", "Such as 6 h, weekly, 3-4 times a day; for a cream also 4-6 h. Empty: once"),
    "for": ("For how long", "Such as 7 d, or leave it empty and say how many"),
    "count": ("How many doses", "Such as 6"),
    "strength": ("Ketamine in the cream", "Such as 10 %"),
    "applied": ("Cream for one use", "Such as 2 g"),
    "area_cm2": ("Skin area, square centimeters", "Such as 300"),
}
KINDS = {"racemate": "ketamine (both forms)", "esketamine": "esketamine"}
COUNTED_AS = {"base": "base", "hydrochloride": "hydrochloride"}
FORMS = ("cream", "gel", "ointment")
VEHICLES = {"lipoderm": "Lipoderm or its like", "plo": "PLO gel", "other": "another vehicle"}
WORDS = ("goal", "stop_rule", "monitoring", "education")
_NAMED_BASIS = {words: name for name, words in BASIS_NAMES.items()}


def asked_in(request: HttpRequest) -> AskedPlan:
    """What was typed. Refused where a number of the schedule is none."""
    route = typed(request, "route")
    row: dict[str, Any] = {"drug": "ketamine", "form": typed(request, "kind"), "basis": typed(request, "basis")}
    row |= {"route": route} | {name: typed(request, name) for name in DOSE_FIELDS}
    if route == "topical":
        row["vehicle"] = typed(request, "vehicle")
    return AskedPlan(
        route,
        ({name: value for name, value in row.items() if value},),
        **{name: typed(request, name) for name in WORDS},
        schedule=_schedule(request),
        cream=_cream(request) if route == "topical" else AskedCream(),
    )


def filled_from(plan: TreatmentPlan) -> dict[str, Any]:
    """The values of the form."""
    row = plan.regimen[0]
    actives = [f"{each['ingredient']}, {each['strength']}, {BASIS_NAMES[each['basis']]}" for each in plan.actives]
    return {name: row.get(name, "") for name in (*DOSE_FIELDS, "basis", "vehicle")} | {
        **{name: getattr(plan, name) for name in WORDS},
        "route": plan.route,
        "kind": row.get("form", ""),
        "dosage_form": plan.form,
        "times": " ".join(plan.times),
        "gap_h": "" if plan.gap_h is None else f"{plan.gap_h.normalize():f}",
        "most_a_day": plan.most_a_day or "",
        "actives": "\n".join(actives),
    }


def _schedule(request: HttpRequest) -> AskedSchedule:
    return AskedSchedule(
        tuple(typed(request, "times").split()), _number(request, "gap_h"), _whole(request, "most_a_day")
    )


def _cream(request: HttpRequest) -> AskedCream:
    lines = [each for each in typed(request, "actives").splitlines() if each.strip()]
    return AskedCream(typed(request, "dosage_form"), typed(request, "vehicle"), tuple(map(_active, lines)))


def _active(line: str) -> PlannedActive:
    """One line of the actives: "lidocaine, 5 % w/w, as base"."""
    ingredient, _, rest = line.partition(",")
    strength, _, basis = rest.partition(",")
    return PlannedActive(ingredient.strip(), strength.strip(), _NAMED_BASIS.get(basis.strip(), basis.strip()))


def _number(request: HttpRequest, name: str) -> Fraction | None:
    text = typed(request, name)
    try:
        return exact_number(text) if text else None
    except (Refused, ValueError):
        sentence = "Write the hours between two doses as a number, such as 4 or 0.5."
        raise Refused(Reason("plan-not-a-number", sentence, POLICY, path=name)) from None


def _whole(request: HttpRequest, name: str) -> int | None:
    text = typed(request, name)
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        sentence = "Write the most doses a day as a whole number, such as 4."
        raise Refused(Reason("plan-not-a-number", sentence, POLICY, path=name))
    return int(text)
