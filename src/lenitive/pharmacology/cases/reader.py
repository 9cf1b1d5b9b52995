"""Reads a case: the one place where a Quantity becomes a float, and where every door comes through.

    read(documents.read_file("examples/iv_infusion.yaml")).regimen  # Regimen of floats, mg of base and hours

Everything stays exact (Fraction) until nothing is wrong any more; then `Row.dose_rows` and its like make the floats.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lenitive.documents import Mapping, Node, Scalar
from lenitive.fields import Fields, opened
from lenitive.pharmacology.cases.case import Case, CaseError
from lenitive.pharmacology.cases.ceilings import check_regimen
from lenitive.pharmacology.cases.cream_ceilings import check_creams
from lenitive.pharmacology.cases.fields import CASE, length_h, moment_h, whole_within
from lenitive.pharmacology.cases.limits import LIMITS, LONGEST_H
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow, read_row
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow
from lenitive.pharmacology.cases.subject_reader import EXAMPLE as SUBJECT_EXAMPLE, SubjectRead, read_subject
from lenitive.pharmacology.cases.trains import RowsRead
from lenitive.pharmacology.cases.vocabulary import POPULATION_KEYS, PURPOSES, TOP_KEYS
from lenitive.pharmacology.dose_ranges import PAIN
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import Regimen
from lenitive.readings import quoted
from lenitive.reasons import Reason, Refused, braced, refusal

AFTER_LAST_DOSE_H = 24
AnyRows = tuple[CaseRow | SkinCaseRow, ...]
ROW_EXAMPLE = "{drug: ketamine, form: racemate, basis: base, route: iv, amount: 0.5 mg/kg, over: 40 min}"


@dataclass(frozen=True)
class _Rest:
    horizon_h: float
    model: str
    population: Population | None
    window_h: tuple[float, float] | None
    words: dict[str, str]
    opposes: bool | None
    purpose: str


def read(node: Node) -> Case:
    """The Case in a document; CaseError, with all problems at once, when it cannot be used."""
    problems: list[Reason] = []
    try:
        fields = Fields(opened(node, "a case", "subject", "regimen"), problems, CASE)
    except Refused as refused:
        raise CaseError(refused.reasons) from None
    fields.allow(TOP_KEYS)
    person = _person(fields)
    every, is_complete = _rows(fields, person.weight_kg)
    horizon_h = _horizon_h(fields, every, is_complete)
    rows = tuple(row for row in every if isinstance(row, CaseRow))
    skin_rows = tuple(row for row in every if isinstance(row, SkinCaseRow))
    plan = RowsRead(rows, person.weight_kg, horizon_h, skin_rows)
    purpose = fields.word("purpose", PURPOSES) or ("" if fields.has("purpose") else PAIN)
    usual = check_regimen(fields, plan, purpose or PAIN)
    check_creams(fields, plan)
    model, people, window_h = _model(fields), _population(fields), _window_h(fields)
    opposes = fields.flag("norketamine_opposes")
    rest = _Rest(float(horizon_h or 0), model, people, window_h, _words(fields), opposes, purpose)
    if problems or person.subject is None:
        raise CaseError(tuple(sorted(problems, key=lambda problem: problem.line or 0)))
    return Case(
        subject=person.subject,
        regimen=Regimen(
            tuple(dose_row for row in rows for dose_row in row.dose_rows),
            tuple(skin_row for row in skin_rows for skin_row in row.skin_rows),
        ),
        horizon_h=rest.horizon_h,
        model=rest.model,
        population=rest.population,
        half_life_window_h=rest.window_h,
        notes=(*usual, *person.notes, *_notes(every)),
        inputs=_inputs(person, every, rest),
        norketamine_weight=1.0 if rest.opposes else 0.0,
        purpose=rest.purpose,
        exact=tuple(exact_row for row in rows for exact_row in row.exact_rows),
    )


def _person(fields: Fields) -> SubjectRead:
    fields.require("subject", SUBJECT_EXAMPLE)
    below = fields.within("subject", SUBJECT_EXAMPLE)
    return read_subject(below) if below else SubjectRead(None, None)


def _rows(fields: Fields, weight_kg: Fraction | None) -> tuple[AnyRows, bool]:
    """The rows that could be read, and whether that is all of them."""
    fields.require("regimen", f"[{ROW_EXAMPLE}]")
    nodes = fields.items("regimen", f"[{ROW_EXAMPLE}]")
    if nodes == ():
        fields.refuse("regimen", "empty", f"the regimen has no row: write for example {braced(ROW_EXAMPLE)}")
    skin = _skin_of_subject(fields)
    read_rows = [read_row(row, weight_kg, skin) for row in fields.mappings("regimen", nodes or (), ROW_EXAMPLE)]
    return tuple(row for row in read_rows if row), all(read_rows) and len(read_rows) == len(nodes or ()) > 0


def _skin_of_subject(fields: Fields) -> str | None:
    """What was written of the person's skin, right or wrong: the rows of creams need it."""
    subject = fields.node.get("subject")
    skin = subject.get("skin") if isinstance(subject, Mapping) else None
    return (skin.text or "") if isinstance(skin, Scalar) else None


