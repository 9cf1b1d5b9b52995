"""`lenitive articles list` and `lenitive articles check [FILE ...]`: what is written, and what is wrong with it.

lenitive articles check articles/en/crps.md
"""

from __future__ import annotations

import argparse
import sys

from lenitive.documents import DocumentError
from lenitive.learn import Article, all_articles, faults, read_article_file, reading_grade, signals, word_count


def show_articles(options: argparse.Namespace) -> int:
    """List all articles of a language, or check these files (without files: all)."""
    try:
        if options.action == "list":
            return _list(options.language)
        return _check(options)
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2


def _list(language: str) -> int:
    shelf = all_articles(language).values()
    for article in shelf:
        print(f"{article.slug:32} {reading_grade(article):5.1f} {word_count(article):5} words  {article.question}")
    print(f"{len(shelf)} articles; reading grade (Spanish: ease), words, question.")
    return 0


def _check(options: argparse.Namespace) -> int:
    found = 0
    checked: list[Article] = [read_article_file(path) for path in options.files]
    for article in checked or all_articles(options.language).values():
        for fault in faults(article):
            print(fault, file=sys.stderr)
            found += 1
        for signal in signals(article):
            print(f"A second look: {signal}")
    print("Nothing found." if not found else f"{found} faults.")
    return 2 if found else 0
