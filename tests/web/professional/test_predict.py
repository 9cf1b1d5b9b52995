"""The page /predict: a dose in, a level with its band, its cautions and its sources out."""

import html
import re

import pytest
from django.test import Client

from web.reading import coded_case, errors_beside, text_of, without_search, without_token


def test_the_page_opens_with_an_example_already_computed(client: Client) -> None:
    response = client.get("/predict")
    page = response.content.decode()
    assert response.status_code == 200 and page.count("<svg") > 2 and errors_beside(page) == {}
    text = text_of(page)
    for part in ("The typical peak of", "in 9 of 10 people", "Otto 2021", "This person", "no-driving", "This model"):
        assert part in text
    assert "racemate-derived" not in text and 'class="sources"' not in page and re.search(r"\d+ sources", text)
    assert "not a licensed medical device" in text and "call or text 988" in text and "1-800-222-1222" in text


def test_a_change_of_the_dose_changes_the_level(client: Client, example: dict[str, str]) -> None:
    def peak(amount: str) -> float:
        page = client.post("/predict", {**example, "dose-0-amount": amount}).content.decode()
        found = re.search(r"The typical peak of ([\d.,]+) ng/mL", page)
        assert found
        return float(found[1].replace(",", ""))

    assert peak("1") == pytest.approx(2 * peak("0.5"), rel=0.01)


def test_a_model_that_cannot_answer_is_told_by_the_names_in_the_list(client: Client, example: dict[str, str]) -> None:
    asked = {**example, "dose-0-route": "oral", "dose-0-over": "", "model": "clements_1981"}
    (told,) = [
        each for each in errors_beside(client.post("/predict", asked).content.decode()).values() if "Clements" in each
    ]
    assert "Clements 1981 does not describe oral racemate. Use “chosen for this regimen”" in told
    assert "one of Perez-Ruixo 2021, Pooled model, Otto 2021 with Fanta 2015." in told


def test_equal_questions_get_equal_pages(client: Client, example: dict[str, str]) -> None:
    first, second = (client.post("/predict", example).content.decode() for _ in range(2))
    assert without_token(first) == without_token(second)


