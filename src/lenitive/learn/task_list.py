"""How the articles are listed: by what somebody wants to do, and each under every task that it serves.

    tasks()[0].in_language("en")        # "Could it help?"
    tasks()[0].articles[0]              # "low-dose-ketamine"

The list is articles/tasks.yaml. DocumentError at the start for an article that is not there, and for one that is listed
nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lenitive.documents import DocumentError
from lenitive.learn.shelf import FOLDER, all_articles, table
from lenitive.rules import Both

FILE = "tasks"


@dataclass(frozen=True)
class Task(Both[str]):
    """`pages`: addresses of other pages that belong there; `articles`: slugs, in the order of the page."""

    key: str
    articles: tuple[str, ...]
    pages: tuple[str, ...] = ()


@cache
def tasks() -> tuple[Task, ...]:
    """Every task, in the order of the page."""
    found = table(FILE, "tasks", tuple[Task, ...])
    listed = {slug for task in found for slug in task.articles}
    for slug in sorted(listed ^ all_articles("en").keys()):
        says = "is not there" if slug in listed else "stands under no task"
        raise DocumentError(f"the article {slug} {says}", source=str(FOLDER / f"{FILE}.yaml"))
    return found
