"""Every route once: its words, what it takes, its usual amounts, and what answers it.

    ROUTES["nasal"].phrase, ROUTES["nasal"].products, ROUTES["nasal"].absorption

The vocabulary of case files, the lists of the page, pictures, reading and docs/routes.md all come from these rows.
A new route is one row here; its dose ranges are in `rules/doses.yaml`, its fraction in `models/absorption.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

CHECKED = "2026-11-23"
INFUSED = ("push", "short infusion", "hours", "days")
REPEATED = ("an hour", "a day")


@dataclass(frozen=True)
class Usual:
    """What is usually given at once by a route (over an hour, for a longer infusion), mg of base."""

    low_mg: Fraction
    high_mg: Fraction
    source: str
    checked: str = CHECKED


@dataclass(frozen=True)
class Route:
    """One route of ketamine.

    `meaning`: for who wrote another word. `phrase`: in a sentence. `label`: on pages and pictures, `letters` in narrow
    places. `patterns`: of rules/doses.yaml. `products`: what can be given by it. `usual`: None for creams.
    `absorption`: the absorption model where no product of its own was studied; None: solved without one.
    `mucosal_share`: of what arrives, the share past gut wall and liver; None: estimated from the fraction.
    `device_for`: the form that comes in a device for this route. `over_or_push`: a dose needs a length or a push.
    """

    name: str
    meaning: str
    phrase: str
    adjective: str
    label: str
    letters: str
    patterns: tuple[str, ...]
    products: tuple[str, ...] = ()
    usual: Usual | None = None
    absorption: str | None = None
    mucosal_share: float | None = None
    device_for: str | None = None
    over_or_push: bool = False
    is_injected: bool = False
    is_cream: bool = False
    is_enteral: bool = False
    is_monitored: bool = False
    makes_much_norketamine: bool = False


def _usual(low_mg: int, high_mg: int, source: str) -> Usual:
    return Usual(Fraction(low_mg), Fraction(high_mg), source)


IN_THE_MOUTH = ("film", "lozenge", "troche", "wafer", "tablet", "solution", "spray", "injection")

# The ends of what is usual are policy, wide on purpose: the question is for a slip of a thousand. A solution for
# injection is swallowed or sprayed in practice.
ROUTES: dict[str, Route] = {
    route.name: route
    for route in (
        Route(
            "iv",
            meaning="into a vein",
            phrase="by vein",
            adjective="intravenous",
            label="intravenous",
            letters="IV",
            patterns=INFUSED,
            products=("solution", "injection"),
            usual=_usual(5, 150, "policy, around S63, S65, S67, S69"),
            mucosal_share=1.0,
            over_or_push=True,
            is_injected=True,
            is_monitored=True,
        ),
        Route(
            "im",
            meaning="into a muscle",
            phrase="into the muscle",
            adjective="intramuscular",
            label="intramuscular",
            letters="IM",
            patterns=REPEATED,
            products=("solution", "injection"),
            usual=_usual(10, 200, "policy; no amounts in the evidence"),
            absorption="im",
            mucosal_share=1.0,
            is_injected=True,
            is_monitored=True,
        ),
        Route(
            "nasal",
            meaning="sprayed into the nose",
            phrase="into the nose",
            adjective="nasal",
            label="nasal",
            letters="N",
            patterns=REPEATED,
            products=("solution", "spray", "injection"),
            usual=_usual(5, 112, "policy, around S22, S23, S25"),
            absorption="nasal_yanagihara_2003",
            device_for="s-ketamine",
            is_monitored=True,
            makes_much_norketamine=True,
        ),
        Route(
            "oral",
            meaning="swallowed",
            phrase="by mouth",
            adjective="oral",
            label="oral",
            letters="O",
            patterns=REPEATED,
            products=("tablet", "capsule", "solution", "injection"),
            usual=_usual(10, 300, "policy, around S18, S19"),
            absorption="oral_chong_2006",
            mucosal_share=0.0,
            is_enteral=True,
            makes_much_norketamine=True,
        ),
        Route(
            "sublingual",
            meaning="held under the tongue",
            phrase="under the tongue",
            adjective="sublingual",
            label="under the tongue",
            letters="SL",
            patterns=REPEATED,
            products=IN_THE_MOUTH,
            usual=_usual(10, 150, "policy, around S6, S17, S18"),
            absorption="sublingual_rolan_2014",
            is_enteral=True,
            makes_much_norketamine=True,
        ),
        Route(
            "buccal",
            meaning="held in the cheek",
            phrase="in the cheek",
            adjective="buccal",
            label="in the cheek",
            letters="B",
            patterns=REPEATED,
            products=IN_THE_MOUTH,
            usual=_usual(10, 150, "policy, around S6"),
            absorption="buccal_rolan_2014",
            is_enteral=True,
            makes_much_norketamine=True,
        ),
        Route(
            "rectal",
            meaning="into the rectum",
            phrase="by rectum",
            adjective="rectal",
            label="rectal",
            letters="R",
            patterns=REPEATED,
            products=("tablet", "capsule", "solution", "suppository", "injection"),
            usual=_usual(10, 300, "policy, around S17"),
            absorption="rectal_yanagihara_2003",
            is_enteral=True,
            makes_much_norketamine=True,
        ),
        Route(
            "topical",
            meaning="a cream on the skin",
            phrase="on the skin",
            adjective="topical",
            label="on the skin",
            letters="T",
            patterns=("an application", "a strength"),
            mucosal_share=1.0,
            is_cream=True,
        ),
    )
}


def routes_for(product: str) -> tuple[str, ...]:
    """The routes by which a product can be given."""
    return tuple(route.name for route in ROUTES.values() if product in route.products)


def has_device(route: str, form: str) -> bool:
    """Whether this form comes in a device for this route, as nasal esketamine does."""
    return ROUTES[route].device_for == form
