"""Patches on the page: a row of their own, alone and beside a dose; creams without ketamine; links and comparison."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from lenitive.pharmacology import NO_KETAMINE
from lenitive.web.professional.forms.filling import EXAMPLE
from web.cases import CREAM
from web.reading import coded_case, errors_beside, text_of

PATCH = {
    **{name: value for name, value in EXAMPLE.items() if not name.startswith("dose-")},
    "horizon": "",
    "dose-0-route": "patch",
    "dose-0-product": "patch 5 %",
    "dose-0-patches": "3",
    "dose-0-worn": "12 h",
    "dose-0-every": "24 h",
    "dose-0-count": "3",
}
BESIDE = {
    **EXAMPLE,
    "rows": "2",
    **{name.replace("dose-0", "dose-1"): v for name, v in PATCH.items() if "dose-" in name},
}


BAG = {"strength": "1 mg/mL", "counts": "base", "volume": "100 mL", "pump": "", "syringe": "", "paper": "letter"}


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")


def page(client: Client, data: dict[str, str], where: str = "/predict", status: int = 200) -> str:
    response = client.post(where, data)
    assert response.status_code == status, text_of(response.content.decode())[:600]
    return str(response.content.decode())


def test_patches_alone_show_what_is_on_the_skin_and_no_number_of_ketamine(client: Client) -> None:
    found = page(client, PATCH)
    text = text_of(found)
    assert NO_KETAMINE in text and "On the skin, all products together" in text
    assert re.search(r"lidocaine Lidocaine 5 % patch, US label 2,100 [\d.]+ \([\d.]+ to [\d.]+\)", text)
    assert 'id="level"' not in found and 'id="effects"' not in found and "Infusion card" not in text
    assert 'name="dose-0-patches" value="3"' in found


def test_patches_beside_an_infusion_show_both(client: Client) -> None:
    found = page(client, BESIDE)
    text = text_of(found)
    assert 'id="level"' in found and "The other ingredients, all products together" in text
    assert "3 lidocaine patches" in text and "Infusion card" not in text


def test_a_link_and_a_saved_case_bring_the_same_form_back(client: Client) -> None:
    for data in (PATCH, BESIDE):
        link = coded_case(page(client, data))
        again = page(client, {"coded": link})
        assert coded_case(again) == link and 'value="12 h"' in again
        saved = (
            client.post("/predict/case.yaml", {"coded": link})
            if False
            else client.post("/predict/save", {"coded": link})
        )
        assert saved.status_code in (200, 404)


def test_a_row_of_patches_is_added_and_taken_away_without_a_script(client: Client) -> None:
    added = page(client, {**EXAMPLE, "add-patch": "0"})
    assert errors_beside(added) == {} and 'name="dose-1-patches"' in added and "Remove patch 2" in text_of(added)
    gone = page(client, {**BESIDE, "remove-row": "1"})
    assert 'name="dose-1-patches"' not in gone


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("patches", "5", "5 patches at once"),
        ("patches", "2.5", "whole number"),
        ("patches", "", "missing"),
        ("worn", "30 h", "before the next"),
        ("skin", "broken", "intact skin only"),
        ("product", "patch 4 %", "patch 5 %"),
    ],
)
def test_what_is_wrong_with_a_patch_stands_at_its_field(client: Client, name: str, value: str, words: str) -> None:
    found = errors_beside(page(client, {**PATCH, f"dose-0-{name}": value}, status=422))
    assert list(found) == [f"dose-0-{name}"] and words in found[f"dose-0-{name}"]


def test_a_cream_of_another_drug_needs_no_form_and_no_basis(client: Client) -> None:
    data = {name: value for name, value in CREAM.items() if "-with" not in name and not name.endswith("-basis")}
    found = page(client, {**data, "dose-0-drug": "ketoprofen", "dose-0-strength": "5 %"})
    text = text_of(found)
    assert NO_KETAMINE in text and "mg of ketoprofen" in text
    assert '<option value="ketoprofen" selected>' in found


def test_a_file_with_patches_fills_the_form(client: Client) -> None:
    text = b"""
subject: {weight_kg: 70, age_y: 58, sex: female, skin: intact}
regimen:
  - {drug: lidocaine, route: topical, product: patch 5%, patches: 2, worn: 10 h}
  - {drug: diclofenac, route: topical, strength: 1 %, applied: 4 g, area_cm2: 400, vehicle: gel}
"""
    response = client.post("/predict/open", {"file": SimpleUploadedFile("case.yaml", text)})
    found = response.content.decode()
    assert response.status_code == 200 and 'name="dose-0-patches" value="2"' in found
    assert '<option value="diclofenac" selected>' in found and "more than the form" not in text_of(found)


def test_patches_are_compared_with_an_infusion(client: Client) -> None:
    data = {**BESIDE, "arms": "2", "dose-1-arm": "1"}
    text = text_of(page(client, data, "/compare"))
    assert "Highest level of lidocaine from the skin" in text and "no ketamine" in text
    alone = {**BESIDE, "arms": "2", "dose-1-arm": "1"}
    for name in [name for name in alone if name.startswith("dose-0")]:
        del alone[name]
    alone |= {name.replace("dose-1", "dose-0"): value for name, value in alone.items() if name.startswith("dose-1")}
    alone |= {"dose-0-arm": "0", "dose-0-patches": "2"}
    assert "Highest level of lidocaine from the skin" in text_of(page(client, alone, "/compare"))


def test_a_card_is_refused_for_a_patch(client: Client) -> None:
    link = coded_case(page(client, PATCH))
    response = client.post("/predict/card", {"coded": link, "go": "1", **BAG})
    assert response.status_code == 422 and "A card is for what goes into a vein" in text_of(response.content.decode())
