"""The pages /learn and /learn/<article>, in English and, under /es, in Spanish: answers, each claim with its source.

    library(request, "en")        article(request, "crps", "en")

What an article is, and that each claim has a grade and a source, is for the room `learn`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from lenitive.evidence import Source, sources
from lenitive.learn import Article, all_articles, article_html, article_tasks, html, moved_articles
from lenitive.spelling import nearest
from lenitive.web.public.care import with_care
from lenitive.web.public.learning_pictures import picture_sources, with_pictures
from lenitive.web.shared.wording import LANGUAGES, address, words


@dataclass(frozen=True)
class ArticleBrief:
    """An article in a list: its question and its short answer with the grades."""

    title: str
    address: str
    summary: SafeString
    language: str


@dataclass(frozen=True)
class ShownTask:
    """What somebody wants to do, with every article that serves it; `pages`: others that do, as (title, address)."""

    key: str
    title: str
    pages: tuple[tuple[str, str], ...]
    briefs: tuple[ArticleBrief, ...]


@require_safe
def library(request: HttpRequest, language: str = "en") -> HttpResponse:
    """All articles by task."""
    return _list(request, language)


@require_safe
def article(request: HttpRequest, slug: str, language: str = "en") -> HttpResponse:
    """One article; an old address leads to its new one; 404 with the nearest when there is none of this name."""
    shelf = all_articles(language)
    if new := moved_articles().get(slug):
        return HttpResponsePermanentRedirect(address(f"/learn/{new}", language))
    if slug not in shelf:
        return _missing(request, slug, language)
    chosen = shelf[slug]
    body = article_html(chosen, lambda link: _leads_to(link, language))
    context = {
        "article": chosen,
        "language": language,
        "summary": summary_html(chosen, ""),
        "body": mark_safe(with_care(with_pictures(body, language), language)),  # article_html escapes every text
        "headings": chosen.headings,
        "sources": used_sources(chosen),
        "related": [brief(shelf[name]) for name in chosen.related if name in shelf],
        "alternates": [(each, address(f"/learn/{slug}", each)) for each in LANGUAGES],
        "where": address(f"/learn/{slug}", language),
    }
    return render(request, "article.html", context)


def brief(article: Article) -> ArticleBrief:
    """An article as a list shows it; its grades lead to the sources on its own page."""
    where = address(f"/learn/{article.slug}", article.language)
    return ArticleBrief(article.question, where, summary_html(article, where), article.language)


def summary_html(article: Article, where: str) -> SafeString:
    """The short answer; its grades lead to the sources on the page named."""
    made = html(article.summary_source, lambda link: _leads_to(link, article.language), article.language)
    return mark_safe(made.replace('href="#source-', f'href="{where}#source-'))  # escapes every text


def used_sources(article: Article) -> tuple[Source, ...]:
    """The sources of an article in the order of first use, then those of its pictures."""
    named = dict.fromkeys((*article.sources, *picture_sources(article)))
    return tuple(sources(article.language)[name] for name in named)


def shown_tasks(language: str) -> tuple[ShownTask, ...]:
    """Every task with its articles; one that serves two stands under both."""
    titles, shelf = words(language)["library"]["pages"], all_articles(language)
    return tuple(
        ShownTask(
            task.key,
            task.in_language(language),
            tuple((titles[page.strip("/")], address(page, language)) for page in task.pages),
            tuple(brief(shelf[slug]) for slug in task.articles if slug in shelf),
        )
        for task in article_tasks()
    )


def _leads_to(link: str, language: str) -> str:
    """Where a link of an article leads: other articles by their slug, pages in its language, the world as it is."""
    if re.match(r"[a-z0-9-]+(#[a-z0-9-]+)?\Z", link):
        return address(f"/learn/{link}", language)
    return address(link, language) if link.startswith("/") else link


def _list(request: HttpRequest, language: str, status: int = 200, **more: object) -> HttpResponse:
    context = {"language": language, "tasks": shown_tasks(language), "where": address("/learn", language), **more}
    return render(request, "library.html", context, status=status)


def _missing(request: HttpRequest, slug: str, language: str) -> HttpResponse:
    best = nearest(slug, all_articles(language), of="article")
    meant = brief(all_articles(language)[best]) if best else None
    return _list(request, language, 404, is_missing=True, meant=meant)
