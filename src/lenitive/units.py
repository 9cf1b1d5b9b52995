"""Amounts with their unit: exact, never a float, never two unlike things in one sum.

>>> Quantity.parse("0.4 mg/kg") * Quantity.parse("70 kg")
Quantity('28', 'mg')

A file is read by the sibling `documents`; the one place that turns a Quantity into a float is `pharmacology.cases`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache, total_ordering

# The idea. A unit is a product of parts, each a symbol with a power and a *role*. Roles, not bare dimensions, decide
# what is alike, because mg/g and mg/kg are both mass over mass and must never meet:
#   mg/kg   mass, per "body"      a kg below the line is always the patient's
#   mg/g    mass, per "of mass"   the lower mass is that of the preparation
#   % w/w, % w/v, % v/v, %        each a role of its own
# Multiplying by the thing the unit is "per" cancels it: mg/kg x kg = mg, mg/g x g = mg.
# Adding, comparing and hashing ask for equal roles. Only `.to()`, where the target is written, goes from mg/g to % w/w.
# Dividing like by like is a plain number, so 28 mg / 70 kg needs `.to("mg/kg")` to say that the kg are a patient's.

Number = int | Decimal | Fraction
Powers = dict[tuple[str, str], int]  # (role, symbol) -> power

_SYMBOLS: dict[str, tuple[str, str]] = {
    "kg": ("mass", "1000000"), "g": ("mass", "1000"), "mg": ("mass", "1"), "mcg": ("mass", "1/1000"),
    "ng": ("mass", "1/1000000"), "L": ("volume", "1000"), "mL": ("volume", "1"), "mcL": ("volume", "1/1000"),
    "wk": ("time", "168"), "d": ("time", "24"), "h": ("time", "1"), "min": ("time", "1/60"), "s": ("time", "1/3600"),
    "m": ("length", "100"), "cm": ("length", "1"), "mm": ("length", "1/10"), "spray": ("spray", "1"),
    "piece": ("piece", "1"), "%": ("%", "1/100"), "% w/w": ("% w/w", "1/100"), "% v/v": ("% v/v", "1/100"),
    "% w/v": ("% w/v", "10"),
}  # fmt: skip
_ALIASES = {
    alias: symbol
    for symbol, aliases in {
        "kg": "kilogram kilograms", "g": "gram grams", "mg": "milligram milligrams", "ng": "nanogram nanograms",
        "mcg": "ug \u00b5g \u03bcg microgram micrograms", "L": "l liter liters litre litres",
        "mL": "ml milliliter milliliters millilitre millilitres", "mcL": "mcl uL ul \u00b5L \u00b5l \u03bcL \u03bcl",
        "wk": "week weeks", "d": "day days", "h": "hr hrs hour hours", "min": "mins minute minutes",
        "s": "sec second seconds", "spray": "sprays", "piece": "pieces",
    }.items()
    for alias in aliases.split()
}  # fmt: skip
_KINDS: dict[str, tuple[str, ...]] = {
    "mass": ("kg", "g", "mg", "mcg", "ng"), "volume": ("L", "mL", "mcL"), "time": ("wk", "d", "h", "min", "s"),
    "length": ("m", "cm", "mm"), "area": ("m2", "cm2"), "spray": ("spray",), "piece": ("piece",), "number": ("number",),
    "%": ("%",), "% w/w": ("% w/w",), "% w/v": ("% w/v",), "% v/v": ("% v/v",),
    "mass/volume": ("mg/mL", "g/L", "mcg/mL", "ng/mL"), "mass/mass": ("mg/g",), "volume/volume": ("mL/L",),
    "mass/kg": ("mg/kg", "mcg/kg"), "volume/kg": ("L/kg", "mL/kg"), "mass/spray": ("mg/spray",),
    "mass/piece": ("mg/piece",), "mass/area": ("mg/cm2",), "mass/time": ("mg/h", "mg/min", "mcg/min"),
    "volume/time": ("mL/h", "L/h"), "mass/kg/time": ("mg/kg/h", "mcg/kg/min"), "volume/kg/time": ("L/h/kg",),
    "1/time": ("/h", "/min"),
}  # fmt: skip
_GROUPS = {
    "dose": ("mass", "mass/kg"),
    "rate": ("mass/time", "volume/time", "mass/kg/time"),
    "count": ("spray", "piece"),
    "concentration": ("mass/volume", "mass/mass"),
    "percent": ("%", "% w/w", "% w/v", "% v/v"),
    "strength": ("% w/w", "% w/v", "% v/v", "%", "mass/volume", "mass/mass", "mass/spray", "mass/piece"),
}
_ORDER = ("mass", "spray", "piece", "volume", "length", "of mass", "of volume", "of length", "of spray", "of piece",
          "body", "of time", "time", *_GROUPS["percent"])  # fmt: skip
_PER = {"body": "mass"} | {role: role[3:] for role in _ORDER if role.startswith("of ")}
_FAMILY = {role: role for role in (*_PER, *_GROUPS["percent"])} | {"of mass": "% w/w", "of volume": "% v/v"}
_EVERYDAY = ("mass", "volume", "time", "%", "mass/volume", "mass/kg", "mass/time", "spray")
_LONGEST, _LARGEST = 1000, 60  # characters of a hostile text; powers of ten, either way, of a number handed in


class UnitError(ValueError):
    """A text or number that is no usable quantity; the message says what may be written instead."""


class UnitMismatch(UnitError):
    """Two unlike things in one sum, comparison or conversion."""


class Unit:
    """A parsed unit. `text` is its one spelling; equal `roles` mean like things; `scale` leads to mg, mL, h, cm."""

    __slots__ = ("parts", "roles", "scale", "text")

    def __init__(self, powers: Powers) -> None:
        self.parts = {key: powers[key] for key in sorted(powers, key=lambda key: _ORDER.index(key[0]))}
        self.roles = {role: power for (role, _), power in self.parts.items()}
        self.scale = Fraction(1)
        for (_, symbol), power in self.parts.items():
            self.scale *= Fraction(_SYMBOLS[symbol][1]) ** power
        spelled = [(symbol + str(abs(power)) * (abs(power) > 1), power) for (_, symbol), power in self.parts.items()]
        above = "*".join(name for name, power in spelled if power > 0)
        self.text = above + "".join(f"/{name}" for name, power in spelled if power < 0) or "number"


@lru_cache(maxsize=1024)
def parse_unit(text: str) -> Unit:
    """The unit written in `text`, such as "mcg/kg/min"; UnitError when it is none."""
    if percent := re.fullmatch(r"\s*%\s*(w/w|w/v|v/v)?\s*", text):
        symbol = f"% {percent[1]}" if percent[1] else "%"
        return Unit({(symbol, symbol): 1})
    if text == "number":
        return Unit({})
    above, *below = text.replace("\u00b2", "2").replace("\u00b7", "*").split("/")
    tops = [] if below and above in ("", "1") else [_factor(part, text) for part in above.split("*")]
    powers = [((_SYMBOLS[symbol][0], symbol), power) for symbol, power in tops]
    above_line = {role for (role, _), _ in powers}
    for symbol, power in (_factor(part, text) for part in below):
        dimension = _SYMBOLS[symbol][0]
        role = "body" if symbol == "kg" else f"of {dimension}" if dimension in above_line else dimension
        powers.append(((role, symbol), -power))
    if len({role for (role, _), _ in powers}) < len(powers):
        raise UnitError(f"the unit {text!r} names the same thing twice; write each once, for example mg/kg/h")
    return Unit(dict(powers))


def _factor(part: str, text: str) -> tuple[str, int]:
    found = re.fullmatch(r"\s*([A-Za-z\u00b5\u03bc]+)([2-9]|[1-9][0-9])?\s*", part)
    symbol = _ALIASES.get(found[1], found[1]) if found else ""
    if not found or symbol not in _SYMBOLS:
        raise UnitError(f"unknown unit {text!r}" if text else "it has no unit")
    return symbol, int(found[2] or 1)


@cache
def _kind_of() -> dict[tuple[tuple[str, int], ...], str]:
    return {tuple(parse_unit(units[0]).roles.items()): kind for kind, units in _KINDS.items()}


def _allowed(kind: str | None) -> str:
    kinds = _EVERYDAY if kind is None else _GROUPS.get(kind, (kind,))
    units = [name for each in kinds for name in _KINDS[each]]
    example = "mg" if "mg" in units else units[0]
    return f"allowed{f' for {kind}' if kind else ''}: {', '.join(units)}; for example {f'5 {example}'!r}"


def _exact(value: object) -> Fraction:
    """Any exact number as a Fraction; a float or a bool is a TypeError, since neither says what was meant."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal, Fraction)):
        raise TypeError(f"{value!r} is a {type(value).__name__}: an amount is an int, Decimal or text, not a float")
    if isinstance(value, str):
        exact, rest = _leading_number(value)
        if rest:
            raise UnitError(f"{value!r} is not a number alone; write for example '0.4'")
        return exact
    if not isinstance(value, Fraction):
        number = Decimal(value)
        if not number.is_finite() or (number and abs(number.adjusted()) > _LARGEST) or len(str(number)) > _LONGEST:
            raise UnitError(f"{number:.9} is not an amount")
    return Fraction(value)


