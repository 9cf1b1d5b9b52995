"""Bad input is answered beside its field with a sentence, a code and a source; never with a traceback."""

import re

import pytest
from django.test import Client

from lenitive.reasons import Reason
from lenitive.web.professional.case_reasons import of_problem
from web.reading import errors_beside, text_of

BESIDE = [
    ("dose-0-amount", "", "dose-0-amount"),
    ("dose-0-amount", "-1", "dose-0-amount"),
    ("dose-0-amount", "0", "dose-0-amount"),
    ("dose-0-amount", "NaN", "dose-0-amount"),
    ("dose-0-amount", "inf", "dose-0-amount"),
    ("dose-0-amount", "1e999", "dose-0-amount"),
    ("dose-0-amount", "9" * 70, "dose-0-amount"),
    ("dose-0-amount", "0,5", "dose-0-amount"),
    ("dose-0-unit", "furlong", "dose-0-amount"),
    ("dose-0-route", "ear", "dose-0-route"),
    ("dose-0-form", "q-ketamine", "dose-0-form"),
    ("dose-0-basis", "", "dose-0-basis"),
    ("dose-0-over", "40", "dose-0-over"),
    ("dose-0-over", "-40 min", "dose-0-over"),
    ("dose-0-every", "soon", "dose-0-every"),
    ("dose-0-product", "hat", "dose-0-product"),
    ("weight_kg", "", "weight_kg"),
    ("weight_kg", "-70", "weight_kg"),
    ("weight_kg", "7000", "weight_kg"),
    ("age_y", "four", "age_y"),
    ("age_y", "400", "age_y"),
    ("sex", "", "sex"),
    ("height_cm", "1.8", "height_cm"),
    ("liver", "wooden", "liver"),
    ("ancestry", "martian", "ancestry"),
    ("horizon", "500 d", "horizon"),
    ("model", "none_1999", "model"),
    ("people", "-5", "people"),
    ("people", "9999999", "people"),
    ("seed", "-1", "seed"),
]


@pytest.mark.parametrize(("field", "value", "beside"), BESIDE)
def test_each_kind_of_bad_input_is_said_beside_its_field(
    client: Client, example: dict[str, str], field: str, value: str, beside: str
) -> None:
    response = client.post("/predict", {**example, field: value})
    page = response.content.decode()
    found = errors_beside(page)
    assert response.status_code == 422 and beside in found, (response.status_code, found)
    assert "·" in found[beside] and f'href="#{beside}"' in page and 'aria-invalid="true"' in page
    assert "Traceback" not in page and "No prediction yet" in page and "The typical peak" not in page


@pytest.mark.parametrize(("field", "value", "code"), [("age_y", "10", "under-18"), ("weight_kg", "38", "under-39-kg")])
def test_a_child_and_a_very_light_adult_get_no_number(
    client: Client, example: dict[str, str], field: str, value: str, code: str
) -> None:
    response = client.post("/predict", {**example, field: value})
    page = response.content.decode()
    worded = errors_beside(page)[field]
    assert (
        response.status_code == 422
        and code in worded
        and "No number is shown." in worded
        and "Is that right?" in worded
    )
    assert "ng/mL" not in text_of(page).partition("No prediction yet")[2][:400] and "The typical peak" not in page


def test_a_dose_far_too_large_is_refused(client: Client, example: dict[str, str]) -> None:
    response = client.post("/predict", {**example, "dose-0-amount": "20"})
    beside = errors_beside(response.content.decode())["dose-0-amount"]
    assert response.status_code == 422 and "is not answered as a dose for pain" in beside and "“Purpose”" in beside


def test_micrograms_written_as_milligrams_are_asked_about(client: Client, example: dict[str, str]) -> None:
    change = {"dose-0-amount": "0.1", "dose-0-unit": "mcg/kg"}
    response = client.post("/predict", {**example, **change})
    assert response.status_code == 422
    assert "Is the unit right?" in errors_beside(response.content.decode())["dose-0-amount"]


def test_a_model_that_lacks_the_route_is_refused_beside_the_model(client: Client, example: dict[str, str]) -> None:
    change = {"dose-0-route": "oral", "dose-0-over": "", "model": "domino_1984"}
    response = client.post("/predict", {**example, **change})
    assert response.status_code == 422 and "does not describe" in errors_beside(response.content.decode())["model"]


