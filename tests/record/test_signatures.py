"""Signatures: made after a fresh step-up, shown in words, checked against the rows, and held by older keys too."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest

from databases import every_line
from lenitive.reasons import Refused
from lenitive.record.actor import OPERATOR, Actor, StepUp
from lenitive.record.denials import StepUpNeeded
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal, throwaway
from lenitive.record.server.places import keys_folder

pytestmark = pytest.mark.slow

ORDER = {"drug": "ketamine hydrochloride", "amount_mg": Decimal("150.0"), "refills": 2}


@pytest.fixture
def signing(rows: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rehearsal:
    """A database with keys."""
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    from lenitive.record.keys import begin_what_is_missing

    begin_what_is_missing()
    return rows


def doctor(site: Rehearsal, kind: Any = "passkey", *, minutes_ago: float = 1) -> Actor:
    at = site.clock.now() - timedelta(minutes=minutes_ago)
    return Actor(21, "prescriber", "demo-clinic", "Dr. Cara Diaz", StepUp(kind, at))


def signed(site: Rehearsal, content: Any = ORDER, **named: Any) -> Any:
    from django.db import transaction

    from lenitive.record.acting import act_as
    from lenitive.record.signatures import Shown, sign

    shown, by = Shown("order", named.get("id", new_id()), content, named.get("patient")), named.get("by", doctor(site))
    with transaction.atomic():
        act_as(by)
        return sign(shown, named.get("meaning", "approve this order"), by)


def codes(signature: Any, content_now: Any = ORDER) -> list[str]:
    from lenitive.record.signatures import reasons_not_to_trust

    return [each.code for each in reasons_not_to_trust(signature, content_now)]


def again(signature: Any) -> Any:
    from lenitive.record.models import Signature

    with every_line():
        return Signature.objects.get(pk=signature.pk)


def test_what_was_signed_holds_and_is_shown_in_words(signing: Rehearsal) -> None:
    from lenitive.record.signatures import printed

    made = again(signed(signing, patient=new_id()))
    assert codes(made) == []
    assert printed(made, "prescriber") == (
        "Signed by Dr. Cara Diaz, prescriber, to approve this order, 2026-12-01 15:00 UTC, with passkey. "
        f"Key {made.key_id}."
    )


def test_a_row_that_stands_differently_now_is_told(signing: Rehearsal) -> None:
    made = signed(signing)
    assert codes(made, ORDER | {"amount_mg": Decimal("150.00")}) == [], "the same amount, written otherwise"
    assert codes(made, ORDER | {"amount_mg": Decimal("1500")}) == ["signature-does-not-match"]
    assert codes(made, {**ORDER, "note": ""}) == ["signature-does-not-match"]


@pytest.mark.parametrize(
    "change",
    [
        "content = replace(content, '150', '1500')",
        "content = '{}', content_sha256 = sha256('{}')",
        "by_name = 'Dr. Eve'", "by_user = 22", "acting_as = 'nurse'", "site = 'demo-south'", "factor = 'one_time_code'",
        "factor_at = factor_at + interval '1 second'", "at = at + interval '1 second'", "meaning = 'witness'",
        "thing = gen_random_uuid()", "patient = gen_random_uuid()", "signature = sha256('') || sha256('')",
        "key = (SELECT id FROM public_key WHERE purpose = 'heads')",
    ],
)  # fmt: skip
def test_whatever_is_changed_of_a_signature_is_told(
    cluster: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    from lenitive.record.keys import begin_what_is_missing

    with throwaway() as site:
        begin_what_is_missing()
        made = signed(site)
        with psycopg.connect(site.admin.url, autocommit=True) as admin:
            admin.execute("ALTER TABLE signature DISABLE TRIGGER ALL")
            admin.execute(f"UPDATE signature SET {change}".encode())
        assert codes(again(made)) == ["signature-changed"]


def test_signing_the_same_again_is_the_same_signature(signing: Rehearsal) -> None:
    id = new_id()
    first = signed(signing, id=id)
    signing.clock.forward(minutes=2)
    assert signed(signing, id=id).pk == first.pk
    assert signed(signing, ORDER | {"refills": 3}, id=id).pk != first.pk
    assert signed(signing, id=id, meaning="cancel this order").pk != first.pk


@pytest.mark.parametrize(
    ("kind", "minutes_ago", "factor", "may"),
    [
        ("passkey", 1, "passkey", True),
        ("passkey", 5, "passkey", True),
        ("passkey", 5.1, "passkey", False),
        ("passkey", -1, "passkey", False),
        ("one_time_code", 1, "passkey", False),
        ("recovery_code", 1, "second_factor", True),
        ("one_time_code", 1, "second_factor", True),
        ("one_time_code", 6, "second_factor", False),
    ],
)
def test_the_step_up_is_fresh_and_of_the_kind_that_the_site_asks_for(
    signing: Rehearsal, kind: Any, minutes_ago: float, factor: Any, may: bool
) -> None:
    from lenitive.record.signatures import step_up

    by = doctor(signing, kind, minutes_ago=minutes_ago)
    if may:
        assert step_up(by, factor) == by.step_up
    else:
        with pytest.raises(StepUpNeeded, match="Confirm with your passkey"):
            step_up(by, factor)


def test_without_a_fresh_step_up_nothing_is_signed(signing: Rehearsal) -> None:
    for by in (doctor(signing, minutes_ago=6), Actor(21, "prescriber", "demo-clinic", "Dr. Cara Diaz")):
        with pytest.raises(StepUpNeeded):
            signed(signing, by=by)


def test_after_a_new_key_old_signatures_hold_and_new_ones_bear_the_new_key(signing: Rehearsal) -> None:
    from lenitive.record.keys import begin

    before = signed(signing)
    key = begin(purpose="signing", by=OPERATOR)
    after = signed(signing)
    assert codes(again(before)) == codes(again(after)) == []
    assert before.key_id != after.key_id == key.id


def test_without_the_private_key_signing_is_refused_with_what_to_do_and_old_signatures_hold(
    signing: Rehearsal,
) -> None:
    made = signed(signing)
    for file in keys_folder().glob("signing-*"):
        file.unlink()
    with pytest.raises(Refused, match=r"put signing-.*\.pem back, or begin a new one") as caught:
        signed(signing)
    assert [each.code for each in caught.value.reasons] == ["signing-key-missing"]
    assert codes(again(made)) == []


def test_a_job_signs_nothing(signing: Rehearsal) -> None:
    from django.db import IntegrityError, transaction

    from lenitive.record.errors import constraint_of

    by = Actor(-1, "system", "", "sweeper", StepUp("passkey", signing.clock.now()))
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        signed(signing, by=by)
    assert constraint_of(caught.value) == "signature_by_a_person"
