"""The words a case may use: keys, routes, products, and what a synonym reads as.

    FORMS["esketamine"]  # "s-ketamine"

`case.schema.json` holds the same words; a test keeps the two alike.
"""

from __future__ import annotations

TOP_KEYS = (
    "subject", "regimen", "horizon", "model", "population", "half_life_window", "norketamine_opposes", "title", "note",
    "purpose",
)  # fmt: skip
SUBJECT_KEYS = ("weight_kg", "age_y", "sex", "height_cm", "ancestry", "liver", "drugs", "skin")
DRUG_KEYS = ("name", "from", "until")
ROW_KEYS = (
    "drug", "form", "basis", "route", "amount", "rate", "over", "product", "at", "lag", "every", "for", "count",
    "steady_state", "as_needed", "times", "gap", "max_per_day", "given",
)  # fmt: skip
TOPICAL_KEYS = ("strength", "applied", "area_cm2", "vehicle", "skin", "with", "max_g_per_day")
PARTNER_KEYS = ("name", "strength")
AS_NEEDED_KEYS = ("max_per_day", "gap")
POPULATION_KEYS = ("n", "seed", "between_person", "between_occasion", "residual", "parameter")

# What was written → what it reads as.
DRUGS = {"ketamine": "ketamine", "esketamine": "s-ketamine", "arketamine": "r-ketamine"}
FORMS = {
    "racemate": "racemate", "s-ketamine": "s-ketamine", "r-ketamine": "r-ketamine",
    "racemic": "racemate", "esketamine": "s-ketamine", "arketamine": "r-ketamine",
}  # fmt: skip
BASES = {"base": "base", "hydrochloride": "hydrochloride", "hcl": "hydrochloride"}
PURPOSES = {"pain": "pain", "anesthesia": "anesthesia", "anaesthesia": "anesthesia"}
GIVEN = {"push": "push"}
FLAGS = {"yes": True, "true": True, "no": False, "false": False}

MOUTH = ("sublingual", "buccal")
ANY = ("iv", "im", "nasal", "oral", "sublingual", "buccal", "rectal")
ROUTES = {route: route for route in (*ANY, "topical")}
# Routes by which each product can be given; solution for injection is swallowed or sprayed in practice.
PRODUCTS: dict[str, tuple[str, ...]] = {
    "film": MOUTH, "lozenge": MOUTH, "troche": MOUTH, "wafer": MOUTH, "tablet": ("oral", *MOUTH, "rectal"),
    "capsule": ("oral", "rectal"), "solution": ANY, "spray": ("nasal", *MOUTH), "suppository": ("rectal",),
    "injection": ANY,
}  # fmt: skip

VEHICLES = {
    "lipoderm": "lipoderm", "Lipoderm": "lipoderm", "plo": "plo", "PLO": "plo", "pluronic lecithin organogel": "plo",
    **{word: word for word in ("cream", "gel", "hydrogel", "ointment", "lotion", "other")},
}  # fmt: skip
