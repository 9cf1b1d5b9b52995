"""A patient's first sign-in: the code from the counter with the birth date, then an address and a passkey or password.

Whatever is wrong with a code, the answer is the same sentence and takes as long; tries are counted by the address that
they come from, and by the code that they are for. Both pages are in English and Spanish: `?language=es`.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.contrib.auth import login
from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from lenitive.care.models import PatientAccount, ProxyAccount
from lenitive.care.sign_ups import NewAccount, code_of, sign_up
from lenitive.people import door_book
from lenitive.people.actors import DOOR
from lenitive.people.models import User
from lenitive.reasons import Refused
from lenitive.record.acting import act_as
from lenitive.web.account.invitation import BACKEND, MOST_LETTERS
from lenitive.web.shared.reading_language import CHOSEN, in_both, language_chosen
from lenitive.web.shared.signed_in_time import began
from lenitive.web.shared.typed_codes import tried_code
from lenitive.web.shared.wording import words

TRY = "sign_up_try"
SAYS = {
    "sign-up-code-ended": "ended",
    "bad-sign-in-address": "address_bad",
    "sign-in-address-taken": "address_taken",
}


def code(request: HttpRequest) -> HttpResponse:
    """GET and POST /account/join: the code and the birth date."""
    if request.method != "POST":
        return _page(request, "account/join.html", {})
    tried = tried_code(request)
    if tried is None:
        return _page(request, "account/join.html", {"is_often": True}, 429)
    if not tried.is_right:
        return _page(request, "account/join.html", {"has_failed": True}, 422)
    request.session.cycle_key()
    request.session[TRY] = str(tried.pk)
    return redirect(_with_language(request, "account:join-account"))


def choose(request: HttpRequest) -> HttpResponse:
    """GET and POST /account/join/account: how she signs in from now on."""
    tried = _tried(request)
    if tried is None:
        return redirect(_with_language(request, "account:join"))
    if request.method != "POST":
        return _page(request, "account/join_account.html", {})
    if not ratelimit.consume(request, action="join"):
        return _page(request, "account/join_account.html", {"wrong": "often"}, 429)
    email, password = request.POST.get("email", "").strip(), request.POST.get("password", "")[:MOST_LETTERS]
    by_passkey = request.POST.get("way") == "passkey"
    wrong = "" if by_passkey else _wrong_with(password, request.POST.get("again", ""), email)
    if not wrong:
        kept = "" if by_passkey else make_password(password)
        try:
            made = sign_up(account=NewAccount(tried, email, kept), by=DOOR)
        except Refused as no:
            wrong = SAYS[no.reasons[0].code]
        else:
            return _entered(request, made, by_passkey=by_passkey)
    return _page(request, "account/join_account.html", {"wrong": wrong, "email": email}, 422)


def _entered(request: HttpRequest, made: PatientAccount | ProxyAccount, *, by_passkey: bool) -> HttpResponse:
    language = language_chosen(request)
    request.session.flush()
    login(request, made.user, BACKEND)
    request.session[CHOSEN] = language
    began(request)
    door_book.note("use a sign-up code", made.user)
    needs_more = by_passkey or isinstance(made, ProxyAccount)  # who acts for another needs a second factor
    return redirect("mfa_add_webauthn" if needs_more else "patient:home")


def _tried(request: HttpRequest) -> UUID | None:
    """The try with which the code was right, as long as it still opens something."""
    kept = request.session.get(TRY)
    if not kept:
        return None
    with transaction.atomic():
        act_as(DOOR)
        return UUID(kept) if code_of(UUID(kept)) else None


def _wrong_with(password: str, again: str, email: str) -> str:
    if not password or not again:
        return "no_password"
    if password != again:
        return "not_same"
    try:
        validate_password(password, User(email=email.lower(), name=""))
    except ValidationError:
        return "weak"
    return ""


def _page(request: HttpRequest, template: str, more: dict[str, Any], status: int = 200) -> HttpResponse:
    message = words(language_chosen(request))["join"].get(more.get("wrong", ""), "")
    return render(request, template, in_both(request) | {"bare": True, "told": message} | more, status=status)


def _with_language(request: HttpRequest, name: str) -> str:
    return f"{reverse(name)}?language=es" if language_chosen(request) == "es" else reverse(name)
