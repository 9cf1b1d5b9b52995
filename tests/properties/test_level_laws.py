"""Laws that levels obey whatever is given: they add up, they scale, nothing is lost, they settle, they fade."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict
from lenitive.pharmacology.dose_ranges import held_level
from lenitive.pharmacology.levels.after_push import highest_counts
from lenitive.pharmacology.levels.assembly import ONE_SECTION, AssemblyOptions, Sections, assemble
from lenitive.pharmacology.levels.population import draw, typical_values
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.selection import choices
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import System, solve

pytestmark = pytest.mark.slow

LAWFUL = settings(derandomize=True, deadline=None, max_examples=25)
TIMES_H = np.arange(0, 30.01, 0.5)
MAN = Subject(weight_kg=70, age_y=40, sex="male")

subjects = st.builds(
    Subject,
    weight_kg=st.floats(39, 200),
    age_y=st.floats(18, 100),
    sex=st.sampled_from(["female", "male"]),
    ancestry=st.sampled_from([None, "asian", "japanese", "other"]),
)


def rows_by(*routes: str, form: str = "s-ketamine") -> st.SearchStrategy[DoseRow]:
    """Single doses and trains, with lags; infusions where the route has them; sometimes at steady state."""

    def row(
        route: str, minutes: int, quarter_hours: int, late: int, every_h: float, count: int, settled: bool
    ) -> DoseRow:
        lasting_h = minutes / 60 if route == "iv" else 0.0
        return DoseRow(
            route,
            form,
            28.0,
            start_h=0.0 if settled else quarter_hours / 4,
            duration_h=lasting_h,
            every_h=every_h,
            count=count,
            lag_h=late / 10,
            spray_mg=28.0 if route == "nasal" else None,
            is_steady_state=settled,
        )

    return st.builds(
        row,
        st.sampled_from(routes),
        st.sampled_from([0, 5, 40, 90, 300]),
        st.integers(0, 40),
        st.integers(0, 15),
        st.sampled_from([3.0, 6.0, 8.5]),
        st.integers(1, 5),
        st.booleans(),
    )


WAYS = st.sampled_from(
    [
        ("perez_ruixo_2021", rows_by("nasal", "oral", "iv")),
        ("simons_2022", rows_by("sublingual", "buccal", "iv")),
        ("auto", rows_by("im", "rectal", "iv", "oral", form="racemate")),
        ("domino_1984", rows_by("iv", form="racemate")),
    ]
)


Way = tuple[str, tuple[DoseRow, ...]]


@st.composite
def regimens(draw_: Any, least: int = 1, most: int = 3) -> Way:
    """The name of a model and rows that it describes."""
    name, rows = draw_(WAYS)
    return name, tuple(draw_(st.lists(rows, min_size=least, max_size=most)))


def model_of(name: str, rows: tuple[DoseRow, ...]) -> Model:
    return choices(Regimen(rows), name)[0].model


def level(model: Model, rows: tuple[DoseRow, ...], subject: Subject, times_h: np.ndarray = TIMES_H) -> dict[str, Any]:
    return dict(predict(subject, Regimen(rows), times_h=times_h, model=model).typical)


def close(found: np.ndarray, expected: np.ndarray, share: float = 1e-10) -> bool:
    return bool(np.all(np.abs(found - expected) <= share * max(np.abs(expected).max(), 1e-300)))


@LAWFUL
@given(regimens(least=2), subjects)
def test_levels_of_rows_add_up(how: Way, subject: Subject) -> None:
    model, rows = model_of(*how), how[1]
    together = level(model, rows, subject)
    single = [level(model, (row,), subject) for row in rows]
    for name, curve in together.items():
        parts = [one[name] for one in single if name in one]
        assert close(curve.values, sum(part.values for part in parts))
        assert curve.auc_0_t == pytest.approx(sum(part.auc_0_t for part in parts), rel=1e-9, abs=1e-9)


@LAWFUL
@given(regimens(), subjects, st.floats(0.01, 100))
def test_a_dose_many_times_as_large_gives_a_level_as_many_times_as_high(
    how: Way, subject: Subject, times: float
) -> None:
    """The number of spray devices, which changes the fraction through the nose, is kept by giving none."""
    model, rows = model_of(*how), how[1]
    rows = tuple(DoseRow(**{**vars(row), "spray_mg": None}) for row in rows)
    larger = tuple(DoseRow(**{**vars(row), "amount_mg": row.amount_mg * times}) for row in rows)
    one, many = level(model, rows, subject), level(model, larger, subject)
    for name in one:
        assert close(many[name].values, times * one[name].values)
        assert many[name].cmax == pytest.approx(times * one[name].cmax, rel=1e-9)
        assert many[name].auc_0_t == pytest.approx(times * one[name].auc_0_t, rel=1e-9)


def with_sink(system: System) -> System:
    """The same system with one more state that holds everything that has left the body."""
    sections, states, _, people = system.matrices.shape
    grown = np.zeros((sections, states + 1, states + 1, people))
    grown[:, :states, :states] = system.matrices
    grown[:, states, :states] = -system.matrices.sum(axis=1)
    return System(grown, system.inputs, system.outputs)


@LAWFUL
@given(regimens(), subjects, st.sampled_from([1, 2, 3, 40]), st.sampled_from([0.0, 1.7, 24.0, 30.0]))
def test_what_entered_is_in_the_body_or_has_left_it(how: Way, subject: Subject, people: int, until_h: float) -> None:
    model, rows = model_of(*how), how[1]
    values = [model.adjust(v, subject) for v in draw(model, Population(people, 3), 2)]
    days = Sections((0, int(to_ns(24.0))))
    half = "s_ketamine" if model.to_r else None
    system = with_sink(assemble(model, values, Regimen(rows), until_h, AssemblyOptions(days, half)))
    until_ns = int(to_ns(until_h))
    left = solve(system, np.array([until_ns]), list(days.start_ns)).amounts_at_end
    entered = system.inputs.delivered_mg(until_ns, system.states).sum(axis=0)
    assert np.all(left >= -1e-12 * entered)
    assert np.all(np.abs(left.sum(axis=0) - entered) <= 1e-10 * entered)


@LAWFUL
@given(subjects, st.floats(1, 50), st.sampled_from([0.5, 1.0, 24.0]))
def test_an_infusion_without_end_settles_at_rate_over_clearance(subject: Subject, rate: float, every_h: float) -> None:
    row = DoseRow(
        "iv", "s-ketamine", rate * every_h, duration_h=every_h, every_h=every_h, count=None, is_steady_state=True
    )
    size = (subject.weight_kg / 70) ** 0.75
    v = PUBLISHED["perez_ruixo_2021"].adjust(typical_values(PUBLISHED["perez_ruixo_2021"]), subject)
    flow = float(v["liver_flow_l_per_h"][0])
    own = float(v["liver_volume_l"][0] * (v["kel_per_h"][0] + v["kmet_per_h"][0]))
    clearance = {
        "otto_2021": 95.2 * size,
        "simons_2022": 1.48 * 60 * size,
        "perez_ruixo_2021": flow * own / (flow + own),
    }
    for name, litres_per_h in clearance.items():
        found = level(PUBLISHED[name], (row,), subject, np.array([0.0, 13.1]))
        assert found["ketamine"].values == pytest.approx(1000 * rate / litres_per_h, rel=1e-8)
    made = level(PUBLISHED["otto_2021"], (row,), subject, np.array([0.0, 1.0]))["norketamine"].values
    assert made == pytest.approx(1000 * rate / (57.7 * size), rel=1e-8)


@LAWFUL
@given(
    st.sampled_from(
        [
            ("otto_2021", "racemate"),
            ("simons_2022", "s-ketamine"),
            ("domino_1984", "racemate"),
            ("perez_ruixo_2021", "r-ketamine"),
            ("hijazi_2003", "racemate"),
        ]
    ),
    st.lists(st.tuples(st.integers(0, 20), st.sampled_from([0.0, 0.5, 3.0])), min_size=1, max_size=4),
    subjects,
)
def test_ketamine_only_falls_after_the_last_intravenous_dose(
    how: tuple[str, str], doses: list[tuple[int, float]], subject: Subject
) -> None:
    name, form = how
    rows = tuple(DoseRow("iv", form, 20.0, start_h=start / 2, duration_h=lasting) for start, lasting in doses)
    last_h = Regimen(rows).last_end_h(100)
    curve = level(PUBLISHED[name], rows, subject, np.concatenate([[0.0], last_h + 0.01 + np.arange(0, 40, 0.25)]))
    after = curve["ketamine"].values[1:]
    assert np.all(np.diff(after) < 0) and np.all(after > 0)
    assert curve["ketamine"].tmax_h <= last_h + held_level().left_out_after_a_push_h + 1e-6


@LAWFUL
@given(regimens(), subjects)
def test_areas_are_those_of_fine_trapezoids(how: Way, subject: Subject) -> None:
    """Boluses jump, which a trapezoid cannot: here they run in over a quarter of an hour."""
    model, rows = model_of(*how), how[1]
    rows = tuple(DoseRow(**{**vars(row), "duration_h": max(row.duration_h, 0.25)}) for row in rows)
    fine = np.arange(0, 9.0001, 1 / 360)
    for curve in level(model, rows, subject, fine).values():
        assert curve.auc_0_t == pytest.approx(np.trapezoid(curve.values, fine), rel=1e-3, abs=1e-6)


@LAWFUL
@given(subjects, st.floats(1, 200), st.sampled_from([0.0, 0.5, 24.0]))
def test_the_whole_area_after_an_injection_is_dose_over_clearance(
    subject: Subject, amount_mg: float, lasting_h: float
) -> None:
    row = DoseRow("iv", "s-ketamine", amount_mg, duration_h=lasting_h)
    litres_per_h = 95.2 * (subject.weight_kg / 70) ** 0.75
    area = level(PUBLISHED["otto_2021"], (row,), subject)["ketamine"].auc_0_inf
    assert area == pytest.approx(1000 * amount_mg / litres_per_h, rel=1e-9)


@LAWFUL
@given(regimens(), subjects)
def test_no_sampled_level_is_above_the_highest_and_none_is_negative(how: Way, subject: Subject) -> None:
    model, rows = model_of(*how), how[1]
    coarse, dense = level(model, rows, subject), level(model, rows, subject, np.arange(0, 30.0001, 1 / 120))
    for name, curve in coarse.items():
        assert np.all(dense[name].values >= 0)
        counts = highest_counts(Regimen(rows), dense[name].times_h)
        assert curve.cmax >= dense[name].values[counts].max() * (1 - 1e-6)
        assert curve.cmax == pytest.approx(dense[name].cmax, rel=1e-6)
        assert 0 <= curve.tmax_h <= 30.0


@LAWFUL
@given(regimens(), subjects, st.integers(3, 40), st.integers(2, 5))
def test_threads_and_company_do_not_change_a_person(how: Way, subject: Subject, people: int, threads: int) -> None:
    model, rows = model_of(*how), how[1]
    half = "s_ketamine" if model.to_r else None
    output_ns = to_ns(TIMES_H)

    def levels_of(count: int, on: int) -> np.ndarray:
        values: list[Values] = [model.adjust(v, subject) for v in draw(model, Population(count, 3), 1)]
        system = assemble(model, values, Regimen(rows), TIMES_H[-1], AssemblyOptions(ONE_SECTION, half))
        return solve(system, output_ns, [0], on).levels

    few = levels_of(people, 1)
    assert few.tobytes() == levels_of(people, threads).tobytes()
    many = levels_of(people + 130, threads)[:, :, :people]
    assert np.all(np.abs(few - many) <= 1e-10 * few.max(axis=1, keepdims=True))
