"""Every article keeps to its rules: claims with grade and source, no promise, no reviewer made up.

What is checked, fault by fault: src/lenitive/learn/checks.py. How they sound: test_voice.py.
"""

import pytest

from house.rooms import ROOT
from lenitive.evidence import sources
from lenitive.learn import all_articles, faults

SLUGS = sorted(path.stem for path in (ROOT / "articles" / "en").glob("*.md"))
# The topics that the site promises; each has its article.
PROMISED = {
    "after-a-session", "agency-warnings", "before-you-ask", "being-watched", "bladder-and-liver",
    "compounded-drugs", "day-of-a-session", "dependence", "dissociation", "does-the-cream-work",
    "gabapentin-and-amitriptyline", "how-fast", "how-ketamine-works", "how-long", "how-much-gets-in",
    "ketamine-by-iv-infusion", "ketoprofen-and-the-sun", "low-dose-ketamine", "muscle-relaxants-in-creams",
    "nasal-ketamine", "numbing-drugs-in-creams", "opioids-and-ketamine", "pain-and-depression", "side-effects",
    "sports-injuries", "storing-and-throwing-away", "toll-of-chronic-pain", "using-the-cream", "usual-pages",
    "what-is-chronic-pain", "what-is-ketamine", "who-should-not", "why-mix-drugs",
}  # fmt: skip


@pytest.mark.parametrize("slug", SLUGS)
def test_an_article_has_no_fault(slug: str) -> None:
    assert [str(fault) for fault in faults(all_articles("en")[slug])] == []


def test_every_promised_topic_has_its_article() -> None:
    assert set(SLUGS) >= PROMISED


def test_every_article_makes_claims_and_each_has_a_grade_and_known_sources() -> None:
    for article in all_articles("en").values():
        assert article.claims, article.slug
        for claim in article.claims:
            assert claim.grade in "ABCX" and claim.sources, (article.slug, claim)
            assert set(claim.sources) <= set(sources()), (article.slug, claim)


def test_no_reviewer_is_made_up() -> None:
    """Nobody has checked an article yet. Whoever does adds the name here in the same commit."""
    checked: dict[str, str] = {}
    for article in all_articles("en").values():
        assert article.checked_by == checked.get(article.slug), article.slug
        assert (article.reviewed_on is None) == (article.slug not in checked), article.slug


def test_the_twenty_claims_stand_side_by_side() -> None:
    page = all_articles("en")["usual-pages"]
    heads = ("What we found", "What pages often say")
    cells = [block for block in page.blocks if block.kind == "cell" and block.text not in heads]
    assert len(cells) == 40
    assert all(len(cell.claims) == 1 for cell in cells[1::2])
    assert [cell.claims[0].grade for cell in cells[1::2]] == list("ABAABXCBBAXXXCXXABXA")


def test_every_article_is_led_to_from_another() -> None:
    related = {slug for article in all_articles("en").values() for slug in article.related}
    orphans = set(all_articles("en")) - related
    assert orphans == set()
