"""How long a quantity lasts, until when it may be refilled, what is missing from the safe, what is applied a day.

    days_supply(Quantity("120", "g"), Quantity("12", "g")).days      # 10, rounded down
    last_day_to_refill(date(2026, 8, 31), 6)                         # 2027-02-28: that day is still included

Rounding down is meant: a patient never has more days than the grams give. `days_supply` is the one place where days are
made of an amount; labels, worksheets and calculators all ask it (`days_supply/` reads what a label allows).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from lenitive.compounding.derivations import counted, equals, text_of
from lenitive.compounding.rounding import whole_down
from lenitive.evidence import cited
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity, UnitMismatch

SOURCE = cited("general-practice")


@dataclass(frozen=True)
class Supply:
    """`days`: whole days; `exact_days`: before rounding down; `left_over`: what remains after the last whole day.

    `usable`: the amount less what the device keeps. With a beyond-use date, `days_left` until it, both days included:
    `fits` when all that is usable is used by then, and `largest_that_fits` is the most that would be.
    """

    days: int
    exact_days: Fraction
    left_over: Quantity
    steps: tuple[str, ...]
    usable: Quantity
    days_left: int | None = None
    fits: bool | None = None
    largest_that_fits: Quantity | None = None

    def last_on(self, first: date) -> date:
        """The last day of use when the first is `first`, which counts; less than a day's amount lasts for that day."""
        return first + timedelta(days=max(self.days, 1) - 1)


def days_supply(
    amount: Quantity, per_day: Quantity, *, lost: Quantity | None = None, days_left: int | None = None
) -> Supply:
    """Whole days that `amount` lasts at `per_day` when `lost` never comes out; Refused when there is nothing."""
    if per_day.magnitude(per_day.unit) <= 0 or amount.magnitude(amount.unit) <= 0:
        raise Refused(Reason("days-supply-nothing", "Days' supply needs an amount and a daily use above zero.", SOURCE))
    try:
        usable, steps = _usable(amount, lost)
        days = (usable / per_day).magnitude("number")
    except UnitMismatch:
        sentence = f"{amount} and {per_day} a day are unlike: give both by weight, or both by volume."
        raise Refused(Reason("unlike-units", sentence, SOURCE)) from None
    whole = whole_down(days)
    step = equals(f"{text_of(usable)} ÷ {text_of(per_day)} a day", days, "days")
    rounded = "" if days == whole else f", rounded down to {counted(whole, 'days')}"
    found = Supply(whole, days, usable - whole * per_day, (*steps, step + rounded), usable)
    return found if days_left is None else _within(found, per_day, lost, days_left)


def _usable(amount: Quantity, lost: Quantity | None) -> tuple[Quantity, tuple[str, ...]]:
    """What comes out of the device, and how that was found; Refused when it keeps everything."""
    if lost is None or not lost.magnitude(lost.unit):
        return amount, ()
    usable = amount - lost
    left = equals(f"{text_of(amount)} − {text_of(lost)} (priming and dead volume)", usable)
    if usable.magnitude(usable.unit) <= 0:
        sentence = f"{text_of(lost)} are lost to priming and dead volume, and {text_of(amount)} are there: fill more."
        raise Refused(Reason("days-supply-nothing", sentence, SOURCE))
    return usable, (left + " usable",)


def _within(found: Supply, per_day: Quantity, lost: Quantity | None, days_left: int) -> Supply:
    """With the beyond-use date: everything usable is to be used up by then."""
    largest = per_day * days_left if days_left > 0 else None
    if largest is not None and lost is not None and lost.magnitude(lost.unit):
        largest = largest + lost
    if largest is not None and largest.is_a("piece"):
        largest = Quantity(whole_down(largest.magnitude("piece")), "piece")
    steps = found.steps if largest is None else (*found.steps, _most(per_day, lost, days_left, largest))
    return replace(
        found, steps=steps, days_left=days_left, fits=found.exact_days <= days_left, largest_that_fits=largest
    )


def _most(per_day: Quantity, lost: Quantity | None, days_left: int, largest: Quantity) -> str:
    kept = f" + {text_of(lost)}" if lost is not None and lost.magnitude(lost.unit) else ""
    return (
        equals(f"at most {text_of(per_day)} × {counted(days_left, 'days')}{kept}", largest) + " by the beyond-use date"
    )


@dataclass(frozen=True)
class LastDay:
    """`on`: the last day, itself included; `is_clamped`: the month had no such day, its last one was taken."""

    on: date
    is_clamped: bool
    steps: tuple[str, ...]


