"""Every published row comes out of the models: area to a millionth, peak to a hundredth; the others stay within it."""

from __future__ import annotations

from dataclasses import replace
from math import exp, log

import numpy as np
import pytest

from house.rooms import ROOT
from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.arrivals import arrival_of
from lenitive.pharmacology.interactions.by_route import effect
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.input_rates import INPUT_RATES
from lenitive.pharmacology.interactions.medicines import arrivals_of, changes, full_change
from lenitive.pharmacology.interactions.records import studied
from lenitive.pharmacology.interactions.table import rows as table_rows
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.absorption import ABSORPTION, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.subject import DrugTaken
from pharmacology.interactions.measuring import MAN, TIMES_H, Given, area_of, by_absorption, by_model, curves, ratios

ORAL_ARRIVALS = {
    "oral": by_model("perez_ruixo_2021", "oral"),
    "pooled oral": by_model("pooled", "oral"),
    **{name: by_absorption(name) for name in ("oral_chong_2006", "oral_yanagihara_2003", "oral_fanta_2015")},
}
NASAL_ARRIVALS = {
    "nasal": by_model("perez_ruixo_2021", "nasal"),
    **{name: by_absorption(name) for name in ("nasal_yanagihara_2003", "nasal_dose_ranging_2022")},
}
OTHER_ARRIVALS = {
    **{f"iv {name}": by_model(name, "iv") for name in PUBLISHED},
    "film": by_model("simons_2022", "sublingual"),
    **{name: by_absorption(name) for name in ABSORPTION if ABSORPTION[name].route not in ("oral", "nasal")},
}
EVERY_ARRIVAL = ORAL_ARRIVALS | NASAL_ARRIVALS | OTHER_ARRIVALS
ORAL = [
    ("clarithromycin", 2.6, 3.6),
    ("ticlopidine", 2.4, None),
    ("itraconazole", 1.0, None),
    ("grapefruit juice", 3.0, 2.1),
    ("rifampicin", 0.14, None),
    ("st john's wort", 0.42, 0.34),
]


def test_the_file_holds_the_rows_of_the_evidence_and_no_other_number() -> None:
    found = {
        (name, row.route): (row.auc_ratio, row.cmax_ratio) for name, drug in studied().items() for row in drug.rows
    }
    assert found == {
        **{(name, "oral"): (area, peak) for name, area, peak in ORAL},
        ("clarithromycin", "nasal"): (1.04, None),
        ("rifampicin", "nasal"): (0.72, None),
        ("rifampicin", "iv"): (0.86, None),
        ("ticlopidine", "nasal"): (1.29, None),
    }


@pytest.mark.parametrize(("name", "area", "peak"), ORAL)
@pytest.mark.parametrize("arrival", ORAL_ARRIVALS)
def test_a_published_oral_row_comes_out(arrival: str, name: str, area: float, peak: float | None) -> None:
    found_area, found_peak = ratios(ORAL_ARRIVALS[arrival], [name])
    assert found_area == pytest.approx(area, rel=1e-6)
    if peak:
        assert found_peak == pytest.approx(peak, rel=0.01)


@pytest.mark.parametrize(("name", "area"), [("clarithromycin", 1.04), ("rifampicin", 0.72), ("ticlopidine", 1.29)])
@pytest.mark.parametrize("arrival", NASAL_ARRIVALS)
def test_a_nasal_row_comes_out(arrival: str, name: str, area: float) -> None:
    assert ratios(NASAL_ARRIVALS[arrival], [name])[0] == pytest.approx(area, rel=1e-6)


@pytest.mark.parametrize("name", [name for name, *_ in ORAL])
@pytest.mark.parametrize("arrival", EVERY_ARRIVAL)
def test_the_ratio_that_is_said_is_the_ratio_that_is_shown(arrival: str, name: str) -> None:
    given = EVERY_ARRIVAL[arrival]
    worded = effect(
        studied()[name], arrival_of(given.model, given.absorption_models, given.row.route, given.row.product)
    )
    assert ratios(given, [name])[0] == pytest.approx(worded.auc_ratio, rel=1e-6)


def test_itraconazole_changes_nothing_although_it_is_a_strong_inhibitor() -> None:
    assert studied()["itraconazole"].drug_class == "strong CYP3A4 inhibitor"
    for given in EVERY_ARRIVAL.values():
        assert given.with_medicines(["itraconazole"])[0].change.is_nothing


