"""A row of the regimen as the form has it: a dose, a cream with its other ingredients and its times, or patches.

DoseForm(data, prefix="dose-0").row() -> {"drug": "ketamine", "route": "oral", "amount": "25 mg", ...}
"""

from __future__ import annotations

from typing import Any

from lenitive.pharmacology import known_patches
from lenitive.web.professional.forms.choices import (
    BASES,
    CREAM_BASES,
    FORMS,
    GIVEN,
    PATCH_SKINS,
    PATCHES,
    ROUTES,
    SKIN_DRUGS,
    SKINS,
    UNITS,
    VEHICLES,
)
from lenitive.web.professional.forms.fields import Described, chosen, number, text

RATE_UNITS = ("mg/h", "mg/min", "mg/kg/h", "mcg/kg/min")
SPRAY = "spray"
TOPICAL = "topical"
PATCH = "patch"  # what the form calls the route of a row of patches
KETAMINE = "ketamine"
MOST_PARTNERS = 5
PARTNERS = tuple(f"with{place}" for place in range(MOST_PARTNERS))


class DoseForm(Described):
    """One dose, or a train of equal doses."""

    kind = "dose"

    amount = number("Amount")
    unit = chosen("Unit", UNITS)
    route = chosen("Route", ROUTES)
    form = chosen("Form", FORMS)
    basis = chosen("Amount is counted", BASES)
    given_as = chosen("Given as", GIVEN)
    over = text("Over", "40 min")
    every = text("Every", "6 h")
    lasting = text("For", "10 d")
    count = number("Or how many doses")
    at = text("Starts at", "0 h")
    lag = text("Delay", "10 min")
    product = text("Product", "film", list="products")

    def row(self) -> dict[str, Any]:
        """The row of the case; what was left empty is left out."""
        given = self.given()
        row = {name: given[name] for name in ("route", "form", "basis")} | {"drug": "ketamine"}
        unit = given["unit"]
        row["rate" if unit in RATE_UNITS else "amount"] = f"{given['amount']} {unit}" if given["amount"] else ""
        row |= {name: given[name] for name in ("over", "every", "count", "at", "lag", "product")}
        row |= {"for": given["lasting"], "given": given["given_as"]}
        return {name: value for name, value in row.items() if value}


class CreamForm(Described):
    """One product on the skin: what is in it, where it goes, how often."""

    kind = "cream"

    drug = chosen("Drug", SKIN_DRUGS)
    strength = text("Strength", "10 %")
    applied = text("Each time", "2 g")
    area_cm2 = number("Skin area", "cm²")
    skin = chosen("Skin", SKINS)
    vehicle = chosen("Vehicle", VEHICLES)
    form = chosen("Form", FORMS)
    basis = chosen("Strength is counted", CREAM_BASES)
    every = text("How often", "4-6 h, 3-4 times a day")
    times = text("Or at these hours", "7 h, 13 h, 19 h")
    gap = text("At least apart", "4 h")
    max_per_day = number("At most a day", "times")
    max_g_per_day = text("Together at most a day", "10 g")
    lasting = text("For", "10 d")
    count = number("Or how many times")
    at = text("Starts at", "0 h")
    with0_name = text("Ingredient 1", list="ingredients")
    with0_strength = text("Strength 1", "5 %")
    with1_name = text("Ingredient 2", list="ingredients")
    with1_strength = text("Strength 2")
    with2_name = text("Ingredient 3", list="ingredients")
    with2_strength = text("Strength 3")
    with3_name = text("Ingredient 4", list="ingredients")
    with3_strength = text("Strength 4")
    with4_name = text("Ingredient 5", list="ingredients")
    with4_strength = text("Strength 5")

    def partners(self) -> list[int]:
        """Which of the five places are filled in; the case lists them in this order."""
        given = self.given()
        return [p for p, name in enumerate(PARTNERS) if given[f"{name}_name"] or given[f"{name}_strength"]]

    def pairs(self) -> list[tuple[Any, Any]]:
        """Name and strength of each place, as the page shows them."""
        return [(self[f"{name}_name"], self[f"{name}_strength"]) for name in PARTNERS]

    def row(self) -> dict[str, Any]:
        """The row of the case; what was left empty is left out."""
        given = self.given()
        names = ("strength", "applied", "area_cm2", "skin", "vehicle", "form", "basis", "every")
        drug = given["drug"] or KETAMINE
        row: dict[str, Any] = {"drug": drug, "route": TOPICAL} | {name: given[name] for name in names}
        row |= {} if drug == KETAMINE else {"form": "", "basis": ""}
        row["times"] = [time.strip() for time in given["times"].split(",") if time.strip()]
        row |= {name: given[name] for name in ("gap", "max_per_day", "max_g_per_day", "count", "at")}
        row["for"] = given["lasting"]
        row["with"] = [
            {key: value for key in ("name", "strength") if (value := given[f"with{place}_{key}"])}
            for place in self.partners()
        ]
        return {name: value for name, value in row.items() if value}


class PatchForm(Described):
    """Patches put on together: which, how many, for how long, how often."""

    kind = "patch"

    product = chosen("Patch", PATCHES)
    patches = number("How many at once")
    worn = text("Worn for", "12 h")
    every = text("Every", "24 h")
    count = number("How many times")
    lasting = text("Or for", "10 d")
    at = text("Starts at", "0 h")
    skin = chosen("Skin", PATCH_SKINS)

    def row(self) -> dict[str, Any]:
        """The row of the case; what was left empty is left out."""
        given = self.given()
        known = known_patches()
        named = known.get(given["product"], next(iter(known.values())))  # a product that is not known is told as such
        row: dict[str, Any] = {"drug": named.drug, "route": TOPICAL}
        row |= {name: given[name] for name in ("product", "patches", "worn", "every", "count", "at", "skin")}
        row["for"] = given["lasting"]
        return {name: value for name, value in row.items() if value}
