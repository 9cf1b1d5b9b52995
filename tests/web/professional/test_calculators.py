"""The pages /calculators: every sum of the bench with its steps, by an address that can be shared."""

import pytest
from django.test import Client

from lenitive.compounding.calculators import CALCULATORS
from lenitive.web.professional.steps import working
from lenitive.web.shared import allowance
from lenitive.web.shared.allowance import Allowance
from web.reading import errors_beside, text_of

HOSTILE = (
    "<script>alert(1)</script>", "x" * 3000, "1e3", "1,000 g", "NaN", "-1 g", "0 g", "2026-02-30", "½ g", "1/0 g",
    "\u202e5 g", "inf g", "\x00", "1000000000000 g", "' OR 1=1", "{{7*7}}", "101 %", "ketamin",
)  # fmt: skip


def test_the_list_names_every_calculator_with_what_it_is_for(client: Client) -> None:
    response = client.get("/calculators")
    text = text_of(response.content.decode())
    assert response.status_code == 200
    for one in CALCULATORS.values():
        assert one.title in text and one.purpose in text
        assert f'href="/calculators/{one.name}"' in response.content.decode()


@pytest.mark.parametrize("name", CALCULATORS)
def test_each_calculator_opens_empty_and_its_example_is_calculated(client: Client, name: str) -> None:
    empty = client.get(f"/calculators/{name}")
    assert empty.status_code == 200 and errors_beside(empty.content.decode()) == {}
    assert "Nothing calculated yet" in text_of(empty.content.decode())
    response = client.get(f"/calculators/{name}", dict(CALCULATORS[name].example))
    page = response.content.decode()
    assert response.status_code == 200 and "Steps to check by hand" in page
    assert " style=" not in page and "_base is" not in page


def test_a_strength_is_worked_to_the_salt_that_is_weighed(client: Client) -> None:
    query = {"amount": "60 g", "strength": "10 % w/w", "ingredient": "ketamine", "basis": "as_base"}
    text = text_of(client.get("/calculators/percent", {**query, "readability": "0.001 g"}).content.decode())
    assert "Result: 6.920 g" in text or "6.9202 g" in text
    assert "60 g × 10 % w/w 6 g" in text and "274.19 ÷ 237.73" in text


def test_the_names_of_the_trade_stand_beside_the_plain_ones(client: Client) -> None:
    text = text_of(client.get("/calculators").content.decode())
    for called in ("alligation", "reconciliation", "overage", "aliquot method", "minimum weighable quantity"):
        assert called in text
    assert "Also called: overage" in text_of(client.get("/calculators/loss").content.decode())


def test_errors_stand_beside_their_fields_and_in_a_list_that_links_to_them(client: Client) -> None:
    response = client.get("/calculators/refill-date", {"issued": "2026-02-30", "months": ""})
    page = response.content.decode()
    beside = errors_beside(page)
    assert response.status_code == 422
    assert "does not exist" in beside["issued"] and "“Months” is missing: give it, for example 6." in beside["months"]
    assert '<a href="#issued">' in page and '<a href="#months">' in page
    assert "not-readable" in beside["issued"] and "policy" in beside["issued"]
    assert 'value="2026-02-30"' in page and 'id="problems-card" autofocus' in page


def test_labels_stand_in_place_of_the_names_that_a_terminal_uses(client: Client) -> None:
    query = {"amount": "6 g", "from": "base", "to": "salt", "mw_salt": "x"}
    text = text_of(client.get("/calculators/salt", query).content.decode())
    assert "mw_salt" not in text and "Molecular weight of the salt" in text


def test_two_values_for_one_field_are_refused(client: Client) -> None:
    response = client.get("/calculators/refill-date?issued=2026-08-31&issued=2026-09-01&months=6")
    assert response.status_code == 422 and "two values" in errors_beside(response.content.decode())["issued"]


def test_an_unknown_field_in_the_address_is_said(client: Client) -> None:
    response = client.get("/calculators/refill-date?issued=2026-08-31&monhts=6")
    assert response.status_code == 422 and "There is no field" in text_of(response.content.decode())


def test_a_misspelled_calculator_is_answered_with_the_one_that_may_be_meant(client: Client) -> None:
    response = client.get("/calculators/alligaton")
    assert response.status_code == 404 and "Did you mean alligation?" in text_of(response.content.decode())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_calculator(client: Client, text: str) -> None:
    for name, one in CALCULATORS.items():
        field = one.fields[0].name
        response = client.get(f"/calculators/{name}", {**one.example, field: text})
        page = response.content.decode()
        assert response.status_code in (200, 422), name
        assert "<script>alert" not in page and "Traceback" not in page


def test_other_methods_are_refused(client: Client) -> None:
    assert client.post("/calculators").status_code == client.post("/calculators/percent").status_code == 405


def test_a_calculator_answers_however_often_it_is_asked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(1, lambda: 0.0))
    query = {"issued": "2026-08-31", "months": "6"}
    assert {client.get("/calculators/refill-date", query).status_code for _ in range(5)} == {200}


@pytest.mark.parametrize(
    ("step", "columns"),
    [
        ("60 g × 10 % w/w = 6 g", ("60 g × 10 % w/w", "6 g", "")),
        ("12 g ÷ 0.989024 = 12.133 g (exact inside)", ("12 g ÷ 0.989024", "12.133 g", "(exact inside)")),
        ("2026-08-31 + 6 calendar months = 2027-02-31", ("2026-08-31 + 6 calendar months", "2027-02-31", "")),
        ("the record reads: q.s. to 100 mL", ("the record reads: q.s. to 100 mL", "", "")),
        ("15 mL × 100 mg/mL = 1500 mg in the bottle", ("15 mL × 100 mg/mL", "1500 mg", "in the bottle")),
    ],
)
def test_a_step_stands_in_columns_where_it_is_an_equation(step: str, columns: tuple[str, str, str]) -> None:
    assert working(step) == columns
