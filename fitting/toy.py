"""One toy quantity, sampled and in closed form: the log of clearance after one printed area.

    fitting/.venv/bin/python fitting/toy.py       # 1 when mean or SD lie further off than chance

With a normal prior on the log and an area that is dose over clearance, the posterior is normal.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from closed_form import curves
from jax import random
from numpyro.infer import MCMC, NUTS
from priors import PRIORS
from quantities import Asks
from rows import FittedData, fitted_rows

from lenitive.pharmacology import DoseRow, Subject

MG, CLEARANCE, SE, DRAWS, SEED = 20.0, 80.0, 0.08, 2000, 20261130
IN_ERRORS = 4.5


def main() -> None:
    """Compare and say so."""
    data = fitted_rows()
    person, row = Subject(weight_kg=70, age_y=40, sex="male"), DoseRow("iv", "s-ketamine", MG, duration_h=0.5)
    given = replace(data.doses[0], row=row, subject=person, in_artery=False)
    asks = Asks(FittedData([replace(data.rows[0], doses=(0,), changed=None)], [given]))
    place = [one.name for one in asks.free].index("clearance_l_per_h")
    prior, printed = PRIORS["clearance_l_per_h"], np.log(1000 * MG / CLEARANCE)

    def model() -> None:
        normal = numpyro.sample("normal", dist.Normal(0, 1))
        values = asks.values(jnp.zeros(len(asks.free)).at[place].set(normal), jnp.zeros(len(asks.effects)))
        area = curves(values, asks.doses).area()[0, 0, 0]
        numpyro.sample("area", dist.Normal(jnp.log(area), SE), obs=printed)

    chain = MCMC(NUTS(model), num_warmup=500, num_samples=DRAWS, progress_bar=False)
    chain.run(random.PRNGKey(SEED))
    drawn = np.log(prior.median) + prior.spread * np.asarray(chain.get_samples()["normal"])
    precision = prior.spread**-2 + SE**-2
    mean, sd = (np.log(prior.median) / prior.spread**2 + np.log(CLEARANCE) / SE**2) / precision, precision**-0.5
    error = sd / np.sqrt(DRAWS / 4)  # draws of a chain depend on each other
    off = abs(drawn.mean() - mean) / error, abs(drawn.std() - sd) / error
    print(f"mean {drawn.mean():.5f}, exactly {mean:.5f}; SD {drawn.std():.5f}, exactly {sd:.5f}")
    raise SystemExit(int(max(off) > IN_ERRORS))


if __name__ == "__main__":
    main()
