"""From grams to strokes and back: pumps, clicks, sprays, fingertip units. What is printed on a device is not its dose.

    strokes_for(Quantity("1.5", "g"), Quantity("0.126", "g")).whole     # 12 clicks, 1.512 g, 0.8 % more than asked
    printed("Topi-Click").stated                                        # 0.25 mL, of which about half was measured

A stroke is calibrated by weight for each device with each base (rules/devices.yaml).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.compounding.rounding import whole_down
from lenitive.meanings import Meanings
from lenitive.reasons import Reason, Refused, braced
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity, UnitMismatch


@dataclass(frozen=True)
class MeasuredStroke:
    """What one stroke was measured to give: `low` to `high`, `with_base`, by whom."""

    low: Quantity
    high: Quantity
    with_base: str
    by: str


@dataclass(frozen=True)
class Printed:
    """What a device is said to give for one stroke, and what was measured, when someone did."""

    name: str
    kind: str
    stated: Quantity
    rule: Authority
    measured: MeasuredStroke | None = None

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rule.cited

    def warning(self) -> Reason:
        """Said whenever the printed figure is used in place of a weighed one."""
        measured = ""
        if (weighed := self.measured) is not None:
            low, high = ((each / self.stated).magnitude("number") for each in (weighed.low, weighed.high))
            found = f"{percent(low)} to {percent(high)} of that"
            measured = f" Measured: {text_of(weighed.low)} to {text_of(weighed.high)}, {found} ({weighed.with_base})."
        sentence = (
            f"{text_of(self.stated)} is the printed figure of {self.name}, not a calibration: weigh ten "
            "strokes with this "
            f"base and give {{per_stroke}}.{measured}"
        )
        return Reason("printed-figure", sentence, self.source, "caution", path="per_stroke")


@dataclass(frozen=True)
class CalibrationRule:
    """That a stroke is weighed, in words."""

    says: str
    rule: Authority


@dataclass(frozen=True)
class DifferenceRule:
    """From which share on a calibrated stroke, or whole strokes, differ so much that it is said."""

    share_percent: Annotated[Fraction, Key("share", "%")]
    rule: Authority


@dataclass(frozen=True)
class NasalLimit:
    """A strength, mg/mL of base, and who says so."""

    mg_per_ml: Annotated[Fraction, Key("value")]
    rule: Authority


@dataclass(frozen=True)
class CrystalLimit:
    """From which share of what dissolves on crystals are reported."""

    share_percent: Annotated[Fraction, Key("value", "%")]
    rule: Authority


@dataclass(frozen=True)
class NasalLimits:
    """The dated limits of nasal ketamine."""

    highest: Annotated[NasalLimit, Key("highest_base_mg_per_ml")]
    serious_harm_from: Annotated[NasalLimit, Key("serious_harm_from_mg_per_ml")]
    crystals_from: Annotated[CrystalLimit, Key("crystals_from_share_of_solubility")]


DEVICES = Table("devices", "devices", tuple[Printed, ...])
CALIBRATION = Table("devices", "rule", CalibrationRule)
DIFFERENCE = Table("devices", "difference_said_from", DifferenceRule)
NASAL = Table("devices", "nasal", NasalLimits)


def printed(name: str) -> Printed | Reason:
    """A device of the rules by its name; a question with what may be meant when there is none."""
    every = _every()
    rows = {row.name.lower(): row for row in every}
    if row := rows.get(name.strip().lower()):
        return row
    known = Meanings("a device", {row.name: f"{row.stated} printed" for row in every})
    sentence = f"{known.refusal(braced(repr(name[:40])))}."
    return Reason("device-unknown", sentence, "policy: devices on file", "question", path="device")


def _every() -> tuple[Printed, ...]:
    """The shipped devices, then the pharmacy's own."""
    return (*DEVICES.read(), *own_devices())


def own_devices() -> tuple[Printed, ...]:
    """The pharmacy's own devices. OwnFileError: the file cannot be used, or a name is taken."""
    return DEVICES.own(_called, {name for row in DEVICES.read() for name in _called(row)})


def _called(row: Printed) -> tuple[str]:
    return (row.name.lower(),)


def fingertip_unit() -> Printed:
    """The grams of one fingertip unit as the rules have them, to be verified."""
    return next(row for row in DEVICES.read() if row.kind == "fingertip")


@dataclass(frozen=True)
class Calibration:
    """What one stroke gives by weight. `stated`: what is printed, as a weight; `of_stated`: the share of that."""

    per_stroke: Quantity
    stated: Quantity | None
    of_stated: Fraction | None
    steps: tuple[str, ...]
    warnings: tuple[Reason, ...]


