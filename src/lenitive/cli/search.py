"""`lenitive search WORDS`: the articles that answer, each with the stretch that shows why. Nothing asked is kept.

    lenitive search how long does it last
"""

from __future__ import annotations

import argparse
import sys

from lenitive.cli.wrapping import wrapped
from lenitive.documents import DocumentError
from lenitive.learn import all_articles
from lenitive.learn.search import Answer, Entry, Finder, Hit, entry_of

CALLS = {
    "crisis": "In a crisis: call or text 988. Immediate danger: 911.",
    "urgent": "Trouble breathing, fainting, or someone who cannot be woken: 911. Poison control: 1-800-222-1222.",
}


def search(options: argparse.Namespace) -> int:
    """Print what is found, or the nearest questions."""
    try:
        finder = Finder(entries(options.language), options.language)
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2
    answer = finder.find(" ".join(options.words), options.limit)
    print("\n".join(_lines(answer)))
    return 0


def entries(language: str) -> list[Entry]:
    """Everything that can be found from the terminal."""
    return [entry_of(article, f"articles/{language}/{article.slug}.md") for article in all_articles(language).values()]


def _lines(answer: Answer) -> list[str]:
    lines = [CALLS[name] for name in answer.calls]
    if answer.did_you_mean:
        lines.append(f"Searched for: {answer.did_you_mean}")
    if not answer.hits:
        lines.append("Nothing found. The nearest questions; or ask your pharmacist:")
        return lines + [f"  {entry.title}  ({entry.address})" for entry in answer.nearest]
    for hit in answer.hits:
        lines += _hit_lines(hit)
    return lines


def _hit_lines(hit: Hit) -> list[str]:
    marked = "".join(f"*{piece.text}*" if piece.is_match else piece.text for piece in hit.snippet)
    return [f"{hit.entry.title}  ({hit.entry.address})", *wrapped("", marked)]
