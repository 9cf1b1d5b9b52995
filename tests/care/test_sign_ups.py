"""Codes that staff hand to patients: counted, short-lived, used once, for one person and one account."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from care.test_patients import codes
from lenitive.record.denials import NotVisible
from made_up_patients import BORN, registered
from patients_who_sign_in import account_of, entered, joined
from staff import Staff


def a_code(staff: Staff, patient: Any, nickname: str = "nick") -> str:
    from lenitive.care.sign_ups import make_code

    return str(make_code(patient_id=patient.pk, by=staff.by(nickname)).code)


def test_a_code_and_the_birth_date_make_an_account_that_is_hers_alone(staff: Staff) -> None:
    from lenitive.care.own_accounts import own_patient
    from lenitive.people.holding import holds_now
    from lenitive.record.acting import act_as

    ann = registered(staff.by("nick"))
    by = joined(staff, ann, "Ann@Example.org")
    act_as(by)
    assert holds_now(by) and own_patient(by) == ann.pk
    assert by.name == "Ann Ortiz" and by.site_id == ""


def test_nothing_of_the_code_is_kept_but_a_fingerprint_with_a_key_from_outside(staff: Staff) -> None:
    import hashlib

    from lenitive.care.models import SignUpCode
    from lenitive.care.rules.sign_up_codes import LETTERS, code_in
    from lenitive.care.sign_ups import make_code

    made = make_code(patient_id=registered(staff.by("nick")).pk, by=staff.by("nick"))
    plain = code_in(made.code)
    kept = bytes(SignUpCode.objects.get(pk=made.pk).fingerprint)
    assert len(plain) == 8 and set(plain) <= set(LETTERS) and not set(LETTERS) & set("01OILDQSZ25B8UV")
    assert kept != hashlib.sha256(plain.encode()).digest() and plain.encode() not in kept


def test_a_code_is_read_however_it_was_typed(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    assert entered(f"  {code.lower().replace('-', ' - ')} ").is_right


def test_a_guess_a_wrong_birth_date_and_another_ones_code_are_all_no(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    bo = registered(staff.by("nick"), legal_name="Bo Chen", born_on=date(1990, 1, 1))
    of_ann, of_bo = a_code(staff, ann), a_code(staff, bo)
    assert not entered("3333-3333").is_right
    assert not entered(of_ann, date(1980, 3, 15)).is_right
    assert not entered(of_bo, BORN).is_right
    assert entered(of_ann).is_right and entered(of_bo, date(1990, 1, 1)).is_right


def test_the_fifth_wrong_birth_date_ends_the_code(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    for _ in range(4):
        entered(code, date(1980, 3, 15))
    assert entered(code).is_right
    entered(code, date(1980, 3, 15))
    assert not entered(code).is_right


def test_guesses_that_are_nobodys_code_end_no_code(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    for _ in range(9):
        entered("4444-4444")
    assert entered(code).is_right


def test_a_code_ends_after_three_days_and_when_a_newer_one_is_made(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    first = a_code(staff, ann)
    second = a_code(staff, ann)
    assert not entered(first).is_right and entered(second).is_right
    staff.rehearsal.clock.forward(hours=71, minutes=59)
    assert entered(second).is_right
    staff.rehearsal.clock.forward(minutes=1)
    assert not entered(second).is_right


def test_a_code_is_used_once(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    code = a_code(staff, ann)
    first, second = entered(code), entered(code)  # two browsers, both at the second page
    account_of_try(first, "ann@example.org")
    assert codes(account_of_try, tried=second, email="other@example.org") == ["sign-up-code-ended"]
    assert not entered(code).is_right


def account_of_try(tried: Any, email: str) -> Any:
    from lenitive.care.sign_ups import NewAccount, sign_up
    from lenitive.people.actors import DOOR

    return sign_up(account=NewAccount(tried.pk, email), by=DOOR)


def test_the_second_page_is_open_for_a_quarter_of_an_hour(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    tried = entered(code)
    staff.rehearsal.clock.forward(minutes=15)
    assert codes(account_of_try, tried=tried, email="ann@example.org") == ["sign-up-code-ended"]


def test_a_wrong_try_opens_nothing_whoever_presents_it(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    wrong = entered(code, date(1980, 3, 15))
    assert codes(account_of_try, tried=wrong, email="ann@example.org") == ["sign-up-code-ended"]


def test_an_address_of_another_account_is_not_taken_over(staff: Staff) -> None:
    code = a_code(staff, registered(staff.by("nick")))
    tried = entered(code)
    assert codes(account_of_try, tried=tried, email="eva@example.org") == ["sign-in-address-taken"]
    for nothing in ("nothing", "a\0b@example.org", f"{'a' * 250}@example.org", "a@b"):
        assert codes(account_of_try, tried=tried, email=nothing) == ["bad-sign-in-address"]
    account_of_try(tried, "ann@example.org")


def test_a_new_code_gives_the_same_account_back_and_everything_old_ends(staff: Staff) -> None:
    from lenitive.people.models import User
    from lenitive.people.second_factors import give_one_time_code, has_second_factor

    ann = registered(staff.by("nick"))
    account = account_of(a_code(staff, ann), "ann@example.org", password="harbor lantern violet")
    give_one_time_code(account.user)
    again = account_of(a_code(staff, ann), "ann.ortiz@example.org", password="meadow copper window")
    user = User.objects.get(pk=again.user_id)
    assert again.pk == account.pk and user.email == "ann.ortiz@example.org"
    assert not has_second_factor(user) and user.check_password("meadow copper window")
    assert user.signed_out_at == staff.rehearsal.clock.now()
    assert not User.objects.filter(email="ann@example.org").exists()


def test_the_database_itself_keeps_one_account_to_a_person_and_one_person_to_an_account(staff: Staff) -> None:
    from django.db import IntegrityError, transaction

    from lenitive.care.models import PatientAccount
    from lenitive.people.actors import DOOR
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    ann, bo = (registered(staff.by("nick"), legal_name=name) for name in ("Ann Ortiz", "Bo Chen"))
    account = account_of(a_code(staff, ann), "ann@example.org")
    act_as(DOOR)
    for patient, user in ((ann, staff.user("eva")), (bo, account.user)):
        with pytest.raises(IntegrityError), transaction.atomic():
            PatientAccount(patient=patient, user=user, at=staff.rehearsal.clock.now(), **written_by(DOOR)).save()


def test_only_those_who_register_people_make_codes_and_only_for_people_of_their_site(staff: Staff) -> None:
    from lenitive.care.sign_ups import make_code

    ann = registered(staff.by("nick"))
    for nickname, site in (("rosa", "demo-east"), ("priya", "demo-east"), ("sam", ""), ("will", "")):
        with pytest.raises(NotVisible):
            make_code(patient_id=ann.pk, by=staff.by(nickname, site))
    with pytest.raises(NotVisible):
        make_code(patient_id=ann.pk, by=joined(staff, ann, "ann@example.org"))


def test_nobody_is_given_the_role_of_a_patient_by_hand(staff: Staff) -> None:
    from lenitive.people.roles import grant

    rosa = staff.by("rosa", "demo-east")
    assert codes(grant, user_id=staff.user("nick").pk, role="patient", by=rosa) == ["role-by-a-code"]
