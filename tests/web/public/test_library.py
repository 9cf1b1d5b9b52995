"""The articles on the web: all of them by topic, each claim with its grade, each grade with its source on the page."""

import re

import pytest
from django.test import Client

from lenitive.learn import all_articles
from web.reading import text_of

ENGLISH = all_articles("en")
SPANISH = all_articles("es")


def test_every_article_stands_in_the_list_once(client: Client) -> None:
    page = client.get("/learn").content.decode()
    for slug, article in ENGLISH.items():
        assert page.count(f'<h3><a href="/learn/{slug}">') == 1 and article.question in text_of(page)


@pytest.mark.parametrize("slug", ENGLISH)
def test_every_claim_shows_its_grade_and_every_grade_leads_to_a_source_of_the_page(client: Client, slug: str) -> None:
    response = client.get(f"/learn/{slug}")
    page, article = response.content.decode(), ENGLISH[slug]
    assert response.status_code == 200 and article.question in text_of(page)
    body = page[page.index('<div class="text">') : page.index("<aside")]
    badges = re.findall(r'<a class="grade grade-[abcx]" href="#source-([^"]+)"', body)
    assert len(badges) == len(article.claims)
    assert set(badges) <= set(re.findall(r'id="source-([^"]+)"', page)) == set(article.sources)


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
    assert "Written November 24, 2026 . No pharmacist has checked this yet." in text
    assert "To be looked at again by May 31, 2027" in text and "Last checked" not in text


def test_an_article_offers_the_way_to_a_pharmacist_and_to_related_questions(client: Client) -> None:
    page = client.get("/learn/does-the-cream-work").content.decode()
    assert 'href="tel:+13037071500"' in page and 'href="sms:+13033332010"' in page
    for slug in ENGLISH["does-the-cream-work"].related:
        assert f'<li><a href="/learn/{slug}">' in page


def test_a_claim_that_others_make_is_marked_as_contradicted(client: Client) -> None:
    page = client.get("/learn/usual-pages").content.decode()
    assert '<span class="claim contradicted">Only 1 to 3 percent gets in.</span><a class="grade grade-x"' in page


def test_sources_that_are_weak_or_from_memory_say_so(client: Client) -> None:
    text = text_of(client.get("/learn/crps").content.decode())
    assert "From memory: general knowledge of the field; no source was read." in text
    assert "To be verified by a pharmacist weak source" in text


def test_a_misspelled_article_is_answered_with_the_one_that_may_be_meant(client: Client) -> None:
    response = client.get("/learn/does-the-cream-wrok")
    text = text_of(response.content.decode())
    assert response.status_code == 404
    assert "There is no article of this name Did you look for this? Does ketamine cream work?" in text


def test_what_is_nothing_like_an_article_gets_the_list(client: Client) -> None:
    response = client.get("/learn/zzzzzzzzzzzzzz")
    assert response.status_code == 404 and "Did you look for this?" not in response.content.decode()


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
    assert SPANISH[slug].notice in text_of(page) and "Grade " not in page
    inside = page[page.index("<main") : page.index("</main>")]
    for path in set(re.findall(r'href="(/[^"#]*)', inside)):
        assert client.get(path).status_code == 200, path


def test_the_spanish_list_holds_every_article(client: Client) -> None:
    page = client.get("/es/learn").content.decode()
    assert all(f'href="/es/learn/{slug}"' in page for slug in ENGLISH)


def test_a_source_is_described_in_the_language_of_the_article(client: Client) -> None:
    worded = text_of(client.get("/es/learn/crps").content.decode())
    assert "De memoria: conocimiento general del campo; no se leyó ninguna fuente." in worded
    assert "no source was read" not in worded


def test_a_published_title_on_a_spanish_page_is_marked_as_english_and_our_own_words_are_spanish(client: Client) -> None:
    published = "Serious photocontact dermatitis induced by topical ketoprofen depends on the formulation"
    page = client.get("/es/learn/ketoprofen-and-the-sun").content.decode()
    assert re.search(rf'<span lang="en">{published}[^<]*</span> <small class="quiet">S58</small>', page)
    page = client.get("/es/learn/does-the-cream-work").content.decode()
    assert "Crema de amitriptilina y ketamina, estudio al azar" in page and "randomized trial" not in page
    assert 'lang="en">' not in client.get("/learn/does-the-cream-work").content.decode().partition("sources-list")[2]


def test_a_source_is_named_by_its_title_with_its_id_small_behind_it(client: Client) -> None:
    page = client.get("/learn/does-the-cream-work").content.decode()
    assert (
        "<span>Brutcher 2019. Compounded pain creams, randomized trial, 399 people. Ann Intern Med</span> <small"
        in page
    )
    assert "recalled</small>" not in page
    copied = text_of(client.get("/learn/how-long").content.decode())
    assert "One infusion of ketamine: no lasting effect. Anesthesiology 133:154 S32 †" in copied


def test_the_sheet_of_a_grade_says_what_each_letter_means(client: Client) -> None:
    page = client.get("/learn/does-the-cream-work").content.decode()
    assert '<p data-grade="B" hidden>There are a few studies, or small ones.</p>' in page
