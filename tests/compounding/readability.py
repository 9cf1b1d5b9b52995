"""How hard a text is to read: grade by Flesch-Kincaid for English, ease by Fernández Huerta for Spanish.

    grade("Wash your hands.")          # below 1
    ease("Lávese las manos.")          # above 100

Drug words that a patient has to know, because they stand on the label, count as a word of two syllables.
"""

from __future__ import annotations

import re

DRUG_WORDS = {
    "ketamine", "lidocaine", "ketoprofen", "baclofen", "gabapentin", "clonidine", "amitriptyline", "prilocaine",
    "octocrylene", "medicine", "pharmacist", "prescriber", "aspirin", "advil", "ketamina", "octocrileno", "medicamento",
    "farmacéutico", "aspirina", "anticoagulante",
}  # fmt: skip
SAID_AS = {"fda": 3, "g6pd": 4, "g": 1, "ml": 4}
VOWELS = "aeiouáéíóúüy"
STRONG = "aeoáéíóú"


def sentences(text: str) -> list[str]:
    """Parted at full stops, question marks and colons."""
    return [part for part in re.split(r"(?<=[.!?:])\s+", text.strip()) if re.search(r"\w", part)]


def words(text: str) -> list[str]:
    """Words and numbers, without what stands between them."""
    return re.findall(r"[0-9][0-9.-]*|[^\W\d_]+(?:['’][^\W\d_]+)?(?:\d\w*)?", text)


def english_syllables(word: str) -> int:
    """Groups of vowels, without a silent e; a number counts as one."""
    bare = word.lower()
    if bare in DRUG_WORDS:
        return 2
    if bare in SAID_AS:
        return SAID_AS[bare]
    if bare[0].isdigit():
        return 1
    groups = len(re.findall(r"[aeiouy]+", bare))
    silent = bare.endswith("e") and not bare.endswith(("le", "ee", "ye")) and groups > 1
    silent = silent or (bare.endswith("ed") and not bare.endswith(("ted", "ded")) and groups > 1)
    return max(1, groups - silent)


def spanish_syllables(word: str) -> int:
    """Each strong vowel is a syllable; weak ones join their neighbors unless accented."""
    bare = word.lower()
    if bare in DRUG_WORDS:
        return 2
    if bare in SAID_AS:
        return SAID_AS[bare]
    if bare[0].isdigit():
        return 1
    bare = re.sub(r"(?<=[qg])u(?=[eiéí])", "", bare)
    bare = re.sub(r"y(?![aeiouáéíóú])", "i", bare)
    count = 0
    for group in re.findall(r"[aeiouáéíóúü]+", bare):
        count += max(1, sum(letter in STRONG for letter in group))
    return max(1, count)


def grade(text: str) -> float:
    """Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    found, parts = words(text), sentences(text)
    return 0.39 * len(found) / len(parts) + 11.8 * sum(map(english_syllables, found)) / len(found) - 15.59


def ease(text: str) -> float:
    """Fernández Huerta: 206.84 - 60 syllables a word - 1.02 words a sentence."""
    found, parts = words(text), sentences(text)
    return 206.84 - 60 * sum(map(spanish_syllables, found)) / len(found) - 1.02 * len(found) / len(parts)
