"""Where things are known from and how sure they are: the one list of sources, grades, tags, the dagger.

>>> source("S7").brief
'Fanta 2015, Eur J Clin Pharmacol 71:441-447'
>>> cited("S7 (11 men); policy")
'Fanta 2015, Eur J Clin Pharmacol 71:441-447 (11 men); policy†'

The list is evidence/sources.yaml, the kinds of source evidence/kinds.yaml; a built package carries both in
`source_data` beside this module (pyproject.toml). The authority is printed; where we read it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lenitive.documents import DocumentError, Mapping, Node, Scalar, read_file
from lenitive.spelling import hint

_CHECKOUT = Path(__file__).resolve().parents[2] / "evidence"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("source_data")

# How well a claim is supported: for the professional pages, and in the words of every public page.
GRADES = {
    "en": {
        "A": "consistent trials",
        "B": "limited trials",
        "C": "weak evidence, or expert opinion",
        "X": "contradicted or unsupported",
    },
    "es": {
        "A": "estudios que coinciden",
        "B": "pocos estudios",
        "C": "débil, u opinión de expertos",
        "X": "los estudios dicen lo contrario, o nada lo apoya",
    },
}
PLAIN_GRADES = {
    "en": {"A": "Good studies agree", "B": "A few small studies", "C": "Weak or none", "X": "Studies say no"},
    "es": {
        "A": "Los buenos estudios coinciden",
        "B": "Unos pocos estudios pequeños",
        "C": "Pruebas débiles o ninguna",
        "X": "Los estudios dicen que no",
    },
}
# Where one number or sentence comes from.
TAGS = {
    "found": "read in the source",
    "found-2nd": "read in somebody's transcription of the source",
    "found (tertiary)": "read on a tertiary page, to be confirmed",
    "recalled": "from memory, to be verified",
    "derived": "calculated from numbers that were found",
    "calibrated": "fitted here to a published number",
    "assumed": "assumed here; nothing is published",
    "policy": "our own rule",
    "general method": "usual practice, nobody's publication, to be verified",
    "load": "a round number that only makes work for a timing",
}
MODEL_TAGS = ("found", "found-2nd", "found (tertiary)", "recalled", "derived", "calibrated", "assumed", "load")
RULE_TAGS = ("found", "found-2nd", "recalled", "derived", "assumed", "policy")
FORMULA_TAGS = ("found", "found-2nd", "recalled", "derived", "general method", "policy")

DAGGER = "\u2020"
FOOTNOTES = {"en": f"{DAGGER} original not read by us", "es": f"{DAGGER} no hemos leído el original"}
# The same for patients, once on a page.
NOTES_FOR_PATIENTS = {
    "en": f"{DAGGER} We know this one from a summary, a copy or a report. We still have to read the full original.",
    "es": f"{DAGGER} La conocemos por un resumen, una copia o un reporte. Nos falta leer el original completo.",
}
_HAS_NO_ORIGINAL = ("unknown", "practice", "calculation")  # kinds: there is nothing that could be read

MOST_AT_A_GLANCE = 2
_WORDED = ("title", "section", "mark")  # each also in Spanish, such as title_es
_KNOWN = ("kind", "authors", "issuer", "year", "doi", "pmid", "pmcid", "at")
_ANSWERED = ("verify", "weak")
_NEEDED = ("title", "read_in", "verify")
_KEYS = (*_WORDED, *(f"{key}_es" for key in _WORDED), *_KNOWN, "read_in", *_ANSWERED)
_NUMBER = re.compile(r"(?<![\w-])S\d+[a-z]?(?![\w-])")
_OURS = re.compile(r"(?:docs|rules)/[\w.-]+\.(?:md|yaml)(?:, \w+)?(?:: (?P<detail>.*))?\Z")  # our own documents
_BETWEEN = re.compile(r"; (?![^(]*\))")  # not inside a detail
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_PART = re.compile(r"(?P<id>[A-Za-z0-9-]+)(?P<detail> \(.*\))?\Z")


@dataclass(frozen=True)
class SourceKind:
    """A kind of source. `may_be_authority`: what a professional signs may name it; else it is only where we read."""

    name: str
    says: str
    may_be_authority: bool


@dataclass(frozen=True, kw_only=True)
class Source:
    """One source. What is not known is empty; `verify`: the original was not read; `is_weak`: grade C at most, alone.

    `kind`: a name of evidence/kinds.yaml. `title` is in `language`. `mark`: what readers see in place of the id.
    `read_in`: where we read it, never shown. `at`: the address of the original itself.
    """

    id: str
    kind: str
    title: str
    read_in: str
    verify: bool
    authors: str = ""
    issuer: str = ""
    year: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    at: str = ""
    section: str = ""
    is_weak: bool = False
    mark: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        if self.kind not in kinds():
            raise ValueError(f"{self.id}: the kind {self.kind!r} is none of {', '.join(kinds())}")

    @property
    def is_unread(self) -> bool:
        """Whether there is an original and nobody here has read it in full."""
        return self.verify and self.kind not in _HAS_NO_ORIGINAL

    @property
    def may_be_authority(self) -> bool:
        """Whether what a professional signs or a patient reads may name it."""
        return kinds()[self.kind].may_be_authority

    @property
    def links(self) -> tuple[str, ...]:
        """Where the original can be opened: its own address, its DOI, its numbers in PubMed and PMC."""
        found = (
            self.at,
            f"https://doi.org/{self.doi}" if self.doi else "",
            f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/" if self.pmid else "",
            f"https://pmc.ncbi.nlm.nih.gov/articles/{self.pmcid}/" if self.pmcid else "",
        )
        return tuple(part for part in found if part)

    @property
    def brief(self) -> str:
        """What stands behind a sentence: its mark, or author, year and journal, or its title where it has no author."""
        if not self.authors or self.mark != self.id:
            return self.title if self.mark == self.id else self.mark
        journal = self.issuer or next(iter(self._numbers), "")
        return ", ".join(part for part in (f"{self._family} {self.year}".strip(), journal) if part)

    @property
    def short(self) -> str:
        """What a line at a glance has room for: its mark, or family and year, or its title up to a colon."""
        if self.mark != self.id:
            return self.mark
        return f"{self._family} {self.year}".strip() if self.authors else self.title.partition(": ")[0]

    @property
    def _family(self) -> str:
        return re.split(r" [A-Z]{1,3}\b| et al\.", self.authors)[0]

    @property
    def text(self) -> str:
        """Authors, year, title and issuer, as a list of sources has it."""
        head = " ".join(part for part in (self.authors, self.year if self.authors else "") if part)
        section = "" if self.section in self.title else self.section
        where = ", ".join(part for part in (self.issuer, "" if self.authors else self.year, section) if part)
        return ". ".join(part for part in (head.rstrip("."), self.title, where) if part)

    @property
    def citation(self) -> str:
        """The text with its numbers, that it is weak, and a dagger where the original was not read."""
        worded = ". ".join(part for part in (self.text, "; ".join(self._numbers)) if part)
        return marked(f"{worded} (weak: confirm before use)" if self.is_weak else worded, self.verify)

    def to_dict(self) -> dict[str, str | bool]:
        """Its id, what it is, and whether its original is to be verified."""
        return {"id": self.id, "what": self.citation.removesuffix(DAGGER), "verify": self.verify}

    @property
    def _numbers(self) -> tuple[str, ...]:
        found = (f"doi {self.doi}" if self.doi else "", f"PMID {self.pmid}" if self.pmid else "", self.pmcid)
        return tuple(part for part in found if part)


@cache
def kinds() -> dict[str, SourceKind]:
    """Every kind of source by its name. Not to be changed."""
    rows = _mapping(_mapping(read_file(FOLDER / "kinds.yaml")).items["kinds"])
    texts = {name: _row_of_kind(_mapping(row)) for name, row in rows.items.items()}
    return {name: SourceKind(name, row["says"], row["may_be_authority"] == "true") for name, row in texts.items()}


def _row_of_kind(node: Mapping) -> dict[str, str]:
    return {key: _text(value) for key, value in node.items.items()}


@cache
def sources(language: str = "en") -> dict[str, Source]:
    """Every source by its id; titles that are our own words in the language. Not to be changed.

    DocumentError with file, line and path when one cannot be read.
    """
    try:
        rows = _mapping(_mapping(read_file(FOLDER / "sources.yaml")).items["sources"])
        return {name: _read(name, _row(_mapping(row)), language) for name, row in rows.items.items()}
    except DocumentError as error:
        error.source = "evidence/sources.yaml"
        raise


def _row(node: Mapping) -> dict[str, str]:
    """The texts of one source by key. DocumentError for a key that no source has, and for one that each needs."""
    for key, value in node.items.items():
        if key not in _KEYS:
            raise value.error(f"the key {key!r} is not known here{hint(key, _KEYS, of='key')}")
        if key in _ANSWERED and (not isinstance(value, Scalar) or value.text not in ("true", "false")):
            raise value.error("write true or false")
    if lacking := next((key for key in _NEEDED if key not in node.items), ""):
        raise node.error(f"the key {lacking!r} is missing")
    return {key: _text(value) for key, value in node.items.items()}


def _mapping(node: Node) -> Mapping:
    if not isinstance(node, Mapping):
        raise node.error("keys with values are needed here")
    return node


def _text(node: Node) -> str:
    if not isinstance(node, Scalar) or node.text is None:
        raise node.error("one value is needed here")
    return node.text


def _read(name: str, row: dict[str, str], language: str) -> Source:
    own = {key: row.get(f"{key}_{language}", row.get(key, "")) for key in _WORDED}
    rest = {key: row.get(key, "") for key in _KNOWN}
    return Source(
        id=name,
        title=own["title"],
        section=own["section"],
        mark=own["mark"] or name,
        read_in=row["read_in"],
        verify=row["verify"] == "true",
        is_weak=row.get("weak") == "true",
        language=language if f"title_{language}" in row else "en",
        **rest,
    )


def source(name: str) -> Source:
    """The source of this id, in English; an unknown id is a programmer's mistake (KeyError)."""
    return sources()[name]


