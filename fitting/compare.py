"""Holds the closed form of the fit against the product's exact solver, at the medians of the priors.

    fitting/.venv/bin/python fitting/compare.py       # the largest difference for each dose; 1 when one is too large

Every dose that a row rests on, without medicines, as a share of the peak of each analyte.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import jax.numpy as jnp
import numpy as np
from closed_form import ANALYTES, curves
from quantities import Asks
from rows import FittedData, fitted_rows
from structure import structure

from lenitive.pharmacology import Regimen
from lenitive.pharmacology.levels.typical import Typical

ALLOWED = 1e-6
TIMES_H = np.linspace(0.05, 12, 60)


def main() -> None:
    """Print the differences."""
    everything = fitted_rows()
    plain = [dose for dose in everything.doses if not dose.medicine and not dose.row.device_gap_h]
    rows = everything.rows[:1]
    asks = Asks(FittedData(rows, plain))
    values = asks.values(jnp.zeros(len(asks.free)), jnp.zeros(len(asks.effects)))
    found = np.asarray(curves(values, asks.doses).level(jnp.tile(TIMES_H, (len(plain), 1)))).sum(1)
    worst = 0.0
    for dose, levels in zip(plain, found, strict=True):
        model = structure(in_artery=dose.in_artery)
        exact = Typical(model, dose.subject, Regimen((dose.row,))).curves(TIMES_H, (2.0, 8.0))
        off = [abs(levels[k] - exact[name].values).max() / exact[name].cmax for k, name in enumerate(ANALYTES)]
        worst = max(worst, *off)
        print(f"{dose.study} {dose.row.route} {dose.row.form}: " + ", ".join(f"{one:.1e}" for one in off))
    print(f"largest {worst:.1e} of a peak, allowed {ALLOWED:.0e}")
    raise SystemExit(int(worst > ALLOWED))


if __name__ == "__main__":
    main()
