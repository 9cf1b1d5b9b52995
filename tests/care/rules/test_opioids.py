"""Daily morphine milligram equivalents: published factors, exact sums, and a question instead of a guess."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.opioids import FACTORS, DailyEquivalents, OpioidFactor, OpioidTaken, daily_equivalents
from rule_files import invented


def of(name: str, amount: str, per: str = "mg/day", form: str = "") -> DailyEquivalents:
    return daily_equivalents([OpioidTaken(name, Decimal(amount), per, form)])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "total"),
    [("codeine", "15"), ("hydrocodone", "100"), ("hydromorphone", "500"), ("methadone", "470"), ("morphine", "100"),
     ("oxycodone", "150"), ("oxymorphone", "300"), ("tapentadol", "40"), ("tramadol", "20")],
)  # fmt: skip
def test_a_hundred_milligrams_come_to_what_the_guideline_says(name: str, total: str) -> None:
    assert of(name, "100").total == Fraction(total)


def test_a_patch_counts_by_the_hour_and_nothing_else_of_fentanyl_counts() -> None:
    assert of("fentanyl", "25", "mcg/h", "patch").total == 60
    for found in (of("fentanyl", "25"), of("fentanyl", "25", "mcg/h"), of("fentanyl", "25", "mg/day", "patch")):
        (reason,) = found.reasons
        assert found.total is None and (reason.code, reason.severity) == ("opioid-form-unknown", "question")
        assert "patch, in mcg/h" in reason.sentence
    assert "swallowed, in mg/day" in of("morphine", "10", "mg/day", "patch").reasons[0].sentence


def test_brands_are_read_and_slips_are_asked_about() -> None:
    assert of("OxyContin", "40").total == 60
    (reason,) = of("oxycodome", "40").reasons
    assert (reason.code, reason.severity, reason.source) == ("opioid-unknown", "question", "policy")
    assert "'oxycodome'" in reason.text


def test_with_one_unknown_there_is_no_total_but_the_known_parts_are_shown() -> None:
    found = daily_equivalents([OpioidTaken("morphine", Decimal(90)), OpioidTaken("meperidine", Decimal(100))])
    assert found.total is None and found.parts == (("morphine", Fraction(90)),)
    assert [each.code for each in found.reasons] == ["opioid-unknown"]


def test_buprenorphine_is_named_and_not_converted() -> None:
    found = daily_equivalents([OpioidTaken("buprenorphine", Decimal(8)), OpioidTaken("tramadol", Decimal(100))])
    assert found.total == 20 and [(each.code, each.severity) for each in found.reasons] == [
        ("opioid-not-converted", "note")
    ]


@pytest.mark.parametrize(
    ("amount", "codes"),
    [("49.99", []), ("50", ["opioids-50"]), ("89.9", ["opioids-50"]), ("90", ["opioids-90"]), ("500", ["opioids-90"])],
)
def test_fifty_and_ninety_are_cautions_on_the_exact_total(amount: str, codes: list[str]) -> None:
    found = of("morphine", amount)
    assert [each.code for each in found.reasons] == codes
    assert all(each.severity == "caution" and "CDC" in each.source for each in found.reasons)


def test_the_caution_says_the_total() -> None:
    assert "come to 66.7 morphine" in daily_equivalents([OpioidTaken("morphine", Decimal("66.65"))]).reasons[
        0
    ].sentence.replace("{", "")


def test_nobody_who_takes_none_is_asked_anything() -> None:
    assert daily_equivalents([]) == DailyEquivalents(Fraction(0), (), ())


@pytest.mark.parametrize("amount", ["0", "-5", "NaN", "Infinity"])
def test_a_dose_that_cannot_be_is_refused(amount: str) -> None:
    found = of("morphine", amount)
    assert found.total is None and [(each.code, each.severity) for each in found.reasons] == [
        ("opioid-dose-impossible", "stop")
    ]


@given(st.lists(st.tuples(st.sampled_from(FACTORS.read()), st.decimals("0.1", "400", places=1)), max_size=6))
def test_the_total_is_that_of_a_slower_sum(given_rows: list[tuple[OpioidFactor, Decimal]]) -> None:
    taken = [OpioidTaken(row.name, amount, row.per, row.form) for row, amount in given_rows]
    by_hand = Fraction(0)
    for row, amount in given_rows:
        by_hand += Fraction(str(amount)) * row.factor
    assert daily_equivalents(taken).total == by_hand == daily_equivalents(taken[::-1]).total


def test_a_factor_is_above_zero() -> None:
    with pytest.raises(ValueError, match="above zero"):
        OpioidFactor("x", Fraction(0), "mg/day", invented())
