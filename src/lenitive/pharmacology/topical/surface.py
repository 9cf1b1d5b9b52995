"""How much skin a person has, for the area of a cream and for what counts as a large one.

    body_surface_cm2(70.0)  # 18000.0; with a height of 170 cm: 18181

Neither formula is in the evidence (recalled: verify); taking them, and one arm as large, is policy.
"""

from __future__ import annotations

from math import sqrt

ADULT_CM2, ADULT_KG = 18_000.0, 70.0  # recalled M: verify
ARM_SHARE = 0.09  # one arm, rule of nines: recalled H, verify
CM2_PER_M2 = 10_000.0


def body_surface_cm2(weight_kg: float, height_cm: float | None = None) -> float:
    """With a height by Mosteller, without one in proportion to weight to the power 2/3."""
    if height_cm is None:
        return ADULT_CM2 * float((weight_kg / ADULT_KG) ** (2 / 3))
    return CM2_PER_M2 * sqrt(weight_kg * height_cm / 3600)


def arm_cm2(weight_kg: float, height_cm: float | None = None) -> float:
    """The skin of one arm."""
    return ARM_SHARE * body_surface_cm2(weight_kg, height_cm)
