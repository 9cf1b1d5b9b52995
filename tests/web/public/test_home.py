"""The home page: light, honest, every claim with its grade, and the way to everything else."""

import re

import pytest
from django.test import Client

from lenitive.learn import all_articles
from lenitive.sites import stores
from lenitive.web.public.home import PARTS
from web.reading import text_of


def test_it_answers_five_questions_with_the_short_answers_of_articles(client: Client) -> None:
    text = text_of(client.get("/").content.decode())
    for question in (
        "Could it help me?",
        "What is ketamine?",
        "How is it used?",
        "How is a cream made?",
        "Who can I ask?",
    ):
        assert question in text
    for _, answers, _ in PARTS:
        for slug in answers:
            for block in all_articles("en")[slug].summary:
                assert all(claim.text in text for claim in block.claims)


def test_every_grade_leads_to_its_source_on_the_page_of_the_article(client: Client) -> None:
    page = client.get("/").content.decode()
    opened = re.findall(r'<li><a href="([^"]+#source-[^"]+)"', page)
    assert opened
    for address in set(opened):
        path, _, anchor = address.partition("#")
        assert f'id="{anchor}"' in client.get(path).content.decode()


def test_every_link_of_it_leads_somewhere(client: Client) -> None:
    for path in set(re.findall(r'href="(/[^"#]*)', client.get("/").content.decode())):
        if not path.startswith("/static/"):
            assert client.get(path).status_code == 200, path


def test_it_says_that_nobody_has_checked_it(client: Client) -> None:
    assert "No pharmacist or doctor has reviewed these pages yet." in text_of(client.get("/").content.decode())


def test_both_stores_can_be_called_and_texted(client: Client) -> None:
    page = client.get("/").content.decode()
    for number in ("+13037071500", "+13033332010"):
        assert f'href="tel:{number}"' in page and f'href="sms:{number}"' in page


def test_patients_see_their_own_ways_and_one_link_for_professionals_in_the_foot(client: Client) -> None:
    page = client.get("/").content.decode()
    ways = re.findall(r'<a href="([^"]+)"[^>]*>([^<]+)</a>', page.split('id="ways"')[1].split("</nav>")[0])
    assert ways == [
        ("/learn", "Learn"),
        ("/worth-asking", "Could it help me?"),
        ("/how-to-get-it", "How to get it"),
        ("/lab", "Inside the lab"),
        ("/stores", "Stores"),
    ]
    assert re.findall(r'href="/(?:predict|compare|calculators|formulary|validation)', page) == []
    foot = page.split('<footer class="foot">')[1]
    assert foot.count('href="/professionals">For professionals</a>') == 1 == page.count('href="/professionals"')


