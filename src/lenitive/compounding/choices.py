"""What the fields of orders, formulas and calculators may hold, each value with what it means at the bench.

    BEYOND_USE_TYPES["aqueous_preserved"]   # itself; "aqueous" is in none of them, and is answered with the whole list

A test keeps each table to the words of its type; the arithmetic behind a word is where that type is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lenitive import evidence
from lenitive.compounding.pieces import sizes
from lenitive.meanings import Meanings


class FromRules(Meanings):
    """Meanings that stand in a rule table, which is read when somebody asks for them."""

    read: Callable[[], Mapping[str, str]]

    def __init__(self, what: str, read: Callable[[], Mapping[str, str]]) -> None:
        for name, value in (("what", what), ("read", read), ("reads", {})):
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Mapping[str, str]:
        if name != "meaning":
            raise AttributeError(name)
        return self.read()


YES_NO = Meanings("an answer", {"yes": "it is so", "no": "it is not so"})
TRUE_FALSE = Meanings("an answer", {"true": "it is so", "false": "it is not so"})

BASES = Meanings(
    "a basis",
    {
        "as_base": "the strength counts the drug without its salt: more powder of the salt is weighed",
        "as_salt": "the strength counts the salt, such as the hydrochloride",
        "as_supplied": "the strength counts whatever the jar holds",
    },
)
UNTOLD_BASES = Meanings("a basis", {**BASES.meaning, "not stated": "the source does not say: the order will have to"})
BASE_OR_SALT = Meanings("one of the two", {"base": "the drug without its salt", "salt": "the drug with its salt"})
POLICIES = Meanings(
    "a policy",
    {
        "none": "nothing is corrected for",
        "salt only": "salt and hydrate are corrected for, the certificate is not",
        "assay": "the assay of the certificate is corrected for, its water is not",
        "assay and water": "the assay and the water of the certificate are corrected for",
    },
)
ASSAY_BASES = Meanings(
    "a basis of an assay",
    {
        "as_is": "of the powder as it stands in the jar, water and all",
        "anhydrous": "of the powder less its water",
        "dried": "of the powder after drying",
    },
)
LOT_STATUSES = Meanings(
    "a status of a lot",
    {
        "released": "checked, may be used",
        "quarantined": "not checked yet, may not be used",
        "recalled": "called back, may not be used",
        "expired": "past its date, may not be used",
    },
)
STORAGES = Meanings(
    "a storage", {"controlled room temperature": "20 to 25 °C (68 to 77 °F)", "refrigerator": "2 to 8 °C (36 to 46 °F)"}
)
DAY_COUNTINGS = Meanings(
    "a way to count days",
    {
        "day_one": "the day of making is day 1: the earlier date",
        "date_plus_n": "the days are added to the day of making: a day later",
    },
)
BEYOND_USE_TYPES = Meanings(
    "a type of preparation",
    {
        "aqueous_unpreserved": "contains water and no preservative: keeps for the shortest time",
        "aqueous_preserved": "contains water and a preservative",
        "oral_nonaqueous": "a liquid to swallow, without water",
        "other_nonaqueous": "without water and not a liquid to swallow: ointment, troche, capsule; keeps longest",
    },
)
LANGUAGES = Meanings("a language that labels are printed in", {"en": "English", "es": "Spanish"})
OVERAGES = Meanings(
    "a meaning of the overage",
    {
        "added": "on top of what is ordered: 3 % of 100 g makes 103 g",
        "of_mixed": "a share of all that is mixed: 3 % of 100 g makes 103.09 g",
    },
)
BALANCE_RULES = Meanings(
    "a rule for a balance",
    {
        "usp41": "USP <41>, from the readability",
        "sensitivity": "the sensitivity divided by the error allowed",
        "repeatability": "k times the standard deviation, divided by the error allowed",
    },
)
STATUSES = Meanings(
    "a status of a formula",
    {
        "draft": "may be calculated and printed, not released",
        "approved": "checked by a second pharmacist, may be released",
    },
)
GRADES = Meanings("a grade", evidence.GRADES["en"])
ROUTES = Meanings(
    "a route",
    {
        "topical": "on the skin",
        "oral": "swallowed",
        "oromucosal": "inside the mouth, rinsed or dissolved",
        "sublingual": "under the tongue",
        "buccal": "in the cheek",
        "nasal": "into the nose",
        "rectal": "into the rectum",
        "intramuscular": "injected into a muscle",
        "intravenous": "into a vein",
        "subcutaneous": "injected under the skin",
    },
)
ROLES = Meanings(
    "a role",
    {
        "active": "the drug",
        "wetting agent": "wets the powder before it is mixed in",
        "solvent": "dissolves the drug",
        "vehicle part": "one part of the vehicle",
        "vehicle": "carries the drug and fills up to the amount",
        "preservative": "keeps microbes down",
        "buffer": "holds the pH",
        "diluent": "fills up a powder",
        "flow aid": "lets a powder flow",
        "flavor": "covers the taste",
    },
)
TAGS = Meanings("a tag", {name: evidence.TAGS[name] for name in evidence.FORMULA_TAGS})
FILLED_UP = Meanings("an amount of a vehicle", {"q.s.": "as much as fills up to the amount"})
CAPSULE_SIZES = FromRules("a capsule size", lambda: {name: f"{row.volume} mL" for name, row in sizes().items()})

# What a person reads in place of a value that is spelled for files.
_LABELS = {
    "as_base": "as base",
    "as_salt": "as salt",
    "as_supplied": "as supplied",
    "as_is": "as is",
    "of_mixed": "of mixed",
    "usp41": "USP <41>",
    "day_one": "the day of making is day 1",
    "date_plus_n": "the days are added to the day of making",
    "aqueous_unpreserved": "aqueous without preservative",
    "aqueous_preserved": "aqueous with preservative",
    "oral_nonaqueous": "oral liquid without water",
    "other_nonaqueous": "other without water",
}


def choice_label(value: str) -> str:
    """A value as a person reads it: "as base" for as_base; a value that is a word already stands as it is."""
    return _LABELS.get(value, value)
