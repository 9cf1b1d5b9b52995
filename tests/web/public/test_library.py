"""The articles on the web: all of them by topic, each claim with its grade, each grade with its source on the page."""

import re

import pytest
from django.test import Client

from lenitive.evidence import FOOTNOTES, NOTES_FOR_PATIENTS, PLAIN_GRADES
from lenitive.learn import all_articles, article_tasks, care_sources, moved_articles
from lenitive.web.public.learning_pictures import picture_sources
from web.reading import text_of

pytestmark = pytest.mark.slow

ENGLISH = all_articles("en")
SPANISH = all_articles("es")


def test_the_list_is_made_of_six_tasks(client: Client) -> None:
    page = client.get("/learn").content.decode()
    assert re.findall(r'<h2 id="\w+">([^<]+)</h2>', page) == [
        "Could it help?",
        "Using a cream",
        "At the clinic",
        "Side effects and safety",
        "Getting it",
        "Bad nights and emergencies",
    ]


def test_every_article_stands_under_every_task_that_it_serves(client: Client) -> None:
    page = client.get("/learn").content.decode()
    for slug, article in ENGLISH.items():
        serves = [task.key for task in article_tasks() if slug in task.articles]
        assert serves and article.question in text_of(page)
        assert page.count(f'<h3><a href="/learn/{slug}">') == len(serves)
    assert page.count('<h3><a href="/learn/side-effects">') == 2


@pytest.mark.parametrize("slug", moved_articles())
def test_an_old_address_of_an_article_leads_to_the_new_one_in_both_languages(client: Client, slug: str) -> None:
    for prefix in ("", "/es"):
        response = client.get(f"{prefix}/learn/{slug}")
        assert response.status_code == 301 and response["Location"] == f"{prefix}/learn/{moved_articles()[slug]}"
        assert client.get(response["Location"]).status_code == 200 and slug not in ENGLISH


def test_no_article_sends_a_patient_to_a_tool_for_professionals(client: Client) -> None:
    for prefix, shelf in (("", ENGLISH), ("/es", SPANISH)):
        for slug in shelf:
            main = client.get(f"{prefix}/learn/{slug}").content.decode().split("<main")[1].split("</main>")[0]
            assert not re.search(r'href="/(?:predict|compare|calculators|formulary|validation)', main), slug


@pytest.mark.parametrize("slug", ENGLISH)
def test_every_claim_says_how_sure_it_is_and_leads_to_its_sources_on_the_page(client: Client, slug: str) -> None:
    response = client.get(f"/learn/{slug}")
    page, article = response.content.decode(), ENGLISH[slug]
    assert response.status_code == 200 and article.question in text_of(page)
    body = page[page.index('<div class="text">') : page.index("<aside")]
    opened = set(re.findall(r'<li><a href="[^"]*#source-([^"]+)"', body))
    listed = set(re.findall(r'id="source-([^"]+)"', page))
    of_cards = {name for block in article.blocks if block.care for name in care_sources(block.care)}
    assert listed == {*article.sources, *picture_sources(article)} and opened <= listed and listed - opened <= of_cards
    said = re.findall(r'<details class="how-sure grade-[abcx]"><summary>([^<,]+), \d+ sources?</summary>', body)
    assert said and set(said) <= set(PLAIN_GRADES["en"].values())


def test_a_list_of_articles_opens_sources_as_the_article_does(client: Client) -> None:
    page = client.get("/learn").content.decode()
    brief = page[page.index('<h3><a href="/learn/does-the-cream-work">') :].split("</li><li class", 1)[0]
    assert "<summary>A few small studies, 4 sources</summary>" in brief
    assert 'href="/learn/does-the-cream-work#source-S48">Brutcher 2019' in brief


@pytest.mark.parametrize("path", ["/", "/learn", "/learn/crps", "/es/learn/crps", "/worth-asking", "/lab"])
def test_no_page_shows_a_bare_letter_for_how_sure_it_is(client: Client, path: str) -> None:
    assert not re.search(r">\s*[ABCX]\s*<", client.get(path).content.decode())


@pytest.mark.parametrize("slug", ENGLISH)
def test_every_link_of_an_article_leads_somewhere(client: Client, slug: str) -> None:
    page = client.get(f"/learn/{slug}").content.decode()
    inside = page[page.index("<main") : page.index("</main>")]
    for path, _, anchor in {address.partition("#") for address in re.findall(r'href="(/[^"]*)"', inside)}:
        there = client.get(path)
        assert there.status_code == 200, path
        assert not anchor or f'id="{anchor}"' in there.content.decode(), f"{path}#{anchor}"


def test_an_article_says_that_nobody_has_checked_it_and_when_it_is_due(client: Client) -> None:
    text = text_of(client.get("/learn/crps").content.decode())
    assert "Written November 24, 2026 . Not yet checked by a pharmacist." in text
    assert "Next review May 31, 2027" in text and "Last reviewed" not in text


