"""An article as HTML that is safe to put on a page: text escaped, no raw HTML, no styles, no scripts.

>>> html("**No** better.")
'<p><strong>No</strong> better.</p>\\n'

A translation that nobody has read yet begins with its notice (`Article.notice`).
The page lists the sources of the article under ids such as source-S48 (`Article.sources`, `evidence.sources`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from lenitive.evidence import GRADES
from lenitive.learn.articles import Article
from lenitive.learn.blocks import read_blocks
from lenitive.learn.claims import read_mark
from lenitive.learn.markup import markdown, parse

Address = Callable[[str], str]
_GRADE_LINE = {"en": "Grade {}: {}, {}", "es": "Grado {}: {}, {}"}
_COUNTED = {"en": ("1 source", "{} sources"), "es": ("1 fuente", "{} fuentes")}


def article_html(article: Article, address: Address = str) -> str:
    """The body, below its notice. `address` makes the link to another article or a page of what the article wrote."""
    notice = f'<p class="notice unread" role="note">{escape(article.notice)}</p>\n' if article.notice else ""
    return notice + html(article.body, address, article.language)


def html(text: str, address: Address = str, language: str = "en") -> str:
    """Any Markdown of an article; grades are named in its language."""
    tokens = parse(text)
    anchors = iter([block.anchor for block in read_blocks(text, 1) if block.kind == "heading"])
    for token in tokens:
        token.attrs.pop("style", None)
        if token.type == "heading_open":
            token.attrSet("id", next(anchors))
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", address(str(child.attrs["href"])))
    return _Renderer(markdown()).render(tokens, markdown().options, {"language": language})


def grade_words(grade: str, sources: Sequence[str], language: str) -> str:
    """What a grade means, in words: "Grade B: limited trials, 2 sources"."""
    counted = _COUNTED[language][len(sources) > 1].format(len(sources))
    return _GRADE_LINE[language].format(grade, GRADES[language][grade], counted)


class _Renderer(RendererHTML):
    def picture(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        """An empty place with the name of the picture: who shows the page draws it (docs/articles.md)."""
        return f'<figure data-picture="{escape(tokens[index].meta["name"], quote=True)}"></figure>\n'

    def claim_open(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        grade, _ = read_mark(tokens[index].meta["mark"])
        kind = " contradicted" if grade == "X" else ""
        return f'<span class="claim{kind}">'

    def claim_close(self, tokens: Sequence[Token], index: int, options: object, env: Mapping[str, str]) -> str:
        opening = next(token for token in reversed(tokens[:index]) if token.type == "claim_open")
        grade, sources = read_mark(opening.meta["mark"])
        language = env["language"]
        worded = escape(grade_words(grade, sources, language), quote=True)
        names = escape(" ".join(sources), quote=True)
        link = f'href="#source-{names.split()[0]}" data-sources="{names}" title="{worded}" aria-label="{worded}"'
        return f'</span><a class="grade grade-{grade.lower()}" {link}>{grade}</a>'
