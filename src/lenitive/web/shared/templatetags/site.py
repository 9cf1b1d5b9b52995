"""What every page of the site shares: its words, the ways through it, the other language.

{% load site %}{% words as say %}{% ways as ways %}      {{ say.site.skip }}, {% for way in ways.people %}…
{{ text|prose }}: a text in the Markdown of articles as safe HTML.  {{ "303-707-1500"|dialled }}: "+13037071500".
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.http import HttpRequest
from django.template import Context
from django.urls import Resolver404, resolve
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from lenitive.evidence import FOOTNOTES, GRADES, footnote
from lenitive.learn import all_articles, grade_words, html
from lenitive.sites import Site, stores
from lenitive.web.shared.wording import address, language_of, plain_address, words

FIXED: set[str] = set()  # addresses of pages in which nothing varies, once met; others may be what a visitor typed
register = template.Library()
_LINES = re.compile(r"\b(?:988|911|1-800-222-1222)\b")
PEOPLE = (("learn", "/learn"), ("worth", "/worth-asking"), ("lab", "/lab"), ("stores", "/stores"))
STAFF = ("predict", "compare", "calculators", "formulary")
ABOUT = (("not", "/what-this-is-not"), ("privacy", "/privacy"), ("accessibility", "/accessibility"))


@dataclass(frozen=True)
class NavigationLink:
    """A link of the navigation. `is_foreign`: it leads to a page in English from one in Spanish."""

    title: str
    address: str
    is_here: bool
    is_foreign: bool = False


@dataclass(frozen=True)
class Navigation:
    """All links of the navigation, on one page."""

    home: str
    people: tuple[NavigationLink, ...]
    staff: tuple[NavigationLink, ...]
    about: tuple[NavigationLink, ...]
    search: str
    other: str | None


def language_in(context: Mapping[str, Any] | Context) -> str:
    """The language that the page names, else that of its address."""
    if named := context.get("language"):
        return str(named)
    return language_of(_path(context))


@register.simple_tag(takes_context=True, name="language")
def language(context: Context) -> str:
    return language_in(context)


@register.simple_tag(takes_context=True, name="words")
def words_here(context: Context) -> dict[str, Any]:
    return words(language_in(context))


@register.simple_tag(takes_context=True)
def ways(context: Context) -> Navigation:
    """Pages that do not exist yet are left out."""
    path, spoken = _path(context), language_in(context)
    say = words(spoken)["site"]
    people = (_way(say["ways"][name], plain, spoken, path) for name, plain in PEOPLE)
    return Navigation(
        home=address("/", spoken),
        people=tuple(way for way in people if way),
        staff=tuple(_staff(say["staff"][name], name, spoken, path) for name in STAFF),
        about=tuple(way for name, plain in ABOUT if (way := _way(say["foot"][name], plain, spoken, path))),
        search=address("/search", spoken),
        other=_other(path),
    )


@register.simple_tag(name="stores")
def all_stores() -> tuple[Site, ...]:
    return tuple(stores().values())


@register.simple_tag(takes_context=True, name="article")
def article_way(context: Context, slug: str) -> NavigationLink:
    """To an article in the language of the page."""
    spoken = language_in(context)
    return NavigationLink(all_articles(spoken)[slug].question, address(f"/learn/{slug}", spoken), False)


@register.simple_tag
def grade_meanings() -> str:
    """Every grade with its meaning, as one sentence of the professional pages: "A consistent trials, B …"."""
    return ", ".join(f"{grade} {meaning}" for grade, meaning in GRADES["en"].items())


@register.filter
def prose(text: str) -> SafeString:
    return mark_safe(html(text))  # escapes every text


@register.simple_tag(takes_context=True)
def grade_in_words(context: Context, grade: str, sources: tuple[str, ...]) -> str:
    """What a grade means, in words."""
    return grade_words(grade, sources, language_in(context))


@register.filter
def dated(day: datetime.date, spoken: str) -> str:
    """ "November 24, 2026"; in Spanish "24 de noviembre de 2026"."""
    month = words(spoken)["site"]["months"].split()[day.month - 1]
    return f"{day.day} de {month} de {day.year}" if spoken == "es" else f"{month} {day.day}, {day.year}"


@register.filter
def host(link: str) -> str:
    """Where a link leads, as a reader knows it: "https://www.acpjournals.org/doi/…" → "acpjournals.org"."""
    return (urlsplit(link).hostname or link).removeprefix("www.")


@register.filter
def with_calls(text: str) -> SafeString:
    """A text in which the lines for danger can be tapped: 988, 911 and poison control."""
    linked = _LINES.sub(lambda found: f'<a href="tel:{dialled(found[0])}">{found[0]}</a>', escape(text))
    return mark_safe(linked)  # escaped above


@register.filter
def dialled(telephone: str) -> str:
    """A number as telephones dial it, country code and all; 988 and 911 as they are."""
    digits = telephone.replace("-", "")
    if len(digits) == 3:
        return digits
    return f"+{digits}" if len(digits) == 11 else f"+1{digits}"


def _path(context: Mapping[str, Any] | Context) -> str:
    request = context.get("request")
    return request.path if isinstance(request, HttpRequest) else "/"


def _way(title: str, plain: str, spoken: str, path: str) -> NavigationLink | None:
    for where in dict.fromkeys((address(plain, spoken), plain)):
        if is_page(where):
            return NavigationLink(title, where, _is_within(path, where), language_of(where) != spoken)
    return None


def _staff(title: str, name: str, spoken: str, path: str) -> NavigationLink:
    return NavigationLink(title, f"/{name}", _is_within(path, f"/{name}"), spoken != "en")


def _is_within(path: str, where: str) -> bool:
    return path == where or path.startswith(f"{where}/")


def _other(path: str) -> str | None:
    """The same page in the other language, or None."""
    plain = plain_address(path)
    other = plain if language_of(path) == "es" else address(plain, "es")
    if plain.startswith("/learn/"):
        is_there = plain.removeprefix("/learn/") in all_articles(language_of(other))
        return other if is_there else address("/learn", language_of(other))
    return other if is_page(other) else address("/", language_of(other))


def is_page(path: str) -> bool:
    """Whether the site has an address of this form."""
    if path in FIXED:
        return True
    try:
        found = resolve(path)
    except Resolver404:
        return False
    if "<" not in found.route:
        FIXED.add(path)
    return True


class Footnoted(template.Node):
    """What it holds, and behind it what the dagger means, where it has one and nothing in it says so already."""

    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        """The rendered parts with their footnote."""
        body = self.nodelist.render(context)
        note = footnote((body,), language_in(context))
        if not note or any(each in body for each in FOOTNOTES.values()):
            return body
        return mark_safe(
            f'{body}<p class="hint dagger">{escape(note)}</p>'
        )  # only what was rendered, and a text of ours


@register.tag
def footnoted(parser: template.base.Parser, token: template.base.Token) -> Footnoted:
    """{% footnoted %} ... {% endfootnoted %}: one footnote for the daggers of what stands between."""
    nodelist = parser.parse(("endfootnoted",))
    parser.delete_first_token()
    return Footnoted(nodelist)
