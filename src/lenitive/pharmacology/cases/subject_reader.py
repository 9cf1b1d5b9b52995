"""Who the case is about: the mapping `subject` becomes a Subject.

    read_subject(fields).subject  # Subject(weight_kg=70.0, age_y=45.0, sex="female", ...)

Numbers stand in the unit that the key names; "70 kg" is understood, "154 lb" is answered with the kilograms.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from lenitive.documents import Mapping, Node, Scalar
from lenitive.fields import Fields
from lenitive.pharmacology.bodies import asked_about
from lenitive.pharmacology.cases.fields import moment_h, within
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.vocabulary import DRUG_KEYS, SUBJECT_KEYS
from lenitive.pharmacology.interactions.names import NOT_LISTED, Reading, read_name, same_word
from lenitive.pharmacology.interactions.records import medicines, no_medicine
from lenitive.pharmacology.person import NUMBERS, PERSON, WORDS
from lenitive.pharmacology.subject import DrugTaken, Subject
from lenitive.pharmacology.who import AGE, WEIGHT, stops
from lenitive.readings import exact_number, quoted
from lenitive.reasons import Reason, caution, refusal

EXAMPLE = "{weight_kg: 70, age_y: 45, sex: female}"
NONE = "no-other-medicines"


@dataclass(frozen=True)
class SubjectRead:
    """What could be read: the Subject (None when anything was wrong), the exact weight, the echo for JSON.

    `notes`: a build that is asked about, and how the names of medicines were understood.
    """

    subject: Subject | None
    weight_kg: Fraction | None
    echo: dict[str, Any] = field(default_factory=dict)
    notes: tuple[Reason, ...] = ()


def read_subject(fields: Fields) -> SubjectRead:
    """Read the mapping `subject`; its problems are in `fields.problems`."""
    before = len(fields.problems)
    fields.allow(SUBJECT_KEYS)
    for one in PERSON.values():
        if one.is_needed:
            fields.require(one.key, one.example)
    body = {key: fields.number(key, number_within(key)) for key in NUMBERS}
    words = {key: fields.word(key, allowed) for key, allowed in WORDS.items()}
    drugs, notes = _drugs(fields)
    notes = (*_check_build(fields, body["weight_kg"], body["height_cm"]), *notes)
    for stop in stops(age_y=body[AGE], weight_kg=body[WEIGHT]):
        fields.refuse(stop.key, stop.code, stop.sentence, stop.source)
    if len(fields.problems) > before:
        return SubjectRead(None, body["weight_kg"])
    values = {key: float(value) for key, value in body.items() if value is not None}
    echo = {**values, **{key: word for key, word in words.items() if word}}
    facts: dict[str, Any] = {**dict.fromkeys(PERSON), **values, **words}
    subject = Subject(**facts, drugs=drugs)
    if drugs:
        shown_keys = ("name", "from_h", "until_h")  # never what was typed: the list's own name is enough
        echo["drugs"] = [
            {key: value for key in shown_keys if (value := getattr(drug, key)) is not None} for drug in drugs
        ]
    return SubjectRead(subject, body["weight_kg"], echo, notes)


def number_within(key: str) -> Callable[[str], Fraction]:
    """Reads the number of a key, within the limit of that key."""
    return within(LIMITS[key], PERSON[key].example, plain_number(key))


def plain_number(key: str) -> Callable[[str], Fraction]:
    """Reads the number of a key, with or without its own unit behind it."""

    def reading(text: str) -> Fraction:
        found = re.fullmatch(r"([^A-Za-z]*?)\s*([A-Za-z][A-Za-z/]*)\.?\s*", text)
        if not found or not found[1]:
            return exact_number(text)
        number, unit = exact_number(found[1]), found[2].lower()
        if unit in {name.lower() for name in NUMBERS[key].units}:
            return number
        right, factor = NUMBERS[key].unit, NUMBERS[key].instead.get(unit)
        if factor is None:
            raise refusal("wrong-unit", f"{quoted(text)}: {{this}} is given in {right}; write the number alone")
        instead = shown(number * factor, right)
        sentence = f"{quoted(text)}: {{this}} is given in {right}; this is {instead}: write that number"
        raise refusal("wrong-unit", sentence)

    return reading


def _check_build(fields: Fields, weight_kg: Fraction | None, height_cm: Fraction | None) -> tuple[Reason, ...]:
    if weight_kg is None:
        return ()
    limit = LIMITS["body_mass_index"]
    if height_cm is not None and not limit.holds(index := weight_kg / (height_cm / 100) ** 2):
        fields.refuse(
            "height_cm",
            "implausible-build",
            f"{shown(weight_kg, 'kg')} at {shown(height_cm, 'cm')} is {shown(index, limit.unit)}. {limit.sentence} "
            "Check both; the height is in cm (170, not 1.7)",
            limit.source,
        )
        return ()
    asked = asked_about(weight_kg, height_cm)
    return (caution("unusual-build", asked.sentence, asked.source, "person"),) if asked else ()


def _drugs(fields: Fields) -> tuple[tuple[DrugTaken, ...], tuple[Reason, ...]]:
    """The concomitant medicines, by the names they have here, and how those names were understood."""
    nodes = fields.items("drugs", "[clarithromycin, {name: rifampicin, from: 0 h, until: 5 d}]") or ()
    limit = LIMITS["drugs"]
    if len(nodes) > limit.high:
        fields.refuse("drugs", "too-many-drugs", f"{len(nodes)} medicines are listed. {limit.sentence}", limit.source)
        return (), ()
    drugs: list[DrugTaken] = []
    notes: list[Reason] = []
    for node in nodes:
        _drug(fields, node, drugs, notes)
    if drugs and any(note.code == NONE for note in notes):
        sentence = "{drugs} says that there are none and lists some as well: take away the word, or the medicines"
        fields.refuse("drugs", "contradictory", sentence, severity="question")
    return tuple(drugs), tuple(dict.fromkeys(notes))


def _drug(fields: Fields, node: Node, drugs: list[DrugTaken], notes: list[Reason]) -> None:
    """Read one medicine, and add it and its note to the lists; a problem is in `fields.problems`."""
    # A name alone is a mapping with a name and nothing else.
    is_name = isinstance(node, Scalar)
    mapping = node if isinstance(node, Mapping) else Mapping(node.line, node.column, node.path, {"name": node})
    drug = fields.of(mapping)
    drug.allow(DRUG_KEYS)
    if not is_name:
        drug.require("name", "clarithromycin")
    written = drug.text("name", int(LIMITS["name_length"].high))
    start, end = drug.taken("from", moment_h), drug.taken("until", moment_h)
    if start is not None and end is not None and end <= start:
        drug.refuse("until", "wrong-order", "{until} must lie after {from}; for example {from: 0 h}, {until: 5 d}")
    if written is None:
        return
    read = read_name(written)
    if read.how == "nothing":
        sentence = f"{quoted(written)} is read as: no other medicines. If a medicine is meant, write its full name."
        notes.append(Reason(NONE, sentence, no_medicine().rule.authority, "note", "medicine"))
        return
    if not _is_clear(drug, written, read):
        return
    if any(same_word(read.name, other.name) for other in drugs):
        sentence = (
            f"{read.name} is listed twice: keep one entry, from its first dose to its last. A pause cannot be given in "
            "one case; predict each part in a case of its own"
        )
        drug.refuse("name", "drug-twice", sentence)
        return
    if read.how in ("near", "other name"):
        sentence = f"{quoted(written)} is read as {read.name}. If another medicine is meant, write its full name."
        notes.append(Reason("drug-read-as", sentence, "policy", "note", "medicine"))
    times_h = (None if time is None else float(time) for time in (start, end))
    drugs.append(DrugTaken(read.name, *times_h, written=NOT_LISTED.sub("", written).strip()))


def _is_clear(drug: Fields, written: str, read: Reading) -> bool:
    """Whether a name means one medicine that may be taken with ketamine; else it is refused here."""
    if read.how == "unclear":
        names = " or ".join((", ".join(read.may_be[:-1]), read.may_be[-1]) if read.may_be[1:] else read.may_be)
        sentence = (
            f"{quoted(written)} may mean {names}: write that name alone. If it is another medicine, write "
            f"(not listed) behind it: {quoted(written)[1:-1]} (not listed)"
        )
        drug.refuse("name", "drug-unclear", sentence, severity="question")
        return False
    listed = medicines().get(read.name)
    if listed and "ketamine" in listed.groups:
        sentence = f"{quoted(written)} is ketamine itself: write it as a row of the regimen, with its route and amount"
        drug.refuse("name", "drug-is-ketamine", sentence)
        return False
    return True
