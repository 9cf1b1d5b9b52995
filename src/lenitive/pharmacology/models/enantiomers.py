"""Racemate as the sum of its two enantiomers.

    parts("racemate") -> (("s_ketamine", 0.5), ("r_ketamine", 0.5))

R-ketamine has the clearance of S times a ratio (0.83 to 0.86, two studies) and shares its distribution; this is
derived, not modelled in any one publication, and every prediction that uses it says so.
"""

from __future__ import annotations

from lenitive.pharmacology.models.published import Parameter

R_OVER_S = Parameter(
    "r_over_s_clearance",
    0.845,
    "ratio",
    "S9 (0.020/0.024), S10 (15.8/18.4); shared distribution S8",
    tag="derived",
    low=0.83,
    high=0.86,
    note="uniform over 0.83 to 0.86 as parameter uncertainty",
)

SHARES: dict[str, tuple[tuple[str, float], ...]] = {
    "racemate": (("s_ketamine", 0.5), ("r_ketamine", 0.5)),
    "s-ketamine": (("s_ketamine", 1.0),),
    "r-ketamine": (("r_ketamine", 1.0),),
}


def share(form: str, enantiomer: str) -> float:
    """Share of a dose of `form` that is this enantiomer ("s_ketamine" or "r_ketamine")."""
    return dict(SHARES[form]).get(enantiomer, 0.0)
