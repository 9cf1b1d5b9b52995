"""A reason as a page shows it: code, sentence, source, and the field it belongs to.

Reason("missing-basis", "Say base or hydrochloride ...", "policy", field="dose-0-basis")
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lenitive.pharmacology.cases import HOW_IT_WAS_READ, CaseProblem
from lenitive.pharmacology.selection import CannotPredict

READ_AS = HOW_IT_WAS_READ | {"drug-read-as"}  # what stands under "How it was read", and not among the cautions

# Place in a case → name of the form's field, where the two differ.
_PERSON = {"weight_kg", "age_y", "sex", "height_cm", "ancestry", "liver"}
_DOSE = {"rate": "amount", "for": "lasting", "drug": "form", "given": "given_as"}
_DOSE_FIELDS = {
    "route", "form", "basis", "amount", "over", "given_as", "every", "lasting", "count", "at", "lag", "product",
    "strength", "applied", "area_cm2", "vehicle", "skin", "times", "gap", "max_per_day", "max_g_per_day",
}  # fmt: skip
_DRUG = {"from": "since", "until": "until"}
_POPULATION = {"n": "people"}
# Key of a case file → the words that stand at the field of the page.
_LABELS = {
    "weight_kg": "Weight", "age_y": "Age", "height_cm": "Height", "sex": "Sex", "form": "Form",
    "basis": "Amount is counted",
    "route": "Route", "amount": "Amount", "over": "Over", "every": "Every", "for": "For", "horizon": "Show",
    "at": "Starts at", "lag": "Delay", "product": "Product", "count": "Or how many doses",
    "strength": "Strength", "applied": "Each time", "area_cm2": "Skin area", "vehicle": "Vehicle", "skin": "Skin",
    "times": "Or at these hours", "gap": "At least apart", "max_per_day": "At most a day",
    "max_g_per_day": "Together at most a day", "from": "From", "until": "Until", "given": "Given as",
    "purpose": "Purpose", "drugs": "Other medicines",
}  # fmt: skip
_TOP = {"purpose", "horizon", "model", "norketamine_opposes"}
_SWITCHES = {"seed", "between_person", "between_occasion", "residual", "parameter"}


@dataclass(frozen=True)
class Reason:
    """Why there is no prediction. `field`: a form field, "" when it belongs to none; `line`: of an opened file."""

    code: str
    sentence: str
    source: str
    field: str = ""
    line: int | None = None
    is_question: bool = False


def of_problem(problem: CaseProblem) -> Reason:
    """A problem of a case, beside the field of the page that it belongs to."""
    field = field_of(problem.field)
    sentence = problem.sentence if problem.line else on_the_page(problem.marked) or page_words(problem.sentence)
    return Reason(problem.code, whole(sentence), problem.source, field, problem.line, problem.is_question)


def of_refusal(error: CannotPredict) -> Reason:
    """Why a case that can be read is not answered."""
    sentence = on_the_page(error.marked) or error.sentence
    return Reason(error.code, whole(sentence), error.source, field_of(error.field))


class _Labels(dict[str, str]):
    """Every key as the label of its field: "“Given as”"."""

    def __missing__(self, key: str) -> str:
        return f"“{_LABELS[key]}”"


def on_the_page(marked: str) -> str:
    """A marked sentence with the labels of the page for its `{keys}`."""
    return marked.format_map(_Labels())


def page_words(sentence: str) -> str:
    """The same with the labels of the page where a case file would have keys: "every: 6 h" becomes "Every 6 h".

    A key that no sentence would hold by itself ("weight_kg is missing") is replaced wherever it stands.
    """
    sentence = re.sub(r"\b(\w+): ", lambda found: f"{_LABELS.get(found[1], found[1] + ':')} ", sentence)
    return re.sub(r"\b\w+_\w+\b|^\w+(?= is (?:missing|empty))", lambda found: _LABELS.get(found[0], found[0]), sentence)


def whole(sentence: str) -> str:
    """With a capital at its beginning and a stop at its end."""
    return f"{sentence[:1].upper()}{sentence[1:]}" + ("" if sentence.endswith((".", "?", "!")) else ".")


def field_of(place: str) -> str:
    """The form's field for a place such as regimen[0].amount; "" when the form has none."""
    if found := re.match(r"regimen\[(\d+)\](?:\.(\w+))?(?:\[(\d+)\](?:\.(\w+))?)?", place):
        row, name, part, inside = found.groups()
        if name == "with":
            return f"dose-{row}-with{part or 0}_{'strength' if inside == 'strength' else 'name'}"
        name = _DOSE.get(name or "amount", name or "amount")
        return f"dose-{row}-{name if name in _DOSE_FIELDS else 'amount'}"
    if found := re.match(r"subject\.drugs(?:\[(\d+)\](?:\.(\w+))?)?", place):
        return f"drug-{found[1] or 0}-{_DRUG.get(found[2] or '', 'name')}"
    first, _, rest = place.partition(".")
    rest = re.split(r"[.\[]", rest)[0]
    if first == "subject":
        return rest if rest in _PERSON else "weight_kg"
    if first == "population":
        return _POPULATION.get(rest, rest if rest in _SWITCHES else "people")
    return {"regimen": "dose-0-amount"}.get(first, first if first in _TOP else "")