@pytest.mark.parametrize("name", [name for name, *_ in ORAL])
def test_a_vein_is_changed_less_than_the_nose_and_the_nose_less_than_the_mouth(name: str) -> None:
    """In one and the same model, and strictly, for each medicine that changes anything."""
    by = {
        route: effect(studied()[name], arrival_of(PUBLISHED["perez_ruixo_2021"], (), route)).auc_ratio
        for route in ("iv", "nasal", "oral")
    }
    distance = [abs(log(by[route])) for route in ("iv", "nasal", "oral")]
    assert distance == [0, 0, 0] if name == "itraconazole" else distance[0] < distance[1] < distance[2]


@pytest.mark.parametrize("arrival", [*OTHER_ARRIVALS])
def test_grapefruit_juice_changes_nothing_by_a_route_that_does_not_pass_the_gut_wall(arrival: str) -> None:
    given = OTHER_ARRIVALS[arrival]
    mucosal = arrival_of(given.model, given.absorption_models, given.row.route, given.row.product).mucosal
    area, _ = ratios(given, ["grapefruit juice"])
    assert area == pytest.approx(mucosal + 3.0 * (1 - mucosal), rel=1e-9)
    assert given.with_medicines(["grapefruit juice"])[0].change.clearance_fold == 1.0


def test_of_a_nasal_dose_grapefruit_juice_changes_the_swallowed_part_alone() -> None:
    share = effect(
        studied()["grapefruit juice"], arrival_of(PUBLISHED["perez_ruixo_2021"], (), "nasal")
    ).arrival.mucosal
    assert ratios(NASAL_ARRIVALS["nasal"], ["grapefruit juice"])[0] == pytest.approx(
        share + 3.0 * (1 - share), rel=1e-9
    )


def test_rifampicin_by_vein_changes_no_more_than_was_measured_and_bounds_muscle_and_skin() -> None:
    for name in PUBLISHED:
        assert ratios(by_model(name, "iv"), ["rifampicin"])[0] == pytest.approx(0.86, rel=1e-6)
    for route, absorption in (("im", (ABSORPTION["im"],)), ("topical", ())):
        found = effect(studied()["rifampicin"], arrival_of(PUBLISHED["otto_2021"], absorption, route))
        assert found.kind == "bounded" and found.row.route == "iv" and found.auc_ratio == pytest.approx(0.86)


# Norketamine


def norketamine_ratio(given: Given, name: str) -> float:
    without, with_medicines = (curves(given, *some)["norketamine"] for some in ((), (given.with_medicines([name]),)))
    return area_of(with_medicines) / area_of(without)


@pytest.mark.parametrize("arrival", ["oral", "oral_chong_2006", "oral_fanta_2015", "nasal", "iv otto_2021"])
@pytest.mark.parametrize("name", ["rifampicin", "st john's wort"])
def test_inducers_lower_norketamine_as_well(name: str, arrival: str) -> None:
    assert norketamine_ratio(EVERY_ARRIVAL[arrival], name) < 0.85


def test_norketamine_by_vein_with_rifampicin_falls_as_its_own_clearance_rises() -> None:
    """All of it is made as before and cleared three times as fast (Noppers 2011)."""
    assert norketamine_ratio(by_model("otto_2021", "iv"), "rifampicin") == pytest.approx(1 / 3, rel=1e-6)
    assert norketamine_ratio(by_model("simons_2022", "iv"), "rifampicin") < 0.5


def test_inhibitors_leave_the_clearance_of_norketamine_alone() -> None:
    for name in ("clarithromycin", "ticlopidine", "itraconazole", "grapefruit juice"):
        assert studied()[name].norketamine_fold == 1.0
        assert ORAL_ARRIVALS["oral"].with_medicines([name])[0].change.norketamine_fold == 1.0


@pytest.mark.parametrize(("name", "published"), [("clarithromycin", 0.46), ("grapefruit juice", 0.43)])
def test_the_ratio_of_norketamine_to_ketamine_comes_out_near_the_published_one_though_it_was_not_fitted(
    name: str, published: float
) -> None:
    given = ORAL_ARRIVALS["oral_chong_2006"]
    assert norketamine_ratio(given, name) / ratios(given, [name])[0] == pytest.approx(published, rel=0.15)


