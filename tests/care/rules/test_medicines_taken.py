"""Names of medicines as people type them: never guessed in silence; days that cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from lenitive.care.rules.medicines_taken import AS_TYPED, date_reasons, is_taken_on, named

BORN, DAY, LATER = date(1980, 3, 14), date(2026, 11, 1), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "known_as"),
    [
        ("clarithromycin", "clarithromycin"),
        ("Biaxin 500 mg", "clarithromycin"),
        ("oxicodona", "oxycodone"),
        ("Zzyzxamab", ""),
        ("té de manzanilla", ""),
    ],
)
def test_brands_and_spanish_names_are_known_and_others_stay_as_typed(text: str, known_as: str) -> None:
    found = named(text)
    assert (found.known_as, found.reasons) == (known_as, ())


def test_a_misspelled_name_is_asked_about_and_taken_as_chosen() -> None:
    asked = named("clarithromicin")
    assert asked.may_be == ("clarithromycin",) and asked.known_as == ""
    assert [(each.code, each.severity) for each in asked.reasons] == [("medicine-which", "question")]
    assert named("clarithromicin", "clarithromycin").known_as == "clarithromycin"
    assert named("clarithromicin", "ketoconazole").reasons == asked.reasons  # what was not offered is not chosen
    kept = named("clarithromicin", AS_TYPED)
    assert (kept.known_as, kept.reasons) == ("", ())


def test_a_name_that_may_be_several_names_them_all() -> None:
    asked = named("oxycodone and tramadol")
    assert set(asked.may_be) == {"oxycodone", "tramadol"} and named("oxycodone and tramadol", "tramadol").known_as


@pytest.mark.parametrize(
    ("text", "code"), [("", "medicine-name"), ("x" * 201, "medicine-name"), ("none", "medicine-none")]
)
def test_nothing_and_too_much_are_no_name(text: str, code: str) -> None:
    assert [each.code for each in named(text).reasons] == [code]
    assert named("x" * 200).reasons == ()


def test_days_are_after_birth_and_in_order() -> None:
    assert date_reasons(None, None, BORN) == () == date_reasons(DAY, DAY, BORN) == date_reasons(BORN, None, BORN)
    assert [each.code for each in date_reasons(LATER, DAY, BORN)] == ["medicine-days"]
    assert [each.code for each in date_reasons(date(1979, 1, 1), None, BORN)] == ["medicine-before-birth"]
    both = date_reasons(DAY, date(1980, 3, 13), BORN)
    assert [each.code for each in both] == ["medicine-before-birth", "medicine-days"]


def test_a_day_that_is_not_known_does_not_end_it() -> None:
    assert is_taken_on(None, None, DAY) and is_taken_on(DAY, DAY, DAY) and is_taken_on(None, LATER, DAY)
    assert not is_taken_on(LATER, None, DAY) and not is_taken_on(None, DAY, LATER)
