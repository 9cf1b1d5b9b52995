"""What an order says for the compounding record: read whole, wrong entries refused with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from compounding.records import CREAM, changed, order
from house.rooms import ROOT
from lenitive.compounding.checks import reasons_not_to_release, still_to_watch
from lenitive.compounding.orders import JarBalance, Waste, read_order
from lenitive.compounding.worksheets import plan
from lenitive.documents import read_file
from lenitive.reasons import Refused
from lenitive.units import Quantity

COMPLETE = ROOT / "examples" / "orders" / "complete_record.yaml"
LOT = "lot: K-1, expires: 2027-10-31,"


def refused(*pairs: str) -> list[tuple[str, str]]:
    """Code and place of everything that is wrong with the order."""
    with pytest.raises(Refused) as found:
        order(changed(*pairs))
    return [(reason.code, reason.path) for reason in found.value.reasons]


def test_the_complete_example_has_every_part_of_a_record() -> None:
    made = read_order(read_file(COMPLETE), Path(COMPLETE.parent))
    assert all(each.vendor and (each.ndc or each.catalog) for each in made.lots)
    assert made.equipment and made.containers_filled == 1 and made.pharmacy and made.pharmacy.address
    assert (made.compounded_by, made.second_reader, made.verified_by) == ("Tomas Reyes", "Ivo Lindt", "Jo Marsh")
    ketamine = made.lots[0]
    assert ketamine.jar.lost == Quantity("8.024", "g")
    assert ketamine.waste == Waste(Quantity("0.020", "g"), "spilled on the weighing paper", "Ivo Lindt")
    assert made.waste == Waste(Quantity("0.8", "g"), "left in the mortar", "Ivo Lindt")


def test_only_the_draft_formula_prevents_release_of_the_complete_example() -> None:
    sheet = plan(read_order(read_file(COMPLETE), Path(COMPLETE.parent)))
    assert [reason.code for reason in reasons_not_to_release(sheet)] == ["draft-formula"]


def test_the_json_carries_the_record() -> None:
    shown = plan(read_order(read_file(COMPLETE), Path(COMPLETE.parent))).to_dict()
    assert shown["record"]["second_reader"] == "Ivo Lindt" and shown["record"]["containers_filled"] == 1
    assert shown["record"]["waste"] == {"amount": "0.8 g", "cause": "left in the mortar", "witness": "Ivo Lindt"}
    assert shown["record"]["pharmacy"]["address"].startswith("12 Mill Street")
    jar = next(line["lot"] for line in shown["lines"] if line["ingredient"] == "ketamine")
    assert (jar["ndc"], jar["jar_before"], jar["jar_after"]) == ("00000-0117-25", "25 g", "16.976 g")
    assert jar["waste"]["witness"] == "Ivo Lindt"
    assert plan(order(CREAM.replace("pharmacy:", "note: x #"))).to_dict()["record"]["pharmacy"] is None


def test_an_empty_jar_is_an_answer() -> None:
    made = order(changed(LOT, f"{LOT} jar_before: 12 g, jar_after: 0 g,"))
    assert made.lots[0].jar == JarBalance(Quantity(12, "g"), Quantity(0, "g"))


@pytest.mark.parametrize(
    ("written", "code", "key"),
    [
        ("jar_before: 12 g, jar_after: 13 g,", "jar-crossed", "jar_after"),
        ("jar_before: 12 g, jar_after: 3 mL,", "jar-unit", "jar_after"),
        ("waste: {cause: spilled},", "missing", "waste.amount"),
    ],
)
def test_a_reading_that_cannot_be_is_refused_where_it_stands(written: str, code: str, key: str) -> None:
    ((found, place),) = refused(LOT, f"{LOT} {written}")
    assert place in (f"lots[0].{key}", "lots[0].waste") and (found == code or code == "missing")


@pytest.mark.parametrize("count", ["0", "-1", "1.5", "5001"])
def test_containers_are_counted_whole(count: str) -> None:
    ((_, place),) = refused("amount: 120 g\n", f"amount: 120 g\ncontainers_filled: {count}\n")
    assert place == "containers_filled"


def test_a_warning_that_a_reason_says_as_well_is_not_repeated() -> None:
    sheet = plan(order(CREAM.replace("balance:", "note: none #").replace("lot: V-1, ", "lot: V-1, ")))
    against = reasons_not_to_release(sheet)
    assert "balance-missing" in [each.code for each in against] and "balance-missing" in [
        e.code for e in sheet.warnings
    ]
    assert "balance-missing" not in [each.code for each in still_to_watch(sheet, against)]
    assert len(still_to_watch(sheet, against)) == len(sheet.warnings) - 1


def test_the_cause_of_a_missing_date_is_told_with_the_date() -> None:
    sheet = plan(order(CREAM.replace("beyond_use_type: aqueous_preserved\n", "")))
    against = [each for each in reasons_not_to_release(sheet) if each.code == "beyond-use-missing"]
    shown = {each.sentence for each in still_to_watch(sheet, reasons_not_to_release(sheet))}
    assert against and not any(each.sentence.partition(": ")[2] in shown for each in against)
