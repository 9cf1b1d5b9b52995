"""Saving a case and opening it again, without a script."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from web.reading import coded_case, errors_beside, text_of, without_token

CASE = b"""\
title: Mrs Example, knee
subject: {weight_kg: 82, age_y: 61, sex: female}
regimen:
  - {drug: ketamine, form: racemate, basis: hydrochloride, route: oral, amount: 30 mg, every: 8 h, for: 3 d}
horizon: 4 d
"""


def opened(client: Client, content: bytes, name: str = "case.yaml") -> object:
    return client.post("/predict/open", {"file": SimpleUploadedFile(name, content)})


def test_a_case_file_fills_the_form_and_is_computed(client: Client) -> None:
    response = opened(client, CASE)
    page = response.content.decode()
    assert response.status_code == 200, text_of(page)[:500]
    assert 'name="dose-0-amount" value="30"' in page and 'name="dose-0-lasting" value="3 d"' in page
    assert "The typical peak of" in page and "Mrs Example" not in page


def test_what_is_saved_opens_to_the_same_page(client: Client, example: dict[str, str]) -> None:
    first = client.post("/predict", example).content.decode()
    saved = client.post("/predict/save", {"coded": coded_case(first)})
    assert saved["Content-Disposition"] == 'attachment; filename="case.yaml"' and saved["Cache-Control"] == "no-store"
    again = opened(client, saved.content)
    assert without_token(again.content.decode()) == without_token(first)


def test_a_saved_case_holds_no_free_text(client: Client) -> None:
    page = opened(client, CASE).content.decode()
    saved = client.post("/predict/save", {"coded": coded_case(page)}).content.decode()
    assert "Example" not in saved and "30 mg" in saved


def test_an_error_in_a_file_names_its_line(client: Client) -> None:
    response = opened(client, CASE.replace(b"weight_kg: 82", b"weight_kg: -82"))
    page = response.content.decode()
    assert response.status_code == 422 and "line 2" in errors_beside(page)["weight_kg"] and "Line 2:" in text_of(page)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("case.yaml", b"subject: [unclosed"),
        ("case.json", b"{"),
        ("case.json", CASE),
        ("case.yaml", b"\xff\xfe\x00"),
        ("case.yaml", b""),
        ("case.yaml", b"a: &x [1]\nb: *x\n"),
        ("case.yaml", b"[" * 3000),
        ("case.yaml", b"just a word"),
        ("case.yaml", b"[1, 2]"),
        ("case.yaml", b"subject: {}\nregimen: []\n"),
        ("case.yaml", b"regimen: nothing\nsubject: 7\nhorizon: [1]\npopulation: x\nmodel: {}\n"),
        ("<script>.yaml", b"<script>: <script>"),
    ],
)
def test_a_file_that_is_no_case_is_refused_calmly(client: Client, name: str, content: bytes) -> None:
    response = opened(client, content, name)
    page = response.content.decode()
    assert response.status_code == 422 and "to fix" in page and "<script>:" not in page


def test_a_file_that_is_too_large_or_missing_is_refused(client: Client) -> None:
    assert "64 KiB" in errors_beside(opened(client, b"#" * 70_000).content.decode())["file"]
    assert "Choose a case file" in errors_beside(client.post("/predict/open").content.decode())["file"]


def test_a_case_beyond_the_form_is_computed_and_the_page_says_so(client: Client) -> None:
    row = b"  - {drug: ketamine, form: racemate, basis: hydrochloride, route: oral, amount: 30 mg, at: %d h}\n"
    rows = b"".join(row % hour for hour in range(0, 240, 8))
    response = opened(client, CASE.split(b"regimen:")[0] + b"regimen:\n" + rows + b"horizon: 12 d\n")
    assert response.status_code == 200 and "more than the form above can show" in response.content.decode()


def test_saving_a_broken_text_is_refused_calmly(client: Client) -> None:
    response = client.post("/predict/save", {"coded": "nonsense"})
    assert response.status_code == 422 and "does not hold a case" in response.content.decode()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (b"amount: 30mg", 'name="dose-0-amount" value="30"'),
        (b"amount: 1/2 mg/kg", 'name="dose-0-amount" value="1/2"'),
        (b"amount: 30000 mcg", "more than the form above can show"),
    ],
)
def test_an_opened_amount_is_shown_as_it_was_computed(client: Client, written: bytes, shown: str) -> None:
    page = opened(client, CASE.replace(b"amount: 30 mg", written)).content.decode()
    assert shown in page and "The typical peak of" in page


def test_a_number_of_people_that_the_list_lacks_is_offered(client: Client) -> None:
    page = opened(client, CASE + b"population: {n: 350, seed: 3}\n").content.decode()
    assert '<option value="350" selected>350</option>' in page and "median of 350" in page


def test_errors_are_listed_in_the_order_of_the_fields(client: Client, example: dict[str, str]) -> None:
    page = client.post("/predict", {**example, "weight_kg": "0", "dose-0-amount": "x", "horizon": "x"}).content.decode()
    places = [page.index(f'<a href="#{name}">') for name in ("dose-0-amount", "weight_kg", "horizon")]
    assert places == sorted(places)