_NUMBER = r"[+-]?(?:[0-9]+/[0-9]+|[0-9]+(?:\.[0-9]+)?)"
_HINTS = (
    (r"^[+-]?[0-9.]*,", "a comma is ambiguous (1,000 may be one or one thousand): write 1000, or 0.4 with a point"),
    (r"^[+-]?[0-9.]+[eE][+-]?[0-9]", "write the number out: 1000, not 1e3"),
    (r"^[+-]?\.[0-9]", "write a zero before the point: 0.4, not .4"),
    (r"^[+-]?[0-9]+\.(?![0-9])", "a point needs a digit after it"),
    (r"[\u00bc-\u00be\u2150-\u215e]", "write a fraction as 0.5 or 1/2"),
    (r"^[+-]?[0-9]+/0+(?![0-9])", "nothing can be divided by zero"),
    (r"^[+-]?[0-9.]+\s+[0-9]", "write the number without a space inside"),
)


def _leading_number(text: str) -> tuple[Fraction, str]:
    """The number a text begins with, exact, and whatever follows it."""
    stripped = text.strip()
    found = re.match(_NUMBER, stripped) if len(stripped) <= _LONGEST else None
    hint = next((hint for pattern, hint in _HINTS if re.search(pattern, stripped)), None)
    if hint or not found:
        unread = "it must begin with a number" if len(stripped) <= _LONGEST else "it must end somewhere"
        raise UnitError(f"{text[:60]!r}: {hint or unread}")
    return Fraction(found[0]), stripped[found.end() :].strip()


