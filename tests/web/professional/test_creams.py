"""Creams on the page: a row of their own, what each share absorbed would mean, and the other ingredients."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from web.cases import CREAM
from web.reading import coded_case, errors_beside, text_of, without_token


@pytest.fixture(scope="module")
def answer() -> str:
    response = Client(SERVER_NAME="localhost").post("/predict", CREAM)
    assert response.status_code == 200, text_of(response.content.decode())[:800]
    return str(response.content.decode())


def test_a_cream_is_answered_at_four_shares_with_published_landmarks(answer: str) -> None:
    text = text_of(answer)
    assert "Nobody knows." in text and "was never measured in people" in text
    assert re.search(r"If absorbed .* 1 % [\d.]+ .* 3 % [\d.]+ .* 10 % [\d.]+ .* 20 % [\d.]+", text)
    assert (
        "below detection 1 h after" in text
        and "Finch 2009" in text
        and "2,360 ng/mL" in text
        and "Poisoning by a ketamine cream over the upper body" in text
    )
    assert 'id="ladder-wide-title"' in answer and 'id="ladder-narrow-title"' in answer


def test_the_other_ingredients_have_a_level_or_the_reason_why_not(answer: str) -> None:
    text = text_of(answer.split('id="partners-heading"')[1].split("</table>")[0])
    three, patch = r"[\d.]+ \([\d.]+ to [\d.]+\)", "Lidocaine 5 % patch, US label"
    assert re.search(rf"lidocaine {patch} 400 {three} {three} {three} 5,000", text)
    assert re.search(r"gabapentin .* 480 not published: \w+", text)


def test_every_4_to_6_hours_is_explained(answer: str) -> None:
    assert "gap of 4 h, at most 4 a day" in text_of(answer)


def test_how_much_gets_in_and_whether_it_helps_come_first(answer: str) -> None:
    expected = text_of(answer.split('id="expected-heading"')[1].split("</section>")[0])
    assert expected.index("How much gets in") < expected.index("Does it help?") < expected.index("Relief")


def test_a_cream_is_not_said_to_have_no_end(answer: str) -> None:
    """It is used for three days; what is not known is how long it would help afterwards."""
    text = text_of(answer)
    assert "no last dose" not in text and "measured relief after the last use of a cream" in text


def test_a_cream_row_is_added_without_a_script_and_waits_to_be_filled_in(
    client: Client, example: dict[str, str]
) -> None:
    response = client.post("/predict", {**example, "add-cream": "0"})
    page = response.content.decode()
    assert response.status_code == 200 and errors_beside(page) == {}
    assert re.search(r'name="dose-1-strength"[^>]*autofocus', page) and "Not all is filled in yet" in text_of(page)
    assert '<input type="hidden" name="dose-1-route" value="topical">' in page


def test_nothing_clinical_is_filled_in_for_a_cream(client: Client, example: dict[str, str]) -> None:
    page = client.post("/predict", {**example, "add-cream": "0"}).content.decode()
    for name in ("strength", "applied", "area_cm2"):
        assert re.search(rf'<input type="text" name="dose-1-{name}"(?![^>]*value=)', page), name
    for name in ("skin", "vehicle"):
        assert re.search(rf'name="dose-1-{name}"[^>]*>\s*<option value="" selected>choose', page), name


def test_an_empty_cream_says_what_is_missing_when_predict_is_pressed(client: Client) -> None:
    empty = {name: value for name, value in CREAM.items() if "dose-0-" not in name} | {"dose-0-route": "topical"}
    response = client.post("/predict", {**empty, "go": "1"}, headers={"HX-Request": "true"})
    wanted = {f"dose-0-{name}" for name in ("strength", "applied", "area_cm2", "vehicle", "skin")}
    assert response.status_code == 422 and wanted <= set(errors_beside(response.content.decode()))


def test_a_cream_that_is_still_being_filled_in_is_not_told_off(client: Client) -> None:
    half = {name: value for name, value in CREAM.items() if name not in ("dose-0-skin", "dose-0-area_cm2")}
    response = client.post("/predict", half, headers={"HX-Request": "true"})
    page = response.content.decode()
    assert response.status_code == 200 and errors_beside(page) == {} and "Not all is filled in yet" in page


BAD = [
    ("dose-0-applied", "100 g", "dose-0-applied"),
    ("dose-0-strength", "60 %", "dose-0-strength"),
    ("dose-0-area_cm2", "30000", "dose-0-area_cm2"),
    ("dose-0-area_cm2", "0", "dose-0-area_cm2"),
    ("dose-0-vehicle", "motor oil", "dose-0-vehicle"),
    ("dose-0-with2_name", "unobtainium", "dose-0-with2_name"),
    ("dose-0-with3_strength", "six", "dose-0-with3_strength"),
    ("dose-0-with3_strength", "", "dose-0-with3_strength"),
    ("dose-0-skin", "purple", "dose-0-skin"),
    ("dose-0-times", "7 h, 25 h", "dose-0-times"),
    ("dose-0-gap", "soon", "dose-0-gap"),
    ("dose-0-max_g_per_day", "1 g", "dose-0-max_g_per_day"),
]


@pytest.mark.parametrize(("field", "value", "beside"), BAD)
def test_each_kind_of_bad_cream_is_said_beside_its_field(client: Client, field: str, value: str, beside: str) -> None:
    response = client.post("/predict", {**CREAM, field: value})
    found = errors_beside(response.content.decode())
    assert response.status_code == 422 and beside in found, (response.status_code, found)


def test_broken_skin_with_a_local_anesthetic_is_refused_with_the_sum(client: Client) -> None:
    response = client.post("/predict", {**CREAM, "dose-0-skin": "broken"})
    text = text_of(response.content.decode())
    assert (
        response.status_code == 422
        and "lidocaine" in text
        and "mg" in text
        and "Lidocaine 4 % topical solution, US label" in text
    )


def test_a_cream_comes_back_from_a_link_and_from_a_saved_file(client: Client, answer: str) -> None:
    coded = coded_case(answer)
    assert coded
    again = client.post("/predict", {"coded": coded}).content.decode()
    assert re.search(r'name="dose-0-with1_name" value="ketoprofen"', again)  # empty places are closed up
    saved = client.post("/predict/save", {"coded": coded}).content
    opened = client.post("/predict/open", {"file": SimpleUploadedFile("cream.yaml", saved)}).content.decode()
    assert without_token(opened) == without_token(again)


def test_the_skin_of_the_person_in_a_file_is_that_of_each_cream(client: Client) -> None:
    case = b"""\
subject: {weight_kg: 70, age_y: 45, sex: male, skin: occluded}
regimen:
  - {drug: ketamine, form: racemate, basis: base, route: topical, strength: 5 %, applied: 2 g, area_cm2: 100,
     vehicle: PLO, times: [7 h, 19 h], for: 2 d}
horizon: 2 d
"""
    page = client.post("/predict/open", {"file": SimpleUploadedFile("cream.yaml", case)}).content.decode()
    assert re.search(r'<option value="occluded" selected>', page) and re.search(r'<option value="plo" selected>', page)
    assert 'name="dose-0-times" value="7 h, 19 h"' in page and "more than the form" not in page
