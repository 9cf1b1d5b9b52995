"""The ledger a second time, in plain Python and without a database: what it lets through and what then stands where.

twin = Twin()
twin.lots["a"] = TwinLot("north", "received")
twin.move({("a", "supplier"): -5, ("a", "quarantine"): 5})        # False, and nothing changed, when it may not be
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

HELD = {"quarantine", "vault", "bench", "batch", "shelf", "patient", "waste", "loss", "destroyed"}


@dataclass
class TwinLot:
    """A lot with what stands in its accounts; a finished one with what all of it holds of each received lot."""

    site: str
    kind: str
    state: str = "quarantined"
    units: Counter[str] = field(default_factory=Counter)
    contents: dict[object, int] = field(default_factory=dict)
    made: int = 0


@dataclass
class Twin:
    """All lots, and how much of the controlled substance each store has sent and handed out."""

    lots: dict[object, TwinLot] = field(default_factory=dict)
    sent: Counter[str] = field(default_factory=Counter)

    def move(self, entries: dict[tuple[object, str], int]) -> bool:
        """Whether nothing falls below zero; it is then done."""
        for (lot, account), units in entries.items():
            if account in HELD and self.lots[lot].units[account] + units < 0:
                return False
        for (lot, account), units in entries.items():
            self.lots[lot].units[account] += units
        return True

    def dispensed(self, site: str) -> Fraction:
        """What patients of a store hold of received lots, all together."""
        made = [each for each in self.lots.values() if each.kind == "finished" and each.site == site]
        return sum(
            (Fraction(sum(each.contents.values()) * each.units["patient"], each.made) for each in made), Fraction(0)
        )

    def share_percent(self, site: str, units: int) -> Fraction:
        """What would have gone to the other store, of all that went out."""
        sent = self.sent[site] + units
        return Fraction(sent * 100) / (sent + self.dispensed(site))
