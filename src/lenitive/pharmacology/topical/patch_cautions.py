"""Cautions about patches: beyond the label, with a cream of the same kind, a cover, heat, the liver, children.

    cautions_for_patches(request)  # () without a patch

More than was studied is no caution: `cases.patch_ceilings` asks about it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.evidence import DAGGER
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.regimens import Patch, Regimen, SkinRow
from lenitive.pharmacology.topical.applied import DAY_H, applications, creams_alone, most_within
from lenitive.pharmacology.topical.ingredients import anesthetics_over, known
from lenitive.pharmacology.topical.patches import PatchProduct, known_patches
from lenitive.pharmacology.topical.wear import wear_of
from lenitive.reasons import Reason, caution

HAIR_H = 1e-6


def cautions_for_patches(request: PredictionRequest) -> tuple[Reason, ...]:
    """All cautions about the patches of a request."""
    rows = tuple(row for row in request.regimen.skin_rows if isinstance(row.what, Patch))
    if not rows:
        return ()
    product = known_patches()[next(row.what.product for row in rows if isinstance(row.what, Patch))]
    return (
        *_beyond_label(rows, product, request.horizon_h),
        *_with_creams(request, product),
        *_skin(rows, product),
        *_liver(request, product),
    )


def _beyond_label(rows: tuple[SkinRow, ...], product: PatchProduct, horizon_h: float) -> Iterator[Reason]:
    licensed, studied, found = product.licensed, product.studied, wear_of(rows, horizon_h)
    worn_h = float(licensed.worn_h)
    what = []
    if found.at_once > licensed.patches:
        what.append(f"{found.at_once} patches at once")
    if found.hours_a_day > worn_h + HAIR_H:
        what.append(f"patches worn for {figure(found.hours_a_day)} h in 24 h")
    if not what and found.put_on_a_day > licensed.patches:
        what.append(f"{found.put_on_a_day} patches put on in 24 h")
    if what:
        yield caution(
            "patches-beyond-label",
            f"{' and '.join(what).capitalize()} is more than the label has: {licensed.patches} at most, once for up to "
            f"{worn_h:g} h in 24 h. {studied.patches} for {float(studied.worn_h):g} h in 24 h were worn by 20 "
            f"volunteers for 3 days.{DAGGER}",
            studied.rule.authority,
            "dose",
        )


def _with_creams(request: PredictionRequest, product: PatchProduct) -> Iterator[Reason]:
    """Creams with a local anesthetic beside the patches: the levels are summed, and so are the milligrams."""
    on_creams = creams_alone(request.regimen)
    if on_creams is None:
        return
    numbing = [name for name, one in known().items() if one.is_local_anesthetic]
    mg = sum(most_within(applications(on_creams, request.horizon_h, name), DAY_H) for name in numbing)
    if mg > 0:
        worn = Regimen((), tuple(row for row in request.regimen.skin_rows if isinstance(row.what, Patch)))
        patches_mg = most_within(applications(worn, request.horizon_h, product.drug), DAY_H)
        yield caution(
            "patches-with-cream",
            f"Patches and cream add up: in 24 h the patches hold {figure(patches_mg, 4)} mg of {product.drug} and the "
            f"creams {figure(mg, 4)} mg of local anesthetics. Leave one of them out, or use less of both.{DAGGER}",
            anesthetics_over().source,
            "dose",
        )


def _skin(rows: tuple[SkinRow, ...], product: PatchProduct) -> Iterator[Reason]:
    source = product.licensed.rule.authority
    if any(row.what.skin == "occluded" for row in rows):
        sentence = "A bandage or dressing over a patch lets more in: leave it uncovered. There is no level for it here."
        yield caution("patch-covered", sentence, source, "dose")
    yield caution(
        "patch-care",
        "Intact skin only; no heating pad or electric blanket over a patch; wash the hands. A used patch still holds "
        f"most of its {product.drug}: fold it, and keep it from children and pets.{DAGGER}",
        source,
        "person",
    )


def _liver(request: PredictionRequest, product: PatchProduct) -> Iterator[Reason]:
    if request.subject.liver in ("moderate", "severe"):
        yield caution(
            "patch-liver",
            f"The liver clears {product.drug}: with liver disease its level may be higher and last longer than "
            f"shown.{DAGGER}",
            product.licensed.rule.authority,
            "person",
        )
