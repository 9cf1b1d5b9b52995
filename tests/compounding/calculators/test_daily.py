"""applied-daily: mg of each active a day, over all products of one person."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts

CREAM = "12 g: ketamine HCl 10 %, ketoprofen 10 %, gabapentin 6 %, lidocaine 5 % as base, amitriptyline HCl 2 %"


def test_every_active_of_a_cream_is_counted_in_milligrams_a_day() -> None:
    found = answered("applied-daily", products=CREAM)
    assert str(found.shown) == "1200 mg"
    assert texts(found) == {
        "ketamine hydrochloride": "1200 mg",
        "ketoprofen": "1200 mg",
        "gabapentin": "720 mg",
        "lidocaine base": "600 mg",
        "amitriptyline hydrochloride": "240 mg",
    }
    assert found.steps[0] == "product 1, ketamine hydrochloride: 12 g × 10 % w/w = 1200 mg"
    assert found.steps[5] == "ketamine hydrochloride: 1200 mg a day"


def test_products_of_one_person_add_up() -> None:
    found = answered("applied-daily", products="3 g x 4: gabapentin 6 %; 2 g × 3: gabapentin 5 % w/w\n")
    assert texts(found) == {"gabapentin": "1020 mg"} and found.steps[1].startswith("product 2, gabapentin: 6 g")


def test_base_and_salt_are_kept_apart_and_summed_as_base() -> None:
    found = answered(
        "applied-daily",
        products="10 g: lidocaine 5 % as base | 10 g: lidocaine hydrochloride monohydrate 5 %, gabapentin 1 %",
    )
    assert texts(found) == {
        "gabapentin": "100 mg",
        "lidocaine base": "500 mg",
        "lidocaine hydrochloride monohydrate": "500 mg",
        "lidocaine together as base": "905.7 mg",
        "local anesthetics together": "1000 mg",
    }
    assert found.steps[-2] == "lidocaine together, as base = 905.7 mg (exact inside) a day"


def test_what_has_no_molecular_weight_is_not_summed_as_base() -> None:
    found = answered("applied-daily", products="10 g: ketamine 5 % as base, ketamine 2 % as supplied")
    assert list(found.also) == ["ketamine base", "ketamine as supplied"]


def test_several_local_anesthetics_are_summed() -> None:
    found = answered("applied-daily", products="10 g: lidocaine 5 % as base, prilocaine 2 % as base, gabapentin 1 %")
    assert texts(found)["local anesthetics together"] == "700 mg"


def test_what_gets_in_is_a_range_that_is_given() -> None:
    found = answered("applied-daily", products=CREAM, absorbed="1 %, 3 %, 10 %, 25 %")
    shares = [str(found.also[f"ketamine hydrochloride absorbed at {share} %"]) for share in (1, 3, 10, 25)]
    assert shares == ["12 mg", "36 mg", "120 mg", "300 mg"]
    assert codes(found.warnings) == ["first-alone", "absorption-is-a-range"]
    assert found.steps[-1] == "ketamine hydrochloride, if 25 % gets in: 1200 mg × 0.25 = 300 mg"


@pytest.mark.parametrize(
    ("active", "name"),
    [
        ("ketamine 10 % as base", "ketamine base"),
        ("ketamine 10 % as salt", "ketamine hydrochloride"),
        ("ketamine 10 % as_salt", "ketamine hydrochloride"),
        ("ketamine 10 % as supplied", "ketamine as supplied"),
        ("ketamine hydrochloride 10 % as supplied", "ketamine hydrochloride"),
        ("ketamine hydrochloride 10 % as salt", "ketamine hydrochloride"),
        ("ketamine hydrochloride 10 % as base", "ketamine base"),
        ("ketamine base 10 %", "ketamine base"),
        ("lidocaine hydrochloride anhydrous 4 % as salt", "lidocaine hydrochloride anhydrous"),
        ("lactose 4 %", "lactose"),
    ],
)
def test_the_name_or_what_stands_behind_the_strength_says_what_is_counted(active: str, name: str) -> None:
    assert list(answered("applied-daily", products=f"3 g: {active}").also) == [name]


def test_a_drug_with_salts_and_nothing_said_is_a_question() -> None:
    reason = only(refused("applied-daily", products="3 g x 4: ketamine 10 %"))
    assert (reason.code, reason.severity) == ("basis-missing", "question") and "1200 mg of ketamine" in reason.text


def test_sprays_and_pieces_count_too() -> None:
    assert answered("applied-daily", products="4 sprays: ketamine 10 mg/spray as base").result == "40"
    assert answered("applied-daily", products="1 piece x 3: ketamine 25 mg/piece as base").result == "75"


@pytest.mark.parametrize(
    ("products", "says"),
    [
        ("nothing", "product 1, 'nothing', is not written as 3 g x 4"),
        ("3 g x 4:", "is not written"),
        (": gabapentin 6 %", "product 1"),
        ("3: gabapentin 6 %", "the amount of product 1 cannot be read"),
        ("3 g x 0: gabapentin 6 %", "the amount of product 1 is '0'; it must be more than nothing"),
        ("3 g: gabapentin", "'gabapentin' in product 1 is not written"),
        ("3 g: gabapentin 6", "the strength of 'gabapentin' in product 1 cannot be read"),
        ("3 g: gabapentin 600 %", "more than the whole"),
        (f"3 g: {'x' * 130} 6 %", "in product 1 is not written"),
    ],
)
def test_what_is_not_a_product_says_how_one_is_written(products: str, says: str) -> None:
    reason = only(refused("applied-daily", products=products))
    assert (reason.code, reason.path) == ("not-readable", "products") and says in reason.text


@pytest.mark.parametrize(
    ("products", "code"),
    [
        ("3 g: ketamin 6 %", "ingredient-unknown"),
        ("3 mL: gabapentin 6 %", "percent-of-what"),
        ("3 g: lidocaine 6 % as salt", "which-salt"),
        ("3 g: " + ", ".join(["gabapentin 1 %"] * 51), "too-many"),
    ],
)
def test_an_active_that_cannot_be_counted_is_refused(products: str, code: str) -> None:
    assert codes(refused("applied-daily", products=products)) == [code]


def test_every_place_gets_what_is_applied() -> None:
    both = answered("applied-daily", products="3 g x 2 places x 4: ketoprofen 10 %")
    assert both.result == "2400" and answered("applied-daily", products="3 g x 4: ketoprofen 10 %").result == "1200"
    assert answered("applied-daily", products="3 g x 1 site: ketoprofen 10 %").result == "300"
    assert codes(refused("applied-daily", products="3 g x 0 places x 4: ketoprofen 10 %")) == ["not-readable"]