def test_a_published_nasal_row_bounds_the_vein_the_muscle_and_the_skin() -> None:
    for arrival in ("iv otto_2021", "iv simons_2022", "im", "film"):
        given = EVERY_ARRIVAL[arrival]
        found = effect(studied()["clarithromycin"], arrival_of(given.model, given.absorption_models, given.row.route))
        assert found.kind == "bounded" and 1 < found.auc_ratio < 1.04
    assert effect(studied()["grapefruit juice"], arrival_of(PUBLISHED["otto_2021"], (), "iv")).kind == "derived"


def test_a_medicine_without_an_oral_row_is_said_to_be_incomplete() -> None:
    bare = replace(studied()["ticlopidine"], rows=())
    with pytest.raises(ValueError, match="needs an oral row"):
        effect(bare, arrival_of(PUBLISHED["otto_2021"], (), "iv"))


def calibrated(given: Given, name: str, wanted: float) -> float:
    """The input rate that gives the published peak, by bisection."""
    arrivals = arrivals_of(given.model, given.absorption_models, Regimen((given.row,)))
    full = full_change(arrivals, [studied()[name]])
    peak = curves(given)["ketamine"].cmax
    low, high = log(1e-3), log(1e3)
    for _ in range(40):
        middle = (low + high) / 2
        change = replace(full, input_rate={arrivals[0].key: exp(middle)})
        reached = curves(given, (ChangeInterval(0.0, change),))["ketamine"].cmax / peak
        low, high = (middle, high) if reached < wanted else (low, middle)
    return exp(low)


@pytest.mark.parametrize(("arrival", "name"), sorted(INPUT_RATES))
def test_the_input_rates_are_those_that_give_the_published_peaks(arrival: str, name: str) -> None:
    peak = next(peak for drug, _, peak in ORAL if drug == name)
    assert peak is not None
    assert INPUT_RATES[arrival, name] == pytest.approx(calibrated(ORAL_ARRIVALS[arrival], name, peak), rel=1e-4)


def test_every_peak_that_was_published_has_its_input_rate_by_every_oral_way() -> None:
    assert set(INPUT_RATES) == {(arrival, name) for arrival in ORAL_ARRIVALS for name, _, peak in ORAL if peak}


# Several routes, several medicines


def areas(given: Given, rows: tuple[DoseRow, ...], names: tuple[str, ...]) -> float:
    person = replace(MAN, drugs=tuple(DrugTaken(name) for name in names))
    intervals = changes(given.model, given.absorption_models, person, Regimen((given.row, *rows)), 36.0)
    typical = Typical(given.model, MAN, Regimen((given.row,)), intervals)  # the dose alone, as changed in that case
    return area_of(typical.curves(TIMES_H, (2.0, 8.0))["ketamine"])


@pytest.mark.parametrize("name", [name for name, *_ in ORAL])
@pytest.mark.parametrize(("first", "other"), [("iv", "oral"), ("nasal", "oral"), ("iv", "nasal")])
def test_each_route_keeps_its_own_ratio_beside_another_in_the_model_with_a_liver(
    first: str, other: str, name: str
) -> None:
    for one, with_medicines in ((first, other), (other, first)):
        given = by_model("perez_ruixo_2021", one)
        alone = ratios(given, [name])[0]
        together = areas(given, (by_model("perez_ruixo_2021", with_medicines).row,), (name,)) / area_of(
            curves(given)["ketamine"]
        )
        assert together == pytest.approx(max(alone, _least(given, with_medicines, name)), rel=1e-6)


def _least(given: Given, with_medicines: str, name: str) -> float:
    """What is left of a dose when nothing that is swallowed arrives, with the clearance that the other route shows.

    Only rifampicin by nose beside a vein comes there: 0.72 and 0.86 were published, and 0.87 x 0.86 is 0.75.
    """
    mucosal = arrival_of(given.model, (), given.row.route).mucosal
    return mucosal * ratios(by_model("perez_ruixo_2021", with_medicines), [name])[0] if with_medicines == "iv" else 0.0


