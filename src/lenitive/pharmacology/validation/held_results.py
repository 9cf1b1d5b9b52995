"""Every published result that can be run, held against what a release predicts for it.

    found = hold(all_observations(), asked_here)
    for one in found: print(one.line())

`ask` is handed cases and gives their answers (JSON of docs/case-files.md) or the problems in their place: this release
asks itself in `asked_here`; fitting/score_release.py asks another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from json import dumps
from math import hypot, isfinite, sqrt
from typing import Any

from lenitive.evidence import named
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.validation.observations import Observation, all_observations, cluster_of, fold_of
from lenitive.pharmacology.validation.predicted import predicted_number
from lenitive.pharmacology.validation.printed import (
    Neighbors,
    area_of,
    ends,
    is_predicted,
    kind_of,
    neighbors,
    standard_error,
)
from lenitive.pharmacology.validation.questions import (
    Arm,
    AskedCase,
    arms_of,
    needs_vein,
    questions_of,
    vein_question,
)
from lenitive.pharmacology.validation.reading import Answer, Answers, Unanswered
from lenitive.pharmacology.validation.scoring import HeldNumber, Scored, on_scale, score
from lenitive.pharmacology.validation.tolerances import all_tolerances, extra, tolerance

Ask = Callable[[Sequence[AskedCase]], Sequence[Answer]]
# Stops of a dose for pain: such a case is asked again with `purpose: anesthesia`, and the row says so.
STOPS = {"dose-stopped", "doses-stopped-together", "level-stopped"}
ANESTHESIA = "above the safety range for pain: asked with purpose: anesthesia"
PASS, MISS, UNANSWERED, CANNOT = "pass", "miss", "unanswered", "cannot be run"


@dataclass(frozen=True)
class HeldResult:
    """A row with what was predicted for it. `why_not`: what was lacking; `has_failed`: its case was refused."""

    row: Observation
    predicted: float | None = None
    scored: Scored | None = None
    is_above_range: bool = False
    why_not: str = ""
    has_failed: bool = False

    @property
    def verdict(self) -> str:
        """pass, miss, unanswered (the release has no such output) or "cannot be run" (its case was refused)."""
        if self.has_failed:
            return CANNOT
        if self.predicted is None:
            return UNANSWERED
        if self.row.order:
            return PASS if self.predicted > 1 else MISS
        return PASS if self.scored and self.scored.is_met else MISS

    @property
    def area(self) -> str:
        """The area that it is counted in."""
        return area_of(self.row)

    @property
    def what(self) -> str:
        """What was measured: "s_ketamine auc_ratio with rifampicin"."""
        return f"{self.row.of} {self.row.quantity}" + (f" with {self.row.medicine}" if self.row.medicine else "")

    @property
    def near(self) -> str:
        """The tolerance in words."""
        return "the order" if self.row.order else tolerance(kind_of(self.row)).worded

    @property
    def published(self) -> str:
        """What was printed, in the unit in which it is compared."""
        if self.row.order:
            return self.row.words
        low, high = ends(self.row)
        worded = figure(low, 4) if low == high else f"{figure(low, 4)} to {figure(high, 4)}"
        return f"{worded} {self.unit}"

    @property
    def unit(self) -> str:
        """The unit in which it is compared."""
        return "of baseline" if kind_of(self.row) == "relief" else self.row.unit

    @property
    def notes(self) -> str:
        """use, and what a reader of the line has to know."""
        parts = [self.row.use, "seen" if self.row.seen else "not seen", f"fold {fold_of(cluster_of(self.row.study))}"]
        parts += ["length assumed" if self.row.assumed == "length" else "steps assumed"] if self.row.assumed else []
        parts += [ANESTHESIA] if self.is_above_range else []
        parts += [f"lacks {self.why_not}"] if self.why_not else []
        return "; ".join(parts)

    def line(self) -> str:
        """id, study, number, published, predicted, both distances, tolerance, notes, verdict."""
        predicted = "none" if self.predicted is None else figure(self.predicted, 4)
        z = f"z {self.scored.z_within:+.1f} within, {self.scored.z_between:+.1f} between" if self.scored else "no z"
        cells = (self.what, self.published, predicted, z, self.near, self.notes, self.verdict)
        return " | ".join((self.row.id, named(self.row.study), *cells))

    def to_dict(self) -> dict[str, Any]:
        """The same for a program, with the keys of a target and more."""
        low, high = (None, None) if self.row.order else ends(self.row)
        published = low if low == high else None
        quantity = {
            "quantity": self.row.quantity,
            "unit": self.unit,
            "published": published,
            "low": low,
            "high": high,
            "predicted": self.predicted,
            "verdict": self.verdict,
        }
        return {
            "id": self.row.id,
            "target": f"{self.row.study}: {self.what}",
            "tolerance": self.near,
            "kind": self.row.use,
            "note": self.notes,
            "source": self.row.source,
            "quantities": [quantity],
            "verdict": self.verdict,
            "area": self.area,
            "study": self.row.study,
            "seen": self.row.seen,
            "z_within": _finite(self.scored.z_within) if self.scored else None,
            "z_between": _finite(self.scored.z_between) if self.scored else None,
        }


def _finite(value: float) -> float | None:
    return value if isfinite(value) else None


@dataclass
class _Asked:
    """Answers by the text of their case: each is asked once."""

    ask: Ask
    known: dict[str, Answer] = field(default_factory=dict)
    above: set[str] = field(default_factory=set)

    def learn(self, cases: Sequence[AskedCase]) -> None:
        """Ask what is not known yet; what is stopped as a dose for pain is asked again as anesthesia."""
        new = {_key(case): case for case in cases if _key(case) not in self.known}
        self.known |= dict(zip(new, self.ask(list(new.values())), strict=True))
        stopped = {key: case for key, case in new.items() if _codes(self.known[key]) & STOPS}
        if stopped:
            again = self.ask([{**case, "purpose": "anesthesia"} for case in stopped.values()])
            self.known |= dict(zip(stopped, again, strict=True))
            self.above |= set(stopped)

    def of(self, case: AskedCase) -> Answer:
        """The answer to a case that was learned."""
        return self.known[_key(case)]

    def is_above(self, case: AskedCase) -> bool:
        """Whether the case had to be asked as anesthesia."""
        return _key(case) in self.above


def hold(rows: Sequence[Observation], ask: Ask) -> tuple[HeldResult, ...]:
    """Every row that is run, in order; a row without a spread has its neighbors in the whole list."""
    run = [row for row in rows if is_predicted(row)]
    asked, neighborhood = _Asked(ask), neighbors(all_observations())
    asked.learn([case for row in run for arm in arms_of(row) for case in questions_of(row, arm).values()])
    asked.learn([case for row in run if needs_vein(row) for case in _vein_cases(row, asked)])
    return tuple(_held(row, asked, neighborhood) for row in run)


def _key(case: AskedCase) -> str:
    return dumps(case, sort_keys=True)


def _codes(answer: Answer) -> set[str]:
    return {problem["code"] for problem in answer.get("problems", ())}


def _vein_cases(row: Observation, asked: _Asked) -> list[AskedCase]:
    dose = [asked.of(questions_of(row, arm)["dose"]) for arm in arms_of(row)]
    return [vein_question(row, answer["model"]["name"]) for answer in dose if "model" in answer]


def _held(row: Observation, asked: _Asked, neighborhood: Neighbors) -> HeldResult:
    above = any(asked.is_above(case) for arm in arms_of(row) for case in questions_of(row, arm).values())
    try:
        found = {arm: predicted_number(row, _answers(row, arm, asked)) for arm in arms_of(row)}
    except Unanswered as lacking:
        return HeldResult(row, None, None, above, str(lacking))
    except _Refusal as refusal:
        return HeldResult(row, None, None, above, str(refusal), has_failed=True)
    value = sum(number for arm, number in found.items() if not arm.length) / sum(not arm.length for arm in found)
    return HeldResult(row, value, None if row.order else _scored(row, value, found, neighborhood), above)


def _scored(row: Observation, value: float, found: Mapping[Arm, float], neighborhood: Neighbors) -> Scored:
    rule = tolerance(kind_of(row))
    by_length = {arm.length: on_scale(number, rule.scale) for arm, number in found.items() if arm.length}
    of_length = abs(by_length["twice"] - by_length["half"]) / sqrt(12) if by_length else 0.0
    of_basis = extra("unknown_basis") if rule.with_dose and row.basis == "unknown" else 0.0
    low, high = ends(row)
    held = HeldNumber(
        id=row.id,
        study=row.study,
        area=area_of(row),
        kind=kind_of(row),
        low=low,
        high=high,
        predicted=value,
        se=standard_error(row, neighborhood),
        extra=hypot(of_length, of_basis),
        n=row.n,
    )
    return score(held, all_tolerances())


class _Refusal(Exception):
    """A case of the row was refused, so the row cannot be run."""


def _answers(row: Observation, arm: Arm, asked: _Asked) -> Answers:
    answers: dict[str, Any] = {name: asked.of(case) for name, case in questions_of(row, arm).items()}
    if needs_vein(row) and "model" in answers["dose"]:
        answers["vein"] = asked.of(vein_question(row, answers["dose"]["model"]["name"]))
    for answer in answers.values():
        if "problems" in answer:
            raise _Refusal("; ".join(problem["text"] for problem in answer["problems"]))
    return Answers(answers["dose"], answers.get("with"), answers.get("vein"))
