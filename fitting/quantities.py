"""The printed number of every fitted row, from the values of parameters: differentiable, in one pass (JAX).

    asks = Asks(fitted_rows())
    asks.numbers(values)                # on the scale of each row, [rows]

A printed mean of individual peaks (or areas, or levels) is the typical number plus what people add to it; that step is
worked out once, at the medians of the priors, from people who differ as the papers say (`people_add`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
from closed_form import (
    KETAMINE_G_PER_MOL,
    NORKETAMINE_G_PER_MOL,
    Array,
    Curves,
    Doses,
    Lines,
    curves,
    lines,
    peak,
    well_stirred,
)
from priors import FOLDS, MOVED_BY_A_STUDY, PEOPLE, PRIORS, Prior
from rows import CLASSES, OF, PARTS, FittedData, FittedRow, GivenDose

from lenitive.pharmacology import Floats
from lenitive.pharmacology.levels.summary import WINDOW_POINTS
from lenitive.pharmacology.models.pooled import ASIAN_ENZYME, ASIAN_NORKETAMINE, JAPANESE_NOSE, REFERENCE_KG
from lenitive.pharmacology.simulation import WINDOW_AFTER_LAST_DOSE_H
from lenitive.pharmacology.solving.arrays import Ints

POINTS, FIRST_H, LAST_H = 40, 0.02, 10.0
PEOPLE_DRAWN, SEED = 512, 16
SITES = {"gut": "gut_fold", "liver": "liver_fold", "norketamine": "nk_fold", "input": "input_fold"}
LEAST_SHARE = 1e-3


def free(priors: Mapping[str, Prior]) -> list[Prior]:
    """The parameters that are fitted: those with a spread, and the folds of medicines."""
    return [one for one in (*priors.values(), *FOLDS.values()) if one.spread > 0]


def moved_on_scale(value: Array | Floats, shift: Array, is_logit: Array | Floats) -> Array:
    """Values moved on their own scale: the log, or the logit where `is_logit`."""
    share = jnp.where(is_logit, value, 0.5)
    odds = share / (1 - share) * jnp.exp(jnp.where(is_logit, shift, 0.0))
    return jnp.where(is_logit, odds / (1 + odds), value * jnp.exp(jnp.where(is_logit, 0.0, shift)))


class Asks:
    """What the rows ask of the closed form, as arrays that do not change."""

    def __init__(self, data: FittedData, priors: Mapping[str, Prior] = PRIORS) -> None:
        self.data, self.priors = data, priors
        self.free = free(priors)
        self.effects = [(study, name) for study in data.studies for name in _moved_in(study, data)]
        self.doses = _doses(data.doses)
        self.printed = np.array([row.value for row in data.rows])
        self.se = np.array([row.se for row in data.rows])
        self.is_logit = np.array([row.scale == "logit" for row in data.rows])
        self.added = np.zeros(len(data.rows))
        self.reading = Readings(data)
        self._fix_places()

    def _fix_places(self) -> None:
        """Constant matrices: from parameters to values, from effects to doses, from folds to doses."""
        names, doses = list(self.priors), self.data.doses
        self.medians = np.array([one.median for one in self.priors.values()])
        self.value_is_logit = np.array([one.scale == "logit" for one in self.priors.values()])
        self.spread = np.array([one.spread for one in self.free])
        self.of_free = np.array([[float(one.name == name) for one in self.free] for name in names])
        self.of_people = np.array([[float(one == name) for one in PEOPLE] for name in names])
        self.people_sd = np.array([one.sd for one in PEOPLE.values()])
        self.of_effects = np.array(
            [[[float(d.study == s and name == moved) for s, moved in self.effects] for name in names] for d in doses]
        )
        self.of_folds = {
            site: np.array(
                [[float(one.name == f"{d.medicine}: {site}") for one in self.free] for d in doses],
            )
            for site in SITES
        }
        self.log_fold = np.array([np.log(one.median) if one.name in FOLDS else 0.0 for one in self.free])
        powers = [0.75 if name.endswith("_l_per_h") else 1.0 if name.endswith("_l") else 0.0 for name in names]
        sizes = np.array([d.subject.weight_kg / REFERENCE_KG for d in doses])
        self.by_weight = sizes[:, None] ** np.array(powers)
        is_asian = np.array([d.subject.ancestry in ("asian", "japanese") for d in doses])
        self.by_ancestry = {
            "enzyme_of_ancestry": np.where(is_asian, ASIAN_ENZYME, 1.0),
            "nk_fold": np.where(is_asian, ASIAN_NORKETAMINE, 1.0),
            "nose_fold": np.where([d.subject.ancestry == "japanese" for d in doses], JAPANESE_NOSE, 1.0),
        }

    def values(self, standard: Array, effects: Array, people: Array | None = None) -> dict[str, Array]:
        """Values [doses] of the typical person of each dose: standard normals of the parameters, shifts of the studies.

        `people`: standard normals of one person, who then answers in place of the typical one.
        """
        shift = self.of_free @ (self.spread * standard) + self.of_effects @ effects
        if people is not None:
            shift = shift + self.of_people @ (self.people_sd * people)
        found = moved_on_scale(self.medians, shift, self.value_is_logit) * self.by_weight
        v = {name: found[:, place] for place, name in enumerate(self.priors)}
        log_folds = self.log_fold + self.spread * standard
        v |= {SITES[site]: jnp.exp(matrix @ log_folds) for site, matrix in self.of_folds.items()}
        for name, factor in self.by_ancestry.items():
            v[name] = v[name] * factor if name in v else jnp.asarray(factor)
        return v

    def numbers(self, values: Mapping[str, Array]) -> Array:
        """The number of every row on its scale, [rows], with what people add to a printed mean."""
        found = self.raw(values)
        share = jnp.where(self.is_logit, jnp.clip(found, LEAST_SHARE, 1 - LEAST_SHARE), 0.5)
        return jnp.where(self.is_logit, jnp.log(share / (1 - share)), jnp.log(found)) + self.added

    def raw(self, values: Mapping[str, Array]) -> Array:
        """The same as printed, of the typical person."""
        return self.reading.of(curves(values, self.doses), self.doses, values)

    def learn_what_people_add(self) -> None:
        """Fill `added`: what a mean over people is above the typical number, at the medians of the priors."""
        drawn = np.random.default_rng(SEED).standard_normal((PEOPLE_DRAWN, len(PEOPLE)))
        nothing, no_effects = jnp.zeros(len(self.free)), jnp.zeros(len(self.effects))

        def of_person(normal: Array) -> Array:
            return self.raw(self.values(nothing, no_effects, normal))

        answer = jax.jit(of_person)
        everyone = np.stack([np.asarray(answer(jnp.asarray(one))) for one in drawn])
        typical = np.asarray(answer(jnp.zeros(len(PEOPLE))))
        for place, row in enumerate(self.data.rows):
            if row.observation.quantity in ("cmax", "auc_0_t", "auc_0_24", "conc_at_time"):
                self.added[place] = _above(everyone[:, place], row.observation.printed) - np.log(typical[place])

    def learn_of_lengths(self) -> None:
        """Add to `se` what an assumed length of a dose makes unsure: half to twice, evenly on the log."""
        ends = []
        for factor in (0.5, 2.0):
            rows = [replace(d, row=replace(d.row, duration_h=d.row.duration_h * factor)) for d in self.data.doses]
            other = Asks(FittedData(self.data.rows, rows), self.priors)
            ends.append(other.numbers(other.values(jnp.zeros(len(self.free)), jnp.zeros(len(self.effects)))))
        unsure = np.abs(np.asarray(ends[1] - ends[0])) / np.sqrt(12)
        assumed = np.array([row.observation.assumed == "length" for row in self.data.rows])
        self.se = np.hypot(self.se, np.where(assumed, unsure, 0.0))


def _above(people: Floats, printed: str) -> float:
    if printed == "mean":
        return float(np.log(people.mean()))
    return float(np.log(people).mean() if printed == "geometric mean" else np.log(np.median(people)))


class Readings:
    """How each row is read off the curves: which dose and which enantiomers, which quantity, and over which other."""

    KINDS = ("cmax", "tmax", "area", "until", "share", "slowest", "level", "half_life", "over_parent", "r_over_s")
    SAME = {
        "tmax_after_last_spray": "tmax",
        "auc_0_t": "until",
        "F": "share",
        "terminal_half_life": "slowest",
        "conc_at_time": "level",
        "auc_ratio": "area",
        "cmax_ratio": "cmax",
        "half_life_ratio": "slowest",
        "metabolite_parent_ratio": "over_parent",
        "clearance_ratio": "r_over_s",
    }

    def __init__(self, data: FittedData) -> None:
        asked: list[tuple[int, str, float]] = []

        def place(dose: int, row: FittedRow) -> int:
            one = (dose, row.observation.of, row.observation.time_h or 1.0)
            if one not in asked:
                asked.append(one)
            return asked.index(one)

        kinds = [self.SAME.get(row.observation.quantity, row.observation.quantity) for row in data.rows]
        self.kind = np.array([self.KINDS.index(kind) for kind in kinds])
        self.first = np.array([place(row.doses[0], row) for row in data.rows])
        self.second = np.array([place(row.doses[-1], row) for row in data.rows])
        self.changed = np.array([place(r.doses[0] if r.changed is None else r.changed, r) for r in data.rows])
        self.is_ratio = np.array([row.changed is not None for row in data.rows])
        self.dose = np.array([one[0] for one in asked])
        self.analyte = np.array([OF[one[1]][0] for one in asked])
        self.parts = np.array([OF[one[1]][1:] for one in asked])
        self.with_made = np.array([float(one[1] == "ketamine_equivalents") for one in asked])
        self.until_h = np.array([one[2] for one in asked])
        self.times_h = np.stack([_times(dose) for dose in data.doses])
        self.window_h = np.stack([_window(dose) for dose in data.doses])
        self.peaked = self._asked_by(kinds, ("cmax", "tmax"))
        self.falling = self._asked_by(kinds, ("half_life",))

    def _asked_by(self, kinds: Sequence[str], wanted: Sequence[str]) -> Ints:
        """The places that rows of these kinds read."""
        mine = np.array([kind in wanted for kind in kinds])
        return np.unique(np.concatenate([self.first[mine], self.second[mine], self.changed[mine]]))

    def of(self, found: Curves, doses: Doses, values: Mapping[str, Array]) -> Array:
        """The number of every row, [rows]."""
        everything = lines(found, self.dose, self.analyte, self.parts)
        peaked = everything.only(self.peaked)
        tops = peak(peaked, jnp.asarray(self.times_h[self.dose[self.peaked]]))
        top, at = (jnp.ones(self.dose.size).at[self.peaked].set(one) for one in tops)
        level = everything.at(jnp.asarray(self.until_h)[:, None])[:, 0]
        fallen = _apparent(everything.only(self.falling), jnp.asarray(self.window_h[self.dose[self.falling]]))
        half_life = jnp.ones(self.dose.size).at[self.falling].set(fallen)
        whole_area = found.area()
        area = jnp.sum(whole_area[self.dose, :, self.analyte] * self.parts, -1)
        asked = Curves(*(part[self.dose] for part in found))
        until = asked.area_until(jnp.asarray(self.until_h))[jnp.arange(self.dose.size), :, self.analyte]
        cleared = _clearances(values)
        by_vein = 1000 * doses.mg * jnp.sum(doses.parts / cleared, -1)
        nk_clearance = values["nk_clearance_l_per_h"] * values["nk_fold"]
        made_by_vein = 1000 * doses.mg * values["norketamine_share"] / nk_clearance
        made = whole_area[:, :, 1].sum(-1) * (KETAMINE_G_PER_MOL / NORKETAMINE_G_PER_MOL)
        share = (area + self.with_made * made[self.dose]) / (
            by_vein[self.dose] + self.with_made * made_by_vein[self.dose]
        )
        parent = whole_area[:, :, 0].sum(-1)[self.dose]
        slowest = found.slowest()[self.dose, 0, self.analyte]
        of_kinds = (
            top,
            at,
            area,
            jnp.sum(until * self.parts, -1),
            share,
            slowest,
            level,
            half_life,
            area / parent,
            (cleared[:, 1] / cleared[:, 0])[self.dose],
        )
        table = jnp.stack(of_kinds)
        first, second, changed = (table[self.kind, place] for place in (self.first, self.second, self.changed))
        return jnp.where(self.is_ratio, changed / first, (first + second) / 2)


def _clearances(v: Mapping[str, Array]) -> Array:
    """Clearance of S and R, L/h [doses, 2]."""
    ratio = jnp.stack([jnp.ones_like(v["r_over_s_clearance"]), v["r_over_s_clearance"]], -1)
    return well_stirred(v, ratio)[0]


def _apparent(of: Lines, times_h: Array) -> Array:
    """Half-life from the straight line through the logarithms."""
    off = times_h - times_h.mean(-1, keepdims=True)
    fall = jnp.sum(off * jnp.log(jnp.maximum(of.at(times_h), 1e-300)), -1) / jnp.sum(off**2, -1)
    return jnp.log(2.0) / jnp.maximum(-fall, 1e-9)


def _doses(given: list[GivenDose]) -> Doses:
    classes = [CLASSES[dose.row.route] for dose in given]
    flags = [np.array([float(one == name) for one in classes]) for name in Doses._fields[:6]]
    return Doses(
        *flags,
        np.array([dose.row.amount_mg for dose in given]),
        np.array([dose.row.duration_h for dose in given]),
        np.array([PARTS[dose.row.form] for dose in given]),
        np.array([float(dose.in_artery) for dose in given]),
    )


def _times(dose: GivenDose) -> Floats:
    """Where a peak is looked for before it is refined."""
    end = dose.row.duration_h
    if not end:
        return np.geomspace(FIRST_H, LAST_H, POINTS)
    inside = np.linspace(0.1, 1.0, POINTS // 4) * end
    return np.concatenate([inside, end + np.geomspace(1 / 600, LAST_H, POINTS - inside.size)])


def _window(dose: GivenDose) -> Floats:
    """The window of an apparent half-life."""
    return np.linspace(*WINDOW_AFTER_LAST_DOSE_H, WINDOW_POINTS) + dose.row.duration_h


def _moved_in(study: str, data: FittedData) -> list[str]:
    """The parameters in which a study may differ, as far as its rows can tell."""
    rows = [row for row in data.rows if row.observation.study == study]
    if all(row.changed is not None for row in rows):
        return ["gut_fraction"]
    own = {CLASSES[data.doses[place].row.route] for row in rows for place in row.doses}
    curves_seen = {row.observation.quantity for row in rows} - {"F", "clearance_ratio", "terminal_half_life"}
    analytes = {OF[row.observation.of][0] for row in rows}
    needed = {"clearance_l_per_h": True, "nk_clearance_l_per_h": 1 in analytes or 2 in analytes}
    needed |= {"hnk_clearance_l_per_h": 2 in analytes, "core_l": bool(curves_seen)}
    needed |= {"gut_fraction": bool(own & {"oral", "nasal", "mouth"}), "rectum_past_liver": "rectal" in own}
    needed |= {f"{name}_fraction": route in own for name, route in (("nose", "nasal"), ("mouth", "mouth"))}
    needed |= {"muscle_fraction": "im" in own, "nose_per_h": "nasal" in own and bool(curves_seen)}
    needed |= {"swallowed_per_h": bool(own & {"oral", "nasal", "mouth"}) and bool(curves_seen)}
    needed |= {"mouth_per_h": "mouth" in own and bool(curves_seen)}
    needed |= {"muscle_per_h": "im" in own and bool(curves_seen), "rectum_per_h": "rectal" in own and bool(curves_seen)}
    return [name for name in MOVED_BY_A_STUDY if needed.get(name)]
