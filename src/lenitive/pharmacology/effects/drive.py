"""The levels that effects are read from: plasma, and the two sites that follow S-ketamine with a delay.

    Drive(ketamine, s_ketamine, r_ketamine, s_norketamine, r_norketamine, effect_site, slow_site)

Made from a prediction's levels in `reading.py`, read in `curves.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.pharmacology.solving.arrays import Floats


@dataclass(frozen=True)
class Drive:
    """Levels an effect is read from, ng/mL; arrays of one shape, [times] or [times, people]. Zero where there is none.

    `effect_site`: S-ketamine behind the equilibration of analgesia and high. `slow_site`: behind the slow relief.
    """

    ketamine: Floats
    s_ketamine: Floats
    r_ketamine: Floats
    s_norketamine: Floats
    r_norketamine: Floats
    effect_site: Floats
    slow_site: Floats
