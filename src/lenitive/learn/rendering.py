"""An article as HTML that is safe to put on a page: text escaped, no raw HTML, no styles, no scripts.

>>> html("**No** better.")
'<p><strong>No</strong> better.</p>\\n'

A translation that nobody has read yet carries its notice (`Article.notice`). Telephone numbers dial (`dialing`).
The page lists the sources of the article under ids such as source-S48 (`Article.sources`, `evidence.sources`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from itertools import takewhile

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from lenitive.evidence import PLAIN_GRADES
from lenitive.learn.articles import Article
from lenitive.learn.blocks import read_blocks
from lenitive.learn.certainty import CONTRADICTED, Mark, how_sure
from lenitive.learn.claims import read_mark
from lenitive.learn.dialing import dialed
from lenitive.learn.markup import markdown, parse

Address = Callable[[str], str]


def article_html(article: Article, address: Address = str) -> str:
    """The body and its notice: above it, or below where the article begins with whom to call.

    `address` makes the link to another article or a page of what the article wrote.
    """
    notice = f'<p class="notice unread" role="note">{escape(article.notice)}</p>\n' if article.notice else ""
    body = html(article.body, address, article.language)
    return body + notice if article.opens_with_care else notice + body


def html(text: str, address: Address = str, language: str = "en") -> str:
    """Any Markdown of an article. How sure it is stands once below each section and in each row of a table.

    A row says how sure its first cell with a claim is, and opens the sources of all its cells.
    """
    tokens = parse(text)
    anchors = iter([block.anchor for block in read_blocks(text, 1) if block.kind == "heading"])
    _name_the_cells(tokens)
    for token in tokens:
        token.attrs.pop("style", None)
        if token.type == "heading_open":
            token.attrSet("id", next(anchors))
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", address(str(child.attrs["href"])))
    return _Renderer(markdown()).render(list(_with_marks(tokens)), markdown().options, {"language": language})


def _name_the_cells(tokens: Sequence[Token]) -> None:
    """A cell behind the first of its row gets the head of its column: on a phone, columns stand one below the other."""
    heads: list[str] = []
    column = 0
    for place, token in enumerate(tokens):
        if token.type == "thead_open":
            heads = []
        elif token.type == "th_open":
            heads.append("".join(child.content for child in tokens[place + 1].children or () if child.type == "text"))
        elif token.type == "tr_open":
            column = 0
        elif token.type == "td_open":
            if column and column < len(heads):
                token.attrSet("data-head", heads[column])
            column += 1


def _with_marks(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens with one more at the end of each section and of each row of a table that claims something."""
    section: list[Mark] = []
    cell: list[Mark] = []
    in_row = is_marked = False
    for place, token in enumerate(tokens):
        if token.type in ("tr_open", "tr_close"):
            in_row, is_marked = token.type == "tr_open", False
        (cell if in_row else section).extend(_marks(token))
        if token.type == "heading_open":
            yield from _how_sure(section, section)
        elif token.type == "td_close" and not is_marked:
            is_marked = bool(cell)
            yield from _how_sure([*cell, *_marks_to_the_end_of_the_row(tokens[place:])], cell)
        yield token
        if token.type == "tr_close":
            cell.clear()
    yield from _how_sure(section, section)


def _marks_to_the_end_of_the_row(tokens: Sequence[Token]) -> list[Mark]:
    rest = takewhile(lambda token: token.type != "tr_close", tokens)
    return [mark for token in rest for mark in _marks(token)]


def _marks(token: Token) -> list[Mark]:
    return [read_mark(child.meta["mark"]) for child in token.children or () if child.type == "claim_open"]


def _how_sure(marks: list[Mark], shown: list[Mark]) -> Iterator[Token]:
    """A place for the words of `shown` with the sources of `marks`; `shown` is empty afterwards."""
    if shown:
        meta = {"marks": tuple(marks), "shown": tuple(grade for grade, _ in shown)}
        yield Token("how_sure", "details", 0, meta=meta, block=True)
        shown.clear()


class _Renderer(RendererHTML):
    def text(self, tokens: Sequence[Token], idx: int, options: object, env: object) -> str:
        """Words; a telephone number in them dials, unless it stands in a link already."""
        is_in_link = sum(token.nesting for token in tokens[:idx] if token.type in ("link_open", "link_close")) > 0
        words = escape(tokens[idx].content, quote=False).replace('"', "&quot;")
        return words if is_in_link else dialed(words)

    def care(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        """An empty place with the name of a set of care cards: who shows the page fills it."""
        return f'<div data-care="{escape(tokens[index].meta["name"], quote=True)}"></div>\n'

    def picture(self, tokens: Sequence[Token], index: int, options: object, env: object) -> str:
        """An empty place with the name of the picture: who shows the page draws it (docs/articles.md)."""
        return f'<figure data-picture="{escape(tokens[index].meta["name"], quote=True)}"></figure>\n'

    def how_sure(self, tokens: Sequence[Token], index: int, options: object, env: Mapping[str, str]) -> str:
        meta = tokens[index].meta
        return how_sure(meta["marks"], env["language"], meta["shown"])

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