def _horizon_h(fields: Fields, rows: AnyRows, is_complete: bool) -> Fraction | None:
    """Until when the case runs; None where it cannot be decided."""
    if fields.has("horizon"):
        return fields.taken("horizon", length_h)
    ends = [row.end_h for row in rows]
    known = [end for end in ends if end is not None]
    if len(known) < len(ends):
        sentence = "a row repeats without end, so say until when to look: "
        sentence += "write for example {horizon: 7 d}, or {for: 10 d}"
        fields.refuse("horizon", "horizon-missing", sentence)
    if len(known) < len(ends) or not is_complete:
        return None
    horizon_h = max(known) + AFTER_LAST_DOSE_H
    if horizon_h > LONGEST_H:
        limit = LIMITS["horizon_d"]
        sentence = f"the last dose ends so late that the case runs {shown(horizon_h / 24, 'd')}. {limit.sentence}"
        fields.refuse("horizon", "too-long", f"{sentence} Give fewer doses, or write {{horizon: 400 d}}", limit.source)
        return None
    return horizon_h


def _model(fields: Fields) -> str:
    def reading(text: str) -> str:
        if not re.fullmatch(r"[a-z0-9_]{1,80}", text):
            sentence = f"{quoted(text)} is not the name of a model; write {{model: auto}}, or {{model: otto_2021}}"
            raise refusal("unknown-word", sentence)
        return text

    return fields.taken("model", reading) or "auto"


def _population(fields: Fields) -> Population | None:
    below = fields.within("population", "{n: 500, seed: 1}")
    if below is None:
        return None
    below.allow(POPULATION_KEYS)
    below.require("n", "500")
    n, seed = below.taken("n", whole_within(LIMITS["people"])), below.taken("seed", whole_within(LIMITS["seed"]))
    switches = {key: below.flag(key) for key in POPULATION_KEYS[2:]}
    chosen = {key: switch for key, switch in switches.items() if switch is not None}
    if n is None:
        return None
    return Population(n, **chosen) if seed is None else Population(n, seed, **chosen)


def _window_h(fields: Fields) -> tuple[float, float] | None:
    example = '["2 h", "8 h"]'
    nodes = fields.items("half_life_window", example)
    if nodes is None:
        return None
    pair = fields.numbered("half_life_window", nodes)
    times = [pair.taken(key, moment_h) for key in pair.node.items]
    known = [time for time in times if time is not None]
    if len(times) != 2 or (len(known) == 2 and known[0] >= known[1]):
        sentence = f"two times are needed, the earlier first: {{half_life_window: {example}}}"
        fields.refuse("half_life_window", "wrong-order", sentence)
        return None
    return (float(known[0]), float(known[1])) if len(known) == 2 else None


def _words(fields: Fields) -> dict[str, str]:
    found = {key: fields.text(key, int(LIMITS["text_length"].high)) for key in ("title", "note")}
    return {key: text for key, text in found.items() if text is not None}


def _notes(rows: AnyRows) -> tuple[Reason, ...]:
    """Each once: ten rows of the same salt need not say it ten times."""
    return tuple(dict.fromkeys(note for row in rows for note in row.notes))


def _inputs(person: SubjectRead, rows: AnyRows, rest: _Rest) -> dict[str, Any]:
    found: dict[str, Any] = {
        **rest.words,
        "subject": person.echo,
        "regimen": [row.echo for row in rows],
        "horizon_h": rest.horizon_h,
        "model": rest.model,
        "population": vars(rest.population) if rest.population else None,
        "half_life_window_h": list(rest.window_h) if rest.window_h else None,
        "norketamine_opposes": rest.opposes,
        "purpose": rest.purpose,
    }
    return {key: value for key, value in found.items() if value is not None}
