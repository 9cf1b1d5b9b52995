"""A medicine's name, as someone wrote it: which medicine of the list is meant.

    read_name("clarithromicin")  # Reading(name="clarithromycin", how="near")

Case, spaces, punctuation, accents, strengths and salts do not count. A name that is nearly one of the list is read as
that medicine, and the case says so; a name that may be several that act differently, or is only half alike, is asked
about. A name like
none of them stays as it was written: nothing is known here about that medicine, which is not "no interaction".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extract

from lenitive.pharmacology.interactions.records import error_prone, medicines, no_medicine

# Policy. Likeness is 1 - (letters changed, added, left out or swapped) / (letters of the longer name).
# 0.85: one slip in seven letters, two in fourteen; just above the nearest two medicines of the list (0.83: prednisone
# and prednisolone), so that a correct name is never taken for its neighbor. 0.75: three slips in twelve; farther
# apart, names are no more alike than any two of one family. A lead of 0.10 over the next: one slip more in ten letters.
CLEAR, NEAR, LEAD = 0.85, 0.75, 0.10
MOST_ASKED = 4
WORD = 0.5  # policy: words of one place less alike than this are two words, not one with a slip
SHORTEST_WORD = 3  # letters; a shorter last word (vitamin d) must stand there as it is
LONGEST = 80  # characters, as in a case
SHORTEST_INSIDE = 4  # letters; shorter names inside other words are chance
LONGEST_NAME = 4  # words

NOT_LISTED = re.compile(r"\s*\(not listed\)\s*$", re.IGNORECASE)
_STRENGTH = re.compile(r"\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|ug|g|ml|iu|units?|%)?(?:/\w+)?(?=\s|$)", re.IGNORECASE)
# What stands next to a name on a box or a list without changing the medicine.
_NO_PART_OF_A_NAME = frozenset(
    (
        *("acetate", "besylate", "bitartrate", "carbonate", "citrate", "fumarate", "hcl", "hydrobromide"),
        *("hydrochloride", "maleate", "mesylate", "phosphate", "potassium", "sodium", "succinate", "sulfate"),
        *("sulphate", "tartrate", "cr", "dr", "er", "ir", "la", "sr", "xl", "xr", "capsule", "capsules", "cap", "caps"),
        *("oral", "tablet", "tablets", "tab", "tabs", "pill", "pills", "daily", "bid", "tid", "qid", "qd", "prn"),
    )
)


@dataclass(frozen=True)
class Reading:
    """`how`: "same", "other name" (synonym or brand), "near", "unclear", "not listed", or "nothing" (the word none).

    `name`: the medicine's name here; what was written when it is not listed; "" when it is unclear or nothing.
    `may_be`: the medicines it may be when unclear.
    """

    name: str
    how: str
    may_be: tuple[str, ...] = ()


def read_name(text: str) -> Reading:
    """Which medicine is meant. Not cached: what people take is kept nowhere."""
    bare = NOT_LISTED.sub("", text).strip()
    if len(bare) > LONGEST:
        return Reading(bare, "not listed")
    exact = _exact(bare)
    if exact:
        return exact
    if NOT_LISTED.search(text):
        return Reading(bare, "not listed")
    if _letters(bare) in _no_medicine():
        return Reading("", "nothing")
    if may_be := _error_prone().get("".join(_words(bare))):
        return Reading("", "unclear", may_be)
    inside = tuple(dict.fromkeys(_inside(bare)))
    if inside:
        return Reading("", "unclear", inside[:MOST_ASKED])
    alike = _alike(tuple(_words(bare)))
    if not alike:
        return Reading(bare, "not listed")
    (first, best), others = alike[0], alike[1:]
    if best >= CLEAR and all(best - other >= LEAD and _do_the_same(first, name) for name, other in others):
        return Reading(first, "near")
    return Reading("", "unclear", tuple(name for name, _ in alike[:MOST_ASKED]))


def named_in(text: str) -> tuple[str, ...]:
    """The medicines whose names stand whole and without a slip in a longer text, each once.

    The longest name counts: "tylenol pm" is not also "tylenol".
    """
    words, found, place = _words(text), [], 0
    while place < len(words):
        ends = (end for end in range(min(place + LONGEST_NAME, len(words)), place, -1))
        letters = {end: "".join(words[place:end]) for end in ends}
        known_here = [end for end, each in letters.items() if len(each) >= SHORTEST_INSIDE and each in _index()]
        found += [_index()[letters[end]] for end in known_here[:1]]
        place = known_here[0] if known_here else place + 1
    return tuple(dict.fromkeys(found))


def _do_the_same(one: str, other: str) -> bool:
    """Whether two medicines of the list are in the same groups: else a slip between them is asked about."""
    return set(medicines()[one].groups) == set(medicines()[other].groups)


def known(text: str) -> str | None:
    """The name here of a medicine that was named without a slip; None for any other text."""
    found = _exact(text)
    return found.name if found else None


def same_word(first: str, second: str) -> bool:
    """Whether two names differ in nothing that counts."""
    return _letters(first) == _letters(second)


def _exact(text: str) -> Reading | None:
    for letters in (_letters(text), _letters(" ".join(_words(text)))):
        name = _index().get(letters) if letters else None
        if name:
            return Reading(name, "same" if _letters(name) == letters else "other name")
    return None


@cache
def _index() -> Mapping[str, str]:
    """Letters of every name, synonym and brand, and the medicine; ValueError when two medicines share one."""
    found: dict[str, str] = {}
    for medicine in medicines().values():
        for written in (medicine.name, *medicine.others):
            if found.setdefault(_letters(written), medicine.name) != medicine.name:
                raise ValueError(f"rules/medicines.yaml: {written} belongs to two medicines; give it to one")
    return found


@cache
def _no_medicine() -> frozenset[str]:
    return frozenset(_letters(written) for written in no_medicine().written)


@cache
def _error_prone() -> Mapping[str, tuple[str, ...]]:
    return {_letters(written): row.may_be for row in error_prone() for written in row.written}


def _plain(text: str) -> str:
    """Small letters without accents; apostrophes gone, other marks as spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(re.sub(r"[^\w%./]|_", " ", re.sub(r"['\u2019\u2018`´]", "", bare)).split())


