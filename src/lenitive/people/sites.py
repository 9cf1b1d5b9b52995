"""The sites at which staff work: stores and clinics, from sites/*.yaml and, for the demonstration, sites/demo/*.yaml.

site_named("demo-north").name         # "Demonstration North"
signing_factor("littleton")           # "passkey": what a step-up for signing has to be
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from lenitive.record import clock
from lenitive.record.actor import StepUpKind
from lenitive.sites import Site, all_sites, demonstration_sites

AT_HOME = ZoneInfo("America/Denver")
SigningFactor = Literal["passkey", "second_factor"]
COUNTS: dict[SigningFactor, tuple[StepUpKind, ...]] = {
    "passkey": ("passkey",),
    "second_factor": ("passkey", "one_time_code"),
}


def working_sites() -> dict[str, Site]:
    """Every site where somebody can have a role, by its id."""
    return {slug: site for slug, site in all_sites().items() if not site.is_demonstration} | demonstration_sites()


def site_named(site_id: str) -> Site | None:
    """The site of this id. None when there is none."""
    return working_sites().get(site_id)


def signing_factor(site_id: str) -> SigningFactor:
    """What counts when somebody signs there: a passkey, and at a demonstration's site a one-time code too.

    Patients act at no site and sign nothing: for what they confirm, either counts.
    """
    site = site_named(site_id)
    return "second_factor" if not site_id or (site and site.is_demonstration) else "passkey"


def is_made_up(site_id: str) -> bool:
    """Whether this is a site of the demonstration."""
    site = site_named(site_id)
    return bool(site and site.is_demonstration)


def zone_of(site_id: str) -> ZoneInfo:
    """The time zone of the site."""
    site = site_named(site_id)
    return site.zone if site else AT_HOME


def today_at(site_id: str) -> date:
    """The day that it is at the site now."""
    return clock.now().astimezone(zone_of(site_id)).date()


def end_of_day(day: date, site_id: str) -> datetime:
    """The instant at which this day ends on the wall of the site."""
    return datetime.combine(day + timedelta(days=1), time(), zone_of(site_id))


def other_sites(site_id: str) -> dict[str, Site]:
    """The other sites of the same kind, made up or real, by id."""
    made_up = is_made_up(site_id)
    others = {each: site for each, site in working_sites().items() if each != site_id}
    return {each: site for each, site in others.items() if site.is_demonstration == made_up}
