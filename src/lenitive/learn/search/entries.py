"""What can be found: an article, or anything else that a door hands over as plain texts (a formula, a store …).

>>> Entry("store", "/stores/littleton", "The store in Littleton", keywords=("phone", "hours")).kind
'store'
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.learn.articles import Article
from lenitive.learn.search.passages import running_text


@dataclass(frozen=True)
class SearchEntry:
    """`address`: where it is opened; unique among all entries. `keywords`: other words and phrases for it."""

    kind: str
    address: str
    title: str
    summary: str = ""
    text: str = ""
    headings: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    language: str = "en"

    def __post_init__(self) -> None:
        if not (self.kind and self.address and self.title):
            raise ValueError(f"{self}: kind, address and title are needed")


def entry_of(article: Article, address: str = "") -> SearchEntry:
    """An article as it is searched; its address is the slug when none is given."""
    return SearchEntry(
        kind="article",
        address=address or article.slug,
        title=article.question,
        summary=article.short,
        text=running_text(article.blocks, article.language),
        headings=tuple(block.text for block in article.headings),
        keywords=article.synonyms,
        language=article.language,
    )