def test_an_article_offers_the_way_to_a_pharmacist_and_to_related_questions(client: Client) -> None:
    page = client.get("/learn/does-the-cream-work").content.decode()
    assert 'href="tel:+13037071500"' in page and 'href="sms:+13033332010"' in page
    for slug in ENGLISH["does-the-cream-work"].related:
        assert f'<li><a href="/learn/{slug}">' in page


def test_a_claim_that_others_make_is_marked_as_contradicted(client: Client) -> None:
    page = client.get("/learn/usual-pages").content.decode()
    said = '<span class="says-no">(Studies say no)</span>'
    assert f'<span class="claim contradicted">Only 1 to 3 percent gets in.</span> {said}' in page


def test_a_weak_source_says_so_and_none_is_memory(client: Client) -> None:
    text = text_of(client.get("/learn/storing-and-throwing-away").content.decode())
    assert "no source was read. To be verified by a pharmacist weak source" in text
    for slug in all_articles("en"):
        assert "From memory" not in text_of(client.get(f"/learn/{slug}").content.decode()), slug


def test_a_misspelled_article_is_answered_with_the_one_that_may_be_meant(client: Client) -> None:
    response = client.get("/learn/does-the-cream-wrok")
    text = text_of(response.content.decode())
    assert response.status_code == 404
    assert "We can't find that page Were you looking for this? Does ketamine cream work?" in text


def test_what_is_nothing_like_an_article_gets_the_list(client: Client) -> None:
    response = client.get("/learn/zzzzzzzzzzzzzz")
    assert response.status_code == 404 and "Were you looking for this?" not in response.content.decode()


@pytest.mark.parametrize("slug", ["..", "%2e%2e%2fetc", "a" * 3000, "\u202e", "<script>", "x%00y", "https:%2f%2fevil"])
def test_no_address_breaks_the_library(client: Client, slug: str) -> None:
    response = client.get(f"/learn/{slug}")
    assert response.status_code == 404 and "<script>" not in response.content.decode()


def test_machines_are_told_what_an_article_is(client: Client) -> None:
    page = client.get("/learn/crps").content.decode()
    assert 'itemtype="https://schema.org/Article"' in page and 'itemprop="headline"' in page
    assert '<link rel="canonical" href="http://localhost/learn/crps">' in page


@pytest.mark.parametrize("slug", SPANISH)
def test_every_spanish_article_can_be_read_and_says_who_has_not_read_it(client: Client, slug: str) -> None:
    page = client.get(f"/es/learn/{slug}").content.decode()
    assert '<html lang="es">' in page and SPANISH[slug].question in text_of(page)
    assert SPANISH[slug].notice in text_of(page) and PLAIN_GRADES["en"]["B"] not in page
    inside = page[page.index("<main") : page.index("</main>")]
    for path in set(re.findall(r'href="(/[^"#]*)', inside)):
        assert client.get(path).status_code == 200, path


def test_the_spanish_list_holds_every_article(client: Client) -> None:
    page = client.get("/es/learn").content.decode()
    assert all(f'href="/es/learn/{slug}"' in page for slug in ENGLISH)


def test_a_source_is_described_in_the_language_of_the_article(client: Client) -> None:
    worded = text_of(client.get("/es/learn/storing-and-throwing-away").content.decode())
    assert "Práctica general de las farmacias; no se leyó ninguna fuente." in worded
    assert "no source was read" not in worded


def test_a_published_title_on_a_spanish_page_is_marked_as_english_and_our_own_words_are_spanish(client: Client) -> None:
    published = "Serious photocontact dermatitis induced by topical ketoprofen depends on the formulation"
    page = client.get("/es/learn/ketoprofen-and-the-sun").content.decode()
    assert re.search(rf'<span lang="en">{published}[^<]*</span>', page)
    page = client.get("/es/learn/does-the-cream-work").content.decode()
    assert "Crema de amitriptilina y ketamina, estudio al azar" in page and "randomized trial" not in page
    assert 'lang="en">' not in client.get("/learn/does-the-cream-work").content.decode().partition("sources-list")[2]


def test_a_source_is_named_by_its_author_and_title_and_by_no_number_of_ours(client: Client) -> None:
    page = client.get("/learn/does-the-cream-work").content.decode()
    assert "<span>Brutcher 2019. Compounded pain creams, randomized trial, 399 people. Ann Intern Med</span>" in page
    assert "S48" not in text_of(page)
    copied = text_of(client.get("/learn/how-long").content.decode())
    assert "One infusion of ketamine: no lasting effect. Anesthesiology 133:154 †" in copied


@pytest.mark.parametrize(("address", "language"), [("/learn/how-long", "en"), ("/es/learn/how-long", "es")])
def test_what_the_dagger_means_is_said_once_on_a_page_in_words_of_a_patient(
    client: Client, address: str, language: str
) -> None:
    page = client.get(address).content.decode()
    assert page.count(NOTES_FOR_PATIENTS[language]) == 1 and FOOTNOTES[language] not in page
