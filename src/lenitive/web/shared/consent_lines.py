"""A consent as a page shows it: to what, with whom, until when, and whether it counts now; in one of both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from lenitive.care.models import Consent
from lenitive.care.rules.consents import kinds, purposes, routes
from lenitive.people.access import categories
from lenitive.people.sites import zone_of

Closed = Mapping[UUID, tuple[str, ...]]


def another_shares(consent: Consent, others: Iterable[Consent], closed: Closed, now: datetime) -> bool:
    """Whether one of the others shares with the same site and counts now, so that it reads on without this one."""
    return bool(consent.to_site) and any(
        each.pk != consent.pk
        and each.to_site == consent.to_site
        and ConsentLine(each, now, closed=closed.get(each.pk, ())).state == "live"
        for each in others
    )


@dataclass(frozen=True)
class ConsentLine:
    """One consent at one instant. `closed`: what it names and does not open until she is asked again."""

    consent: Consent
    now: datetime
    language: str = "en"
    closed: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is a consent to, and how the medicine is given: "Treatment with ketamine, on the skin"."""
        route = routes().get(self.consent.route)
        kind = kinds()[self.consent.kind].name.in_language(self.language)
        return f"{kind}, {route.name.in_language(self.language)}" if route else kind

    @property
    def reaches(self) -> str:
        """The categories or the purposes that were chosen, those that count now."""
        return self._named(
            each for each in (*self.consent.categories, *self.consent.purposes) if each not in self.closed
        )

    @property
    def waits(self) -> str:
        """The categories that do not count until she is asked again."""
        return self._named(each for each in self.consent.categories if each in self.closed)

    @property
    def last_day(self) -> date | None:
        """The last day on which it counts, where one was set."""
        end = self.consent.until_at
        return (end.astimezone(zone_of(self.consent.site)) - timedelta(seconds=1)).date() if end else None

    @property
    def state(self) -> str:
        """Whether it is live, paused until she is asked again, over, or taken back."""
        if hasattr(self.consent, "end"):
            return "taken back"
        if self.consent.until_at and self.consent.until_at <= self.now:
            return "over"
        return "paused" if self.consent.categories and set(self.consent.categories) <= set(self.closed) else "live"

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it stands, paused or not."""
        return self.state in ("live", "paused")

    def _named(self, chosen: Iterable[str]) -> str:
        known = categories() | purposes()
        return "; ".join(known[each].name.in_language(self.language) for each in chosen if each in known)
