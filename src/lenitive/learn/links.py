"""Where an article's links may lead: other articles of its language, pages for patients, https, telephone numbers.

astray(article, all_articles("en"))      # [(31, "a link leads to 'nowhere': …")]
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lenitive.learn.articles import Article

# Never to a tool for professionals: no article sends a patient to /predict.
_OUTWARD = re.compile(r"(?:/(?:worth-asking|how-to-get-it|it-hurts-now|lab|stores)\Z|https://[^/]|tel:|sms:)")


def astray(article: Article, known: Collection[str]) -> Iterator[tuple[int, str]]:
    """Each broken link, with its line and a sentence. `known`: the slugs of its language."""
    for slug in article.related:
        if slug not in known or slug == article.slug:
            yield 2, f"related: there is no other article {slug!r}"
    for block in (*article.summary, *article.blocks):
        for link in block.links:
            if link.partition("#")[0] not in known and not _OUTWARD.match(link):
                yield block.line, f"a link leads to {link!r}: no article, page, https address or telephone number"
