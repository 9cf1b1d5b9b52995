"""The running shares of a calendar year: how much of what a registrant hands out goes to other registrants.

    for share in running(lot, units): share.limit.name, share.percent      # "controlled", Fraction(7, 2)

Controlled substances are added up by weight of base. All others are compared by how they are counted, and the largest
share stands. Law speaks of dosage units, which a powder does not have [verify]: see docs/decisions.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from fractions import Fraction

from lenitive.pharmacy.book.amounts import KIND
from lenitive.pharmacy.book.places import today_at, zone_of
from lenitive.pharmacy.models import LedgerEntry, StockLot, Transfer
from lenitive.pharmacy.rules.policies import ShareLimit, share_limits, share_percent
from lenitive.pharmacy.visible import bases_in
from lenitive.reasons import Reason
from lenitive.units import Quantity

PPM_OF_A_PERCENT = 10_000
Amounts = dict[str, Fraction]  # by what is added up together: "base", or a unit


@dataclass(frozen=True)
class Share:
    """What has gone to other registrants this year, this transfer included, in per cent of all that went out."""

    limit: ShareLimit
    percent: Fraction
    year: int

    @property
    def ppm(self) -> int:
        """In parts per million, rounded up."""
        return -int(-self.percent * PPM_OF_A_PERCENT // 1)

    @property
    def is_above(self) -> bool:
        """Whether it is more than the limit."""
        return self.percent > self.limit.limit_percent


def running(lot: StockLot, units: int) -> list[Share]:
    """Each share as it would be with so much of this lot sent as well."""
    year = today_at(lot.site).year
    sent, dispensed = _sent(lot.site, year), _dispensed(lot.site, year)
    for key, amount in _summed([(lot, units)]).items():
        sent[key] = sent.get(key, Fraction(0)) + amount
    return [Share(limit, _percent(limit, sent, dispensed), year) for limit in share_limits()]


def reasons_above(lot: StockLot, units: int) -> Iterator[Reason]:
    """Where a share would be above its limit."""
    for share in running(lot, units):
        if share.is_above:
            shown = Quantity(share.percent, "%").display(2)
            sentence = (
                f"With this, {shown} of what went out in {share.year} ({share.limit.name}) would have gone to other "
                f"registrants, and the limit is {share.limit.limit_percent} %: send less, or register to distribute."
            )
            yield Reason("transfer-share", sentence, share.limit.rule.cited, share.limit.above)


def _percent(limit: ShareLimit, sent: Amounts, dispensed: Amounts) -> Fraction:
    keys = ("base",) if limit.name == "controlled" else tuple(KIND)
    nothing = Fraction(0)
    return max(share_percent(sent.get(each, nothing), dispensed.get(each, nothing)) for each in keys)


def _sent(site: str, year: int) -> Amounts:
    """Received by others this year, or on its way to them."""
    pairs = [(each.lot, each.units) for each in _entries(site, year, "other_store") if each.units > 0]
    under_way = Transfer.objects.filter(site=site, end__isnull=True).select_related("lot")
    return _summed([*pairs, *((each.lot, each.units) for each in under_way)])


def _dispensed(site: str, year: int) -> Amounts:
    return _summed([(each.lot, each.units) for each in _entries(site, year, "patient")])


def _summed(pairs: list[tuple[StockLot, int]]) -> Amounts:
    units_of: dict[StockLot, int] = {}
    for lot, units in pairs:
        units_of[lot] = units_of.get(lot, 0) + units
    found: Amounts = {}
    for lot, base in bases_in(units_of).items():
        for key, amount in ((lot.unit, Fraction(units_of[lot])), ("base", base)):
            found[key] = found.get(key, Fraction(0)) + amount
    return found


def _entries(site: str, year: int, account: str) -> Iterator[LedgerEntry]:
    zone = zone_of(site)
    begins, ends = (datetime.combine(datetime(each, 1, 1), time(0), zone) for each in (year, year + 1))
    rows = LedgerEntry.objects.filter(lot__site=site, account=account, movement__at__gte=begins, movement__at__lt=ends)
    yield from rows.select_related("lot")
