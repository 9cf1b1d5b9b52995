"""Letters that no field shows, NUL, ESC and marks that turn the direction of a text, never come back on a page."""

import pytest
from django.test import Client

BAD = ("\x00", "\x1b", "\u202e", "\u2066", "\u200f")


@pytest.mark.parametrize("name", ["dose-0-amount", "dose-0-over", "drug-0-name", "weight_kg", "horizon", "coded"])
def test_what_no_field_shows_does_not_come_back(client: Client, example: dict[str, str], name: str) -> None:
    for bad in BAD:
        response = client.post("/predict", {**example, name: f"x{bad}y", "go": "1"})
        assert response.status_code in (200, 422) and not set(BAD) & set(response.content.decode()), (name, bad)


@pytest.mark.parametrize("path", ["/formulary?q=", "/calculators/salt?amount=", "/search?q="])
def test_nor_does_it_on_pages_that_are_asked_by_address(client: Client, path: str) -> None:
    for bad in ("%1b", "%00", "%E2%80%AE"):
        assert not set(BAD) & set(client.get(f"{path}6{bad}g").content.decode())


def test_a_mark_that_came_along_with_a_copied_number_does_not_matter(client: Client, example: dict[str, str]) -> None:
    assert client.post("/predict", {**example, "weight_kg": "\u200e70\u202c"}).status_code == 200


@pytest.mark.parametrize("weight", ["7\x000", "\u202e70", "7\u200e0"])
def test_a_number_with_a_letter_nobody_sees_inside_is_asked_about(
    client: Client, example: dict[str, str], weight: str
) -> None:
    response = client.post("/predict", {**example, "weight_kg": weight})
    assert response.status_code == 422 and "\ufffd" in response.content.decode()


def test_a_calculator_asks_about_such_a_number_too(client: Client) -> None:
    page = client.get("/calculators/salt", {"amount": "6\x000 g", "substance": "ketamine"}).content.decode()
    assert "6\ufffd0 g" in page and "60 g" not in page
