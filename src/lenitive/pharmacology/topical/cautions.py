"""Reasons to be careful with a cream: each with a code, a sentence and a source.

cream_cautions(request, model)  # () without a topical row

What nobody has measured comes first; then the rule of evidence/pharmacology 3.3, the skin, the place, and
what else is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.evidence import DAGGER
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.answers.topical import shares_in_words
from lenitive.pharmacology.interactions.names import read_name
from lenitive.pharmacology.interactions.sentences.naming import listing
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.skin import DEPOT, FRACTIONS
from lenitive.pharmacology.regimens import Cream, Regimen
from lenitive.pharmacology.topical.applied import DAY_H, KETAMINE, applications, most_within, on_the_skin, topical_rows
from lenitive.pharmacology.topical.at_fractions import steady_of_all_ng_per_ml
from lenitive.pharmacology.topical.ingredient_cautions import cautions_for_ingredients
from lenitive.pharmacology.topical.patch_cautions import cautions_for_patches
from lenitive.pharmacology.topical.surface import arm_cm2
from lenitive.reasons import Reason, caution

RULE_CLEARANCE_L_PER_H = 80.0  # evidence/pharmacology 3.3
RULE_LEVEL_NG_PER_ML = 50.0  # evidence/pharmacology 3.3
RULE_MG = RULE_LEVEL_NG_PER_ML * RULE_CLEARANCE_L_PER_H * DAY_H / 1000  # what gives that level in a day, at this rate
STUDIED_PERCENT = (0.5, 10.0)  # evidence/pharmacology 3.1, 3.4
STUDIED_G = 5.0  # the largest single application in the evidence (3.4)
# A fingertip unit: 0.5 g on about 300 cm2 (evidence/pharmacology 3.4, recalled: verify).
FINGERTIP_MG_PER_CM2 = 0.5 * 1000 / 300
THICK_FOLD = 10  # policy
TRICYCLICS = (
    "amitriptyline",
    "nortriptyline",
    "imipramine",
    "desipramine",
    "clomipramine",
    "doxepin",
    "trimipramine",
    "protriptyline",
    "cyclobenzaprine",
    "tricyclic antidepressant",
)


def cream_cautions(request: PredictionRequest, model: Model) -> tuple[Reason, ...]:
    """All cautions about what is on the skin; empty where nothing is."""
    has_ketamine = bool(topical_rows(request.regimen))
    return (
        *(_unknown(request, model) if has_ketamine else ()),
        *(_large_amount(request, model) if has_ketamine else ()),
        *skin_cautions(request),
    )


def skin_cautions(request: PredictionRequest) -> tuple[Reason, ...]:
    """The same without what is said of ketamine's share: skin, place, other ingredients, patches."""
    creams = [what for _, what in on_the_skin(request.regimen) if isinstance(what, Cream)]
    return (
        *(_skin(request, creams) if creams else ()),
        *(_place(request, creams) if creams else ()),
        *(_concomitant(request, creams) if creams else ()),
        *cautions_for_ingredients(request),
        *cautions_for_patches(request),
    )


def _unknown(request: PredictionRequest, model: Model) -> Iterator[Reason]:
    yield caution(
        "skin-fraction-unknown",
        "How much ketamine of a cream reaches the blood was never measured in people; no source is known for the "
        f"quoted 1 to 3 %. The band covers a declared range, {_declared(request.regimen)}: look at the levels at "
        "1, 3, 10 and 20 % as well.",
        "S51",
        "model",
    )
    if DEPOT in model.states:
        yield caution(
            "skin-model-assumed",
            "The peak of the flux (6 to 10 h) was measured on cadaver skin; the delay before it and the half-life of "
            "what the skin holds are assumed. Levels build up over days and fall slowly after the last application.",
            "S49",
            "model",
        )
    yield caution(
        "efficacy-not-shown",
        "A trial of 399 people found compounded pain creams no better than placebo; amitriptyline with ketamine did "
        "not differ from placebo in 92 people (Lynch 2005).",
        "S48",
        "model",
    )
    if request.population and not request.population.parameter:
        yield caution(
            "skin-range-left-out",
            "The parameter spread is off, so the band leaves out the largest unknown: the share that the skin lets in.",
            "policy",
            "model",
        )


def _declared(regimen: Regimen) -> str:
    """The declared ranges of the skins under these creams: "0.5 to 20 % on intact skin"."""
    return listing([f"{shares_in_words(FRACTIONS[skin])} on {skin} skin" for skin in _skins(regimen)])


def _skins(regimen: Regimen) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cream.skin for _, cream in topical_rows(regimen)))


