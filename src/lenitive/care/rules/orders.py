"""Why an order is not ready to be signed, or cannot be signed today: every reason at once.

    reasons_not_to_be_ready(asked, ground, today)       # strength-tenfold, order-address-of-person, … together
    reasons_not_to_sign(asked, ground, "draft", today)  # these, and that it is not ready

What readers of doses and directions found stands in `OrderGround.found`; their stops hold the order, nothing is asked
twice. Strengths: `strengths.py`; days and refills: `order_dates.py`; states: `order_states.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from lenitive.care.rules.order_dates import order_date_reasons
from lenitive.care.rules.order_rows import place_of, visit_row
from lenitive.care.rules.order_states import READY, STATE_NAMES
from lenitive.care.rules.policies import EVERY
from lenitive.care.rules.strengths import PlannedStrength, strength_reasons
from lenitive.reasons import POLICY, Reason, braced

SIGNED_SENTENCE = (
    "By confirming with your second factor you approve this order as its prescriber. It is not an electronic "
    "prescription: print and sign it, or send it through a certified system."
)
HOME_REASONS = {
    "cannot_travel": "The person cannot come to the clinic",
    "end_of_life": "Care at the end of life",
    "no_clinic": "No clinic within reach gives it",
}
INTERACTION_REASONS = {
    "dose_lowered": "The dose was lowered for it",
    "watched": "The person is watched while both act",
    "tolerated": "Both were taken together before, without harm",
    "nothing_else": "Everything else was tried and did not help",
}
MOST_WORDS = 2000
KETAMINE = "ketamine"  # a plan that names no strengths is of ketamine alone


@dataclass(frozen=True)
class ClinicUse:
    """It goes to this clinic, sealed, for this person and this day."""

    clinic: str
    on: date | None
    is_sealed: bool


@dataclass(frozen=True)
class HomeUse:
    """It goes home. The rest is asked only of what belongs to the clinic."""

    reason_code: str = ""
    were_warnings_shown: bool = False
    has_consented: bool = False


@dataclass(frozen=True)
class VisitBasis:
    """On which visit the order rests, and its day."""

    kind: str
    on: date | None


@dataclass(frozen=True)
class AskedOrder:
    """What is ordered. `strengths`: of each active, by the ingredient; `directions`: compounding's own sentences."""

    route: str
    strengths: Mapping[str, PlannedStrength]
    quantity: str
    directions: str
    refills: int
    issued_on: date
    compounded_because: str
    use: ClinicUse | HomeUse
    visit: VisitBasis


@dataclass(frozen=True)
class OrderParties:
    """Person and prescriber, as far as a prescription names them. What nobody wrote is empty, never guessed."""

    person_address: str
    prescriber_address: str
    registration: str
    registered_until: date | None


@dataclass(frozen=True)
class OrderGround:
    """What an order rests on. `planned`: strengths of its accepted plan (only a cream's are planned); None without one.

    `ended`: why plan or decision no longer holds. `critical`: medicines with a critical interaction; `answered`: a
    coded reason for each of them. `found`: what the readers of its doses and its directions said.
    """

    parties: OrderParties
    planned: Mapping[str, PlannedStrength] | None
    ended: tuple[Reason, ...] = ()
    critical: tuple[str, ...] = ()
    answered: Mapping[str, str] = field(default_factory=dict)
    found: tuple[Reason, ...] = ()


def reasons_not_to_be_ready(
    asked: AskedOrder, ground: OrderGround, today: date, site: str = EVERY
) -> tuple[Reason, ...]:
    """Everything that keeps the order a draft."""
    return (
        *_against_plan(asked, ground, site),
        *(each for each in ground.found if each.severity in ("stop", "question")),
        *_named(ground.parties, today),
        *_written(asked),
        *order_date_reasons(asked.issued_on, today, asked.refills, site=site),
        *_seen(asked.visit, today),
        *_used(asked, today),
    )


def reasons_not_to_sign(
    asked: AskedOrder, ground: OrderGround, state: str, today: date, site: str = EVERY
) -> tuple[Reason, ...]:
    """Everything that prevents a signature today: what keeps it a draft is asked again, as it stands now."""
    reasons = [*reasons_not_to_be_ready(asked, ground, today, site)]
    if state != READY:
        sentence = f"Only an order that is ready is signed; this one is: {STATE_NAMES[state]}. Open it again."
        reasons.insert(0, _stop("order-not-ready", sentence, "state"))
    for medicine in (each for each in ground.critical if ground.answered.get(each) not in INTERACTION_REASONS):
        sentence = f"{braced(medicine)} has a critical interaction: order another dose, or choose why it is right here."
        reasons.append(Reason("order-interaction", sentence, POLICY, about="medicine", path="interactions"))
    return tuple(reasons)


