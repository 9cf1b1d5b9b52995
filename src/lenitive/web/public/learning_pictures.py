"""The pictures of an article, drawn into the places that `lenitive.learn` left for them.

    with_pictures(article_html(article), article.language)

Each place becomes a figure: the drawing, its caption with grade, and its numbers in a table with its sources by title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from lenitive.evidence import PLAIN_GRADES, Source, sources
from lenitive.learn import Article, how_sure
from lenitive.pictures.learning import PICTURES, NumberedLine, Texts, draw, of, shared
from lenitive.pictures.people import SCENES, scene
from lenitive.web.shared.templatetags.site import host

PLACE = re.compile(r'<figure data-picture="([a-z0-9_-]+)"></figure>')
MINUTES = ("low", "high", "middle", "relief")


def with_pictures(html: str, language: str = "en") -> str:
    """The same with every picture in its place; the text around is passed through as it is."""
    return PLACE.sub(lambda place: figure(place[1], language), html)


def figure(name: str, language: str) -> SafeString:
    """A picture with what stands below it; a drawing with people stands alone, for it claims nothing."""
    if name in SCENES:
        return format_html(
            '<figure class="with-people">{}</figure>', mark_safe(scene(name, language))
        )  # escapes its words
    worded, words = of(name, language), shared(language)
    return format_html(
        '<figure class="learning learning-{}">{}<figcaption><p>{}</p>{}</figcaption>{}</figure>',
        name,
        mark_safe(draw(name, language)),  # the drawing escapes its own words
        worded.caption,
        mark_safe(how_sure(((worded.grade, worded.sources),), language)),  # escapes every title
        _numbers(worded, words["table"], language) if worded.rows else "",
    )


def picture_sources(article: Article) -> tuple[str, ...]:
    """The sources of the pictures that an article shows, by name; drawings with people have none."""
    shown = (block.picture for block in article.blocks if block.picture in PICTURES)
    return tuple(dict.fromkeys(name for picture in shown for name in of(picture, article.language).sources))


def _numbers(worded: Texts, title: str, language: str) -> SafeString:
    table, titles = _table(worded, language), _sources(worded, language)
    return format_html("<details><summary>{}</summary>{}{}</details>", title, table, titles)


def _grade(row: NumberedLine, worded: Texts, language: str) -> SafeString:
    where = f"{shared(language)['sources']}: {_places(row, worded)}"
    phrase = PLAIN_GRADES[language][row.grade]
    return format_html('<span class="said-sure grade-{}" title="{}">{}</span>', row.grade.lower(), where, phrase)


def _names(worded: Texts) -> list[str]:
    """The sources of a picture and of the rows of its table, in the order of the list below it."""
    return list(dict.fromkeys((*worded.sources, *(name for row in worded.rows for name in row.sources))))


def _places(row: NumberedLine, worded: Texts) -> str:
    """Where its sources stand in that list: "1, 3"."""
    listed = _names(worded)
    return ", ".join(str(listed.index(name) + 1) for name in row.sources)


def _table(worded: Texts, language: str) -> SafeString:
    words = shared(language)
    heads, rows = (_minutes if "way" in worded.labels else _studies)(worded, language)
    return format_html(
        '<div class="scroll" role="region" aria-label="{}" tabindex="0"><table><thead><tr>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>",
        worded.title,
        format_html_join("", '<th scope="col">{}</th>', ((head,) for head in (*heads, words["grade"]))),
        format_html_join(
            "",
            '<tr><th scope="row">{}</th>{}<td>{} <span class="quiet">{}</span></td></tr>',
            (
                (
                    row.name,
                    format_html_join("", "<td>{}</td>", ((cell,) for cell in cells)),
                    _grade(row, worded, language),
                    _places(row, worded),
                )
                for row, cells in rows
            ),
        ),
    )


Cells = Iterator[tuple[NumberedLine, tuple[str, ...]]]


def _minutes(worded: Texts, language: str) -> tuple[tuple[str, ...], Cells]:
    labels, unknown = worded.labels, shared(language)["not_known"]

    def cells(row: NumberedLine) -> tuple[str, ...]:
        low, high, middle, relief = (f"{row.numbers[key][0]:g}" if key in row.numbers else "" for key in MINUTES)
        span = f"{low} {labels['to']} {high} {labels['minutes']}" if low else ""
        level = "; ".join(filter(None, (span, f"{labels['middle']}: {middle}" if middle else "", row.says)))
        return level or unknown, f"{relief} {labels['minutes']}" if relief else unknown

    return (labels["way"], labels["level"], labels["relief"]), ((row, cells(row)) for row in worded.rows)


def _studies(worded: Texts, language: str) -> tuple[tuple[str, ...], Cells]:
    labels = worded.labels
    rows = ((row, (f"{row.numbers['people'][0]:g}", row.says)) for row in worded.rows)
    return (labels["study"], labels["people"], labels["found"]), rows


def _sources(worded: Texts, language: str) -> SafeString:
    known = sources(language)
    shown = ((_titled(known[name], language), _links(known[name])) for name in _names(worded))
    items = format_html_join("", "<li>{}{}</li>", shown)
    return format_html('<ol class="picture-sources">{}</ol>', items)


def _titled(source: Source, language: str) -> SafeString:
    foreign = format_html(' lang="{}"', source.language) if source.language != language else ""
    return format_html("<span{}>{}</span>", foreign, source.text)


def _links(source: Source) -> SafeString:
    return format_html_join("", ' <a href="{}" rel="noopener">{}</a>', ((link, host(link)) for link in source.links))
