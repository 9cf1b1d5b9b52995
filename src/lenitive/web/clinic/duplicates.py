"""Records that may be of one person: asking, joining them, and taking them apart again."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import merging, visible
from lenitive.care.duplicates import Match, maybe_the_same
from lenitive.people.access import may
from lenitive.reasons import Reason
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

SAME, ANOTHER = "same", "another"


def alike(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/alike: who may be the same person, and what they answered."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        matches = maybe_the_same(visible.record_of(known.patient.pk, by=by), by=by)
        show_alike(request, known, matches)
        given = {"known": known, "matches": matches, "reasons": reasons, "key": new_id(), "shown": request.POST}
        return render(request, "clinic/alike.html", given | {"may_merge": may(by.role, merging.MERGE)})

    if request.method != "POST":
        return page(())
    same = typed(request, "is_same") == SAME
    asked = merging.DuplicateDecision(patient_id, _id_in(request, "other"), same, typed(request, "reason"))
    return SentForm(request, page).done_by(
        lambda key: merging.decide_duplicate(decision=asked, by=by, key=key),
        lambda _: reverse("clinic:patient", args=[patient_id]),
    )


def join(request: HttpRequest, patient_id: UUID, other_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/join/<other>."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        pair = merging.pair_of(patient_id, other_id, by=by)
        show(request, Thing("patient", tuple({patient_id, *(each.patient.pk for each in pair.knows)}), patient_id))
        other = next((each for each in pair.knows if each.patient != known.patient), None)
        given = {
            "known": known, "other": other, "other_id": other_id, "facts": pair.facts, "reasons": reasons,
            "key": new_id(), "shown": request.POST, "ticked": request.POST.getlist("identifiers"),
        }  # fmt: skip
        return render(request, "clinic/join.html", given)

    if request.method != "POST":
        return page(())
    keep, away = (other_id, patient_id) if typed(request, "keep") == "other" else (patient_id, other_id)
    asked = merging.Joining(keep, away, tuple(request.POST.getlist("identifiers")), typed(request, "reason"))
    return SentForm(request, page).done_by(
        lambda key: merging.merge(joining=asked, by=by, key=key),
        lambda _: reverse("clinic:patient", args=[patient_id]),
    )


def part(request: HttpRequest, merge_id: UUID) -> HttpResponse:
    """GET and POST /clinic/merges/<id>/undo."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        merged = visible.one(visible.merges(by=by), merge_id)
        known = next(iter(visible.known_patients([merged.patient_id, merged.other_id], by=by)), None)
        if known is None:
            raise NotVisible
        show(request, Thing("patient", (known.patient.pk,), known.patient.pk))
        given = {"merged": merged, "known": known, "reasons": reasons, "key": new_id(), "shown": request.POST}
        return render(request, "clinic/part.html", given)

    if request.method != "POST":
        return page(())
    reason, person = typed(request, "reason"), _id_in(request, "person")
    onward = reverse("clinic:patient", args=[person]) if person else reverse("clinic:patients")
    return SentForm(request, page).done_by(
        lambda key: merging.undo_merge(merge_id=merge_id, reason=reason, by=by, key=key), lambda _: onward
    )


def show_alike(request: HttpRequest, known: visible.KnownPatient, matches: Sequence[Match]) -> None:
    """One line of a page on which somebody stands beside those who may be the same person: each can see it."""
    show(request, Thing("patient", (known.patient.pk, *(each.patient_id for each in matches)), known.patient.pk))


def _id_in(request: HttpRequest, name: str) -> UUID | None:
    try:
        return UUID(typed(request, name))
    except ValueError:
        return None
