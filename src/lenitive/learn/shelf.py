"""The articles on their shelf: read once, with the data that goes along; the first fault stops the start.

    all_articles("en")["crps"].question
    sources()["S48"].title

In a checkout they lie in `articles/`; a built package carries them in `article_data` (pyproject.toml).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lenitive.documents import DocumentError, plain, read_file
from lenitive.learn.articles import TRANSLATIONS, Article, read_article
from lenitive.learn.links import astray

_CHECKOUT = Path(__file__).resolve().parents[3] / "articles"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[1] / "article_data"


@dataclass(frozen=True)
class Source:
    """`is_weak`: a tertiary page or memory; alone it carries no more than grade C. No address: there is none.

    `mark`: what readers see in place of the name where there is little room. `language`: of the title. `is_copy`: read
    in a copy that has no address of its own.
    """

    name: str
    title: str
    address: str | None
    is_weak: bool
    mark: str = ""
    language: str = "en"
    is_copy: bool = False

    @property
    def links(self) -> tuple[str, ...]:
        """Where the address can be opened; a DOI, PMID or PMC number counts."""
        found = []
        for part in (self.address or "").replace(",", ";").split(";"):
            word = part.strip().removesuffix("(copy)").strip()
            if word.startswith(("http://", "https://")) and " " not in word:
                found.append(word)
            elif word.startswith("doi 10."):
                found.append("https://doi.org/" + word.removeprefix("doi "))
            elif word.startswith("PMID ") and word[5:].isdigit():
                found.append(f"https://pubmed.ncbi.nlm.nih.gov/{word[5:]}/")
        return tuple(found)


@cache
def data(name: str) -> dict[str, Any]:
    """What articles/<name>.yaml holds; not to be changed. DocumentError or ValueError when it cannot be used."""
    found = plain(read_file(FOLDER / f"{name}.yaml"))
    if not isinstance(found, dict):
        raise ValueError(f"articles/{name}.yaml is not a mapping: write it as keys with values")
    return found


@cache
def sources(language: str = "en") -> dict[str, Source]:
    """Every source an article may name. Titles are as published; only the project's own words are in the language."""
    return {name: _source(name, given, language) for name, given in data("sources")["sources"].items()}


def _source(name: str, given: dict[str, str], language: str) -> Source:
    address = None if given["address"] in ("none", "copy") else given["address"]
    title = given.get(f"title_{language}", given["title"])
    return Source(
        name,
        title,
        address,
        is_weak=given.get("weak") == "true",
        mark=given.get(f"mark_{language}", given.get("mark", name)),
        language=language if f"title_{language}" in given else "en",
        is_copy=given["address"] == "copy",
    )


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
                raise DocumentError(f"the source {unknown[0]} is not in articles/sources.yaml", claim.line)
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
