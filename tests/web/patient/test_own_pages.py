"""A patient's own pages: her rows from every site and nobody else's, in her language, and what she does there."""

from __future__ import annotations

import json
import re
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import consent_to, referred, registered, shares
from patients_who_sign_in import joined, own_browser
from staff import Staff

pytestmark = pytest.mark.slow

PAGES = ("/my", "/my/details", "/my/contact", "/my/consents", "/my/looked", "/my/stores", "/my/export")
EMAIL = "ann@example.org"


@pytest.fixture
def ann(staff: Staff) -> Any:
    """Registered in the east, sent to the west, sharing with it, with an account."""
    patient = registered(staff.by("nick"), email="ann@example.com", address="1 Example Street")
    referred(patient, "demo-west", staff.by("eva"))
    joined(staff, patient, EMAIL)
    return patient


@pytest.fixture
def hers(staff: Staff, ann: Any) -> Any:
    return own_browser(staff, EMAIL)


def text(answer: Any) -> str:
    assert answer.status_code == 200, answer.content
    return str(answer.content.decode())


def fields(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(key|version|language)" value="([^"]*)"', page))


def test_every_page_stands_in_both_languages_within_25_queries(staff: Staff, ann: Any, hers: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    shares(ann, "demo-west", staff.by("eva"))
    for path in PAGES:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert '<html lang="en">' in text(hers.get(path)), path
        assert len(asked) <= 25, (path, len(asked))
        assert '<html lang="es">' in text(hers.get(f"{path}?language=es")), path
        hers.get(f"{path}?language=en")


def test_the_account_of_a_record_that_was_joined_to_another_one_says_so_in_both_languages(staff: Staff) -> None:
    from lenitive.care.patients import Joining, merge

    nick = staff.by("nick")
    kept, other = registered(nick), registered(nick)
    joined(staff, kept, "kept@example.org")
    joined(staff, other, EMAIL)
    merge(joining=Joining(kept.pk, other.pk, ("birth date", "name"), "asked her"), by=nick)
    asleep = own_browser(staff, EMAIL)
    for path in PAGES:
        answer = asleep.get(path)
        page = answer.content.decode()
        assert answer.status_code == 404 and "Your records were joined" in page, path
        assert 'href="tel:' in page and "Demonstration East" in page and "Ann Ortiz" not in page
    assert "Sus expedientes se unieron" in asleep.get("/my?language=es").content.decode()
    assert "Hello, Ann Ortiz" in text(own_browser(staff, "kept@example.org").get("/my"))
    assert b"Your records were joined" not in staff.browser("nick").get("/my").content


def test_the_language_on_file_is_the_one_she_reads(staff: Staff) -> None:
    joined(staff, registered(staff.by("nick"), language="es"), EMAIL)
    assert "Hola, Ann Ortiz" in text(own_browser(staff, EMAIL).get("/my"))


def test_the_first_page_says_what_to_do_next(staff: Staff, hers: Any) -> None:
    page = text(hers.get("/my"))
    assert "Add a second way to prove" in page and "Nothing right now" not in page
    assert "Nothing right now" in text(own_browser(staff, EMAIL, step_up="one_time_code").get("/my"))


def test_what_another_site_wrote_and_what_is_wrong_can_be_called_about(staff: Staff, ann: Any, hers: Any) -> None:
    from care.test_patients import known
    from lenitive.care.patients import IdentityCorrection, correct
    from lenitive.care.rules.identity import IdentityFacts

    shares(ann, "demo-west", staff.by("eva"))
    will = staff.by("will")
    stands = known(ann, will).identity
    wrong = IdentityFacts("Ann Ortis", stands.born_on)
    correct(correction=IdentityCorrection(ann.pk, stands.pk, wrong, "as the card shows it"), by=will)
    page = text(hers.get("/my/details"))
    assert "Ann Ortis" in page and "Ann Ortiz" in page and 'href="tel:+13035550' in page


def test_her_own_telephone_reaches_every_site_that_has_one(staff: Staff, ann: Any, hers: Any) -> None:
    from care.test_patients import known

    sent = fields(text(hers.get("/my/contact"))) | {"telephone": "303 555 0177", "email": "", "address": ""}
    assert hers.post("/my/contact", sent)["Location"] == "/my/details"
    assert "303-555-0177" in text(hers.get("/my/details"))
    contact = known(ann, staff.by("eva")).contact
    assert (contact.telephone, contact.by_role, contact.site) == ("303-555-0177", "patient", "demo-east")
    assert "303-555-0123" in text(staff.browser("eva").get(f"/clinic/patients/{ann.pk}"))  # stays readable


def test_a_contact_that_changed_meanwhile_is_shown_beside_what_she_typed(staff: Staff, ann: Any, hers: Any) -> None:
    sent = fields(text(hers.get("/my/contact"))) | {"telephone": "303-555-0177"}
    hers.post("/my/contact", sent)
    late = hers.post("/my/contact", sent | {"key": str(uuid4()), "telephone": "303-555-0188"})
    assert late.status_code == 409 and b"303-555-0177" in late.content and b"303-555-0188" in late.content
    assert hers.post("/my/contact", {"key": str(uuid4())}).status_code == 422  # it names no entry that was read
    bad = fields(text(hers.get("/my/contact?language=es"))) | {"telephone": "1"}
    refused = hers.post("/my/contact", bad)
    assert refused.status_code == 422 and "clave de área" in refused.content.decode()


def test_she_takes_a_consent_back_and_the_other_site_reads_nothing_more(staff: Staff, ann: Any, hers: Any) -> None:
    given = shares(ann, "demo-west", staff.by("eva"))
    will = staff.browser("will")
    assert will.get(f"/clinic/patients/{ann.pk}").status_code == 200
    path = f"/my/consents/{given.pk}/withdraw"
    page = text(hers.get(path))
    for stays in ("wrote itself", "already sent to a pharmacy", "stock book", "recalls", "supplies you twice"):
        assert stays in page, stays
    assert hers.post(path, fields(page))["Location"] == "/my/consents"
    assert will.get(f"/clinic/patients/{ann.pk}").status_code == 404
    assert "taken back" in text(hers.get("/my/consents"))
    assert hers.post(path, fields(page) | {"key": str(uuid4())}).status_code == 422
    assert b"taken back" in staff.browser("eva").get(f"/clinic/patients/{ann.pk}").content


def test_who_looked_says_who_where_when_what_and_why(staff: Staff, ann: Any, hers: Any) -> None:
    shares(ann, "demo-west", staff.by("eva"))
    staff.browser("will").get(f"/clinic/patients/{ann.pk}")
    staff.browser("nick").post("/clinic/patients/search", {"text": "ortiz"})
    page = text(hers.get("/my/looked"))
    assert "Opened your page" in page and "Will Demonstration, Prescriber · Demonstration West" in page
    assert "You were referred there." in page and "Saw you in a list or a search" in page
    assert "Nick Demonstration, Nurse · Demonstration East" in page and "You are registered there." in page
    assert "December 1, 2026, 8:00 am" in page
    spanish = text(hers.get("/my/looked?language=es"))
    assert "Abrió su página" in spanish and "1 de diciembre de 2026, 08:00" in spanish


def test_an_emergency_stands_there_with_its_reason(staff: Staff, ann: Any, hers: Any) -> None:
    from lenitive.care.emergencies import EmergencyRequest, break_glass

    asked = EmergencyRequest("danger", "unconscious at the door", card_number=ann.card_number)
    break_glass(emergency=asked, by=staff.by("sam"))
    staff.browser("sam").get(f"/clinic/patients/{ann.pk}")
    page = text(hers.get("/my/looked"))
    assert page.count("In an emergency") == 2 and "unconscious at the door" in page
    assert "Danger to your life or health" in page
    assert "Someone opened your record in an emergency" in text(hers.get("/my"))


def test_what_she_did_herself_and_what_is_about_others_is_not_there(staff: Staff, ann: Any, hers: Any) -> None:
    bo = registered(staff.by("sam"), legal_name="Bo Chen")
    staff.browser("sam").get(f"/clinic/patients/{bo.pk}")
    hers.get("/my/details")
    page = text(hers.get("/my/looked"))
    assert "Sam Demonstration" not in page and page.count("Ann Ortiz") == 1  # her name at the head


def test_many_looks_are_read_page_by_page(staff: Staff, ann: Any, hers: Any) -> None:
    eva = staff.browser("eva")
    for _ in range(52):
        eva.get(f"/clinic/patients/{ann.pk}")
    first = text(hers.get("/my/looked"))
    onward = re.search(r'href="(\?below=\d+)"', first)
    assert onward and first.count("<li><div>") == 50
    assert "Registered you" in text(hers.get(f"/my/looked{onward[1]}"))
    assert hers.get("/my/looked?below=x").status_code == 400 and hers.get("/my/looked?by=eva").status_code == 400


def test_her_places_are_called_with_a_tap(ann: Any, hers: Any) -> None:
    page = text(hers.get("/my/stores"))
    assert "Demonstration East" in page and "Demonstration West" in page and "Demonstration South" not in page
    assert page.count('href="tel:+1303') == 2


def test_her_record_goes_along_as_a_file_with_a_second_factor(staff: Staff, ann: Any) -> None:
    consent_to(ann, "research", staff.by("eva"), language="es")
    browser = own_browser(staff, EMAIL, step_up="one_time_code")
    answer = browser.get("/my/export/json")
    held = json.loads(answer.content)
    assert answer["Content-Disposition"] == 'attachment; filename="my-record.json"'
    assert held["identities"][0]["legal_name"] == "Ann Ortiz" and held["contacts"][0]["telephone"] == "303-555-0123"
    assert held["consents"][0]["text"]["language"] == "es" and held["looked"] and held["looked_has_more"] is False
    assert "fingerprint" not in answer.content.decode() and "Bo Chen" not in answer.content.decode()
    paper = browser.get("/my/export/pdf")
    assert paper.content.startswith(b"%PDF") and paper["Content-Type"] == "application/pdf"
    staff.rehearsal.clock.forward(minutes=6)
    assert browser.get("/my/export/json")["Location"].startswith("/account/confirm")


def test_an_export_of_ten_thousand_rows_is_bounded_and_says_so(staff: Staff, ann: Any) -> None:
    import time

    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit_entry (at, by_user, by_name, acting_as, site, verb, thing_kind, thing_ids, patient,"
            " outcome, reason_codes) SELECT now(), 1, 'Eva', 'prescriber', 'demo-east', 'clinic', '', '{}', %s,"
            " 'viewed', '{}' FROM generate_series(1, 10050)",
            [ann.pk],
        )
    browser, began = own_browser(staff, EMAIL, step_up="one_time_code"), time.monotonic()
    held = json.loads(browser.get("/my/export/json").content)
    assert len(held["looked"]) == 10_000 and held["looked_has_more"] is True
    assert browser.get("/my/export/pdf").content.startswith(b"%PDF")
    assert browser.get("/my/looked").status_code == 200
    print(f"three answers in {time.monotonic() - began:.1f} s")


def test_a_name_of_forty_letters_stands_whole(staff: Staff) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorffwelch"
    joined(staff, registered(staff.by("nick"), legal_name=long), EMAIL)
    assert text(own_browser(staff, EMAIL).get("/my")).count(long) == 2


def test_somebody_elses_consent_and_one_that_is_not_there_look_the_same(staff: Staff, hers: Any) -> None:
    bo = registered(staff.by("nick"), legal_name="Bo Chen")
    theirs = consent_to(bo, "research", staff.by("nick")).pk
    for thing in (theirs, uuid4()):
        path = f"/my/consents/{thing}/withdraw"
        assert hers.get(path).status_code == 404 == hers.post(path, {"key": str(uuid4())}).status_code
    assert hers.get(f"/clinic/patients/{bo.pk}").status_code == 404


def test_every_page_and_every_verb_of_a_clinic_is_told_in_words_of_its_own() -> None:
    from lenitive.people.access import addresses
    from lenitive.web.patient.looked import DID
    from lenitive.web.shared.wording import words

    told = {row.address for row in addresses().values() if row.address.startswith("clinic/patients/<")}
    told = {each for each in told if (each, "GET") in addresses()}
    told |= {row.verb for row in addresses().values() if row.address.startswith("clinic") and row.verb[:5] == "care."}
    assert told - DID.keys() == set()
    for language in ("en", "es"):
        assert set(DID.values()) <= words(language)["my"]["did"].keys()


def test_what_was_done_in_her_chart_stands_there_in_both_languages(staff: Staff, ann: Any, hers: Any) -> None:
    from made_up_patients import measured

    measured(ann, staff.by("nick"))
    staff.browser("nick").get(f"/clinic/patients/{ann.pk}/medicines")
    page = text(hers.get("/my/looked"))
    assert "Wrote down or corrected a reading of yours" in page and "Looked at your medicines" in page
    spanish = text(hers.get("/my/looked?language=es"))
    assert "Anotó o corrigió una medición suya" in spanish and "Vio sus medicinas" in spanish


def test_another_consent_to_share_with_the_same_site_is_told_before_one_is_taken_back(
    staff: Staff, ann: Any, hers: Any
) -> None:
    nick, says = staff.by("nick"), "Another consent to share with this site stays in effect"
    first = shares(ann, "demo-west", nick)
    path, theirs = f"/my/consents/{first.pk}/withdraw", f"/clinic/consents/{first.pk}/withdraw"
    assert says not in text(hers.get(path)) and says not in text(staff.browser("nick").get(theirs))
    shares(ann, "demo-west", nick)
    assert says in text(hers.get(path)) and says in text(staff.browser("nick").get(theirs))
    assert "Otro permiso para compartir con este lugar" in text(hers.get(f"{path}?language=es"))
