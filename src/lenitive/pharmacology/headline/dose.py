"""A regimen in one sentence: "30.3 mg of ketamine base IV over 40 minutes (0.433 mg/kg)".

dose_of(regimen, weight_kg=70.0).sentence
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.headline import DoseGiven, HeadlineDose
from lenitive.pharmacology.regimens import DoseRow, Patch, Regimen, SkinRow
from lenitive.pharmacology.routes import ROUTES

SUBSTANCE = {"racemate": "ketamine", "s-ketamine": "esketamine", "r-ketamine": "arketamine"}
BY = {**{name: route.phrase for name, route in ROUTES.items()}, "im": "IM"}
DEVICE_MG = 28.0
MOST_ROWS = 4
PERIOD = {24.0: "day", 168.0: "week"}
TIMES = {1: "once", 2: "twice"}
RATE_FROM_H = 2.0  # an infusion so long is thought of by its rate


def dose_of(regimen: Regimen, weight_kg: float) -> HeadlineDose:
    """What is given and how: sentence and rows, amounts in mg of base."""
    rows = sorted(regimen.rows, key=lambda row: row.start_h)
    first_h = min(row.start_h for row in regimen.every)
    alike: dict[DoseRow, list[DoseRow]] = {}
    for row in rows:
        alike.setdefault(replace(row, start_h=0.0), []).append(row)
    parts = [one for same in alike.values() for one in _of_alike(same, weight_kg, first_h)]
    parts += [of_skin_row(row, first_h) for row in sorted(regimen.skin_rows, key=lambda one: one.start_h)]
    if len(parts) > MOST_ROWS:
        parts[MOST_ROWS:] = [f"and {len(parts) - MOST_ROWS} more rows of doses"]
    amounts = {row.amount_mg for row in rows}
    return HeadlineDose(
        sentence="; ".join(parts) + ".",
        source="as entered, counted in base" if rows else "as entered",
        amount_mg=amounts.pop() if len(amounts) == 1 else None,
        given=tuple(_given(row) for row in rows),
    )


def _given(row: DoseRow) -> DoseGiven:
    return DoseGiven(
        row.route, row.form, row.amount_mg, row.is_push, row.start_h, row.duration_h, row.every_h, row.count
    )


def _of_alike(rows: list[DoseRow], weight_kg: float, first_h: float) -> list[str]:
    """Rows that differ in their start alone, as one: "twice a week, 3 weeks"."""
    row, unit = rows[0], PERIOD.get(rows[0].every_h or 0.0)
    if len(rows) == 1 or unit is None or row.count == 1 or row.is_steady_state:
        return [_of_row(one, weight_kg) + _train(one) + _from(one, first_h) for one in rows]
    often = f"{TIMES.get(len(rows), f'{len(rows)} times')} a {unit}"
    long = "without end" if row.count is None else f"for {row.count} {unit}s"
    return [f"{_of_row(row, weight_kg)}, {often} {long}{_from(row, first_h)}"]


def _of_row(row: DoseRow, weight_kg: float) -> str:
    what = f"{figure(row.amount_mg)} mg of {SUBSTANCE[row.form]} base {_how(row)}"
    details = _details(row, weight_kg)
    return f"{what} ({', '.join(details)})" if details else what


def _how(row: DoseRow) -> str:
    if row.is_push:
        return "by IV push"
    if row.route == "iv":
        return f"IV over {lasting(row.duration_h)}"
    return BY[row.route]


def of_skin_row(row: SkinRow, first_h: float) -> str:
    """A patch, or a cream without ketamine: "3 lidocaine patches (patch 5 %) worn for 12 hours, once a day"."""
    what = row.what
    if isinstance(what, Patch):
        many = "patch" if what.number == 1 else "patches"
        worded = f"{what.number} {what.drug} {many} ({what.product}) worn for {lasting(what.worn_h)}"
    else:
        inside = " and ".join(f"{figure(mg)} mg of {name}" for name, mg in what.partners_mg)
        worded = f"{inside} on the skin ({figure(what.applied_g)} g on {figure(what.area_cm2)} cm²)"
    return worded + _train(row) + _from(row, first_h)


def _details(row: DoseRow, weight_kg: float) -> list[str]:
    """What else tells how much it is: rate, amount by weight, devices, grams of cream."""
    found = []
    if row.route == "iv" and row.duration_h >= RATE_FROM_H:
        rate = row.amount_mg / row.duration_h
        found += [f"{figure(rate)} mg/h", f"{figure(rate / weight_kg)} mg/kg/h"]
    elif ROUTES[row.route].is_injected:
        found.append(f"{figure(row.amount_mg / weight_kg)} mg/kg")
    if row.spray_mg == DEVICE_MG and row.form == "s-ketamine":  # a racemate in sprays of 28 mg is no device
        number = round(row.amount_mg / DEVICE_MG)
        found.append(f"{number} {'device' if number == 1 else 'devices'} of 28 mg")
    if row.cream is not None:
        found.append(f"{figure(row.cream.applied_g)} g on {figure(row.cream.area_cm2)} cm²")
    return found


def _train(row: DoseRow | SkinRow) -> str:
    """How often: "", ", once a day, 10 times"."""
    if row.count == 1 and not row.is_steady_state:
        return ""
    unit = PERIOD.get(row.every_h or 0.0)
    often = f"once a {unit}" if unit else f"every {lasting(row.every_h or 0.0)}"
    if row.is_steady_state:
        return f", {often}, at steady state"
    return f", {often}, {'without end' if row.count is None else 'once' if row.count == 1 else f'{row.count} times'}"


def _from(row: DoseRow | SkinRow, first_h: float) -> str:
    return f", from hour {figure(row.start_h)} on" if row.start_h > first_h else ""


def lasting(hours: float) -> str:
    """A length of time in words: minutes under an hour, then hours."""
    number, unit = (hours * 60, "minute") if hours < 1 - 1e-9 else (hours, "hour")
    text = figure(number)
    return f"{text} {unit}" if text == "1" else f"{text} {unit}s"


def whole(hours: float) -> str:
    """The same for a time that is read off a curve: whole minutes under an hour."""
    return lasting(max(round(hours * 60), 1) / 60) if hours < 59.5 / 60 else lasting(round(hours, 1))
