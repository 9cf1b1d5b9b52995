"""A second reader of directions: from the printed sentence back to what is done, how much, where and how often.

    read("Apply 2 pumps (2.9 g) to each knee 3 times a day, up to 4 times a day if needed.", "en")
    # Read(doing="apply", per_place=Fraction("2.9"), unit="g", places=2, …)

It knows no rule of the product: the grammar is written out here once more. What it cannot read is no direction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

NUMBER = r"[0-9]+(?:\.[0-9]+)?"
PIECES = {
    "en": "capsules?|troches?|lozenges?|tablets?|wafers?|films?|suppository|suppositories",
    "es": "cápsulas?|pastillas?|tabletas?|obleas?|láminas?|supositorios?",
}
STROKES = {
    "en": "pumps?|clicks?|sprays?|fingertip lengths?|drops?",
    "es": "pulsaciones|pulsación|clics?|atomizaciones|atomización|largos? de la yema del dedo|gotas?",
}
MARKS = {"en": "marks? on the syringe", "es": "marcas? de la jeringa"}
OFTEN = {
    "en": (
        r"(?:(?P<usual>once|[0-9]+ times) a day(?:, up to (?P<more>once|[0-9]+ times) a day if needed)?"
        r"|when needed, up to (?P<most>once|[0-9]+ times) a day)"
    ),
    "es": (
        r", (?:(?P<usual>una vez|[0-9]+ veces) al día"
        r"(?:, y hasta (?P<more>una vez|[0-9]+ veces) al día si lo necesita)?"
        r"|cuando lo necesite, hasta (?P<most>una vez|[0-9]+ veces) al día)"
    ),
}
DISSOLVING = {
    "en": {
        "tongue": r"dissolve on your tongue, without chewing (?P<it>it|them), ",
        "under": r"dissolve under your tongue, without chewing or swallowing (?P<it>it|them), ",
        "cheek": r"dissolve between your cheek and gum, without chewing or swallowing (?P<it>it|them), ",
        "mouth": r"dissolve in your mouth, without chewing or swallowing (?P<it>it|them), ",
    },
    "es": {
        "tongue": r"sobre la lengua, sin masticar(?P<it>las?)",
        "under": r"debajo de la lengua, sin masticar(?P<it>las?) ni tragar(?P=it)",
        "cheek": r"entre la mejilla y la encía, sin masticar(?P<it>las?) ni tragar(?P=it)",
        "mouth": r"en la boca, sin masticar(?P<it>las?) ni tragar(?P=it)",
    },
}
PLAIN = {
    "en": {
        "apply": r"Apply {amount} to (?P<site>.+?) ",
        "rinse": r"Rinse your mouth with {amount}, then spit it out, ",
        "swallow": r"Take {amount} by mouth ",
        "nose": r"Use {amount} in (?P<site>.+?) ",
        "rectum": r"Insert {amount} into the rectum ",
        "muscle": r"Clinic staff: inject {amount} into (?P<site>.+?) ",
        "vein": r"Clinic staff: give {amount} into a vein(?: \((?P<site>.+?)\))? ",
        "skin": r"Clinic staff: inject {amount} under the skin(?: (?P<site>(?:of|at|\().+?))? ",
    },
    "es": {
        "apply": r"Aplique {amount} en (?P<site>.+?)",
        "rinse": r"Enjuáguese la boca con {amount} y luego escupa",
        "swallow": r"Tome {amount} por la boca",
        "nose": r"Use {amount} en (?P<site>.+?)",
        "rectum": r"Introduzca {amount} en el recto",
        "muscle": r"Personal de la clínica: inyecte {amount} en (?P<site>(?:un|el) músculo.*?)",
        "vein": r"Personal de la clínica: administre {amount} por vena(?: \((?P<site>.+?)\))?",
        "skin": r"Personal de la clínica: inyecte {amount} debajo de la piel(?: (?P<site>.+?))?",
    },
}


@dataclass(frozen=True)
class Read:
    """What a sentence says. `unit`: g, mL or piece; `usual` is 0 where it is used when needed."""

    doing: str
    count: int
    per_place: Fraction
    unit: str
    places: int
    usual: int
    most: int
    note: str
    site: str


def read(sentence: str, language: str) -> Read:
    """The one way in which the sentence can be read; AssertionError when there is none, or more than one."""
    found = [each for doing, pattern in _patterns(language) if (each := _tried(sentence, doing, pattern, language))]
    assert len(found) == 1, sentence
    return found[0]


def _patterns(language: str) -> list[tuple[str, str]]:
    let = "Let {amount} " if language == "en" else "Deje disolver {amount} "
    dissolving = [(f"dissolve {where}", let + words) for where, words in DISSOLVING[language].items()]
    return [*PLAIN[language].items(), *dissolving]


def _tried(sentence: str, doing: str, pattern: str, language: str) -> Read | None:
    strokes, marks, pieces = STROKES[language], MARKS[language], PIECES[language]
    amount = (
        rf"(?:(?P<count>[0-9]+) (?P<stroke>{strokes}) \((?P<dose>{NUMBER}) (?P<unit>g|mL)\)"
        rf"|(?P<marked>{NUMBER}) (?P<marked_unit>g|mL) \((?P<marks>[0-9]+) (?:{marks})\)"
        rf"|(?P<volume>{NUMBER}) mL(?! \()|(?P<pieces>[0-9]+) (?P<piece>{pieces}))"
    )
    whole = pattern.replace("{amount}", amount) + OFTEN[language] + r"(?P<note>[,;] .+?)?[.!?]"
    match = re.fullmatch(whole, sentence)
    if match is None:
        return None
    worded = match.groupdict()
    dose, unit, count = _dose(worded)
    if worded.get("it"):
        assert (worded["it"] in ("it", "la")) == (count == 1), sentence
    usual, more, most = (_times(worded[key]) for key in ("usual", "more", "most"))
    site = worded.get("site") or ""
    places, note = _places(site, language), worded["note"] or ""
    return Read(doing, count, dose, unit, places, usual, max(usual, more, most), note, site)


def _dose(worded: dict[str, str]) -> tuple[Fraction, str, int]:
    if worded["count"]:
        assert ("s" in (worded["stroke"][-1], worded["stroke"].split()[0][-1])) == (worded["count"] != "1"), worded
        return Fraction(worded["dose"]), worded["unit"], int(worded["count"])
    if worded["marks"]:
        return Fraction(worded["marked"]), worded["marked_unit"], int(worded["marks"])
    if worded["volume"]:
        return Fraction(worded["volume"]), "mL", 2
    assert (worded["piece"][-1] == "s") == (worded["pieces"] != "1"), worded
    return Fraction(worded["pieces"]), "piece", int(worded["pieces"])


def _times(words: str | None) -> int:
    if not words:
        return 0
    return 1 if words in ("once", "una vez") else int(words.split()[0])


def _places(site: str, language: str) -> int:
    """Places as a person counts them in the printed words."""
    listed = re.search(r"\((.+)\)$", site)
    each = {"en": r"\beach\b", "es": r"\bcada\b"}[language]
    if not re.search(each, site):
        return 1
    if listed is None:
        return 2
    first = listed[1].split()[0]
    return {"two": 2, "dos": 2, "three": 3, "tres": 3}.get(first, len(re.split(r", | and | y | e ", listed[1])))
