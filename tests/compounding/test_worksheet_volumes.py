"""A worksheet for a solution measures volumes: liquids in mL, brought to the mark, no steps for a powder."""

from __future__ import annotations

from typing import Any

from compounding.order_parts import KETAMINE, line, liquid, planned
from lenitive.compounding.checks import reasons_not_to_release
from lenitive.compounding.recalculation import second_calculation
from lenitive.units import Quantity

INJECTED: dict[str, Any] = {
    "amount": "100 mL",
    "jars": {"ketamine": "ketamine injection"},
    "solutions": {"ketamine": {"strength": "50 mg/mL"}},
}


def test_a_solution_made_of_liquids_is_measured_and_brought_to_its_volume() -> None:
    sheet = planned(liquid([line("ketamine", "10 mg/mL", basis="as_base")]), **INJECTED)
    assert [step.text for step in sheet.procedure] == [
        "Measure 20 mL of ketamine injection: in a syringe or a graduated cylinder of about that size, read at eye "
        "level.",
        "A second person reads the volume of ketamine injection.",
        "Bring to 100 mL with purified water in a graduated cylinder, and mix.",
    ]
    missing = [each.text for each in reasons_not_to_release(sheet) if each.code == "weighing-missing"]
    assert missing == ["ketamine injection was not measured: write it under weighed."]


def test_steps_for_a_powder_are_not_proposed_where_nothing_is_weighed() -> None:
    steps = [{"text": "Wet the powder.", "is_risk_bound": "yes", "source": "ours"}]
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")]) | {"steps": steps}
    poured = planned(made, **INJECTED)
    assert "Wet the powder." not in [step.text for step in poured.procedure]
    (warning,) = [each for each in poured.warnings if each.code == "steps-of-a-powder"]
    assert "the general method for liquids is proposed" in warning.text
    weighed = planned(made, amount="100 mL", jars=KETAMINE)
    assert [step.text for step in weighed.procedure] == ["Wet the powder."]
    assert "steps-of-a-powder" not in [each.code for each in weighed.warnings]


def test_a_liquid_of_known_density_is_measured_in_mL() -> None:
    """5 g of a liquid of 1.25 g/mL are 4 mL."""
    made = liquid([line("ketamine", "1 % w/v", basis="as_salt"), line("propylene glycol", "5 % w/v", role="solvent")])
    glycol = {"solutions": {"propylene glycol": {"density": "1.25 g/mL"}}}
    sheet = planned(made, amount="100 mL", jars=KETAMINE, **glycol)
    row = next(each for each in sheet.lines if each.form == "propylene glycol")
    assert (row.measured, row.to_weigh, row.into_batch) == ("by volume", Quantity(4, "mL"), Quantity(5, "g"))
    assert row.steps[1] == "5 g ÷ 1250 mg/mL = 4 mL"
    assert second_calculation(sheet).agrees
    texts = [step.text for step in sheet.procedure]
    assert texts[0] == "Weigh ketamine hydrochloride (1 g)."
    assert texts[1] == "A second person reads the weighing of ketamine hydrochloride and signs for it."
    assert texts[2].startswith("Measure 4 mL of propylene glycol") and "then fill up to the mark" in texts[-1]
    assert not any("Wet with" in text for text in texts)
    as_powder = planned(made, amount="100 mL", jars=KETAMINE)
    assert next(each for each in as_powder.lines if each.form == "propylene glycol").measured == "by weight"
    by_weight = planned(made, amount="100 mL", jars=KETAMINE, density="1.05 g/mL", **glycol)
    assert next(each for each in by_weight.lines if each.form == "propylene glycol").measured == "by weight"


def test_a_batch_by_weight_says_how_to_make_it_by_volume() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_salt", form="ketamine hydrochloride")])
    water = planned(made, amount="240 mL", density="1.05 g/mL").lines[-1]
    assert "or by volume: bring to 240 mL in a graduated cylinder; 252 g is then a check" in water.steps
