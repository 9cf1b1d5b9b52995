"""One piece and a batch of them: capsules by packing statistic, troches and suppositories by displacement.

    capsule(Quantity("28.834", "mg"), Packing(Quantity(320, "mg"), Quantity(380, "mg"))).diluent    # 345.76 mg
    in_mold(Quantity("115.34", "mg"), Mold(Quantity("1.2", "g"), Fraction("1.3"))).base           # 1.1113 g

Powders do not add by volume, molds do not hold what they say: each is calibrated with the powder and the base used.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lenitive.compounding.derivations import equals, text_of
from lenitive.evidence import cited
from lenitive.reasons import Reason, Refused
from lenitive.rules import Authority, Table
from lenitive.units import Quantity

PACKING = DISPLACEMENT = cited("general-practice")


@dataclass(frozen=True)
class Packing:
    """What one capsule of a size weighs full of the drug alone, and full of the diluent alone."""

    full_drug: Quantity
    full_diluent: Quantity
    size: str = ""


@dataclass(frozen=True)
class Filled:
    """One capsule: `fraction` of it is taken up by the drug, the rest by the diluent."""

    drug: Quantity
    fraction: Fraction
    diluent: Quantity
    steps: tuple[str, ...]


def capsule(drug: Quantity, packing: Packing) -> Filled:
    """Refused when the drug alone is more than a capsule holds."""
    fraction = (drug / packing.full_drug).magnitude("number")
    step = equals(f"{text_of(drug)} ÷ {text_of(packing.full_drug)} (full of drug)", fraction) + " of the capsule"
    if fraction > 1:
        sentence = (
            f"{text_of(drug)} is {text_of(fraction)} times what the capsule holds ({text_of(packing.full_drug)}): "
            f"take a larger size or two capsules a dose.{_larger(packing.size, fraction)}"
        )
        raise Refused(Reason("capsule-too-small", sentence, PACKING, path="dose"))
    diluent = (1 - fraction) * packing.full_diluent
    left = f"(1 − {text_of(fraction)}) × {text_of(packing.full_diluent)} (full of diluent)"
    return Filled(drug, fraction, diluent, (step, equals(left, diluent) + " of diluent"))


@dataclass(frozen=True)
class CapsuleShell:
    """A size of capsule shells and what it holds, mL. A volume says what may fit, never how much powder does."""

    size: str
    low_ml: Decimal
    high_ml: Decimal
    rule: Authority

    @property
    def volume(self) -> str:
        """What it holds, in mL, as published."""
        return f"{self.low_ml}" if self.low_ml == self.high_ml else f"{self.low_ml} to {self.high_ml}"

    def __post_init__(self) -> None:
        if not 0 < self.low_ml <= self.high_ml:
            raise ValueError("low_ml is above zero and at most high_ml")


SHELLS = Table("capsules", "sizes", tuple[CapsuleShell, ...])


def sizes() -> dict[str, CapsuleShell]:
    """Capsule sizes by name, largest first, as in rules/capsules.yaml."""
    return {row.size: row for row in SHELLS.read()}


def _larger(size: str, fraction: Fraction) -> str:
    """Which size might hold it, by volume alone."""
    known = sizes()
    if size not in known:
        return ""
    needed = fraction * Fraction(known[size].high_ml)
    enough = [name for name, row in known.items() if row.low_ml >= needed]
    if not enough:
        return " By volume no size holds it."
    return f" By volume alone (to be verified) size {enough[-1]} might hold it; weigh it full of each powder."


@dataclass(frozen=True)
class CalibratedMold:
    """A cavity: what it weighs full of base alone, and the grams of powder that displace one gram of that base."""

    blank: Quantity
    density_factor: Fraction


@dataclass(frozen=True)
class Molded:
    """One piece: the powder displaces so much base, the rest is base."""

    drug: Quantity
    displaced: Quantity
    base: Quantity
    steps: tuple[str, ...]


def in_mold(drug: Quantity, mold: CalibratedMold) -> Molded:
    """Refused when the powder displaces more than the mold holds; by how much is said."""
    displaced = drug / mold.density_factor
    base = mold.blank - displaced
    step = (
        equals(f"{text_of(drug)} ÷ {text_of(mold.density_factor)} (density factor)", displaced) + " of base displaced"
    )
    if base.magnitude(base.unit) < 0:
        sentence = (
            f"{text_of(drug)} displaces {text_of(displaced)} of base, {text_of(-base)} more than the mold holds "
            f"({text_of(mold.blank)}): take a larger mold or two pieces a dose."
        )
        raise Refused(Reason("mold-too-small", sentence, DISPLACEMENT, path="dose"))
    return Molded(
        drug, displaced, base, (step, equals(f"{text_of(mold.blank)} − {text_of(displaced)}", base) + " of base")
    )
