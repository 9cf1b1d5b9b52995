"""The articles on their shelf: read once, with the data that goes along; the first fault stops the start.

    all_articles("en")["crps"].question
    all_articles("en")["crps"].sources   # ids of evidence/sources.yaml (lenitive.evidence)

In a checkout they lie in `articles/`; a built package carries them in `article_data` (pyproject.toml).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from lenitive.documents import DocumentError, plain, read_file
from lenitive.evidence import sources
from lenitive.learn.articles import TRANSLATIONS, Article, read_article
from lenitive.learn.links import astray

_CHECKOUT = Path(__file__).resolve().parents[3] / "articles"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[1] / "article_data"


@cache
def data(name: str) -> dict[str, Any]:
    """What articles/<name>.yaml holds; not to be changed. DocumentError or ValueError when it cannot be used."""
    found = plain(read_file(FOLDER / f"{name}.yaml"))
    if not isinstance(found, dict):
        raise ValueError(f"articles/{name}.yaml is not a mapping: write it as keys with values")
    return found


@cache
def allowed_words(language: str = "en") -> frozenset[str]:
    """Words that count as easy in the reading grade, in small letters."""
    return frozenset(word.lower() for word in data("plain_words")["words" if language == "en" else f"words_{language}"])


def promises(language: str = "en") -> list[dict[str, str]]:
    """Patterns of what no article says of its own, each with its reason."""
    found: list[dict[str, str]] = data("promises")["patterns" if language == "en" else f"patterns_{language}"]
    return found


@cache
def pictures() -> frozenset[str]:
    """The names of the pictures that an article may show."""
    return frozenset(data("pictures")["pictures"])


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
        _need_twins(folder, found)
    return found


def _need_twins(folder: Path, found: Mapping[str, Article]) -> None:
    originals = {path.stem for path in (FOLDER / "en").glob("*.md")}
    for slug in sorted(originals ^ found.keys()):
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
        return article
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror}", source=str(path)) from error
    except UnicodeDecodeError as error:
        raise DocumentError("not UTF-8 text", source=str(path)) from error
    except DocumentError as error:
        error.source = str(path)
        raise
