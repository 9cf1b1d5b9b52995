"""The coded form of a permalink: short, closed, and the same case again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.documents import from_plain, plain, read_file
from lenitive.pharmacology.cases import Case, CaseError, coded, from_coded, read
from lenitive.pharmacology.interactions.records import medicines
from pharmacology.cases.written import ORAL, SUBJECT, USUAL_CASES, written

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
FRAGMENT = re.compile(r"[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*")


def asked(case: Case) -> tuple[Any, ...]:
    return case.subject, case.regimen, case.horizon_h, case.model, case.population, case.half_life_window_h


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_comes_back_the_same_question(path: Path) -> None:
    example = plain(read_file(path))
    assert isinstance(example, dict)
    text = coded(example)
    assert FRAGMENT.fullmatch(text) and len(text) < 600
    assert asked(read(from_plain(from_coded(text)))) == asked(read(from_plain(example)))


def test_the_coded_form_is_short_and_carries_its_version() -> None:
    assert coded(written(ORAL)) == "1;s:w=70,a=45,x=female;r:d=ketamine,f=racemate,b=base,r=oral,a=25~mg"


def test_a_medicine_goes_into_the_link_by_its_own_name_however_it_was_spelled() -> None:
    shown = {"subject": {**SUBJECT, "drugs": ["Biaxin", "rifampicine", {"name": "St. Johns Wort", "until": "2 d"}]}}
    assert from_coded(coded(shown))["subject"]["drugs"] == [
        "clarithromycin",
        "rifampicin",
        {"name": "st john's wort", "until": "2 d"},
    ]


SECRET = "Ms Smith 1970"


def test_no_free_text_enters() -> None:
    drugs = [SECRET, "clarithromycin", {"name": SECRET}, {"name": "st john's wort", "from": "1 d"}]
    shown = {**written({**ORAL, SECRET: "5"}), "subject": {**SUBJECT, "drugs": drugs}, "title": SECRET, "note": SECRET}
    text = coded({**shown, SECRET: SECRET})
    assert "mith" not in text and "1970" not in text
    assert from_coded(text)["subject"]["drugs"] == ["clarithromycin", {"name": "st john's wort", "from": "1 d"}]


@pytest.mark.parametrize(
    "case",
    [written({**ORAL, "product": f"film {SECRET}"}), written({**ORAL, "amount": f"2 {SECRET} x 5 mg"}),
     written({**ORAL, "over": "soon"}), written({**ORAL, "amount": "0." + "0" * 60 + "1 mg"}),
     written({**ORAL, "at": None}), written(model="smith"), written(horizon=SECRET), written(horizon=float("nan")),
     written({**ORAL, "times": ["7 h", SECRET]}), written({**ORAL, "times": [True, {}]}),
     written({**ORAL, "times": "7 h"}), written({**ORAL, "times": []}),
     written({**ORAL, "with": [{"name": SECRET, "strength": "5 %"}]}), written({**ORAL, "vehicle": SECRET}),
     written(half_life_window=["2 h", SECRET]), written(population=[SECRET]), {**written(), "regimen": SECRET}, [],
     {**written(), "subject": {**SUBJECT, "sex": SECRET}}, written(*[ORAL] * 600)],
)  # fmt: skip
def test_a_link_never_asks_another_question_than_its_case(case: Any) -> None:
    """Left out, `over` would turn an infusion into a bolus: so the case gets no link."""
    with pytest.raises(CaseError) as caught:
        coded(case)
    assert caught.value.reasons[0].code == "not-linkable"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2;s:w=70",
        "1;s",
        "1;z:w=70",
        "1;s:z=70",
        "1;s:w=heavy",
        "1;s:w",
        "1;t:m=smith",
        "1;" + "s:w=70;" * 9000,
        "1;i:n=lidocaine,s=5pct",
        "1;r:st=10pct;i:n=smith,s=5pct",
    ],
)
def test_what_is_no_coded_form_is_refused(text: str) -> None:
    with pytest.raises(CaseError) as caught:
        from_coded(text)
    assert caught.value.reasons[0].code == "coded-unreadable"


def test_an_empty_case_is_a_version_alone() -> None:
    assert coded({}) == "1" and from_coded("1") == {}


times = st.builds("{} {}".format, st.integers(0, 500), st.sampled_from(["h", "min", "d"]))
lengths = st.builds("{} {}".format, st.integers(1, 400), st.sampled_from(["h", "min", "d"]))
numbers = st.integers(1, 300).map(str)
strengths = st.sampled_from(["10 %", "5%", "2 % w/w", "100 mg/g"])
rows = st.fixed_dictionaries(
    {"drug": st.sampled_from(["ketamine", "esketamine"])},
    optional={
        "form": st.sampled_from(["racemate", "s-ketamine", "racemic"]), "basis": st.sampled_from(["base", "hcl"]),
        "route": st.sampled_from(["iv", "nasal", "oral"]), "at": times, "over": times, "lag": times, "for": times,
        "amount": st.sampled_from(["0.5 mg/kg", "2 sprays x 28 mg", "2 sprays", "1 film x 50 mg", "2 x 5 mg"]),
        "rate": st.sampled_from(["20 mg/h", "5 mcg/kg/min"]), "every": lengths | st.just("3-4 times a day"),
        "count": numbers, "product": st.sampled_from(["film", "spray 28 mg"]), "steady_state": st.just("yes"),
        "as_needed": st.fixed_dictionaries({"max_per_day": numbers}, optional={"gap": times}),
        "strength": strengths, "applied": st.sampled_from(["5 g", "500 mg"]), "area_cm2": numbers,
        "vehicle": st.sampled_from(["lipoderm", "pluronic lecithin organogel"]), "skin": st.just("broken"),
        "times": st.lists(times, min_size=1, max_size=24), "gap": times, "max_per_day": numbers,
        "max_g_per_day": st.just("20 g"),
        "with": st.lists(
            st.fixed_dictionaries({"name": st.sampled_from(["lidocaine", "ketoprofen"]), "strength": strengths}),
            min_size=1, max_size=3,
        ),
    },
)  # fmt: skip
names = sorted(medicines())
drugs = st.lists(
    st.sampled_from(names)
    | st.fixed_dictionaries({"name": st.sampled_from(names), "from": times}, optional={"until": times}),
    min_size=1,
    max_size=3,
)
cases = st.fixed_dictionaries(
    {"subject": st.fixed_dictionaries({"weight_kg": numbers}, optional={"age_y": numbers, "drugs": drugs})},
    optional={
        "regimen": st.lists(rows, min_size=1, max_size=3),
        "horizon": times,
        "half_life_window": st.lists(times, min_size=2, max_size=2),
        "model": st.sampled_from(["auto", "simons_2022"]),
        "population": st.fixed_dictionaries({"n": numbers}, optional={"seed": numbers, "residual": st.just("no")}),
    },
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(cases)
def test_all_that_is_kept_comes_back(value: dict[str, Any]) -> None:
    text = coded(value)
    assert FRAGMENT.fullmatch(text)
    assert from_coded(text) == value
    assert coded(from_coded(text)) == text


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.text(alphabet="1;:,=_srdptwax70 mgh/", max_size=40) | st.text(max_size=20))
def test_any_text_is_a_coded_form_or_refused(text: str) -> None:
    try:
        value = from_coded(text if text.startswith("1") else "1;" + text)
    except CaseError:
        return
    assert coded(value) == coded(from_coded(coded(value)))


@settings(derandomize=True, deadline=None, max_examples=150)
@given(USUAL_CASES)
def test_a_link_asks_the_same_question_as_its_case(value: dict[str, Any]) -> None:
    try:
        case = read(from_plain(value))
    except CaseError as error:
        assert {problem.code for problem in error.reasons} == {"duplicate-row"}
        return
    assert asked(read(from_plain(from_coded(coded(value))))) == asked(case)
