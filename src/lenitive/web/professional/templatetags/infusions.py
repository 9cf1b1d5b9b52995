"""`{% if p|is_by_vein %}`: whether a prediction is of an IV case, which an infusion card can be made of."""

from __future__ import annotations

from django import template

from lenitive.pharmacology import Prediction

register = template.Library()


@register.filter
def is_by_vein(prediction: Prediction) -> bool:
    """Whether all of its doses go into a vein, and nothing is on the skin."""
    by_vein = bool(prediction.doses) and not prediction.co_ingredients
    return by_vein and all(dose.route == "iv" for dose in prediction.doses)
