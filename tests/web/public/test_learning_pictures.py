"""Articles show their pictures: drawn in the language of the page, with caption, grade, sources and a table."""

import pytest
from django.test import Client

from lenitive.evidence import sources
from lenitive.pictures.learning import PICTURES, of
from lenitive.web.public.learning_pictures import with_pictures
from lenitive.web.shared.wording import address
from web.reading import text_of

WHERE = {
    "receptor": "how-ketamine-works",
    "routes": "how-fast",
    "fingertip": "using-the-cream",
    "relief": "how-long",
    "cream": "how-a-cream-is-made",
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", sorted(PICTURES))
def test_an_article_shows_its_picture_in_its_own_language(client: Client, name: str, language: str) -> None:
    page = client.get(address(f"/learn/{WHERE[name]}", language)).content.decode()
    worded = of(name, language)
    assert f">{worded.title}</title>" in page and f">{worded.description}</desc>" in page
    assert f'<figure class="learning learning-{name}"><svg ' in page and "data-picture" not in page
    assert "/static/picture.css" in page and page.count("<figcaption>") == 1  # a drawing with people has no caption
    assert " style=" not in page and "<style" not in page


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", sorted(PICTURES))
def test_each_picture_names_its_sources_by_title(name: str, language: str) -> None:
    page = with_pictures(f'<p>Before.</p>\n<figure data-picture="{name}"></figure>\n<p>After.</p>', language)
    assert page.startswith("<p>Before.</p>\n<figure") and page.endswith("</figure>\n<p>After.</p>")
    listed = text_of(page.partition("<figcaption>")[2])
    assert any(each.title in listed for each in sources(language).values())
    assert '<details class="how-sure grade-' in page


def test_what_is_drawn_stands_in_a_table_as_well() -> None:
    worded = text_of(with_pictures('<figure data-picture="routes"></figure>'))
    assert "Through the nose 10 to 40 min; middle of one study: 14; ketamine 14;" in worded
    assert "15 min A few small studies" in worded
    assert "Cream blood: not known; skin in a lab: 6 to 10 hours 30 min A few small studies 8, 9" in worded
    assert "From memory" not in worded and "Into a muscle" not in worded  # no study of it was read
    relief = text_of(with_pictures('<figure data-picture="relief"></figure>'))
    assert (
        "One infusion, fibromyalgia 24 less pain at 15 minutes; no difference at 1 and 8 weeks A few small studies 2"
        in relief
    )
    assert "Creams for a month 399 no difference from placebo A few small studies 6" in relief


def test_the_table_is_in_the_language_too() -> None:
    worded = text_of(with_pictures('<figure data-picture="relief"></figure>', "es"))
    assert "Los números en una tabla" in worded and "Suero de 4 días, SDRC 60 menos dolor en esas semanas" in worded


def test_other_figures_and_texts_pass_through() -> None:
    for text in ("<figure></figure>", '<figure data-picture="A b"></figure>', "&lt;figure data-picture=&gt;"):
        assert with_pictures(text) == text


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_how_sure_a_picture_is_opens_the_same_sheet_as_a_section(name: str) -> None:
    """One behavior for all four phrases: a tap opens what the phrase means and the sources by title."""
    page = with_pictures(f'<figure data-picture="{name}"></figure>')
    caption = page.partition("<figcaption>")[2].partition("</figcaption>")[0]
    assert '<details class="how-sure' in caption and "said-sure" not in caption
