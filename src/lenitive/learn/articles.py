"""An article: one question and its answer, in front matter and Markdown, each claim with its grade and source.

    article = read_article(path.read_text(), "does-the-cream-work", "en")
    article.question, article.claims[0].grade

Articles lie in articles/<language>/<slug>.md (`shelf`). What else a good article keeps to is for `checks`.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from lenitive.documents import DocumentError, read_text
from lenitive.fields import Fields, Manner, strict
from lenitive.learn.blocks import ArticleBlock, read_blocks
from lenitive.learn.care import care_sources
from lenitive.learn.claims import GradedClaim

NEEDED = {
    "question": "Does the cream work?",
    "summary": "It helps some people.",
    "written_on": "2026-11-24",
    "review_due": "2027-11-24",
}
MAY_BE_EMPTY = ("topics", "synonyms", "related", "reviewed_on", "checked_by")
KEYS = (*NEEDED, *MAY_BE_EMPTY)
READ_BY = "read_by"
FRONT_MATTER = Manner(when_empty="write a value")
LANGUAGES = {"en": "English", "es": "Spanish"}
# Translations have one key more: the pharmacist who speaks the language and has read it. Until then it says so itself.
TRANSLATIONS = {
    "es": "Ningún farmacéutico de habla hispana ha revisado esta página todavía. "
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
        """Every source of its claims and then of its care cards once, in the order of first use."""
        claimed = (source for claim in self.claims for source in claim.sources)
        carried = (source for block in self.blocks if block.care for source in care_sources(block.care))
        return tuple(dict.fromkeys((*claimed, *carried)))

    @property
    def opens_with_care(self) -> bool:
        """Whether it begins with care cards: then nothing stands above them."""
        return bool(self.blocks) and self.blocks[0].kind == "care"

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
    fields = _front_matter(head)
    is_translation = language in TRANSLATIONS
    fields.allow((*KEYS, READ_BY) if is_translation else KEYS)
    texts = {key: fields.needed(key, NEEDED[key]) for key in ("question", "summary")}
    lists = {key: _texts(fields, key) for key in ("topics", "synonyms", "related")}
    dates = {key: _day(fields, key) for key in ("written_on", "review_due", "reviewed_on")}
    checked_by, read_by = _person(fields, "checked_by"), _person(fields, READ_BY) if is_translation else None
    fields.stop()
    written_on, review_due = dates["written_on"], dates["review_due"]
    assert written_on and review_due
    return Article(
        slug=slug,
        language=language,
        question=texts["question"],
        summary=read_blocks(texts["summary"], fields.line("summary") or 2),
        **lists,
        written_on=written_on,
        review_due=review_due,
        reviewed_on=dates["reviewed_on"],
        checked_by=checked_by,
        body=body,
        blocks=read_blocks(body, first_line),
        first_line=first_line,
        summary_source=texts["summary"],
        read_by=read_by,
    )


def _parts(text: str) -> tuple[str, str, int]:
    lines = text.split("\n")
    if lines[0] != "---" or "---" not in lines[1:]:
        raise DocumentError("an article begins with front matter between two lines of ---", 1)
    end = lines.index("---", 1)
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _front_matter(head: str) -> Fields:
    try:
        # One empty line in front, where the --- stood: so the lines are those of the file.
        node = read_text("\n" + head)
    except DocumentError as error:
        error.path = error.path or "front matter"
        raise
    return strict(node, FRONT_MATTER, "the front matter", *NEEDED)


def _texts(fields: Fields, key: str) -> tuple[str, ...]:
    fields.require_shown(key)
    return () if fields.is_blank(key) else fields.texts(key, "one, two")


def _day(fields: Fields, key: str) -> datetime.date | None:
    if key in NEEDED:
        fields.require(key, NEEDED[key])
        return fields.day(key)
    fields.require_shown(key)
    return None if fields.is_blank(key) else fields.day(key)


def _person(fields: Fields, key: str) -> str | None:
    fields.require_shown(key)
    return None if fields.is_blank(key) else fields.text(key)
