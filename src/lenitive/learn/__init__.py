"""Articles that a person with pain can read and check: claims with grades and sources, reading grade, search. Pure.

    all_articles("en")["does-the-cream-work"].question        # "Does ketamine cream work?"

An article in the making: `faults(read_article_file(path))`. How one is written: docs/articles.md.
"""

from lenitive.learn.articles import Article, read_article
from lenitive.learn.asking import (
    ChoiceGroup,
    FreeText,
    Sentence as VisitSentence,
    VisitAnswers,
    VisitSummary,
    notice as visit_notice,
    questions as visit_questions,
    summary as visit_summary,
    version as visit_rules_version,
)
from lenitive.learn.blocks import read_blocks
from lenitive.learn.care import CareCard, care_cards, care_sources, care_text, night_advice, night_sources
from lenitive.learn.certainty import MEANS as GRADE_MEANINGS, grade_words, how_sure
from lenitive.learn.checks import faults, reading_grade, signals, word_count
from lenitive.learn.claims import GradedClaim
from lenitive.learn.dialing import address as dial_address, dialed, shown
from lenitive.learn.helping import Help, helps, helps_for
from lenitive.learn.rendering import article_html, html
from lenitive.learn.search import AudienceHits, Finder, Hit, SearchEntry, SearchResult, entry_of
from lenitive.learn.search.queries import LETTERS as QUERY_LETTERS
from lenitive.learn.search.searched_pages import (
    GETTING as SEARCH_GETTING,
    HOURS as SEARCH_HOURS,
    REACH as SEARCH_REACH,
    calculator_entry,
    formula_entry,
    store_entry,
)
from lenitive.learn.shelf import FOLDER as ARTICLES_FOLDER, all_articles, moved as moved_articles, read_article_file
from lenitive.learn.task_list import Task, tasks as article_tasks

__all__ = [
    "ARTICLES_FOLDER",
    "GRADE_MEANINGS",
    "QUERY_LETTERS",
    "SEARCH_GETTING",
    "SEARCH_HOURS",
    "SEARCH_REACH",
    "Article",
    "AudienceHits",
    "CareCard",
    "ChoiceGroup",
    "Finder",
    "FreeText",
    "GradedClaim",
    "Help",
    "Hit",
    "SearchEntry",
    "SearchResult",
    "Task",
    "VisitAnswers",
    "VisitSentence",
    "VisitSummary",
    "all_articles",
    "article_html",
    "article_tasks",
    "calculator_entry",
    "care_cards",
    "care_sources",
    "care_text",
    "dial_address",
    "dialed",
    "entry_of",
    "faults",
    "formula_entry",
    "grade_words",
    "helps",
    "helps_for",
    "how_sure",
    "html",
    "moved_articles",
    "night_advice",
    "night_sources",
    "read_article",
    "read_article_file",
    "read_blocks",
    "reading_grade",
    "shown",
    "signals",
    "store_entry",
    "visit_notice",
    "visit_questions",
    "visit_rules_version",
    "visit_summary",
    "word_count",
]
