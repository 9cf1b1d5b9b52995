"""From what the label counts to what the balance shows: salt, certificate, lots, tolerance, row by row.

    rows_of(claim, bench)   # 12 g ketamine hydrochloride from lot K-1 -> to_weigh 12.133... g

Every row carries its derivation as sentences. A line served from several lots has a row for each, since each lot has
its own certificate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from lenitive.compounding.certificates import Policy, Potency, potency
from lenitive.compounding.choices import choice_label
from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.compounding.ingredients import Form
from lenitive.compounding.lots import (
    Portion,
    by_volume,
    by_weight,
    first_expiring,
    proposed,
    reasons_not_to_use,
    shortage,
)
from lenitive.compounding.orders import Lot, Order, Solution, place_of
from lenitive.compounding.strength import convert
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.fitting import mixing_of
from lenitive.compounding.worksheets.strength_basis import SettledLine, form_of
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.reasons import Reason, Refused, braced
from lenitive.units import Quantity

EVIDENCE = "policy: the basis is data, never assumed"
ONE = Quantity(1, "g")
UNSET: Policy = "salt only"  # where the order sets none: the certificate is shown beside, not used


@dataclass(frozen=True)
class Jar:
    """One form of one line: `wanted` counts what the label counts. `solution`: what comes dissolved, by volume."""

    claim: SettledLine
    form: Form
    share: Fraction
    policy: Policy
    solution: Solution | None = None
    potencies: dict[tuple[Lot | None, Policy], Potency] = field(default_factory=dict, compare=False, repr=False)

    @property
    def strength(self) -> Quantity | None:
        """What a mL of a solution holds; None for a powder."""
        return self.solution.strength if self.solution else None

    @property
    def labeled(self) -> Form:
        """The chemical that the jar's own amount speaks of; for a solution, what its strength counts."""
        if self.solution is None:
            return self.form
        ingredient = self.claim.ingredient
        if self.form.labeled_as == "as_base" and ingredient.base:
            return ingredient.base
        return next((salt for salt in ingredient.salts if salt.salt == self.form.salt), self.form)

    def of(self, wanted: Quantity, found: Potency) -> Quantity:
        """What leaves the jar so that `wanted` is in it, by that potency."""
        unit = "g" if wanted.is_a("mass") else "mL"
        amount = wanted.magnitude(unit) * self._ratio(found) / found.factor
        if self.strength is None:
            return Quantity(amount, unit)
        return Quantity(amount / self.strength.magnitude("mg/mL") * 1000, "mL")

    def derivation(self, wanted: Quantity, found: Potency) -> tuple[str, ...]:
        """How it comes about: the salt, the certificate, the solution."""
        converted = convert(wanted, self.claim.counts, self._counted(found))
        steps, amount = list(converted.steps), converted.amount
        if found.steps:
            steps += [*found.steps, equals(f"{text_of(amount)} ÷ {text_of(found.factor)}", amount / found.factor)]
        if self.strength is not None:
            amount = amount / found.factor
            steps.append(equals(f"{text_of(amount)} ÷ {text_of(self.strength)}", self.of(wanted, found)))
        return tuple(steps)

    def potency(self, lot: Lot | None, policy: Policy | None = None) -> Potency:
        """By the policy of this substance, or another one for comparison."""
        asked = (lot, policy or self.policy)
        if asked not in self.potencies:  # asked of every lot several times, and each answer comes with its sentences
            self.potencies[asked] = potency(lot.certificate if lot else None, asked[1], self.form)
        return self.potencies[asked]

    def weigh(self, lot: Lot | None, wanted: Quantity) -> Quantity:
        """What of this lot holds so much."""
        return self.of(wanted, self.potency(lot))

    def _counted(self, found: Potency) -> Form:
        """The chemical that the potency speaks of."""
        return form_of(self.claim.ingredient, found.counts) if self.solution is None else self.labeled

    def _ratio(self, found: Potency) -> Fraction:
        counts, counted = self.claim.counts, self._counted(found)
        if counts.name == counted.name:
            return Fraction(1)
        if counts.mw is not None and counted.mw is not None:
            return counted.mw / counts.mw
        return convert(ONE, counts, counted).ratio  # which refuses, and says what is missing