def _large_amount(request: PredictionRequest, model: Model) -> Iterator[Reason]:
    """The rule of evidence/pharmacology 3.3: the worst share of a day's ketamine, against what gives 50 ng/mL there."""
    worst_mg = a_day_mg = 0.0
    for row, cream in topical_rows(request.regimen):
        mg = most_within(applications(Regimen((row,)), request.horizon_h, KETAMINE), DAY_H)
        worst_mg, a_day_mg = worst_mg + FRACTIONS[cream.skin][1] * mg, a_day_mg + mg
    if worst_mg >= RULE_MG:
        level = worst_mg / a_day_mg * steady_of_all_ng_per_ml(request, model)
        most = listing([f"{100 * FRACTIONS[skin][1]:g} % through {skin} skin" for skin in _skins(request.regimen)])
        yield caution(
            "large-topical-amount",
            f"If the skin let in the most that is thought possible ({most}), such a day, repeated, would bring "
            f"{figure(worst_mg)} mg a day into the blood, a steady {figure(level)} ng/mL; our rule warns from "
            f"{RULE_MG:g} mg a day. Fewer grams or a lower strength lower it.",
            "policy",
            "dose",
        )


def _skin(request: PredictionRequest, creams: list[Cream]) -> Iterator[Reason]:
    skins = {cream.skin for cream in creams}
    if "broken" in skins:
        yield caution(
            "broken-skin",
            "Broken, ulcerated or inflamed skin lets much more in: a cream on ulcers caused agitation and nystagmus. "
            "Keep creams off such skin.",
            "S52",
            "person",
        )
    if "occluded" in skins:
        yield caution("occluded-skin", "A cover or bandage lets more in: leave the skin uncovered.", "S59", "person")
    yield caution("no-heat", "No heating pad, hot bath or sauna over a cream: heat lets more in.", "S59", "person")
    vehicles = sorted({cream.vehicle for _, cream in topical_rows(request.regimen)})
    if not vehicles:
        return
    yield caution(
        "vehicle-not-modelled",
        f"The vehicle ({', '.join(vehicles)}) and the salt or base in it do not change the number of ketamine: in "
        "rats a hydrogel let in more than an organogel, and that more than a cream; the base goes through skin better "
        f"than the salt.{DAGGER}",
        "S50",
        "model",
    )


def _place(request: PredictionRequest, creams: list[Cream]) -> Iterator[Reason]:
    largest = max(cream.area_cm2 for cream in creams)
    arm = arm_cm2(request.subject.weight_kg, request.subject.height_cm)
    if largest > arm:
        yield caution(
            "large-area",
            f"{largest:g} cm2 is more than one arm of this person (about {arm:.0f} cm2, 9 % of the body surface from "
            f"weight and height): a cream over most of the upper body has poisoned.{DAGGER}",
            "S53",
            "dose",
        )
    layers = [cream.applied_g * 1000 / cream.area_cm2 for cream in creams]
    if max(layers) > THICK_FOLD * FINGERTIP_MG_PER_CM2:
        yield caution(
            "thick-layer",
            f"{figure(max(layers))} mg of cream on each cm2 is more than {THICK_FOLD} times a usual layer "
            f"({FINGERTIP_MG_PER_CM2:.2g} mg/cm2): check grams and area.{DAGGER}",
            "policy",
            "dose",
        )
    if max(cream.applied_g for cream in creams) > STUDIED_G:
        yield caution("more-than-studied", f"Studies used 1 to {STUDIED_G:g} g in one application.", "policy", "dose")
    rows = [(row.amount_mg / cream.applied_g / 10) for row, cream in topical_rows(request.regimen)]
    if max(rows, default=0.0) > STUDIED_PERCENT[1]:
        yield caution(
            "stronger-than-studied",
            f"{max(rows):.3g} % of base is stronger than the creams of the studies ({STUDIED_PERCENT[0]:g} to "
            f"{STUDIED_PERCENT[1]:g} %).",
            "policy",
            "dose",
        )
    yield caution(
        "keep-from-children",
        "Children in the home: toddlers have been poisoned by compounded creams. Use a child-resistant container, wash "
        "the hands, and keep the treated skin away from children.",
        "S54",
        "person",
    )


def _concomitant(request: PredictionRequest, creams: list[Cream]) -> Iterator[Reason]:
    """Concomitant systemic ketamine and tricyclics; serotonergic medicines are for `interactions`."""
    if topical_rows(request.regimen) and any(row.route != "topical" for row in request.regimen.rows):
        yield caution(
            "systemic-ketamine-beside",
            "Ketamine is also given by another route: both add up, and how much comes through the skin is not known.",
            "S53",
            "dose",
        )
    taken = {read_name(drug.name).name or drug.name for drug in request.subject.drugs}
    inside = {name for cream in creams for name, _ in cream.partners_mg}
    doubled = sorted(taken & set(TRICYCLICS))
    if doubled:
        yield caution(
            "tricyclic-beside",
            f"With {listing(doubled)} taken together with a cream, sleepiness, a dry mouth and a fast pulse add up"
            + (", all the more with a tricyclic in the cream." if inside & set(TRICYCLICS) else "."),
            "S52",
            "medicine",
            "watch",
        )
    tricyclics = sorted(inside & set(TRICYCLICS))
    if len(tricyclics) > 1:
        yield caution(
            "tricyclic-twice",
            f"{' and '.join(tricyclics).capitalize()} act alike: together they add up.{DAGGER}",
            "policy",
            "medicine",
        )
