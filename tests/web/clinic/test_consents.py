"""Pages of consents and referrals: what is read stands in her language, and two tabs never disagree for long."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import consent_to, referred, registered, shares
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def eva(staff: Staff) -> Any:
    return staff.browser("eva")


def fields_of(page: Any) -> dict[str, str]:
    """The hidden fields that a form was drawn with."""
    form = page.content.decode().rpartition('<form method="post">')[2]
    return dict(re.findall(r'<input type="hidden" name="([a-z0-9]+)" value="([^"]*)"', form))


def test_the_kinds_are_offered_and_each_text_stands_in_her_language(staff: Staff, eva: Any) -> None:
    ana = registered(staff.by("eva"), legal_name="Ana Paz", language="es")
    path = f"/clinic/patients/{ana.pk}/consents"
    page = eva.get(path).content.decode()
    assert "What does Ana Paz consent to?" in page and "kind=treatment_off_label&amp;route=nasal" in page
    read = eva.get(f"{path}?kind=treatment_off_label&route=nasal").content.decode()
    assert 'lang="es"' in read and "En febrero de 2022" in read and "FDA, 16 de febrero de 2022" in read
    assert read.count("<fieldset") == 3
    english = eva.get(f"{path}?kind=treatment_off_label&route=nasal&language=en").content.decode()
    assert "In February 2022 it warned" in english
    assert "Ningún farmacéutico" in read and "Help now" in read
    assert "What does Ana Paz" in eva.get(f"{path}?kind=x&route=y&language=z").content.decode()


def test_a_wrong_answer_comes_back_with_the_text_and_what_was_ticked(staff: Staff, eva: Any) -> None:
    ann = registered(staff.by("eva"))
    path = f"/clinic/patients/{ann.pk}/consents"
    sent = fields_of(eva.get(f"{path}?kind=treatment_off_label&route=topical"))
    answers = {"answer-approved": "0", "answer-children": "1", "answer-stop": "1"}
    wrong = eva.post(path, sent | answers)
    page = wrong.content.decode()
    assert wrong.status_code == 422 and "Read this with them once more" in page
    assert page.count("checked") == 3 and "21 U.S.C. 353a" in page
    done = eva.post(path, fields_of(wrong) | answers | {"answer-approved": "1"})
    assert done.status_code == 303
    assert "Treatment with ketamine, on the skin" in eva.get(done["Location"]).content.decode()


def test_refer_then_ask_then_the_other_site_takes_up_and_she_takes_it_back(staff: Staff, eva: Any) -> None:
    ann = registered(staff.by("eva"))
    sent = {"key": str(uuid4()), "to_site": "demo-west", "categories": ["identity", "contact"], "reason": "assess"}
    done = eva.post(f"/clinic/patients/{ann.pk}/refer", sent)
    asking = eva.get(done["Location"])
    assert done.status_code == 303 and asking.status_code == 200
    assert 'value="demo-west" required checked' in asking.content.decode()
    will = staff.browser("will")
    assert b"Ann Ortiz" not in will.get("/clinic").content
    sharing = fields_of(asking) | {"to_site": "demo-west", "categories": ["identity", "contact"]}
    assert eva.post(f"/clinic/patients/{ann.pk}/consents", sharing).status_code == 303
    work = will.get("/clinic").content.decode()
    found = re.search(r'action="(/clinic/referrals/[^"]+)"', work)
    assert "Ann Ortiz" in work and found
    taken = will.post(found[1], {"key": str(uuid4())})
    assert taken.status_code == 303 and b"303-555-0123" in will.get(taken["Location"]).content
    page = eva.get(f"/clinic/patients/{ann.pk}").content.decode()
    way = re.search(r'href="(/clinic/consents/[^"]+)"', page)
    assert way and b"What stays:" in eva.get(way[1]).content
    assert eva.post(way[1], {"key": str(uuid4()), "words": ""}).status_code == 303
    again = eva.post(way[1], {"key": str(uuid4()), "words": ""})
    assert again.status_code == 422 and b"taken back already" in again.content
    assert b"303-555-0123" not in will.get(taken["Location"]).content
    assert b"taken back" in eva.get(f"/clinic/patients/{ann.pk}").content


def test_a_foreign_consent_or_referral_and_one_that_is_not_there_look_the_same(staff: Staff, eva: Any) -> None:
    by = staff.by("eva")
    ann = registered(by)
    given, sent = shares(ann, "demo-north", by), referred(ann, "demo-north", by)
    will = staff.browser("will")
    for path, there in (("/clinic/consents/{}/withdraw", given.pk), ("/clinic/referrals/{}/take-up", sent.pk)):
        form = {"key": str(uuid4()), "words": ""}
        not_hers, not_there = (will.post(path.format(each), form) for each in (there, uuid4()))
        assert (not_hers.status_code, not_hers.content) == (404, not_there.content), path
    assert will.get(f"/clinic/consents/{given.pk}/withdraw").status_code == 404
    assert staff.browser("nora").get(f"/clinic/consents/{given.pk}/withdraw").status_code == 200


def test_fields_that_were_not_asked_for_change_nothing(staff: Staff, eva: Any) -> None:
    from lenitive.care.models import Consent

    ann = registered(staff.by("eva"))
    path = f"/clinic/patients/{ann.pk}/consents"
    more = {"to_site": "demo-west", "categories": "identity", "purposes": "ready", "site": "demo-west", "text": "yes",
            "patient_id": str(uuid4()), "by_name": "Root", "at": "2020-01-01"}  # fmt: skip
    assert eva.post(path, fields_of(eva.get(f"{path}?kind=research")) | more).status_code == 303
    (given,) = Consent.objects.filter(patient=ann)
    assert (given.to_site, given.categories, given.purposes, given.site) == ("", [], [], "demo-east")
    assert given.by_name == "Eva Demonstration" and given.text.text.startswith("Helping research")


def test_a_person_with_many_consents_asks_at_most_25_times(staff: Staff, eva: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    by = staff.by("eva")
    ann = registered(by)
    for _ in range(5):
        shares(ann, "demo-west", by)
        consent_to(ann, "research", by)
        referred(ann, "demo-west", by)
    for path in (f"/clinic/patients/{ann.pk}", "/clinic", f"/clinic/patients/{ann.pk}/consents?kind=sharing"):
        with CaptureQueriesContext(connection) as asked:
            assert eva.get(path).status_code == 200
        assert len(asked) <= 25, path
