"""The search: BM25 over articles and whatever else it is handed, with prefixes, synonyms and misspellings understood.

    finder = Finder([entry_of(article) for article in all_articles("en").values()], "en")
    finder.find("numming jel").hits[0].entry.title

A query is never logged, stored or counted. Ranking: docs/search.md. Siblings: `entries`, `index`, `queries`,
`ranking`, `audience`.
"""

from lenitive.learn.search.entries import SearchEntry, entry_of
from lenitive.learn.search.finder import AudienceHits, Finder, Hit, SearchResult
from lenitive.learn.search.snippets import Piece

__all__ = ["AudienceHits", "Finder", "Hit", "Piece", "SearchEntry", "SearchResult", "entry_of"]
