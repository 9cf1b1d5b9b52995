"""The articles on their shelf: read once, with the data that goes along; the first fault stops the start.

    all_articles("en")["crps"].question
    all_articles("en")["crps"].sources   # ids of evidence/sources.yaml (lenitive.evidence)

In a checkout they lie in `articles/`; a built package carries them in `article_data` (pyproject.toml).
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from lenitive.documents import DocumentError, Mapping, read_file
from lenitive.evidence import sources
from lenitive.learn.articles import TRANSLATIONS, Article, read_article
from lenitive.learn.care import SETS
from lenitive.learn.links import astray
from lenitive.rules import read_as

_CHECKOUT = Path(__file__).resolve().parents[3] / "articles"
Value = TypeVar("Value")
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[1] / "article_data"


@dataclass(frozen=True)
class Promise:
    """A pattern of what no article says of its own, in small letters, and why."""

    pattern: str
    reason: str


@dataclass(frozen=True)
class RefusedPhrase:
    """A pattern of what a translation says and no American would, in small letters, and what to say."""

    pattern: str
    say: str


@dataclass(frozen=True)
class TaughtWord:
    """A word of the clinic that an article may use where it explains it, and patterns of what counts as explaining."""

    word: str
    explained: tuple[str, ...]


def table(name: str, key: str, of: type[Value]) -> Value:
    """One table of articles/<name>.yaml as `of` says (see lenitive.rules); DocumentError with file, line and path."""
    try:
        tree = _tree(name)
        if key not in tree.items:
            raise tree.error(f"the table {key!r} is missing")
        return cast(Value, read_as(of, tree.items[key]))
    except DocumentError as error:
        error.source = f"articles/{name}.yaml"
        raise


@cache
def _tree(name: str) -> Mapping:
    tree = read_file(FOLDER / f"{name}.yaml")
    if not isinstance(tree, Mapping):
        raise tree.error("is not a mapping: write it as keys with values")
    return tree


@cache
def allowed_words(language: str = "en") -> frozenset[str]:
    """Words that count as easy in the reading grade, in small letters."""
    words = table("plain_words", "words" if language == "en" else f"words_{language}", dict[str, str])
    return frozenset(word.lower() for word in words)


@cache
def promises(language: str = "en") -> tuple[Promise, ...]:
    """Patterns of what no article says of its own, each with its reason."""
    return table("promises", "patterns" if language == "en" else f"patterns_{language}", tuple[Promise, ...])


@cache
def refused_phrases(language: str = "en") -> tuple[RefusedPhrase, ...]:
    """What no public page of a language says, each with what to say."""
    return table(
        "refused_phrases", "patterns" if language == "en" else f"patterns_{language}", tuple[RefusedPhrase, ...]
    )


@cache
def taught_words() -> tuple[TaughtWord, ...]:
    """The words of the clinic that English articles use and explain."""
    return table("plain_words", "taught", tuple[TaughtWord, ...])


@cache
def pictures() -> frozenset[str]:
    """The names of the pictures that an article may show."""
    return frozenset(table("pictures", "pictures", dict[str, str]))


@cache
def moved() -> dict[str, str]:
    """Old slugs of articles, each with the one that it has now."""
    return table("moved", "moved", dict[str, str])


@cache
def all_articles(language: str = "en") -> dict[str, Article]:
    """Every article of a language by slug, in the order of the names; empty where there are none yet.

    DocumentError for one that cannot be read, for one that leads to an article that is not there, and for a
    translated language that lacks one.
    """
    folder = FOLDER / language
    found = {path.stem: read_article_file(path) for path in sorted(folder.glob("*.md"))}
    for article in found.values():
        for line, sentence in astray(article, found):
            raise DocumentError(sentence, line, source=str(folder / f"{article.slug}.md"))
    if language in TRANSLATIONS:
        _need_twins(folder, found.keys())
    return found


def _need_twins(folder: Path, found: Set[str]) -> None:
    originals = {path.stem for path in (FOLDER / "en").glob("*.md")}
    for slug in sorted(originals ^ found):
        there, lacking = ("en", folder.name) if slug in originals else (folder.name, "en")
        raise DocumentError(
            f"it has no twin {lacking}/{slug}.md: every article stands in both languages",
            source=f"{FOLDER / there / slug}.md",
        )


def read_article_file(path: Path | str) -> Article:
    """One article; its language is the name of its folder. DocumentError with file and line."""
    path = Path(path)
    try:
        article = read_article(path.read_bytes().decode("utf-8"), path.stem, path.resolve().parent.name)
        for claim in article.claims:
            if unknown := [source for source in claim.sources if source not in sources()]:
                raise DocumentError(f"the source {unknown[0]} is not in evidence/sources.yaml", claim.line)
        for block in article.blocks:
            if block.picture and block.picture not in pictures():
                raise DocumentError(f"the picture {block.picture} is not in articles/pictures.yaml", block.line)
            if block.care and block.care not in SETS.read():
                raise DocumentError(f"the care cards {block.care} are not in rules/care.yaml", block.line)
        return article
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror}", source=str(path)) from error
    except UnicodeDecodeError as error:
        raise DocumentError("not UTF-8 text", source=str(path)) from error
    except DocumentError as error:
        error.source = str(path)
        raise