@pytest.mark.parametrize("name", [name for name, *_ in ORAL])
def test_each_absorption_model_keeps_its_own_ratio_beside_others(name: str) -> None:
    absorption_models = tuple(
        ABSORPTION[absorption]
        for absorption in ("oral_chong_2006", "nasal_yanagihara_2003", "sublingual_rolan_2014", "im")
    )
    model = with_absorption(PUBLISHED["otto_2021"], list(absorption_models))
    rows = (
        *(by_absorption(absorption.name).row for absorption in absorption_models),
        DoseRow("iv", "s-ketamine", 20.0),
    )
    for row in rows:
        given = Given(model, absorption_models, row)
        together = areas(given, tuple(other for other in rows if other is not row), (name,))
        alone = effect(studied()[name], arrival_of(model, absorption_models, row.route, row.product)).auc_ratio
        assert together / area_of(curves(given)["ketamine"]) == pytest.approx(alone, rel=1e-6)


def test_folds_of_several_medicines_are_multiplied() -> None:
    given = by_model("perez_ruixo_2021", "oral")
    folds = [given.with_medicines([name])[0].change.clearance_fold for name in ("clarithromycin", "rifampicin")]
    assert given.with_medicines(["clarithromycin", "rifampicin"])[0].change.clearance_fold == pytest.approx(
        np.prod(folds)
    )


def test_no_more_than_the_whole_dose_arrives_however_much_the_medicines_help() -> None:
    change = Change(0.05, {"oral": 9.0, "nasal": 9.0, "oral_chong_2006": 50.0}, {"oral": 20.0})
    for given in (
        by_model("perez_ruixo_2021", "oral"),
        by_model("perez_ruixo_2021", "nasal"),
        by_absorption("oral_chong_2006"),
    ):
        found = Typical(given.model, MAN, Regimen((given.row,)), (ChangeInterval(0.0, change),)).curves(
            TIMES_H, (2.0, 8.0)
        )
        vein = replace(given, row=DoseRow("iv", "s-ketamine", given.row.amount_mg))
        most = area_of(curves(vein, (ChangeInterval(0.0, change),))["ketamine"])
        assert area_of(found["ketamine"]) <= most * (1 + 1e-9)


def test_norketamine_is_neither_lost_nor_made_by_an_input_rate() -> None:
    """The empirical rate moves ketamine past the liver compartment: what the liver makes of it is split off."""
    given = by_model("perez_ruixo_2021", "oral")
    with_rate = given.with_medicines(["clarithromycin"])
    without_rate = tuple(replace(one, change=replace(one.change, input_rate={})) for one in with_rate)
    for name in ("ketamine", "norketamine"):
        one, other = (area_of(curves(given, intervals)[name]) for intervals in (with_rate, without_rate))
        assert one == pytest.approx(other, rel=1e-9)


def test_no_change_leaves_every_value_as_it_was() -> None:
    for given in EVERY_ARRIVAL.values():
        plain, same = curves(given)["ketamine"], Typical(given.model, MAN, Regimen((given.row,)))
        assert same.curves(TIMES_H, (2.0, 8.0))["ketamine"].cmax == plain.cmax
    for name in PUBLISHED:
        values = PUBLISHED[name].adjust({p.name: np.array([p.value]) for p in PUBLISHED[name].parameters}, MAN)
        changed = PUBLISHED[name].interact(values, Change())
        assert all(np.array_equal(changed[key], values[key]) for key in values)


def test_the_table_names_every_medicine_by_every_route_and_what_it_rests_on() -> None:
    table = {(row.drug, row.route): row for row in table_rows()}
    assert table["clarithromycin", "oral"].kind == table["clarithromycin", "nasal"].kind == "published"
    assert table["clarithromycin", "iv"].kind == "bounded" and table["grapefruit juice", "iv"].kind == "derived"
    assert table["clarithromycin", "oral"].peak_ratio == 3.6 and table["rifampicin", "oral"].peak_ratio is None
    assert table["ketoconazole", "any"] == replace(table["ketoconazole", "any"], auc_ratio=None, kind="unknown")
    assert (
        table["grapefruit juice", "iv"].interaction == "none"
        and table["grapefruit juice", "oral"].interaction == "watch"
    )
    assert all(row.source for row in table.values())


def test_the_table_in_the_manual_page_is_the_one_that_is_computed() -> None:
    page = (ROOT / "docs" / "interactions.md").read_text(encoding="utf-8")
    marks = {"published": "", "derived": " d", "bounded": " b"}
    lines: dict[str, str] = {}
    for row in table_rows():
        if row.auc_ratio is not None:
            lines[row.drug] = lines.get(row.drug, f"| {row.drug} |") + f" {row.auc_ratio:.2f}{marks[row.kind]} |"
    assert len(lines) == 6 and all(line in page for line in lines.values())
