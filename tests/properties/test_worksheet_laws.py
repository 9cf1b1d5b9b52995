"""Laws of every worksheet: it closes, scales, carries what the label says, and does not depend on the file's order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from hypothesis import assume, given, settings, strategies as st

from compounding.order_parts import CLASS_A, Line, formula, line, liquid, lot, ordered, pieces
from lenitive.compounding.choices import POLICIES
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders import Order
from lenitive.compounding.recalculation import second_calculation
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine, plan
from lenitive.reasons import Refused
from lenitive.units import Quantity

LAW = settings(max_examples=60, derandomize=True, deadline=None)
SALTED = {
    "ketamine": ("ketamine base", "ketamine hydrochloride"),
    "lidocaine": ("lidocaine base", "lidocaine hydrochloride anhydrous", "lidocaine hydrochloride monohydrate"),
    "clonidine": ("clonidine base", "clonidine hydrochloride"),
}
OVERAGES = (None, {"share": "3 %", "meaning": "added"}, {"share": "3 %", "meaning": "of_mixed"})
PLAIN = ("gabapentin", "baclofen", "ketoprofen")


@st.composite
def certificates(draw: st.DrawFn) -> dict[str, str]:
    """Any that may be believed."""
    basis = draw(st.sampled_from(("as_is", "anhydrous", "dried")))
    share = st.integers(0, 80).map(lambda number: f"{number}/10 %")
    return {
        "assay": f"{draw(st.integers(900, 1010))}/10 %",
        "assay_basis": basis,
        "water": draw(share),
        "loss_on_drying": draw(share),
    }


@dataclass(frozen=True)
class Case:
    """Lines of a formula and everything that goes with them, as an order says it."""

    lines: tuple[Line, ...]
    worded: dict[str, Any]

    def order(self, **changes: Any) -> Order:
        kind = self.worded["amount"].split(" ")[1]
        made = {"g": formula, "mL": liquid}.get(kind, lambda lines: pieces(lines, "lactose"))(list(self.lines))
        return ordered(made, **(self.worded | changes))


@st.composite
def lines_of(draw: st.DrawFn, unit: str) -> tuple[list[Line], dict[str, str]]:
    """Drugs with a strength each, and the jar that each is weighed from."""
    names = draw(st.lists(st.sampled_from([*SALTED, *PLAIN]), min_size=1, max_size=5, unique=True))
    lines, jars = [], {}
    for name in names:
        strength = f"{draw(st.integers(1, 9000))}/1000 {unit}"
        if name in PLAIN:
            lines.append(line(name, strength))
            jars[name] = name
            continue
        counts, jars[name] = draw(st.sampled_from(SALTED[name])), draw(st.sampled_from(SALTED[name]))
        basis = "as_base" if counts.endswith(" base") else "as_salt"
        lines.append(line(name, strength, basis=basis, **({"form": counts} if basis == "as_salt" else {})))
    return lines, jars


@st.composite
def cases(draw: st.DrawFn, kind: str = "") -> Case:
    """An order of one to five drugs, lots with certificates, policies, an overage or none, a balance or none."""
    kind = kind or draw(st.sampled_from(("g", "mL", "piece")))
    unit = {"g": "% w/w", "mL": "mg/mL", "piece": "mg/piece"}[kind]
    lines, jars = draw(lines_of(unit))
    amount = draw(st.integers(10, 600))
    lots = []
    for jar in jars.values():
        for number in range(draw(st.integers(0, 3))):
            available = draw(st.one_of(st.none(), st.integers(1, 40).map(lambda grams: f"{grams} g")))
            expires = f"202{draw(st.integers(7, 9))}-0{draw(st.integers(1, 9))}-15"
            more: dict[str, Any] = {"certificate": draw(certificates()), "expires": expires}
            lots.append(lot(jar, f"{jar}-{number}", **more, **({"available": available} if available else {})))
    policies = {name: draw(st.sampled_from(list(POLICIES)[1:])) for name in jars}
    worded: dict[str, Any] = {
        "amount": f"{amount} {kind}",
        "jars": {name: jar for name, jar in jars.items() if name not in PLAIN},
        "lots": lots,
        "policies": policies,
        "confirmed": {each["ingredient"]: each["strength"] for each in lines},
        "overage": draw(
            st.sampled_from((None, {"share": "3 %", "meaning": "added"}, {"share": "3 %", "meaning": "of_mixed"}))
        ),
        "balance": draw(st.sampled_from((None, CLASS_A))),
        "aliquots": {name: {"diluent": "lactose"} for name in jars} if kind != "piece" else None,
    }
    if kind == "piece":
        worded["capsule"] = {"full": {**dict.fromkeys(jars.values(), "320 mg"), "lactose": "380 mg"}}
        worded["balance"] = None
    return Case(tuple(lines), worded)


def planned(case: Case, **changes: Any) -> PlannedWorksheet:
    """Its worksheet; what is refused (too little in the lots, too light for any aliquot) is another test's matter."""
    try:
        return plan(case.order(**changes))
    except Refused as refused:
        codes = {reason.code for reason in refused.reasons}
        allowed = {
            "lot-insufficient",
            "drug-below-least",
            "diluent-below-least",
            "portion-below-least",
            "no-aliquot-possible",
            "vehicle-negative",
            "vehicle-below-least",
            "above-100",
            "not-soluble",
        }
        assert codes <= allowed, codes
        assume(False)
        raise


