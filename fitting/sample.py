"""Draws from the posterior of the pooled model's levels: NUTS on the closed form, one thread per chain, seeds fixed.

    fitting/.venv/bin/python fitting/sample.py --chain 0              # all rows; --fold 2 leaves a fold out
    fitting/.venv/bin/python fitting/sample.py --chain 0 --draws 20   # a tiny run

Every 25 iterations the whole state is written to var/fit/, so that an interrupted run goes on where it was; a run that
is complete is left alone. Environment: `python -m venv fitting/.venv`, then
`fitting/.venv/bin/pip install --require-hashes -r fitting/requirements.lock`; the product never imports it.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")

import argparse
import pickle
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import NUTS, init_to_value
from priors import BETWEEN, MOVED_BY_A_STUDY
from quantities import Asks
from rows import fitted_rows
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "var" / "fit"
WARM_UP, DRAWS, SEED, TARGET, DEEPEST, FIRST_STEP = 300, 3000, 20261130, 0.9, 7, 0.2
WRITE_EVERY = 25
STEP, RESTARTS, USUAL_SCALE = 0.02, 4, 0.8
WELL_KNOWN = 2.0  # information on an effect, in units of its usual spread
SCALES = tuple(BETWEEN)
Given = tuple[jax.Array, jax.Array, jax.Array, jax.Array]  # rows seen, effects as they are, middle, shape

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_compilation_cache_dir", str(KEPT / "compiled"))
jax.config.update("jax_persistent_cache_min_compile_time_secs", 1)


class Posterior:
    """What is drawn: standard normals of the parameters, logs of the scales, effects of the studies.

    The scales are half-normal in units of `BETWEEN`. An effect on which a study's rows say much is drawn as it is, one
    on which they say little as a standard normal times its scale: the posterior is the same, the sampler's way is not.
    """

    def __init__(self, asks: Asks, seen: np.ndarray) -> None:
        self.asks = asks
        self.kinds = np.array([SCALES.index(MOVED_BY_A_STUDY[name]) for _, name in asks.effects])
        self.widths = np.array(list(BETWEEN.values()))[self.kinds]
        self.parts = (len(asks.free), len(asks.free) + len(SCALES))
        self.size = self.parts[1] + len(asks.effects)
        self.as_it_is = np.zeros(len(asks.effects))
        self.as_it_is = self._well_known(seen)

    def _well_known(self, seen: np.ndarray) -> np.ndarray:
        """1 for each effect that the rows seen know better than its scale does, at the medians of the priors."""
        numbers, middle, nothing = jax.jit(self.numbers), jnp.zeros(self.size), jnp.zeros(len(self.asks.effects))
        slopes = [
            (numbers(middle.at[self.parts[1] + place].add(STEP), nothing) - numbers(middle, nothing)) / STEP
            for place in range(len(self.asks.effects))
        ]
        known = np.sum((np.stack(slopes) * seen / self.asks.se) ** 2, axis=1)
        return (known > WELL_KNOWN).astype(float)

    def split(self, at: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
        """Parameters, logs of scales, effects as they are drawn."""
        first, second = self.parts
        return at[:first], at[first:second], at[second:]

    def effects(self, at: jax.Array, as_it_is: jax.Array) -> jax.Array:
        """Shifts of the studies on the scale of each parameter."""
        _, log_scales, apart = self.split(at)
        return apart * self.widths * jnp.where(as_it_is > 0, 1.0, jnp.exp(log_scales)[self.kinds])

    def numbers(self, at: jax.Array, as_it_is: jax.Array) -> jax.Array:
        """The number of every row on its scale, in the study that printed it."""
        return self.asks.numbers(self.asks.values(self.split(at)[0], self.effects(at, as_it_is)))

    def density(self, at: jax.Array, seen: jax.Array, as_it_is: jax.Array) -> jax.Array:
        """Log of the posterior density, up to a constant. `seen`: 1 for each row that the fit may see, else 0."""
        standard, log_scales, apart = self.split(at)
        off = (self.numbers(at, as_it_is) - self.asks.printed) / self.asks.se
        of_scales = jnp.sum(log_scales - jnp.exp(2 * log_scales) / 2)
        log_widths = jnp.where(as_it_is > 0, log_scales[self.kinds], 0.0)
        of_studies = jnp.sum((apart * jnp.exp(-log_widths)) ** 2 / 2 + log_widths)
        return of_scales - of_studies - jnp.sum(standard**2) / 2 - jnp.sum(seen * off**2) / 2


def middle_and_shape(posterior: Posterior, seen: jax.Array) -> tuple[np.ndarray, np.ndarray]:
    """A point of high density, and a root of the covariance there (Gauss-Newton): draws are made in these coordinates.

    Neither decides what is drawn; they only make the sampler's way shorter. The scales are held at their priors' usual
    size, since the density has no useful mode in them.
    """
    first, second = posterior.parts
    held = np.full(len(SCALES), np.log(USUAL_SCALE))
    steep = jax.jit(jax.value_and_grad(lambda at, seen, as_it_is: -posterior.density(at, seen, as_it_is)))
    as_it_is = jnp.asarray(posterior.as_it_is)

    def value(at: np.ndarray) -> tuple[float, np.ndarray]:
        found, slope = steep(jnp.asarray(at).at[first:second].set(held), seen, as_it_is)
        return float(found), np.where((np.arange(at.size) >= first) & (np.arange(at.size) < second), 0.0, slope)

    at, looks = np.zeros(posterior.size), 0
    for _ in range(RESTARTS):  # a search may stop early at a kink of the density
        found = minimize(value, at, jac=True, method="L-BFGS-B", options={"maxiter": 300, "maxfun": 300})
        at, looks = found.x, looks + found.nfev
    at[first:second] = held
    numbers = jax.jit(posterior.numbers)
    here, weights = np.asarray(numbers(jnp.asarray(at), as_it_is)), np.asarray(seen) / posterior.asks.se
    slopes = [
        (np.asarray(numbers(jnp.asarray(at + STEP * one), as_it_is)) - here) / STEP for one in np.eye(posterior.size)
    ]
    weighted = np.stack(slopes, 1) * weights[:, None]
    own = np.ones(posterior.size)
    own[first:second] = 4.0
    own[second:] = np.where(posterior.as_it_is > 0, USUAL_SCALE**-2, 1.0)
    sizes, axes = np.linalg.eigh(weighted.T @ weighted + np.diag(own))
    drawn_as_they_are = int(posterior.as_it_is.sum())
    print(
        f"start after {looks} looks: {found.fun:.2f}; curvature {sizes[0]:.3g} to {sizes[-1]:.3g}; "
        f"{drawn_as_they_are} of {posterior.as_it_is.size} effects drawn as they are",
        flush=True,
    )
    return at, axes / np.sqrt(sizes)


def drawn_from(posterior: Posterior, given: Given) -> None:
    """The model as NumPyro takes it, in coordinates in which it is about a standard normal."""
    seen, as_it_is, middle, shape = given
    at = numpyro.sample("at", dist.ImproperUniform(dist.constraints.real, (), (posterior.size,)))
    numpyro.factor("posterior", posterior.density(middle + shape @ at, seen, as_it_is))


@dataclass
class Run:
    """One chain so far: the sampler's state, what was drawn, and how it went."""

    state: Any = None
    middle: Any = None
    shape: Any = None
    done: int = 0
    drawn: list[np.ndarray] = field(default_factory=list)
    diverged: int = 0
    leaps: int = 0
    seconds: float = 0.0


