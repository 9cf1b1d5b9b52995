"""The page of the infusion card: from a prediction, with a bag, to the card; nothing stored, nothing in the address."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from lenitive.pharmacology.cases import coded
from pharmacology.infusions.making import KETAMINE, Row
from web.cases import BY_MOUTH

BAG = {"strength": "1 mg/mL", "counts": "base", "volume": "100 mL", "pump": "0.1 mL/h"}


def case(*rows: Row) -> str:
    return coded({"subject": {"weight_kg": "70", "age_y": "45", "sex": "female"}, "regimen": list(rows)})


IV = case({**KETAMINE, "amount": "0.5 mg/kg", "over": "40 min"})


def test_an_answer_about_an_iv_case_leads_to_the_card_and_no_other_does(client: Client) -> None:
    page = client.get("/predict").content.decode()
    assert "Infusion card" in page
    (link,) = re.findall(r'action="/predict/card">.*?name="coded" value="([^"]+)"', page)
    assert client.post("/predict/card", {"coded": html.unescape(link)}).status_code == 200
    assert "/predict/card" not in client.post("/predict", BY_MOUTH).content.decode()


def test_the_form_asks_for_the_bag_and_chooses_nothing(client: Client) -> None:
    page = client.post("/predict/card", {"coded": IV}).content.decode()
    for name in ("strength", "counts", "volume", "pump", "syringe"):
        assert f'name="{name}"' in page
    assert "to fix" not in page and '<option value="" selected>choose</option>' in page


def test_the_card_comes_back_with_its_numbers(client: Client) -> None:
    answer = client.post("/predict/card", {"coded": IV, "go": "1", **BAG})
    page = answer.content.decode()
    assert answer.status_code == 200 and answer.headers["Cache-Control"] == "no-store"
    assert "52.5 mL/h" in page and "35 mL = 35 mg" in page and "Save as PDF" in page


@pytest.mark.slow
def test_the_card_is_a_pdf_too(client: Client) -> None:
    answer = client.post("/predict/card.pdf", {"coded": IV, "paper": "A4", **BAG})
    assert answer.headers["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF-")
    assert "patient" not in answer.headers["Content-Disposition"]


def test_what_is_missing_stands_at_its_field(client: Client) -> None:
    answer = client.post("/predict/card", {"coded": IV, "go": "1", "volume": "100 mL"})
    page = answer.content.decode()
    assert answer.status_code == 422
    for field in ("strength", "counts"):
        assert f'href="#{field}"' in page


def test_a_rate_that_cannot_be_set_says_what_can_in_the_words_of_the_page(client: Client) -> None:
    answer = client.post("/predict/card", {"coded": IV, "go": "1", **BAG, "pump": "1 mL/h"})
    page = html.unescape(answer.content.decode())
    assert answer.status_code == 422 and "52 mg/h at “Amount”" in page and "{rate" not in page


@pytest.mark.parametrize("path", ["/predict/card", "/predict/card.pdf"])
def test_a_stopped_dose_has_no_card(client: Client, path: str) -> None:
    stopped = case({**KETAMINE, "amount": "100 mg", "given": "push"})
    answer = client.post(path, {"coded": stopped, "go": "1", **BAG, "syringe": "0.1 mL"})
    assert answer.status_code == 422 and "dose-stopped" in answer.content.decode()


@pytest.mark.parametrize("coded_text", ["", "nonsense", "1;s:w=70", "<script>"])
def test_a_case_that_cannot_be_read_is_said_so(client: Client, coded_text: str) -> None:
    answer = client.post("/predict/card", {"coded": coded_text, "go": "1", **BAG})
    assert answer.status_code == 422 and "<script>" not in answer.content.decode().split("<main")[1]


def test_the_address_alone_shows_where_to_start_and_makes_nothing(client: Client) -> None:
    assert "Predict an IV case first" in client.get("/predict/card").content.decode()
    assert client.get("/predict/card.pdf").status_code == 405


def test_a_form_without_its_token_is_refused() -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post("/predict/card", {"coded": IV, "go": "1", **BAG}).status_code == 403
