"""Folded tables and limits: the page is light without them, and brings them for the same case to whoever asks."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from lenitive.web.professional.forms.filling import EXAMPLE
from web.cases import BY_MOUTH
from web.reading import coded_case, text_of, without_token

pytestmark = pytest.mark.slow

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
    # levels, a hundred people, basis of each effect, a table of each curve, limits of the model, sources
    assert len(slots(page)) == 1 + 1 + 9 + 8 + 1 + 1
    for inside in slots(page).values():
        assert 'form="again"' in inside and 'formaction="/predict#' in inside and "<table" not in inside
    assert "Print with all tables" in text_of(page)


def test_the_same_case_comes_back_whole_and_unfolded(client: Client) -> None:
    first = asked(client, {**EXAMPLE, "dose-0-amount": "0.4"})
    whole = asked(client, {**hidden_fields(first), **DETAILS})
    assert coded_case(whole) == coded_case(first) != ""
    assert not ASKING.search(whole) and "<details><summary>Basis" not in whole
    lists = ("-basis", "-model", "-sources")
    assert all("<table" in inside for name, inside in slots(whole).items() if not name.endswith(lists))
    assert list(slots(whole)) == list(slots(first))


def test_a_script_gets_the_same_tables_for_their_places_and_says_so(client: Client) -> None:
    whole, parts = asked(client, {**EXAMPLE, **DETAILS}), asked(client, {**EXAMPLE, **DETAILS}, by_script=True)
    assert "<html" not in parts and "<figure" not in parts
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


def test_cautions_of_person_and_dose_are_open_and_those_of_the_model_and_the_sources_come_when_asked_for(
    client: Client,
) -> None:
    data = {**EXAMPLE, "weight_kg": "240", "drug-0-name": "clarithromycin"}
    page, whole = asked(client, data), asked(client, {**data, **DETAILS})
    why, all_of_it = (one.split('<aside class="why"')[1] for one in (page, whole))
    open_now = why.split('<details class="of-model"')[0]
    assert "<h4>This person" in open_now and "outside-weight" in open_now and "interaction-" in open_now
    assert "racemate-derived" not in why and "racemate-derived" in all_of_it
    assert "Zanos SH" not in why and re.search(r"<summary>\d+ sources</summary>", why)
    assert (
        all_of_it.split('<ul class="sources">')[1].split("</ul>")[0].count("<li>") >= 10
        and '<details class="all-sources" id="sources" open>' in all_of_it
    )
    number = re.search(r'This model <span class="count">(\d+)', why)
    assert number and all_of_it.split('class="of-model"')[1].split("</details>")[0].count("<li>") == int(number[1])


def test_an_answer_says_how_its_model_did_on_studies_of_its_route_and_leads_to_the_page_about_it(
    client: Client,
) -> None:
    text = text_of(asked(client, EXAMPLE))
    assert "On published intravenous studies, 2 of 2 numbers that this model predicted were within tolerance." in text
    assert 'href="/validation"' in asked(client, EXAMPLE)
    page = client.get("/validation")
    worded = text_of(page.content.decode())
    assert page.status_code == 200 and "How the models were checked" in worded
    assert "nasal Perez-Ruixo 2021 4 of 6 5 of 5" in worded and "none asked" in worded
    assert "PT-06 30 mg racemate nasal" in worded and "No fraction meets all three" in worded and "missed" in worded


def test_times_under_an_hour_are_minutes_and_effects_are_percent_in_tables_too(client: Client) -> None:
    whole = asked(client, {**EXAMPLE, **DETAILS})
    first = re.findall(r'<tr><td class="n">([^<]+)</td>', whole)
    assert len(first) > 100 and {cell.split()[1] for cell in first} == {"min", "h"}
    assert not [cell for cell in first if cell.endswith(" h") and 0 < float(cell.split()[0]) < 1]
    text = text_of(whole)
    assert "Acute pain relief, % of maximum." in text and "peak at 46 min" in text
    assert "over 40 min" in text and "over 0.667 h" not in text
    assert not re.search(r"(?<![\d.])0\.\d+ h(?![a-z·])", text)


def test_the_names_of_medicines_come_by_themselves_and_may_be_kept(client: Client) -> None:
    page = asked(client, EXAMPLE)
    assert '<datalist id="medicines" data-from="/predict/medicines"></datalist>' in page
    names = client.get("/predict/medicines")
    assert names.status_code == 200 and names["Cache-Control"] == "public, max-age=3600"
    options = names.content.decode()
    assert "<option>clarithromycin" in options and "<option>ketamine<" not in options and "<html" not in options
    assert client.post("/predict/medicines").status_code == 405
