"""When a package has to be child-resistant, and why an order may not leave without it (rules/closures.yaml).

    reasons(order, {"lidocaine": Quantity("6", "g")})    # (Reason("closure-not-child-resistant", ...),) for an open jar

The rule of the day on which the order is made decides. A recorded request by the patient or the prescriber for another
closure is an answer; silence is not. What holds how much comes from the worksheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders.order import Container, Order
from lenitive.compounding.rounding import shown
from lenitive.evidence import together
from lenitive.reasons import Reason, braced
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

Held = Mapping[str, Quantity]  # how much of each active is in one package, by ingredient
PLACE = "container"


@dataclass(frozen=True)
class Demand:
    """One rule that asks for a child-resistant closure here. `because`: what in this package it speaks of."""

    name: str
    because: str
    since: date
    source: str
    verify: bool


@dataclass(frozen=True)
class ClosureRule:
    """A rule by which a package has to be child-resistant from a day on; `above`: by weight of what a label counts."""

    name: str
    since: Annotated[date, Key("from")]
    when: Literal["controlled and oral", "prescription and oral", "above"]
    says: str
    rule: Authority
    ingredient: str = ""
    above: Quantity | None = None

    def __post_init__(self) -> None:
        if (self.when == "above") != (self.above is not None and bool(self.ingredient)):
            raise ValueError("ingredient and above belong to `when: above`, and both")


@dataclass(frozen=True)
class ClosureRequests:
    """Who may ask for a package that children can open, and since when."""

    since: Annotated[date, Key("from")]
    by: tuple[str, ...]
    rule: Authority


@dataclass(frozen=True)
class OralRoutes:
    """What counts as taken by mouth."""

    oral: tuple[str, ...]
    rule: Authority


@dataclass(frozen=True)
class ClosureAdvice:
    """What is said where no rule asks for a child-resistant closure."""

    says: str
    rule: Authority


ROUTES = Table("closures", "routes", OralRoutes)
DEMANDS = Table("closures", "demands", tuple[ClosureRule, ...])
REQUESTS = Table("closures", "requests", ClosureRequests)
ADVISED = Table("closures", "advised", ClosureAdvice)


def demands(order: Order, held: Held) -> tuple[Demand, ...]:
    """Every rule in force on the day of making that asks for a child-resistant closure; none: empty."""
    found = []
    for row in DEMANDS.read():
        if row.since <= order.made_on and _applies(row, order, held):
            found.append(Demand(row.name, _because(row, held), row.since, row.rule.cited, row.rule.verify))
    return tuple(found)


def reasons(order: Order, held: Held) -> tuple[Reason, ...]:
    """Why this must not be given out in this container; empty when the closure is as it has to be."""
    asked = demands(order, held)
    container = order.container
    if not asked or (container and container.is_child_resistant) or _is_requested(container):
        return ()
    why = "; ".join(f"{demand.because} ({demand.source})" for demand in asked)
    sources = together(*(demand.source for demand in asked))
    if container and container.other_closure_requested_by:
        able = ", ".join(REQUESTS.read().by)
        sentence = (
            f"Another closure was requested by {braced(repr(container.other_closure_requested_by))}, who cannot "
            "decide it: write "
            f"one of {able} under {{container}}, {{other_closure_requested_by}}, or use a child-resistant closure. "
            f"Asked for by: {why}."
        )
        return (_reason(order, "closure-request", sentence, sources),)
    if container is None or container.is_child_resistant is None:
        sentence = (
            "Nothing says whether the container is child-resistant, and it has to be. Write {is_child_resistant: yes} "
            f"under {{container}}, or who asked for another closure. Asked for by: {why}."
        )
        return (_reason(order, "closure-unknown", sentence, sources),)
    sentence = (
        f"The {braced(container.kind)} is not child-resistant, and it has to be. Use one that is, or write under "
        f"{{container}} who "
        f"asked for another ({{other_closure_requested_by: patient}}). Asked for by: {why}."
    )
    return (_reason(order, "closure-not-child-resistant", sentence, sources),)


def advice(order: Order, held: Held) -> tuple[Reason, ...]:
    """Where no rule asks for it and the container is open to a child: a warning to offer one all the same."""
    if demands(order, held) or (order.container and order.container.is_child_resistant):
        return ()
    advised = ADVISED.read()
    sentence = f"{advised.says.strip().capitalize()}."
    return (order.reason("closure-advised", sentence, advised.rule.cited, PLACE, "caution"),)


def _reason(order: Order, code: str, sentence: str, source: str) -> Reason:
    return order.reason(code, sentence, source, PLACE)


def _is_requested(container: Container | None) -> bool:
    """Whether someone who may ask for another closure did, on record."""
    by = container.other_closure_requested_by if container else None
    return by is not None and by.strip().casefold() in REQUESTS.read().by


def _applies(row: ClosureRule, order: Order, held: Held) -> bool:
    if row.above is not None:
        return row.ingredient in held and held[row.ingredient] > row.above
    is_oral = order.formula.route.casefold() in ROUTES.read().oral
    return is_oral and (row.when == "prescription and oral" or _controlled(held) != "")


def _controlled(held: Held) -> str:
    known = all_ingredients()
    return ", ".join(name for name in held if name in known and known[name].schedule)


def _because(row: ClosureRule, held: Held) -> str:
    if row.when == "above":
        return f"{row.says}: {shown(held[row.ingredient])}"
    if row.when == "controlled and oral":
        return f"{row.says}: {_controlled(held)}"
    return row.says
