"""Articles that a person with pain can read and check: claims with grades and sources, reading grade, search. Pure.

    all_articles("en")["does-the-cream-work"].question        # "Does ketamine cream work?"

An article in the making: `faults(read_article_file(path))`. How one is written: docs/articles.md.
"""

from lenitive.learn.articles import Article, read_article
from lenitive.learn.checks import faults, reading_grade, word_count
from lenitive.learn.claims import GradedClaim
from lenitive.learn.rendering import article_html, grade_said, html
from lenitive.learn.shelf import all_articles, read_article_file

__all__ = [
    "Article",
    "GradedClaim",
    "all_articles",
    "article_html",
    "faults",
    "grade_said",
    "html",
    "read_article",
    "read_article_file",
    "reading_grade",
    "word_count",
]
