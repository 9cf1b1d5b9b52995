"""Who looked at a patient's record: who, where, when, what and why, in her language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse

from lenitive.care.models.care_relation import BREAK_GLASS
from lenitive.care.own_accounts import CAREGIVER
from lenitive.care.visible import relations
from lenitive.care.who_looked import HIGHEST, ON_A_PAGE, Look, looks
from lenitive.people.sites import site_named
from lenitive.record.actor import SYSTEM, Actor
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.moments import moment
from lenitive.web.shared.wording import words

BELOW = "below"
DID = {
    "clinic": "list",
    "clinic/patients": "list",
    "clinic/patients/search": "list",
    "clinic/patients/<uuid:patient_id>": "page",
    "clinic/patients/<uuid:patient_id>/identity": "form",
    "clinic/patients/<uuid:patient_id>/contact": "form",
    "clinic/patients/<uuid:patient_id>/consents": "form",
    "clinic/patients/<uuid:patient_id>/refer": "form",
    "clinic/patients/<uuid:patient_id>/sign-up": "form",
    "clinic/consents/<uuid:consent_id>/withdraw": "form",
    "care.patients.register": "register",
    "care.patients.correct": "identity",
    "care.patients.correct_contact": "contact",
    "care.consents.give": "consent",
    "care.consents.withdraw": "withdraw",
    "care.referrals.refer": "refer",
    "care.referrals.take_up": "take_up",
    "care.emergencies.break_glass": "emergency",
    "care.emergencies.close": "emergency_end",
    "clinic/patients/<uuid:patient_id>/proxies": "form",
    "clinic/patients/<uuid:patient_id>/alike": "alike",
    "clinic/patients/<uuid:patient_id>/join/<uuid:other_id>": "joining",
    "clinic/merges/<uuid:merge_id>/undo": "parting",
    "care.merging.decide_duplicate": "alike_answered",
    "care.merging.merge": "joined",
    "care.merging.undo_merge": "parted",
    "clinic/patients/<uuid:patient_id>/readings": "readings",
    "clinic/readings/<uuid:reading_id>/correct": "form",
    "care.readings.record": "reading_written",
    "care.readings.correct": "reading_written",
    "clinic/patients/<uuid:patient_id>/medicines": "medicines",
    "clinic/medicines/<uuid:medicine_id>/stop": "form",
    "care.medicines.add": "medicine_written",
    "care.medicines.stop": "medicine_written",
    "clinic/patients/<uuid:patient_id>/allergies": "allergies",
    "clinic/allergies/<uuid:allergy_id>/end": "form",
    "care.allergies.note": "allergy_written",
    "care.allergies.end": "allergy_written",
    "clinic/patients/<uuid:patient_id>/conditions": "conditions",
    "clinic/conditions/<uuid:condition_id>/end": "form",
    "care.conditions.note": "condition_written",
    "care.conditions.end": "condition_written",
    "clinic/patients/<uuid:patient_id>/suitability": "suitability",
    "clinic/patients/<uuid:patient_id>/decision": "decision",
    "clinic/patients/<uuid:patient_id>/decision/override": "decision",
    "care.decisions.decide": "decided",
    "clinic/patients/<uuid:patient_id>/plans": "plan",
    "clinic/plans/<uuid:plan_id>": "plan",
    "care.plans.draft": "plan_written",
    "care.plans.accept": "plan_accepted",
    "care.plans.stop": "plan_ended",
    "clinic/patients/<uuid:patient_id>/assessment": "assessment",
    "clinic/assessments/<uuid:assessment_id>": "assessment",
    "care.assessments.begin": "assessed",
    "care.assessments.answer": "assessed",
    "care.assessments.complete": "assessed",
    "clinic/changes/<uuid:change_id>": "new_finding",
    "care.settling.settle": "new_finding_settled",
    "clinic/tasks/<uuid:task_id>/close": "urgent",
    "care.tasks.close": "urgent_closed",
    "my/for": "for_you",
    "my/for/<uuid:patient_id>": "for_you",
    "care.proxies.name": "proxy",
    "care.proxies.end": "proxy",
    "care.sign_ups.make_code": "code",
    "care.sign_ups.enter_code": "code_entered",
    "care.sign_ups.sign_up": "signed_up",
    "care.sign_ups.act_for_another": "signed_up",
}
REFUSED = ("refused", "denied")


@dataclass(frozen=True)
class LookLine:
    """One line as it is read. `words`: what was written when it was opened in an emergency."""

    who: str
    role: str
    where: str
    at: str
    did: str
    why: str
    words: str
    is_emergency: bool
    is_refused: bool


def looked(request: HttpRequest) -> HttpResponse:
    """GET /my/looked; `below` goes on behind a line."""
    if request.GET.keys() - {BELOW, "language"}:
        raise BadRequest("an unknown filter")
    below, by = _below(request), actor_of(request)
    own = read_own(request)
    found = looks(by=by, below=below, most=ON_A_PAGE + 1)
    lines = lines_of(found[:ON_A_PAGE], by, spoken(request, own))
    page = {
        "lines": lines,
        "older": found[ON_A_PAGE - 1].id if len(found) > ON_A_PAGE else None,
        "is_first": BELOW not in request.GET,
    }
    return draw(request, own, "patient/looked.html", page)


def lines_of(found: list[Look], by: Actor, language: str) -> list[LookLine]:
    """These looks in words."""
    because = {(each.to_site): each.because for each in relations(by=by) if each.because != BREAK_GLASS}
    return [_line(each, because, language) for each in found]


def _line(look: Look, because: dict[str, str], language: str) -> LookLine:
    say = words(language)["my"]
    site = site_named(look.site)
    is_door = look.acting_as == SYSTEM
    return LookLine(
        who=say["the_site"] if is_door else look.by_name,
        role=say["roles"].get(look.acting_as, look.acting_as),
        where=site.name if site else "",
        at=moment(look.at, language, look.site),
        did=say["did"][_did(look)],
        why=_why(look, because, say),
        words=look.words,
        is_emergency=bool(look.reason_code),
        is_refused=look.outcome in REFUSED,
    )


def _did(look: Look) -> str:
    return DID.get(look.verb, "saw" if look.outcome == "viewed" else "changed")


def _why(look: Look, because: dict[str, str], say: dict[str, Any]) -> str:
    if look.reason_code:
        return str(say["reasons"].get(look.reason_code, look.reason_code))
    if look.acting_as == SYSTEM:
        return str(say["why_door"])
    if look.acting_as == CAREGIVER:
        return str(say["why_proxy"])
    return str(say.get(f"why_{because.get(look.site, 'unknown')}", say["why_unknown"]))


def _below(request: HttpRequest) -> int:
    asked = request.GET.get(BELOW)
    if asked is None:
        return HIGHEST
    if not (asked.isascii() and asked.isdigit() and len(asked) < 19):
        raise BadRequest("an unknown page")
    return int(asked)
