"""Reading an order: every key, every way to get it wrong, all problems at once with place and line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compounding.formula_texts import APPROVED
from compounding.order_parts import formula, line, only, ordered
from lenitive.compounding.certificates import Certificate
from lenitive.compounding.orders import (
    AliquotChoice,
    Balance,
    BasisChoice,
    Capsule,
    Container,
    Device,
    Directions,
    FormShare,
    Lot,
    Order,
    OrderedMold,
    Overage,
    Pharmacy,
    Solution,
    Weighing,
    WrittenPrescription,
    place_of,
    read_order,
)
from lenitive.documents import from_plain, read_text
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

TWO = [line("ketamine", "not published"), line("gabapentin", "6 % w/w")]
BLANK = {"blank": "1 g"}
SHORT = "formula: ketamine-10-gel\namount: 60 g\nmade_on: 2026-11-24\n"


def read(text: str, folder: Path | None = None) -> Order:
    return read_order(read_text(text), folder)


def problems(text: str, folder: Path | None = None) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as found:
        read(text, folder)
    return found.value.reasons


def shown(reasons: Sequence[Reason]) -> list[tuple[str, str, int | None]]:
    return [(reason.code, reason.path, reason.line) for reason in reasons]


def wrong(key: str, value: Any) -> Reason:
    """The one problem of an order with this value."""
    with pytest.raises(Refused) as found:
        ordered(TWO, **{key: value})
    return only(found.value.reasons)


def test_the_three_keys_that_every_order_has() -> None:
    order = read(SHORT)
    assert (order.formula.name, order.amount, order.made_on) == (
        "ketamine-10-gel",
        Quantity(60, "g"),
        date(2026, 11, 24),
    )
    assert (order.lots, order.weighed, order.day_counting, order.balance) == ((), (), "day_one", None)
    assert shown(problems("note: nothing\n")) == [
        ("missing", "amount", 1), ("missing", "formula", 1), ("missing", "made_on", 1),
    ]  # fmt: skip
    assert "write for example amount: 120 g." in problems("note: nothing\n")[0].text


def test_an_order_is_keys_with_values() -> None:
    assert shown(problems("- amount\n")) == [("wrong-shape", "", 1)]


def test_every_key_is_read() -> None:
    order = ordered(
        TWO,
        bases={"ketamine HCl": "As_Base"},
        jars={"ketamine": "ketamine hcl"},
        strengths={"ketamine": "10 % w/w"},
        confirmed={"ketamine": "10 % w/w"},
        policies={"ketamine": "assay and water"},
        solutions={
            "ketamine": {"strength": "50 mg/mL", "brings": {"chlorobutanol": "5 mg/mL"}, "density": "1.02 g/mL"}
        },
        aliquots={"gabapentin": {"diluent": "lactose monohydrate", "multiple": "3"}},
        displacements={"gabapentin": "0.8 mL/g"},
        density="1.05 g/mL",
        overage={"share": "3 %", "meaning": "of_mixed"},
        mold={"name": "M", "blank": "1.2 g", "density_factors": {"gabapentin": "1.3"}},
        capsule={"size": "1", "full": {"gabapentin": "320 mg"}},
        device={"name": "P", "kind": "pump", "per_stroke": "1.45 g", "calibrated_on": "2026-11-01", "with_base": "PLO"},
        container={
            "kind": "jar",
            "material": "glass",
            "is_child_resistant": "no",
            "other_closure_requested_by": "patient",
        },
        storage="Controlled room temperature",
        beyond_use_type="aqueous_preserved",
        day_counting="date_plus_n",
        final_amount="117.9 g",
        ph="4.2",
        record_number="CR-1",
        compounded_by="Ana",
        verified_by="Lena",
        note="A note",
        vehicle="Lipoderm",
    )
    assert order.bases == {"ketamine": BasisChoice("as_base")}
    assert order.jars == {"ketamine": (FormShare("ketamine hydrochloride"),)}
    assert order.strengths == order.confirmed == {"ketamine": Quantity("10", "% w/w")}
    assert order.policies == {"ketamine": "assay and water"}
    brought = (("chlorobutanol", Quantity(5, "mg/mL")),)
    assert order.solutions == {"ketamine": Solution(Quantity(50, "mg/mL"), brought, Quantity("1.02", "g/mL"))}
    assert order.aliquots == {"gabapentin": AliquotChoice("lactose", 3)}
    assert order.displacements == {"gabapentin": Quantity("0.8", "mL/g")} and order.density == Quantity("1.05", "g/mL")
    assert order.overage == Overage(Fraction(3, 100), "of_mixed")
    assert order.mold == OrderedMold(Quantity("1.2", "g"), {"gabapentin": Fraction(13, 10)}, "M")
    assert order.capsule == Capsule({"gabapentin": Quantity(320, "mg")}, "1")
    assert order.device == Device("P", "pump", Quantity("1.45", "g"), date(2026, 11, 1), "PLO")
    assert order.container == Container("jar", "glass", False, "patient")
    assert order.container is not None and order.container.other_closure_requested_by == "patient"
    assert (order.storage, order.beyond_use_type) == ("controlled room temperature", "aqueous_preserved")
    assert (order.day_counting, order.final_amount, order.ph) == (
        "date_plus_n",
        Quantity("117.9", "g"),
        Fraction(21, 5),
    )
    assert (order.record_number, order.compounded_by, order.verified_by) == ("CR-1", "Ana", "Lena")
    assert (order.note, order.vehicle) == ("A note", "Lipoderm")


def test_a_salt_may_be_named_as_the_basis() -> None:
    order = ordered(TWO, bases={"ketamine": "ketamine hydrochloride"})
    assert order.bases == {"ketamine": BasisChoice("as_salt", "ketamine hydrochloride")}
    reason = wrong("bases", {"ketamine": "as_salts"})
    assert reason.code == "unknown-word" and "as_salt (the strength counts the salt" in reason.text
    assert wrong("bases", {"ketamine": "ketamine base"}).code == "unknown-word"


def test_lots_and_weighings_are_read_with_their_places() -> None:
    certificate = {"assay": "99.2 %", "assay_basis": "Anhydrous", "water": "0.3 %", "loss_on_drying": "0.1 %"}
    row = {
        "ingredient": "ketamine HCl", "lot": "K-1", "expires": "2027-10-31", "available": "25 g", "status": "released",
        "certificate": certificate, "vendor": "V", "opened_on": "2026-11-01", "beyond_use": "2027-01-31",
        "is_compounded": "yes",
    }  # fmt: skip
    order = ordered(TWO, lots=[row, {"ingredient": "gabapentin", "lot": "G"}])
    assert order.lots[0] == Lot(
        "ketamine",
        "ketamine hydrochloride",
        "K-1",
        expires=date(2027, 10, 31),
        available=Quantity(25, "g"),
        certificate=Certificate(Fraction("0.992"), "anhydrous", Fraction("0.003"), Fraction("0.001")),
        vendor="V",
        opened_on=date(2026, 11, 1),
        beyond_use=date(2027, 1, 31),
        is_compounded=True,
        place="lots[0]",
    )
    assert order.lots[0].use_by == date(2027, 1, 31)
    assert order.lots[1] == Lot("gabapentin", "gabapentin", "G", place="lots[1]") and order.lots[1].use_by is None
    rows = [{"ingredient": "gabapentin", "lot": "G", "weighed": "180 mg", "drug": "180 mg", "diluent": "360 mg"}]
    (weighing,) = ordered(TWO, weighed=rows).weighed
    amounts = (Quantity(180, "mg"), Quantity(180, "mg"), Quantity(360, "mg"))
    assert weighing == Weighing("gabapentin", "G", *amounts, place="weighed[0]")


def test_whose_it_is_is_read() -> None:
    pharmacy = {"name": "Two Rivers Pharmacy", "address": "12 Mill Street", "telephone": "303 555 0100"}
    directions = {"site": "left knee", "applied": "1.5 g", "times_a_day": "3", "most_a_day": "4", "note": "Rub in."}
    prescription = {
        "number": "1001", "patient": "Ana Núñez", "patient_address": "1 Elm Street", "prescriber": "Dr. Lena Fields",
        "issued_on": "2026-11-20", "filled_on": "2026-11-24", "refills_left": "2", "language": "es",
        "drug": "ketamine cream", "directions": directions,
    }  # fmt: skip
    order = ordered(TWO, pharmacy=pharmacy, prescription=prescription)
    assert order.pharmacy == Pharmacy("Two Rivers Pharmacy", "12 Mill Street", "303 555 0100")
    assert order.prescription == WrittenPrescription(
        "1001",
        "Ana Núñez",
        "Dr. Lena Fields",
        date(2026, 11, 20),
        date(2026, 11, 24),
        2,
        "es",
        "ketamine cream",
        "1 Elm Street",
        Directions("left knee", Quantity("1.5", "g"), 3, 4, "Rub in."),
    )
    least = {"number": "1", "patient": "A", "prescriber": "B", "issued_on": "2026-11-20"}
    short = ordered(TWO, prescription=least).prescription
    assert short is not None and (short.language, short.directions, short.refills_left) == ("en", Directions(), None)


@pytest.mark.parametrize(
    ("balance", "found"),
    [
        ({"readability": "0.001 g", "rule": "usp41"}, Balance("usp41", readability=Quantity("0.001", "g"))),
        (
            {"sensitivity": "6 mg", "error": "5 %", "capacity": "210 g"},
            Balance("sensitivity", sensitivity=Quantity(6, "mg"), error=Fraction(1, 20), capacity=Quantity(210, "g")),
        ),
        (
            {"k": "2", "s": "0.6 mg", "error": "5 %", "name": "bench 1"},
            Balance(
                "repeatability", "bench 1", repeatability=Quantity("0.6", "mg"), k=Fraction(2), error=Fraction(1, 20)
            ),
        ),
    ],
)
def test_a_balance_has_one_of_three_rules(balance: dict[str, str], found: Balance) -> None:
    assert ordered(TWO, balance=balance).balance == found


def test_a_balance_whose_rule_cannot_be_told_is_asked_about() -> None:
    reason = wrong("balance", {"readability": "0.001 g"})
    assert (reason.code, reason.severity, reason.path) == ("balance-rule-missing", "question", "balance.rule")
    reason = wrong("balance", {"rule": "sensitivity", "sensitivity": "6 mg"})
    assert reason.code == "balance-incomplete" and "needs error: write it, for example error: 5 %." in reason.text
    assert wrong("balance", {"rule": "usp14"}).code == "unknown-word"
    both = wrong("balance", {"rule": "repeatability", "error": "5 %"})
    assert "needs k and s: write it, for example k: 2." in both.text


def test_a_balance_cannot_weigh_less_than_the_last_digit_it_shows() -> None:
    balance = {"readability": "0.1 g", "sensitivity": "1 mg", "error": "5 %"}
    reason = wrong("balance", balance)
    assert (reason.code, reason.severity, reason.path) == ("readability-above-least", "stop", "balance.readability")
    assert "readability 0.1 g is more than the least weighable 20 mg, which comes of 1 mg ÷ 0.05" in reason.text
    assert "Write both as the balance has them, a readability of at most 20 mg" in reason.text
    assert wrong("balance", {"readability": "1 mg", "k": "1", "s": "0.4 mg", "error": "50 %"}).code == reason.code
    equal = ordered(TWO, balance=balance | {"readability": "20 mg"}).balance
    assert equal is not None and equal.readability == Quantity(20, "mg")


def test_several_forms_come_with_shares_that_make_the_whole() -> None:
    halves = {"ketamine base": "25 %", "ketamine hydrochloride": "75 %"}
    assert ordered(TWO, jars={"ketamine": halves}).jars == {
        "ketamine": (FormShare("ketamine base", Fraction(1, 4)), FormShare("ketamine hydrochloride", Fraction(3, 4)))
    }
    reason = wrong("jars", {"ketamine": {"ketamine base": "50 %", "ketamine hydrochloride": "49 %"}})
    assert (reason.code, reason.path) == ("shares-not-whole", "jars.ketamine")
    twice = {"ketamine hcl": "50 %", "ketamine hydrochloride": "50 %"}
    assert wrong("jars", {"ketamine": twice}).code == "shares-not-whole"
    assert wrong("jars", {"ketamine": "gabapentin"}).code == "form-of-another"
    assert wrong("jars", {"ketamine": ["ketamine base"]}).code == "wrong-shape"
    with pytest.raises(Refused) as found:
        ordered(TWO, jars={"ketamine": {"ketamine base": "50 %", "gabapentin": "50 %"}})
    assert {reason.code for reason in found.value.reasons} == {"form-of-another", "shares-not-whole"}


def test_a_name_that_leaves_the_chemical_open_is_a_question() -> None:
    reason = wrong("lots", [{"ingredient": "ketamine", "lot": "K"}])
    assert (reason.code, reason.severity, reason.path) == ("form-missing", "question", "lots[0].ingredient")
    assert "ketamine base or ketamine hydrochloride or ketamine injection" in reason.text


def test_misspelled_and_foreign_names_are_told_apart() -> None:
    reason = wrong("policies", {"ketamin": "assay"})
    assert reason.code == "ingredient-unknown"
    assert reason.text == "'ketamin' is not known. Write it as the formula does: Lipoderm, gabapentin or ketamine."
    reason = wrong("lots", [{"ingredient": "baclofen", "lot": "B"}])
    assert (reason.code, reason.path) == ("not-in-formula", "lots[0].ingredient")
    assert "the formula holds Lipoderm, gabapentin, ketamine." in reason.text
    assert wrong("displacements", {"baclofen": "0.8 mL/g"}).code == "not-in-formula"


def test_the_diluent_and_the_order_s_own_vehicle_may_have_lots_too() -> None:
    lots = [{"ingredient": "lactose", "lot": "M"}]
    assert ordered(TWO, lots=lots, aliquots={"gabapentin": {"diluent": "lactose"}}).lots[0].form == "lactose"
    assert wrong("lots", lots).code == "not-in-formula"
    made = formula(TWO, vehicle="not published")
    assert ordered(made, vehicle="PLO", lots=[{"ingredient": "PLO", "lot": "P"}]).lots[0].ingredient == "PLO"
    with pytest.raises(Refused) as found:
        ordered(TWO, aliquots={"gabapentin": {"diluent": "lactosse"}})
    assert only(found.value.reasons).code == "ingredient-unknown"
    with pytest.raises(Refused) as found:
        ordered(TWO, aliquots={"gabapentin": "lactose"})
    assert only(found.value.reasons).code == "wrong-shape"


def test_the_same_thing_said_twice_is_refused() -> None:
    reason = wrong("policies", {"ketamine": "assay", "ketamine hcl": "none"})
    assert (reason.code, reason.path) == ("twice", "policies['ketamine hcl']")
    lots = [{"ingredient": "gabapentin", "lot": "G"}, {"ingredient": "gabapentin", "lot": "G", "available": "5 g"}]
    reason = wrong("lots", lots)
    assert (reason.code, reason.path) == ("lot-twice", "lots[1].lot")
    assert ordered(TWO, lots=[lots[0], lots[1] | {"lot": "H"}]).lots[1].lot == "H"
    rows = [{"ingredient": "gabapentin", "weighed": "1 g"}] * 2
    reason = wrong("weighed", rows)
    assert (reason.code, reason.path) == ("weighed-twice", "weighed[1].weighed") and "unnamed" in reason.text


@pytest.mark.parametrize(
    ("amount", "code", "part"),
    [
        ("120", "bad-quantity", "write a number with its unit, for example 120 g"),
        ("120 mg/mL", "wrong-unit", "'120 mg/mL' is a mass/volume"),
        ("0 g", "zero", "is nothing"),
        ("-120 g", "negative", "is below zero"),
        ("10.1 kg", "out-of-range", "from 0.1 g to 10 kg"),
        ("0.09 g", "out-of-range", "from 0.1 g to 10 kg"),
        ("10.1 L", "out-of-range", "from 0.1 mL to 10 L"),
        ("24.5 piece", "not-whole", "order whole pieces"),
        ("5001 piece", "out-of-range", "from 1 piece to 5000 piece"),
        ("1e3 g", "bad-quantity", "write the number out"),
        ("1,5 g", "bad-quantity", "a comma is ambiguous"),
        ("1000000000 g", "out-of-range", "cannot be right"),
        ("1/10000000000 g", "out-of-range", "cannot be right"),
        ("", "empty", "amount is empty"),
        (["120 g"], "wrong-shape", "one value"),
        ("9" * 401, "text-too-long", "401 characters: shorten it to 400"),
    ],
)
def test_an_amount_that_cannot_be_is_refused(amount: Any, code: str, part: str) -> None:
    reason = wrong("amount", amount)
    assert (reason.code, reason.path) == (code, "amount") and part in reason.text


@pytest.mark.parametrize("amount", ["10 kg", "0.1 g", "0.1 mL", "10 L", "1 piece", "5000 piece", "999.999 g"])
def test_amounts_at_the_edge_are_taken(amount: str) -> None:
    assert ordered(TWO, amount=amount).amount == Quantity.parse(amount)


@pytest.mark.parametrize(
    ("day", "part"),
    [
        ("tomorrow", "'tomorrow' is not a date"),
        ("24.11.2026", "is not a date"),
        ("2026-02-30", "is not a calendar day"),
        ("1999-12-31", "between 2000 and 2100"),
        ("2100-01-01", "between 2000 and 2100"),
        ("2026-11-24T08:00", "is not a date"),
    ],
)
def test_a_day_that_is_none_is_refused(day: str, part: str) -> None:
    reason = wrong("made_on", day)
    assert reason.code == "bad-date" and part in reason.text


@pytest.mark.parametrize("day", ["2000-01-01", "2099-12-31"])
def test_days_at_the_edge_are_taken(day: str) -> None:
    assert ordered(TWO, made_on=day).made_on == date.fromisoformat(day)


def test_an_unknown_key_names_its_neighbor_and_the_allowed_ones() -> None:
    reason = wrong("ammount", "120 g")
    assert (reason.code, reason.path) == ("unknown-key", "ammount")
    assert "(did you mean amount?)" in reason.text and "made_on" in reason.text
    assert "did you mean" not in wrong("zzz", "1").text
    assert wrong("lots", [{"ingredient": "gabapentin", "lot": "G", "expiry": "2027-01-01"}]).path == "lots[0].expiry"


@pytest.mark.parametrize(
    ("key", "value", "code", "place"),
    [
        ("overage", {"share": "3 %"}, "overage-meaning-missing", "overage.meaning"),
        ("overage", {"meaning": "added"}, "missing", "overage.share"),
        ("overage", {"share": "50.1 %", "meaning": "added"}, "out-of-range", "overage.share"),
        ("overage", {"share": "3", "meaning": "added"}, "bad-quantity", "overage.share"),
        ("overage", {"share": "-3 %", "meaning": "added"}, "negative", "overage.share"),
        ("overage", "3 %", "wrong-shape", "overage"),
        ("mold", {"density_factors": {}}, "missing", "mold.blank"),
        ("mold", BLANK | {"density_factors": {"gabapentin": "0"}}, "bad-number", "mold.density_factors.gabapentin"),
        ("mold", BLANK | {"density_factors": {"gabapentin": "x"}}, "bad-number", "mold.density_factors.gabapentin"),
        ("capsule", {"size": "1"}, "missing", "capsule.full"),
        ("aliquots", {"gabapentin": {"multiple": "1"}}, "out-of-range", "aliquots.gabapentin.multiple"),
        ("aliquots", {"gabapentin": {"multiple": "101"}}, "bad-number", "aliquots.gabapentin.multiple"),
        ("aliquots", {"gabapentin": {"multiple": "1.5"}}, "bad-number", "aliquots.gabapentin.multiple"),
        ("solutions", {"ketamine": {"density": "1 mL"}}, "wrong-unit", "solutions.ketamine.density"),
        ("solutions", {"ketamine": "50 mg/mL"}, "wrong-shape", "solutions.ketamine"),
        ("displacements", {"gabapentin": "0.8 mL"}, "wrong-unit", "displacements.gabapentin"),
        ("device", {"name": "P"}, "missing", "device.kind"),
        ("container", {"material": "glass"}, "missing", "container.kind"),
        ("container", {"kind": "jar", "is_child_resistant": "perhaps"}, "unknown-word", "container.is_child_resistant"),
        ("storage", "cellar", "unknown-word", "storage"),
        ("day_counting", "day_two", "unknown-word", "day_counting"),
        ("beyond_use_type", "aqueous", "unknown-word", "beyond_use_type"),
        ("policies", {"ketamine": "everything"}, "unknown-word", "policies.ketamine"),
        ("policies", ["assay"], "wrong-shape", "policies"),
        ("lots", {"ingredient": "gabapentin"}, "wrong-shape", "lots"),
        ("lots", ["gabapentin"], "wrong-shape", "lots[0]"),
        ("lots", [{"ingredient": "gabapentin"}], "missing", "lots[0].lot"),
        ("lots", [{"lot": "G"}], "missing", "lots[0].ingredient"),
        ("lots", [{"ingredient": "gabapentin", "lot": "G", "status": "fine"}], "unknown-word", "lots[0].status"),
        ("weighed", [{"ingredient": "gabapentin"}], "missing", "weighed[0].weighed"),
        ("weighed", [{"weighed": "1 g"}], "missing", "weighed[0].ingredient"),
        ("pharmacy", {"name": "A", "address": "B"}, "missing", "pharmacy.telephone"),
        ("strengths", {"ketamine": "10 g"}, "wrong-unit", "strengths.ketamine"),
        ("ph", "1000001", "bad-number", "ph"),
        ("vehicle", "Lipodermm", "ingredient-unknown", "vehicle"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_place(key: str, value: Any, code: str, place: str) -> None:
    reason = wrong(key, value)
    assert (reason.code, reason.path) == (code, place)
    assert reason.text.endswith(".") and reason.source


def test_the_widest_overage_that_is_taken() -> None:
    assert ordered(TWO, overage={"share": "50 %", "meaning": "added"}).overage == Overage(Fraction(1, 2), "added")
    assert ordered(TWO, aliquots={"gabapentin": {"multiple": "2"}}).aliquots["gabapentin"].multiple == 2
    assert ordered(TWO, aliquots={"gabapentin": {"multiple": "100"}}).aliquots["gabapentin"].multiple == 100


def test_a_prescription_has_a_number_two_people_and_a_day() -> None:
    with pytest.raises(Refused) as found:
        ordered(TWO, prescription={"refills_left": "2"})
    assert {reason.path for reason in found.value.reasons} == {
        f"prescription.{key}" for key in ("number", "patient", "prescriber", "issued_on")
    }
    whole = {"number": "1", "patient": "A", "prescriber": "B", "issued_on": "2026-11-20"}
    assert wrong("prescription", whole | {"filled_on": "2026-11-19"}).code == "dates-crossed"
    assert ordered(TWO, prescription=whole | {"filled_on": "2026-11-20"}).prescription is not None
    assert wrong("prescription", whole | {"refills_left": "100"}).code == "bad-number"
    crossed = {"times_a_day": "4", "most_a_day": "3"}
    assert wrong("prescription", whole | {"directions": crossed}).code == "directions-crossed"
    even = {"times_a_day": "4", "most_a_day": "4"}
    assert ordered(TWO, prescription=whole | {"directions": even}).prescription is not None
    assert wrong("prescription", whole | {"directions": {"times_a_day": "49"}}).code == "bad-number"


def test_a_formula_is_named_written_out_or_lies_beside_the_order(tmp_path: Path) -> None:
    reason = only(problems(SHORT.replace("ketamine-10-gel", "ketamine-10-gell")))
    assert (reason.code, reason.path, reason.line) == ("formula-unknown", "formula", 1)
    assert "(did you mean ketamine-10-gel?)" in reason.text
    text = "name: our-cream\ntitle: Our cream\nversion: 1\nstatus: draft\nsource: ours\ndosage_form: cream\n"
    text += "route: topical\nbatch_unit: 100 g\ningredients: [{ingredient: gabapentin, strength: 6 % w/w}]\n"
    (tmp_path / "our-cream.yaml").write_text(text + "vehicle: {ingredient: PLO, amount: q.s.}\n", encoding="utf-8")
    beside = SHORT.replace("ketamine-10-gel", "our-cream.yaml")
    assert read(beside, tmp_path).formula.name == "our-cream"
    for text, folder in ((beside, None), (SHORT.replace("ketamine-10-gel", "../our-cream.yaml"), tmp_path)):
        reason = only(problems(text, folder))
        assert reason.code == "formula-file" and "in the order's folder" in reason.text
    missing = only(problems(SHORT.replace("ketamine-10-gel", "none.yaml"), tmp_path))
    assert missing.code == "formula-unusable" and "cannot be read" in missing.text and missing.line == 1
    (tmp_path / "bad.yaml").write_text("name: bad\n\ntitel: Bad\n", encoding="utf-8")
    reason = only(problems(SHORT.replace("ketamine-10-gel", "bad.yaml"), tmp_path))
    assert reason.line == 1 and reason.path == "formula" and "bad.yaml, line " in reason.text
    assert reason.source == missing.source == "docs/formulary.md"


def test_an_own_formula_that_somebody_approved_is_taken_as_approved(tmp_path: Path) -> None:
    """Its approval stands in approved.yaml beside it; without that row it is refused."""
    (tmp_path / "our-cream.yaml").write_text(APPROVED, encoding="utf-8")
    text = SHORT.replace("ketamine-10-gel", "our-cream.yaml")
    reason = only(problems(text, tmp_path))
    assert reason.code == "formula-unusable" and "nobody has recorded its approval" in reason.text
    assert reason.source == "docs/formulary.md" and reason.path == "formula"
    row = reason.text.rpartition("approved.yaml beside it: ")[2].rstrip(".")
    (tmp_path / "approved.yaml").write_text(f"approved:\n  - {row}\n", encoding="utf-8")
    found = read(text, tmp_path).formula
    assert (found.name, found.status, found.is_draft) == ("our-cream", "approved", False)


def test_a_formula_written_out_is_faulted_at_its_own_line() -> None:
    text = "amount: 60 g\nmade_on: 2026-11-24\nformula:\n  name: x\n  titel: X\n"
    reason = only(problems(text))
    assert reason.code == "formula-unusable" and reason.line is not None and reason.line >= 3


def test_while_the_formula_cannot_be_read_names_are_not_held_against_it() -> None:
    text = SHORT.replace("ketamine-10-gel", "nothing") + "lots: [{ingredient: baclofen, lot: B}]\n"
    assert [reason.code for reason in problems(text)] == ["formula-unknown"]


def test_all_problems_come_at_once_by_line() -> None:
    text = "formula: ketamine-10-gel\namount: 0 g\nmade_on: never\nlots:\n  - {lot: K}\nstorage: cellar\n"
    assert [(reason.code, reason.line) for reason in problems(text)] == [
        ("zero", 2), ("bad-date", 3), ("missing", 5), ("unknown-word", 6),
    ]  # fmt: skip


def test_a_reason_of_an_order_finds_the_nearest_line_that_was_written() -> None:
    order = read(SHORT + "bases: {ketamine: as_base}\n")
    assert order.reason("c", "s", "r", "bases.ketamine").line == 4
    assert order.reason("c", "s", "r", "bases.gabapentin").line == 4
    assert order.reason("c", "s", "r", "jars['ketamine base']").line == 1
    assert order.reason("c", "s", "r").line == 1
    assert ordered(TWO).reason("c", "s", "r", "amount").line is None


def test_places_are_spelled_as_the_file_s_tree_does() -> None:
    assert place_of("bases", "ketamine") == "bases.ketamine"
    assert place_of("jars", "gel base") == "jars['gel base']"
    node = from_plain({"jars": {"gel base": "x"}})
    assert place_of("jars", "gel base") == node.items["jars"].items["gel base"].path  # type: ignore[union-attr, index, call-overload]
