"""How the text of a field becomes an exact value: amounts, shares, counts, days; else how it should be written.

    MASS.read("1.5 g")      # Quantity("1.5", "g")
    SHARE.read("5 %")       # Fraction(1, 20)

Nothing is guessed and nothing is a float. Bounds keep a slip of the hand (or a hostile text) from becoming an amount.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from lenitive.compounding.certificates import LEAST_ASSAY, MOST_ASSAY
from lenitive.compounding.derivations import text_of
from lenitive.readings import quoted
from lenitive.reasons import Refused, braced, refusal
from lenitive.units import Quantity, UnitError

LONGEST = 200  # characters of one value
LONGEST_TEXT = 4000  # characters of a list of products
LONGEST_NUMBER = 40  # characters of one number; nobody weighs to more digits
LARGEST = 10**9  # of any unit; larger is a slip
HIGHEST_LIMIT = Fraction(2)  # an upper limit of yield or potency may lie above 100 %
MANY = 1_000_000  # pieces, strokes, months

_COUNTED = (
    "pieces|piece|capsules|capsule|troches|troche|suppositories|suppository|strokes|stroke|pumps|pump|clicks|click|"
    "sprays|spray|units|unit|months|month|days|day|times|time"
)


@dataclass(frozen=True)
class Measure:
    """`read` gives the exact value of a text or raises Refused. `is_share`: a text without % is said aloud."""

    name: str
    read: Callable[[str], object]
    is_share: bool = False

    def or_zero(self) -> Measure:
        """The same, where nothing at all is a fair answer."""
        return replace(self, read=lambda text: self._zero(text))

    def _zero(self, text: str) -> object:
        if re.match(r"\s*0+(\.0+)?(?![0-9/.])", text):
            return _bare(text) if self.name == "number" else _quantity(text, tuple(self.name.split(" or ")))
        return self.read(text)


def _unreadable(why: str) -> Refused:
    """`why` goes on from the field's name: "has no unit ..."."""
    return refusal("not-readable", f"{{this}} {why}")


def _checked(value: Fraction, text: str) -> None:
    if len(text) > LONGEST_NUMBER + 20:
        raise _unreadable(f"is too long a text for one value; write at most {LONGEST_NUMBER} figures")
    if abs(value) > LARGEST or (value and abs(value) < Fraction(1, LARGEST)):
        raise _unreadable(
            f"{{this}} is {quoted(text)}, which nobody measures in a pharmacy; check the number and its unit"
        )


def _quantity(text: str, kinds: tuple[str, ...]) -> Quantity:
    try:
        found = Quantity.parse(text)
    except UnitError as error:
        raise _unreadable(f"cannot be read: {_cause(error)}; write for example {EXAMPLES[kinds[0]]}") from None
    if not any(found.is_a(kind) for kind in kinds):
        kind = " or ".join(kinds)
        raise _unreadable(f"is {quoted(text)}, which is not a {kind}; write for example {EXAMPLES[kinds[0]]}")
    _checked(found.magnitude(found.unit), text)
    return found


def _cause(error: UnitError) -> str:
    """What was wrong, without the long list of units."""
    return braced(str(error).split("; allowed")[0].replace(" %'", "'"))


def _positive(kinds: tuple[str, ...]) -> Callable[[str], Quantity]:
    def read(text: str) -> Quantity:
        found = _quantity(text, kinds)
        if found.magnitude(found.unit) <= 0:
            raise _unreadable(f"is {quoted(text)}; it must be more than nothing")
        return found

    return read


def strength(text: str) -> Quantity:
    found = _positive(("strength",))(text)
    if (found.is_a("percent") and found.magnitude(found.unit) > 100) or (
        found.is_a("mass/mass") and found.magnitude("mg/g") > 1000
    ):
        raise _unreadable(
            f"{{this}} is {quoted(text)}, which is more than the whole; a strength is at most 100 % (1000 mg/g)"
        )
    return found


def _bare(text: str) -> Fraction:
    try:
        found = Quantity.parse(f"{text.strip()} %")  # borrowed, to read and refuse numbers as units.py does
    except UnitError as error:
        raise _unreadable(f"cannot be read: {_cause(error)}; write a number alone, such as 4") from None
    value = found.magnitude("%")
    _checked(value, text)
    return value


def number_alone(text: str) -> Fraction:
    value = _bare(re.sub(rf"\s*(g/mol|{_COUNTED})\s*$", "", text))
    if value <= 0:
        raise _unreadable(f"is {quoted(text)}; it must be more than nothing")
    return value


def _share(highest: Fraction, lowest: Fraction = Fraction(0)) -> Callable[[str], Fraction]:
    def read(text: str) -> Fraction:
        bare = text.strip()
        if bare.endswith("%"):
            value = _bare(bare.removesuffix("%")) / 100
        elif (value := _bare(bare)) >= 1:
            raise _unreadable(f"is {quoted(text)}: with its sign, please, such as 5 % (0.05 of the whole)")
        if value < lowest:
            raise _unreadable(f"is {quoted(text)}; it cannot be less than {100 * lowest} %")
        if value > highest:
            raise _unreadable(f"is {quoted(text)}; it is at most {100 * highest} %")
        return value

    return read