@pytest.mark.parametrize("path", ["/professionals", "/predict", "/calculators", "/validation"])
def test_the_pages_of_professionals_show_their_own_ways_and_the_way_back(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    ways = page.split('id="ways"')[1].split("</nav>")[0]
    assert re.findall(r'href="([^"]+)"', ways) == ["/predict", "/compare", "/calculators", "/formulary", "/"]


def test_the_entrance_of_professionals_leads_to_every_tool(client: Client) -> None:
    page = client.get("/professionals").content.decode()
    for path in ("/predict", "/compare", "/calculators", "/formulary", "/validation", "/"):
        assert f'href="{path}"' in page.split("<main")[1]


@pytest.mark.parametrize("path", ["/", "/es", "/learn/crps", "/es/learn/crps", "/stores", "/it-hurts-now", "/nowhere"])
def test_both_telephones_and_the_other_language_stand_in_the_head_of_every_page(client: Client, path: str) -> None:
    """Outside the menu: nothing has to be opened on a phone."""
    head = client.get(path).content.decode().split('<div class="head-calls">')[1].split("</header>")[0]
    for store in stores().values():
        assert f'href="tel:+1{store.telephone.replace("-", "")}"' in head and store.name in head
    assert 'class="ways-other"' in head and (">English<" if path.startswith("/es") else ">Español<") in head


def test_crisis_and_poison_lines_stand_in_the_foot_of_every_page(client: Client) -> None:
    for path in ("/", "/es", "/learn", "/learn/crps", "/search", "/stores", "/privacy", "/predict", "/nowhere"):
        foot = client.get(path).content.decode().split('<footer class="foot">')[1]
        for number, dialled in (("988", "988"), ("911", "911"), ("1-800-222-1222", "+18002221222")):
            assert f'<a class="dial" href="tel:{dialled}">{number}</a>' in foot, path


def test_the_spanish_home_says_that_no_spanish_speaker_has_read_it(client: Client) -> None:
    page = client.get("/es").content.decode()
    assert '<html lang="es">' in page and "Ningún farmacéutico de habla hispana" in page
    assert 'hreflang="en" href="http://localhost/"' in page


def test_the_other_language_is_one_link_away(client: Client) -> None:
    for here, there in (("/", "/es"), ("/es/stores", "/stores"), ("/privacy", "/es/privacy"), ("/predict", "/es")):
        assert f'class="ways-other" href="{there}"' in client.get(here).content.decode(), here
    assert 'class="ways-other" href="/es/learn"' in client.get("/learn/no-such-article").content.decode()


@pytest.mark.parametrize(("path", "language", "search"), [("/", "en", "/search"), ("/es", "es", "/es/search")])
def test_machines_are_told_what_the_site_is_and_where_it_can_be_searched(
    client: Client, path: str, language: str, search: str
) -> None:
    page = client.get(path).content.decode()
    assert len(re.findall(r'itemscope itemtype="https://schema.org/WebSite"', page)) == 1
    for phrase in (
        '<meta itemprop="name" content="Lenitive">',
        f'<link itemprop="url" href="http://localhost{path}">',
        f'<meta itemprop="inLanguage" content="{language}">',
        'itemprop="potentialAction" itemscope itemtype="https://schema.org/SearchAction"',
        f'<meta itemprop="urlTemplate" content="http://localhost{search}?q={{q}}">',
        '<meta itemprop="query-input" content="required name=q">',
    ):
        assert page.count(phrase) == 1, phrase
    assert "CRPS" in text_of(client.get(f"{search}?q=crps").content.decode())


@pytest.mark.parametrize("path", ["/", "/es"])
def test_machines_are_told_of_each_store_what_its_file_knows_and_no_more(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    items = re.findall(r'<div itemscope itemtype="https://schema.org/Pharmacy">(.*?)</div>', page)
    assert len(items) == len(stores())
    for item, store in zip(items, stores().values(), strict=True):
        worded = dict(re.findall(r'itemprop="(\w+)" (?:content|href)="([^"]*)"', item))
        where = f"http://localhost{path.rstrip('/')}/stores"  # the page that tells all that is known of it
        known = {"address": ", ".join(store.address)} if store.address else {}
        assert worded == {"name": store.name, "url": where, "telephone": store.telephone, **known}
        assert client.get(where).status_code == 200


@pytest.mark.parametrize("path", ["/", "/learn", "/learn/crps", "/stores", "/privacy", "/es"])
def test_a_page_for_reading_sets_no_cookie_and_holds_no_script_or_style_inside(client: Client, path: str) -> None:
    response = client.get(path)
    page = response.content.decode()
    assert response.status_code == 200 and not response.cookies
    assert " style=" not in page and "<style" not in page and " onclick" not in page
    assert page.count("<script") == page.count("<script src=")
    assert page.count("<h1") == 1 and '<meta name="description" content="' in page


def test_the_title_of_every_page_is_its_own(client: Client) -> None:
    paths = [
        "/",
        "/learn",
        "/stores",
        "/privacy",
        "/accessibility",
        "/what-this-is-not",
        "/search",
        *(f"/learn/{slug}" for slug in all_articles("en")),
    ]
    titles = [re.search(r"<title>(.*?)</title>", client.get(path).content.decode())[1] for path in paths]  # type: ignore[index]
    assert len(set(titles)) == len(titles)


def test_other_methods_are_refused(client: Client) -> None:
    for path in ("/", "/learn", "/learn/crps", "/stores", "/stores/demo", "/privacy", "/sitemap.xml"):
        assert client.post(path).status_code == 405
    assert client.put("/search").status_code == 405


def test_pages_travel_compressed(client: Client) -> None:
    response = client.get("/", headers={"Accept-Encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip" and len(response.content) < 8000
