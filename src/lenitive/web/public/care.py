"""The care cards of a page, put into the places that `lenitive.learn` left for them: red, amber, green.

    with_care(article_html(article), "en")

Each card is a section with its icon, its title and, where it is red, its number as a button.
"""

from __future__ import annotations

import re

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from lenitive.learn import care_cards

PLACE = re.compile(r'<div data-care="([a-z0-9_-]+)"></div>')


def with_care(html: str, language: str) -> str:
    """The same with every set of cards in its place; the text around is passed through as it is."""
    return PLACE.sub(lambda place: cards_html(place[1], language, is_first=place.start() == 0), html)


def cards_html(name: str, language: str, *, is_first: bool) -> SafeString:
    """The cards of a set, the most urgent first. `is_first`: they stand right below the title of the page."""
    context = {"cards": care_cards(name, language), "set": name, "heading": "h2" if is_first else "h3"}
    return mark_safe(render_to_string("parts/care.html", context))
