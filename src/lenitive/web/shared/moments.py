"""Instants as a patient reads them, by the clock of the place they belong to.

moment(instant, "es", "demo-north")      # "29 de noviembre de 2026, 14:05 MST"
"""

from __future__ import annotations

from datetime import date, datetime

from lenitive.people.sites import zone_of
from lenitive.web.shared.wording import words


def moment(instant: datetime, language: str, site: str = "") -> str:
    """Day and time in this language."""
    there = instant.astimezone(zone_of(site))
    if language == "es":
        return f"{day(there.date(), language)}, {there:%H:%M %Z}"
    half = "am" if there.hour < 12 else "pm"
    return f"{day(there.date(), language)}, {there.hour % 12 or 12}:{there:%M} {half} {there:%Z}"


def day(on: date, language: str) -> str:
    """A day: "November 29, 2026"; "29 de noviembre de 2026"."""
    month = words(language)["site"]["months"].split()[on.month - 1]
    return f"{on.day} de {month} de {on.year}" if language == "es" else f"{month} {on.day}, {on.year}"
