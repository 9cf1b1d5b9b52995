"""No dangerous guess: a word that was not understood is answered with every value and its meaning, and none is picked.

Every field that holds one of a few words stands here, in cases, orders, formulas, sites and calculators. The last tests
fail for a new table of words that is not tried, and for a suggestion by spelling anywhere but for names that may have
one.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any, get_args

import pytest

from house.rooms import SOURCE, python_files
from lenitive import readings, sites, spelling
from lenitive.compounding import choices
from lenitive.compounding.calculators import CALCULATORS, calculate
from lenitive.compounding.devices import printed
from lenitive.compounding.formulas import BeyondUseType, formula
from lenitive.compounding.formulas.bounds import named
from lenitive.compounding.formulas.reading import examine
from lenitive.compounding.orders import read_order
from lenitive.documents import DocumentError, from_plain
from lenitive.meanings import Meanings
from lenitive.pharmacology import person
from lenitive.pharmacology.cases import CaseError, read, vocabulary
from lenitive.readings import ANSWERS
from lenitive.reasons import Reason, Refused

Place = tuple[str | int, ...]
CASE: dict[str, Any] = {
    "subject": {"weight_kg": "70", "age_y": "45", "sex": "female", "ancestry": "other", "liver": "normal"},
    "regimen": [
        {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "oral", "amount": "25 mg",
         "product": "tablet", "every": "6 h", "count": "4", "steady_state": "no"},
        {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "topical", "strength": "10 %",
         "applied": "2 g", "area_cm2": "300", "vehicle": "cream", "skin": "intact"},
        {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv", "amount": "5 mg", "given": "push"},
    ],
    "purpose": "pain",
    "population": {"n": "5", "between_person": "yes", "between_occasion": "yes", "residual": "no", "parameter": "yes",
        "between_study": "yes"},
    "norketamine_opposes": "no",
}  # fmt: skip
SWITCHES = vocabulary.POPULATION_KEYS[2:]
CASE_PLACES: list[tuple[Place, Meanings]] = [
    (("subject", "sex"), person.WORDS["sex"]),
    (("subject", "ancestry"), person.WORDS["ancestry"]),
    (("subject", "liver"), person.WORDS["liver"]),
    (("regimen", 0, "drug"), vocabulary.DRUGS),
    (("regimen", 0, "form"), vocabulary.FORMS),
    (("regimen", 0, "basis"), vocabulary.BASES),
    (("regimen", 0, "route"), vocabulary.ROUTES),
    (("regimen", 0, "product"), vocabulary.PRODUCT_WORDS),
    (("regimen", 0, "steady_state"), ANSWERS),
    (("regimen", 1, "vehicle"), vocabulary.VEHICLES),
    (("regimen", 1, "skin"), person.WORDS["skin"]),
    (("regimen", 2, "given"), vocabulary.GIVEN),
    (("purpose",), vocabulary.PURPOSES),
    (("norketamine_opposes",), ANSWERS),
    *((("population", switch), ANSWERS) for switch in SWITCHES),
]
FORMULA: dict[str, Any] = {
    "name": "our-formula", "title": "Our formula", "version": "1", "status": "draft", "source": "tests",
    "dosage_form": "cream", "route": "topical", "batch_unit": "100 g",
    "ingredients": [{"ingredient": "ketamine", "strength": "10 % w/w", "basis": "as_salt", "role": "active",
                     "tag": "found", "verify": "false", "form": "ketamine hydrochloride"},
                    {"ingredient": "gabapentin", "strength": "6 % w/w", "basis": "as_supplied"}],
    "vehicle": {"ingredient": "Lipoderm", "amount": "q.s."},
    "steps": [{"text": "Mix.", "source": "tests", "tag": "found", "verify": "false", "is_risk_bound": "no"}],
    "limits": {"potency": "finished_potency", "ph": "bp_nasal_ph"},
    "beyond_use": {"type": "aqueous_preserved", "stated_days": "30", "is_disputed": "no", "source": "tests"},
    "evidence_for": [{"claim": "It helps.", "grade": "B", "source": "tests"}],
}  # fmt: skip
FORMULA_PLACES: list[tuple[Place, Meanings]] = [
    (("status",), choices.STATUSES),
    (("route",), choices.ROUTES),
    (("ingredients", 0, "basis"), choices.BASES),
    (("ingredients", 1, "basis"), choices.UNTOLD_BASES),
    (("ingredients", 0, "role"), choices.ROLES),
    (("ingredients", 0, "tag"), choices.TAGS),
    (("ingredients", 0, "verify"), choices.TRUE_FALSE),
    (("steps", 0, "is_risk_bound"), choices.YES_NO),
    (("vehicle", "amount"), choices.FILLED_UP),
    (("limits", "potency"), named("%")),
    (("limits", "ph"), named("number")),
    (("beyond_use", "type"), choices.BEYOND_USE_TYPES),
    (("evidence_for", 0, "grade"), choices.GRADES),
]
ORDER: dict[str, Any] = {
    "formula": FORMULA,
    "amount": "120 g",
    "made_on": "2026-11-24",
    "storage": "refrigerator",
    "beyond_use_type": "aqueous_preserved",
    "day_counting": "day_one",
    "bases": {"ketamine": "as_base"},
    "policies": {"ketamine": "assay"},
    "overage": {"share": "3 %", "meaning": "added"},
    "balance": {"rule": "usp41", "readability": "0.001 g"},
    "lots": [
        {
            "ingredient": "gabapentin",
            "lot": "G",
            "status": "released",
            "certificate": {"assay": "99 %", "assay_basis": "as_is"},
        }
    ],
    "container": {"kind": "jar", "is_child_resistant": "yes"},
    "prescription": {"number": "1", "patient": "P", "prescriber": "Q", "issued_on": "2026-11-20", "language": "en"},
}
ORDER_PLACES: list[tuple[Place, Meanings]] = [
    (("storage",), choices.STORAGES),
    (("beyond_use_type",), choices.BEYOND_USE_TYPES),
    (("day_counting",), choices.DAY_COUNTINGS),
    (("bases", "ketamine"), choices.BASES),
    (("policies", "ketamine"), choices.POLICIES),
    (("overage", "meaning"), choices.OVERAGES),
    (("balance", "rule"), choices.BALANCE_RULES),
    (("lots", 0, "status"), choices.LOT_STATUSES),
    (("lots", 0, "certificate", "assay_basis"), choices.ASSAY_BASES),
    (("container", "is_child_resistant"), ANSWERS),
    (("prescription", "language"), choices.LANGUAGES),
]
SITE: dict[str, Any] = {
    "title": "A store",
    "source": "tests",
    "checked": "2026-11-24",
    "review_due": "2027-11-24",
    "name": "A",
    "kind": "store",
    "telephone": "303-555-0100",
    "texts": None,
    "address": None,
    "time_zone": "America/Denver",
    "hours": None,
    "special_days": None,
    "links": None,
    "is_demonstration": "no",
}
SITE_PLACES: list[tuple[Place, Meanings]] = [(("kind",), sites.SITE_KINDS), (("is_demonstration",), ANSWERS)]
CALCULATOR_FIELDS = [(one.name, field.name, field.choices) for one in CALCULATORS.values() for field in one.fields]
CHOSEN = [(name, field, allowed) for name, field, allowed in CALCULATOR_FIELDS if allowed is not None]


def of_case(plain: Any) -> list[str]:
    with pytest.raises(CaseError) as caught:
        read(from_plain(plain))
    return [problem.text for problem in caught.value.reasons]


def of_formula(plain: Any) -> list[str]:
    return [fault.message for fault in examine(from_plain(plain)).faults]


def of_order(plain: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        read_order(from_plain(plain))
    return [reason.text for reason in caught.value.reasons]


def of_site(plain: Any) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        sites.read_site(from_plain(plain), "a")
    return [caught.value.message]


def written(plain: Any, place: Place, word: str) -> Any:
    """The document with this word at that place, which must be there already."""
    changed = copy.deepcopy(plain)
    below = changed
    for key in place[:-1]:
        below = below[key]
    assert place[-1] in below
    below[place[-1]] = word
    return changed


def slips(allowed: Meanings) -> Iterator[str]:
    """Each value with a letter too few, a letter too many, a letter wrong and its half; whatever is no value itself."""
    for value in allowed.meaning:
        found = (value[1:], value + value[-1], f"{value[:-1]}~", value[: len(value) // 2 + 1])
        yield from (slip for slip in found if slip.strip() and slip not in allowed)


def check(sentence: str, slip: str, allowed: Meanings) -> None:
    """All values with their meaning, and no word beside them that is one of the values or asks whether it was meant."""
    assert allowed.listed in sentence, sentence
    beside = sentence.replace(allowed.listed, "").replace(slip, "").replace(allowed.what, "")
    assert not re.search(r"did you mean|meant", beside, re.IGNORECASE), sentence
    words = set(re.findall(r"[\w.%/-]+", beside.lower()))
    assert not words & {value.lower() for value in allowed.meaning if len(value) > 1}, sentence


@pytest.mark.parametrize(
    ("plain", "place", "allowed", "sentences"),
    [
        *((CASE, place, allowed, of_case) for place, allowed in CASE_PLACES),
        *((FORMULA, place, allowed, of_formula) for place, allowed in FORMULA_PLACES),
        *((ORDER, place, allowed, of_order) for place, allowed in ORDER_PLACES),
        *((SITE, place, allowed, of_site) for place, allowed in SITE_PLACES),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_a_misspelled_value_is_answered_with_all_of_them_and_their_meaning(
    plain: Any, place: Place, allowed: Meanings, sentences: Callable[[Any], list[str]]
) -> None:
    tried = list(slips(allowed))
    assert tried
    for slip in tried:
        found = [sentence for sentence in sentences(written(plain, place, slip)) if slip in sentence]
        assert found, (place, slip)
        for sentence in found:
            check(sentence, slip, allowed)


@pytest.mark.parametrize(("name", "field", "allowed"), CHOSEN, ids=lambda value: str(value)[:20])
def test_a_misspelled_choice_of_a_calculator_is_answered_the_same_way(name: str, field: str, allowed: Meanings) -> None:
    for slip in slips(allowed):
        found = calculate(name, {**CALCULATORS[name].example, field: slip})
        assert isinstance(found, tuple)
        (sentence,) = [reason.text for reason in found if reason.path == field]
        check(sentence.removeprefix(field), slip, allowed)


def test_a_device_is_never_picked_by_its_spelling_since_strokes_differ_threefold() -> None:
    for name in ("topiclick", "acupen", "cream pumps"):
        found = printed(name)
        assert isinstance(found, Reason)
        assert "Topi-Click (0.25 mL printed), AccuPen (0.125 mL printed)" in found.text
        assert "did you mean" not in found.text.lower()


def test_a_unit_that_is_not_understood_is_never_replaced() -> None:
    for unit in ("mgs/kgg", "mgc", "MG", "mcgg", "milligrm", "gm", "ug/kg/hh"):
        (sentence,) = of_case(written(CASE, ("regimen", 0, "amount"), f"25 {unit}"))
        assert unit in sentence and "mean" not in sentence.replace("means", "")
        assert "mg (milligrams), mcg (micrograms, 1,000 to 1 mg), g (grams, 1,000 mg each)" in sentence
        (worded,) = of_order(written(ORDER, ("amount",), f"120 {unit}"))
        assert unit in worded and "mean" not in worded


def test_every_table_of_words_is_tried_here() -> None:
    tables = {
        id(table): f"{module.__name__}.{name}"
        for module in (vocabulary, person, choices, readings, sites)
        for name, value in vars(module).items()
        for table in (value.values() if name == "WORDS" else [value])
        if isinstance(table, Meanings)
    }
    tried = [allowed for _, allowed in (*CASE_PLACES, *FORMULA_PLACES, *ORDER_PLACES, *SITE_PLACES)] + [
        each[2] for each in CHOSEN
    ]
    assert {name for key, name in tables.items() if key not in {id(table) for table in tried}} == set()


def test_every_table_holds_the_words_of_its_type() -> None:
    for table, words in (
        (choices.BEYOND_USE_TYPES, get_args(BeyondUseType)),
        (choices.STATUSES, get_args(formula.Status)),
        (choices.GRADES, get_args(formula.Grade)),
        (vocabulary.PRODUCT_WORDS, tuple(vocabulary.PRODUCTS)),
    ):
        assert tuple(table.meaning) == tuple(words)


# Where likeness of spelling may be asked about at all: the one place for names, and the searches, whose hits are read
# before anything follows from them. Names of concomitant medicines have their own rule, and so have those of people.
LIKENESS = re.compile(r"difflib|get_close_matches|rapidfuzz|soundex|metaphone|jellyfish|Levenshtein")
MAY_ASK = ("spelling.py", "compounding/formulas/searching.py", "learn/search/", "pharmacology/interactions/names.py")
MAY_ASK += ("care/rules/names.py",)
TABLES_IN = (
    "meanings.py",
    "readings.py",
    "sites.py",
    "pharmacology/cases/vocabulary.py",
    "pharmacology/person.py",
    "compounding/choices.py",
    "compounding/formulas/bounds.py",
    "compounding/devices.py",
)


def sources() -> list[tuple[str, str]]:
    return [(str(path.relative_to(SOURCE)), path.read_text(encoding="utf-8")) for path in python_files(SOURCE)]


def test_spelling_is_compared_only_where_names_are_suggested_or_searched() -> None:
    assert [name for name, text in sources() if LIKENESS.search(text) and not name.startswith(MAY_ASK)] == []


def test_only_names_whose_mix_up_harms_nobody_are_suggested() -> None:
    assert set(get_args(spelling.Suggestible)) == {"key", "calculator", "formula", "article"}
    asked = [name for name, text in sources() if re.search(r"[Dd]id you mean", text)]
    assert asked == ["spelling.py"]


def test_tables_of_words_stand_where_they_are_tried() -> None:
    assert [name for name, text in sources() if re.search(r"\bMeanings\(\n?", text) and name not in TABLES_IN] == []
