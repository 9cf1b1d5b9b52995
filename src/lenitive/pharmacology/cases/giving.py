"""How a dose is given: at once, as a push by vein, or as an infusion; the keys over and given of one row.

    read_giving(fields, "iv", over_h=None, mg=Fraction(20), is_push=True)  # Giving(Fraction(1, 60), is_push=True)

By vein nothing is filled in: a row that says neither `over` nor `given: push` is a question.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.fields import Fields
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.dose_ranges import patterns
from lenitive.pharmacology.routes import ROUTES

AS_AN_EXAMPLE_H = Fraction(40, 60)


@dataclass(frozen=True)
class Giving:
    """`over_h`: how long a dose runs, hours (0: at once, by a route that needs no such word); `is_push`: by vein."""

    over_h: Fraction
    is_push: bool = False


def read_giving(
    fields: Fields, route: str | None, over_h: Fraction | None, mg: Fraction | None, *, is_push: bool
) -> Giving | None:
    """How the dose is given; None with a problem where that is missing, or written twice. `mg`: as written."""
    if route is None or not ROUTES[route].over_or_push:
        return _at_once(fields, route)
    longest_h = patterns().push_at_most_h
    if is_push and over_h is not None and over_h > longest_h:
        fields.refuse(
            "over",
            "contradictory",
            f"is it a push or an infusion? A push takes at most {shown(longest_h * 60, 'minutes')}, and this runs over "
            f"{shown(over_h * 60, 'minutes')}. Keep one of {{given: push}} and {{over: {shown(over_h * 60, 'min')}}}",
        )
        return None
    if is_push or (over_h is not None and over_h <= longest_h):
        return Giving(max(over_h or Fraction(0), patterns().push_runs_h), is_push=True)
    if over_h is not None:
        return Giving(over_h)
    if not fields.has("over") and not fields.has("given") and not fields.has("rate"):
        fields.refuse("over", "push-or-infusion", _which(mg), severity="question")
    return None


def _which(mg: Fraction | None) -> str:
    """The question, with what each reading would mean."""
    push_h = patterns().push_runs_h
    as_push = f"as a push it all goes in within about {shown(push_h * 60, 'minute')}"
    as_infusion = f"over {shown(AS_AN_EXAMPLE_H * 60, 'minutes')} "
    as_infusion += f"it runs at {shown(mg / AS_AN_EXAMPLE_H, 'mg/h')}" if mg else "it runs slowly"
    return (
        f"is this a push or an infusion? {as_push[0].upper()}{as_push[1:]}; {as_infusion}. "
        "Write {given: push}, or the time it runs, such as {over: 40 min}"
    )


def _at_once(fields: Fields, route: str | None) -> Giving:
    """By any other route a dose is given at once; what only fits a vein is refused."""
    for key in ("over", "rate", "given"):
        if route is not None and not ROUTES[route].is_cream and fields.has(key):
            phrase = ROUTES[route].phrase
            sentence = f"{{this}} is for {{route: iv}} only; {phrase} a dose is given at once: take {{this}} away"
            fields.refuse(key, "over-only-iv", sentence)
    return Giving(Fraction(0))
