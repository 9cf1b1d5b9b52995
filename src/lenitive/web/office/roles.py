"""Roles of one person: give, confirm, end."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.people import roles, visible
from lenitive.people.models import RoleGrant, User
from lenitive.reasons import Reason
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.web.office.staff import roles_to_give, show_person
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.second_person import second_panel, second_person
from lenitive.web.shared.sending import SentForm, typed


def give(request: HttpRequest, user_id: int) -> HttpResponse:
    """GET and POST /office/staff/<id>/roles."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        someone = seen(by, user_id)
        show_person(request, someone)
        given = {"person": someone, "reasons": reasons, "roles": roles_to_give(), "key": new_id()}
        return render(request, "office/give_role.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: roles.grant(user_id=user_id, role=typed(request, "role"), by=by, key=key),
        lambda _: reverse("office:person", args=[user_id]),
    )


def confirm(request: HttpRequest, grant_id: UUID) -> HttpResponse:
    """POST /office/roles/<id>/confirm."""
    by = actor_of(request)
    sending = SentForm(request, lambda reasons: _refused_page(request, grant_id, reasons))
    return sending.done_by(
        lambda key: roles.confirm(grant_id=grant_id, by=by, key=key), lambda _: reverse("office:staff")
    )


def together(request: HttpRequest, grant_id: UUID) -> HttpResponse:
    """GET and POST /office/roles/<id>/together: the second administrator confirms on the first one's device."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        grant = _grant(by, grant_id)
        show(request, Thing("role_grant", (grant.pk,)))
        given = {"grant": grant, "reasons": reasons, "key": new_id(), "second": second_panel()}
        return render(request, "office/confirm_together.html", given)

    if request.method != "POST":
        return page(())
    with transaction.atomic():
        act_as(by)
        user_id = _grant(by, grant_id).user_id
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: roles.confirm(grant_id=grant_id, by=second_person(request, "roles.confirm"), key=key),
        lambda _: reverse("office:person", args=[user_id]),
    )


def end(request: HttpRequest, grant_id: UUID) -> HttpResponse:
    """GET and POST /office/roles/<id>/end."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        grant = _grant(by, grant_id)
        show(request, Thing("role_grant", (grant.pk,)))
        return render(request, "office/end_role.html", {"grant": grant, "reasons": reasons, "key": new_id()})

    if request.method != "POST":
        return page(())
    because = typed(request, "because")
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: roles.end(grant_id=grant_id, because=because, by=by, key=key), lambda _: reverse("office:staff")
    )


def seen(by: Actor, user_id: int) -> User:
    """Somebody of the site. NotVisible for everybody else."""
    found = visible.staff(by=by).filter(pk=user_id).first()
    if found is None:
        raise NotVisible
    return found


def _grant(by: Actor, grant_id: UUID) -> RoleGrant:
    found = visible.grants(by=by).filter(pk=grant_id, site=by.site_id).select_related("user").first()
    if found is None:
        raise NotVisible
    return found


def _refused_page(request: HttpRequest, grant_id: UUID, reasons: Sequence[Reason]) -> HttpResponse:
    by = actor_of(request)
    given = {"grant": _grant(by, grant_id), "reasons": reasons}
    return render(request, "office/not_confirmed.html", given)
