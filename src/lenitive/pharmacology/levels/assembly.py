"""Puts a model, values of its parameters and a regimen together into a system that the solver can walk.

    system = assemble(model, values_by_section, regimen, until_h, AssemblyOptions(ONE_SECTION, "s_ketamine"))

States that this regimen can never reach are left out, so an infusion does not carry the depots of a nasal spray.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from lenitive.pharmacology.models.enantiomers import share
from lenitive.pharmacology.models.published import DosePortion, Model, Values
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.inputs import NS_PER_H, Inputs, InputSite, to_ns
from lenitive.pharmacology.solving.network import rate_matrix, reach
from lenitive.pharmacology.solving.scaling_squaring import exponential
from lenitive.pharmacology.solving.sites import SHARE, with_sites
from lenitive.pharmacology.solving.solver import Output, System, solve


@dataclass(frozen=True)
class Sections:
    """Starts of intervals of time (ns, first 0): of occasions, of changes by other medicines, or of both."""

    start_ns: tuple[int, ...]

    def of(self, start_ns: Ints) -> Ints:
        """Number of the section in which each moment lies."""
        return np.asarray(np.searchsorted(np.asarray(self.start_ns), start_ns, side="right") - 1, dtype=np.int64)


ONE_SECTION = Sections((0,))


@dataclass(frozen=True)
class AssemblyOptions:
    """How a system is put together: its sections, the enantiomer to follow, and the sites that follow S-ketamine.

    `enantiomer`: "s_ketamine", "r_ketamine", or None for a model of the racemate as one substance, of which half is
    taken as S. `sites`: name -> rate per hour [people]; none for R-ketamine.
    """

    sections: Sections
    enantiomer: str | None
    sites: Mapping[str, Floats] = field(default_factory=dict)

    @property
    def sites_here(self) -> Mapping[str, Floats]:
        """The sites of this enantiomer."""
        return {} if self.enantiomer == "r_ketamine" else self.sites

    @property
    def share_of_s(self) -> float:
        """Which part of the ketamine followed is S-ketamine."""
        return 0.5 if self.enantiomer is None else 1.0


def treatment_days(regimen: Regimen, until_h: float) -> Sections:
    """One occasion per day with a dose, from local midnight (hour 0 of the case is a midnight) to the next such day."""
    starts = np.concatenate([row.starts_h(until_h) for row in regimen.rows])
    days = np.unique(np.floor(starts / 24 + 1e-9))
    return Sections((0, *(int(day * 24 * NS_PER_H) for day in days[1:]))) if days.size else ONE_SECTION


def assemble(model: Model, values: Sequence[Values], regimen: Regimen, until_h: float, plan: AssemblyOptions) -> System:
    """System of everyone in `values` (one mapping per section, each value [people]).

    Doses that start after `until_h` are left out.
    """
    measured = [model.outputs(v) for v in values]
    outputs = [
        Output(name, model.states.index(where.state), np.stack([m[name].ng_per_ml_per_mg for m in measured]))
        for name, where in measured[0].items()
    ]
    matrices = np.stack([rate_matrix(model.states, model.flows(v)) for v in values])
    if plan.sites_here:
        followed = next(output for output in outputs if output.name == "ketamine")
        matrices = with_sites(matrices, followed.state, list(plan.sites_here.values()))
        scale = followed.ng_per_ml_per_mg * (plan.share_of_s / SHARE)
        outputs += [Output(name, len(model.states) + place, scale) for place, name in enumerate(plan.sites_here)]
    entries, inputs = _Builder(model, values, plan.sections, plan.enantiomer).build(regimen, until_h, matrices)
    return _without_unreached(System(matrices, inputs, tuple(outputs)), {e.state for e in entries})


def _without_unreached(system: System, entered: set[int]) -> System:
    """The same system without the states that nothing reaches."""
    reached = reach(system.matrices)[:, sorted(entered)].any(axis=1)
    keep = np.array(sorted({*np.flatnonzero(reached).tolist(), *(output.state for output in system.outputs)}))
    place = {int(old): new for new, old in enumerate(keep)}
    return System(
        np.ascontiguousarray(system.matrices[:, keep][:, :, keep]),
        replace(system.inputs, entries=tuple(replace(e, state=place[e.state]) for e in system.inputs.entries)),
        tuple(replace(o, state=place[o.state]) for o in system.outputs),
    )


class _Builder:
    """Collects entries (row x section x portion) and the doses that point at them."""

    def __init__(self, model: Model, values: Sequence[Values], sections: Sections, enantiomer: str | None) -> None:
        self.model, self.values, self.sections, self.enantiomer = model, values, sections, enantiomer
        self.people = next(iter(values[0].values())).size
        self.entries: list[InputSite] = []
        self.lists: list[tuple[Ints, Ints, Floats]] = []

    def build(self, regimen: Regimen, until_h: float, matrices: Floats) -> tuple[list[InputSite], Inputs]:
        """All inputs of a regimen."""
        for given in self.model.prepare(regimen).rows:
            row = _from_hour_0(given) if given.is_steady_state else given
            amount = row.amount_mg * (share(row.form, self.enantiomer) if self.enantiomer else 1.0)
            starts = to_ns(row.starts_h(until_h))
            if amount == 0 or starts.size == 0:
                continue
            which = self.sections.of(starts)
            for section in np.unique(which):
                mine = starts[which == section]
                for portion in self._portions(row, int(section)):
                    self._add(self._entry(portion, row), mine, amount)
            if row.is_steady_state:
                self._add_history(row, amount, matrices[which[0]])
        if not self.lists:
            nothing = np.zeros(0, dtype=np.int64)
            return [], Inputs((), nothing, nothing, np.zeros(0))
        entry, start, dose = (np.concatenate([line[i] for line in self.lists]) for i in range(3))
        return self.entries, Inputs(tuple(self.entries), entry.astype(np.int64), start.astype(np.int64), dose)

    def _portions(self, row: DoseRow, section: int) -> tuple[DosePortion, ...]:
        return self.model.portions(self.values[min(section, len(self.values) - 1)], row)

    def _entry(self, portion: DosePortion, row: DoseRow) -> InputSite:
        def everyone(value: Floats | float) -> Floats:
            return np.broadcast_to(np.asarray(value, dtype=np.float64), (self.people,))

        return InputSite(
            self.model.states.index(portion.state),
            np.ascontiguousarray(everyone(portion.fraction)),
            to_ns(everyone(portion.delay_h) + row.lag_h),
            to_ns(everyone(portion.duration_h)),
        )

    def _add(self, entry: InputSite, starts: Ints, amount_mg: float) -> None:
        self.entries.append(entry)
        self.lists.append((np.full(starts.size, len(self.entries) - 1), starts, np.full(starts.size, amount_mg)))

    def _add_history(self, row: DoseRow, amount_mg: float, matrix: Floats) -> None:
        """What an endless past has left at the first dose: amounts in the body, and doses still on their way in."""
        start, period = to_ns(np.array([row.start_h])), int(to_ns(row.every_h or 0.0))
        section = int(self.sections.of(start)[0])
        entries = [self._entry(portion, row) for portion in self._portions(row, section)]
        left = left_by_the_past(matrix, entries, amount_mg, period)
        zero = np.zeros(self.people, dtype=np.int64)
        for state in range(left.shape[0]):
            self._add(InputSite(state, left[state], zero, zero), start, 1.0)
        for entry in entries:
            for pending in _still_entering(entry, period):
                self._add(pending, start, amount_mg)


def _from_hour_0(row: DoseRow) -> DoseRow:
    """A train at steady state, counted from hour 0: what was before its first dose shown belongs to it."""
    period = row.every_h or 0.0
    earlier = int(row.start_h // period)
    late_h = row.lag_h + row.start_h - earlier * period
    return replace(row, start_h=0.0, lag_h=late_h, count=None if row.count is None else row.count + earlier)


def left_by_the_past(matrix: Floats, entries: list[InputSite], amount_mg: float, period_ns: int) -> Floats:
    """Amounts just before a dose at steady state, [states, people] mg: one linear solve per person.

    Over one period x -> E x + b, so x = (I - E)^-1 b; b is what one folded period of input leaves.
    """
    folded = [piece for entry in entries for piece in _folded(entry, period_ns)]
    count = len(folded)
    nothing = np.zeros(count, dtype=np.int64)
    inputs = Inputs(tuple(folded), np.arange(count), nothing, np.full(count, amount_mg))
    period = System(matrix[None], inputs, ())
    after = solve(period, np.array([period_ns]), [0]).amounts_at_end
    left = np.empty_like(after)
    for person in range(after.shape[1]):
        power = exponential(matrix[:, :, person], period_ns / NS_PER_H)
        left[:, person] = np.linalg.solve(np.eye(power.shape[0]) - power, after[:, person])
    return np.maximum(left, 0.0)


def _folded(entry: InputSite, period_ns: int) -> list[InputSite]:
    """One period of an endless train: whole periods of a long input, and its rest, wrapped round the end."""
    begin = entry.delay_ns % period_ns
    whole, rest = entry.duration_ns // period_ns, entry.duration_ns % period_ns
    lasting = np.maximum(entry.duration_ns, 1)
    first = np.minimum(rest, period_ns - begin)
    zero = np.zeros_like(begin)
    is_bolus = entry.duration_ns == 0
    share_first = np.where(is_bolus, 1.0, first / lasting)
    return [
        InputSite(entry.state, entry.fraction * whole * period_ns / lasting, zero, np.full_like(begin, period_ns)),
        InputSite(entry.state, entry.fraction * share_first, begin, first),
        InputSite(entry.state, entry.fraction * (rest - first) / lasting, zero, rest - first),
    ]


def _still_entering(entry: InputSite, period_ns: int) -> list[InputSite]:
    """Earlier doses of the train that are late or still running when the shown part begins."""
    latest = int((entry.delay_ns + entry.duration_ns).max())
    pending = []
    for back in range(1, latest // period_ns + 1):
        begin = np.maximum(entry.delay_ns - back * period_ns, 0)
        end = np.maximum(entry.delay_ns + entry.duration_ns - back * period_ns, 0)
        comes = np.where(entry.duration_ns == 0, entry.delay_ns - back * period_ns >= 0, end > begin)
        part = np.where(entry.duration_ns == 0, 1.0, (end - begin) / np.maximum(entry.duration_ns, 1))
        pending.append(InputSite(entry.state, entry.fraction * np.where(comes, part, 0.0), begin, end - begin))
    return pending
