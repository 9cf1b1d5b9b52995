"""A case with patches or creams and no ketamine: every key in its place, no number of ketamine, no crash."""

from __future__ import annotations

import json

import pytest

from lenitive.documents import from_plain
from lenitive.pharmacology import NO_KETAMINE, Cost, compare_regimens, cost_of, predict, predict_case, request_of
from lenitive.pharmacology.cases import read
from lenitive.pharmacology.regimens import Patch, Regimen, SkinRow
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Refused
from pharmacology.cases.written import CREAM, IV, PATCH, SUBJECT, case, row, written

DAILY = row(PATCH, every="24 h", count="3")
GEL = row(CREAM, drug="ketoprofen", form=None, basis=None, vehicle="gel", strength="5 %", every="8 h", count="9")
CREAM_WITH_LIDOCAINE = row(CREAM, with_=[{"name": "lidocaine", "strength": "2 %"}])


@pytest.mark.parametrize("rows", [(DAILY,), (GEL,), (DAILY, GEL)], ids=["patch", "gel", "both"])
def test_there_are_no_levels_and_no_effects_of_ketamine_and_it_says_so(rows: tuple[dict[str, str], ...]) -> None:
    found = predict_case(case(*rows, population={"n": "50"}, model="otto_2021"))
    told = found.to_dict()
    assert json.loads(json.dumps(told, allow_nan=False)) == told
    assert not found.has_ketamine and told["typical"] == {"analytes": {}} and told["effects"] == {}
    assert told["population"] is None and told["topical"] is None and told["meaning"] == [] and told["doses"] == []
    assert told["model"]["name"] == "none" and told["alternatives"] == []
    block = told["headline"]
    assert block["peak"]["sentence"] == NO_KETAMINE and block["dose"]["given"] == []
    numbers = [value for part in ("peak", "dissociation_of_100", "pressure", "watch") for value in block[part].values()]
    assert all(value is None or isinstance(value, str) for value in numbers)
    unused = next(one["sentence"] for one in told["cautions"] if one["code"] == "no-ketamine")
    assert "the model and the virtual people" in unused
    assert all(one.cmax_ng_per_ml for one in found.co_ingredients.values())


def test_the_level_beside_ketamine_is_that_of_the_patch_alone() -> None:
    alone, beside = predict_case(case(DAILY, horizon="3 d")), predict_case(case(IV, DAILY, horizon="3 d"))
    assert beside.co_ingredients == alone.co_ingredients
    bare = predict_case(case(IV, horizon="3 d"))
    assert beside.typical["ketamine"].cmax == bare.typical["ketamine"].cmax
    assert beside.typical["ketamine"].auc_0_inf == bare.typical["ketamine"].auc_0_inf
    assert beside.headline and "3 lidocaine patches" in beside.headline.dose.sentence
    assert beside.headline.on_skin[0].sentence.startswith("Lidocaine: highest level typically")


def test_a_patch_without_end_leaves_the_area_of_ketamine_to_infinity() -> None:
    found = predict_case(case(IV, row(PATCH, every="24 h"), horizon="3 d"))
    assert found.typical["ketamine"].auc_0_inf is not None


def test_patches_and_creams_with_lidocaine_add_up() -> None:
    patch, cream, both = (
        predict_case(case(*rows, horizon="36 h"))
        for rows in ((PATCH,), (CREAM_WITH_LIDOCAINE,), (PATCH, CREAM_WITH_LIDOCAINE))
    )
    areas = [one.co_ingredients["lidocaine"].auc_0_24_ng_h_per_ml for one in (patch, cream, both)]
    assert all(areas) and areas[2].typical == pytest.approx(areas[0].typical + areas[1].typical)  # type: ignore[union-attr]
    assert both.co_ingredients["lidocaine"].applied_mg_per_day == 2200.0
    added = next(one for one in both.cautions if one.code == "patches-with-cream")
    assert "2,100 mg of lidocaine" in added.sentence and "100 mg of local anesthetics" in added.sentence
    assert not any(one.code == "local-anaesthetic-sum" for one in (*patch.cautions, *both.cautions))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"patches": "4"}, "4 patches at once"),
        ({"worn": "18 h"}, "worn for 18 h"),
        ({"worn": "8 h", "every": "12 h"}, "worn for 16 h"),
        ({"patches": "2", "worn": "6 h", "every": "12 h"}, "4 patches put on in 24 h"),
    ],
)
def test_more_than_the_label_and_no_more_than_was_studied_is_amber(changes: dict[str, str], words: str) -> None:
    found = predict_case(case(row(DAILY, **changes)))
    (amber,) = (one for one in found.cautions if one.code == "patches-beyond-label")
    assert words in amber.sentence and amber.severity == "caution" and amber.source == "Gammaitoni-2002"
    assert found.headline and found.headline.against[0].code == "patches-beyond-label"


