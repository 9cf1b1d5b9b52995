"""The nine switches of signing in: each was found in the wrong position by default, and stays where it was put."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.conf import settings

from staff import Staff

pytestmark = pytest.mark.slow

CLOSED = (
    "/account/sign-up", "/accounts/signup/", "/account/signup", "/accounts/login/", "/accounts/password/reset/",
    "/account/password/reset", "/accounts/login/code/", "/accounts/email/", "/accounts/reauthenticate/",
    "/accounts/2fa/webauthn/signup/", "/account/inactive", "/account/recovery-codes/download",
)  # fmt: skip


@pytest.mark.parametrize("path", CLOSED)
def test_1_nobody_signs_up_and_no_page_of_the_package_is_open_beside_ours(staff: Staff, path: str) -> None:
    for browser in (staff.browser(), staff.browser("nora", step_up="passkey")):
        assert browser.get(path).status_code == 404
        assert browser.post(path, {"email": "new@example.org", "password1": "x"}).status_code == 404


def test_1_the_adapter_itself_is_closed_too(staff: Staff) -> None:
    from allauth.account.adapter import get_adapter

    assert get_adapter().is_open_for_signup(None) is False


def test_2_a_stranger_is_never_mailed(staff: Staff) -> None:
    from django.core import mail

    from lenitive.people.models import OutgoingMail

    before = OutgoingMail.objects.count()
    for address in ("stranger@example.org", "nora@example.org"):
        staff.browser().post("/account/sign-in", {"login": address, "password": "wrong wrong wrong"})
    assert OutgoingMail.objects.count() == before and getattr(mail, "outbox", []) == []


def test_3_known_and_unknown_accounts_get_the_same_answer_after_the_same_work(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.contrib.auth.hashers import Argon2PasswordHasher
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    hashed: list[int] = []
    encode = Argon2PasswordHasher.encode
    monkeypatch.setattr(Argon2PasswordHasher, "encode", lambda *given: (hashed.append(1), encode(*given))[1])
    verify = Argon2PasswordHasher.verify
    monkeypatch.setattr(Argon2PasswordHasher, "verify", lambda *given: (hashed.append(1), verify(*given))[1])
    staff.browser().post("/account/sign-in", {"login": "first@example.org", "password": "wrong wrong wrong"})
    seen = []
    for address in ("nora@example.org", "stranger@example.org"):
        hashed.clear()
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = staff.browser().post("/account/sign-in", {"login": address, "password": "wrong wrong wrong"})
        body = answer.content.replace(address.encode(), b"")
        shown = body.partition(b"csrfmiddlewaretoken")[0], answer.status_code, answer["Content-Type"]
        seen.append((shown, len(hashed), [each["sql"].split()[0] for each in queries.captured_queries]))
    assert seen[0] == seen[1] and seen[0][0][1] == 422 and seen[0][1] == 1


def test_4_only_a_second_factor_counts_as_a_step_up(staff: Staff) -> None:
    from allauth.account import app_settings

    assert set(app_settings.REAUTHENTICATION_METHODS) == {"mfa"}
    browser = staff.browser("nora")
    assert browser.get("/account/passkeys/add")["Location"] == "/account/confirm?next=/account/passkeys/add"
    assert browser.post("/account/confirm", {"password": staff.passwords["nora@example.org"]}).status_code == 422
    assert browser.get("/account/passkeys/add").status_code == 303


def test_4_a_code_is_not_enough_where_the_site_asks_for_a_passkey(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lenitive.people import holding

    monkeypatch.setattr(holding, "signing_factor", lambda site_id: "passkey")
    browser = staff.browser("rosa", step_up="one_time_code")
    assert browser.get("/office/staff/invite").status_code == 303
    assert b"a code is not enough" in browser.post("/office/staff/invite", {}).content
    assert staff.browser("rosa", step_up="passkey").get("/office/staff/invite").status_code == 200


def test_5_a_form_that_comes_without_a_step_up_is_answered_and_never_stored(staff: Staff) -> None:
    browser = staff.browser("rosa")
    answer = browser.post("/office/staff/invite", {"name": "Ann Secret", "email": "ann.secret@example.org"})
    assert answer.status_code == 401 and b"Confirm with your passkey or code" in answer.content
    assert "secret" not in str(dict(browser.session)).lower()
    answer = browser.post("/account/passkeys/add", {"name": "Ann Secret", "credential": "{}"})
    assert answer.status_code == 401 and "secret" not in str(dict(browser.session)).lower()


def test_6_ids_of_passkeys_are_not_written_into_the_log(staff: Staff) -> None:
    assert logging.getLogger("fido2").getEffectiveLevel() >= logging.WARNING
    assert logging.getLogger("fido2.server").getEffectiveLevel() >= logging.WARNING


def test_7_secrets_of_second_factors_are_encrypted_in_the_database(staff: Staff) -> None:
    from allauth.mfa.models import Authenticator
    from allauth.mfa.utils import decrypt

    stored = Authenticator.objects.filter(user=staff.user("nora"))
    secrets = [value for each in stored for value in (each.data.get("secret"), each.data.get("seed")) if value]
    assert len(secrets) == 2 and all(each.startswith("gAAAA") for each in secrets)
    assert all(decrypt(each) != each for each in secrets)


def test_7_with_another_key_nobody_is_let_in_and_the_page_says_what_to_do(
    staff: Staff, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "other"))
    answer = staff.browser("nora").post("/account/confirm", {"code": "123456"})
    assert answer.status_code == 503 and b"put back the file" in answer.content


def test_8_tries_are_counted_in_the_database_and_so_over_all_workers(staff: Staff) -> None:
    from django.db import connection

    assert settings.CACHES["default"]["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"
    staff.browser().post("/account/sign-in", {"login": "nora@example.org", "password": "wrong wrong wrong"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM shared_count WHERE cache_key LIKE '%%login_failed%%'")
        keys = [key for (key,) in cursor.fetchall()]
    assert len(keys) == 2 and not any("nora" in key for key in keys)  # by machine and by account, hashed


def test_9_the_server_writes_no_control_socket_under_the_home_folder() -> None:
    from lenitive.config import gunicorn

    assert gunicorn.control_socket_disable is True