def listed(names: Iterable[str]) -> tuple[Source, ...]:
    """The sources of these ids, in order, each once; KeyError for an unknown one."""
    return tuple(source(name) for name in dict.fromkeys(names))


def cited(text: str, language: str = "en", *, verify: bool = False) -> str:
    """A text such as "S48 (133 people); policy" with each id as its source's brief; what is no id stays as written.

    One dagger stands at its end where the entry is to be verified, or the original of one of its ids was not read.
    Our own policy has no original.
    """
    parts = _BETWEEN.split(text)
    is_ours = all(part.startswith("policy") for part in parts)
    worded = "; ".join(_cited(part, language) for part in parts)
    return marked(worded, is_unread(text) or (verify and not is_ours))


def is_unread(text: str) -> bool:
    """Whether the original of a source that the text names by its id was not read."""
    return any(sources()[name].verify for name in named_ids(text))


def named_ids(text: str) -> tuple[str, ...]:
    """The ids of sources in a text such as "S48 (133 people); policy", "S67, S63" or "Chong 2006 (S18)"."""
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if word in sources()))


def together(*texts: str) -> str:
    """Several authorities as one entry, each once, with one dagger at its end where one of them has it."""
    parts = dict.fromkeys(part for text in texts for part in text.replace(DAGGER, "").split("; ") if part)
    return marked("; ".join(parts), any(DAGGER in text for text in texts))