def _letters(text: str) -> str:
    return re.sub(r"[^\w]", "", _plain(text))


def _words(text: str) -> list[str]:
    """The words that name the medicine: without strengths, salts and forms."""
    without = re.sub(r"[^\w]", " ", _STRENGTH.sub(" ", _plain(text)))
    return [word for word in without.split() if word not in _NO_PART_OF_A_NAME]


def _inside(text: str) -> Iterator[str]:
    """Medicines whose whole name stands among other words."""
    words = _words(text)
    for first in range(len(words)):
        for end in range(len(words), first, -1):
            letters = "".join(words[first:end])
            if len(letters) >= SHORTEST_INSIDE and end - first < len(words) and letters in _index():
                yield _index()[letters]


def _alike(words: tuple[str, ...]) -> list[tuple[str, float]]:
    """Medicines with a name that is at least NEAR, most alike first."""
    letters = _letters(" ".join(words))
    best: dict[str, float] = {}
    likeness_of = DamerauLevenshtein.normalized_similarity
    for other, likeness, _ in extract(letters, list(_index()), scorer=likeness_of, score_cutoff=NEAR, limit=None):
        if not _differs_in_a_word(words, _spelt()[other]):
            name = _index()[other]
            best[name] = max(best.get(name, 0.0), likeness)
    return sorted(best.items(), key=lambda found: (-found[1], found[0]))


@cache
def _spelt() -> Mapping[str, tuple[str, ...]]:
    """Letters of every name, and its words."""
    written = (text for medicine in medicines().values() for text in (medicine.name, *medicine.others))
    return {_letters(text): tuple(_letters(word) for word in _plain(text).split()) for text in written}


def _differs_in_a_word(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a whole word stands in the place of another: vitamin c is no slip of vitamin d."""
    if len(words) == len(other) > 1:
        pairs = zip(words, other, strict=True)
        return any(DamerauLevenshtein.normalized_similarity(one, same) < WORD for one, same in pairs)
    last = other[-1]
    return len(other) > 1 and len(last) < SHORTEST_WORD and not "".join(words).endswith(last)