@total_ordering
class Quantity:
    """An exact amount of something. Equal things are equal and hash alike in any unit: 60 min == 1 h.

    Like things add, subtract and compare (result in the left unit); unlike ones raise UnitMismatch, though `==` is
    merely False. Products and quotients compose their units. Floats and bools are a TypeError everywhere.
    """

    __slots__ = ("_unit", "_value")
    _unit: Unit
    _value: Fraction

    def __init__(self, amount: Number | str, unit_text: str) -> None:
        object.__setattr__(self, "_value", _exact(amount))
        object.__setattr__(self, "_unit", parse_unit(unit_text))

    @classmethod
    def parse(cls, text: str, kind: str | None = None) -> Quantity:
        """Read "0.4 mg/kg", "10% w/w", "2/3 h". `kind` restricts: "mass", "time", "dose", "rate", "strength" ..."""
        if not isinstance(text, str):
            raise TypeError(f"{text!r} is a {type(text).__name__}: parse reads a text such as '5 mg'")
        if kind is not None and kind not in _KINDS and kind not in _GROUPS:
            raise ValueError(f"unknown kind {kind!r}; known: {', '.join((*_GROUPS, *_KINDS))}")
        value, name = _leading_number(text)
        try:
            quantity = _make(value, parse_unit(name))
        except UnitError as error:
            raise UnitError(f"{text[:60]!r} cannot be read: {error}; {_allowed(kind)}") from None
        if kind is not None and not quantity.is_a(kind):
            raise UnitError(f"{text!r} is a {quantity.kind}, not a {kind}; {_allowed(kind)}")
        return quantity

    @property
    def amount(self) -> Decimal | Fraction:
        """The number before the unit: a Decimal when it ends, else (2/3) a Fraction. Exact either way."""
        return _decimal(self._value)

    @property
    def unit(self) -> str:
        return self._unit.text

    @property
    def kind(self) -> str:
        """What this is: "mass", "mass/kg", "% w/w" ...; an unnamed composition is its unit's roles, spelled out."""
        named = _kind_of().get(tuple(self._unit.roles.items()))
        return named or " ".join(f"{role}^{power}" for role, power in self._unit.roles.items())

    def is_a(self, kind: str) -> bool:
        """Whether this is of that kind or group: 5 mg is a "mass" and a "dose"."""
        return self.kind in _GROUPS.get(kind, (kind,))

    def to(self, unit_text: str) -> Quantity:
        """The same thing in another unit, exactly. The one way from mg/g to % w/w, mg/mL to % w/v, number to mg/kg."""
        target = parse_unit(unit_text)
        if not _converts(self._unit, target):
            raise UnitMismatch(f"{self} is a {self.kind} and cannot be given in {target.text}")
        return _make(self._value * self._unit.scale / target.scale, target)

    def magnitude(self, unit_text: str) -> Fraction:
        """The exact number of `unit_text` in this; `pharmacology.cases` makes its floats from it."""
        return self._value if unit_text == self._unit.text else self.to(unit_text)._value

    def display(self, places: int, *, keep_zeros: bool = False) -> str:
        """Rounded half up, for people to read, never to calculate with. Trailing zeros are dropped (5.0 is misread as
        50) unless they state a balance's precision: keep_zeros=True."""
        shifted = abs(self._value) * 10**places
        whole = (2 * shifted.numerator + shifted.denominator) // (2 * shifted.denominator)
        digits = str(whole).rjust(places + 1, "0")
        text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
        text = text.rstrip("0").rstrip(".") if places and not keep_zeros else text
        return f"{'-' if self._value < 0 and whole else ''}{text} {self.unit}"

    def __setattr__(self, name: str, value: object = None) -> None:
        raise AttributeError(f"a Quantity does not change; make a new one ({name} stays as it is)")

    __delattr__ = __setattr__

    def __reduce__(self) -> tuple[type[Quantity], tuple[Fraction, str]]:
        return Quantity, (self._value, self.unit)

    def __str__(self) -> str:
        return f"{_digits(self._value)} {self.unit}"

    def __repr__(self) -> str:
        return f"Quantity({_digits(self._value)!r}, {self.unit!r})"

    def __float__(self) -> float:
        raise TypeError("only pharmacology.cases turns a Quantity into a float, by way of .magnitude(unit)")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._unit.roles == other._unit.roles and self._base() == other._base()

    def __hash__(self) -> int:
        return hash((tuple(self._unit.roles.items()), self._base()))

    def __lt__(self, other: Quantity) -> bool:
        return self._value < self._like(other) if isinstance(other, Quantity) else NotImplemented

    def __add__(self, other: Quantity) -> Quantity:
        return _make(self._value + self._like(other), self._unit) if isinstance(other, Quantity) else NotImplemented

    def __sub__(self, other: Quantity) -> Quantity:
        return _make(self._value - self._like(other), self._unit) if isinstance(other, Quantity) else NotImplemented

    def __neg__(self) -> Quantity:
        return _make(-self._value, self._unit)

    def __abs__(self) -> Quantity:
        return _make(abs(self._value), self._unit)

    def __mul__(self, other: Quantity | Number) -> Quantity:
        return _compose(self, _as_quantity(other), 1)

    def __rmul__(self, other: Number) -> Quantity:
        return _compose(_as_quantity(other), self, 1)

    def __truediv__(self, other: Quantity | Number) -> Quantity:
        return _compose(self, _as_quantity(other), -1)

    def __rtruediv__(self, other: Number) -> Quantity:
        return _compose(_as_quantity(other), self, -1)

    def _base(self) -> Fraction:
        return self._value * self._unit.scale

    def _like(self, other: Quantity) -> Fraction:
        """The other's number in this unit."""
        if self._unit.roles != other._unit.roles:
            raise UnitMismatch(f"{self} is a {self.kind} and {other} is a {other.kind}: they are not alike")
        return other._base() / self._unit.scale