def test_the_licensed_use_has_no_caution_about_its_amount() -> None:
    codes = {one.code for one in predict_case(case(DAILY)).cautions}
    assert codes == {"patch-skin-intact", "patch-care"}


def test_under_a_cover_there_is_no_level_and_the_reason() -> None:
    found = predict_case(case(row(PATCH, skin="occluded")))
    one = found.co_ingredients["lidocaine"]
    assert one.cmax_ng_per_ml is one.auc_0_24_ng_h_per_ml is one.tmax_h is None
    assert one.why_unknown and "intact" in one.why_unknown
    assert "patch-covered" in {caution.code for caution in found.cautions}


def test_liver_disease_and_other_medicines_are_said_to_be_left_out() -> None:
    subject = {**SUBJECT, "liver": "severe", "drugs": ["mexiletine"]}
    found = predict_case(read(from_plain({"subject": subject, "regimen": [PATCH]})))
    sentences = {one.code: one.sentence for one in found.cautions}
    assert "higher and last longer" in sentences["patch-liver"] and "mexiletine" in sentences["medicines-not-checked"]


def test_regimens_with_and_without_ketamine_are_compared() -> None:
    found = compare_regimens({"a": case(DAILY), "b": case(IV, DAILY), "c": case(GEL)})
    rows = {one.quantity: one.typical for one in found.rows}
    assert rows["ketamine_peak"][0] is rows["ketamine_peak"][2] is None and rows["ketamine_peak"][1]
    assert rows["lidocaine_on_skin"][0] == rows["lidocaine_on_skin"][1] and rows["lidocaine_on_skin"][2] is None
    assert [one.code for one in found.cautions] == ["arm-without-ketamine"] and "a and c" in found.cautions[0].sentence
    assert json.dumps(found.to_dict(), allow_nan=False)
    bare = compare_regimens({"a": case(DAILY), "c": case(GEL)})
    assert {one.code for one in bare.cautions} == {"arm-without-ketamine"} and not bare.is_paired


def test_from_python_a_regimen_of_patches_is_answered_too() -> None:
    patch = SkinRow(Patch("patch 5 %", "lidocaine", 3, 12.0, 2100.0, 420.0), every_h=24.0, count=3)
    found = predict(Subject(70, 45, "female"), Regimen((), (patch,)))
    assert found.horizon_h == 84.0 and found.co_ingredients["lidocaine"].cmax_ng_per_ml
    with pytest.raises(ValueError, match="at least one row"):
        Regimen(())
    with pytest.raises(ValueError, match="longer than from one to the next"):
        SkinRow(Patch("patch 5 %", "lidocaine", 3, 12.0, 2100.0, 420.0), every_h=6.0, count=3)


def test_a_model_that_does_not_exist_is_refused_although_none_is_used() -> None:
    with pytest.raises(Refused, match="There is no model"):
        predict_case(case(DAILY, model="otto_2022"))


def test_its_cost_is_told_before() -> None:
    cheap = cost_of(request_of(case(DAILY)))
    assert isinstance(cheap, Cost) and 0 < cheap.seconds < 0.2
    assert cost_of(request_of(read(from_plain(written(IV, DAILY))))).seconds > cost_of(request_of(case(IV))).seconds
