"""The score of one round: every study predicted once, by a fit that has not seen its cluster.

    fitting/.venv/bin/python fitting/folds.py            # after fitting/sample.py --fold 0 ... 4

A row is predicted by the median of the draws for the typical study; parameters' uncertainty is their spread over the
draws. Scored by the scorer of all other models; beside it the interval of the draws themselves, in which a study that
was not seen has effects of its own.
"""

from __future__ import annotations

import argparse
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from sample import DRAWS, WARM_UP, Posterior, Run, asked_rows
from score import table
from ship import chains

from lenitive.pharmacology.validation.areas import totals
from lenitive.pharmacology.validation.held_results import HeldResult
from lenitive.pharmacology.validation.observations import FOLDS
from lenitive.pharmacology.validation.printed import area_of, ends, kind_of
from lenitive.pharmacology.validation.scoring import NINE_IN_TEN, HeldNumber, score
from lenitive.pharmacology.validation.tolerances import all_tolerances

LOOKED_AT = 100
assert Run  # a chain is read back by this name


def main() -> None:
    """Print the areas and every row."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--warm-up", type=int, default=WARM_UP)
    words.add_argument("--draws", type=int, default=DRAWS)
    options = words.parse_args()
    asks = asked_rows()
    results, inside = [], []
    for fold in range(FOLDS):
        found = chains(f"fold-{fold}", options.warm_up, options.draws)
        if not found:
            print(f"Fold {fold} has no finished chain and is left out: run fitting/sample.py --fold {fold}.")
            continue
        posterior = Posterior(asks, asks.data.without_fold(fold))
        look = jax.jit(partial(_typical_and_new, posterior))
        drawn = np.concatenate([np.stack(run.drawn) for run in found])
        drawn = drawn[np.linspace(0, len(drawn) - 1, LOOKED_AT).round().astype(int)]
        looks = [look(jnp.asarray(at)) for at in drawn]
        typical = np.stack([np.asarray(one) for one, _ in looks])
        new = np.stack([np.asarray(one) for _, one in looks])
        for place in np.flatnonzero(asks.data.without_fold(fold) == 0):
            row, se = asks.data.rows[place], float(asks.se[place])
            results.append(_held(row.observation, row.scale, typical[:, place], se))
            z = (row.value - np.median(new[:, place])) / np.hypot(new[:, place].std(), se)
            inside.append((results[-1], abs(z) <= NINE_IN_TEN, z))
    print(table(totals(results)))
    studies = [one.row.study for one, _, _ in inside]
    weights = np.array([1 / studies.count(study) for study in studies])
    share = float(np.sum(weights * [is_in for _, is_in, _ in inside]) / weights.sum())
    print(f"\nInside the 90 % interval of the draws, each study counted once: {100 * share:.0f} %\n")
    for one, is_in, z in inside:
        print(f"{one.line()} | draws: z {z:+.1f}, {'inside' if is_in else 'outside'}")


def _typical_and_new(posterior: Posterior, at: jax.Array) -> tuple[jax.Array, jax.Array]:
    """The numbers of every row in the typical study, and in a study with the effects that were drawn for it."""
    nothing = jnp.zeros(len(posterior.asks.effects))
    typical = posterior.asks.numbers(posterior.asks.values(posterior.split(at)[0], nothing))
    return typical, posterior.numbers(at, jnp.asarray(posterior.as_it_is))


def _held(row, scale: str, typical: np.ndarray, se: float) -> HeldResult:  # type: ignore[no-untyped-def]
    middle = float(np.median(typical))
    value = 1 / (1 + np.exp(-middle)) if scale == "logit" else float(np.exp(middle))
    low, high = ends(row)
    held = HeldNumber(
        row.id, row.study, area_of(row), kind_of(row), low, high, value, se, extra=float(typical.std()), n=row.n
    )
    return HeldResult(row, value, score(held, all_tolerances()))


if __name__ == "__main__":
    main()
