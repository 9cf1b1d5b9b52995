"""Cases, bags and cards for the tests of the infusion card."""

from __future__ import annotations

from typing import Any

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import Case, read
from lenitive.pharmacology.infusions import InfusionCard, card_of, read_setup
from lenitive.pharmacology.simulation import predict_case

Row = dict[str, str]
BAG = {"strength": "1 mg/mL", "counts": "base", "volume": "1000 mL", "pump": "0.1 mL/h", "syringe": "0.1 mL"}
KETAMINE: Row = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv"}


def infusion(**keys: str) -> Row:
    return {**KETAMINE, "rate": "20 mg/h", "over": "1 h", **keys}


def push(**keys: str) -> Row:
    return {**KETAMINE, "amount": "14 mg", "given": "push", **keys}


def case_of(*rows: Row, **keys: Any) -> Case:
    person = {"weight_kg": "70", "age_y": "45", "sex": "female"}
    return read(from_plain({"subject": person, "regimen": list(rows), **keys}))


def made(case: Case, **bag: str) -> InfusionCard:
    return card_of(case, predict_case(case), read_setup({**BAG, **bag}))