def _count(text: str) -> int:
    found = re.fullmatch(rf"\s*([+-]?[0-9]+)(?:\s*(?:{_COUNTED}))?\s*", text)
    if not found or len(found[1]) > LONGEST_NUMBER:
        raise _unreadable(f"is {quoted(text)}; write a whole number, such as 30")
    if not 1 <= int(found[1]) <= MANY:
        raise _unreadable(f"is {quoted(text)}; it is at least 1 and at most {MANY}")
    return int(found[1])


def _masses(text: str) -> tuple[Quantity, ...]:
    read = Measure("mass", _positive(("mass",))).or_zero().read
    return tuple(found for part in re.split(r"[,;+]", text) if isinstance(found := read(part), Quantity))


def _shares(text: str) -> tuple[Fraction, ...]:
    return tuple(_share(Fraction(1))(part) for part in re.split(r"[,;]", text))


def _day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text.strip()):
        raise _unreadable(f"is {quoted(text)}; write the day as year-month-day, such as 2026-08-31")
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise _unreadable(f"is {quoted(text)}, a day that does not exist; check it in the calendar") from None


def _applied(text: str) -> Quantity:
    """Grams or mL of one application; "sparingly" is asked about, since nobody can know how much that is."""
    if not re.search(r"[0-9]", text):
        sentence = (
            f"{{this}} is {quoted(text)}: no days' supply follows. Ask the prescriber for the grams of one application"
        )
        raise refusal("grams-needed", sentence, severity="question")
    return _positive(("mass", "volume"))(text)


def _level(text: str) -> Quantity:
    """A strength that is mixed: with a unit, or a bare number, which is per cent; nothing at all is a diluent."""
    if re.fullmatch(r"\s*[0-9./]+\s*", text):
        text = f"{text} %"
    if re.match(r"\s*0+(\.0+)?(?![0-9/.])", text):
        return _quantity(text, ("strength",))
    return strength(text)


def daily_amount(text: str) -> Quantity:
    """What of a product is used: g, mL, sprays or pieces."""
    return _positive(("mass", "volume", "spray", "piece"))(text)


def _factor(text: str) -> Fraction:
    """0.989024, or 98.9024 %: what is in a gram from the jar."""
    bare = text.strip()
    value = _bare(bare.removesuffix("%")) / (100 if bare.endswith("%") else 1)
    if not 0 < value <= MOST_ASSAY:
        raise _unreadable(f"is {quoted(text)}; a factor lies above 0 and is at most {text_of(MOST_ASSAY)}")
    return value


def _dose(text: str) -> Quantity:
    """The drug in one piece or spray: 25 mg, 25 mg/piece and 10 mg/spray alike."""
    return _positive(("mass",))(re.sub(r"\s*/\s*(piece|spray|capsule|troche|suppository)\s*$", "", text))


def _ratio(unit: str) -> Callable[[str], Quantity]:
    def read(text: str) -> Quantity:
        try:
            found = Quantity.parse(text).to(unit)
        except UnitError:
            raise _unreadable(f"is {quoted(text)}; write it in {unit}, such as 0.97 {unit}") from None
        _checked(found.magnitude(unit), text)
        if found.magnitude(unit) <= 0:
            raise _unreadable(f"is {quoted(text)}; it must be more than nothing")
        return found

    return read


EXAMPLES = {
    "mass": "1.5 g",
    "volume": "15 mL",
    "strength": "10 % w/w",
    "mass/volume": "100 mg/mL",
    "mass/spray": "10 mg/spray",
}
TEXT = Measure("text", str)
NAME = Measure("name", str)
MASS = Measure("mass", _positive(("mass",)))
VOLUME = Measure("volume", _positive(("volume",)))
AMOUNT = Measure("mass or volume", _positive(("mass", "volume")))
ANY_AMOUNT = Measure("amount", _positive(("mass", "volume", "piece")))
STRENGTH = Measure("strength", strength)
CONCENTRATION = Measure("mass/volume", _positive(("mass/volume",)))
NUMBER = Measure("number", number_alone)
SHARE = Measure("share", _share(Fraction(1)), is_share=True)
# A certificate may say a little over 100 %, within the error of its method.
ASSAY = Measure("share", _share(MOST_ASSAY, LEAST_ASSAY), is_share=True)
COUNT = Measure("count", _count)
MASSES = Measure("masses", _masses)
SHARES = Measure("shares", _shares)
DAY = Measure("day", _day)
FACTOR = Measure("factor", _factor)
LIMIT = Measure("share", _share(HIGHEST_LIMIT), is_share=True)
DOSE = Measure("mass", _dose)
APPLIED = Measure("mass or volume", _applied)
LEVEL = Measure("strength", _level)
DENSITY = Measure("density", _ratio("g/mL"))
DISPLACEMENT = Measure("displacement", _ratio("mL/g"))