def last_day_to_refill(issued: date, months: int) -> LastDay:
    """Calendar months on, clamped to the end of the month; Refused beyond the year 9999."""
    year, month = issued.year + (issued.month - 1 + months) // 12, (issued.month - 1 + months) % 12 + 1
    if year > date.max.year:
        sentence = f"{issued} and {months} months lead beyond the year {date.max.year}: check the number of months."
        raise Refused(Reason("no-such-day", sentence, "policy", path="months"))
    last = monthrange(year, month)[1]
    on = date(year, month, min(issued.day, last))
    steps = [f"{issued} + {months} calendar months = {year:04}-{month:02}-{issued.day:02}"]
    if issued.day > last:
        steps.append(f"{year:04}-{month:02} has {last} days: the last of them is taken, {on}")
    steps.append(f"{on} itself is still included; the day after is too late")
    return LastDay(on, issued.day > last, tuple(steps))


@dataclass(frozen=True)
class Movements:
    """What came and went of one substance since the opening count, each a list of weights."""

    opening: Quantity
    received: tuple[Quantity, ...] = ()
    used: tuple[Quantity, ...] = ()
    wasted: tuple[Quantity, ...] = ()
    transferred: tuple[Quantity, ...] = ()


@dataclass(frozen=True)
class Variance:
    """`book`: what should be there; `variance`: count less book, negative: missing; `of_use`: as a share."""

    book: Quantity
    variance: Quantity
    of_use: Fraction | None
    steps: tuple[str, ...]


def variance(moved: Movements, counted: Quantity) -> Variance:
    """Physical count against the book. Refused when more left than ever was there."""
    unit = moved.opening.unit
    parts = [("+", amount) for amount in moved.received]
    parts += [("−", amount) for amount in (*moved.used, *moved.wasted, *moved.transferred)]
    book = moved.opening
    for sign, amount in parts:
        book = book + amount if sign == "+" else book - amount
    left = " ".join([text_of(moved.opening), *(f"{sign} {text_of(amount)}" for sign, amount in parts)])
    if book < Quantity(0, unit):
        sentence = f"The book would hold {text_of(book)}: more was taken than was there. Look for a missing receipt."
        raise Refused(Reason("book-below-zero", sentence, SOURCE, path="used"))
    difference, used = counted - book, total(moved.used, unit)
    steps = [
        f"book: {equals(left, book)}",
        f"count − book: {equals(f'{text_of(counted)} − {text_of(book)}', difference)}",
    ]
    share = difference / used if used > Quantity(0, unit) else None
    of_use = share.magnitude("number") if share is not None else None
    if of_use is not None:
        steps.append(f"of what was used: {equals(f'{text_of(difference)} ÷ {text_of(used)} × 100', 100 * of_use, '%')}")
    return Variance(book, difference, of_use, tuple(steps))


def total(amounts: Iterable[Quantity], unit: str) -> Quantity:
    """The sum, in this unit; nothing for no amounts."""
    found = Quantity(0, unit)
    for amount in amounts:
        found = found + amount
    return found


def days_of(days: int) -> str:
    """ "1 day's", "5 days'", before supply."""
    return "1 day's" if days == 1 else f"{days} days'"


def beyond_use_warning(days: int, beyond_use_days: int, left_over: Quantity | None = None) -> tuple[Reason, ...]:
    """Said when a quantity outlasts its beyond-use date, and when it just does not, with what is left over then."""
    if days > beyond_use_days:
        sentence = (
            f"{days_of(days)} supply outlasts a beyond-use of {counted(beyond_use_days, 'days')}: cut the quantity or "
            "split the fill."
        )
        return (Reason("longer-than-beyond-use", sentence, SOURCE, "caution", path="amount"),)
    if days == beyond_use_days:
        fit = "fits" if days == 1 else "fit"
        worded = counted(days, "days")
        sentence = f"{worded} {fit} a beyond-use of {worded} only when handed out on the day of compounding."
        if left_over is not None and left_over.magnitude(left_over.unit):
            sentence += f" The {text_of(left_over)} left over then may not be used: hand out that much less."
        return (Reason("just-within-beyond-use", sentence, SOURCE, "caution", path="amount"),)
    return ()


@dataclass(frozen=True)
class Active:
    """One active of a product: what it is called there and how much of it is in what is applied a day."""

    name: str
    per_day: Quantity


def applied_daily(actives: Iterable[Active]) -> dict[str, Quantity]:
    """mg of each a day, over all products; alike names add up, in the order in which they first came."""
    found: dict[str, Quantity] = {}
    for active in actives:
        found[active.name] = found.get(active.name, Quantity(0, "mg")) + active.per_day
    return found
