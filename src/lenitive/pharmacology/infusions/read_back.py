"""A card as the regimen of a case again, and as JSON: what is printed is what the reader of cases would read.

    regimen_of(card)  # [{"drug": "ketamine", ..., "rate": "52.5 mg/h", "over": "40 min", "at": "0 min"}]

Amounts are written in what the strength counts (base or hydrochloride), where they end.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from lenitive.pharmacology.infusions.card import InfusionCard, counts_salt
from lenitive.pharmacology.infusions.numbers import clock, exact, shown, time_text
from lenitive.pharmacology.infusions.standards import Instruction
from lenitive.pharmacology.infusions.steps import PumpStep
from lenitive.version import VERSION


def regimen_of(card: InfusionCard) -> list[dict[str, str]]:
    """Every dose of every session as a row of a case file."""
    given = [step for step in card.steps if step.kind != "pause"]
    return [_row(card, step, start_h) for start_h in card.session.starts_h for step in given]


def _row(card: InfusionCard, step: PumpStep, start_h: Fraction) -> dict[str, str]:
    found = {"drug": "ketamine", "form": card.session.form, "basis": card.setup.counts, "route": "iv"}
    found |= {"at": time_text(start_h + step.from_h)}
    if step.kind == "push":
        found |= {"amount": exact(step.ml * card.setup.strength, "mg"), "given": "push"}
    else:
        found |= {"rate": exact(step.ml_per_h * card.setup.strength, "mg/h")}
    return found | {"over": time_text(step.over_h)}


def card_dict(card: InfusionCard) -> dict[str, Any]:
    """The JSON of the card; numbers as exact texts with their units."""
    setup = card.setup
    return {
        "version": VERSION,
        "purpose": card.purpose,
        "form": card.session.form,
        "class": card.care.name,
        "weight_kg": exact(card.weight_kg, "kg").removesuffix(" kg"),
        "strength": _strength(card),
        "volume": exact(setup.volume_ml, "mL"),
        "in_the_bag_mg_base": exact(card.bag_base_mg, "mg"),
        "pump": None if setup.pump_ml_per_h is None else exact(setup.pump_ml_per_h, "mL/h"),
        "syringe": None if setup.syringe_ml is None else exact(setup.syringe_ml, "mL"),
        "steps": [_step(card, step) for step in card.steps],
        "push_volume": exact(card.push_ml, "mL"),
        "total_volume": exact(card.total_ml, "mL"),
        "total_mg_base": exact(card.total_base_mg, "mg"),
        "left": exact(card.left_ml, "mL"),
        "sessions": {"count": len(card.session.starts_h), "at": [time_text(at_h) for at_h in card.session.starts_h]},
        "checks": [_instruction(one) for one in card.checks],
        "room": {"sentence": card.care.room, "source": card.care.room_rule.source},
        "monitoring": {"sentence": card.care.row.monitoring, "source": card.care.row.rule.source},
        "watcher": {"sentence": card.care.row.watcher, "source": card.care.row.rule.source},
        "before": [_instruction(one) for one in card.before],
        "stops": [_instruction(one) for one in card.stops],
        "then": _instruction(card.then),
        "bag": _instruction(card.bag),
        "readings": [{"at": clock(one.at_h), "why": one.why} for one in card.readings.times],
        "readings_go_on": card.readings.then,
        "cautions": [one.to_dict() for one in card.cautions],
        "regimen": regimen_of(card),
    }


def _strength(card: InfusionCard) -> dict[str, str]:
    found = {"base": exact(card.setup.base_mg_per_ml, "mg/mL")}
    return found | ({"hydrochloride": exact(card.setup.strength, "mg/mL")} if counts_salt(card) else {})


def _step(card: InfusionCard, step: PumpStep) -> dict[str, str | None]:
    is_infusion = step.kind == "infusion"
    found = {
        "kind": step.kind,
        "from": clock(step.from_h),
        "to": clock(step.to_h),
        "at": time_text(step.from_h),
        "over": time_text(step.over_h),
        "rate": exact(step.ml_per_h, "mL/h") if is_infusion else None,
        "mg_base_per_h": exact(step.base_mg_per_h, "mg/h") if is_infusion else None,
        "volume": exact(step.ml, "mL"),
        "mg_base": exact(step.base_mg, "mg"),
        "shown": f"{shown(step.ml_per_h, 'mL/h')}" if is_infusion else shown(step.ml, "mL"),
    }
    return found | ({"mg_hydrochloride": exact(step.base_mg / card.setup.factor, "mg")} if counts_salt(card) else {})


def _instruction(one: Instruction) -> dict[str, str]:
    return {"sentence": one.says, "source": one.rule.source}
