"""How every page of a patient is drawn: her record as she may read it, in her language, noted as seen by herself.

own = read_own(request)                                # NotVisible for everybody but a patient who reads here
return draw(request, own, "patient/home.html", {...})
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.care import visible
from lenitive.care.asleep import sleeps
from lenitive.care.own_accounts import own_patient
from lenitive.reasons import Reason
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.asleep import AccountSleeps
from lenitive.web.shared.reading_language import in_both, language_chosen
from lenitive.web.shared.wording import words


def read_own(request: HttpRequest) -> visible.PatientRecord:
    """The record of whoever is signed in."""
    by = actor_of(request)
    try:
        patient_id = own_patient(by)
    except NotVisible:
        if sleeps(by):
            raise AccountSleeps from None
        raise
    found = visible.record_of(patient_id, by=by)
    show(request, Thing("patient", found.known.records, patient_id))
    return found


def spoken(request: HttpRequest, own: visible.PatientRecord) -> str:
    """The language of the page: chosen, or on file."""
    return language_chosen(request, own.known.identity.language)


def draw(request: HttpRequest, own: visible.PatientRecord, template: str, page: dict[str, Any]) -> HttpResponse:
    """The page in her language."""
    both = in_both(request, own.known.identity.language)
    sentences = [in_her_words(each, both["language"]) for each in page.get("reasons", ())]
    return render(request, template, both | {"known": own.known, "key": new_id(), "told": sentences} | page)


def in_her_words(reason: Reason, language: str) -> str:
    """A reason as a patient reads it."""
    found: str = words(language)["my"]["refused"].get(reason.code, reason.text)
    return found
