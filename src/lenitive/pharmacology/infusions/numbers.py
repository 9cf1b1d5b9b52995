"""Numbers of a card as they are read and as they are read back: exact where they end, marked where they do not.

    shown(Fraction(105, 2), "mL/h")   # "52.5 mL/h"
    shown(Fraction(547, 15), "mL")    # "about 36.467 mL"
    clock(Fraction(2, 3))             # "0:40"

A leading zero, no trailing one, always a unit (ISMP, error-prone abbreviations).
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.units import Quantity

PLACES = 4  # decimals that are printed; what ends later is rounded, and says so
ROUNDED = 3
SECONDS = 3600


def ends(value: Fraction, places: int = PLACES) -> bool:
    """Whether the number is a decimal of so many places."""
    scaled: Fraction = value * 10**places
    return scaled.denominator == 1


def shown(value: Fraction, unit: str) -> str:
    """For people to read: exact, or "about" and three decimals; with a comma from 1,000 on."""
    text = exact(value, unit) if ends(value) else Quantity(value, unit).display(ROUNDED)
    whole, point, rest = text.partition(" ")[0].partition(".")
    return f"{'' if ends(value) else 'about '}{int(whole):,}{point}{rest} {unit}"


def exact(value: Fraction, unit: str) -> str:
    """Exact in any case, as the readers of cases take it: "52.5 mL/h", or "547/15 mL"."""
    return str(Quantity(value, unit))


def settable(value: Fraction, readability: Fraction) -> bool:
    """Whether the value is a whole number of steps."""
    return (value / readability).denominator == 1


def nearest(value: Fraction, readability: Fraction) -> tuple[Fraction, ...]:
    """The settable values on either side, above zero."""
    below = value // readability * readability
    return tuple(each for each in (below, below + readability) if each > 0)


def whole_seconds(hours: Fraction) -> bool:
    """Whether a time can be set on a pump."""
    return (hours * SECONDS).denominator == 1


def clock(hours: Fraction) -> str:
    """Hours and minutes since the start: "0:40", "26:05", "0:01:30"."""
    seconds = int(hours * SECONDS)
    minutes, left = divmod(seconds, 60)
    text = f"{minutes // 60}:{minutes % 60:02}"
    return f"{text}:{left:02}" if left else text


def time_text(hours: Fraction) -> str:
    """A time as a case holds it: whole hours, minutes or seconds."""
    for unit, number in (("h", hours), ("min", hours * 60)):
        if number.denominator == 1 and (unit == "min" or number >= 2):
            return f"{number} {unit}"
    return exact(hours * SECONDS, "s")