def rows_of(claim: SettledLine, bench: Bench) -> list[WorksheetLine]:
    """Every row of one line; what stands against it goes to the bench's reasons."""
    rows: list[WorksheetLine] = []
    for form, share in claim.jars:
        try:
            jar = _jar(claim, form, share, bench.order)
            rows += [_row(jar, portion, bench) for portion in _portions(jar, bench)]
        except Refused as refused:
            bench.reasons.extend(refused.reasons)
    return rows


def _jar(claim: SettledLine, form: Form, share: Fraction, order: Order) -> Jar:
    name = claim.ingredient.name
    given = order.policies.get(name)
    solution = order.solutions.get(name) if form.kind == "solution" else _poured(claim, order)
    if form.kind == "solution" and (solution is None or solution.strength is None):
        sentence = (
            f"How strong is {form.name}? Write it under {{solutions}}, for example "
            f"{{solutions.{name}.strength: 50 mg/mL}}."
        )
        place = place_of("solutions", name)
        raise Refused(order.reason("solution-strength-missing", sentence, EVIDENCE, place, "question"))
    if claim.basis == "as_supplied" and claim.ingredient.needs_basis:
        if given in ("assay", "assay and water"):
            sentence = (
                f"{name} counts the jar as supplied, and the policy {given!r} would correct it: choose "
                f"{{: as_base}} or "
                "{: as_salt}, or take the policy away."
            )
            raise Refused(order.reason("policy-contradicts-basis", sentence, EVIDENCE, place_of("policies", name)))
        given = "none"
    jar = Jar(claim, form, share, given or UNSET, solution)
    if jar.policy == "none" and jar.labeled.name != claim.counts.name:
        sentence = (
            f"The policy for {name} is none, but the strength counts {claim.counts.name} and the jar holds "
            f"{form.name}: write salt only, assay, or assay and water."
        )
        raise Refused(order.reason("policy-none-other-form", sentence, EVIDENCE, place_of("policies", name)))
    return jar


def _poured(claim: SettledLine, order: Order) -> Solution | None:
    """A liquid of known density in a preparation made up to volume: measured in mL, like a solution of itself."""
    liquid = order.solutions.get(claim.ingredient.name)
    if liquid is None or liquid.density is None or liquid.strength is not None or not claim.amount.is_a("mass"):
        return None
    is_to_volume = order.amount.is_a("volume") and order.density is None
    return replace(liquid, strength=liquid.density.to("mg/mL")) if is_to_volume else None


def lots_of(order: Order, form: str) -> list[Lot]:
    """The order's lots of that chemical."""
    return [lot for lot in order.lots if lot.form == form]


def _portions(jar: Jar, bench: Bench) -> tuple[Portion, ...]:
    """The lots that serve this jar; refused when one may not be used or all hold too little."""
    order, wanted = bench.order, jar.claim.amount * jar.share
    lots = lots_of(order, jar.form.name)
    if not lots:
        return (Portion(None, wanted),)
    faults = [reason for lot in lots for reason in _lot_faults(jar, lot, wanted, order)]
    if faults:
        raise Refused(faults)
    light = tuple(_for_aliquot(jar, lots, wanted, bench))
    if light:
        return light
    proposal = proposed(lots, wanted, jar.weigh, bench.least if jar.solution is None else None)
    if proposal.short_by is not None:
        raise Refused(shortage(order, lots, proposal.short_by))
    return proposal.portions


def _for_aliquot(jar: Jar, lots: list[Lot], wanted: Quantity, bench: Bench) -> Iterator[Portion]:
    """Too light to weigh: one lot serves it, the first to expire that holds what its aliquot takes."""
    least, ordered = bench.least, first_expiring(lots)
    if least is None or jar.solution is not None or jar.weigh(ordered[0], wanted) >= least:
        return
    for lot in ordered:
        need = jar.weigh(lot, wanted)
        taken = mixing_of(jar.claim.ingredient.name, need, bench).drug if need < least else need
        if lot.available is None or lot.available >= taken:
            yield Portion(lot, wanted)
            return
    raise Refused(shortage(bench.order, lots, taken - max(lot.available for lot in lots if lot.available is not None)))


