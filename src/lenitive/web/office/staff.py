"""Staff of the site: who works here, one person, an invitation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.people import staff, visible
from lenitive.people.access import may, roles
from lenitive.people.models import Registration, RoleGrant, User
from lenitive.people.roles import reasons_not_to_confirm
from lenitive.reasons import POLICY, Reason
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

MOST_NAME_LETTERS = 200
SENT, SIGNED_OUT = "sent", "signed-out"


@dataclass
class StaffRow:
    """One row of the list: somebody with her roles here."""

    user: User
    grants: list[RoleGrant] = field(default_factory=list)


def everybody(request: HttpRequest) -> HttpResponse:
    """GET /office/staff."""
    by = actor_of(request)
    here = visible.standing(by=by).filter(site=by.site_id).select_related("user", "confirmation")
    members: dict[int, StaffRow] = {}
    for grant in here.order_by("user__name", "granted_at"):
        members.setdefault(grant.user_id, StaffRow(grant.user)).grants.append(grant)
    left = visible.staff(by=by).exclude(pk__in=members)
    page = {"members": list(members.values()), "left": left, "may_invite": may(by.role, "staff.invite")}
    _show(request, [grant for member in members.values() for grant in member.grants])
    return render(request, "office/staff.html", page)


def person(request: HttpRequest, user_id: int) -> HttpResponse:
    """GET /office/staff/<id>."""
    by = actor_of(request)
    user = visible.staff(by=by).filter(pk=user_id).first()
    if user is None:
        raise NotVisible
    grants = list(_grants_of(by, user))
    page: dict[str, Any] = {
        "person": user,
        "grants": [(each, reasons_not_to_confirm(each, by) if _waits(each) else ()) for each in grants],
        "registrations": _registrations_of(by, user),
        "closings": visible.closings(by=by).filter(user=user).select_related("closed_by").order_by("-closed_at"),
        "invitations": visible.invitations(by=by).filter(user=user),
        "may": {name: may(by.role, f"{name.replace('_', '.', 1)}") for name in MAY},
        "key": new_id(),
        "is_sent": SENT in request.GET,
        "is_signed_out": SIGNED_OUT in request.GET,
    }
    _show(request, grants)
    if page["registrations"]:
        show(request, Thing("registration", tuple(each.pk for each in page["registrations"])))
    return render(request, "office/person.html", page)


MAY = (
    "staff_invite",
    "staff_close",
    "roles_grant",
    "roles_confirm",
    "roles_end",
    "registrations_read",
    "registrations_record",
)


def invite(request: HttpRequest) -> HttpResponse:
    """GET and POST /office/staff/invite."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        return render(request, "office/invite.html", {"reasons": reasons, "roles": roles_to_give(), "key": new_id()})

    if request.method != "POST":
        return page(())
    asked = staff.NewStaff(typed(request, "email"), typed(request, "name"), typed(request, "role"))
    sending = SentForm(request, page)
    if wrong := _what_is_wrong(asked):
        return sending.refused(wrong)
    return sending.done_by(
        lambda key: staff.invite(invitation=asked, by=by, key=key), lambda _: reverse("office:staff")
    )


def invite_again(request: HttpRequest, user_id: int) -> HttpResponse:
    """POST /office/staff/<id>/invite-again."""
    by = actor_of(request)
    onward = f"{reverse('office:person', args=[user_id])}?{SENT}"
    sending = SentForm(request, lambda _: person(request, user_id))
    return sending.done_by(lambda key: staff.invite_again(user_id=user_id, by=by, key=key), lambda _: onward)


def sign_out(request: HttpRequest, user_id: int) -> HttpResponse:
    """POST /office/staff/<id>/sign-out."""
    by = actor_of(request)
    onward = f"{reverse('office:person', args=[user_id])}?{SIGNED_OUT}"
    sending = SentForm(request, lambda _: person(request, user_id))
    return sending.done_by(lambda key: staff.sign_out(user_id=user_id, by=by, key=key), lambda _: onward)


def roles_to_give() -> list[tuple[str, str, str]]:
    """Roles of staff: id, name, what it is for. People who are treated are not given theirs here."""
    return [(each.id, each.name, each.says) for each in roles().values() if each.side != "own"]


def _waits(grant: RoleGrant) -> bool:
    return grant.needs_confirmation and not hasattr(grant, "confirmation") and not hasattr(grant, "end")


def _grants_of(by: Actor, user: User):  # type: ignore[no-untyped-def]
    here = visible.grants(by=by).filter(user=user, site=by.site_id)
    return here.select_related("user", "granted_by", "confirmation__confirmed_by", "end").order_by("-granted_at")


def _registrations_of(by: Actor, user: User) -> list[Registration]:
    if not may(by.role, "registrations.read"):
        return []
    return list(visible.registrations(by=by).filter(user=user, site=by.site_id).order_by("-entered_at"))


def _what_is_wrong(asked: staff.NewStaff) -> list[Reason]:
    why = []
    try:
        validate_email(asked.email)
    except ValidationError:
        why.append(Reason("bad-email", "Write an e-mail address, such as ann@example.org.", POLICY, path="email"))
    if not 0 < len(asked.name) <= MOST_NAME_LETTERS:
        sentence = f"Write the name that is printed beside what they sign, at most {MOST_NAME_LETTERS} letters."
        why.append(Reason("bad-name", sentence, POLICY, path="name"))
    return why


def show_person(request: HttpRequest, user: User) -> None:
    """Note that a page shows this person: users have no id that the audit could name, so their roles here stand."""
    _show(request, list(_grants_of(actor_of(request), user)))


def _show(request: HttpRequest, grants: Sequence[RoleGrant]) -> None:
    show(request, Thing("role_grant", tuple(each.pk for each in grants)))
