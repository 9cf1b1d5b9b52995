"""Every article keeps to its rules: claims with grade and source, reading grade, no promise, no reviewer made up.

What is checked, fault by fault: src/lenitive/learn/checks.py. Here the committed articles are held to it.
"""

import pytest

from house.rooms import ROOT
from lenitive.learn import articles, faults, reading_grade, sources

SLUGS = sorted(path.stem for path in (ROOT / "articles" / "en").glob("*.md"))
# The topics that the site promises; each has its article.
PROMISED = {
    "what-is-ketamine", "how-ketamine-works", "what-is-chronic-pain", "toll-of-chronic-pain", "low-dose-ketamine", "how-fast",
    "how-long", "opioids-and-ketamine", "pain-and-depression", "does-the-cream-work", "how-much-gets-in", "using-the-cream",
    "why-mix-drugs", "muscle-relaxants-in-creams", "ketoprofen-and-the-sun", "numbing-drugs-in-creams",
    "gabapentin-and-amitriptyline", "nasal-ketamine", "ketamine-by-drip", "being-watched", "side-effects", "dissociation",
    "bladder-and-liver", "dependence", "who-should-not", "sports-injuries", "day-of-a-session", "after-a-session",
    "storing-and-throwing-away", "compounded-drugs", "agency-warnings", "before-you-ask", "usual-pages",
}  # fmt: skip


@pytest.mark.parametrize("slug", SLUGS)
def test_an_article_has_no_fault(slug: str) -> None:
    assert [str(fault) for fault in faults(articles("en")[slug])] == []


def test_every_promised_topic_has_its_article() -> None:
    assert set(SLUGS) >= PROMISED


def test_every_article_makes_claims_and_each_has_a_grade_and_known_sources() -> None:
    for article in articles("en").values():
        assert article.claims, article.slug
        for claim in article.claims:
            assert claim.grade in "ABCX" and claim.sources, (article.slug, claim)
            assert set(claim.sources) <= set(sources()), (article.slug, claim)


def test_no_reviewer_is_made_up() -> None:
    """Nobody has checked an article yet. Whoever does adds the name here in the same commit, so that it is not an accident."""
    checked: dict[str, str] = {}
    for article in articles("en").values():
        assert article.checked_by == checked.get(article.slug), article.slug
        assert (article.reviewed_on is None) == (article.slug not in checked), article.slug


def test_the_reading_grade_is_at_most_six() -> None:
    assert {slug: round(reading_grade(article), 1) for slug, article in articles("en").items() if reading_grade(article) > 6} == {}


def test_the_twenty_claims_stand_side_by_side() -> None:
    page = articles("en")["usual-pages"]
    cells = [block for block in page.blocks if block.kind == "cell" and not block.text.startswith(("Pages", "The evidence"))]
    assert len(cells) == 40
    assert all(len(cell.claims) == 1 for cell in cells[::2])
    assert [cell.claims[0].grade for cell in cells[::2]] == list("ABAAB" "XCBBA" "XXXCXX" "ABXA")


def test_every_page_says_how_the_claims_are_graded_for() -> None:
    related = {slug for article in articles("en").values() for slug in article.related}
    orphans = set(articles("en")) - related
    assert orphans == set(), "no other article leads to these"
