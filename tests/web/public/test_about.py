"""Pages about the site itself, and what machines read: sitemap, robots, sign."""

import re
import xml.etree.ElementTree as ET

import pytest
from django.test import Client

from lenitive.evidence import sources
from lenitive.learn import all_articles
from web.reading import text_of

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_privacy_page_says_what_is_kept_and_what_is_not(client: Client) -> None:
    text = text_of(client.get("/privacy").content.decode())
    assert "It does not hold what you searched for." in text and "Pages for reading set none." in text
    assert "lenitive_form" in text and "If you press Search, what you typed is in that list." in text


def test_the_cookie_it_names_is_the_one_there_is(client: Client) -> None:
    client.get("/predict")
    assert list(client.cookies) == ["lenitive_form"]


def test_the_accessibility_page_says_what_is_not_good_yet(client: Client) -> None:
    text = text_of(client.get("/accessibility").content.decode())
    assert "WCAG 2.2, level AA" in text and "No one who uses a screen reader each day has tried it for us." in text


def test_what_this_is_not_says_that_it_is_no_doctor_and_no_device(client: Client) -> None:
    text = text_of(client.get("/what-this-is-not").content.decode())
    assert "It is not your doctor" in text and "They are not a licensed medical device." in text
    assert "no pharmacist or doctor has reviewed the pages yet" in text


@pytest.mark.parametrize("path", ["/privacy", "/accessibility", "/what-this-is-not"])
def test_each_stands_in_spanish_too_and_in_the_foot_of_every_page(client: Client, path: str) -> None:
    page = client.get(f"/es{path}").content.decode()
    assert '<html lang="es">' in page and "Último cambio: 30 de noviembre de 2026" in text_of(page)
    assert f'href="{path}"' in client.get("/predict").content.decode().split("<footer")[1]
    for link in re.findall(r'href="(/[^"#]*)', page.split("<main")[1].split("</main>")[0]):
        assert client.get(link).status_code == 200, link


@pytest.mark.slow
def test_the_sitemap_lists_every_page_and_each_can_be_opened(client: Client) -> None:
    response = client.get("/sitemap.xml")
    assert response["Content-Type"].startswith("application/xml")
    places = [each.text or "" for each in ET.fromstring(response.content).iter(f"{NAMESPACE}loc")]
    paths = [place.removeprefix("http://localhost") for place in places]
    assert len(paths) == len(set(paths)) and {"/", "/es", "/learn", "/stores", "/predict"} <= set(paths)
    assert {f"/learn/{slug}" for slug in all_articles("en")} <= set(paths) and "/search" not in paths
    ids = {
        name for name, each in sources().items() if each.mark == name and re.search(r"\d", name) and "NCT" not in name
    }
    for path in paths:
        page = client.get(path)
        assert page.status_code == 200, path
        # Whoever reads a page knows papers by author and title, and none of our numbers for them.
        assert not ids.intersection(re.findall(r"[\w-]+", text_of(page.content.decode()))), path


def test_robots_are_kept_from_search_results(client: Client) -> None:
    response = client.get("/robots.txt")
    text = response.content.decode()
    assert response["Content-Type"].startswith("text/plain") and "Disallow: /search?\n" in text
    assert "Sitemap: http://localhost/sitemap.xml" in text


def test_a_strange_host_name_gets_no_address_made_of_it() -> None:
    assert Client(SERVER_NAME="evil.example").get("/sitemap.xml").status_code == 400
