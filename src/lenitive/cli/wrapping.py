"""How lines and numbers look on a terminal: wrapped("Model: ", "otto_2021 ..."), figure(1234.5) -> "1,234"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from lenitive.evidence import footnote, listed
from lenitive.pharmacology import is_share

WIDTH = 110


def wrapped(label: str, text: str) -> list[str]:
    """A labeled text in lines of the terminal's width, beneath its label; without words in it, beneath its indent."""
    indent = len(label) - len(label.lstrip())
    below = " " * (2 + indent if indent and not label.strip() else 4 + indent)
    return wrap(text, WIDTH, initial_indent=f"  {label}", subsequent_indent=below, break_on_hyphens=False)


def footnote_lines(sentences: Iterable[str]) -> list[str]:
    """What the dagger means, where one of these sentences carries it; else nothing."""
    return wrapped("", footnote(sentences))


def footnoted(lines: Iterable[str]) -> Iterator[str]:
    """The lines of one answer, and behind the last what the dagger means, where one of them carries it."""
    shown = list(lines)
    yield from shown
    yield from footnote_lines(shown)


def source_lines(names: Iterable[str]) -> list[str]:
    """What each id of the evidence stands for, each once beneath the other, and what the dagger means."""
    shown = [line for what in dict.fromkeys(one.citation for one in listed(names)) for line in wrapped("  ", what)]
    return ["  Sources:", *shown, *footnote_lines(shown)]


def of_effect(value: float, unit: str) -> str:
    """A value of an effect, or of a difference between two: shares as percent."""
    if not is_share(unit):
        return figure(value)
    if 0 < abs(value) < 0.001:
        return "under 0.1 %" if value > 0 else "over -0.1 %"
    return f"{figure(100 * value)} %"


def unit_of_effect(unit: str) -> str:
    """Its unit behind the number: "of maximum" for a fraction, which the percent sign has said."""
    return unit.removeprefix("fraction ").removeprefix("share ") if is_share(unit) else unit


def figure(value: float) -> str:
    """Three figures, without an exponent."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    if 0 < abs(value) < 0.001:
        return "under 0.001" if value > 0 else "over -0.001"
    return f"{value:.3g}"