def _lot_faults(jar: Jar, lot: Lot, wanted: Quantity, order: Order) -> list[Reason]:
    faults = list(reasons_not_to_use(order, lot))
    missing = jar.potency(lot).reasons
    place = f"{lot.place}.certificate"
    for each in missing:
        faults.append(
            order.reason(each.code, f"Lot {braced(lot.lot)}: {each.sentence}", each.source, place, each.severity)
        )
    is_weighed = jar.solution is None and wanted.is_a("mass")
    return [*faults, *(by_weight(order, lot) if is_weighed else by_volume(order, lot))]


def _row(jar: Jar, portion: Portion, bench: Bench) -> WorksheetLine:
    """The amounts of one lot and how they came about; tolerance and aliquot are added where the batch is closed."""
    claim, lot = jar.claim, portion.lot
    found = jar.potency(lot)
    to_weigh, how = jar.of(portion.wanted, found), jar.derivation(portion.wanted, found)
    uncorrected = jar.of(portion.wanted, Potency(Fraction(1), jar.form.name)) if found.steps else to_weigh
    corrected = _by_certificate(jar, lot, portion.wanted)
    steps = [*bench.batch.steps, _claimed(claim, bench), *_shared(jar, portion, bench), *how]
    steps += _both(jar, to_weigh, uncorrected, corrected, bench)
    return WorksheetLine(
        ingredient=claim.ingredient.name,
        form=jar.form.name,
        role=claim.role,
        basis=claim.basis,
        counts=claim.counts.name,
        strength=claim.strength,
        theoretical=portion.wanted,
        to_weigh=to_weigh,
        steps=tuple(steps),
        uncorrected=uncorrected,
        by_certificate=corrected,
        lot=lot,
        measured="by volume" if to_weigh.is_a("volume") else "by weight",
        policy=jar.policy,
        factor=found.factor,
        factor_counts=found.counts,
        solution=jar.solution,
        brings=_brought(jar, to_weigh),
        formula_line=claim.formula_line,
        place=lot.place if lot else f"formula.{claim.ingredient.name}",
    )


def _claimed(claim: SettledLine, bench: Bench) -> str:
    basis = f" ({choice_label(claim.basis)})" if claim.basis else ""
    counted = f"{claim.counts.name}{basis}"
    return f"{equals(f'{claim.strength} × {text_of(bench.batch.mixed)}', claim.amount)} {counted}"


def _shared(jar: Jar, portion: Portion, bench: Bench) -> list[str]:
    """How much of the line this form and this lot carry."""
    worded, whole = [], jar.claim.amount * jar.share
    if jar.share != 1:
        by = f"as {jar.form.name}, {percent(jar.share)} of it: {text_of(jar.claim.amount)} × {text_of(jar.share)}"
        worded.append(equals(by, whole))
    if portion.lot is not None and portion.wanted != whole:
        worded.append(f"lot {portion.lot.lot} carries {text_of(portion.wanted)} of {text_of(whole)}")
    return worded


def _by_certificate(jar: Jar, lot: Lot | None, wanted: Quantity) -> Quantity | None:
    """What all that the certificate says would give; None without one."""
    if lot is None or lot.certificate is None:
        return None
    found = jar.potency(lot, "assay and water")
    return None if found.reasons else jar.of(wanted, found)


def _both(jar: Jar, to_weigh: Quantity, uncorrected: Quantity, corrected: Quantity | None, bench: Bench) -> list[str]:
    """Both results beside each other, whichever the policy takes."""
    name, worded = jar.claim.ingredient.name, list[str]()
    if jar.claim.ingredient.needs_basis or name in bench.order.policies:
        worded.append(f"policy for {name}: {jar.policy}")
    if to_weigh != uncorrected:
        worded.append(f"without the certificate: {bench.shown(uncorrected)}; with it: {bench.shown(to_weigh)}")
    elif corrected is not None and corrected != to_weigh:
        worded.append(f"the certificate is not used: {bench.shown(to_weigh)}; with it: {bench.shown(corrected)}")
    return worded


def _brought(jar: Jar, volume: Quantity) -> tuple[tuple[str, str], ...]:
    """What else a solution brings into the batch; "at most" where its label gives only the limit."""
    if jar.solution is None:
        return ()
    named = {name: text_of((volume * strength).to("mg")) for name, strength in jar.solution.brings}
    for row in jar.form.brings:
        limit = row.up_to_mg_per_ml
        amount = text_of((volume * Quantity(limit, "mg/mL")).to("mg")) if limit else None
        named.setdefault(row.what, f"at most {amount}" if amount else "not published")
    return tuple(named.items())
