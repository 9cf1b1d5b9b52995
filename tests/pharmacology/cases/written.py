"""Cases as a person might write them, for the tests of this room.

problems(row(amount="5"))["bad-quantity"].path  # "regimen[0].amount"
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import Case, CaseError, read
from lenitive.pharmacology.regimens import DoseRow
from lenitive.reasons import Reason

SUBJECT = {"weight_kg": "70", "age_y": "45", "sex": "female"}
ORAL = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "oral", "amount": "25 mg"}
IV = {**ORAL, "route": "iv", "amount": "20 mg", "over": "40 min"}
PUSH = {**ORAL, "route": "iv", "amount": "20 mg", "given": "push"}
IM = {**ORAL, "route": "im", "amount": "20 mg"}
CREAM = {
    "drug": "ketamine",
    "form": "racemate",
    "basis": "hydrochloride",
    "route": "topical",
    "strength": "10 %",
    "applied": "5 g",
    "area_cm2": "300",
    "vehicle": "lipoderm",
    "skin": "intact",
}
PATCH = {"drug": "lidocaine", "route": "topical", "product": "patch 5 %", "patches": "3", "worn": "12 h"}


def row(base: dict[str, Any] = ORAL, **changes: Any) -> dict[str, Any]:
    """A row with changes; None takes a key away, a trailing underscore hides a Python word (for_)."""
    changed = {**base, **{key.removesuffix("_"): value for key, value in changes.items()}}
    return {key: value for key, value in changed.items() if value is not None}


def written(*rows: dict[str, Any], **top: Any) -> dict[str, Any]:
    """A whole case with these rows."""
    return {"subject": SUBJECT, "regimen": list(rows or (ORAL,)), **top}


def case(*rows: dict[str, Any], **top: Any) -> Case:
    """The case that was read."""
    return read(from_plain(written(*rows, **top)))


def dose(*rows: dict[str, Any], **top: Any) -> DoseRow:
    """The first row of the case that was read."""
    return case(*rows, **top).regimen.rows[0]


def refused(value: object) -> tuple[Reason, ...]:
    """The problems of what was written."""
    with pytest.raises(CaseError) as caught:
        read(from_plain(value))
    return caught.value.reasons


def problems(*rows: dict[str, Any], **top: Any) -> dict[str, Reason]:
    """The problems of a case, by code."""
    return {problem.code: problem for problem in refused(written(*rows, **top))}


def only_problem(*rows: dict[str, Any], **top: Any) -> Reason:
    """The one problem of a case."""
    (problem,) = refused(written(*rows, **top))
    return problem


def notes(*rows: dict[str, Any], **top: Any) -> dict[str, str]:
    """The notes of a case that was read, by code."""
    return {note.code: note.text for note in case(*rows, **top).notes}


TIMES = st.builds("{}{}".format, st.integers(1, 9), st.sampled_from(["h", " h", "  min", "min", " days"]))
BODY = st.fixed_dictionaries(
    {"weight_kg": st.sampled_from([70, 70.5, "70", "70 kg", " 70"]), "age_y": st.sampled_from(["45", "45 years"])},
    optional={
        "height_cm": st.sampled_from(["170", "170 cm", 170]),
        "ancestry": st.just("asian"),
        "liver": st.just("severe"),
        "drugs": st.lists(
            st.sampled_from(["alcohol", {"name": "ticlopidine", "until": "5 d"}]), max_size=2, unique_by=str
        ),
    },
)
HOW = st.sampled_from(
    [{"route": "iv", "amount": "0.50 mg/kg", "over": "40 min"}, {"route": "iv", "rate": "5 µg/kg/min", "over": "2 h"},
     {"route": "im", "amount": "20000 microgram"}, {"route": "nasal", "amount": "3 sprays x 10mg"},
     {"route": "iv", "amount": "0.2 mg/kg", "given": "push"}, {"route": "iv", "amount": "20 mg", "over": "3 min"},
     {"route": "nasal", "amount": "2 sprays", "product": "spray 10 mg"}, {"route": "oral", "amount": "+25 mg"},
     {"route": "buccal", "amount": "1 film × 50 mg"}, {"route": "rectal", "amount": "50 mg", "product": "suppository"},
     {"route": "topical", "strength": "10%", "applied": "2500 mg", "area_cm2": "300 cm²", "vehicle": "PLO",
      "skin": "intact",
      "with": [{"name": "lidocaine", "strength": "5 %"}, {"name": "ketoprofen", "strength": "50 mg/g"}]},
     {"route": "topical", "strength": "1 %", "applied": "1 g", "area_cm2": 20, "vehicle": "gel", "skin": "broken"}]
)  # fmt: skip
WHEN = st.sampled_from(
    [
        {},
        {"count": "1"},
        {"every": "3–4 times a day", "count": 5},
        {"every": "Daily", "for": "3 d"},
        {"every": "1/3 d"},
        {"every": "6 h", "steady_state": True},
        {"as_needed": {"max_per_day": 3, "gap": "4 h"}},
        {"times": ["7 h", "12 h", "17 h", "22 h"], "gap": "4 h", "for": "3 d"},
        {"times": ["8 h"], "steady_state": "yes", "count": 4},
    ]
)
ROW = st.builds(
    lambda drug, how, when, more: {"drug": "ketamine", "basis": "hcl", **drug, **how, **when, **more},
    st.sampled_from([{"form": "racemic"}, {"drug": "esketamine"}, {"form": "r-ketamine", "basis": "base"}]),
    HOW,
    WHEN,
    st.fixed_dictionaries({}, optional={"at": TIMES, "lag": TIMES}),
)
#: Cases that can be read, in many spellings (some have the same row twice, which is refused).
USUAL_CASES = st.fixed_dictionaries(
    {
        "subject": BODY.map(lambda body: {"sex": "male", **body}),
        "regimen": st.lists(ROW, min_size=1, max_size=2),
        "horizon": st.sampled_from(["10 d", "2 wk", "240 hours"]),
    },
    optional={
        "purpose": st.sampled_from(["pain", "anesthesia"]),
        "title": st.just("A title"),
        "model": st.just("auto"),
        "half_life_window": st.just(["2 h", "1/2 d"]),
        "population": st.just({"n": 5, "seed": "7", "residual": False}),
    },
)
