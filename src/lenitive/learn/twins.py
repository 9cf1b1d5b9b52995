"""A translation says what its original says: the same claims, grades, sources and numbers, section by section.

    differences(all_articles("en")["crps"], all_articles("es")["crps"])      # ()

Whether the words say the same, no check can see; that needs a reader of both languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lenitive.learn.articles import Article
from lenitive.learn.blocks import ArticleBlock
from lenitive.learn.claims import GradedClaim

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
Support = tuple[str, tuple[str, ...], tuple[str, ...]]


def differences(original: Article, translation: Article) -> tuple[tuple[int, str], ...]:
    """Each difference with the line of the translation where it stands."""
    return tuple(_differences(original, translation))


def _differences(original: Article, translation: Article) -> Iterator[tuple[int, str]]:
    for name in ("topics", "related", "written_on", "review_due"):
        if getattr(original, name) != getattr(translation, name):
            yield 2, f"{name} differs from the {original.language} article"
    ours, theirs = _sections(translation), _sections(original)
    if len(ours) != len(theirs):
        yield translation.first_line, f"{len(ours) - 1} headings; the {original.language} article has {len(theirs) - 1}"
        return
    for mine, its in zip(ours, theirs, strict=True):
        yield from _section_differences(mine, its)


def _section_differences(mine: list[ArticleBlock], its: list[ArticleBlock]) -> Iterator[tuple[int, str]]:
    line = mine[0].line if mine else 2
    found, wanted = (Counter(map(support, _claims(blocks))) for blocks in (mine, its))
    for claim in (wanted - found).elements():
        yield line, f"a claim is missing in this section: {_claim_text(claim)}"
    for claim in (found - wanted).elements():
        yield line, f"a claim is not in the original: {_claim_text(claim)}"
    if _links(mine) != _links(its):
        yield line, "the links of this section are not those of the original"
    if _kinds(mine) != _kinds(its):
        yield line, "list items, table cells or pictures of this section are not those of the original"


def support(claim: GradedClaim) -> Support:
    """What a translation may not change: grade, sources, and the numbers of a claim."""
    return claim.grade, claim.sources, tuple(sorted(_NUMBER.findall(claim.text)))


def _sections(article: Article) -> list[list[ArticleBlock]]:
    """The summary, then the blocks below each heading, the heading first."""
    found = [list(article.summary)]
    for block in article.blocks:
        if block.kind == "heading":
            found.append([])
        found[-1].append(block)
    return found


def _claims(blocks: list[ArticleBlock]) -> Iterator[GradedClaim]:
    return (claim for block in blocks for claim in block.claims)


def _links(blocks: list[ArticleBlock]) -> list[str]:
    return sorted(link for block in blocks for link in block.links)


def _kinds(blocks: list[ArticleBlock]) -> Counter[str]:
    """How many items and cells, and each picture by its name."""
    return Counter(block.picture or block.kind for block in blocks if block.kind in ("item", "cell", "picture"))


def _claim_text(claim: Support) -> str:
    grade, sources, numbers = claim
    return f"{{{grade} {' '.join(sources)}}} with {', '.join(numbers) or 'no number'}"
