"""Which published model answers for which route and form, what is shown with it, and what a refusal says."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive import pharmacology
from lenitive.pharmacology import DoseRow, Regimen, predict
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.regimens import FORMS, Cream
from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.selection import absorbed_by, absorption_for, choices
from lenitive.reasons import Refused
from pharmacology.people import MAN

ROOM = Path(pharmacology.__file__).parent
S, RACEMATE, R = "s-ketamine", "racemate", "r-ketamine"


def regimen(*rows_given: tuple[str, str], product: str | None = None) -> Regimen:
    return Regimen(tuple(row(route, form, product) for route, form in rows_given))


def row(route: str, form: str, product: str | None = None) -> DoseRow:
    """One dose; a cream by the skin."""
    cream = Cream(1.0, 100.0, "gel") if route == "topical" else None
    return DoseRow(route, form, 25.0, product=product, cream=cream)


def names(*rows_given: tuple[str, str], product: str | None = None, model: str = "auto") -> list[str]:
    """The model that answers, then the others; absorption models follow a plus sign."""
    found = choices(regimen(*rows_given, product=product), model)
    return [
        "+".join([choice.model.name, *(absorption.name for absorption in choice.absorption_models)]) for choice in found
    ]


@pytest.mark.parametrize(
    ("rows_given", "expected"),
    [
        ([("iv", S)], ["otto_2021", "simons_2022", "perez_ruixo_2021"]),
        ([("iv", RACEMATE)], ["otto_2021", "simons_2022", "clements_1981", "domino_1984"]),
        ([("iv", R)], ["otto_2021", "simons_2022"]),
        ([("iv", S), ("iv", RACEMATE)], ["otto_2021", "simons_2022"]),
        ([("nasal", S)], ["perez_ruixo_2021"]),
        ([("nasal", S), ("iv", S), ("oral", S)], ["perez_ruixo_2021"]),
        (
            [("oral", S)],
            ["perez_ruixo_2021", "otto_2021+oral_fanta_2015", "otto_2021+oral_chong_2006"],
        ),
        ([("sublingual", S)], ["simons_2022"]),
        ([("buccal", S), ("iv", S)], ["simons_2022"]),
        ([("im", S)], ["otto_2021+im", "otto_2021+im_late_peak"]),
        ([("im", RACEMATE)], ["otto_2021+im", "otto_2021+im_late_peak"]),
        ([("rectal", RACEMATE)], ["otto_2021+rectal_yanagihara_2003"]),
        ([("nasal", RACEMATE)], ["otto_2021+nasal_yanagihara_2003", "otto_2021+nasal_dose_ranging_2022"]),
        (
            [("oral", RACEMATE)],
            ["otto_2021+oral_chong_2006", "otto_2021+oral_yanagihara_2003", "perez_ruixo_2021"],
        ),
        ([("oral", R)], ["otto_2021+oral_chong_2006", "otto_2021+oral_yanagihara_2003"]),
        (
            [("sublingual", RACEMATE)],
            ["otto_2021+sublingual_rolan_2014", "otto_2021+sublingual_chong_2006"],
        ),
        ([("buccal", RACEMATE)], ["otto_2021+buccal_rolan_2014"]),
        ([("im", RACEMATE), ("iv", RACEMATE)], ["otto_2021+im"]),
        ([("nasal", S), ("sublingual", S)], ["otto_2021+sublingual_rolan_2014+nasal_yanagihara_2003"]),
        ([("im", S), ("im", S)], ["otto_2021+im", "otto_2021+im_late_peak"]),
        ([("topical", S)], ["otto_2021"]),
        ([("topical", RACEMATE), ("iv", S)], ["otto_2021"]),
        ([("topical", RACEMATE), ("nasal", S)], ["otto_2021+nasal_yanagihara_2003"]),
    ],
)
def test_the_model_is_chosen_by_drug_form_and_route(rows_given: list[tuple[str, str]], expected: list[str]) -> None:
    assert names(*rows_given) == expected


@pytest.mark.parametrize(
    ("route", "product", "absorption", "other"),
    [
        ("oral", "tablet", "oral_yanagihara_2003", "oral_chong_2006"),
        ("oral", "solution", "oral_chong_2006", "oral_yanagihara_2003"),
        ("oral", "jelly", "oral_chong_2006", "oral_yanagihara_2003"),
        ("sublingual", "lozenge", "sublingual_chong_2006", "sublingual_rolan_2014"),
        ("sublingual", "wafer", "sublingual_rolan_2014", "sublingual_chong_2006"),
        ("buccal", "troche", "buccal_chong_2006", None),
    ],
)
def test_the_absorption_is_that_of_the_product_given(
    route: str, product: str, absorption: str, other: str | None
) -> None:
    assert absorption_for(DoseRow(route, RACEMATE, 25.0, product=product)).name == absorption
    expected = [f"otto_2021+{absorption}"] + ([f"otto_2021+{other}"] if other else [])
    assert names((route, RACEMATE), product=product)[: len(expected)] == expected


def test_every_route_and_form_has_an_answer_and_a_reason() -> None:
    for route in ROUTES:
        for form in FORMS:
            for choice in choices(regimen((route, form)), "auto"):
                assert choice.why and choice.chosen.citation and choice.chosen.why == choice.why
                assert (route, form) in choice.model.described | choice.model.derived


def test_a_model_asked_for_by_name_answers_alone() -> None:
    assert names(("iv", RACEMATE), model="domino_1984") == ["domino_1984"]
    assert names(("sublingual", RACEMATE), model="simons_2022") == ["simons_2022"]
    assert names(("iv", S), model="otto_2021") == ["otto_2021"]
    assert names(("oral", S), ("rectal", S), model="otto_2021") == ["otto_2021+oral_chong_2006+rectal_yanagihara_2003"]


@pytest.mark.parametrize(
    ("name", "rows_given", "missing", "able"),
    [
        ("clements_1981", [("oral", RACEMATE)], "oral racemate", ["otto_2021", "perez_ruixo_2021", "pooled"]),
        ("hijazi_2003", [("iv", S)], "iv s-ketamine", ["otto_2021", "perez_ruixo_2021", "simons_2022", "pooled"]),
        ("simons_2022", [("im", S), ("rectal", S)], "im s-ketamine or rectal s-ketamine", ["otto_2021", "pooled"]),
        ("perez_ruixo_2021", [("sublingual", S)], "sublingual s-ketamine", ["otto_2021", "simons_2022", "pooled"]),
    ],
)
def test_a_refusal_says_what_is_missing_and_which_models_do_it(
    name: str, rows_given: list[tuple[str, str]], missing: str, able: list[str]
) -> None:
    with pytest.raises(Refused) as refusal:
        choices(regimen(*rows_given), name)
    sentence = refusal.value.reason.text
    assert refusal.value.reason.code == "model-lacks-route" and refusal.value.reason.source
    assert missing in sentence
    assert {other for other in PUBLISHED if other in sentence.split("Use model")[1]} == set(able)
    for other in able:
        assert choices(regimen(*rows_given), other)


def test_an_unknown_model_is_refused_with_the_names_of_all_there_are() -> None:
    with pytest.raises(Refused) as refusal:
        choices(regimen(("iv", S)), "otto")
    assert refusal.value.reason.code == "unknown-model"
    assert all(name in refusal.value.reason.text for name in ("auto", *PUBLISHED))
    assert issubclass(Refused, ValueError)


def test_a_model_that_is_handed_over_answers() -> None:
    own = absorbed_by("oral_fanta_2015", why="Because.").model
    (choice,) = choices(regimen(("oral", S)), own)
    assert choice.model is own


@pytest.mark.parametrize("name", [name for name, one in PUBLISHED.items() if ("rectal", S) not in one.described])
def test_a_model_that_is_handed_over_refuses_a_route_that_it_does_not_describe(name: str) -> None:
    """Else a rectal dose would be answered as if it were injected, or sprayed."""
    with pytest.raises(ValueError):
        predict(MAN, regimen(("rectal", S)), model=PUBLISHED[name])


def test_every_absorption_model_but_the_alternatives_can_be_reached_by_a_product_or_a_route() -> None:
    alone = {"oral_fanta_2015", "nasal_dose_ranging_2022", "im_late_peak"}
    reached = {
        absorption_for(DoseRow(absorption.route, RACEMATE, 25.0, product=product)).name
        for absorption in ABSORPTION.values()
        for product in (*absorption.products, None)
    }
    assert reached == set(ABSORPTION) - alone


@pytest.mark.parametrize("file", ["selection.py", "interactions/table.py", "interactions/by_route.py"])
def test_what_is_true_of_one_publication_stands_in_its_own_file(file: str) -> None:
    code = (ROOM / file).read_text(encoding="utf-8")
    assert [
        name for name in (*PUBLISHED, *(ABSORPTION.keys() - ROUTES.keys())) if f'"{name}"' in code or f"{name}." in code
    ] == []


def test_what_is_shown_with_an_absorption_model_describes_the_same_route() -> None:
    pairs = [(one, ABSORPTION[one.other_study.absorption]) for one in ABSORPTION.values() if one.other_study]
    assert pairs and all(one.route == other.route and one is not other for one, other in pairs)


def test_a_model_says_why_it_is_shown_only_for_what_it_can_describe() -> None:
    shown = [(model, *key) for model in PUBLISHED.values() for key in model.why_shown]
    described = {(m.name, route) for m in PUBLISHED.values() for route, _ in m.described | m.derived}
    assert shown and all((model.name, route) in described for model, route, _ in shown)
