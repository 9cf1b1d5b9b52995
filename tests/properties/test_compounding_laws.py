"""Laws that the sums of compounding obey whatever is given: nothing is lost, what was scaled scales back."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from hypothesis import assume, given, settings, strategies as st

from lenitive.compounding.calculators import CALCULATORS, Calculation, calculate
from lenitive.compounding.certificates import Certificate, potency
from lenitive.compounding.ingredients import Form, all_ingredients
from lenitive.compounding.mixing import Captured, Strengths, alligate, dilute, potency_of_label, with_loss
from lenitive.compounding.pieces import CalibratedMold, Packing, capsule, in_mold
from lenitive.compounding.strength import amount_of, convert, strength_of
from lenitive.compounding.supply import Active, Movements, applied_daily, days_supply, last_day_to_refill, variance
from lenitive.compounding.weighing import Dilution, dry_aliquot
from lenitive.reasons import Refused
from lenitive.units import Quantity

LAWFUL = settings(derandomize=True, deadline=None, max_examples=60)
numbers = st.fractions(min_value=Fraction(1, 1000), max_value=1000, max_denominator=1000)
shares = st.fractions(min_value=0, max_value=Fraction(99, 100), max_denominator=1000)
assays = st.fractions(min_value=Fraction(1, 2), max_value=Fraction(11, 10), max_denominator=1000)
percents = st.fractions(min_value=Fraction(1, 100), max_value=100, max_denominator=100)
SALTED = [(one.base, salt) for one in all_ingredients().values() if one.base for salt in one.salts if salt.mw]
FORM = Form("the chemical", "only")


def g(amount: Fraction) -> Quantity:
    return Quantity(amount, "g")


@LAWFUL
@given(percents, numbers, numbers)
def test_a_batch_scaled_up_and_down_again_is_the_same_batch(percent: Fraction, batch: Fraction, k: Fraction) -> None:
    strength = Quantity(percent, "% w/w")
    scaled = amount_of(strength, g(batch) * k)
    assert scaled == amount_of(strength, g(batch)) * k and scaled / k == amount_of(strength, g(batch))
    assert strength_of(scaled, g(batch) * k, "% w/w") == strength


@LAWFUL
@given(numbers, st.sampled_from(SALTED))
def test_base_to_salt_and_back_is_the_same_amount(amount: Fraction, pair: tuple[Form, Form]) -> None:
    base, salt = pair
    there = convert(g(amount), base, salt).amount
    assert there > g(amount) and convert(there, salt, base).amount == g(amount)


@LAWFUL
@given(numbers, assays, shares.filter(lambda share: share <= Fraction(1, 2)))
def test_the_corrected_amount_times_its_potency_is_what_was_meant(
    amount: Fraction, assay: Fraction, water: Fraction
) -> None:
    factor = potency(Certificate(assay, "anhydrous", water), "assay and water", FORM).factor
    weighed = g(amount) / factor
    assert weighed * factor == g(amount)
    label = strength_of(g(amount), g(1000), "% w/w")
    assert potency_of_label(Captured(weighed, factor, g(Fraction(1000)), label)).of_label == 1


@LAWFUL
@given(numbers, shares)
def test_what_is_left_after_the_loss_is_what_was_wanted(amount: Fraction, share: Fraction) -> None:
    assert with_loss(g(amount), share, "of_mixed").amount * (1 - share) == g(amount)
    assert with_loss(g(amount), share, "added").amount - g(amount) == g(amount) * share
    assert with_loss(g(amount), share, "of_mixed").amount >= with_loss(g(amount), share, "added").amount


@LAWFUL
@given(percents, percents, percents, numbers)
def test_the_parts_of_an_alligation_make_up_the_total_and_its_drug(
    one: Fraction, two: Fraction, three: Fraction, total: Fraction
) -> None:
    low, target, high = (Quantity(each, "% w/w") for each in sorted((one, two, three)))
    assume(low < high)
    blend = alligate(Strengths(high, low, target), g(total))
    assert blend.of_high + blend.of_low == g(total)
    held = [each for each in ((high, blend.of_high), (low, blend.of_low)) if each[1] > g(Fraction(0))]
    drug = sum((amount_of(strength, amount).magnitude("g") for strength, amount in held), Fraction(0))
    assert drug == amount_of(target, g(total)).magnitude("g")


@LAWFUL
@given(percents, percents, numbers)
def test_dilution_keeps_the_drug(one: Fraction, two: Fraction, total: Fraction) -> None:
    target, stock = (Quantity(each, "% w/w") for each in sorted((one, two)))
    found = dilute(stock, target, g(total))
    assert found.stock + found.diluent == g(total)
    assert amount_of(stock, found.stock) == amount_of(target, g(total))


@LAWFUL
@given(numbers, numbers, st.integers(2, 200), st.fractions(1, 5, max_denominator=10))
def test_a_portion_of_an_aliquot_holds_exactly_the_need(
    need: Fraction, least: Fraction, multiple: int, larger: Fraction
) -> None:
    try:
        chosen = Dilution(multiple=Fraction(multiple), aliquot=g(need * larger))
        found = dry_aliquot(g(need), g(least), chosen)
    except Refused:
        return
    assert found.portion * found.drug / found.mixture == g(need)
    assert found.drug + found.diluent == found.mixture == found.portion + found.left_over
    assert min(found.drug, found.diluent, found.portion) >= g(least)


@LAWFUL
@given(numbers, numbers)
def test_the_proposed_aliquot_is_the_smallest_that_can_be_weighed(need: Fraction, least: Fraction) -> None:
    assume(need < least)
    found = dry_aliquot(g(need), g(least))
    assert found.multiple.denominator == 1 and found.drug >= g(least)
    assert found.multiple == 2 or g(need) * (found.multiple - 1) < g(least)


@LAWFUL
@given(shares, numbers, numbers)
def test_drug_and_filler_fill_a_capsule_and_a_mold(part: Fraction, full: Fraction, other: Fraction) -> None:
    filled = capsule(g(full * part), Packing(g(full), g(other)))
    assert filled.fraction + (filled.diluent / g(other)).magnitude("number") == 1
    piece = in_mold(g(full * part * other), CalibratedMold(g(full), other))
    assert piece.base + piece.displaced == g(full)


@LAWFUL
@given(numbers, numbers)
def test_a_supply_never_lasts_longer_than_its_grams(amount: Fraction, per_day: Fraction) -> None:
    found = days_supply(g(amount), g(per_day))
    assert g(per_day) * found.days + found.left_over == g(amount)
    assert g(Fraction(0)) <= found.left_over < g(per_day)
    assert days_supply(g(amount) + g(per_day), g(per_day)).days == found.days + 1


@LAWFUL
@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 24))
def test_the_last_day_to_refill_is_in_its_month_and_never_too_late(issued: date, months: int) -> None:
    last = last_day_to_refill(issued, months).on
    assert (last.year * 12 + last.month) - (issued.year * 12 + issued.month) == months
    assert last.day == issued.day or (last.day < issued.day and (last + timedelta(1)).day == 1)


@LAWFUL
@given(st.lists(st.tuples(st.sampled_from("abc"), numbers), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_actives_and_of_movements_does_not_matter(
    rows: list[tuple[str, Fraction]], shuffle: Random
) -> None:
    other = rows[:]
    shuffle.shuffle(other)
    assert applied_daily(Active(name, g(each)) for name, each in rows) == applied_daily(
        Active(name, g(each)) for name, each in other
    )
    there, back = (tuple(g(each) for _, each in some) for some in (rows, other))
    opening = g(sum((each for _, each in rows), Fraction(1)))
    one, two = (variance(Movements(opening, used=used), g(Fraction(1))) for used in (there, back))
    assert (one.book, one.variance, one.of_use) == (two.book, two.variance, two.of_use)
    assert one.variance == g(Fraction(0))


TEXTS = (
    *("", "0", "0 g", "-1 g", "1e3 g", "1,5 g", "1/0 g", "1/3 g", "100 %", "101 %", "5", "5 %", "0.05", "999999999 g"),
    *("1000000001 g", "9" * 300, "10 mL", "300 mg/mL", "10 % w/v", "10 % w/w", "3 pieces", "10 mg/spray", "as_base"),
    *("as_supplied", "ketamine", "ketamine base", "ketamine injection", "lidocaine", "gabapentin", "ketamin", "added"),
    *("2026-02-30", "9999-12-31", "dried", "assay and water", "\x00", "💊 5 g", "NaN", "inf g", "1 mL/g", "sparingly"),
    *("Topi-Click", "1 g; 2 g", ",", ";:", "3 g x 4: ketamine 10 %", "3 g x 0: gabapentin 10 %", "00"),
)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.data())
def test_whatever_is_typed_there_is_an_answer_or_a_sentence(data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(list(CALCULATORS.values())))
    inputs = dict(one.example) if data.draw(st.booleans()) else {}
    for field in data.draw(st.lists(st.sampled_from(one.fields), min_size=1, max_size=3)):
        inputs[field.name] = data.draw(st.sampled_from((*TEXTS, field.example)) | st.text(max_size=20))
    found = calculate(one.name, inputs)
    if isinstance(found, Calculation):
        assert found.result and (found.result != "0" or found.exact == "0")
    else:
        assert found and all(reason.code and 5 < len(reason.text) < 700 for reason in found)
