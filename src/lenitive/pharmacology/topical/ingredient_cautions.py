"""Cautions about a cream's other ingredients: light, covers, children, and local anesthetics given one after another.

    cautions_for_ingredients(request)  # () for a cream with ketamine alone

The ceiling of local anesthetics (S62) is of one application. Patches worn for 12 h, as labeled (S59), hold more than
that, so what adds up over hours is a caution here; `cases.cream_ceilings` refuses what exceeds those patches.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lenitive.evidence import DAGGER
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.topical.applied import DAY_H, applications, creams_alone, most_within, on_the_skin
from lenitive.pharmacology.topical.ingredients import anesthetics_over, ceiling, known
from lenitive.reasons import Reason, caution

CLONIDINE_SWALLOWED_MG = "0.1 to 0.6 mg"  # a day by mouth, adults; recalled H: verify
ROUNDING = 1e-9
ANTI_INFLAMMATORY = ("diclofenac", "flurbiprofen", "ibuprofen", "naproxen")  # ketoprofen has a sentence of its own


def cautions_for_ingredients(request: PredictionRequest) -> tuple[Reason, ...]:
    """All cautions about the other ingredients of a request's creams."""
    creams = [what for _, what in on_the_skin(request.regimen) if isinstance(what, Cream)]
    inside = {name for cream in creams for name, _ in cream.partners_mg}
    covered = {name for cream in creams if cream.skin == "occluded" for name, _ in cream.partners_mg}
    return (
        *_numbing(request, sorted(name for name in inside if known()[name].is_local_anesthetic)),
        *_covered(sorted(name for name in covered if known()[name].is_local_anesthetic)),
        *(_ketoprofen() if "ketoprofen" in inside else ()),
        *_anti_inflammatory(sorted(inside & set(ANTI_INFLAMMATORY))),
        *(_clonidine(request) if "clonidine" in inside else ()),
    )


def _numbing(request: PredictionRequest, names: list[str]) -> Iterator[Reason]:
    """The sum over the hours in which lidocaine enters, against the ceiling of one application."""
    if not names:
        return
    on_creams = creams_alone(request.regimen)
    assert on_creams is not None
    given = [applications(on_creams, request.horizon_h, name) for name in names]
    times, amounts = (np.concatenate([pair[place] for pair in given]) for place in (0, 1))
    order = np.argsort(times, kind="stable")
    both, limit, over_h = (times[order], amounts[order]), ceiling(), float(anesthetics_over().hours)
    entering_mg, a_day_mg = most_within(both, over_h), most_within(both, DAY_H)
    allowed_mg = min(float(limit.mg), float(limit.mg_per_kg) * request.subject.weight_kg)
    if entering_mg > allowed_mg * (1 + ROUNDING):
        yield caution(
            "local-anaesthetic-sum",
            f"Fewer grams, fewer times or a lower strength: {' and '.join(names)}, {figure(entering_mg, 4)} mg in "
            f"{over_h:g} h and {figure(a_day_mg, 4)} mg a day. One application may bring {figure(allowed_mg, 4)} mg "
            f"({float(limit.mg):g} mg and {float(limit.mg_per_kg):g} mg/kg), and lidocaine enters for about "
            f"{over_h:g} h, so applications add up.{DAGGER}",
            limit.source,
            "medicine",
        )


def _covered(names: list[str]) -> Iterator[Reason]:
    if names:
        yield caution(
            "local-anaesthetic-covered",
            f"{' and '.join(names)} under a cover: much more gets in (lidocaine 4 % gave up to 800 ng/mL).",
            "S61",
            "medicine",
        )


def _ketoprofen() -> Iterator[Reason]:
    yield caution(
        "ketoprofen-light",
        "Ketoprofen can cause severe skin reactions in light: keep the place out of the sun during use and for "
        f"about two weeks after. The warnings of all anti-inflammatory medicines apply.{DAGGER}",
        "S58",
        "medicine",
    )


def _anti_inflammatory(names: list[str]) -> Iterator[Reason]:
    if names:
        yield caution(
            "anti-inflammatory-on-skin",
            f"{' and '.join(names).capitalize()}: the warnings of all anti-inflammatory medicines apply, and those "
            f"taken by mouth add up with it (stomach, kidneys, heart, the last third of pregnancy).{DAGGER}",
            "general-practice",
            "medicine",
        )


def _clonidine(request: PredictionRequest) -> Iterator[Reason]:
    a_day_mg = most_within(applications(request.regimen, request.horizon_h, "clonidine"), DAY_H)
    yield caution(
        "clonidine-child",
        "Clonidine: toddlers stopped breathing after reaching such a cream. Child-resistant container. "
        f"{a_day_mg:.3g} mg a day lie on the skin; by mouth adults take {CLONIDINE_SWALLOWED_MG} a day, and "
        f"the share that gets in is unknown: watch pulse and blood pressure.{DAGGER}",
        "S55",
        "medicine",
    )
