"""A consent as a page shows it: to what, with whom, until when, and whether it counts now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from lenitive.care.models import Consent
from lenitive.care.rules.consents import kinds, purposes, routes
from lenitive.people.access import categories
from lenitive.people.sites import zone_of


@dataclass(frozen=True)
class ConsentLine:
    """One consent at one instant."""

    consent: Consent
    now: datetime

    @property
    def title(self) -> str:
        """What it is a consent to, and how the medicine is given: "Treatment with ketamine, on the skin"."""
        route = routes().get(self.consent.route)
        kind = kinds()[self.consent.kind].name.en
        return f"{kind}, {route.name.en}" if route else kind

    @property
    def reaches(self) -> str:
        """The categories or the purposes that were chosen."""
        named = {each: categories()[each].name.en for each in self.consent.categories if each in categories()}
        named |= {each: purposes()[each].name.en for each in self.consent.purposes if each in purposes()}
        return "; ".join(named.values())

    @property
    def last_day(self) -> date | None:
        """The last day on which it counts, where one was set."""
        end = self.consent.until_at
        return (end.astimezone(zone_of(self.consent.site)) - timedelta(seconds=1)).date() if end else None

    @property
    def state(self) -> str:
        """Whether it is live, over, or taken back."""
        if hasattr(self.consent, "end"):
            return "taken back"
        return "over" if self.consent.until_at and self.consent.until_at <= self.now else "live"
