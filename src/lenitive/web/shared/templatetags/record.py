"""What every page of the record shares: in which role somebody acts, the ways she has, whether it is a demonstration.

{{ request.acting|acting_as }}: "Pharmacist, Demonstration North".  {% record_ways as ways %}
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django import template
from django.template import Context

from lenitive.care.rules.identity import LANGUAGES, SEXES
from lenitive.evidence import GRADES
from lenitive.people.access import SIGNED_IN, may, roles
from lenitive.people.kind_of_site import is_demonstration as site_is_demonstration
from lenitive.people.sites import site_named, today_at, zone_of
from lenitive.record.actor import SYSTEM, Actor
from lenitive.web.shared.acting import key_of
from lenitive.web.shared.shared_device import idle_of
from lenitive.web.shared.templatetags.site import language_in
from lenitive.web.shared.wording import words

register = template.Library()
OWN_ACCOUNT = "/account"
WAYS = (
    ("My record", "/my", "own.read"),
    ("People I act for", "/my/for", "others.read"),
    ("Work list", "/clinic", "people.read"),
    ("People", "/clinic/patients", "people.read"),
    ("My account", OWN_ACCOUNT, SIGNED_IN),
    ("Staff", "/office/staff", "staff.read"),
    ("Audit", "/office/audit", "audit.read"),
    ("Break-glass", "/office/break-glass", "audit.break_glass"),
    ("System", "/office/system", "system.read"),
)
OWN_WAYS = (
    ("home", "/my", "own.read"),
    ("details", "/my/details", "own.read"),
    ("consents", "/my/consents", "own.read"),
    ("looked", "/my/looked", "own.read"),
    ("proxies", "/my/proxies", "own.read"),
    ("for_others", "/my/for", "others.read"),
    ("stores", "/my/stores", "own.read"),
    ("export", "/my/export", "own.read"),
    ("account", "/account", SIGNED_IN),
)
WITHOUT_A_ROLE = {SIGNED_IN: "Own account", SYSTEM: "The site itself"}
ALONE = ("/clinic", "/my")  # pages below it have ways of their own


@dataclass(frozen=True)
class Way:
    """A link of the record's navigation."""

    title: str
    address: str
    is_here: bool


@register.filter
def acting_as(by: Actor) -> str:
    """Her role and where: "Pharmacist, Demonstration North"."""
    if by.role == SIGNED_IN:
        return "No role yet"
    return f"{role_name(by.role)}, {site_name(by.site_id)}" if by.site_id else role_name(by.role)


@register.filter
def acting_key(by: Actor) -> str:
    """What a form carries, so that it is not done in another role than the one it was drawn for."""
    return key_of(by.role, by.site_id)


@register.filter
def role_name(role: str) -> str:
    """A role as it is said; lines of the audit know two more."""
    found = roles().get(role)
    return found.name if found else WITHOUT_A_ROLE.get(role, role)


@register.filter
def site_name(site: str) -> str:
    """A site as it is said."""
    found = site_named(site)
    return found.name if found else site


@register.filter
def local(instant: datetime, site: str = "") -> str:
    """An instant by the clock of the site, with its zone: "Nov 29, 2026, 14:05 MST". No page writes one otherwise."""
    there = instant.astimezone(zone_of(site))
    return f"{there:%b} {there.day}, {there:%Y, %H:%M %Z}"


@register.filter
def factor_name(kind: str) -> str:
    """A second factor as it is said."""
    return {"one_time_code": "one-time code", "recovery_code": "recovery code"}.get(kind, kind)


@register.simple_tag(takes_context=True)
def idle_minutes(context: Context) -> int:
    """After how many minutes without use a page of this browser locks."""
    return int(idle_of(context["request"]).total_seconds() // 60)


@register.filter
def age(born_on: date, site: str = "") -> str:
    """How old somebody is by the day at the site: "46 y"; under two years in months, "14 mo"."""
    today = today_at(site)
    had_birthday = (today.month, today.day) >= (born_on.month, born_on.day)
    years = today.year - born_on.year - (not had_birthday)
    months = (today.year - born_on.year) * 12 + today.month - born_on.month - (today.day < born_on.day)
    return f"{years} y" if years >= 2 else f"{months} mo"


@register.filter
def language_name(language: str) -> str:
    """A language as it is said: "Spanish"."""
    return LANGUAGES.get(language, language)


@register.filter
def grade_name(grade: str) -> str:
    """How well something is supported, in words: "limited trials"."""
    return GRADES["en"].get(grade, grade)


@register.filter
def sex_name(sex: str) -> str:
    """A sex as it is said; what is empty was not asked or not told."""
    return SEXES.get(sex, "not asked or not told")


@register.simple_tag
def is_demonstration() -> bool:
    """Whether everybody here is made up."""
    return site_is_demonstration()


@register.simple_tag(takes_context=True)
def own_ways(context: Context) -> list[Way]:
    """The pages of a patient, or of somebody who acts for one, in the language of this page."""
    request, say = context["request"], words(language_in(context))["own"]
    by: Actor = request.acting
    path = str(request.path)
    return [
        Way(say[name], address, path == address or (path.startswith(f"{address}/") and address not in ALONE))
        for name, address, needed in OWN_WAYS
        if needed == SIGNED_IN or may(by.role, needed)
    ]


@register.simple_tag(takes_context=True)
def record_ways(context: Context) -> list[Way]:
    """The pages that her role opens."""
    request = context["request"]
    by: Actor = request.acting
    path = str(request.path)
    return [
        Way(title, address, path == address or (path.startswith(f"{address}/") and address not in ALONE))
        for title, address, needed in WAYS
        if needed == SIGNED_IN or may(by.role, needed)
    ]


@register.simple_tag(takes_context=True)
def way_back(context: Context) -> Way:
    """Where her work is: the first page that her role opens, and her own account where it opens none."""
    ways = record_ways(context)
    return next((each for each in ways if each.address != OWN_ACCOUNT), None) or ways[0]
