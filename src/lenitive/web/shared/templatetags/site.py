"""What every page of the site shares: its words, the ways through it, the other language.

{% load site %}{% words as say %}{% ways as ways %}      {{ say.site.skip }}, {% for way in ways.people %}…
{{ text|prose }}: a text in the Markdown of articles as safe HTML.  {{ "303-707-1500"|dialled }}: "+13037071500".
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from django import template
from django.http import HttpRequest
from django.template import Context
from django.urls import Resolver404, resolve
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from lenitive.evidence import DAGGER, FOOTNOTES, GRADES, NOTES_FOR_PATIENTS
from lenitive.learn import all_articles, dial_address, dialed, grade_words, html, shown
from lenitive.sites import Site, stores
from lenitive.web.shared.wording import address, language_of, plain_address, words

FIXED: set[str] = set()  # addresses of pages in which nothing varies, once met; others may be what a visitor typed
register = template.Library()
PEOPLE = (
    ("learn", "/learn"),
    ("worth", "/worth-asking"),
    ("get", "/how-to-get-it"),
    ("lab", "/lab"),
    ("stores", "/stores"),
)
HELP = "/it-hurts-now"
STAFF = ("predict", "compare", "calculators", "formulary")
FOR_STAFF = ("/professionals", "/validation", *(f"/{name}" for name in STAFF))
ABOUT = (
    ("not", "/what-this-is-not"),
    ("privacy", "/privacy"),
    ("accessibility", "/accessibility"),
    ("mistake", "/found-a-mistake"),
    ("words", "/words"),
)


@dataclass(frozen=True)
class NavigationLink:
    """A link of the navigation. `is_foreign`: it leads to a page in English from one in Spanish."""

    title: str
    address: str
    is_here: bool
    is_foreign: bool = False


@dataclass(frozen=True)
class Navigation:
    """All links of the navigation, on one page. `is_for_staff`: it is one of the professionals' own pages."""

    home: str
    people: tuple[NavigationLink, ...]
    staff: tuple[NavigationLink, ...]
    is_for_staff: bool
    about: tuple[NavigationLink, ...]
    search: str
    help: str | None
    other: str

    @property
    def shown(self) -> tuple[NavigationLink, ...]:
        """The links at the head of the page: those of patients, or on the professionals' pages theirs."""
        return self.staff if self.is_for_staff else self.people


def _is_for_staff(path: str) -> bool:
    return any(_is_within(path, where) for where in FOR_STAFF)


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
        staff=(
            *(_staff(say["staff"][name], name, spoken, path) for name in STAFF),
            NavigationLink(say["staff"]["patients"], address("/", spoken), False),
        ),
        is_for_staff=_is_for_staff(path),
        about=tuple(way for name, plain in ABOUT if (way := _way(say["foot"][name], plain, spoken, path))),
        search=address("/search", spoken),
        help=next((each for each in (address(HELP, spoken), HELP) if is_page(each)), None),
        other=str(context.get("other_language") or _other(path) + _asked(context)),
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
    """A text in which telephone numbers can be tapped: 988, 911, poison control, a store."""
    return mark_safe(dialed(escape(text)))  # escaped first


@register.filter
def unbroken(text: str) -> SafeString:
    """The words on a button; a telephone number in them stays in one piece."""
    return mark_safe(shown(escape(text)))  # escaped first


@register.filter
def dialled(telephone: str) -> str:
    """A number as telephones dial it, country code and all; 988 and 911 as they are."""
    return dial_address(telephone).removeprefix("tel:")


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


def _asked(context: Context) -> str:
    """What was searched for, as the other language takes it along; "" on any other page."""
    asked = getattr(context.get("found"), "asked", "")
    return f"?{urlencode({'q': asked})}" if asked else ""


def _is_within(path: str, where: str) -> bool:
    return path == where or path.startswith(f"{where}/")


def _other(path: str) -> str:
    """The same page in the other language, or the nearest to it."""
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
        if DAGGER not in body or any(each in body for each in FOOTNOTES.values()):
            return body
        notes = FOOTNOTES if _is_for_staff(_path(context)) else NOTES_FOR_PATIENTS
        note = notes[language_in(context)]
        return mark_safe(
            f'{body}<p class="hint dagger">{escape(note)}</p>'
        )  # only what was rendered, and a text of ours


@register.tag
def footnoted(parser: template.base.Parser, token: template.base.Token) -> Footnoted:
    """{% footnoted %} ... {% endfootnoted %}: one footnote for the daggers of what stands between."""
    nodelist = parser.parse(("endfootnoted",))
    parser.delete_first_token()
    return Footnoted(nodelist)