def calibrate(per_stroke: Quantity, stated: Quantity | None, density: Quantity | None = None) -> Calibration:
    """Both as grams; a volume needs the density of the base. A difference beyond that of the rules is said aloud."""
    steps: list[str] = []
    weight = by_weight(per_stroke, density, steps)
    if stated is None:
        return Calibration(weight, None, None, tuple(steps), ())
    worded = by_weight(stated, density, steps)
    share = (weight / worded).magnitude("number")
    steps.append(equals(f"{text_of(weight)} ÷ {text_of(worded)} × 100", 100 * share, "%") + " of what is stated")
    if abs(share - 1) * 100 <= DIFFERENCE.read().share_percent:
        return Calibration(weight, worded, share, tuple(steps), ())
    word = "below" if share < 1 else "above"
    sentence = (
        f"One stroke gives {text_of(weight)}, {percent(share)} of the {text_of(worded)} stated. Dose by the weight."
    )
    source = CALIBRATION.read().rule.cited
    warning = Reason(f"calibration-{word}-stated", sentence, source, "caution", path="per_stroke")
    return Calibration(weight, worded, share, tuple(steps), (warning,))


def by_weight(stroke: Quantity, density: Quantity | None, steps: list[str]) -> Quantity:
    """A stroke in grams; Refused for a volume without density."""
    if stroke.kind == "mass":
        return stroke
    if density is None:
        sentence = f"{text_of(stroke)} is a volume: give the density of the base (g/mL), or the weight of a stroke."
        raise Refused(Reason("density-missing", sentence, "arithmetic", "question", path="density"))
    weight = (stroke * density).to("g")
    steps.append(equals(f"{text_of(stroke)} × {text_of(density)}", weight) + " a stroke")
    return weight


@dataclass(frozen=True)
class Strokes:
    """`exact`: strokes for just that amount; `whole`: the nearest whole number, at least one, which gives `delivered`.

    `difference`: how far delivered is from asked, as a share.
    """

    exact: Fraction
    whole: int
    delivered: Quantity
    difference: Fraction
    steps: tuple[str, ...]


def strokes_for(amount: Quantity, per_stroke: Quantity) -> Strokes:
    """How many strokes of that weight give an amount. Refused for unlike units."""
    try:
        exact = (amount / per_stroke).magnitude("number")
    except UnitMismatch:
        sentence = f"{amount} and {per_stroke} a stroke are unlike: give both by weight."
        raise Refused(Reason("unlike-units", sentence, "arithmetic", path="amount")) from None
    whole = max(1, (2 * exact.numerator + exact.denominator) // (2 * exact.denominator))
    delivered = per_stroke * whole
    difference = (delivered / amount).magnitude("number") - 1
    steps = (
        equals(f"{text_of(amount)} ÷ {text_of(per_stroke)} a stroke", exact, "strokes"),
        equals(f"{whole} × {text_of(per_stroke)}", delivered) + f", {percent(difference)} from what was asked",
    )
    return Strokes(exact, whole, delivered, difference, steps)


@dataclass(frozen=True)
class Bottle:
    """A spray bottle: what it is filled with, what one spray gives, what is lost to priming and left at the bottom."""

    filled: Quantity
    per_spray: Quantity
    prime: Quantity
    dead: Quantity


@dataclass(frozen=True)
class Usable:
    """What of a bottle reaches the nose, and in how many whole sprays."""

    volume: Quantity
    sprays: int
    steps: tuple[str, ...]


def usable(bottle: Bottle) -> Usable:
    """Refused, by how much, when priming and dead volume take all there is."""
    volume = bottle.filled - bottle.prime - bottle.dead
    left = f"{text_of(bottle.filled)} − {text_of(bottle.prime)} (prime) − {text_of(bottle.dead)} (dead)"
    sprays = whole_down((volume / bottle.per_spray).magnitude("number"))
    if sprays < 1:
        sentence = (
            f"{left} leaves {text_of(volume)}, less than a spray of {text_of(bottle.per_spray)}: fill a larger bottle."
        )
        raise Refused(Reason("bottle-too-small", sentence, "arithmetic", path="bottle"))
    counted = f"{text_of(volume)} ÷ {text_of(bottle.per_spray)} a spray = {sprays} whole sprays"
    return Usable(volume, sprays, (equals(left, volume) + " usable", counted))


def nasal_limits() -> NasalLimits:
    """The dated limits of nasal ketamine."""
    return NASAL.read()
