"""The one place where compounding rounds: half up, as the USP General Notices do, and only for people to read.

    shown(Quantity("6.92018", "g"), Quantity("0.001", "g"))    # "6.920 g": to the balance, zeros kept
    shown(Quantity("6.92018", "g"))                            # "6.9202 g": five significant figures

Nothing that is shown is calculated with again. An amount that is not nothing never shows as 0: it keeps as many figures
as it needs. Limits and days are rounded down (`limit_down`, `whole_down`), since a limit rounded up is none.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lenitive.units import Quantity

FIGURES = 5
COUNTED = ("piece", "spray")  # units that have a plural
LONGEST = 30  # digits after the point; what is longer is written as a fraction


def half_up(value: Fraction, places: int) -> str:
    """`places` digits after the point, zeros kept; negative places round to tens, hundreds ..."""
    shift = Fraction(10) ** places
    scaled = abs(value) * shift
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    sign = "-" if value < 0 and whole else ""
    if places <= 0:
        return f"{sign}{whole * 10**-places}"
    digits = str(whole).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def number(value: Fraction, figures: int = FIGURES) -> str:
    """So many significant figures, at least every whole number's digits; no trailing zeros, no exponent."""
    if not value:
        return "0"
    text = half_up(value, max(0, figures - 1 - magnitude(value)))
    return text.rstrip("0").rstrip(".") if "." in text else text


def magnitude(value: Fraction) -> int:
    """The power of ten of the first digit that is not zero: 2 for 345, -2 for 0.09."""
    power = len(str(abs(value.numerator))) - len(str(value.denominator))
    return power if abs(value) >= Fraction(10) ** power else power - 1


def shown(amount: Quantity, readability: Quantity | None = None) -> str:
    """With its unit. With a readability, so many digits as the balance or device shows, in the amount's unit."""
    value = amount.magnitude(amount.unit)
    if readability is None:
        return f"{number(value)} {unit_text(amount)}"
    step = readability.magnitude(amount.unit)
    rounded = nearest(value, step)
    if value and not rounded:
        return f"{number(value, 1)} {unit_text(amount)}"
    return f"{half_up(rounded, places_of(step))} {unit_text(amount)}"


def as_read(amount: Quantity, readability: Quantity | None = None) -> str:
    """What somebody read and wrote down: with the zeros that the device shows, and never rounded."""
    value, places = amount.magnitude(amount.unit), 0
    if readability is not None and readability.kind == amount.kind:
        places = places_of(readability.magnitude(amount.unit))
    own = places_of(value)
    if (value * 10**own).denominator != 1:
        return f"{exact(value)} {unit_text(amount)}"
    return f"{half_up(value, max(places, own))} {unit_text(amount)}"


def unit_text(amount: Quantity) -> str:
    """Its unit as it is said: 1 piece, 30 pieces, 31.5 pieces; 2 g."""
    is_several = amount.unit in COUNTED and amount.magnitude(amount.unit) != 1
    return f"{amount.unit}s" if is_several else amount.unit


def nearest(value: Fraction, step: Fraction) -> Fraction:
    """The nearest whole number of steps, halves away from zero."""
    steps = abs(value) / step
    whole = (2 * steps.numerator + steps.denominator) // (2 * steps.denominator)
    return (whole if value >= 0 else -whole) * step


def places_of(step: Fraction) -> int:
    """Digits after the point that a step has: 3 for 0.001, 0 for 5; LONGEST for what never ends."""
    rest, counts = step.denominator, [0, 0]
    for place, prime in enumerate((2, 5)):
        while rest % prime == 0:
            rest, counts[place] = rest // prime, counts[place] + 1
    return min(max(counts), LONGEST) if rest == 1 else LONGEST


def limit_down(limit: Quantity, step: Quantity) -> str:
    """An upper limit as text, rounded down to a whole number of steps: 216.757 mg/mL to 216 mg/mL."""
    unit_step = step.magnitude(limit.unit)
    whole = limit.magnitude(limit.unit) // unit_step
    return f"{half_up(whole * unit_step, places_of(unit_step))} {limit.unit}"


def limit_up(limit: Quantity, step: Quantity) -> str:
    """A lower limit as text, rounded up to a whole number of steps: 13.1484 g to 13.149 g."""
    return limit_down(-limit, step).removeprefix("-")


def inwards(low: Quantity, high: Quantity) -> tuple[str, str]:
    """Two limits to five significant figures, no trailing zeros, the lower rounded up and the upper down."""
    ends = limit_up(low, _last_figure(low)), limit_down(high, _last_figure(high))
    return _without_zeros(ends[0]), _without_zeros(ends[1])


def _last_figure(value: Quantity) -> Quantity:
    bare = value.magnitude(value.unit)
    places = max(0, FIGURES - 1 - magnitude(bare)) if bare else 0
    return Quantity(Fraction(1, 10**places), value.unit)


def _without_zeros(text: str) -> str:
    digits, _, unit = text.partition(" ")
    return f"{digits.rstrip('0').rstrip('.') if '.' in digits else digits} {unit}"


def whole_down(value: Fraction) -> int:
    """Whole days, whole pieces: never more than there are."""
    return value.numerator // value.denominator


def exact(value: Fraction | Quantity) -> str:
    """The whole number: decimal when it ends within thirty digits, else as a fraction; no unit."""
    given = value.magnitude(value.unit) if isinstance(value, Quantity) else value
    places = places_of(given)
    if (given * 10**places).denominator != 1:
        return f"{given.numerator}/{given.denominator}"
    return format(Decimal(f"{given.numerator * 10**places // given.denominator}E-{places}"), "f")
