"""Which published model answers, why, and which others are shown beside it because they disagree.

    first, *others = choices(regimen, "auto")

`auto` looks at drug form, route, product and where the blood was drawn. A name asks for that model alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.models import otto_2021
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.roads import ROADS, Road, with_roads
from lenitive.pharmacology.models.skin import ROUTE as TOPICAL, with_skin
from lenitive.pharmacology.prediction import Chosen
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.reasons import braced, refusal

SPRAY_OR_SWALLOW = {"nasal", "oral", "iv"}
WHERE: dict[str, Any] = {"about": "model", "path": "model"}
FILM = {"sublingual", "buccal", "iv"}


@dataclass(frozen=True)
class Choice:
    """A model, and why it was chosen or is shown beside the chosen one."""

    model: Model
    why: str
    roads: tuple[Road, ...] = ()

    @property
    def chosen(self) -> Chosen:
        """What the prediction says of it."""
        m = self.model
        return Chosen(m.name, m.title, m.citation, m.sampling_site, self.why)


def choices(regimen: Regimen, wanted: str | Model | Choice) -> list[Choice]:
    """The model that answers, then those shown beside it. Refused when none fits. A Choice stays as it is."""
    if isinstance(wanted, Choice):
        return [wanted]
    if isinstance(wanted, Model):
        missing = _not_covered(wanted, regimen)
        if missing:
            raise refusal("model-lacks-route", f"{wanted.name} does not describe {' or '.join(missing)}.", **WHERE)
        return [Choice(wanted, "You gave this model.")]
    if wanted != "auto":
        return [_named(regimen, wanted)]
    return _automatic(regimen)


def on_roads(*names: str, why: str) -> Choice:
    """Otto's venous disposition with these roads."""
    roads = tuple(ROADS[name] for name in names)
    return Choice(with_roads(otto_2021.MODEL, list(roads)), why, roads)


def _named(regimen: Regimen, name: str) -> Choice:
    if name not in PUBLISHED:
        sentence = f"There is no model {braced(repr(name))}. Models: auto, {', '.join(PUBLISHED)}."
        raise refusal("unknown-model", sentence, **WHERE)
    if name == otto_2021.MODEL.name:
        return _by_road(regimen, "You asked for this model.")
    model = PUBLISHED[name]
    missing = _not_covered(model, regimen)
    if missing:
        able = [m.name for m in PUBLISHED.values() if not _not_covered(m, regimen)]
        able += [] if otto_2021.MODEL.name in able else [otto_2021.MODEL.name]
        raise refusal(
            "model-lacks-route",
            f"{name} does not describe {' or '.join(missing)}. Use {{model: auto}}, or one of {', '.join(able)}.",
            **WHERE,
        )
    return Choice(model, "You asked for this model.")


def _not_covered(model: Model, regimen: Regimen) -> list[str]:
    ways = model.ways | model.derived_ways
    return sorted({f"{row.route} {row.form}" for row in regimen.rows if (row.route, row.form) not in ways})


def _automatic(regimen: Regimen) -> list[Choice]:
    routes = {row.route for row in regimen.rows}
    only_s = regimen.forms == {"s-ketamine"}
    if only_s and routes <= SPRAY_OR_SWALLOW and routes - {"iv"}:
        why = "The largest study (820 people, venous blood) of nasal and oral S-ketamine."
        return [Choice(PUBLISHED["perez_ruixo_2021"], why), *_beside_swallowed(routes)]
    if only_s and routes <= FILM and routes - {"iv"}:
        return [Choice(PUBLISHED["simons_2022"], "The one published model of S-ketamine through the mouth's lining.")]
    if routes == {"iv"}:
        why = "It predicted venous levels best of five S-ketamine models (S5)."
        why += "" if only_s else " Racemate is the sum of both halves (derived)."
        return [Choice(otto_2021.MODEL, why), *_beside_iv(regimen)]
    if TOPICAL in routes and routes <= {TOPICAL, "iv"}:
        why = "No study of the skin gives levels in people: a declared range of the share absorbed, in front of the "
        return [_by_road(regimen, why + "disposition that predicted venous levels best (S5).")]
    several = len(routes) > 1
    what = "these ways in together" if several else "this way in"
    why = f"No one population model covers {what}; published fraction and peak time are used."
    why += " For the skin a declared range of the share absorbed." if TOPICAL in routes else ""
    first = _by_road(regimen, why)
    return [first, *_beside_roads(regimen, first)]


