"""The slow, obvious twin of the solver: one person, 30 digits, one matrix exponential for each interval between events.

    amounts = follow(Person(matrices, section_ns, doses), [0, 3_600_000_000_000])

It reads the same rate matrices and the same description of what enters (portions of a dose) and shares nothing else
with the solver: its own list of events, its own person's times, a steady state as a long train of doses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, log

import numpy as np
from mpmath import mp, mpf

from lenitive.pharmacology.models.enantiomers import SHARES
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.solving.network import rate_matrix

DIGITS = 30
HOUR_NS = 3_600_000_000_000
FORGOTTEN = 1e-14  # share of an old dose that a steady state may leave out


@dataclass(frozen=True)
class Given:
    """One portion of one dose: where it enters, how much (mg), from when (ns) and for how long (0: at once)."""

    state: int
    amount_mg: float
    start_ns: int
    lasting_ns: int

    @property
    def end_ns(self) -> int:
        return self.start_ns + self.lasting_ns


@dataclass(frozen=True)
class Person:
    """Rate matrices [states, states] by section, where each begins (ns, first 0), and all that is given."""

    matrices: Sequence[np.ndarray]
    section_ns: Sequence[int]
    given: Sequence[Given]


def ns(hours: float) -> int:
    """Hours to whole nanoseconds, from the exact value of the float."""
    return round(Fraction(hours) * HOUR_NS)


def follow(person: Person, output_ns: Sequence[int]) -> list[list[mpf]]:
    """Amounts (mg) of every state at each output time, just after whatever happens at that time."""
    with mp.workdps(DIGITS):
        return _follow(person, output_ns)


def _follow(person: Person, output_ns: Sequence[int]) -> list[list[mpf]]:
    columns = sorted({dose.state for dose in person.given if dose.lasting_ns})
    happens = {0, *output_ns, *person.section_ns}
    happens |= {dose.start_ns for dose in person.given} | {dose.end_ns for dose in person.given}
    times = sorted(time for time in happens if time <= max(output_ns))
    states = len(person.matrices[0])
    x = [mpf(0)] * states
    powers: dict[tuple[int, int], mp.matrix] = {}
    seen = {}
    for place, now in enumerate(times):
        for dose in person.given:
            if dose.start_ns == now and not dose.lasting_ns:
                x[dose.state] += mpf(dose.amount_mg)
        seen[now] = list(x)
        if place + 1 == len(times):
            break
        length = times[place + 1] - now
        section = max(number for number, begin in enumerate(person.section_ns) if begin <= max(now, 0))
        if (section, length) not in powers:
            powers[section, length] = _exponential(person.matrices[section], columns, length)
        rates = [_rate(person, column, now) for column in columns]
        moved = powers[section, length] * mp.matrix(x + rates)
        x = [moved[i] for i in range(states)]
    return [seen[time] for time in output_ns]


def _rate(person: Person, state: int, now: int) -> mpf:
    """Everything that runs into a state from now on, mg/h."""
    running = [d for d in person.given if d.state == state and d.start_ns <= now < d.end_ns]
    return mp.fsum(mpf(d.amount_mg) * HOUR_NS / d.lasting_ns for d in running)


def _exponential(matrix: np.ndarray, columns: Sequence[int], length_ns: int) -> mp.matrix:
    """exp of the rate matrix with a column for each state into which something runs."""
    states = len(matrix)
    grown = mp.zeros(states + len(columns))
    for i in range(states):
        for j in range(states):
            grown[i, j] = mpf(float(matrix[i, j]))
    for place, state in enumerate(columns):
        grown[state, states + place] = mpf(1)
    return mp.expm(grown * (mpf(length_ns) / HOUR_NS), method="taylor")


def person_on(
    model: Model,
    values: Sequence[Values],
    rows: Sequence[DoseRow],
    *,
    section_ns: Sequence[int] = (0,),
    until_h: float,
    half: str | None = "s_ketamine",
) -> Person:
    """One person (every value a single number) on these rows; a dose belongs to the section in which it starts."""
    flows = [model.flows({name: np.atleast_1d(v) for name, v in one.items()}) for one in values]
    matrices = [rate_matrix(model.states, flow)[:, :, 0] for flow in flows]
    given = []
    for row in rows:
        amount = row.amount_mg * (dict(SHARES[row.form]).get(half, 0.0) if half else 1.0)
        for start in _starts(row, until_h, matrices[0]):
            section = max(number for number, begin in enumerate(section_ns) if begin <= max(start, 0))
            for portion in model.portions(values[section], row):
                fraction, delay, lasting = (
                    float(np.ravel(v)[0]) for v in (portion.fraction, portion.delay_h, portion.duration_h)
                )
                place = model.states.index(portion.state)
                given.append(Given(place, fraction * amount, start + ns(delay + row.lag_h), ns(lasting)))
    return Person(matrices, section_ns, given)


def _starts(row: DoseRow, until_h: float, matrix: np.ndarray) -> list[int]:
    """Start of every dose up to `until_h`; a steady state is as many earlier doses as are not yet forgotten."""
    first, every = ns(row.start_h), ns(row.every_h) if row.every_h else 0
    last = ns(until_h)
    number = 1 if not every else (last - first) // every + 1
    if row.count is not None:
        number = min(number, row.count)
    earlier = 0
    if row.is_steady_state:
        slowest_per_h = min(-np.linalg.eigvals(matrix).real)
        earlier = ceil((-log(FORGOTTEN) / slowest_per_h + row.duration_h + row.lag_h) / row.every_h)
    return [first + k * every for k in range(-earlier, number) if first + k * every <= last]


def levels(model: Model, values: Sequence[Values], person: Person, output_ns: Sequence[int]) -> dict[str, np.ndarray]:
    """Levels (ng/mL) of every output of the model at the output times."""
    amounts = follow(person, output_ns)
    found = {}
    for name in model.outputs(values[0]):
        line = []
        for time, x in zip(output_ns, amounts, strict=True):
            section = max(number for number, begin in enumerate(person.section_ns) if begin <= time)
            measured = model.outputs(values[section])[name]
            scale = float(np.ravel(measured.ng_per_ml_per_mg)[0])
            line.append(float(x[model.states.index(measured.state)] * scale))
        found[name] = np.array(line)
    return found
