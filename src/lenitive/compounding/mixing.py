"""Mixing strengths and making up: alligation, dilution, to a volume, more for what is lost, yield and potency.

    alligate(Strengths(high, low, target), Quantity("120", "g")).of_high      # 45 g of 10 % with 75 g of 2 % is 5 %
    with_loss(Quantity("120", "g"), Fraction("0.03"), "of_mixed").amount      # 120 g ÷ 0.97, which is not × 1.03

All exact; a strength may be a number of per cent or a Quantity, as long as all of one mixture are alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity, UnitMismatch

Meaning = Literal["added", "of_mixed"]
MEANINGS: tuple[Meaning, ...] = get_args(Meaning)
ARITHMETIC = "arithmetic"
TWO_MEANINGS = "policy: the two meanings of a loss are told apart"
Strength = Quantity


@dataclass(frozen=True)
class Strengths:
    """Of two stocks and of what is to be made; all alike."""

    high: Strength
    low: Strength
    target: Strength


@dataclass(frozen=True)
class Blend:
    """So much of the stronger and of the weaker stock; together the total."""

    of_high: Quantity
    of_low: Quantity
    steps: tuple[str, ...]


def alligate(strengths: Strengths, total: Quantity) -> Blend:
    """Refused when the strengths are unlike or the target does not lie between them."""
    high, low, target = (alike(each, strengths.target) for each in (strengths.high, strengths.low, strengths.target))
    if not (low < high and low <= target <= high):
        sentence = (
            f"{text_of(target)} cannot be mixed from {text_of(high)} and {text_of(low)}: the target must lie between "
            "the weaker and the stronger."
        )
        raise Refused(Reason("target-not-between", sentence, ARITHMETIC, path="target"))
    fits(target, total)
    parts_high, parts_low = target - low, high - target
    of_high = total * (parts_high / (parts_high + parts_low)).magnitude("number")
    of_low = total - of_high
    bare = {
        name: text_of(each.magnitude(each.unit)) for name, each in (("high", high), ("low", low), ("target", target))
    }
    strong, weak = parts_high.magnitude(target.unit), parts_low.magnitude(target.unit)
    steps = (
        equals(f"parts of {text_of(high)}: {bare['target']} − {bare['low']}", strong),
        equals(f"parts of {text_of(low)}: {bare['high']} − {bare['target']}", weak),
        equals(f"{text_of(total)} × {text_of(strong)} ÷ {text_of(strong + weak)}", of_high) + f" of {text_of(high)}",
        equals(f"{text_of(total)} × {text_of(weak)} ÷ {text_of(strong + weak)}", of_low) + f" of {text_of(low)}",
    )
    return Blend(of_high, of_low, steps)


def fits(strength: Strength, total: Quantity) -> None:
    """Refused when a strength by weight meets a volume, or one by volume a weight. A bare per cent may be of either."""
    wanted = "mass" if strength.kind in ("% w/w", "mass/mass") else "volume"
    if strength.kind == "%" or total.kind == wanted:
        return
    unit = "g" if wanted == "mass" else "mL"
    sentence = f"A strength of {text_of(strength)} does not fit {text_of(total)}: give the total in {unit}."
    raise Refused(Reason("unlike-units", sentence, ARITHMETIC, path="total"))


def alike(strength: Strength, other: Strength) -> Strength:
    """The strength in the unit of the other; Refused when they are unlike."""
    try:
        return strength.to(other.unit)
    except UnitMismatch:
        sentence = f"{strength} and {other} are unlike strengths: give both in the same kind of unit."
        raise Refused(Reason("unlike-units", sentence, ARITHMETIC)) from None


@dataclass(frozen=True)
class Diluted:
    """So much stock, made up with so much diluent."""

    stock: Quantity
    diluent: Quantity
    steps: tuple[str, ...]


def dilute(stock: Strength, target: Strength, total: Quantity) -> Diluted:
    """Stock strength × its amount = target × total. Refused when the stock is the weaker."""
    stock = alike(stock, target)
    if target > stock or stock.magnitude(stock.unit) <= 0:
        sentence = f"{text_of(target)} cannot be made by diluting {text_of(stock)}: the stock must be the stronger."
        raise Refused(Reason("stock-too-weak", sentence, ARITHMETIC, path="stock"))
    fits(target, total)
    of_stock = total * (target / stock).magnitude("number")
    steps = (
        equals(f"{text_of(total)} × {text_of(target)} ÷ {text_of(stock)}", of_stock) + " of stock",
        equals(f"{text_of(total)} − {text_of(of_stock)}", total - of_stock) + " of diluent",
    )
    return Diluted(of_stock, total - of_stock, steps)


@dataclass(frozen=True)
class MadeUp:
    """What a powder displaces, and about how much vehicle that leaves; the record says q.s. to the volume."""

    displaced: Quantity
    vehicle: Quantity
    steps: tuple[str, ...]


def by_displacement(volume: Quantity, powder: Quantity, displacement: Quantity) -> MadeUp:
    """`displacement` in mL/g. Refused when the powder takes up more than the volume: by how much is said."""
    displaced = (powder * displacement).to("mL")
    vehicle = (volume - displaced).to("mL")
    step = equals(f"{text_of(powder)} × {text_of(displacement)}", displaced) + " displaced"
    if vehicle < Quantity(0, "mL"):
        sentence = (
            f"{text_of(powder)} displaces {text_of(displaced)}, {text_of(-vehicle)} more than the volume: "
            "there is no room for "
            "a vehicle. Make a weaker one, or more of it."
        )
        raise Refused(Reason("no-room-for-vehicle", sentence, ARITHMETIC, path="volume"))
    about = equals(f"{text_of(volume)} − {text_of(displaced)}", vehicle) + " of vehicle, about"
    record = f"the record reads: q.s. to {text_of(volume)}, never: add {text_of(volume)}"
    return MadeUp(displaced, vehicle, (step, about, record))


@dataclass(frozen=True)
class ByWeight:
    """The weight of a volume."""

    amount: Quantity
    steps: tuple[str, ...]


def by_density(volume: Quantity, density: Quantity) -> ByWeight:
    """What a volume weighs; `density` in g/mL."""
    amount = (volume * density).to("g")
    return ByWeight(amount, (equals(f"{text_of(volume)} × {text_of(density)}", amount),))


@dataclass(frozen=True)
class Enlarged:
    """An amount with what is lost or added. `factor`: 1.03, or 1 ÷ 0.97."""

    amount: Quantity
    factor: Fraction
    steps: tuple[str, ...]


def with_loss(amount: Quantity, share: Fraction, meaning: Meaning) -> Enlarged:
    """`added`: × (1 + share). `of_mixed`: ÷ (1 − share), since a share of all that is mixed is lost."""
    if share < 0 or share >= 1:
        sentence = f"A loss of {percent(share)} cannot be made good: give a share from 0 % to below 100 %."
        raise Refused(Reason("share-out-of-range", sentence, ARITHMETIC, path="share"))
    if meaning == "added":
        more = amount * (1 + share)
        step = equals(f"{text_of(amount)} × {text_of(1 + share)} ({percent(share)} added)", more)
        return Enlarged(more, 1 + share, (step,))
    more = amount / (1 - share)
    step = equals(f"{text_of(amount)} ÷ {text_of(1 - share)} ({percent(share)} of what is mixed is lost)", more)
    return Enlarged(more, 1 / (1 - share), (step,))


def meaning_question(amount: Quantity, share: Fraction, place: str = "meaning") -> Reason:
    """Which of the two a share is, with both results: nobody may guess it."""
    added, mixed = with_loss(amount, share, "added").amount, with_loss(amount, share, "of_mixed").amount
    sentence = (
        f"{percent(share)}: added to {text_of(amount)}, or the share of what is mixed that is lost? "
        f"{{: added}}: {text_of(amount)} × {text_of(1 + share)} = {text_of(added)}; "
        f"{{: of_mixed}}: {text_of(amount)} ÷ {text_of(1 - share)} = {text_of(mixed)}. Choose {{: added}} or "
        f"{{: of_mixed}}."
    )
    return Reason("overage-meaning-missing", sentence, TWO_MEANINGS, "question", path=place)


@dataclass(frozen=True)
class BlendShare:
    """A quotient that is read as per cent, and its sentences."""

    share: Fraction
    steps: tuple[str, ...]


def percent_yield(actual: Quantity, theoretical: Quantity) -> BlendShare:
    """Actual over theoretical. Refused when the two are unlike."""
    try:
        share = (actual / theoretical).magnitude("number")
    except UnitMismatch:
        sentence = f"{actual} and {theoretical} are unlike: give both by weight, or both by volume."
        raise Refused(Reason("unlike-units", sentence, ARITHMETIC)) from None
    return BlendShare(share, (equals(f"{text_of(actual)} ÷ {text_of(theoretical)} × 100", 100 * share, "%"),))


@dataclass(frozen=True)
class Captured:
    """What was weighed in: `weighed` from a jar of which a gram holds `factor` of what the label counts; in `final`."""

    weighed: Quantity
    factor: Fraction
    final: Quantity
    label: Strength


@dataclass(frozen=True)
class FoundStrength:
    """The strength that the captured weights give, and its share of the label."""

    strength: Quantity
    of_label: Fraction
    steps: tuple[str, ...]


def potency_of_label(captured: Captured) -> FoundStrength:
    """From the captured weights back to the label claim."""
    counted = captured.weighed * captured.factor
    per = {"mass": "% w/w", "volume": "% w/v", "piece": "mg/piece"}[captured.final.kind]
    found = alike((counted / captured.final).to(per), captured.label)
    of_label = (found / captured.label).magnitude("number")
    steps = (
        equals(f"{text_of(captured.weighed)} × {text_of(captured.factor)} (factor)", counted)
        + " of what the label counts",
        equals(f"{text_of(counted)} ÷ {text_of(captured.final)}", found),
        equals(f"{text_of(found)} ÷ {text_of(captured.label)} × 100", 100 * of_label, "%") + " of the label",
    )
    return FoundStrength(found, of_label, steps)