def _against_plan(asked: AskedOrder, ground: OrderGround, site: str) -> Iterator[Reason]:
    yield from ground.ended
    if ground.planned is None:
        yield _stop("order-unplanned", "An order is made from an accepted treatment plan: accept one first.", "plan")
        return
    if not asked.strengths:
        yield _stop("order-actives", "Write each active ingredient with its strength.", "strength")
    for name, strength in asked.strengths.items():
        if name in ground.planned:
            yield from strength_reasons(name, ground.planned[name], strength, site)
        elif ground.planned or name != KETAMINE:
            sentence = f"{braced(name)} is not in the plan: take it out, or change the plan."
            yield _stop("order-active-unplanned", sentence, "strength")
    for name in (each for each in ground.planned if each not in asked.strengths):
        sentence = f"The plan has {braced(name)}, the order has not: write it, or change the plan."
        yield _stop("order-active-missing", sentence, "strength")


def _named(parties: OrderParties, today: date) -> Iterator[Reason]:
    if not parties.person_address.strip():
        sentence = "The address of the person is missing: a prescription names it. Write it on their page."
        yield _stop("order-address-of-person", sentence, "person")
    if not parties.prescriber_address.strip():
        sentence = "The address of the prescriber is missing: a prescription names it. Write it in the account."
        yield _stop("order-address-of-prescriber", sentence, "prescriber")
    if not parties.registration.strip() or parties.registered_until is None:
        sentence = "The registration of the prescriber, or its last day, is missing: write both in the account."
        yield _stop("order-registration-missing", sentence, "registration")
    elif today > parties.registered_until:
        sentence = f"The registration of the prescriber ended on {parties.registered_until}: renew it, and write it."
        yield _stop("order-registration-expired", sentence, "registration")


def _written(asked: AskedOrder) -> Iterator[Reason]:
    for name, text, asks in (
        ("quantity", asked.quantity, "Write how much is ordered"),
        ("directions", asked.directions, "Write how it is used"),
        ("compounded-because", asked.compounded_because, "Write why it is compounded for this person"),
    ):
        if not 0 < len(text.strip()) <= MOST_WORDS:
            yield _stop(f"order-{name}", f"{asks}, in at most 2,000 letters.", name.replace("-", "_"))


def _seen(visit: VisitBasis, today: date) -> Iterator[Reason]:
    row = visit_row(visit.kind)
    if row is None or visit.on is None or visit.on > today:
        yield _stop("order-visit", "Write how and on which day the person was seen, at the latest today.", "visit")
    elif row.until_on is not None and today > row.until_on:
        sentence = f"An order may not rest on a person {row.says} after {row.until_on}: see the person first."
        yield Reason("order-visit-ended", sentence, row.rule.cited, path="visit")


def _used(asked: AskedOrder, today: date) -> Iterator[Reason]:
    row = place_of(asked.route)
    if row is None:
        yield _stop("order-route", "Choose a route.", "route")
    elif isinstance(asked.use, ClinicUse):
        if not asked.use.clinic.strip() or asked.use.on is None or asked.use.on < today or not asked.use.is_sealed:
            sentence = "Write to which clinic it goes, for which day from today on, and that it goes sealed."
            yield Reason("order-clinic-use", sentence, row.rule.cited, path="use")
    elif row.place == "clinic":
        yield from _at_home(asked.use, row.rule.cited)


def _at_home(use: HomeUse, source: str) -> Iterator[Reason]:
    """Home use of what belongs to the clinic; the pharmacist answers for it once more when the order arrives."""
    if use.reason_code not in HOME_REASONS:
        sentence = "By this route it is used in the clinic: send it there, or choose why it has to be used at home."
        yield Reason("order-home-use", sentence, source, about="person", path="use")
    if not use.were_warnings_shown:
        sentence = "Show the person what the agency warns of when compounded ketamine is used at home."
        yield Reason("order-home-warnings", sentence, source, about="person", path="use")
    if not use.has_consented:
        sentence = "Ask the person whether they agree to use it at home, and write the consent."
        yield Reason("order-home-consent", sentence, source, about="person", path="use")


def _stop(code: str, sentence: str, path: str) -> Reason:
    return Reason(code, sentence, POLICY, path=path)
