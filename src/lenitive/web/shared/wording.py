"""The words of the public site in both languages, from one source: words/*.yaml of each wing, each text {en: …, es: …}.

    words("es")["stores"]["call"]           # "Llamar"
    address("/learn/crps", "es")            # "/es/learn/crps"

`parts` of a page are told apart by the name of the file: words("en")["home"] is what words/home.yaml holds.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from lenitive.documents import DocumentError, Node, Scalar, read_file
from lenitive.evidence import PLAIN_GRADES
from lenitive.fields import Manner, strict

WINGS = Path(__file__).resolve().parents[1]  # each keeps the words of its own pages
LANGUAGES = ("en", "es")


def language_of(path: str) -> str:
    """The language of an address: those of Spanish pages begin with /es."""
    return "es" if path == "/es" or path.startswith("/es/") else "en"


def address(path: str, language: str) -> str:
    """The address of a page in a language: "/", "es" → "/es"."""
    if language == "en":
        return path
    return "/es" if path == "/" else f"/es{path}"


def plain_address(path: str) -> str:
    """The address of the same page in English: "/es/learn" → "/learn"."""
    return path if language_of(path) == "en" else path.removeprefix("/es") or "/"


@cache
def words(language: str) -> dict[str, Any]:
    """All words of a language by file and key, and those of the grades; not to be changed.

    DocumentError with file and line for a broken one.
    """
    found = {path.stem: _read(path, language) for path in sorted(WINGS.glob("*/words/*.yaml"))}
    return found | {"grades": PLAIN_GRADES[language]}


def _read(path: Path, language: str) -> Any:
    try:
        return _in(language, read_file(path))
    except DocumentError as error:
        error.source = str(path)
        raise


def _in(language: str, node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text or ""
    fields = strict(node, Manner(), "a file of words", "title")
    if not fields.node.items.keys() & set(LANGUAGES):
        return {key: _in(language, value) for key, value in fields.node.items.items()}
    fields.allow(LANGUAGES)
    for each in LANGUAGES:
        fields.require(each, "the same text in this language")
    fields.stop()
    return _in(language, fields.node.items[language])
