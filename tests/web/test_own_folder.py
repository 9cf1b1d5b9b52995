"""Own formulas, ingredients and stores on the pages: shown as the pharmacy's own, at once, and never in the way."""

from pathlib import Path

import pytest
from django.test import Client

from own_texts import INGREDIENTS, READY, STORE, put
from web.reading import text_of


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")


def text(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status, address
    return text_of(response.content.decode())


def test_an_own_formula_is_on_the_next_page_and_says_whose_it_is(client: Client, empty_home: Path) -> None:
    text(client, "/formulary/our-cream", 404)
    put(empty_home, "formulary/our-cream.yaml", READY)
    assert "This pharmacy's own" in text(client, "/formulary/our-cream")
    assert "This pharmacy's own" in text(client, "/formulary?q=our-cream")
    assert "(this pharmacy's own)" in text(client, "/search?q=ketamine 10 % cream formula")
    (empty_home / "formulary" / "our-cream.yaml").unlink()
    text(client, "/formulary/our-cream", 404)


def test_a_broken_own_formula_stops_its_own_pages_with_file_and_line(client: Client, empty_home: Path) -> None:
    put(empty_home, "formulary/our-cream.yaml", READY.replace("route: topical", "route: sideways"))
    for address in ("/formulary/our-cream", "/formulary/our-cream/worksheet"):
        found = text(client, address, 503)
        assert "our-cream.yaml, line 7" in found and str(empty_home) not in found
    assert "our-cream.yaml, line 7" in text(client, "/formulary") and "Ketamine 10 % gel" in text(client, "/formulary")
    text(client, "/formulary/ketamine-10-gel")


@pytest.mark.slow
def test_broken_own_files_never_stop_the_public_pages(client: Client, empty_home: Path) -> None:
    put(empty_home, "ingredients.yaml", INGREDIENTS.replace("role", "rolle"))
    put(empty_home, "formulary/our-cream.yaml", "name: [")
    put(empty_home, "sites/riverside.yaml", "name: [")
    for address in (
        "/",
        "/es",
        "/stores",
        "/search?q=ketamine cream",
        "/lab",
        "/es/lab",
        "/sitemap.xml",
    ):
        text(client, address)
    found = text(client, "/formulary/ketamine-10-gel/worksheet", 503)
    assert "ingredients.yaml, line 8" in found and "lenitive home" in found


def test_an_own_store_is_among_the_stores(client: Client, empty_home: Path) -> None:
    put(empty_home, "sites/riverside.yaml", STORE)
    assert "Riverside" in text(client, "/stores")
    assert "Entered by this pharmacy." in text(client, "/stores/riverside")
    assert "Datos escritos por esta farmacia." in text(client, "/es/stores/riverside")
    assert "Entered by this pharmacy." not in text(client, "/stores")


def test_a_formula_that_is_there_to_warn_offers_no_worksheet(client: Client) -> None:
    address = "/formulary/ketoprofen-gabapentin-lidocaine-amitriptyline-vanicream"
    assert "Plan a worksheet" not in text(client, address) and "The emulsion breaks" in text(client, address)
    assert "No worksheet: this formula is not for use" in text(client, f"{address}/worksheet", 404)
    assert client.post(f"{address}/worksheet.pdf", {}).status_code == 404
