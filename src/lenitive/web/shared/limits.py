"""What one request may cost: decided by an estimate, before anything is computed. How many may come: `allowance.py`.

cost_together(*cases).seconds        too_much(cases, cost) -> Reason or None
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from lenitive.pharmacology import Case, Cost, cost_of, request_of
from lenitive.reasons import Reason

# All of these are policy: what a shared machine answers in about a second. The command line has no such limit.
MOST_SECONDS = 1.5  # of the estimate, which is rather high: about one second is really needed
MOST_COST_BYTES = 256 * 1024 * 1024
MOST_PEOPLE = 5_000
MOST_FILE_BYTES = 64 * 1024
MOST_BODY_BYTES = 256 * 1024
MOST_ROWS = 20


def cost_together(*cases: Case) -> Cost:
    """What these cases cost, all of them up to the longest horizon; Refused when no model fits one of them."""
    horizon_h = max(case.horizon_h for case in cases)
    return reduce(Cost.__add__, (cost_of(replace(request_of(case), horizon_h=horizon_h)) for case in cases))


def too_many_people(*cases: Case) -> Reason | None:
    """Why there are too many virtual people for the page; None when there are not."""
    people = max(case.population.n if case.population else 1 for case in cases)
    if people <= MOST_PEOPLE:
        return None
    return Reason(
        "too-many-people",
        f"This page computes at most {MOST_PEOPLE:,} people at once, not {people:,}. Ask for fewer, or use "
        f"`lenitive {_command(cases)}` on the command line.",
        "policy",
        path="people",
    )


def too_much(cases: Sequence[Case], cost: Cost) -> Reason | None:
    """Why these cases together are too much for the page; None when they are not."""
    what = ""
    if cost.seconds > MOST_SECONDS:
        what = f"would take about {_rounded(cost.seconds)} seconds of computing; this page computes about one second"
    elif cost.size_bytes > MOST_COST_BYTES:
        what = f"needs about {_rounded(cost.size_bytes / 2**20)} MB of memory; this page has {MOST_COST_BYTES >> 20} MB"
    if not what:
        return None
    people = any(case.population is not None for case in cases)
    fewer = "fewer doses or fewer virtual people" if people else "fewer doses"
    return Reason(
        "too-much-work",
        f"This case {what} at once. Shorten the horizon, ask for {fewer}, or use `lenitive {_command(cases)}` in a "
        "terminal.",
        "policy",
        path="people" if people else "horizon",
    )


def took_too_long(cases: Sequence[Case], seconds: float) -> Reason:
    """Why a computation that was begun was stopped."""
    sentence = (
        f"This case was not finished after {seconds:g} seconds, so the page stopped computing it. Shorten the horizon, "
        f"ask for fewer doses or fewer virtual people, or use `lenitive {_command(cases)}` in a terminal."
    )
    return Reason("took-too-long", sentence, "policy", path="horizon")


def _rounded(number: float) -> str:
    """To two digits: an estimate is no more exact than that."""
    return f"{float(f'{number:.2g}'):,.10g}"


def _command(cases: Sequence[Case]) -> str:
    return "predict" if len(cases) == 1 else "compare"
