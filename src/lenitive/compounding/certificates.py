"""What a certificate of analysis changes: how much of the chemical in a jar is the chemical.

    certificate = Certificate(assay=Fraction("0.992"), assay_basis="anhydrous", water=Fraction("0.003"))
    potency(certificate, "assay and water", form).factor        # 0.989024: weigh the amount divided by it

There are two practices (evidence/compounding 3.1): correct for everything the certificate says, or for salt and hydrate
alone. So the policy is chosen for each substance, and what the other would give is shown beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lenitive.compounding.ingredients import Form
from lenitive.compounding.rounding import exact, number
from lenitive.reasons import Reason

Policy = Literal["none", "salt only", "assay", "assay and water"]
AssayBasis = Literal["as_is", "anhydrous", "dried"]
SCHOOLS = "ijpc ABS=2246 (salt and hydrate alone); ijpc ABS=1772 (all the certificate says)"
LEAST_ASSAY, MOST_ASSAY = Fraction(1, 2), Fraction(11, 10)  # policy: a figure outside is taken for a slip
MOST_WATER = Fraction(1, 2)  # policy, likewise
AGAIN = "read the certificate again"


@dataclass(frozen=True)
class Certificate:
    """Shares of one, not per cent: an assay of 99.2 % is 0.992. None where the certificate is silent."""

    assay: Fraction | None = None
    assay_basis: AssayBasis | None = None
    water: Fraction | None = None
    loss_on_drying: Fraction | None = None


@dataclass(frozen=True)
class Potency:
    """`factor`: grams of `counts` in a gram from the jar. `counts`: the form that the factor speaks of, by name.

    `reasons`: why it cannot be said; the factor is then 1 and must not be used.
    """

    factor: Fraction
    counts: str
    steps: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


def potency(certificate: Certificate | None, policy: Policy, form: Form) -> Potency:
    """How much of a form a gram from its jar holds, by that policy."""
    if policy in ("none", "salt only"):
        return Potency(Fraction(1), form.name)
    if certificate is None or certificate.assay is None:
        sentence = f"The policy for {form.name} is {policy!r}: enter the assay of the lot's certificate."
        return Potency(Fraction(1), form.name, reasons=(Reason("certificate-missing", sentence, SCHOOLS),))
    if reasons := _faults(certificate, form):
        return Potency(Fraction(1), form.name, reasons=reasons)
    assay = certificate.assay
    if policy == "assay" or certificate.assay_basis == "as_is":
        worded = (
            "as is, so that water is in it already" if certificate.assay_basis == "as_is" else "policy: assay alone"
        )
        return Potency(assay, form.name, (f"{_percent(assay)} assay ({worded}) = {number(assay, 6)}",))
    return _with_water(certificate, assay, form)


def _with_water(certificate: Certificate, assay: Fraction, form: Form) -> Potency:
    """The assay speaks of the chemical without its water: take the jar's water off."""
    is_dried = certificate.assay_basis == "dried"
    lost = certificate.loss_on_drying if is_dried else certificate.water
    what = "loss on drying" if is_dried else "water"
    if lost is None:
        basis = certificate.assay_basis
        sentence = f"The assay of {form.name} is on the {basis} basis: enter the certificate's {what} too."
        return Potency(Fraction(1), form.name, reasons=(Reason("certificate-water-missing", sentence, SCHOOLS),))
    factor = assay * (1 - lost)
    # An anhydrous assay of a hydrate counts the salt without its water of crystals: the salt step must do the same,
    # or that water would be taken off twice.
    counts = form.anhydrous or form.name
    steps = [f"{exact(assay)} (assay, {certificate.assay_basis}) × (1 − {exact(lost)} {what}) = {exact(factor)}"]
    if form.anhydrous:
        steps.append(f"The assay counts {form.anhydrous}, so the salt step does too: the crystals' water is in {what}.")
    return Potency(factor, counts, tuple(steps))


def above_the_whole(certificate: Certificate | None, policy: Policy, name: str) -> tuple[Reason, ...]:
    """A warning where an assay above 100 % is counted: less is weighed than if the jar held nothing else."""
    assay = certificate.assay if certificate is not None else None
    if assay is None or not 1 < assay <= MOST_ASSAY or policy not in ("assay", "assay and water"):
        return ()
    worded = (
        f"The assay of {name} is {_percent(assay)}, above 100 %, and the policy {policy!r} counts it: less is weighed "
        f"for it. {AGAIN.capitalize()}, and decide whether more than 100 % is to be counted."
    )
    return (Reason("assay-above-100", worded, SCHOOLS, "caution", path="assay"),)


def _faults(certificate: Certificate, form: Form) -> tuple[Reason, ...]:
    """What on the certificate cannot be, or cannot be used as it stands."""
    found = []
    if certificate.assay_basis is None:
        sentence = (
            f"Is the assay of {form.name} {{: as_is}}, {{: anhydrous}} or {{: dried}}? The water counts in "
            "one of them only."
        )
        found.append(Reason("assay-basis-missing", sentence, SCHOOLS, severity="question"))
    if certificate.assay is not None and not LEAST_ASSAY <= certificate.assay <= MOST_ASSAY:
        sentence = f"An assay of {_percent(certificate.assay)} for {form.name} is outside 50 to 110 %: {AGAIN}."
        found.append(Reason("assay-out-of-range", sentence, "policy"))
    for what, lost in (("Water", certificate.water), ("A loss on drying", certificate.loss_on_drying)):
        if lost is not None and not 0 <= lost <= MOST_WATER:
            sentence = f"{what} of {_percent(lost)} for {form.name} is outside 0 to 50 %: {AGAIN}."
            found.append(Reason("water-out-of-range", sentence, "policy"))
    return tuple(found)


def _percent(share: Fraction) -> str:
    return f"{exact(100 * share)} %"
