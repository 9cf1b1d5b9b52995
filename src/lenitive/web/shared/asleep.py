"""What a patient reads whose account sleeps, since her record was joined to another one: where to go, whom to call.

raise AccountSleeps          # asleep_page(request): 404 as for everything that is not hers, in her language
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.people.kind_of_site import is_demonstration
from lenitive.people.sites import working_sites
from lenitive.record.denials import NotVisible
from lenitive.web.shared.reading_language import in_both


class AccountSleeps(NotVisible):
    """She may not read here, and may know why."""


def asleep_page(request: HttpRequest) -> HttpResponse:
    """The page in her language, with every place of this site to call; nothing of her record is read for it."""
    made_up = is_demonstration()
    places = [each for each in working_sites().values() if each.is_demonstration == made_up]
    return render(request, "asleep.html", in_both(request) | {"places": places, "bare": True}, status=404)