def _make(value: Fraction, unit: Unit) -> Quantity:
    quantity = object.__new__(Quantity)
    object.__setattr__(quantity, "_value", value)
    object.__setattr__(quantity, "_unit", unit)
    return quantity


def _as_quantity(value: Quantity | Number) -> Quantity:
    if isinstance(value, str):
        raise TypeError(f"multiply and divide by a number or a Quantity, not by the text {value!r}")
    return value if isinstance(value, Quantity) else _make(_exact(value), parse_unit("number"))


def _decimal(value: Fraction) -> Decimal | Fraction:
    scaled, places = value, 0
    while scaled.denominator % 2 == 0 or scaled.denominator % 5 == 0:
        scaled, places = scaled * 10, places + 1
    # Through text, because Decimal arithmetic would round to the precision of the context.
    return Decimal(f"{scaled.numerator}E-{places}") if scaled.denominator == 1 else value


def _digits(value: Fraction) -> str:
    return format(exact, "f") if isinstance(exact := _decimal(value), Decimal) else str(exact)


def _bare(unit: Unit) -> dict[str, int]:
    """The dimensions without their roles: mg/g, mg/kg and % w/w are all nothing at all."""
    bare = {"mass": 1, "volume": -1} if "% w/v" in unit.roles else {}
    for role, power in unit.roles.items():
        if not role.startswith("%"):
            bare[_PER.get(role, role)] = bare.get(_PER.get(role, role), 0) + power
    return {dimension: power for dimension, power in bare.items() if power}


