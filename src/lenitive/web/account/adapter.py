"""Our answers to what allauth asks about the door: nobody signs up, nothing is mailed, the proxy says who asks."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from lenitive.people.actors import grants_of
from lenitive.people.models import User
from lenitive.web.shared.allowance import asker_of

HOMES = {"patient": "patient:home", "caregiver": "patient:for-others"}


class Door(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """What differs from allauth's own answers."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: staff are invited."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Patients, and those who act for them, come to their own pages; staff to their account."""
        user = request.user
        first = grants_of(user)[:1] if isinstance(user, User) else []
        return reverse(next((HOMES[each.role] for each in first if each.role in HOMES), "account:mine"))

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Nothing: mail of ours is queued by the verb that needs it."""

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Nothing: each page says itself what happened."""

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        """A closed account looks like a wrong password."""
        return HttpResponseRedirect(f"{reverse('account_login')}?failed")

    def get_client_ip(self, request: HttpRequest) -> str:
        """Whose tries are counted: the peer, or whom the trusted proxy names."""
        return asker_of(request.META, settings.LENITIVE_PROXY)

    def is_reauthentication_required(self, *, app: str, **_: Any) -> bool:
        """Never asked in the middle: rules/access.yaml says where a step-up is due, before a form is drawn or read.

        allauth would store an interrupted form in the session and send it again later.
        """
        return False
