"""Folded tables and limits: the page is light without them, and brings them for the same case to whoever asks."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from lenitive.web.professional.forms.filling import EXAMPLE
from web.cases import BY_MOUTH
from web.reading import coded_case, text_of, without_token

MOST_BYTES = 120_000
DETAILS = {"part": "details"}
SLOT = re.compile(r'<div id="(d-[\w-]+)"')
ASKING = re.compile(r'<button [^>]*name="part"[^>]*>')
BEYOND_THE_FORM = b"""\
title: For the ward
subject: {weight_kg: 70, age_y: 45, sex: male, drugs: [{name: a tea of her own}]}
regimen: [{drug: ketamine, form: racemate, basis: base, route: oral, amount: 20000 mcg}]
horizon: 8 h
"""


def asked(client: Client, data: dict[str, str], *, by_script: bool = False) -> str:
    headers = {"HX-Request": "true"} if by_script else {}
    return str(client.post("/predict", data, headers=headers).content.decode())


def hidden_fields(page: str) -> dict[str, str]:
    """What the form that asks again sends."""
    form = re.search(r'<form id="again".*?</form>', page, re.DOTALL)
    assert form
    return dict(re.findall(r'<input type="hidden" name="(?!csrf)([^"]+)" value="([^"]*)">', form[0]))


def slots(page: str) -> dict[str, str]:
    """The places for details, each with what stands in it."""
    found = list(SLOT.finditer(page))
    ends = [one.start() for one in found[1:]] + [len(page)]
    return {one[1]: page[one.end() : end].split("</details>")[0] for one, end in zip(found, ends, strict=True)}


def test_the_answer_of_the_default_case_weighs_at_most_120_kb(client: Client) -> None:
    assert len(client.post("/predict", EXAMPLE).content) <= MOST_BYTES
    assert len(client.post("/predict", EXAMPLE, headers={"HX-Request": "true"}).content) <= MOST_BYTES
    assert len(client.get("/predict").content) <= MOST_BYTES and len(client.get("/compare").content) <= MOST_BYTES


def test_every_folded_table_can_be_asked_for_without_a_script(client: Client) -> None:
    page = asked(client, EXAMPLE)
    assert len(slots(page)) == 1 + 1 + 9 + 8  # levels, a hundred people, basis of each effect, a table of each curve
    for inside in slots(page).values():
        assert 'form="again"' in inside and 'formaction="/predict#' in inside and "<table" not in inside
    assert "Show all tables, to read or print" in text_of(page)


def test_the_same_case_comes_back_whole_and_unfolded(client: Client) -> None:
    first = asked(client, {**EXAMPLE, "dose-0-amount": "0.4"})
    whole = asked(client, {**hidden_fields(first), **DETAILS})
    assert coded_case(whole) == coded_case(first) != ""
    assert not ASKING.search(whole) and "<details><summary>Basis" not in whole
    assert all("<table" in inside for name, inside in slots(whole).items() if not name.endswith("-basis"))
    assert list(slots(whole)) == list(slots(first))


def test_a_script_gets_the_same_tables_for_their_places_and_says_so(client: Client) -> None:
    whole, parts = asked(client, {**EXAMPLE, **DETAILS}), asked(client, {**EXAMPLE, **DETAILS}, by_script=True)
    assert "<html" not in parts and "<svg" not in parts
    assert "All tables and limits of this answer are loaded." in parts and 'role="status"' in parts
    places = slots(parts)
    assert set(places) == set(slots(whole))
    for name, inside in slots(whole).items():
        text = text_of("<div " + inside)
        assert text and text in text_of("<div " + places[name]), name


def test_tables_that_come_late_find_no_place_beside_the_picture_of_another_case(client: Client) -> None:
    other = asked(client, {**EXAMPLE, "dose-0-amount": "0.6"})
    late = asked(client, {**EXAMPLE, **DETAILS}, by_script=True)
    assert not set(slots(other)) & set(slots(late))


def test_details_of_a_link_are_those_of_the_form(client: Client) -> None:
    coded = coded_case(asked(client, EXAMPLE))
    of_link, of_form = asked(client, {"coded": coded, **DETAILS}), asked(client, {**EXAMPLE, **DETAILS})
    assert without_token(of_link) == without_token(of_form)


def test_no_address_carries_the_case_and_only_a_form_asks_for_details(client: Client) -> None:
    page = asked(client, BY_MOUTH)
    assert {address.split("#")[0] for address in re.findall(r'formaction="([^"]*)"', page)} == {"/predict"}
    assert client.get("/predict", DETAILS).content.count(b'name="part"') == asked(client, EXAMPLE).count('name="part"')


def test_tables_of_a_case_from_a_file_find_their_place_though_the_form_has_no_title(client: Client) -> None:
    titled = BEYOND_THE_FORM.replace(b"20000 mcg", b"20mg")
    page = client.post("/predict/open", {"file": SimpleUploadedFile("case.yaml", titled)}).content.decode()
    assert ASKING.search(page) and "more than the form" not in page
    parts = asked(client, {**hidden_fields(page), **DETAILS}, by_script=True)
    assert set(slots(parts)) == set(slots(page))


def test_a_case_that_cannot_be_sent_again_shows_its_tables_at_once(client: Client) -> None:
    file = SimpleUploadedFile("case.yaml", BEYOND_THE_FORM)
    page = client.post("/predict/open", {"file": file}).content.decode()
    assert "holds more than the form above can show" in page, text_of(page)[:900]
    assert 'id="again"' not in page and not ASKING.search(page) and "Levels in plasma, ng/mL." in page


@pytest.mark.parametrize("by_script", [False, True])
def test_details_of_a_refused_case_are_refused_with_its_reasons(client: Client, by_script: bool) -> None:
    headers = {"HX-Request": "true"} if by_script else {}
    response = client.post("/predict", {**EXAMPLE, **DETAILS, "weight_kg": "-70"}, headers=headers)
    assert response.status_code == 422 and "1 to fix" in response.content.decode()
    assert response["Cache-Control"] == "no-store"
