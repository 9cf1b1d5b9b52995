"""A consent as a page shows it: to what, with whom, until when, and whether it counts now; in one of both languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from lenitive.care.models import Consent
from lenitive.care.rules.consents import kinds, purposes, routes
from lenitive.people.access import categories
from lenitive.people.sites import zone_of


def another_shares(consent: Consent, others: Iterable[Consent], now: datetime) -> bool:
    """Whether one of the others shares with the same site and counts now, so that it reads on without this one."""
    return bool(consent.to_site) and any(
        each.pk != consent.pk and each.to_site == consent.to_site and ConsentLine(each, now).state == "live"
        for each in others
    )


@dataclass(frozen=True)
class ConsentLine:
    """One consent at one instant."""

    consent: Consent
    now: datetime
    language: str = "en"

    @property
    def title(self) -> str:
        """What it is a consent to, and how the medicine is given: "Treatment with ketamine, on the skin"."""
        route = routes().get(self.consent.route)
        kind = kinds()[self.consent.kind].name.in_language(self.language)
        return f"{kind}, {route.name.in_language(self.language)}" if route else kind

    @property
    def reaches(self) -> str:
        """The categories or the purposes that were chosen."""
        known = categories() | purposes()
        chosen = [*self.consent.categories, *self.consent.purposes]
        return "; ".join(known[each].name.in_language(self.language) for each in chosen if each in known)

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
