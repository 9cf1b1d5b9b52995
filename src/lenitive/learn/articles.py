"""An article: one question and its answer, in front matter and Markdown, each claim with its grade and source.

    article = read_article(path.read_text(), "does-the-cream-work", "en")
    article.question, article.claims[0].grade

Articles lie in articles/<language>/<slug>.md (`shelf`). What else a good article keeps to is for `checks`.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from lenitive.documents import DocumentError, Mapping, Node, Scalar, Sequence, read_text
from lenitive.learn.blocks import ArticleBlock, read_blocks
from lenitive.learn.claims import GradedClaim

KEYS = {
    "question", "summary", "topics", "synonyms", "related", "written_on", "review_due", "reviewed_on", "checked_by",
}  # fmt: skip
LANGUAGES = {"en": "English", "es": "Spanish"}
# Translations have one key more: the pharmacist who speaks the language and has read it. Until then it says so itself.
TRANSLATIONS = {
    "es": "Aviso: este texto se tradujo del inglés. Ningún farmacéutico de habla hispana lo ha leído todavía. "
    "Si algo no está claro, pregunte en su farmacia antes de hacerlo.",
}
MOST_CHARACTERS = 60_000
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


@dataclass(frozen=True)
class Article:
    """`body` is Markdown; `first_line` where it begins in the file. No reviewer: nobody has checked it yet."""

    slug: str
    language: str
    question: str
    summary: tuple[ArticleBlock, ...]
    topics: tuple[str, ...]
    synonyms: tuple[str, ...]
    related: tuple[str, ...]
    written_on: datetime.date
    review_due: datetime.date
    reviewed_on: datetime.date | None
    checked_by: str | None
    body: str
    blocks: tuple[ArticleBlock, ...]
    first_line: int
    summary_source: str = ""
    read_by: str | None = None

    @property
    def notice(self) -> str:
        """What a translation says at its head as long as nobody who grew up with the language has read it; else ""."""
        return "" if self.read_by else TRANSLATIONS.get(self.language, "")

    @property
    def headings(self) -> tuple[ArticleBlock, ...]:
        return tuple(block for block in self.blocks if block.kind == "heading")

    @property
    def claims(self) -> tuple[GradedClaim, ...]:
        return tuple(claim for block in (*self.summary, *self.blocks) for claim in block.claims)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source of its claims once, in the order of first use."""
        return tuple(dict.fromkeys(source for claim in self.claims for source in claim.sources))

    @property
    def short(self) -> str:
        """The summary as plain words."""
        return " ".join(block.text for block in self.summary)


def read_article(text: str, slug: str, language: str) -> Article:
    """The article of a text; DocumentError with its line for what cannot be used."""
    if not _SLUG.match(slug):
        raise DocumentError(f"the file name {slug!r} must be small letters, digits and single hyphens")
    if language not in LANGUAGES:
        raise DocumentError(f"the language {language!r} is none of {', '.join(LANGUAGES)}")
    if len(text) > MOST_CHARACTERS:
        raise DocumentError(f"longer than {MOST_CHARACTERS} characters")
    head, body, first_line = _parts(text.replace("\r\n", "\n"))
    given = _front_matter(head, KEYS | {"read_by"} if language in TRANSLATIONS else KEYS)
    summary = _text(given, "summary")
    return Article(
        slug=slug,
        language=language,
        question=_text(given, "question"),
        summary=read_blocks(summary, _line(given, "summary")),
        topics=_texts(given, "topics"),
        synonyms=_texts(given, "synonyms"),
        related=_texts(given, "related"),
        written_on=_needed_date(given, "written_on"),
        review_due=_needed_date(given, "review_due"),
        reviewed_on=_date(given, "reviewed_on"),
        checked_by=_optional(given, "checked_by"),
        body=body,
        blocks=read_blocks(body, first_line),
        first_line=first_line,
        summary_source=summary,
        read_by=_optional(given, "read_by") if language in TRANSLATIONS else None,
    )


def _parts(text: str) -> tuple[str, str, int]:
    lines = text.split("\n")
    if lines[0] != "---" or "---" not in lines[1:]:
        raise DocumentError("an article begins with front matter between two lines of ---", 1)
    end = lines.index("---", 1)
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _front_matter(head: str, keys: set[str]) -> Mapping:
    try:
        # One empty line in front, where the --- stood: so the lines are those of the file.
        node = read_text("\n" + head)
    except DocumentError as error:
        error.path = error.path or "front matter"
        raise
    if not isinstance(node, Mapping):
        raise DocumentError("the front matter is keys with values", 2)
    for key, value in node.items.items():
        if key not in keys:
            raise value.error(f"the key {key!r} is not used in an article; known: {', '.join(sorted(keys))}")
    if missing := sorted(keys - node.items.keys()):
        raise DocumentError(f"the front matter lacks {', '.join(missing)} (an empty value is written as nothing)", 2)
    return node


def _line(given: Mapping, key: str) -> int:
    return given.items[key].line or 2


def _optional(given: Mapping, key: str) -> str | None:
    node = given.items[key]
    if not isinstance(node, Scalar):
        raise node.error(f"{key} is one text")
    return node.text


def _text(given: Mapping, key: str) -> str:
    text = _optional(given, key)
    if not text or not text.strip():
        raise given.items[key].error(f"{key} is needed")
    return text.strip()


def _texts(given: Mapping, key: str) -> tuple[str, ...]:
    node: Node = given.items[key]
    if isinstance(node, Scalar) and node.text is None:
        return ()
    if not isinstance(node, Sequence):
        raise node.error(f"{key} is a list: [one, two]")
    texts = [item.text for item in node.items if isinstance(item, Scalar) and item.text]
    if len(texts) < len(node.items):
        raise node.error(f"{key} is a list of texts")
    return tuple(texts)


def _date(given: Mapping, key: str) -> datetime.date | None:
    text = _optional(given, key)
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        raise given.items[key].error(f"{key} is a date such as 2027-11-24, not {text!r}") from None


def _needed_date(given: Mapping, key: str) -> datetime.date:
    date = _date(given, key)
    if date is None:
        raise given.items[key].error(f"{key} is needed: a date such as 2027-11-24")
    return date
