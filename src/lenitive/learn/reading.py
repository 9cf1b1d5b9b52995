"""How hard a text is to read: the school grade of an English one, the ease of a Spanish one.

>>> round(english_grade(["The cat sat on the mat."], frozenset()), 1)
-1.4

English: Flesch-Kincaid grade, 0.39 x words a sentence + 11.8 x syllables a word - 15.59. Spanish: Fernández-Huerta,
206.84 - 60 x syllables a word - 1.02 x words a sentence (in the reading that is usual since Garais: words a sentence).
Words on the allow-list (names of drugs that cannot be said in plainer words) count as two syllables, a number as one,
an abbreviation such as FDA as its letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
# Vowels side by side that are two syllables; e that is not said at the end of a word, or before an ending.
_TWO_VOWELS_APART = re.compile(
    r"(?<![tcsglnx])i[ao](?!us)|(?<![tcsgx])ious|(?<![tcsg])ient|eo(?!u)|[ie]um|(?<![gq])ua|(?<![qg])ue[ln]|uou|oe[tm]"
    r"|y[aeio](?<!^y[aeio])"
)
_SILENT_END = re.compile(
    r"[^aeiouyl]e$|[aeiouy]les?$|rle$|[^aeiouytd]ed$|[^aeiouycsgzxlh]es$|[aeiouy]thes$|(?<![sc])hes$"
)
_SILENT_WITHIN = re.compile(r"[^aeiou]e(?:ly|ment|ments|ful|less)$")
_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
SYLLABLES_OF_AN_ALLOWED_WORD = 2

# Words that the rules below count wrongly.
_EXCEPTIONS = {
    word: count
    for count, listed in {
        1: "clothes does eye eyes moved once real sure whole",
        2: (
            "baseline bedtime being business careless create diet doing evening evenings every fluid fluids "
            "going guideline guidelines homemade homework lifelong lifetime lion maybe people persuade quiet "
            "react really ruin safety science seeing sidewalk someone something sometimes somewhere sugar "
            "therefore timeline trial trials useless"
        ),
        3: (
            "area areas created diaper diapers element elements everyone everything idea ideas nausea "
            "reaction reactions several supplement supplements"
        ),
    }.items()
    for word in listed.split()
}


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph. A colon or semicolon ends none."""
    return [part for part in _SENTENCE_END.split(text.strip()) if words(part)]


def words(text: str) -> list[str]:
    """The words of a text as they stand; "low-dose" and "1.5" are one word each."""
    return _WORD.findall(text)


def english_grade(texts: Iterable[str], allowed: Collection[str]) -> float:
    """Flesch-Kincaid grade of these sentences."""
    per_sentence, per_word = _ratios(texts, lambda word: english_syllables(word, allowed))
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def spanish_ease(texts: Iterable[str], allowed: Collection[str]) -> float:
    """Fernández-Huerta ease of these sentences, 0 to 100 and beyond; 70 and more is easy."""
    per_sentence, per_word = _ratios(texts, lambda word: spanish_syllables(word, allowed))
    return 206.84 - 60 * per_word - 1.02 * per_sentence


def _ratios(texts: Iterable[str], count: Callable[[str], int]) -> tuple[float, float]:
    counted = [words(text) for text in texts]
    total = sum(map(len, counted))
    if not total:
        raise ValueError("a text without words has no reading grade")
    return total / len(counted), sum(count(word) for found in counted for word in found) / total


def english_syllables(word: str, allowed: Collection[str] = ()) -> int:
    """The syllables of a word, by rule: "helping" → 2, "low-dose" → 2."""
    return sum(_english(part, allowed) for part in re.split(r"[-'’.,]", word) if part)


def _english(part: str, allowed: Collection[str]) -> int:
    word = part.lower()
    if len(part) > 1 and part.isupper() and word not in allowed:
        return len(part)  # an abbreviation, said letter by letter
    if word in allowed:
        return SYLLABLES_OF_AN_ALLOWED_WORD
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    if not word.isalpha():
        return 1
    count = len(re.findall("[aeiouy]+", word)) + len(_TWO_VOWELS_APART.findall(word))
    count -= bool(_SILENT_END.search(word)) + bool(_SILENT_WITHIN.search(word))
    return max(count, 1)


def spanish_syllables(word: str, allowed: Collection[str] = ()) -> int:
    """The syllables of a Spanish word: strong vowels part, weak ones join them unless they bear the accent."""
    if word.lower() in allowed:
        return SYLLABLES_OF_AN_ALLOWED_WORD
    plain = re.sub(r"qu(?=[eiéí])|gu(?=[eiéí])", "g", word.lower())
    plain = re.sub(r"y(?![aeiouáéíóúü])", "i", plain)
    return max(len(re.findall(r"[íú]|[iuü]*[aeoáéó][iuü]*|[iuü]+", plain)), 1)
