"""Empirical factors on the rate of absorption: what makes the published peak come out with the published area.

    INPUT_RATES[("oral", "clarithromycin")]

No mechanism stands behind them. Each is calibrated for the typical 70-kg person and one dose of S-ketamine, by route
(perez_ruixo_2021's oral solution, the pooled model, or an absorption model on otto_2021); `calibrated` in
tests/pharmacology/interactions finds them again. The three oral absorption models share one absorption rate and one
disposition, and so one factor.
"""

from __future__ import annotations

from collections.abc import Mapping

ORAL_ABSORPTION = ("oral_chong_2006", "oral_yanagihara_2003", "oral_fanta_2015")

INPUT_RATES: Mapping[tuple[str, str], float] = {
    ("oral", "clarithromycin"): 5.6068,  # peak 3.6 times (S83); from 2.02 times without it
    ("oral", "st john's wort"): 0.54611,  # peak 0.34 times (S87); from 0.473 times
    ("oral", "grapefruit juice"): 0.50161,  # peak 2.1 times (S85); from 3.02 times
    # The pooled model at the medians that ship with it; made anew with each fit.
    ("pooled oral", "clarithromycin"): 2.17976,
    ("pooled oral", "st john's wort"): 0.57976,
    ("pooled oral", "grapefruit juice"): 0.52285,
    **{(absorption, "clarithromycin"): 3.98476 for absorption in ORAL_ABSORPTION},  # from 2.14 times
    **{(absorption, "st john's wort"): 0.55045 for absorption in ORAL_ABSORPTION},  # from 0.462 times
    **{(absorption, "grapefruit juice"): 0.48689 for absorption in ORAL_ABSORPTION},  # from 3.00 times
}
