"""The infusion card of an IV case: what is in the bag, what pump and syringe are set to, who watches, what stops it.

    card = card_of(case, predict_case(case), read_setup({"strength": "1 mg/mL", ...}))
    card.steps[0].ml_per_h  # Fraction(105, 2)

Arithmetic on exact numbers; nothing is rounded to fit. The prediction is asked for because it is where a dose is
stopped that holds too high a level: a case without an answer has no card.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lenitive.pharmacology.answers.headline import GRAVE, Against
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.cases.case import Case
from lenitive.pharmacology.infusions.numbers import exact, shown
from lenitive.pharmacology.infusions.readings import Readings, readings_of
from lenitive.pharmacology.infusions.sessions import InfusionSession, session_of
from lenitive.pharmacology.infusions.setup import BASE, PumpSetup
from lenitive.pharmacology.infusions.standards import (
    INFUSION,
    PUSH,
    Care,
    Instruction,
    UsualBagStrength,
    before_the_start,
    care,
    class_of,
    of_every_bag,
    page,
    reading_plan,
    reading_rows,
    stops_of,
    then,
    usual_strength,
)
from lenitive.pharmacology.infusions.steps import PumpStep, against_setting, steps_of
from lenitive.reasons import POLICY, Reason, Refused

TEN = 10


@dataclass(frozen=True)
class InfusionCard:
    """Everything that one page says. `cautions`: what an answer opens with, and the medicines that may kill."""

    session: InfusionSession
    setup: PumpSetup
    purpose: str
    weight_kg: Fraction
    age_y: Fraction
    steps: tuple[PumpStep, ...]
    care: Care
    readings: Readings
    checks: tuple[Instruction, ...]
    before: tuple[Instruction, ...]
    stops: tuple[Instruction, ...]
    then: Instruction
    bag: Instruction
    cautions: tuple[Against, ...]

    @property
    def total_base_mg(self) -> Fraction:
        """Milligrams of base in the session."""
        return sum((step.base_mg for step in self.steps), Fraction(0))

    @property
    def total_ml(self) -> Fraction:
        """Milliliters that the session takes from the bag or syringe."""
        return sum((step.ml for step in self.steps), Fraction(0))

    @property
    def push_ml(self) -> Fraction:
        """Milliliters of all pushes."""
        return sum((step.ml for step in self.steps if step.kind == "push"), Fraction(0))

    @property
    def left_ml(self) -> Fraction:
        """What is left in the bag or syringe."""
        return self.setup.volume_ml - self.total_ml

    @property
    def bag_base_mg(self) -> Fraction:
        """Milligrams of base in the full bag or syringe."""
        return self.setup.volume_ml * self.setup.base_mg_per_ml


def card_of(case: Case, answered: Prediction, setup: PumpSetup) -> InfusionCard:
    """The card; Refused with every reason why this case, bag and pump give none."""
    session = session_of(case)
    steps, cautions = steps_of(session, setup), _cautions(answered)
    if reasons := (*against_setting(session, setup), *_against_bag(session, setup), *_against_page(steps)):
        raise Refused(reasons)
    name = class_of(case.purpose, session.end_h, is_push_alone=session.is_push_alone)
    return InfusionCard(
        session=session,
        setup=setup,
        purpose=case.purpose,
        weight_kg=Fraction(str(case.subject.weight_kg)),
        age_y=Fraction(str(case.subject.age_y)),
        steps=steps,
        care=care(name),
        readings=readings_of(steps, reading_plan(name), reading_rows(len(steps), len(cautions))),
        checks=tuple(_check(limit) for limit in _limits(session)),
        before=before_the_start(case.purpose),
        stops=stops_of(case.purpose),
        then=then(),
        bag=of_every_bag(),
        cautions=cautions,
    )


def _limits(session: InfusionSession) -> Iterator[UsualBagStrength]:
    """The usual strengths of what the session gives: of infusions, of pushes, or of both."""
    if not session.is_push_alone:
        yield usual_strength(INFUSION)
    if any(dose.is_push for dose in session.doses):
        yield usual_strength(PUSH)


def _against_bag(session: InfusionSession, setup: PumpSetup) -> Iterator[Reason]:
    for limit in _limits(session):
        yield from _against_strength(limit, setup)
    needed = sum((dose.base_mg for dose in session.doses), Fraction(0)) / setup.base_mg_per_ml
    if needed > setup.volume_ml:
        sentence = (
            f"The session takes {shown(needed, 'mL')}, and the bag or syringe holds {exact(setup.volume_ml, 'mL')}. "
            "Take a larger {volume} or a higher {strength}, or write a case for each bag."
        )
        yield Reason("card-bag-too-small", sentence, POLICY, about="dose", path="volume")


def _against_page(steps: tuple[PumpStep, ...]) -> Iterator[Reason]:
    most = page().most_rows
    if len(steps) > most:
        sentence = f"One page holds {most} steps, pushes and pauses, and this session has {len(steps)}. Write fewer."
        yield Reason("card-too-many-steps", sentence, page().rule.source, about="dose", path="regimen")


def _against_strength(limit: UsualBagStrength, setup: PumpSetup) -> Iterator[Reason]:
    strength = setup.base_mg_per_ml
    if limit.low <= strength <= limit.high:
        return
    aside = strength / TEN if strength > limit.high else strength * TEN
    asks = f" Is it {shown(aside, 'mg/mL')}?" if limit.low <= aside <= limit.high else ""
    sentence = (
        f"{shown(strength, 'mg/mL')} of base is not a usual strength for {_article(limit.given)}: usual is "
        f"{_range(limit)} ({limit.label.source}: {limit.says}).{asks} Read the label of the bag or syringe again."
    )
    yield Reason("card-strength-unusual", sentence, limit.rule.source, about="dose", path="strength")


def _check(limit: UsualBagStrength) -> Instruction:
    """The check that was held, in words."""
    usual = f"usual for {_article(limit.given)} is {_range(limit)} of base ({limit.rule.source})"
    return Instruction(f"{usual[:1].upper()}{usual[1:]}. {limit.label.source}: {limit.says}.", limit.rule)


def _range(limit: UsualBagStrength) -> str:
    return f"{exact(limit.low, 'mg/mL')} to {exact(limit.high, 'mg/mL')}"


def _article(given: str) -> str:
    return f"an {given}" if given == INFUSION else f"a {given}"


def _cautions(answered: Prediction) -> tuple[Against, ...]:
    """Every medicine that may kill, the worst first, then what an answer opens with; the room has its own line."""
    headline = answered.headline
    if headline is None:
        return ()
    grave = (one for one in headline.medicines if one.interaction in GRAVE)
    opening = (one for one in headline.opens_with if one.code != "anesthetic-dose")
    return tuple(dict.fromkeys((*grave, *opening)))


def counts_salt(card: InfusionCard) -> bool:
    """Whether the strength was asked as salt, so that the salt stands beside the base."""
    return card.setup.counts != BASE
