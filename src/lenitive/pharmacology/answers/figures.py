"""Numbers as a sentence says them: a few significant figures, never an exponent.

figure(2000.4)  # "2,000"        figure(0.0312)  # "0.0312"
"""

from __future__ import annotations

from math import floor, log10


def figure(value: float, digits: int = 3) -> str:
    """So many significant figures; all of those before the point, in groups of three."""
    if value == 0:
        return "0"
    places = digits - 1 - floor(log10(abs(value)))
    rounded = round(value, max(places, 0))  # may gain a digit: 999.6
    text = f"{rounded:,.{max(places, 0)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
