"""A session as the steps that pump and syringe are set to: milliliters an hour, milliliters, and when.

    steps_of(session, setup)  # (Step("infusion", 0, 2/3, Fraction(35), Fraction(35)), ...)

What cannot be set exactly is refused with the nearest that can: a rate is never rounded in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from lenitive.pharmacology.infusions.numbers import clock, exact, nearest, settable, shown
from lenitive.pharmacology.infusions.sessions import InfusionSession, TimedDose
from lenitive.pharmacology.infusions.setup import PumpSetup, missing
from lenitive.pharmacology.infusions.standards import Believed, believed
from lenitive.reasons import POLICY, Reason

Kind = Literal["push", "infusion", "pause"]


@dataclass(frozen=True)
class PumpStep:
    """What is set, from when to when (hours since the start of the session); mg of base and mL that it gives."""

    kind: Kind
    from_h: Fraction
    to_h: Fraction
    base_mg: Fraction
    ml: Fraction

    @property
    def over_h(self) -> Fraction:
        """How long it takes, hours."""
        return self.to_h - self.from_h

    @property
    def ml_per_h(self) -> Fraction:
        """What the pump is set to; for a push the rate of the hand."""
        return self.ml / self.over_h

    @property
    def base_mg_per_h(self) -> Fraction:
        """Milligrams of base an hour."""
        return self.base_mg / self.over_h


def steps_of(session: InfusionSession, setup: PumpSetup) -> tuple[PumpStep, ...]:
    """Pushes, infusions and the pauses between infusions, in the order of their start."""
    given = [_step(dose, setup) for dose in session.doses]
    steps = [*given, *_pauses([step for step in given if step.kind == "infusion"])]
    return tuple(sorted(steps, key=lambda step: (step.from_h, step.kind != "push")))


def _step(dose: TimedDose, setup: PumpSetup) -> PumpStep:
    kind: Kind = "push" if dose.is_push else "infusion"
    return PumpStep(kind, dose.at_h, dose.end_h, dose.base_mg, dose.base_mg / setup.base_mg_per_ml)


def _pauses(infusions: list[PumpStep]) -> Iterator[PumpStep]:
    for before, step in pairwise(infusions):
        if before.to_h < step.from_h:
            yield PumpStep("pause", before.to_h, step.from_h, Fraction(0), Fraction(0))


def against_setting(session: InfusionSession, setup: PumpSetup) -> Iterator[Reason]:
    """Everything that pump or syringe cannot be set to, or whose steps were not said."""
    infusions = [dose for dose in session.doses if not dose.is_push]
    pushes = [dose for dose in session.doses if dose.is_push]
    if infusions and setup.pump_ml_per_h is None:
        yield missing("pump")
    if pushes and setup.syringe_ml is None:
        yield missing("syringe")
    for dose in infusions:
        yield from _against_rate(dose, setup, believed("rate"))
    for dose in pushes:
        yield from _against_push(dose, setup)


def _against_rate(dose: TimedDose, setup: PumpSetup, limit: Believed) -> Iterator[Reason]:
    step = _step(dose, setup)
    if step.ml_per_h > limit.high:
        sentence = (
            f"From {clock(step.from_h)} on the pump would run at {shown(step.ml_per_h, 'mL/h')}; pumps run at up to "
            f"{exact(limit.high, 'mL/h')}. Take a higher {{strength}}, or give it over a longer time."
        )
        yield Reason("card-rate-too-fast", sentence, limit.rule.source, about="dose", path=f"{dose.path}.rate")
    elif setup.pump_ml_per_h is not None and not settable(step.ml_per_h, setup.pump_ml_per_h):
        sentence = (
            f"From {clock(step.from_h)} to {clock(step.to_h)} the case gives {shown(step.base_mg_per_h, 'mg/h')} of "
            f"base, which is {shown(step.ml_per_h, 'mL/h')}, and the pump is set in steps of "
            f"{exact(setup.pump_ml_per_h, 'mL/h')}. {_nearest_rates(step, setup, setup.pump_ml_per_h)}"
        )
        yield Reason("card-rate-not-settable", sentence, POLICY, about="dose", path=f"{dose.path}.rate")


def _nearest_rates(step: PumpStep, setup: PumpSetup, pump: Fraction) -> str:
    """The settable rates on either side, what each gives, and what to write into the case for it."""
    as_shown = [
        f"{exact(rate, 'mL/h')} ({shown(rate * step.over_h * setup.base_mg_per_ml, 'mg')} in place of "
        f"{shown(step.base_mg, 'mg')}: write {{rate: {exact(rate * setup.strength, 'mg/h')}}}, {_counted(setup)})"
        for rate in nearest(step.ml_per_h, pump)
    ]
    return f"Nearest: {' or '.join(as_shown)}. Or take another {{strength}}."


def _counted(setup: PumpSetup) -> str:
    return f"counted in {setup.counts}"


def _against_push(dose: TimedDose, setup: PumpSetup) -> Iterator[Reason]:
    step = _step(dose, setup)
    if setup.syringe_ml is None or settable(step.ml, setup.syringe_ml):
        return
    as_shown = [
        f"{exact(ml, 'mL')} (write {{amount: {exact(ml * setup.strength, 'mg')}}}, {_counted(setup)})"
        for ml in nearest(step.ml, setup.syringe_ml)
    ]
    sentence = (
        f"The push at {clock(step.from_h)} is {shown(step.base_mg, 'mg')} of base in {shown(step.ml, 'mL')}, and the "
        f"syringe is read in steps of {exact(setup.syringe_ml, 'mL')}. Nearest: {' or '.join(as_shown)}. Or "
        "take another "
        "{strength}."
    )
    yield Reason("card-push-not-settable", sentence, POLICY, about="dose", path=f"{dose.path}.amount")
