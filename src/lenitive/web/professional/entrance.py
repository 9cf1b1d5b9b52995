"""The page /professionals: the entrance to the tools, away from the pages for patients.

The words beside each tool are those of the search (words/professionals.yaml); where records are kept, so is signing in.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from lenitive.web.shared.templatetags.site import STAFF
from lenitive.web.shared.wording import words


@require_safe
def entrance(request: HttpRequest) -> HttpResponse:
    """The tools, the record of how well the models do, and the way to sign in."""
    titles, lines = words("en")["site"]["staff"], words("en")["professionals"]["tools"]
    context = {
        "language": "en",
        "tools": [(f"/{name}", titles[name], lines[name]) for name in STAFF],
        "sign_in": sign_in(),
        "where": "/professionals",
    }
    return render(request, "professionals.html", context)


def sign_in() -> str | None:
    """Where staff sign in; None where no records are kept."""
    try:
        return reverse("account_login")
    except NoReverseMatch:
        return None
