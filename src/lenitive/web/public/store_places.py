"""Where a store stands on the site: on a page of its own once its address or hours are known, until then on /stores.

place_of(stores()["littleton"], "es")       # "/es/stores#store-littleton"
"""

from __future__ import annotations

from lenitive.sites import Site
from lenitive.web.shared.wording import address


def has_own_page(site: Site) -> bool:
    """Whether enough is known of a store for a page of its own; one that a pharmacy entered has one, which says so."""
    return bool(site.address or site.hours or site.is_own)


def place_of(site: Site, language: str) -> str:
    """Where a store stands: its own page, or its card on the page of all."""
    own = address(f"/stores/{site.slug}", language)
    return own if has_own_page(site) else f"{address('/stores', language)}#store-{site.slug}"
