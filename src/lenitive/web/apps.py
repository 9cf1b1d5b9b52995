"""What is done once when the site starts: every article, store, formula, question and word is read,
the example of the lab is planned, and the search is built.

A broken file ends the start with its name and line; no page meets it later.
"""

from __future__ import annotations

from django.apps import AppConfig

from lenitive.learn.asking import questions
from lenitive.web.lab import walk
from lenitive.web.search import finder
from lenitive.web.wording import LANGUAGES


class Web(AppConfig):
    """The pages."""

    name = "lenitive.web"

    def ready(self) -> None:
        for language in LANGUAGES:
            finder(language)
            questions(language)
            walk(language)
