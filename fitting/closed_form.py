"""Levels of one dose in closed form, differentiable: `models/pooled.py` as sums of exponentials (JAX).

    found = curves(values, doses)       # values: name -> [doses]
    found.level(times_h)                # [doses, S and R, analytes, times]

The fit needs gradients, which the product's solver does not give. Ketamine's compartments exchange both ways, so their
matrix is made symmetric and taken apart by `eigh`; each later step (norketamine, hydroxynorketamine, a depot) is a
convolution of exponentials. Rates that are exactly equal would divide by zero; drawn numbers are never exactly equal.
tests/fitting holds this against the exact solver.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import jax
import jax.numpy as jnp

from lenitive.pharmacology.models.pooled import HNK_G_PER_MOL, KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL

jax.config.update("jax_enable_x64", True)

Array = jax.Array
Values = Mapping[str, Array]
ANALYTES = ("ketamine", "norketamine", "hydroxynorketamine")
NEVER_PER_H = 1234.5  # the rate of a depot that nothing enters
NG_PER_ML = 1000.0
NEWTON_STEPS, NEAR_THE_TOP = 4, 0.05


class Doses(NamedTuple):
    """One dose each, arrays [doses]: which route (0 or 1), base in mg, length in h, how much of it is S and R."""

    iv: Array
    nasal: Array
    mouth: Array
    im: Array
    oral: Array
    rectal: Array
    mg: Array
    length_h: Array
    parts: Array  # [doses, 2]
    arterial: Array


class Curves(NamedTuple):
    """Sums of exponentials for two portions: at once (or held), and swallowed after a lag."""

    rates: Array  # [doses, 2 portions, S and R, modes]
    factors: Array  # [doses, 2 portions, S and R, analytes, modes]
    lag_h: Array  # [doses, 2 portions]
    length_h: Array  # [doses, 2 portions]

    def level(self, times_h: Array) -> Array:
        """ng/mL [doses, S and R, analytes, times] at `times_h` [doses, times]."""
        since = times_h[:, None, None, :] - self.lag_h[:, 1, None, None, None]
        own = _left(self.rates[:, 0, ..., None], times_h[:, None, None, :], self.length_h[:, 0, None, None, None])
        late = jnp.where(since < 0, 0.0, jnp.exp(-self.rates[:, 1, ..., None] * jnp.maximum(since, 0.0)))
        return jnp.einsum("deam,demt->deat", self.factors[:, 0], own) + jnp.einsum(
            "deam,demt->deat", self.factors[:, 1], late
        )

    def area(self) -> Array:
        """Area to infinity, ng.h/mL [doses, S and R, analytes]."""
        return jnp.einsum("dpeam,dpem->dea", self.factors, 1 / self.rates)

    def area_until(self, until_h: Array) -> Array:
        """Area from 0 to `until_h` [doses], which lies after the end of the dose."""
        since = until_h[:, None, None, None] - self.lag_h[:, :, None, None]
        gone = 1 - _left(self.rates, since, self.length_h[:, :, None, None])
        return jnp.einsum("dpeam,dpem->dea", self.factors, gone / self.rates)

    def slowest(self) -> Array:
        """Terminal half-life, h [doses, S and R, analytes]: of the slowest part that feeds the analyte."""
        feeds = jnp.abs(self.factors) > 0
        rates = jnp.where(feeds, self.rates[:, :, :, None, :], jnp.inf)
        return jnp.log(2.0) / rates.min(axis=(1, 4))


def _left(rate: Array, since: Array, length: Array) -> Array:
    """What is left of one unit that came at once, or evenly over `length`; nothing before it came."""
    is_held = length > 0
    span = jnp.where(is_held, length, 1.0)
    whole = jnp.exp(-rate * jnp.maximum(since, 0.0))
    after = jnp.exp(-rate * jnp.maximum(since - span, 0.0))
    held = jnp.where(since <= 0, 0.0, (after - whole) / (rate * span))
    return jnp.where(is_held, held, jnp.where(since < 0, 0.0, whole))


def _after(first: Array, first_rate: Array, then: Array, then_rate: Array) -> tuple[Array, Array]:
    """The convolution of two sums of exponentials: factors on the rates of the first, and on those of the second."""
    apart = 1 / (then_rate[..., None, :] - first_rate[..., :, None])
    return first * jnp.sum(then[..., None, :] * apart, -1), -then * jnp.sum(first[..., :, None] * apart, -2)


def _mammillary(clearance: Array, volumes: tuple[Array, ...], exchanges: tuple[Array, ...]) -> tuple[Array, Array]:
    """Rates [..., n] and levels in every space [..., n spaces, n] after one unit into the first space."""
    n = len(volumes)
    v = jnp.stack(volumes, -1)
    root = jnp.sqrt(v)
    matrix = jnp.zeros((*v.shape, n))
    matrix = matrix.at[..., 0, 0].set((clearance + sum(exchanges)) / volumes[0])
    for place, exchange in enumerate(exchanges, start=1):
        between = -exchange / (root[..., 0] * root[..., place])
        matrix = matrix.at[..., place, place].set(exchange / volumes[place])
        matrix = matrix.at[..., 0, place].set(between).at[..., place, 0].set(between)
    rates, vectors = jnp.linalg.eigh(matrix)
    return rates, vectors * vectors[..., :1, :] / (root[..., :, None] * root[..., :1, None])


def well_stirred(v: Values, ratio: Array) -> tuple[Array, Array]:
    """Clearance (L/h) and extraction [doses, 2]: ancestry, then `ratio` (of S and R to S), then medicines."""
    flow = v["clearance_l_per_h"] / v["extraction"]
    own = v["enzyme_of_ancestry"] * v["extraction"]
    before = (own / (1 - v["extraction"] + own))[:, None] * ratio
    enzyme = v["liver_fold"][:, None]
    extraction = enzyme * before / (1 - before + enzyme * before)
    return flow[:, None] * extraction, extraction


def curves(v: Values, doses: Doses) -> Curves:
    """Every dose as sums of exponentials. `v`: the values of one person for each dose, medicines included."""
    ratio = jnp.stack([jnp.ones_like(v["r_over_s_clearance"]), v["r_over_s_clearance"]], -1)
    clearance, extraction = well_stirred(v, ratio)

    def both(name: str) -> Array:
        return jnp.broadcast_to(v[name][:, None], ratio.shape)

    to_arm = both("arm_l") * 60 / both("arm_min")
    r, in_body = _mammillary(
        clearance,
        (both("core_l"), both("shallow_l"), both("deep_l"), both("arm_l")),
        (both("shallow_l_per_h"), both("deep_l_per_h"), to_arm),
    )
    core, arm = in_body[..., 0, :], in_body[..., 3, :]
    nk_clearance = both("nk_clearance_l_per_h") * both("nk_fold")
    s, in_nk = _mammillary(nk_clearance, (both("nk_l"), both("nk_tissue_l")), (both("nk_exchange_l_per_h"),))
    nk = in_nk[..., 0, :]
    p = (both("hnk_clearance_l_per_h") / both("hnk_l"))[..., None]
    hnk = 1 / both("hnk_l")[..., None]
    made = both("norketamine_share")
    to_hnk = (nk_clearance * both("hydroxy_share"))[..., None]

    nk_r, nk_s = _after((clearance * made)[..., None] * core, r, nk, s)
    nk_rates = jnp.concatenate([r, s], -1)
    from_core = to_hnk * jnp.concatenate([nk_r, nk_s], -1)
    hnk_rs, hnk_p = _after(from_core, nk_rates, hnk, p)
    once_s, once_p = _after(to_hnk * nk, s, hnk, p)

    none4, none2, none1 = jnp.zeros_like(r), jnp.zeros_like(s), jnp.zeros_like(p)
    seen = jnp.where(doses.arterial[:, None, None] > 0, core, arm)
    arrived = jnp.stack(
        [
            jnp.concatenate([seen, none2, none1], -1),
            jnp.concatenate([nk_r, nk_s, none1], -1),
            jnp.concatenate([hnk_rs, hnk_p], -1),
        ],
        -2,
    )
    at_once = jnp.stack(
        [
            jnp.concatenate([none4, none2, none1], -1),
            jnp.concatenate([none4, nk, none1], -1),
            jnp.concatenate([none4, once_s, once_p], -1),
        ],
        -2,
    )
    body = jnp.concatenate([r, s, p], -1)
    return _absorbed(v, doses, body, (arrived, at_once), extraction)


def _absorbed(v: Values, doses: Doses, body: Array, responses: tuple[Array, Array], extraction: Array) -> Curves:
    """The responses of the body behind the depots of each route."""
    arrived, at_once = responses
    nose = jnp.minimum(v["nose_fraction"] / (1 + doses.mg / v["nose_half_mg"]) * v["nose_fold"], 0.999)
    own = doses.iv + doses.nasal * nose + doses.mouth * v["mouth_fraction"] + doses.im * v["muscle_fraction"]
    own_rate = jnp.where(
        doses.nasal > 0,
        v["nose_per_h"],
        jnp.where(doses.mouth > 0, v["mouth_per_h"], jnp.where(doses.im > 0, v["muscle_per_h"], NEVER_PER_H)),
    )
    swallowed = (doses.nasal + doses.mouth) * (1 - own) + doses.oral + doses.rectal
    rate = jnp.where(doses.rectal > 0, v["rectum_per_h"], v["swallowed_per_h"]) * v["input_fold"]
    past = doses.rectal * v["rectum_past_liver"]
    gut = v["gut_fraction"] / (v["gut_fraction"] + (1 - v["gut_fraction"]) * v["gut_fold"])
    gut = jnp.where(doses.rectal > 0, 1.0, gut)
    arrives = past[:, None] + (1 - past[:, None]) * gut[:, None] * (1 - extraction)
    made = (1 - arrives) * v["norketamine_share"][:, None]

    def behind(depot: Array, response: Array) -> Array:
        k = jnp.broadcast_to(depot[:, None, None, None], (*response.shape[:3], 1))
        first, rest = _after(k, k, response, jnp.broadcast_to(body[:, :, None, :], response.shape))
        return jnp.concatenate([first, rest], -1)

    direct = jnp.concatenate([jnp.zeros((*arrived.shape[:3], 1)), arrived], -1)
    mine = jnp.where(doses.iv[:, None, None, None] > 0, direct, behind(own_rate, arrived))
    through = behind(rate, arrives[..., None, None] * arrived + made[..., None, None] * at_once)
    mass = jnp.array([1.0, NORKETAMINE_G_PER_MOL / KETAMINE_G_PER_MOL, HNK_G_PER_MOL / KETAMINE_G_PER_MOL])
    amount = NG_PER_ML * doses.mg[:, None] * doses.parts
    factors = jnp.stack([own[:, None, None, None] * mine, swallowed[:, None, None, None] * through], 1)
    factors = factors * amount[:, None, :, None, None] * mass[:, None]
    depots = jnp.broadcast_to(jnp.stack([own_rate, rate], -1)[:, :, None, None], (*factors.shape[:3], 1))
    rates = jnp.concatenate([depots, jnp.broadcast_to(body[:, None], (*factors.shape[:3], body.shape[-1]))], -1)
    zero = jnp.zeros_like(doses.mg)
    lag = jnp.stack([zero, jnp.where(doses.rectal > 0, 0.0, v["swallowed_lag_h"])], -1)
    held = jnp.where(doses.mouth > 0, v["mouth_held_h"], doses.length_h * doses.iv)
    return Curves(rates, factors, lag, jnp.stack([held, zero], -1))


class Lines(NamedTuple):
    """Single lines out of many curves: one analyte of one dose each, enantiomers added as a row counts them."""

    rates: Array  # [lines, 2 portions, S and R, modes]
    factors: Array  # the same
    lag_h: Array  # [lines, 2 portions]
    length_h: Array

    def at(self, times_h: Array) -> Array:
        """ng/mL [lines, times] at `times_h` [lines, times]."""
        own = _left(self.rates[:, 0, ..., None], times_h[:, None, None], self.length_h[:, 0, None, None, None])
        since = times_h[:, None, None] - self.lag_h[:, 1, None, None, None]
        late = jnp.where(since < 0, 0.0, jnp.exp(-self.rates[:, 1, ..., None] * jnp.maximum(since, 0.0)))
        return jnp.einsum("lem,lemt->lt", self.factors[:, 0], own) + jnp.einsum(
            "lem,lemt->lt", self.factors[:, 1], late
        )

    def only(self, places: Array) -> Lines:
        """Some of the lines."""
        return Lines(*(part[places] for part in self))


def lines(found: Curves, dose: Array, analyte: Array, parts: Array) -> Lines:
    """The lines of these doses and analytes; `parts` [lines, 2]: how much of S and R counts."""
    places = jnp.arange(dose.size)
    factors = found.factors[dose][places, :, :, analyte] * parts[:, None, :, None]
    return Lines(found.rates[dose], factors, found.lag_h[dose], found.length_h[dose])


def peak(of: Lines, times_h: Array) -> tuple[Array, Array]:
    """Highest level and its time, [lines]; `times_h` [lines, times] are even on the log where a time is wanted.

    The level is the best of `times_h`, refined by Newton's steps; its slope is that at a time held fixed. A dose that
    is partly swallowed has two humps, and the higher of them changes suddenly with the parameters while the mean time
    of people's own peaks does not: so the time is the mean of the log of all times, weighted by level to the power 20.
    """
    level = of.at(times_h)
    at = jnp.clip(jnp.argmax(level, -1), 1, times_h.shape[-1] - 2)[:, None]
    low, middle, high = (jnp.take_along_axis(times_h, at + step, -1)[:, 0] for step in (-1, 0, 1))

    def line(time: Array) -> Array:
        return of.at(time[:, None])[:, 0]

    def slope(time: Array) -> Array:
        return jax.jvp(line, (time,), (jnp.ones_like(time),))[1]

    time = middle
    for _ in range(NEWTON_STEPS):
        first, second = jax.jvp(slope, (time,), (jnp.ones_like(time),))
        time = jnp.clip(time - first / jnp.minimum(second, -1e-12), low, high)
    weights = jax.nn.softmax(jnp.log(jnp.maximum(level, 1e-300)) / NEAR_THE_TOP, axis=-1)
    top = jnp.maximum(line(jax.lax.stop_gradient(time)), level.max(-1))
    return top, jnp.exp(jnp.sum(weights * jnp.log(times_h), -1))
