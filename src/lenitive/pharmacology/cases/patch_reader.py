"""A patch as it is written: the keys product, patches, worn and skin of a topical row.

    read_patch(fields, subject_skin=None).patch  # product: patch 5 %, patches: 3, worn: 12 h → 2,100 mg on 420 cm2

What one patch holds and covers is known of the product (rules/topical_ingredients.yaml), so it is never written.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lenitive.fields import Fields
from lenitive.meanings import either
from lenitive.pharmacology.cases.cream_reader import skin_of
from lenitive.pharmacology.cases.fields import length_h, whole_within
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import decimal_text, shown
from lenitive.pharmacology.regimens import Patch
from lenitive.pharmacology.topical.ingredients import names
from lenitive.pharmacology.topical.patches import PatchProduct, known_patches
from lenitive.readings import quoted
from lenitive.reasons import Reason, refusal

EXAMPLE = "{drug: lidocaine} with {product: patch 5 %}"
OF_THE_PRODUCT = ("strength", "area_cm2")
OF_KETAMINE = ("form", "basis")
OF_CREAMS = ("applied", "vehicle", "with", "max_g_per_day")
OF_OTHER_DOSES = ("amount", "rate", "over", "given")


@dataclass(frozen=True)
class PatchRead:
    """Patches put on together, as written."""

    product: PatchProduct
    number: int
    worn_h: Fraction
    skin: str
    notes: tuple[Reason, ...] = ()

    @property
    def partners(self) -> tuple[str, ...]:
        """What is in them."""
        return (self.product.drug,)

    def partner_mg(self, name: str) -> Fraction:
        """How much of an ingredient they hold together."""
        return self.number * self.product.content.value if name == self.product.drug else Fraction(0)

    @property
    def patch(self) -> Patch:
        """The same in floats."""
        one = self.product
        mg, area_cm2 = self.number * one.content.value, self.number * one.area.value
        return Patch(one.name, one.drug, self.number, float(self.worn_h), float(mg), float(area_cm2), self.skin)

    @property
    def echo(self) -> dict[str, Any]:
        """As understood, ready for JSON."""
        patch = self.patch
        return {
            "product": patch.product,
            "patches": patch.number,
            "worn_h": patch.worn_h,
            "skin": patch.skin,
            "amount_mg": decimal_text(self.partner_mg(self.product.drug)),
            "area_cm2": patch.area_cm2,
        }


def is_patch(fields: Fields) -> bool:
    """Whether a topical row means a patch: it names one, or has keys that only a patch has."""
    product = fields.node.get("product")
    named = getattr(product, "text", None) or ""
    return fields.has("patches") or fields.has("worn") or named.strip().lower().startswith("patch")


def read_patch(fields: Fields, subject_skin: str | None) -> PatchRead | None:
    """Read the patches of a topical row; None when something is wrong with them."""
    before = len(fields.problems)
    _refuse_others(fields)
    fields.require("drug", "lidocaine")
    drug = fields.taken("drug", drug_of)
    fields.require("product", "patch 5 %")
    product = fields.taken("product", product_of)
    fields.require("patches", "3")
    number = fields.taken("patches", whole_within(LIMITS["patches"]))
    fields.require("worn", "12 h")
    worn_h = fields.taken("worn", length_h)
    if drug and product and drug != product.drug:
        sentence = f"{product.name} is a patch of {product.drug}, and the drug is {drug}: keep one of them"
        fields.refuse("drug", "contradictory", sentence)
    skin = skin_of(fields, subject_skin, is_needed=False)
    if len(fields.problems) > before or product is None or number is None or worn_h is None:
        return None
    notes = () if skin else (_intact(),)
    return PatchRead(product, number, worn_h, skin or "intact", notes)


def _refuse_others(fields: Fields) -> None:
    """Keys of ketamine, of creams and of other doses, each with what to do."""
    for key in filter(fields.has, OF_THE_PRODUCT):
        sentence = "what one patch holds and covers is known of its product: take {this} away"
        fields.refuse(key, "not-for-patches", sentence)
    for key in filter(fields.has, OF_KETAMINE):
        sentence = "{this} is for ketamine, and a patch holds another drug: take {this} away"
        fields.refuse(key, "not-for-patches", sentence)
    for key in filter(fields.has, OF_CREAMS):
        sentence = "{this} is for a cream, and a patch has {patches} and {worn}: take {this} away"
        fields.refuse(key, "not-for-patches", sentence)
    for key in filter(fields.has, OF_OTHER_DOSES):
        sentence = "of patches write how many in {patches} and for how long in {worn}: take {this} away"
        fields.refuse(key, "not-for-patches", sentence)


def _intact() -> Reason:
    sentence = (
        "The skin under the patches is taken as intact, since nothing else was said: a patch goes on intact skin only."
    )
    return Reason("patch-skin-intact", sentence, "S59", "note", "dose")


def product_of(text: str) -> PatchProduct:
    """The patch of that name; Refused with all of them when there is none."""
    word = " ".join(text.replace("%", " %").split()).lower()
    if word not in known_patches():
        each = either([f"{one.name} ({one.drug})" for one in known_patches().values()])
        raise refusal("unknown-patch", f"{quoted(text)} is not a patch that is known here: write {each}")
    return known_patches()[word]


def drug_of(text: str) -> str:
    """The drug of a patch; Refused for any that no patch here holds."""
    word = text.strip()
    name = names().get(word, word)
    held = list(dict.fromkeys(one.drug for one in known_patches().values()))
    if name not in held:
        sentence = f"no patch of {quoted(text)} is known here, only of {either(held)}. "
        raise refusal("unknown-patch", f"{sentence}For a patch write for example {EXAMPLE}; a cream has no product")
    return name


def check_worn(fields: Fields, patch: PatchRead, gap_h: Fraction | None) -> None:
    """A patch comes off before the next one goes on. `gap_h`: the shortest time between two, None for a single one."""
    if gap_h is not None and patch.worn_h > gap_h:
        fields.refuse(
            "worn",
            "contradictory",
            f"worn for {shown(patch.worn_h, 'h')} but put on every {shown(gap_h, 'h')}: take them off before the next "
            "ones go on, or write a longer time between them",
        )
