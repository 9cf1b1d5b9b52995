"""Every sentence that an answer can print about medicines: each reads as a sentence, and names what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from lenitive.evidence import DAGGER
from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.cautions import medicine_cautions
from lenitive.pharmacology.interactions.names import known
from lenitive.pharmacology.interactions.records import medicines, studied, together
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.subject import DrugTaken
from lenitive.reasons import Reason
from pharmacology.interactions.measuring import MAN

INSIDE = (("amitriptyline", 100.0), ("cyclobenzaprine", 50.0), ("lidocaine", 250.0))
CREAM = Cream(5.0, 100.0, "lipoderm", partners_mg=INSIDE)
BY_MODEL: dict[str, tuple[str, DoseRow]] = {
    "oral": ("perez_ruixo_2021", DoseRow("oral", "s-ketamine", 50.0)),
    "nasal": ("perez_ruixo_2021", DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0)),
    "iv": ("otto_2021", DoseRow("iv", "racemate", 20.0)),
    "film": ("simons_2022", DoseRow("sublingual", "s-ketamine", 50.0, product="film")),
    "intact skin": ("otto_2021", DoseRow("topical", "racemate", 500.0, cream=CREAM)),
    "broken skin": ("otto_2021", DoseRow("topical", "racemate", 500.0, cream=replace(CREAM, skin="broken"))),
    "plain cream": ("otto_2021", DoseRow("topical", "racemate", 500.0, cream=replace(CREAM, partners_mg=()))),
}
BY_ABSORPTION = {f"absorption {name}": absorption for name, absorption in ABSORPTION.items()}
ARRIVALS = [*BY_MODEL, *BY_ABSORPTION]
EVERY_NAME = [(name, written) for name, one in medicines().items() for written in (name, *one.others)]
TOGETHER = ("OxyContin 10 mg", "Valium", "wine", "MAOI", "benzos", "rifampin", "clarithromycin", "zyxomab")
NOT_ABOUT_ONE = {"interaction-s-only", "interaction-film-swallowed"}


@cache
def given_by(name: str) -> tuple[str, tuple[AbsorptionModel, ...], DoseRow]:
    if name in BY_MODEL:
        model, row = BY_MODEL[name]
        return model, (), row
    absorption = BY_ABSORPTION[name]
    return (
        "otto_2021",
        (absorption,),
        DoseRow(absorption.route, "racemate", 50.0, product=next(iter(absorption.products), None)),
    )


def worded(taken: tuple[DrugTaken, ...], name: str) -> tuple[Reason, ...]:
    model, absorption_models, row = given_by(name)
    chosen = with_absorption(PUBLISHED[model], list(absorption_models))
    return medicine_cautions(chosen, absorption_models, replace(MAN, drugs=taken), Regimen((row,)), 48.0)


def typed(written: str, from_h: float | None = None, until_h: float | None = None) -> DrugTaken:
    return DrugTaken(known(written) or written, from_h, until_h, written=written)


def faults(sentence: str) -> Iterator[str]:
    """What a reader aloud would stumble over."""
    bare = sentence.removesuffix(DAGGER)
    if not bare[:1].isupper():
        yield "no capital"
    if not bare.endswith(".") or bare.endswith("..") or DAGGER in bare:
        yield "no stop"
    if bare != " ".join(bare.split()) or re.search(r" [.,;:)]|\( |\(\)|\{|\}|None|,,|\.\.|\. [a-z]", bare):
        yield "spaces or marks"
    if re.search(r"recalled|verify|membership|magnitude recalled|_|\bbeside\b", bare):
        yield "jargon"
    if re.search(r"\b[Aa] (?:[aeiou]|MAO|NMDA|SSRI)|\b[Aa]n [bcdfghjklmnpqrstvwxyz]|\b(\w+) \1\b", bare):
        yield "grammar"


@pytest.mark.parametrize("name", ARRIVALS)
def test_every_sentence_about_every_medicine_reads_as_a_sentence_and_names_it_as_it_was_typed(name: str) -> None:
    found = []
    for medicine, written in EVERY_NAME:
        if "ketamine" in medicines()[medicine].groups:
            continue
        for caution in worded((typed(written),), name):
            wrong = list(faults(caution.sentence))
            plural = medicines()[medicine].plural
            if caution.code not in NOT_ABOUT_ONE and not any(
                part in caution.sentence for part in (written, plural) if part
            ):
                wrong.append(f"does not name {written}")
            found += [(written, caution.sentence, fault) for fault in wrong]
    assert found == []


@pytest.mark.parametrize("name", ARRIVALS)
def test_sentences_about_several_medicines_and_dates_read_as_sentences_too(name: str) -> None:
    several = worded(tuple(typed(written) for written in TOGETHER), name)
    dated = [
        worded((typed(one, *times),), name) for one in studied() for times in ((12.0, 40.0), (None, 40.0), (60.0, None))
    ]
    for caution in (*several, *(caution for one in dated for caution in one)):
        assert list(faults(caution.sentence)) == [], caution.sentence
    sedation = next(one.sentence for one in several if one.code == "with-sedation")
    assert (
        "OxyContin 10 mg (oxycodone, an opioid), Valium (diazepam, a benzodiazepine), wine (alcohol) and benzos"
        in sedation
    )


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("morphine", "morphine (an opioid) can"),
        ("Percocet", "Percocet (oxycodone, an opioid) can"),
        ("morphine sulfate ER 15 mg", "morphine sulfate ER 15 mg (an opioid) can"),
        ("Opioids", "with opioids can"),
        ("benzos", "benzos (benzodiazepines) can"),
        ("alcohol", "Ketamine with alcohol can"),
        ("sleeping pills", "sleeping pills (sleep medicines) can"),
    ],
)
def test_what_was_typed_is_named_with_what_it_is(written: str, words: str) -> None:
    assert words in worded((typed(written),), "iv")[0].sentence


def test_a_misspelled_name_says_what_it_was_read_as() -> None:
    slip = DrugTaken("oxycodone", written="oxycodon")
    assert "oxycodon (read as oxycodone, an opioid)" in worded((slip,), "iv")[0].sentence


def test_a_medicine_of_a_case_without_its_words_is_named_as_the_list_has_it() -> None:
    assert "Ketamine with oxycodone (an opioid) can" in worded((DrugTaken("oxycodone"),), "iv")[0].sentence


def test_every_group_has_its_sentence_and_every_sentence_its_marks() -> None:
    for one in together().values():
        for sentence in filter(None, (one.says, one.on_skin)):
            assert "{who}" in sentence and set(re.findall(r"\{\w+\}", sentence)) <= {"{who}", "{room}"}
        assert bool(one.on_skin) == bool(one.on_skin_interaction)