def asked_rows() -> Asks:
    """The rows with what people and assumed lengths add."""
    asks = Asks(fitted_rows())
    asks.learn_what_people_add()
    asks.learn_of_lengths()
    return asks


def run(fold: int | None, chain: int, warm_up: int, draws: int) -> Run:
    """Go on with a chain to its end, writing as it goes."""
    name = "all" if fold is None else f"fold-{fold}"
    target = KEPT / f"{name}-{warm_up}-{draws}-chain-{chain}.pickle"
    target.parent.mkdir(parents=True, exist_ok=True)
    kept: Run = pickle.loads(target.read_bytes()) if target.is_file() else Run()
    if kept.done >= warm_up + draws:
        return kept
    asks = asked_rows()
    seen = jnp.asarray(asks.data.without_fold(fold))
    posterior = Posterior(asks, np.asarray(seen))
    if kept.middle is None:
        kept.middle, kept.shape = middle_and_shape(posterior, seen)
    given = (seen, jnp.asarray(posterior.as_it_is), jnp.asarray(kept.middle), jnp.asarray(kept.shape))
    kernel = NUTS(
        lambda given: drawn_from(posterior, given),
        step_size=FIRST_STEP,
        adapt_mass_matrix=False,  # the coordinates already have the posterior's shape
        target_accept_prob=TARGET,
        max_tree_depth=DEEPEST,
        init_strategy=init_to_value(values={"at": jnp.zeros(posterior.size)}),
    )
    key = jax.random.PRNGKey(SEED + 100 * chain + (0 if fold is None else fold + 1))
    fresh = kernel.init(key, warm_up, None, (given,), {})
    state = fresh if kept.state is None else jax.tree.map(jnp.asarray, kept.state)
    step = jax.jit(kernel.sample)
    began = time.monotonic()
    while kept.done < warm_up + draws:
        state = step(state, (given,), {})
        kept.done += 1
        kept.leaps += int(state.num_steps)
        if kept.done > warm_up:
            kept.diverged += int(state.diverging)
            kept.drawn.append(kept.middle + kept.shape @ np.asarray(state.z["at"]))
        if kept.done % WRITE_EVERY == 0 or kept.done == warm_up + draws:
            now = time.monotonic()
            kept.seconds, began = kept.seconds + now - began, now
            kept.state = jax.tree.map(np.asarray, state)
            part = target.with_suffix(".part")
            part.write_bytes(pickle.dumps(kept))
            part.replace(target)
            rate = float(state.adapt_state.step_size)
            spent = f"{kept.leaps} steps of {rate:.3g}, {kept.seconds:.0f} s"
            print(f"{name} chain {chain}: {kept.done}, {spent}", flush=True)
    return kept


def main() -> None:
    """Run one chain."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--fold", type=int, default=None, help="leave this fold out; else all rows")
    words.add_argument("--chain", type=int, default=0)
    words.add_argument("--warm-up", type=int, default=WARM_UP)
    words.add_argument("--draws", type=int, default=DRAWS)
    options = words.parse_args()
    found = run(options.fold, options.chain, options.warm_up, options.draws)
    print(f"{found.done} iterations, {found.diverged} divergences, {found.seconds:.0f} s")


if __name__ == "__main__":
    main()