def _converts(source: Unit, target: Unit) -> bool:
    families = [{_FAMILY[role] for role in unit.roles if role in _FAMILY} for unit in (source, target)]
    is_another_family = all(families) and families[0] != families[1]
    return source.roles == target.roles or (_bare(source) == _bare(target) and not is_another_family)


def _compose(left: Quantity, right: Quantity, sign: int) -> Quantity:
    unit = _composed_unit(left._unit, right._unit, sign)
    if any(role[0] == "%" for role in unit.roles) and [*unit.roles.values()] != [1]:
        raise UnitMismatch(f"{left} and {right}: first say what the per cent is of, for example with .to('mg/g')")
    return _make(left._base() * right._base() ** sign / unit.scale, unit)


@lru_cache(maxsize=4096)
def _composed_unit(left: Unit, right: Unit, sign: int) -> Unit:
    powers = dict(left.parts)
    for key, power in right.parts.items():
        powers[key] = powers.get(key, 0) + sign * power
    _cancel(powers, left.parts, {key: sign * power for key, power in right.parts.items()})
    _settle(powers)
    return Unit(_one_symbol_each(powers))


def _cancel(powers: Powers, left: Powers, right: Powers) -> None:
    """mg/kg x kg: take what the one unit is "per" out of the other, once, a preparation before a patient."""
    for mark in reversed(_PER):
        for per, whole in ((left, right), (right, left)):
            marks = [key for key in per if key[0] == mark and per[key] < 0]
            bases = [key for key in whole if key[0] == _PER[mark] and whole[key] > 0]
            if marks and bases:
                shared = min(-per[marks[0]], whole[bases[0]])
                powers[marks[0]] += shared
                powers[bases[0]] -= shared
                return


def _net(powers: Powers, wanted: str) -> int:
    return sum(power for (role, _), power in powers.items() if role == wanted)


def _settle(powers: Powers) -> None:
    """A "per" that has come above the line, or has lost its counterpart there, is a plain mass or volume again."""
    for mark, base in _PER.items():
        if _net(powers, mark) > 0 or (mark != "body" and _net(powers, base) <= 0):
            for role, symbol in [key for key in powers if key[0] == mark]:
                powers[base, symbol] = powers.get((base, symbol), 0) + powers.pop((role, symbol))


def _one_symbol_each(powers: Powers) -> Powers:
    kept: Powers = {}
    for role in dict.fromkeys(role for role, _ in powers):
        if net := _net(powers, role):
            symbol = next(symbol for (each, symbol), power in powers.items() if each == role and power * net > 0)
            # A kg below the line would read as a patient's.
            kept[role, "g" if (role, symbol, net < 0) == ("mass", "kg", True) else symbol] = net
    return kept
