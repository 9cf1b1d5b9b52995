"""The page for a bad night: help first, two taps from anywhere, the same in both languages."""

import pytest
from django.test import Client

from web.reading import text_of

PAGES = (("en", "/it-hurts-now", "/"), ("es", "/es/it-hurts-now", "/es"))


@pytest.mark.parametrize(("language", "path", "home"), PAGES)
def test_nothing_but_its_title_stands_above_the_first_number(
    client: Client, language: str, path: str, home: str
) -> None:
    page = client.get(path).content.decode()
    inside = page[page.index("<main") :]
    above = text_of(inside[: inside.index('href="tel:911"')].rpartition("<")[0])
    assert above in ("It hurts now Call", "Me duele ahora Llame ya al"), above
    assert inside.index('href="tel:911"') < inside.index('href="tel:+18002221222"') < inside.index('href="tel:988"')


@pytest.mark.parametrize(("language", "path", "home"), PAGES)
def test_it_says_what_to_do_what_not_to_do_and_whom_to_call(
    client: Client, language: str, path: str, home: str
) -> None:
    page = client.get(path).content.decode()
    said = text_of(page)
    for words in (
        ("What to do until morning", "Don't drink alcohol.", "call again in the morning")
        if language == "en"
        else ("Qué hacer hasta la mañana", "No tome alcohol.", "llame otra vez en la mañana")
    ):
        assert words in said
    assert 'href="tel:+13037071500"' in page and 'href="tel:+13033332010"' in page and "†" in page


@pytest.mark.parametrize(("language", "path", "home"), PAGES)
def test_the_head_of_every_page_and_home_lead_there(client: Client, language: str, path: str, home: str) -> None:
    prefix = "/es" if language == "es" else ""
    for where in (home, f"{prefix}/learn", f"{prefix}/learn/crps", f"{prefix}/stores", f"{prefix}/privacy", path):
        head = client.get(where).content.decode().split("</header>")[0]
        assert f'class="opens-help" href="{path}"' in head, where
    assert f'href="{path}"' in client.get(home).content.decode().split("<main")[1]
    assert f"http://localhost{path}" in client.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize(
    ("path", "query", "found"),
    [("/search", "pain at 3 am", "/it-hurts-now"), ("/es/search", "dolor de noche", "/es/it-hurts-now")],
)
def test_the_search_finds_it(client: Client, path: str, query: str, found: str) -> None:
    assert f'<li><a href="{found}">' in client.get(path, {"q": query}).content.decode()


def test_on_the_page_for_children_byline_summary_and_grades_stand_at_the_foot(client: Client) -> None:
    page = client.get("/learn/children-and-creams").content.decode()
    inside = page[page.index("<main") :]
    first = inside.index('href="tel:911"')
    for mark in ('class="byline"', 'class="short"', 'class="way-up"', 'class="how-sure'):
        assert first < inside.index(mark), mark
    after = client.get("/learn/after-a-session").content.decode()
    assert after.index('class="byline"') < after.index('class="care-cards"')
    card = after[after.index('class="care-cards"') :]
    assert 'class="how-sure' not in card[: card.index("</div>")]
