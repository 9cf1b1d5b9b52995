"""Scores of questionnaires: exact, with their band, what is urgent, and whether a change matters.

    scored("peg", {"pain": 7, "enjoyment": 6, "activity": 7}).value       # Fraction(20, 3)
    scored("peg", {"pain": 7, "enjoyment": 6, "activity": 7}).shown       # "6.7"
    entered("dn4", Decimal("4")).band.name                                # "neuropathic pain likely"

Thresholds are compared with the exact score. A missing answer is no score and never counts as 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lenitive.care.rules.instruments import (
    CHANGES,
    URGENT_ANSWERS,
    ChangeThatMatters,
    Instrument,
    InstrumentItem,
    ScoreBand,
    UrgentAnswer,
    band_of,
    instrument,
    scale,
)
from lenitive.reasons import POLICY, Reason, braced

Answers = Mapping[str, int | None]


@dataclass(frozen=True)
class Score:
    """What answers or an entered number come to.

    `value`: exact; None where there is no score, and `reasons` say why. `urgent`: what the care team hears whatever the
    total. `band`: None where the instrument has no bands, or there is no score.
    """

    instrument: Instrument
    value: Fraction | None
    band: ScoreBand | None
    reasons: tuple[Reason, ...] = ()
    urgent: tuple[Reason, ...] = ()

    @property
    def shown(self) -> str:
        """To one decimal, halves up; a sum of whole answers as the whole number it is; empty without a score."""
        return "" if self.value is None else shown_score(self.value)


@dataclass(frozen=True)
class ScoreChange:
    """From one score to a later one. `points`: later minus earlier. `reached`: every row of changes that it reaches.

    `percent`: of the earlier score; None where that was 0. `way`: better, worse or same.
    """

    points: Fraction
    percent: Fraction | None
    way: str
    reached: tuple[ChangeThatMatters, ...]

    @property
    def matters(self) -> bool:
        """Whether it reaches a published change that matters."""
        return bool(self.reached)


def scored(name: str, answers: Answers) -> Score:
    """The score of an instrument that is asked item by item. ValueError where only its score may be entered."""
    found = instrument(name)
    if found.how != "items":
        raise ValueError(f"{name} is entered as a score: its form is licensed")
    urgent = tuple(_urgent(found, answers))
    reasons = (*_impossible(found, answers), *_missing(found, answers))
    if reasons:
        return Score(found, None, None, reasons, urgent)
    total = sum((Fraction(answers[item.id] or 0) for item in found.items), Fraction(0))
    value = total / len(found.items) if found.scored == "mean" else total
    return Score(found, value, band_of(name, value), (), urgent)


def entered(name: str, value: Decimal | int) -> Score:
    """A score that was worked out elsewhere, refused where it cannot be one of this instrument."""
    found = instrument(name)
    exact = Fraction(value) if Decimal(value).is_finite() else found.highest + 1
    if not found.lowest <= exact <= found.highest:
        sentence = f"{found.name} goes from {_plain(found.lowest)} to {_plain(found.highest)}: check the score {value}."
    elif (exact - found.lowest) % found.step:
        sentence = f"A score of {found.name} is a multiple of {_plain(found.step)}: check the score {value}."
    else:
        return Score(found, exact, band_of(name, exact))
    return Score(found, None, None, (Reason("score-impossible", sentence, found.rule.cited, about="person"),))


def change_between(name: str, before: Fraction, after: Fraction) -> ScoreChange:
    """What became of a score: points, percent, and every published change that it reaches, for better or worse."""
    points = after - before
    percent = points / before * 100 if before else None
    worse = points > 0 if instrument(name).worse == "higher" else points < 0
    sizes = {"points": abs(points), "percent": Fraction(0) if percent is None else abs(percent)}
    reached = tuple(each for each in CHANGES.read() if each.instrument == name and sizes[each.counted] >= each.at_least)
    return ScoreChange(points, percent, "same" if not points else "worse" if worse else "better", reached)


def shown_score(value: Fraction) -> str:
    """To one decimal, halves away from zero; whole numbers without a point."""
    if value.denominator == 1:
        return str(value.numerator)
    tenths = (abs(value) * 20 + 1) // 2
    return f"{'-' if value < 0 else ''}{tenths // 10}.{tenths % 10}"


def _impossible(found: Instrument, answers: Answers) -> list[Reason]:
    """Answers off the scale, answers that are no whole numbers, and answers to what was not asked."""
    known = {item.id: item for item in found.items}
    return [
        _refused(found, name, answer)
        for name, answer in answers.items()
        if name not in known or (answer is not None and not _is_on_scale(known[name], answer))
    ]


def _is_on_scale(item: InstrumentItem, answer: object) -> bool:
    limits = scale(item.scale)
    return type(answer) is int and limits.lowest <= answer <= limits.highest


def _refused(found: Instrument, name: str, answer: object) -> Reason:
    limits = next((scale(item.scale) for item in found.items if item.id == name), None)
    if limits is None:
        sentence = f"{found.name} has no item {braced(name)}: answer only what it asks."
        return Reason("answer-impossible", sentence, found.rule.cited, about="person")
    whole = f"a whole number from {limits.lowest} to {limits.highest}"
    sentence = f"{found.name}, {name}: answer with {whole}, not {braced(str(answer))}."
    return Reason("answer-impossible", sentence, found.rule.cited, about="person")


def _missing(found: Instrument, answers: Answers) -> list[Reason]:
    names = [item.id for item in found.items if answers.get(item.id) is None]
    if not names:
        return []
    some = "every item" if len(names) == len(found.items) else ", ".join(names)
    sentence = f"{found.name} has no score yet, because this was not answered: {some}. Ask it; nothing counts as 0."
    return [Reason("score-missing-item", sentence, POLICY, "question", "person")]


def _urgent(found: Instrument, answers: Answers) -> list[Reason]:
    """Answers that are urgent whatever the total, and the question where such an item was left out of a form."""
    rows = [row for row in URGENT_ANSWERS.read() if row.instrument == found.id]
    return [reason for row in rows if (reason := _urgent_answer(found, row, answers.get(row.item)))]


def _urgent_answer(found: Instrument, row: UrgentAnswer, answer: int | None) -> Reason | None:
    if answer is None:
        return Reason(f"{row.code}-missing", row.missing, row.rule.cited, "question", "person")
    item = next(each for each in found.items if each.id == row.item)
    if not _is_on_scale(item, answer) or answer < row.at_least:
        return None
    words = scale(item.scale).words_of(answer)
    return Reason(row.code, row.says.replace("{answer}", words), row.rule.cited, "stop", "person")


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else str(Decimal(value.numerator) / value.denominator)
