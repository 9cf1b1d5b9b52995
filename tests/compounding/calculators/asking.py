"""Ask a calculator in a test: answered("loss", amount="120 g", ...) or the reasons of refused(...)."""

from __future__ import annotations

from lenitive.compounding.calculators import Calculation, calculate
from lenitive.reasons import Reason


def answered(name: str, **inputs: str) -> Calculation:
    """The answer; fails with the reasons when there is none. `from_` stands for `from`."""
    found = calculate(name, {key.rstrip("_"): text for key, text in inputs.items()})
    assert isinstance(found, Calculation), [reason.text for reason in found]
    return found


def refused(name: str, **inputs: str) -> tuple[Reason, ...]:
    """Why not; fails when there is an answer."""
    found = calculate(name, {key.rstrip("_"): text for key, text in inputs.items()})
    assert not isinstance(found, Calculation), found.shown
    return found


def only(reasons: tuple[Reason, ...]) -> Reason:
    """The one reason there is."""
    assert len(reasons) == 1, [reason.text for reason in reasons]
    return reasons[0]


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    """Their codes."""
    return [reason.code for reason in reasons]


def texts(found: Calculation) -> dict[str, str]:
    """What comes with the result, as shown."""
    return {name: str(shown) for name, shown in found.also.items()}