@pytest.mark.parametrize("field", ["dose-0-product", "drug-0-name", "dose-0-amount", "horizon", "model"])
def test_scripts_are_shown_as_text(client: Client, example: dict[str, str], field: str) -> None:
    hostile = "<script>alert(1)</script>"
    page = client.post("/predict", {**example, field: hostile}).content.decode()
    assert hostile not in page and "&lt;script&gt;" in page


@pytest.mark.parametrize("field", ["dose-0-amount", "dose-0-product", "weight_kg", "drug-0-name", "model", "seed"])
@pytest.mark.parametrize("value", ["x" * 10_000, "7\x000", "\u202e70", "\ud83d\udc80", "{{ 7 * 7 }}", "'; drop table"])
def test_hostile_text_is_refused_or_shown_and_never_breaks(
    client: Client, example: dict[str, str], field: str, value: str
) -> None:
    value = value.encode("utf-16", "surrogatepass").decode("utf-16")
    response = client.post("/predict", {**example, field: value})
    assert response.status_code in (200, 422) and "Traceback" not in response.content.decode()
    assert response.status_code == 422 or field == "drug-0-name"


@pytest.mark.parametrize("rows", ["500", "-1", "x", "", "99999999999999", "21"])
def test_a_hostile_number_of_rows_does_not_break_the_page(client: Client, example: dict[str, str], rows: str) -> None:
    response = client.post("/predict", {**example, "rows": rows})
    assert response.status_code in (200, 422)
    if rows in ("500", "21"):
        assert "at most 20 dose rows" in response.content.decode()


def test_nine_hundred_real_rows_are_too_many_fields(client: Client, example: dict[str, str]) -> None:
    rows = {f"dose-{index}-amount": "1" for index in range(900)}
    response = client.post("/predict", {**example, **rows, "rows": "900"})
    assert response.status_code == 400 and "This could not be read" in text_of(response.content.decode())


def test_removing_a_row_that_is_not_there_changes_nothing(client: Client, example: dict[str, str]) -> None:
    for which in ("7", "x", "-1", ""):
        assert 'name="rows" value="1"' in client.post("/predict", {**example, "remove-row": which}).content.decode()


def test_an_empty_post_is_answered_with_what_is_missing(client: Client) -> None:
    response = client.post("/predict", {})
    found = errors_beside(response.content.decode())
    assert response.status_code == 422 and {"weight_kg", "age_y", "sex"} <= set(found)


def worded(sentence: str, path: str = "horizon") -> str:
    return of_problem(Reason("wrong", sentence, "policy", path=path)).sentence


def test_the_page_speaks_of_its_fields_and_not_of_the_keys_of_a_file() -> None:
    assert worded("write for example {weight_kg: 70}") == "Write for example 70 at “Weight”."
    missing = "{weight_kg} is missing: write for example {weight_kg: 70}"
    assert worded(missing, "subject.weight_kg") == "“Weight” is missing: write for example 70."
    assert worded("{every} is empty") == "“Every” is empty." and worded("for every dose") == "For every dose."
    assert worded("this is more than {max_per_day: 4}") == "This is more than 4 at “At most a day”."
    assert worded("for anesthesia write {purpose: anesthesia}") == "For anesthesia write anesthesia at “Purpose”."


def test_no_key_of_a_file_reaches_the_page(client: Client, example: dict[str, str]) -> None:
    for wrong in ({"weight_kg": ""}, {"dose-0-over": ""}, {"dose-0-every": "soon"}, {"dose-0-lasting": "3 d"}):
        page = client.post("/predict", {**example, **wrong, "go": "1"}).content.decode()
        found = errors_beside(page)
        assert found, wrong
        for sentence in found.values():
            assert "{" not in sentence and not re.search(r"[a-z]_[a-z]|\b(over|every|for|amount): ", sentence), sentence


def test_an_empty_horizon_is_a_day_after_the_last_dose_as_in_a_file(client: Client, example: dict[str, str]) -> None:
    response = client.post("/predict", {**example, "horizon": ""})
    text = text_of(response.content.decode())
    assert response.status_code == 200 and "horizon 24.7 h" in text
    endless = {"dose-0-every": "6 h", "horizon": ""}
    response = client.post("/predict", {**example, **endless})
    assert response.status_code == 422 and "horizon" in errors_beside(response.content.decode())