def _cited(part: str, language: str) -> str:
    found = _PART.match(part)
    known = sources(language).get(found["id"]) if found else None
    return known.brief + (found["detail"] or "") if found and known else part


def named(text: str) -> str:
    """Each id of a list such as "S67, REMS" or "S49 (cadaver skin)" by its short title, each title once.

    In any other words only the numbers of sources are titles; the rest stays as written. A document of ours is policy:
    whoever reads a page or a paper cannot open it.
    """
    if names := _ids(text):
        return "; ".join(dict.fromkeys(map(_called, names)))
    return "; ".join(_named(part) for part in _BETWEEN.split(text))


def at_a_glance(text: str) -> str:
    """The same of the first two of a list of ids, and how many more there are."""
    found = list(dict.fromkeys(source(name).short for name in _ids(text)))
    more = f" and {len(found) - MOST_AT_A_GLANCE} more" if len(found) > MOST_AT_A_GLANCE else ""
    return ", ".join(found[:MOST_AT_A_GLANCE]) + more if found else named(cited(text))


def _ids(text: str) -> list[str]:
    """The ids of a list with commas; none where anything else stands in it."""
    names = text.split(", ")
    return names if all(name in sources() for name in names) else []


def _named(part: str) -> str:
    if ours := _OURS.match(part):
        return f"policy: {ours['detail']}" if ours["detail"] else "policy"
    found = _PART.match(part)
    if found and found["id"] in sources():
        return _called(found["id"]) + _numbers_named(found["detail"] or "")
    return _numbers_named(part)


def _numbers_named(text: str) -> str:
    return _NUMBER.sub(lambda found: _called(found[0]) if found[0] in sources() else found[0], text)


def _called(name: str) -> str:
    """Its short title; where another paper of that year has the same, the journal as well."""
    one = source(name)
    alike = {other.brief for other in sources().values() if other.short == one.short}
    return one.brief if one.authors and len(alike) > 1 else one.short


def marked(text: str, verify: bool) -> str:
    """The text, with one dagger behind it where its original is to be verified."""
    return text + DAGGER if verify and not text.endswith(DAGGER) else text


def footnote(texts: Iterable[str], language: str = "en") -> str:
    """What the dagger means, where one of these texts carries it; else an empty text."""
    return FOOTNOTES[language] if any(DAGGER in text for text in texts) else ""
