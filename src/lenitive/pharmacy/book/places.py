"""What a registrant is called, and which day it is there.

name_of("demo-north")      # "Demo North"
"""

from __future__ import annotations

from datetime import UTC, date, tzinfo

from lenitive.record import clock
from lenitive.sites import all_sites


def name_of(site: str) -> str:
    """Its name; of a site without a file, its id in words."""
    found = all_sites().get(site)
    return found.name if found else site.replace("-", " ").title()


def zone_of(site: str) -> tzinfo:
    """Its time zone; UTC for a site without a file."""
    found = all_sites().get(site)
    return found.zone if found else UTC


def today_at(site: str) -> date:
    """The day on its own clock."""
    return clock.now().astimezone(zone_of(site)).date()
