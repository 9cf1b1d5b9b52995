"""A reason about a case as the page shows it: with the page's labels for keys, at the field that it belongs to.

of_problem(Reason("missing-basis", "...", "policy", path="regimen[0].basis")).path      # "dose-0-basis"
"""

from __future__ import annotations

import re
from dataclasses import replace

from lenitive.pharmacology import PERSON
from lenitive.reasons import Reason
from lenitive.web.professional.reasons import on_the_page, whole

# Place in a case → name of the form's field, where the two differ.
_DOSE = {"rate": "amount", "for": "lasting", "drug": "form", "given": "given_as"}
_DOSE_FIELDS = {
    "route",
    "form",
    "basis",
    "amount",
    "over",
    "given_as",
    "every",
    "lasting",
    "count",
    "at",
    "lag",
    "product",
    "strength",
    "applied",
    "area_cm2",
    "vehicle",
    "skin",
    "times",
    "gap",
    "max_per_day",
    "max_g_per_day",
    "patches",
    "worn",
}
_DRUG = {"from": "since", "until": "until"}
_POPULATION = {"n": "people"}
# Key of a case file → the words that stand at the field of the page.
LABELS = {
    **{key: one.label for key, one in PERSON.items()},
    "form": "Form",
    "basis": "Amount is counted",
    "route": "Route",
    "amount": "Amount",
    "over": "Over",
    "every": "Every",
    "for": "For",
    "horizon": "Show",
    "at": "Starts at",
    "lag": "Delay",
    "product": "Product",
    "count": "Or how many doses",
    "strength": "Strength",
    "applied": "Each time",
    "area_cm2": "Skin area",
    "vehicle": "Vehicle",
    "skin": "Skin",
    "times": "Or at these hours",
    "gap": "At least apart",
    "max_per_day": "At most a day",
    "max_g_per_day": "Together at most a day",
    "patches": "How many at once",
    "worn": "Worn for",
    "from": "From",
    "until": "Until",
    "given": "Given as",
    "purpose": "Purpose",
    "drugs": "Other medicines",
    "model": "Model",
    "norketamine_opposes": "Count norketamine against relief",
}
_TOP = {"purpose", "horizon", "model", "norketamine_opposes"}
_SWITCHES = {"seed", "between_person", "between_occasion", "residual", "parameter", "between_study"}


def of_problem(problem: Reason) -> Reason:
    """A problem of a case, beside the field of the page that it belongs to; in an opened file, by the file's keys."""
    sentence = problem.text if problem.line else on_the_page(problem, LABELS)
    return replace(problem, sentence=whole(sentence), path=field_of(problem.path))


def worded(reason: Reason) -> Reason:
    """The same with its sentence as the page says it."""
    return replace(reason, sentence=on_the_page(reason, LABELS))


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
        return rest if rest in PERSON and PERSON[rest].is_on_page else "weight_kg"
    if first == "population":
        return _POPULATION.get(rest, rest if rest in _SWITCHES else "people")
    return {"regimen": "dose-0-amount"}.get(first, first if first in _TOP else "")