def _by_road(regimen: Regimen, why: str) -> Choice:
    needed = {road_for(row).name for row in regimen.rows if row.route not in ("iv", TOPICAL)}
    roads = tuple(road for name, road in ROADS.items() if name in needed)
    model = with_roads(otto_2021.MODEL, list(roads))
    has_skin = any(row.route == TOPICAL for row in regimen.rows)
    return Choice(with_skin(model) if has_skin else model, why, roads)


def road_for(row: DoseRow) -> Road:
    """The road of a row: by product where one was studied, else the first of its route."""
    of_route = [road for road in ROADS.values() if road.route == row.route]
    for road in of_route:
        if row.product in road.products:
            return road
    return of_route[0]


def _beside_iv(regimen: Regimen) -> list[Choice]:
    """Arterial against venous peaks differ two-fold and more after a short infusion: both are shown."""
    arterial = "Arterial blood: early peaks about twice the venous ones."
    if regimen.forms == {"s-ketamine"}:
        venous = "Venous blood, 820 people; almost all of its data are nasal."
        return [Choice(PUBLISHED["simons_2022"], arterial), Choice(PUBLISHED["perez_ruixo_2021"], venous)]
    if regimen.forms == {"racemate"}:
        old = "An older model of the racemate as one substance."
        shown = [Choice(PUBLISHED["simons_2022"], arterial + " Racemate derived.")]
        return shown + [Choice(PUBLISHED[name], old) for name in ("clements_1981", "domino_1984")]
    return [Choice(PUBLISHED["simons_2022"], arterial + " R-ketamine derived.")]


def _beside_swallowed(routes: set[str]) -> list[Choice]:
    """Published oral fractions of S-ketamine are 8 and 18 %, of the racemate 20 and 23 %."""
    if "oral" not in routes or "nasal" in routes:
        return []
    return [
        on_roads(
            "oral_fanta_2015", why="Fanta 2015 found that 8 % of an oral dose arrives (absorption rate borrowed)."
        ),
        on_roads("oral_chong_2006", why="Chong 2006 found 23 % for the racemate."),
    ]


OTHER_ROADS = {
    "oral_chong_2006": ("oral_yanagihara_2003", "Yanagihara 2003 found a fraction of 20 % for a tablet."),
    "oral_yanagihara_2003": ("oral_chong_2006", "Chong 2006 found a fraction of 23 %."),
    "nasal_yanagihara_2003": ("nasal_dose_ranging_2022", "A 2022 study found a fraction of 13 %, a third of it."),
    "sublingual_rolan_2014": ("sublingual_chong_2006", "Chong 2006 found a fraction of 32 % for a lozenge."),
    "sublingual_chong_2006": ("sublingual_rolan_2014", "Rolan 2014 found a fraction of 29 % for a wafer."),
    "im": ("im_late_peak", "The primary paper gives a peak at about 22 minutes (not read in the original)."),
}


def _beside_roads(regimen: Regimen, first: Choice) -> list[Choice]:
    """The other published road, where a single way in was given and there is one."""
    is_single = len({row.route for row in regimen.rows}) == 1 and len(first.roads) == 1
    if not is_single or first.roads[0].name not in OTHER_ROADS:
        return []
    name, why = OTHER_ROADS[first.roads[0].name]
    shown = [on_roads(name, why=why)]
    if regimen.rows[0].route == "oral" and regimen.forms == {"racemate"}:
        shown.append(
            Choice(PUBLISHED["perez_ruixo_2021"], "Both halves through gut and liver as S-ketamine (derived).")
        )
    return shown