def amounts(sheet: PlannedWorksheet) -> dict[tuple[str, str | None], Quantity | None]:
    return {(each.form, each.lot.lot if each.lot else None): each.to_weigh for each in sheet.lines}


@LAW
@given(cases("g"))
def test_the_rows_add_up_to_the_batch_exactly(case: Case) -> None:
    sheet = planned(case)
    parts = [each.into_batch for each in sheet.lines]
    assert sum((part for part in parts if part is not None), Quantity(0, "g")) == sheet.batch == sheet.total.weighed
    strengths = [each.theoretical for each in sheet.lines if each.theoretical is not None]
    assert sum(strengths, Quantity(0, "g")) == sheet.batch


@LAW
@given(cases())
def test_the_second_calculation_agrees_with_every_worksheet(case: Case) -> None:
    second = second_calculation(planned(case))
    assert second.agrees, [each.sentence for each in second.lines]


@LAW
@given(cases())
def test_a_corrected_amount_times_its_potency_is_what_was_intended(case: Case) -> None:
    for each in planned(case).lines:
        if each.is_vehicle or each.to_weigh is None or each.theoretical is None:
            continue
        assert each.to_weigh * each.factor == counted(each)


def counted(row: WorksheetLine) -> Quantity:
    """What was intended, as the form that the certificate's factor speaks of, by molecular weight."""
    known = all_ingredients()[row.ingredient]
    weights = [form.mw for form in (known.form(row.factor_counts), known.form(row.counts)) if form and form.mw]
    assert row.theoretical is not None
    return row.theoretical * (weights[0] / weights[1]) if len(weights) == 2 else row.theoretical


@LAW
@given(cases(), st.integers(2, 9))
def test_scaled_up_and_down_again_is_the_same_worksheet(case: Case, times: int) -> None:
    unlimited = replace(
        case,
        worded=case.worded
        | {"balance": None, "lots": [each for each in case.worded["lots"] if "available" not in each]},
    )
    number, unit = case.worded["amount"].split(" ")
    larger = f"{int(number) * times} {unit}"
    small, large = planned(unlimited), planned(unlimited, amount=larger)
    assert amounts(small) == {key: each and each / times for key, each in amounts(large).items()}
    assert large.batch / times == small.batch


@LAW
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_ingredients_and_lots_in_the_file_does_not_matter(case: Case, random: Any) -> None:
    lines, lots = list(case.lines), list(case.worded["lots"])
    random.shuffle(lines)
    random.shuffle(lots)
    first, second = planned(case), planned(Case(tuple(lines), case.worded | {"lots": lots}))
    as_shown = [
        [(each.order_no, each.form, each.lot and each.lot.lot, each.to_weigh) for each in sheet.lines]
        for sheet in (first, second)
    ]
    assert as_shown[0] == as_shown[1]


@LAW
@given(cases())
def test_no_lot_gives_more_than_it_holds_and_the_first_to_expire_are_taken(case: Case) -> None:
    sheet = planned(case)
    used: dict[str, list[WorksheetLine]] = {}
    for each in sheet.lines:
        if each.lot is None or each.to_weigh is None:
            continue
        taken = each.aliquot.mixing.drug if each.aliquot else each.to_weigh
        assert each.lot.available is None or taken <= each.lot.available
        used.setdefault(each.form, []).append(each)
    for form, rows in used.items():
        names = {row.lot.lot for row in rows if row.lot}
        expiries = [row.lot.expires for row in rows if row.lot and row.lot.expires]
        others = [each for each in sheet.order.lots if each.form == form and each.lot not in names]
        if sheet.order.balance is None:
            assert all(each.expires is not None and each.expires >= max(expiries) for each in others)


@LAW
@given(cases())
def test_nothing_below_the_least_weighable_is_weighed_and_nothing_shows_as_zero(case: Case) -> None:
    sheet = planned(case)
    for each, shown in zip(sheet.lines, sheet.to_dict()["lines"], strict=True):
        if each.to_weigh is None:
            continue
        assert Fraction(shown["to_weigh"]) > 0
        if each.least_weighable is not None:
            weighed = each.aliquot.mixing.portion if each.aliquot else each.to_weigh
            assert weighed >= each.least_weighable
