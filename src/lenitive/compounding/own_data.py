"""What in a plan is the pharmacy's own and not shipped, in words; and the prices that it keeps.

    own_parts(formula, ("ketamine", "our base"))      # ("the formula our-cream", "the ingredient our base")

Rows of devices and studies carry it behind their source (`lenitive.home.OWN`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lenitive.compounding.dating.studies import own_studies
from lenitive.compounding.devices import own_devices
from lenitive.compounding.formulas import Formula
from lenitive.compounding.ingredients import all_ingredients, find
from lenitive.reasons import Reason
from lenitive.rules import Authority, Table
from lenitive.units import Quantity


@dataclass(frozen=True)
class Price:
    """What the pharmacy pays for so much of something, from the day on that `rule` holds."""

    what: str
    amount: Quantity
    price: Decimal
    currency: str
    rule: Authority

    def __post_init__(self) -> None:
        if self.price < 0 or len(self.currency) != 3 or not self.currency.isupper():
            raise ValueError("write a price of 0 or more, and its currency as three capitals, USD")
        if isinstance(find(self.what), Reason):
            raise ValueError(f"{self.what!r} is not a known ingredient: add it first, or write its name as it stands")

    @property
    def price_text(self) -> str:
        """As it is shown."""
        return f"{self.price} {self.currency} for {self.amount} ({self.rule.cited}, from {self.rule.valid_from})"


PRICES = Table("prices", "prices", tuple[Price, ...])


def own_prices(ingredient: str) -> tuple[Price, ...]:
    """The prices of an ingredient and its forms; nothing is shipped. OwnFileError: the file cannot be used."""
    return tuple(row for row in all_prices() if _ingredient_of(row) == ingredient)


def all_prices() -> tuple[Price, ...]:
    """Every row of prices.yaml."""
    return (*PRICES.read(), *PRICES.own(lambda row: (f"{row.what} {row.amount} from {row.rule.valid_from}",)))


def all_own_rows() -> Iterator[str]:
    """Every own row of every table, in words, read to the last. OwnFileError: the first file that cannot be used."""
    yield from (f"ingredient {each.name}" for each in all_ingredients().values() if each.is_own)
    yield from (f"device {each.name}" for each in own_devices())
    yield from (f"study {each.name}" for each in own_studies())
    yield from (f"price of {each.what}: {each.price_text}" for each in all_prices())


def own_parts(formula: Formula, ingredients: Iterable[str]) -> tuple[str, ...]:
    """What of them is the pharmacy's own; nothing for what is shipped."""
    known = all_ingredients()
    own = dict.fromkeys(name for name in ingredients if name in known and known[name].is_own)
    of_formula = (f"the formula {formula.name}",) if formula.is_own else ()
    return (*of_formula, *(f"the ingredient {name}" for name in own))


def _ingredient_of(row: Price) -> str:
    found = find(row.what)
    return "" if isinstance(found, Reason) else found.ingredient.name
