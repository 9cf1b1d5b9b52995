"""What a balance can weigh, how far off it may be, and how an aliquot comes to less than it can weigh."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lenitive.compounding.weighing import (
    Balance,
    Dilution,
    dry_aliquot,
    least_weighable,
    liquid_aliquot,
    tolerance_row,
    weighing_error,
)
from lenitive.reasons import Refused
from lenitive.units import Quantity

FIVE_PER_CENT = Fraction(5, 100)
LEAST = Quantity(120, "mg")


def mg(amount: str | int) -> Quantity:
    return Quantity(amount, "mg")


def why(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@pytest.mark.parametrize(
    ("balance", "least"),
    [
        (Balance("sensitivity", sensitivity=mg(6), error=FIVE_PER_CENT), "120"),
        (Balance("sensitivity", sensitivity=mg(6), error=Fraction(1, 100)), "600"),
        (Balance("repeatability", repeatability=mg("0.6"), k=Fraction(2), error=FIVE_PER_CENT), "24"),
        (Balance("repeatability", repeatability=mg("0.6"), k=Fraction(1, 2), error=FIVE_PER_CENT), "6"),
        (Balance("usp41", readability=mg("0.1")), "82"),
        (Balance("usp41", readability=mg(1)), "820"),
        (Balance("usp41", readability=mg("0.1"), repeatability=mg("0.041")), "82"),
        (Balance("usp41", readability=mg("0.1"), repeatability=mg("0.042")), "84"),
        (Balance("usp41", readability=mg("0.1"), repeatability=mg("0.01")), "82"),
    ],
)
def test_the_least_weighable_quantity_is_a_property_of_the_balance(balance: Balance, least: str) -> None:
    assert least_weighable(balance).amount == mg(least)


def test_the_derivation_of_the_least_weighable_quantity_can_be_checked_by_hand() -> None:
    found = least_weighable(Balance("sensitivity", sensitivity=mg(6), error=FIVE_PER_CENT))
    assert found.steps == ("6 mg ÷ 0.05 (sensitivity ÷ allowed error 5 %) = 120 mg",)
    assert found.source == "USP <1176>†" and found.is_to_verify
    assert least_weighable(Balance("usp41", readability=mg("0.1"))).steps == (
        "2000 × 0.41 × 0.1 mg (USP <41>: s is at least 0.41 d) = 82 mg",
    )
    measured = least_weighable(Balance("usp41", readability=mg("0.1"), repeatability=mg("0.05")))
    assert measured.steps == ("2000 × 0.05 mg (USP <41>: s as measured) = 100 mg",) and measured.is_to_verify
    by_k = least_weighable(Balance("repeatability", repeatability=mg("0.6"), k=Fraction(2), error=FIVE_PER_CENT))
    assert by_k.steps == ("2 × 0.6 mg ÷ 0.05 (k × s ÷ allowed error 5 %) = 24 mg",)


@pytest.mark.parametrize(
    ("balance", "place"),
    [
        (Balance("sensitivity", error=FIVE_PER_CENT), "sensitivity"),
        (Balance("sensitivity", sensitivity=mg(0), error=FIVE_PER_CENT), "sensitivity"),
        (Balance("sensitivity", sensitivity=mg(6)), "error"),
        (Balance("sensitivity", sensitivity=mg(6), error=Fraction(0)), "error"),
        (Balance("sensitivity", sensitivity=mg(6), error=Fraction(3, 2)), "error"),
        (Balance("repeatability", k=Fraction(2), error=FIVE_PER_CENT), "s"),
        (Balance("repeatability", repeatability=mg(1), error=FIVE_PER_CENT), "k"),
        (Balance("repeatability", repeatability=mg(1), k=Fraction(0), error=FIVE_PER_CENT), "k"),
        (Balance("repeatability", repeatability=mg(1), k=Fraction(2)), "error"),
        (Balance("usp41"), "readability"),
    ],
)
def test_a_balance_of_which_too_little_is_known_is_refused(balance: Balance, place: str) -> None:
    with pytest.raises(Refused) as refused:
        least_weighable(balance)
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path) == ("balance-incomplete", place)
    assert f"needs {place}, above zero: give it" in reason.text


def test_an_error_of_the_whole_is_allowed_though_useless() -> None:
    assert least_weighable(Balance("sensitivity", sensitivity=mg(6), error=Fraction(1))).amount == mg(6)


def test_the_error_of_a_weighing_is_sensitivity_over_weight() -> None:
    found = weighing_error(mg(6), mg(150))
    assert found.share == Fraction(4, 100) and found.warnings == ()
    assert found.steps == ("6 mg ÷ 150 mg × 100 = 4 %",)


def test_an_error_at_the_allowed_one_is_not_warned_of_and_one_above_is() -> None:
    assert weighing_error(mg(6), mg(120)).warnings == ()
    (warning,) = weighing_error(mg(6), mg(119)).warnings
    assert warning.code == "weighing-error-large" and warning.severity == "caution"
    assert "above the usual 5 %" in warning.text and "the usual allowed error" in warning.source


def test_a_dry_aliquot_holds_exactly_what_is_needed() -> None:
    found = dry_aliquot(mg(60), LEAST, Dilution(multiple=Fraction(3)))
    assert (found.drug, found.diluent, found.mixture, found.portion) == (mg(180), mg(360), mg(540), mg(180))
    assert found.portion * found.drug / found.mixture == mg(60)
    assert found.left_over == mg(360) and found.warnings == ()
    assert found.steps == (
        "drug: 3 × 60 mg = 180 mg",
        "mixture: 3 × 180 mg (the portion) = 540 mg",
        "diluent: 540 mg − 180 mg = 360 mg",
        "check: 180 mg × 180 mg ÷ 540 mg = 60 mg",
        "drug 180 mg, diluent 360 mg and portion 180 mg are each at least 120 mg",
    )


def test_without_a_multiple_the_smallest_whole_one_is_proposed() -> None:
    assert dry_aliquot(mg(60), LEAST).multiple == 2
    assert dry_aliquot(mg(61), LEAST).multiple == 2
    assert dry_aliquot(mg(59), LEAST).multiple == 3
    assert dry_aliquot(mg(7), LEAST).multiple == 18
    assert dry_aliquot(mg(119), LEAST).multiple == 2


def test_the_weighed_amount_may_be_said_in_place_of_the_multiple() -> None:
    found = dry_aliquot(mg(60), LEAST, Dilution(weighed=mg(150)))
    assert found.multiple == Fraction(5, 2) and found.drug == mg(150) and found.mixture == mg(375)


def test_the_portion_may_be_chosen() -> None:
    found = dry_aliquot(mg(60), LEAST, Dilution(multiple=Fraction(3), aliquot=mg(120)))
    assert (found.drug, found.diluent, found.mixture, found.portion) == (mg(180), mg(180), mg(360), mg(120))


def test_what_can_be_weighed_needs_no_aliquot() -> None:
    with pytest.raises(Refused, match="120 mg is not below the least weighable 120 mg: weigh it without") as refused:
        dry_aliquot(mg(120), LEAST)
    assert why(refused) == ["aliquot-not-needed"]


@pytest.mark.parametrize(
    ("dilution", "codes", "says"),
    [
        (Dilution(multiple=Fraction(1)), ["drug-below-least", "no-aliquot-possible"], "at least 2 times the need"),
        (Dilution(multiple=Fraction("1.5")), ["drug-below-least"], "1.5 × 60 mg = 90 mg"),
        (Dilution(multiple=Fraction(3), aliquot=mg(100)), ["portion-below-least"], "larger portion"),
        (
            Dilution(multiple=Fraction(3), aliquot=mg(60)),
            ["portion-below-least", "no-aliquot-possible"],
            "60 mg cannot hold 60 mg",
        ),
    ],
)
def test_an_aliquot_that_cannot_be_weighed_is_refused_with_every_reason(
    dilution: Dilution, codes: list[str], says: str
) -> None:
    with pytest.raises(Refused) as refused:
        dry_aliquot(mg(60), LEAST, dilution)
    assert why(refused) == codes and says in str(refused.value)
    assert {reason.path for reason in refused.value.reasons} <= {"multiple", "aliquot"}


def test_diluent_below_the_least_weighable_is_refused_with_the_portion_that_would_do() -> None:
    with pytest.raises(Refused) as refused:
        dry_aliquot(mg(110), LEAST, Dilution(multiple=Fraction(2), aliquot=mg(120)))
    assert why(refused) == ["diluent-below-least"]
    assert "20 mg of diluent" in str(refused.value) and "at least 170 mg" in str(refused.value)
    assert dry_aliquot(mg(110), LEAST, Dilution(multiple=Fraction(2), aliquot=mg(170))).diluent == LEAST


def test_a_dilution_of_many_times_is_warned_of() -> None:
    assert dry_aliquot(mg("2.4"), LEAST).warnings == ()
    (warning,) = dry_aliquot(mg("2.35"), LEAST).warnings
    assert warning.code == "diluted-many-times" and "52 times" in warning.text


def test_a_liquid_aliquot_holds_exactly_what_is_needed() -> None:
    found = liquid_aliquot(mg(5), LEAST, Dilution(aliquot=Quantity(1, "mL")))
    assert found.drug == mg(120) and found.volume == Quantity(24, "mL") and found.portion == Quantity(1, "mL")
    assert found.concentration == Quantity(5, "mg/mL") and found.warnings == ()
    assert found.steps == (
        "drug: 24 × 5 mg = 120 mg",
        "solution, made up to: 24 × 1 mL = 24 mL",
        "it holds 120 mg ÷ 24 mL = 5 mg/mL",
        "check: 1 mL × 5 mg/mL = 5 mg",
    )


def test_a_liquid_aliquot_needs_the_volume_that_is_measured() -> None:
    with pytest.raises(Refused, match="give aliquot, such as 1 mL"):
        liquid_aliquot(mg(5), LEAST, Dilution())


def test_a_liquid_aliquot_must_dissolve_and_be_weighable() -> None:
    one = Dilution(multiple=Fraction(2), aliquot=Quantity("0.1", "mL"))
    with pytest.raises(Refused) as refused:
        liquid_aliquot(mg(5), LEAST, one, Quantity(49, "mg/mL"))
    assert why(refused) == ["drug-below-least", "does-not-dissolve"]
    assert "50 mg/mL is more than the 49 mg/mL" in str(refused.value)
    enough = Dilution(aliquot=Quantity("0.1", "mL"))
    assert liquid_aliquot(mg(5), LEAST, enough, Quantity(50, "mg/mL")).concentration == Quantity(50, "mg/mL")


def test_a_thin_liquid_dilution_is_warned_of_too() -> None:
    (warning,) = liquid_aliquot(mg(2), LEAST, Dilution(aliquot=Quantity(1, "mL"))).warnings
    assert warning.code == "diluted-many-times"


def test_tolerances_are_dated_data() -> None:
    assert str(tolerance_row("finished_potency").low) == "90 %"
