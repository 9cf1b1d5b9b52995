"""What carries a claim: the original. No blog, mirror, vendor, news story or machine, and nothing from memory."""

import pytest

from house.rooms import ROOT
from lenitive.documents import plain, read_file
from lenitive.evidence import sources
from lenitive.learn import all_articles, care_sources
from lenitive.learn.asking import QUESTIONS, SENTENCES

pytestmark = pytest.mark.slow

SLUGS = sorted(all_articles("en"))
SECOND_HAND = {"blog", "mirror", "vendor", "news", "machine", "quiz", "calculator", "handout", "memory"}


def kinds() -> dict[str, str]:
    """Every source with its kind."""
    written = plain(read_file(ROOT / "evidence" / "sources.yaml"))["sources"]
    return {name: row["kind"] for name, row in written.items()}


@pytest.mark.parametrize("slug", SLUGS)
def test_no_claim_rests_on_a_page_that_repeats_what_others_published(slug: str) -> None:
    cited = {name for claim in all_articles("en")[slug].claims for name in claim.sources}
    assert {name: kinds()[name] for name in cited if kinds()[name] in SECOND_HAND} == {}
    assert all(sources()[name].may_be_authority for name in cited)


@pytest.mark.parametrize("slug", SLUGS)
def test_no_claim_comes_from_memory(slug: str) -> None:
    """None opens a page, none speaks of side effects: none at all. What calls for help on a card is no claim."""
    article = all_articles("en")[slug]
    assert [claim.text for claim in article.claims if "recalled" in claim.sources] == []


def test_no_answer_of_the_ten_questions_rests_on_memory_or_on_a_second_hand_page() -> None:
    rows = [*SENTENCES.read().values(), *QUESTIONS.read()]
    cited = {name for row in rows if row.grade for name in row.rule.ids}
    assert cited and not {name for name in cited if kinds()[name] in SECOND_HAND or name == "recalled"}


def test_no_news_carries_more_than_weak_in_any_article() -> None:
    """The rule of how-we-grade, as the reader is told it."""
    says = " ".join(all_articles("en")["how-we-grade"].body.split())
    assert 'Blogs, ads and news stories never earn more than "Weak or none."' in says
    for article in all_articles("en").values():
        for claim in article.claims:
            assert claim.grade == "C" or not {kinds()[name] for name in claim.sources} <= SECOND_HAND, article.slug


def test_side_effects_begin_with_the_counts_of_the_us_label() -> None:
    article = all_articles("en")["side-effects"]
    first = next(block for block in article.blocks if block.claims)
    assert first.claims[0].sources == ("Esketamine-label-events",) and "346" in first.text and "222" in first.text
    counted = " ".join(block.text for block in article.blocks)
    for said in ("Dissociation (feeling detached from your body or the room): 41, and 9", "Dizziness: 29, and 8"):
        assert said in counted
    assert set(care_sources("side-effects")) <= set(article.sources)


# What a second look at the sources settled, and where it must stand. The wrong number must be gone.
SETTLED = [
    ("drug-tests", "12 percent more often", "almost nothing gets in, as pills"),
    ("nasal-ketamine", "7 studies with 1,760 people", "studied little"),
    ("how-fast", "within minutes to half an hour", "within about an hour"),
    ("does-the-cream-work", "462 people, six weeks", "two fair studies"),
    ("does-the-cream-work", "two of them held ketamine", "four studies of three mixes"),
    ("crps", "about 19 to 26 people, as sources differ", "about 19 people"),
    ("bladder-and-liver", "1,285", "only heavy use"),
    ("why-mix-drugs", "179 people", "not assessed"),
]


@pytest.mark.parametrize(("slug", "now", "before"), SETTLED)
def test_what_was_settled_stands_in_the_article(slug: str, now: str, before: str) -> None:
    article = all_articles("en")[slug]
    text = " ".join(f"{article.short} {' '.join(block.text for block in article.blocks)}".split())
    assert now in text and before not in text
