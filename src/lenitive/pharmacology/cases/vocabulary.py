"""The words a case may use: keys, routes, products, and what a synonym reads as.

    FORMS["esketamine"]  # "s-ketamine"

`case.schema.json` holds the same words; a test keeps the two alike.
"""

from __future__ import annotations

from lenitive.meanings import Meanings
from lenitive.pharmacology import routes
from lenitive.pharmacology.person import PERSON

TOP_KEYS = (
    "subject",
    "regimen",
    "horizon",
    "model",
    "population",
    "half_life_window",
    "norketamine_opposes",
    "title",
    "note",
    "purpose",
)
SUBJECT_KEYS = (*PERSON, "drugs")
DRUG_KEYS = ("name", "from", "until")
ROW_KEYS = (
    "drug",
    "form",
    "basis",
    "route",
    "amount",
    "rate",
    "over",
    "product",
    "at",
    "lag",
    "every",
    "for",
    "count",
    "steady_state",
    "as_needed",
    "times",
    "gap",
    "max_per_day",
    "given",
)
TOPICAL_KEYS = ("strength", "applied", "area_cm2", "vehicle", "skin", "with", "max_g_per_day")
PATCH_KEYS = ("patches", "worn")
PARTNER_KEYS = ("name", "strength")
AS_NEEDED_KEYS = ("max_per_day", "gap")
POPULATION_KEYS = ("n", "seed", "between_person", "between_occasion", "residual", "parameter", "between_study")

# What a field may hold and what it means to the person: whoever writes another word is shown all of it.
DRUGS = Meanings(
    "a drug of this system",
    {
        "ketamine": "the racemate or one enantiomer, as form says",
        "esketamine": "the S-enantiomer alone",
        "arketamine": "the R-enantiomer alone",
    },
    reads={"esketamine": "s-ketamine", "arketamine": "r-ketamine"},
)
FORMS = Meanings(
    "a form",
    {
        "racemate": "equal parts of S- and R-ketamine, as in US vials of ketamine",
        "s-ketamine": "esketamine alone, stronger per mg",
        "r-ketamine": "arketamine alone",
    },
    reads={"racemic": "racemate", "esketamine": "s-ketamine", "arketamine": "r-ketamine"},
)
BASES = Meanings(
    "a basis",
    {
        "base": "the mg count ketamine itself, as the labels of US vials and of the esketamine spray do",
        "hydrochloride": "the mg count the salt, as it is weighed from a jar of powder: 100 mg hold 86.7 mg of base",
    },
    reads={"hcl": "hydrochloride"},
)
PURPOSES = Meanings(
    "a purpose",
    {
        "pain": "the dose ranges for pain hold, and doses from the stop on are not answered",
        "anesthesia": "the stops of doses for pain are lifted",
    },
    reads={"anaesthesia": "anesthesia"},
)
GIVEN = Meanings("a way to give an IV dose", {"push": "injected within about a minute; an infusion has over instead"})

ROUTES = Meanings("a route", {route.name: route.meaning for route in routes.ROUTES.values()})
PRODUCT_WORDS = Meanings(
    "a product",
    {
        "film": "a strip that dissolves in the mouth",
        "lozenge": "sucked until it has dissolved",
        "troche": "a molded piece that dissolves in the mouth",
        "wafer": "dissolves in the mouth within seconds",
        "tablet": "pressed, one piece",
        "capsule": "swallowed whole",
        "solution": "a liquid",
        "spray": "a spray for the nose or the mouth, such as spray 28 mg",
        "suppository": "for the rectum",
        "injection": "a vial or ampul",
    },
)
# Routes by which each product can be given.
PRODUCTS: dict[str, tuple[str, ...]] = {product: routes.routes_for(product) for product in PRODUCT_WORDS}
VEHICLES = Meanings(
    "a vehicle",
    {
        "lipoderm": "the penetration cream Lipoderm",
        "plo": "pluronic lecithin organogel",
        "cream": "any other cream",
        "gel": "a gel, with or without water",
        "hydrogel": "a gel of water",
        "ointment": "a fatty base without water",
        "lotion": "a thin emulsion",
        "other": "none of these",
    },
    reads={"Lipoderm": "lipoderm", "PLO": "plo", "pluronic lecithin organogel": "plo"},
)
