"""Are there too many patches, or for too long? Over all rows of one person, against the label and what was studied.

    check_patches(fields, [(row, row.patch)], until_h=Fraction(72))

The limit of a solution (S62) does not hold for patches: three of them, once for 12 h in 24 h, is the licensed use. What
was studied is a caution (`topical/patch_cautions.py`); more is asked about here.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.fields import Fields
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.patch_reader import PatchRead
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow
from lenitive.pharmacology.regimens import Patch
from lenitive.pharmacology.topical.wear import wear_of

Worn = list[tuple[SkinCaseRow, PatchRead]]


def check_patches(fields: Fields, worn: Worn, until_h: Fraction) -> None:
    """Add the problems of the patches; `fields` is the case."""
    for row, patch in worn:
        if patch.skin == "broken":
            row.fields.refuse(
                "skin" if row.fields.has("skin") else "",
                "patch-on-broken-skin",
                "put the patch on intact skin only, or leave it out: on broken skin much more gets in",
                patch.product.licensed.rule.authority,
            )
    rows = tuple(one for row, _ in worn for one in row.skin_rows if isinstance(one.what, Patch))
    found, product = wear_of(rows, float(until_h)), worn[0][1].product
    studied = product.studied
    if found.at_once <= studied.patches and found.hours_a_day <= float(studied.worn_h) + 1e-6:
        return
    what = []
    if found.at_once > studied.patches:
        what.append(f"{found.at_once} patches at once")
    if found.hours_a_day > float(studied.worn_h) + 1e-6:
        what.append(f"patches worn for {shown(Fraction(found.hours_a_day).limit_denominator(1000), 'h')} in 24 h")
    licensed = product.licensed
    key = "patches" if found.at_once > studied.patches else "worn"
    place, key = (worn[0][0].fields, key) if len(worn) == 1 else (fields, "regimen")
    place.refuse(
        key,
        "too-many-patches",
        f"is this right: {' and '.join(what)}? The label has {licensed.patches} at once, for up to "
        f"{shown(licensed.worn_h, 'h')} in 24 h; at most {studied.patches} for {shown(studied.worn_h, 'h')} were "
        "studied. Write fewer, or a shorter time",
        studied.rule.authority,
        severity="question",
    )
