"""An article as HTML that is safe to put on a page: text escaped, no raw HTML, no styles, no scripts.

>>> html("**No** better.")
'<p><strong>No</strong> better.</p>\\n'

A translation that nobody has read yet begins with its notice (`Article.notice`).
The page lists the sources of the article under ids such as source-S48 (`Article.sources`, `evidence.sources`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from lenitive.evidence import PLAIN_GRADES
from lenitive.learn.articles import Article
from lenitive.learn.blocks import read_blocks
from lenitive.learn.certainty import CONTRADICTED, Mark, how_sure
from lenitive.learn.claims import read_mark
from lenitive.learn.markup import markdown, parse

Address = Callable[[str], str]


def article_html(article: Article, address: Address = str) -> str:
    """The body, below its notice. `address` makes the link to another article or a page of what the article wrote."""
    notice = f'<p class="notice unread" role="note">{escape(article.notice)}</p>\n' if article.notice else ""
    return notice + html(article.body, address, article.language)


def html(text: str, address: Address = str, language: str = "en") -> str:
    """Any Markdown of an article. How sure it is stands once below each section and in each row of a table."""
    tokens = parse(text)
    anchors = iter([block.anchor for block in read_blocks(text, 1) if block.kind == "heading"])
    for token in tokens:
        token.attrs.pop("style", None)
        if token.type == "heading_open":
            token.attrSet("id", next(anchors))
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", address(str(child.attrs["href"])))
    return _Renderer(markdown()).render(list(_with_marks(tokens)), markdown().options, {"language": language})


def _with_marks(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens with one more at the end of each section and of each row of a table that claims something."""
    section: list[Mark] = []
    row: list[Mark] = []
    in_table = False
    for place, token in enumerate(tokens):
        in_table = in_table or token.type == "table_open"
        (row if in_table else section).extend(_marks(token))
        if token.type == "heading_open":
            yield from _gathered(section)
        elif token.type == "td_close" and tokens[place + 1].type == "tr_close":
            yield from _gathered(row)
        elif token.type == "table_close":
            in_table = False
        yield token
    yield from _gathered(section)


def _marks(token: Token) -> list[Mark]:
    return [read_mark(child.meta["mark"]) for child in token.children or () if child.type == "claim_open"]


def _gathered(marks: list[Mark]) -> Iterator[Token]:
    if marks:
        yield Token("how_sure", "details", 0, meta={"marks": tuple(marks)}, block=True)
        marks.clear()


class _Renderer(RendererHTML):
    def picture(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        """An empty place with the name of the picture: who shows the page draws it (docs/articles.md)."""
        return f'<figure data-picture="{escape(tokens[index].meta["name"], quote=True)}"></figure>\n'

    def how_sure(self, tokens: Sequence[Token], index: int, options: object, env: Mapping[str, str]) -> str:
        return how_sure(tokens[index].meta["marks"], env["language"])

    def claim_open(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        grade, _ = read_mark(tokens[index].meta["mark"])
        kind = " contradicted" if grade == CONTRADICTED else ""
        return f'<span class="claim{kind}">'

    def claim_close(self, tokens: Sequence[Token], index: int, options: object, env: Mapping[str, str]) -> str:
        """What others say and studies do not bears its words at once; the rest waits for the end of the section."""
        opening = next(token for token in reversed(tokens[:index]) if token.type == "claim_open")
        grade, _ = read_mark(opening.meta["mark"])
        if grade != CONTRADICTED:
            return "</span>"
        return f'</span> <span class="says-no">({PLAIN_GRADES[env["language"]][grade]})</span>'
