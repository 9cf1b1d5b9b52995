"""Every Spanish article is the twin of an English one: same claims, grades, sources, numbers; and it says who read it.

What is checked of one article, fault by fault: src/lenitive/learn/checks.py and twins.py.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from bilingual import texts
from house.rooms import ROOT
from lenitive.documents import plain, read_file
from lenitive.learn import Article, all_articles, article_html, faults
from lenitive.learn.articles import KEYS
from lenitive.learn.shelf import refused_phrases
from lenitive.learn.twins import support

SLUGS = sorted(path.stem for path in (ROOT / "articles" / "es").glob("*.md"))
# Pharmacists who grew up with Spanish and have read an article, by slug. Whoever has adds it here in the same commit.
READ: dict[str, str] = {}


def supports(article: Article) -> Counter[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return Counter(map(support, article.claims))


def test_every_english_article_has_a_spanish_one_of_the_same_name() -> None:
    assert SLUGS == sorted(all_articles("en")) == sorted(all_articles("es"))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_spanish_article_has_no_fault(slug: str) -> None:
    assert [str(fault) for fault in faults(all_articles("es")[slug])] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_it_makes_the_same_claims_with_the_same_grades_sources_and_numbers(slug: str) -> None:
    english, spanish = all_articles("en")[slug], all_articles("es")[slug]
    assert supports(english) == supports(spanish)
    assert len(english.headings) == len(spanish.headings)
    assert [len(section) for section in links(english)] == [len(section) for section in links(spanish)]


def links(article: Article) -> list[tuple[str, ...]]:
    return [block.links for block in article.blocks if block.links]


def test_no_reader_and_no_reviewer_is_made_up() -> None:
    for slug, article in all_articles("es").items():
        assert article.read_by == READ.get(slug), slug
        assert article.checked_by is None and article.reviewed_on is None, slug


def test_an_article_that_no_native_pharmacist_has_read_says_so_at_its_head() -> None:
    """At its foot where it begins with whom to call: nothing stands above that."""
    for slug, article in all_articles("es").items():
        sections = article_html(article).split("<h2")
        place = sections[-1] if article.opens_with_care else sections[0]
        assert ("Ningún farmacéutico de habla hispana ha revisado esta página todavía" in place) == (
            slug not in READ
        ), slug


def test_the_key_that_names_the_reader_stands_in_every_file() -> None:
    for slug in SLUGS:
        head = (ROOT / "articles" / "es" / f"{slug}.md").read_text(encoding="utf-8").split("---")[1]
        keys = {line.partition(":")[0] for line in head.strip().splitlines()}
        assert keys == {*KEYS, "read_by"}, slug


def test_whoever_names_the_crisis_line_says_how_it_answers_in_spanish() -> None:
    for slug, article in all_articles("es").items():
        assert "988" not in article.body or "988 y oprima el 2" in article.body, slug


def test_no_page_sends_to_the_crisis_line_in_spanish_without_the_key_for_spanish() -> None:
    files = [ROOT / "rules" / "worth_asking.yaml", *sorted((ROOT / "src/lenitive/web").glob("*/words/*.yaml"))]
    assert {path.name for path in files} >= {"worth_asking.yaml", "site.yaml", "about.yaml", "search.yaml"}
    for path in files:
        worded = " ".join(path.read_text(encoding="utf-8").split())
        calls = re.findall(r"(?:[Ll]lame|[Pp]uede llamar)(?: o escrib\w+)?(?: ya)? al 988(?: y opri\w+ el 2)?", worded)
        assert [call for call in calls if "el 2" not in call] == [], path.name


def test_crps_is_sdrc_in_spanish_with_the_english_letters_beside_it() -> None:
    asked = (ROOT / "rules" / "worth_asking.yaml").read_text(encoding="utf-8")
    assert "es: Me dijeron que es SDRC (síndrome de dolor regional complejo; CRPS en inglés)" in asked
    for slug, article in all_articles("es").items():
        text = re.sub(r"\{[^}]*\}", "", article.body)
        assert not re.search(r"CRPS(?! en inglés| *\.)", text), slug
        assert "SDRC" not in text or "CRPS" in text, slug
        assert "SDRC" not in article.short or "SDRC (CRPS en inglés)" in article.short, slug


SPANISH_WORDS = [*sorted((ROOT / "src/lenitive/web").glob("*/words/*.yaml"))]
SPANISH_WORDS += [
    ROOT / "rules" / f"{name}.yaml" for name in ("worth_asking", "learning_pictures", "lab", "help", "care")
]


@pytest.mark.parametrize("path", SPANISH_WORDS, ids=lambda path: path.stem)
def test_no_page_says_english_in_spanish_words(path: Path) -> None:
    said = [" ".join(text.split()).lower() for text in texts(plain(read_file(path)), "es")]
    found = [
        (match[0], row.say) for text in said for row in refused_phrases("es") if (match := re.search(row.pattern, text))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        ("el embarazo habla en contra de la ketamina", True),
        ("puede tocar el hígado", False),
        ("la ketamina toca el hígado", True),
        ("una tiroides demasiado rápida", True),
        ("34 partes de cada 100", True),
        ("preparar una charla", True),
        ("nadie vigila esta página", True),
        ("las ideas oscuras", True),
        ("medicinas contra el cáncer", True),
        ("una crema de más fuerza", True),
        ("ejercicios de fuerza", False),
        ("el sdrc (crps en inglés)", False),
        ("el crps duele", True),
    ],
)
def test_the_calques_of_the_list_are_heard(said: str, is_refused: bool) -> None:
    assert any(re.search(row.pattern, said) for row in refused_phrases("es")) == is_refused


def test_a_spanish_page_gives_one_notice_that_nobody_has_read_it() -> None:
    for slug, article in all_articles("es").items():
        assert article_html(article).count('class="notice unread"') == (slug not in READ), slug