def test_an_exchange_sends_the_answer_and_the_errors_and_not_the_form(client: Client, example: dict[str, str]) -> None:
    page = client.post("/predict", example, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in page and 'id="case"' not in page and "autofocus" not in page
    assert '<div id="opening" class="opening" hx-swap-oob="true">' in page
    assert 'id="error-dose-0-amount" class="errors" hx-swap-oob' in page
    assert "Predicted. The typical peak" in page


def test_numbers_stand_with_their_units_and_the_picture_has_a_table(client: Client, example: dict[str, str]) -> None:
    text = text_of(client.post("/predict", {**example, "part": "details"}).content.decode())
    assert "Peak " in text and "ng·h/mL" in text and "Half-life, terminal" in text
    assert "time median 5 % 25 % 75 % 95 % norketamine, median 0 h 0 0 0 0 0" in text
    assert "What was asked, as it was understood" in text and "Published models disagree" in text


def test_without_people_the_page_says_that_there_is_no_band(client: Client, example: dict[str, str]) -> None:
    text = text_of(client.post("/predict", {**example, "people": "0"}).content.decode())
    assert "typical person only, no band" in text and "in 9 of 10" not in text


ROWS = {
    "im": {"unit": "mg", "amount": "35", "over": ""},
    "nasal": {
        "unit": "devices",
        "amount": "2",
        "over": "",
        "form": "s-ketamine",
        "basis": "base",
    },
    "oral": {"unit": "mg", "amount": "40", "over": "", "every": "8 h", "lasting": "2 d"},
    "sublingual": {"unit": "mg", "amount": "25", "over": "", "product": "lozenge"},
    "buccal": {"unit": "mg", "amount": "50", "over": "", "form": "s-ketamine", "product": "film"},
    "rectal": {"unit": "mg", "amount": "50", "over": "", "product": "suppository"},
    "iv": {"unit": "mg/h", "amount": "10", "over": "100 h"},
}


@pytest.mark.parametrize("route", ROWS)
def test_each_route_gets_a_prediction(client: Client, example: dict[str, str], route: str) -> None:
    row = {f"dose-0-{name}": value for name, value in ROWS[route].items()}
    response = client.post("/predict", {**example, **row, "dose-0-route": route, "horizon": "5 d"})
    page = response.content.decode()
    assert response.status_code == 200, errors_beside(page) or text_of(page)[:800]
    assert "The typical peak of" in page


def test_rows_are_added_and_removed_without_a_script(client: Client, example: dict[str, str]) -> None:
    page = client.post("/predict", {**example, "add-row": "1"}).content.decode()
    assert 'name="rows" value="2"' in page and 'id="row-1"' in page and "Remove dose 2" in page
    assert re.search(r'name="dose-1-amount"[^>]*autofocus', page)
    second = {
        f"dose-1-{name}": value
        for name, value in {**ROWS["oral"], "route": "oral", "form": "racemate", "basis": "base"}.items()
    }
    both = {**example, **second, "rows": "2"}
    assert client.post("/predict", both).status_code == 200
    page = client.post("/predict", {**both, "remove-row": "0"}).content.decode()
    assert 'name="rows" value="1"' in page and re.search(r'name="dose-0-amount" value="40"', page)


def options(page: str, field: str) -> list[tuple[str, str, bool]]:
    """Value, words and whether chosen, of each option of a list."""
    inside = re.search(rf'<select[^>]* id="{field}".*?</select>', page, re.DOTALL)
    assert inside
    found = re.findall(r'<option value="([^"]*)"( selected)?>([^<]*)</option>', inside[0])
    return [(value, html.unescape(words), bool(chosen)) for value, chosen, words in found]


def test_a_new_dose_has_no_basis_chosen_and_offers_what_the_vials_label_counts_first(
    client: Client, example: dict[str, str]
) -> None:
    page = client.post("/predict", {**example, "add-row": "1"}).content.decode()
    assert options(page, "dose-1-basis") == [
        ("", "choose", True),
        ("base", "as the vial's label counts it (base)", False),
        ("hydrochloride", "as hydrochloride (weighed powder)", False),
    ]
    cream = client.post("/predict", {**example, "add-cream": "1"}).content.decode()
    assert [chosen for _, _, chosen in options(cream, "dose-1-basis")] == [True, False, False]


def test_the_example_states_the_basis_of_a_us_vial_and_is_answered(client: Client) -> None:
    page = client.get("/predict").content.decode()
    assert [value for value, _, chosen in options(page, "dose-0-basis") if chosen] == ["base"]
    assert "The typical peak of" in page and "Salt converted" not in page


def test_a_dose_without_a_basis_is_a_question_that_says_what_us_vials_count(
    client: Client, example: dict[str, str]
) -> None:
    unsaid = {**example, "dose-0-basis": ""}
    response = client.post("/predict", {**unsaid, "go": "1"})
    worded = errors_beside(response.content.decode())["dose-0-basis"]
    assert response.status_code == 422 and "The labels of US vials" in worded and "0.433 mg/kg of base" in worded
    waiting = client.post("/predict", unsaid, headers={"HX-Request": "true"})
    assert "Not all is filled in yet" in waiting.content.decode() and waiting.status_code == 200


def test_a_link_brings_the_same_case_back(client: Client, example: dict[str, str]) -> None:
    asked = {**example, "dose-0-amount": "0.4", "weight_kg": "82", "liver": "moderate"}
    first = client.post("/predict", asked).content.decode()
    coded = coded_case(first)
    assert coded and "82" not in first.split("data-case")[0].split("<form")[0]
    again = client.post("/predict", {"coded": coded})
    assert again.status_code == 200
    assert without_token(again.content.decode()) == without_token(first)


@pytest.mark.parametrize("coded", ["", "x", "%%%", "A" * 60_000, "\u202e", "eyJhIjogMX0"])
def test_a_broken_link_is_refused_calmly(client: Client, coded: str) -> None:
    response = client.post("/predict", {"coded": coded})
    assert response.status_code == 422
    assert "This link does not hold a case" in response.content.decode() or "to fix" in response.content.decode()


def test_no_link_on_the_page_carries_a_query_and_no_form_sends_by_get(client: Client) -> None:
    page = without_search(client.get("/predict").content.decode())
    assert [link for link in re.findall(r'(?:href|action|src|hx-post)="([^"]+)"', page) if "?" in link] == []
    assert re.findall(r"<form(?![^>]*method=\"post\")[^>]*>", page) == []


def test_every_field_has_a_label_and_a_place_for_its_error(client: Client, example: dict[str, str]) -> None:
    page = without_search(client.post("/predict", {**example, "add-row": "1"}).content.decode())
    names = re.findall(r'<(?:input|select)[^>]* id="([\w-]+)"', page)
    assert len(names) > 30
    for name in names:
        assert f'for="{name}"' in page or re.search(rf"<label><input[^>]* id=\"{name}\"", page), name
        assert f'id="error-{name}"' in page, name
