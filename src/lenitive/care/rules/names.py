"""Names as they are compared: without accents and capitals, by how they begin, by how they sound, by how alike.

    folded("Peña, José")                  # "pena jose"
    sound("Gonzales") == sound("Gonsalez")
    likeness("Ann Ortiz", "Ortiz, Anne")     # 0 to 100; from 85 on it may be the same person

`sound` drops vowels behind the first letter, doubles and a silent h, and writes letters that sound alike in English or
Spanish as one. It is a net and no proof: whoever searches sees every name that was found.
"""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz

LIKE_FROM = 85
HEARD_ALIKE = (
    ("ph", "f"), ("ck", "k"), ("qu", "k"), ("qv", "k"), ("ch", "x"), ("sh", "x"), ("ce", "se"), ("ci", "si"), ("h", ""),
    ("c", "k"), ("q", "k"), ("z", "s"), ("v", "b"), ("w", "b"), ("y", "i"), ("j", "g"),
)  # fmt: skip
_NOT_A_LETTER = re.compile(r"[^\w]+|_")
_VOWELS = re.compile(r"[aeiou]")
_DOUBLED = re.compile(r"(.)\1+")


def folded(name: str) -> str:
    """The name in small letters without accents and marks, its words one space apart."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_NOT_A_LETTER.sub(" ", bare.replace("'", "").replace("’", "")).split())


def words(*names: str) -> tuple[str, ...]:
    """Every word of these names once, folded, in their order."""
    return tuple(dict.fromkeys(word for name in names for word in folded(name).split()))


def sound(word: str) -> str:
    """How a folded word sounds; the word itself where it has no consonant to go by."""
    heard = word
    for written, alike in HEARD_ALIKE:
        heard = heard.replace(written, alike)
    heard = _DOUBLED.sub(r"\1", heard)
    return (heard[:1] + _VOWELS.sub("", heard[1:])) or word


def likeness(one: str, other: str) -> float:
    """How alike two names are, whatever the order of their words: 0 to 100."""
    return float(fuzz.token_sort_ratio(folded(one), folded(other)))


def sort_name(legal_name: str) -> str:
    """What a list is sorted by: the last word first. "Ortiz, Ann" and "Ann Ortiz" stand side by side."""
    if "," in legal_name:
        return folded(legal_name)
    found = folded(legal_name).split()
    return " ".join([*found[-1:], *found[:-1]])
