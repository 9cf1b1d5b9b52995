"""The pages that staff and patients share speak the language of whoever reads them, in their frame."""

from __future__ import annotations

from typing import Any

import pytest

from made_up_patients import registered
from patients_who_sign_in import joined, own_browser
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def ana(staff: Staff) -> Any:
    joined(staff, registered(staff.by("nick"), language="es"), "ana@example.org")
    return own_browser(staff, "ana@example.org", step_up="one_time_code")


def addresses() -> dict[str, str]:
    from django.urls import reverse

    return {
        reverse("account:mine"): "Dónde tiene la sesión abierta",
        reverse("mfa_add_webauthn"): "Agregar una llave de acceso",
        reverse("mfa_generate_recovery_codes"): "¿Crear nuevos códigos de recuperación?",
        reverse("mfa_view_recovery_codes"): "Códigos de recuperación",
        reverse("account:password"): "Cambiar su contraseña",
        reverse("mfa_reauthenticate"): "Confirme que es usted",
    }


def test_a_patient_whose_record_is_in_spanish_reads_her_account_in_spanish(staff: Staff, ana: Any) -> None:
    for address, words in addresses().items():
        page = ana.get(address)
        text = page.content.decode()
        assert page.status_code == 200 and words in text and 'lang="es"' in text, address
        assert "Sign out" not in text and "Passkey" not in text and ">Passkey" not in text, address


def test_she_chooses_english_and_it_stays(ana: Any) -> None:
    ana.get("/account?language=en")
    assert "How you sign in" in ana.get("/account").content.decode()


def test_what_is_wrong_with_a_new_password_is_said_in_spanish(ana: Any) -> None:
    ana.get("/account")
    sent = {"now": "wrong wrong wrong", "password": "seven green kettles sing", "again": "seven green kettles"}
    answer = ana.post("/account/password", sent)
    assert answer.status_code == 422 and "No son iguales" in answer.content.decode()


def test_staff_read_the_same_pages_in_english_with_their_own_ways(staff: Staff) -> None:
    browser = staff.browser("nora", "demo-north", step_up="one_time_code")
    page = browser.get("/account").content.decode()
    assert "My account" in page and "Work list" in page and 'lang="en"' in page
