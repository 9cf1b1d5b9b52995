"""The demonstration is for the machine that it runs on: its pages of the record answer no other name and no proxy.

    if reason := reason_to_stay_here(request): ...      # 403 with this sentence

Its people are made up, and so is their security: the passwords lie in a file beside the site. What prevents it from
starting with settings of a real site: `people/kind_of_site.py`. A site's own names are Django's ALLOWED_HOSTS.
"""

from __future__ import annotations

from django.http import HttpRequest
from django.http.request import split_domain_port

from lenitive.people.kind_of_site import HERE, is_demonstration
from lenitive.reasons import POLICY, Reason

FORWARDING = ("HTTP_FORWARDED", "HTTP_X_FORWARDED", "HTTP_X_REAL_IP", "HTTP_VIA")
REAL_SITE = "for a real site, see docs/operating.md."
OTHER_NAME = Reason(
    "demonstration-other-name",
    f"The demonstration's records are shown at http://localhost alone: open it on the machine it runs on; {REAL_SITE}",
    POLICY,
)
BEHIND_A_PROXY = Reason(
    "demonstration-behind-proxy",
    "This request came through a proxy, and the demonstration's records are shown without one: open http://localhost "
    f"on the machine it runs on; {REAL_SITE}",
    POLICY,
)


def reason_to_stay_here(request: HttpRequest) -> Reason | None:
    """Why the demonstration does not answer this request; None where it does, and on every real site."""
    if not is_demonstration():
        return None
    if any(name.startswith(FORWARDING) for name in request.META):
        return BEHIND_A_PROXY
    name, _ = split_domain_port(request.get_host())
    return None if name in HERE else OTHER_NAME
